import {
  concatHex,
  decodeFunctionData,
  encodeAbiParameters,
  encodeFunctionResult,
  keccak256,
  recoverAddress,
  toHex,
} from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { describe, expect, it } from 'vitest';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import { chainName, type Hex } from '../../relayer/core/ids.ts';
import type { Attestation } from '../../relayer/core/outbox.ts';
import type { PacketRecord } from '../../relayer/core/state.ts';
import { liftCall, liftDigest, tombstoneCall, tombstoneNumberOf } from './liftCall.ts';
import { localSigners } from './localSigners.ts';
import { revokeCall } from './revokeCall.ts';

const dvn: Hex = `0x${'d1'.repeat(20)}`;
const library: Hex = `0x${'1b'.repeat(20)}`;
const header: Hex = `0x${'ab'.repeat(81)}`;
const payloadHash = `0x${'cd'.repeat(32)}` as Attestation['items'][number]['payloadHash'];
const terms: Attestation = {
  library,
  epoch: 3,
  salt: '0x',
  expiry: 1_800_000_000n,
  items: [{ header, payloadHash, confirmations: 0n }],
  signatures: null,
};
const text = (value: string): Hex => keccak256(toHex(value));

/** As `Tombstones.liftDigest` and `domainSeparator` write it. */
function contractDigest(number: number): Hex {
  const domain = keccak256(
    encodeAbiParameters(
      [{ type: 'bytes32' }, { type: 'bytes32' }, { type: 'bytes32' }, { type: 'uint256' }, { type: 'address' }],
      [
        text('EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)'),
        text('LoadlineDVN'),
        text('1'),
        31_337n,
        dvn,
      ],
    ),
  );
  const struct = keccak256(
    encodeAbiParameters(
      [
        { type: 'bytes32' },
        { type: 'bytes32' },
        { type: 'bytes32' },
        { type: 'uint32' },
        { type: 'uint32' },
        { type: 'uint64' },
      ],
      [
        text('Lift(bytes32 headerHash,bytes32 payloadHash,uint32 number,uint32 epoch,uint64 expiry)'),
        keccak256(header),
        payloadHash,
        number,
        terms.epoch,
        terms.expiry,
      ],
    ),
  );
  return keccak256(concatHex(['0x1901', domain, struct]));
}

describe('a lift', () => {
  it('is signed over the very digest that the contract computes', () => {
    expect(liftDigest(31_337, dvn, terms, 2)).toBe(contractDigest(2));
    expect(liftDigest(31_337, dvn, terms, 3)).not.toBe(contractDigest(2));
  });

  it('is signed by as many attesters as the threshold, in ascending order, over the number that the quorum reads', async () => {
    const accounts = [1, 2, 3].map((n) => privateKeyToAccount(toHex(n, { size: 32 })));
    const attesters = accounts.map((account) => account.address.toLowerCase() as Hex);
    const asked: Attestation[] = [];
    const target = {
      chainId: 31_337,
      dvn,
      attesterSet: async () => ({ attesters, threshold: 2 }),
      tombstoneNumber: async (of: Attestation) => {
        asked.push(of);
        return 7;
      },
    };
    const chain = chainName('beta');
    const signatures = await localSigners(accounts, new Map([[chain, target]])).collectLift(chain, terms);
    expect(asked).toEqual([terms]);
    expect(signatures.length).toBe(2 + 2 * 65 * 2);
    const each = [0, 1].map((i) => `0x${signatures.slice(2 + i * 130, 2 + (i + 1) * 130)}` as Hex);
    const signers = await Promise.all(each.map((signature) => recoverAddress({ hash: contractDigest(7), signature })));
    expect(signers.map((s) => s.toLowerCase())).toEqual([...attesters].sort().slice(0, 2));
  });

  it('is a call only once it is signed, and of one packet only', () => {
    expect(liftCall(dvn, terms, 2)).toBeNull();
    const call = liftCall(dvn, { ...terms, signatures: '0x51' }, 2);
    const { functionName, args } = decodeFunctionData({ abi: loadlineDvnAbi, data: call?.data ?? '0x' });
    expect([call?.to, functionName, args]).toEqual([
      dvn,
      'lift',
      [keccak256(header), payloadHash, 2, terms.expiry, '0x51'],
    ]);
    const two = { ...terms, signatures: '0x51' as const, items: [...terms.items, ...terms.items] };
    expect(() => liftCall(dvn, two, 2)).toThrow('saw 2 items in a lift, wanted 1');
  });

  it('asks for the tombstone of that packet, and reads its number', () => {
    const { functionName, args } = decodeFunctionData({ abi: loadlineDvnAbi, data: tombstoneCall(dvn, terms).data });
    expect([functionName, args]).toEqual(['tombstone', [keccak256(header), payloadHash]]);
    const result = { number: 4, active: true };
    const answer = encodeFunctionResult({ abi: loadlineDvnAbi, functionName: 'tombstone', result });
    expect(tombstoneNumberOf(answer)).toBe(4);
  });
});

it('a revocation names the receive library, the header and the payload; without a known library there is none', () => {
  const record = { path: 'path', packet: { header }, payloadHash } as unknown as PacketRecord;
  expect(revokeCall(dvn, record, new Map())).toBeNull();
  expect(revokeCall(dvn, undefined, new Map())).toBeNull();
  const call = revokeCall(dvn, record, new Map([[record.path, library]]));
  const { functionName, args } = decodeFunctionData({ abi: loadlineDvnAbi, data: call?.data ?? '0x' });
  expect([call?.to, functionName, (args ?? []).map((a) => String(a).toLowerCase())]).toEqual([
    dvn,
    'revoke',
    [library, header, payloadHash],
  ]);
  const old: Hex = `0x${'1a'.repeat(20)}`;
  const stands = { ...record, attestedIn: [{ library: old, ref: {}, revoked: null }] } as unknown as PacketRecord;
  const there = revokeCall(dvn, stands, new Map([[record.path, library]]));
  const named = decodeFunctionData({ abi: loadlineDvnAbi, data: there?.data ?? '0x' }).args?.[0];
  expect(String(named).toLowerCase(), 'the library where it stands').toBe(old);
});
