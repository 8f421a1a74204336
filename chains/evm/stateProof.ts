/** Values of the state, proven against the state root of a verified header. */
import { verifyMerkleProof } from '@ethereumjs/mpt';
import { RLP } from '@ethereumjs/rlp';
import { bytesToHex, concatHex, hexToBytes, keccak256, padHex } from 'viem';
import type { Hex, Position } from '../../relayer/core/ids.ts';
import type { Quorum } from '../quorum.ts';
import { type Ask, inconsistent } from './form.ts';
import { headerByHash, type VerifiedHeader } from './header.ts';
import { proofOf } from './rpc.ts';

const METHOD = 'eth_getProof';

/** The root of a trie without entries: keccak256(RLP('')). */
export const EMPTY_ROOT: Hex = '0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421';

export type StateQuestion = {
  readonly address: Hex;
  /** 32 bytes. */
  readonly slot: Hex;
  readonly block: Position;
  readonly deadlineMs: number;
};

/** What stands in one slot at one block, proven by each of k operators. @throws QuorumError */
export async function agreeStateValue(quorum: Quorum, question: StateQuestion): Promise<bigint> {
  const { address, slot, block, deadlineMs } = question;
  const agreed = await quorum.askFew(
    `proof of ${slot} of ${address} at ${block.hash}`,
    async (provider) => {
      const ask = { provider, deadlineMs };
      const header = await headerByHash(ask, block.hash);
      if (header.height !== block.height) throw inconsistent(ask, METHOD, `height ${header.height}`, `${block.height}`);
      return provenValue(ask, header, address, slot);
    },
    String,
  );
  return agreed.value;
}

/** One slot's value; 0 when the account or the entry is proven to be absent. @throws ProviderError */
export async function provenValue(ask: Ask, header: VerifiedHeader, address: Hex, slot: Hex): Promise<bigint> {
  const proof = await proofOf(ask, address, [slot], header.hash);
  const root = await storageRoot(ask, header, address, proof.accountProof);
  const entry = proof.storageProof[0];
  const proven = await verified(ask, root, slot, entry?.proof ?? []);
  const value = proven ? BigInt(bytesToHex(bytesIn(ask, RLP.decode(proven)))) : 0n;
  if (entry?.value !== value)
    throw inconsistent(ask, METHOD, `value ${entry?.value} of ${slot}`, `${value}, as proven`);
  return value;
}

/** The root of an account's storage; that of the empty trie when the account is absent. @throws ProviderError */
export async function provenStorageRoot(ask: Ask, header: VerifiedHeader, address: Hex): Promise<Hex> {
  const { accountProof } = await proofOf(ask, address, [], header.hash);
  return storageRoot(ask, header, address, accountProof);
}

async function storageRoot(ask: Ask, header: VerifiedHeader, address: Hex, proof: readonly Hex[]): Promise<Hex> {
  const account = await verified(ask, header.stateRoot, address, proof);
  if (!account) return EMPTY_ROOT;
  const fields = RLP.decode(account);
  // [nonce, balance, storage root, code hash]
  const root = Array.isArray(fields) && fields.length === 4 ? fields[2] : undefined;
  return bytesToHex(bytesIn(ask, root));
}

/** Null where the proof shows that there is none. @throws ProviderError PROVIDER_INCONSISTENT */
async function verified(ask: Ask, root: Hex, key: Hex, proof: readonly Hex[]): Promise<Uint8Array | null> {
  // An empty trie has no node to prove by; some providers serve one, some none.
  if (root === EMPTY_ROOT) return null;
  // Without a node nothing is compared with the root.
  if (proof.length === 0) throw inconsistent(ask, METHOD, 'no proof', `nodes of root ${root}`);
  try {
    const nodes = proof.map((node) => hexToBytes(node));
    return await verifyMerkleProof(hexToBytes(key), nodes, { root: hexToBytes(root), useKeyHashing: true });
  } catch {
    throw inconsistent(ask, METHOD, `no valid proof of ${key}`, `one of root ${root}`);
  }
}

function bytesIn(ask: Ask, value: unknown): Uint8Array {
  if (value instanceof Uint8Array && value.length > 0 && value.length <= 32) return value;
  throw inconsistent(ask, METHOD, 'a leaf of another form', 'at most 32 bytes');
}

/** Where Solidity keeps `mapping(address => uint256)[holder]`. */
export const balanceSlot = (holder: Hex, mappingSlot: Hex | bigint): Hex =>
  keccak256(concatHex([padHex(holder, { size: 32 }), slotOf(mappingSlot)]));

/** A slot's number as the 32 bytes that `eth_getProof` wants. */
export const slotOf = (slot: Hex | bigint): Hex =>
  padHex(typeof slot === 'bigint' ? `0x${slot.toString(16)}` : slot, { size: 32 });
