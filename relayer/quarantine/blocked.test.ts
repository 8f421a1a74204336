import { createRequire } from 'node:module';
import { type Abi, decodeFunctionData } from 'viem';
import { describe, expect, it } from 'vitest';
import { height } from '../core/ids.ts';
import type { PacketRecord } from '../core/state.ts';
import { recordOf } from '../pipeline/observe.ts';
import { encodePacket, hashOf } from '../pipeline/testing/packets.ts';
import { ALPHA, address, fixture } from '../pipeline/testing/params.ts';
import { blockersOf, delegateCalls, isHeldNonce, isInTheWay } from './blocked.ts';

/** LayerZero's own, as deployed. */
const { abi } = createRequire(import.meta.url)(
  '@layerzerolabs/lz-evm-protocol-v2/artifacts/contracts/EndpointV2.sol/EndpointV2.json',
) as { abi: Abi };

const fx = fixture();
const ref = { chain: ALPHA, height: height(10n), blockHash: hashOf('b'), txHash: hashOf('t'), logIndex: 0 };

function packet(nonce: bigint, changes: Partial<PacketRecord> = {}): PacketRecord {
  const { encoded } = encodePacket(fx.forth, { nonce, to: address(0xbe), amount: 50n });
  const fact = { kind: 'packetSent' as const, ref, encoded, options: '0x' as const, assigned: [], executor: null };
  const record = recordOf(fx.params, fact, [], [], 0);
  if (!record) throw new Error('saw no record, wanted one');
  return { ...record, ...changes };
}

const EMPTY = `0x${'00'.repeat(32)}`;
const calls = (record: PacketRecord, isNext: boolean) =>
  delegateCalls(record, isNext).map(({ call, data }) => {
    const { functionName, args } = decodeFunctionData({ abi, data });
    expect(functionName).toBe(call);
    return [functionName, args];
  });

describe('who is in the way', () => {
  const held = packet(2n, { state: 'quarantined' });
  const path = [packet(3n), packet(1n, { committed: ref }), held, packet(4n)];

  it('every earlier nonce that is neither verified nor given up, the lowest first', () => {
    expect(blockersOf(packet(4n), path).map((r) => r.packet?.nonce)).toEqual([2n, 3n]);
    expect(blockersOf(packet(2n), path)).toEqual([]);
  });

  it.each<[string, Partial<PacketRecord>]>([
    ['verified', { committed: ref }],
    ['nilified, which LayerZero counts as verified', { nilified: ref }],
    ['delivered', { executed: ref }],
    ['skipped', { abandoned: { how: 'skipped', ref } }],
    ['of a block that is gone', { state: 'orphaned' }],
  ])('not what is %s', (_, changes) => {
    expect(isInTheWay(packet(2n, changes))).toBe(false);
  });

  it('refused packets are in the way for good', () => {
    const hold = {
      cause: 'malformed_packet',
      kind: 'VIOLATION',
      saw: '',
      wanted: '',
      sinceMs: 0,
      retryAtMs: null,
    } as const;
    expect(isHeldNonce(packet(2n, { state: 'refused', hold: { ...hold, haltId: null } }))).toBe(true);
    const waits = { ...hold, cause: 'awaiting_finality', kind: 'INDETERMINATE', haltId: null } as const;
    expect(isHeldNonce(packet(2n, { hold: waits }))).toBe(false);
  });

  it('what was delivered waits for nothing, and another path is in nobody’s way', () => {
    expect(blockersOf(packet(4n, { executed: ref }), path)).toEqual([]);
    expect(blockersOf(packet(4n), [packet(2n, { path: fx.back.path })])).toEqual([]);
  });
});

describe('what the delegate can send, by LayerZero’s own interface', () => {
  const record = packet(7n);
  const { srcEid, sender, guid, message } = record.packet ?? { message: '0x' };

  it('of a nonce that is not verified: nilify with the empty hash; skip only if it is the next one', () => {
    const nilify = ['nilify', [expect.stringMatching(/b1$/i), srcEid, sender, 7n, EMPTY]];
    expect(calls(record, false)).toEqual([nilify]);
    expect(calls(record, true)).toEqual([['skip', [expect.stringMatching(/b1$/i), srcEid, sender, 7n]], nilify]);
  });

  it('of a verified one: nilify with its payload hash, and clear with its message once all before it are verified', () => {
    const verified = { ...record, committed: ref };
    const nilify = ['nilify', [expect.stringMatching(/b1$/i), srcEid, sender, 7n, record.payloadHash]];
    const clear = ['clear', [expect.stringMatching(/b1$/i), { srcEid, sender, nonce: 7n }, guid, message]];
    expect(calls(verified, false)).toEqual([nilify]);
    expect(calls(verified, true)).toEqual([nilify, clear]);
  });

  it('of what is over or nilified already: nothing', () => {
    expect(calls({ ...record, executed: ref }, true)).toEqual([]);
    expect(calls({ ...record, nilified: ref }, true)).toEqual([]);
  });
});
