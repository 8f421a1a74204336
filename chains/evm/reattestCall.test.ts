import { concatHex, decodeFunctionData, encodeAbiParameters, keccak256, recoverAddress, toHex } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { expect, it } from 'vitest';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import { chainName, type Hex } from '../../relayer/core/ids.ts';
import type { Attestation } from '../../relayer/core/outbox.ts';
import { localSigners } from './localSigners.ts';
import { reattestCall, reattestDigest } from './reattestCall.ts';

const dvn: Hex = `0x${'d1'.repeat(20)}`;
const library: Hex = `0x${'1b'.repeat(20)}`;
const header: Hex = `0x${'ab'.repeat(81)}`;
const payloadHash = `0x${'cd'.repeat(32)}` as Attestation['items'][number]['payloadHash'];
const terms: Attestation = {
  library,
  epoch: 3,
  salt: '0x',
  expiry: 1_800_000_000n,
  items: [{ header, payloadHash, confirmations: 7n }],
  signatures: null,
};
const text = (value: string): Hex => keccak256(toHex(value));
const words = (...each: readonly (readonly [string, unknown])[]): Hex =>
  keccak256(
    encodeAbiParameters(
      each.map(([type]) => ({ type })),
      each.map(([, value]) => value),
    ),
  );

/** As `Tombstones.reattestDigest` and `domainSeparator` write it. */
function contractDigest(number: number, replaces: Hex = `0x${'ff'.repeat(32)}`): Hex {
  const domain = words(
    ['bytes32', text('EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)')],
    ['bytes32', text('LoadlineDVN')],
    ['bytes32', text('1')],
    ['uint256', 31_337n],
    ['address', dvn],
  );
  const signed =
    'Reattest(address library,bytes32 headerHash,bytes32 payloadHash,uint64 confirmations,bytes32 replaces,uint32 number,uint32 epoch,uint64 expiry)';
  const struct = words(
    ['bytes32', text(signed)],
    ['address', library],
    ['bytes32', keccak256(header)],
    ['bytes32', payloadHash],
    ['uint64', 7n],
    ['bytes32', replaces],
    ['uint32', number],
    ['uint32', terms.epoch],
    ['uint64', terms.expiry],
  );
  return keccak256(concatHex(['0x1901', domain, struct]));
}

it('is signed over the very digest that the contract computes where a nonce is nilified, and nothing else is there', () => {
  expect(reattestDigest(31_337, dvn, terms, 2)).toBe(contractDigest(2));
  expect(reattestDigest(31_337, dvn, terms, 3)).not.toBe(contractDigest(2));
  expect(reattestDigest(31_337, dvn, terms, 2)).not.toBe(contractDigest(2, `0x${'00'.repeat(32)}`));
});

it('is signed by as many attesters as the threshold, in ascending order, over the number that the quorum reads', async () => {
  const accounts = [1, 2, 3].map((n) => privateKeyToAccount(toHex(n, { size: 32 })));
  const attesters = accounts.map((account) => account.address.toLowerCase() as Hex);
  const target = {
    chainId: 31_337,
    dvn,
    attesterSet: async () => ({ attesters, threshold: 2 }),
    tombstoneNumber: async (of: Attestation) => (of === terms ? 7 : 0),
  };
  const chain = chainName('beta');
  const signatures = await localSigners(accounts, new Map([[chain, target]])).collectReattestation(chain, terms);
  const each = [0, 1].map((i) => `0x${signatures.slice(2 + i * 130, 2 + (i + 1) * 130)}` as Hex);
  const signers = await Promise.all(each.map((signature) => recoverAddress({ hash: contractDigest(7), signature })));
  expect(signers.map((signer) => signer.toLowerCase())).toEqual([...attesters].sort().slice(0, 2));
});

it('is a call only once it is signed, and of one packet only', () => {
  expect(reattestCall(dvn, terms, 2)).toBeNull();
  const call = reattestCall(dvn, { ...terms, signatures: '0x51' }, 2);
  const { functionName, args } = decodeFunctionData({ abi: loadlineDvnAbi, data: call?.data ?? '0x' });
  expect([call?.to, functionName, String(args?.[0]).toLowerCase(), ...(args ?? []).slice(1)]).toEqual([
    dvn,
    'reattest',
    library,
    header,
    payloadHash,
    7n,
    2,
    terms.expiry,
    '0x51',
  ]);
  const two = { ...terms, signatures: '0x51' as const, items: [...terms.items, ...terms.items] };
  expect(() => reattestCall(dvn, two, 2)).toThrow('saw 2 items in a reattestation, wanted 1');
});
