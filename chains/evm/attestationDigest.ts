/** The EIP-712 digest of an attestation: what viem makes of `attestationMessage`, of which each word is made anew for each packet. */
import type { Hex } from '../../relayer/core/ids.ts';
import { keccak256 } from '../../relayer/core/keccak.ts';
import type { Attestation } from '../../relayer/core/outbox.ts';
import { bytesIn } from './form.ts';

const hashOfText = (text: string): string => digits(keccak256(Buffer.from(text, 'utf8')));
const digits = (hex: Hex): string => hex.slice(2);

const ITEM = 'Item(bytes32 headerHash,bytes32 payloadHash,uint64 confirmations)';
const ITEM_TYPE = hashOfText(ITEM);
const ATTESTATION_TYPE = hashOfText(
  `Attestation(address library,uint32 epoch,bytes32 salt,uint64 expiry,Item[] items)${ITEM}`,
);
const DOMAIN_TYPE = hashOfText('EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)');
const [NAME, VERSION] = [hashOfText('LoadlineDVN'), hashOfText('1')];

/** @throws RangeError when a value does not fit its type. */
export function attestationDigest(chainId: number, dvn: Hex, attestation: Attestation): Hex {
  const { library, epoch, salt, expiry, items } = attestation;
  const hashes = items.map(({ header, payloadHash, confirmations }) =>
    hashOfWords(ITEM_TYPE, digits(keccak256(bytesIn(header))), wordOf(payloadHash, 32), numberOf(confirmations, 64)),
  );
  const struct = hashOfWords(
    ATTESTATION_TYPE,
    wordOf(library, 20),
    numberOf(BigInt(epoch), 32),
    wordOf(salt, 32),
    numberOf(expiry, 64),
    hashOfWords(...hashes),
  );
  const domain = hashOfWords(DOMAIN_TYPE, NAME, VERSION, numberOf(BigInt(chainId), 256), wordOf(dvn, 20));
  return keccak256(Buffer.from(`1901${domain}${struct}`, 'hex'));
}

const hashOfWords = (...words: readonly string[]): string => digits(keccak256(Buffer.from(words.join(''), 'hex')));

function wordOf(value: Hex, bytes: number): string {
  if (!/^0x[0-9a-f]*$/i.test(value) || value.length !== 2 + 2 * bytes) {
    throw new RangeError(`saw ${value}, wanted ${bytes} bytes`);
  }
  return digits(value).padStart(64, '0');
}

function numberOf(value: bigint, bits: number): string {
  if (BigInt.asUintN(bits, value) !== value) throw new RangeError(`saw ${value}, wanted a number of ${bits} bits`);
  return value.toString(16).padStart(64, '0');
}
