import { describe, expect, it } from 'vitest';
import { actWithoutNetwork, cleared, look, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { assertInvariants } from './testing/invariants.ts';
import { type Encoded, hashOf } from './testing/packets.ts';
import { ALPHA, address, BETA, RECEIVE_LIBRARY } from './testing/params.ts';
import { factsTx, placeOf, sendTx, verifiedFact } from './testing/transactions.ts';
import type { Tx } from './testing/world.ts';

const OTHER_LIBRARY = address(0x11c);
const dvnOf = (h: Harness) => h.params.chains.get(BETA)?.dvn ?? '0x';
const standing = (h: Harness) => [...h.chain(BETA).head.after.attested];

const useLibrary = (h: Harness, receiveLibrary = OTHER_LIBRARY) => h.readLanes({ receiveLibrary });

async function rounds(h: Harness, n: number): Promise<void> {
  for (let i = 0; i < n; i++) {
    await h.round();
    assertInvariants(h);
  }
}

/** Another node of ours attests in this library. */
const attestTx = (h: Harness, packet: Encoded, library = RECEIVE_LIBRARY): Tx => ({
  hash: hashOf(`attest in ${library}`),
  run: (ledger) => {
    ledger.attested.add(placeOf(packet.key, library));
    return [verifiedFact(h.fx.forth, 1n, packet, dvnOf(h), 5n, library)];
  },
});

async function sentAndAttested(...libraries: (typeof RECEIVE_LIBRARY)[]): Promise<{ h: Harness; packet: Encoded }> {
  const h = await Harness.start();
  h.chain(ALPHA).finalityDepth = 6n;
  h.chain(BETA).finalityDepth = 8n;
  await h.round(8);
  const packet = await send(h);
  await h.poll(ALPHA);
  for (const library of libraries) h.mine(BETA, attestTx(h, packet, library));
  await h.poll(BETA);
  return { h, packet };
}

async function failSignatures(h: Harness): Promise<void> {
  h.effects = [];
  for (const { id, state } of [...h.state.outbox.values()]) {
    if (state !== 'collecting') continue;
    await h.tell({ type: 'signaturesFailed', atMs: h.nowMs, entry: id, reason: 'no keys' });
  }
}

async function orphan(h: Harness): Promise<void> {
  h.chain(ALPHA).reorg(1, () => false);
  h.mine(ALPHA);
  await h.finishRead(h.startRead(ALPHA));
}

describe('the receiver changes its library between attestation and commit', () => {
  async function attestedNotCommitted() {
    const h = await Harness.start({ roles: ['attest'] });
    const packet = await cleared(h);
    await rounds(h, 2);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'attested', attestedIn: [{ library: RECEIVE_LIBRARY }] });
    return { h, packet };
  }

  it('what counts no more is attested anew in the new one: the same payload', async () => {
    const { h, packet } = await attestedNotCommitted();
    await useLibrary(h);
    expect(h.recordOf(packet.key)?.state).toBe('cleared');
    expect(h.state.reservations.has(packet.key)).toBe(true);
    await h.assertRestores();
    await rounds(h, 4);
    expect(h.recordOf(packet.key)?.state).toBe('attested');
    expect(standing(h)).toEqual([packet.key, placeOf(packet.key, OTHER_LIBRARY)]);
    expect(h.signed.map((s) => s.payloadHash)).toEqual([packet.payloadHash, packet.payloadHash]);
    await h.assertRestores();
  });

  it('it is carried over by what counts there', async () => {
    const { h, packet } = await sentAndAttested(RECEIVE_LIBRARY);
    await useLibrary(h);
    await rounds(h, 24);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(h.history('hold').filter((x) => x.cause === 'awaiting_other_verifiers')).toEqual([]);
    expect(h.signed.map((s) => s.payloadHash)).toEqual([packet.payloadHash]);
    expect(h.state.halts.size).toBe(0);
  });

  it('and back: the former attestation counts again, and none is signed', async () => {
    const { h, packet } = await attestedNotCommitted();
    await useLibrary(h);
    await failSignatures(h);
    await useLibrary(h, RECEIVE_LIBRARY);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'attested', hold: null });
    await rounds(h, 3);
    expect(h.signed).toHaveLength(1);
  });

  it('while our attestation is on its way: it is seen for what it is, and repeated at once', async () => {
    const h = await Harness.start({ roles: ['attest'] });
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    await useLibrary(h);
    for (const tx of h.prepared.values()) h.chain(BETA).add(tx);
    await rounds(h, 4);
    expect(h.recordOf(packet.key)?.state).toBe('attested');
    expect(standing(h)).toEqual([packet.key, placeOf(packet.key, OTHER_LIBRARY)]);
    expect(h.history('hold').filter((x) => x.cause === 'attestation_ineffective')).toEqual([]);
  });

  it('while no reading of it is at hand, nothing is taken for changed', async () => {
    const { h, packet } = await attestedNotCommitted();
    await h.tell({ type: 'laneUnreadable', atMs: h.nowMs, path: h.fx.forth.path, detail: 'too few agree' });
    expect(h.recordOf(packet.key)?.state).toBe('attested');
    await h.crash();
    await rounds(h, 2);
    expect(h.recordOf(packet.key)?.state).toBe('attested');
    await useLibrary(h);
    await failSignatures(h);
    await h.tell({ type: 'laneUnreadable', atMs: h.nowMs, path: h.fx.forth.path, detail: 'too few agree' });
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'cleared', entry: null });
  });
});

it('an attestation in a library that the receiver does not use keeps us from attesting in none that it does', async () => {
  const { h, packet } = await sentAndAttested(OTHER_LIBRARY);
  await rounds(h, 24);
  expect(h.recordOf(packet.key)?.state).toBe('settled');
  expect(h.signed).toHaveLength(1);
});

describe('an orphan', () => {
  it('is revoked in the library in which its attestation stands, not in the one in use', async () => {
    const { h, packet } = await sentAndAttested(RECEIVE_LIBRARY);
    await useLibrary(h);
    await orphan(h);
    await rounds(h, 3);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'revoked', attested: null });
    expect(standing(h)).toEqual([]);
    expect(h.state.reservations.size).toBe(0);
  });

  it('that stands in two is revoked in both, that in use first, and stays reserved until both are mined', async () => {
    const { h, packet } = await sentAndAttested(OTHER_LIBRARY, RECEIVE_LIBRARY);
    await orphan(h);
    await h.act();
    h.mine(BETA);
    await h.poll(BETA);
    expect(standing(h)).toEqual([placeOf(packet.key, OTHER_LIBRARY)]);
    expect(h.recordOf(packet.key)?.state).toBe('orphaned');
    expect(h.state.reservations.has(packet.key)).toBe(true);
    assertInvariants(h);
    await h.assertRestores();
    await rounds(h, 3);
    expect(h.recordOf(packet.key)?.state).toBe('revoked');
    expect(standing(h)).toEqual([]);
    expect(h.state.reservations.size).toBe(0);
  });

  it('whose revocation is taken back with its block is revoked again where it stood', async () => {
    const { h, packet } = await sentAndAttested(RECEIVE_LIBRARY);
    await useLibrary(h);
    await orphan(h);
    await h.act();
    h.mine(BETA);
    await h.poll(BETA);
    expect(h.recordOf(packet.key)?.state).toBe('revoked');
    h.chain(BETA).reorg(1, () => false);
    h.mine(BETA);
    await h.finishRead(h.startRead(BETA));
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'orphaned', attested: { chain: BETA } });
    await rounds(h, 3);
    expect(h.recordOf(packet.key)?.state).toBe('revoked');
    expect(standing(h)).toEqual([]);
  });

  it('that returns and was revoked in one of two libraries is lifted and attested where it counts', async () => {
    const { h, packet } = await sentAndAttested(RECEIVE_LIBRARY);
    await useLibrary(h);
    await orphan(h);
    await rounds(h, 3);
    h.mine(ALPHA, sendTx('again', h.fx.forth, [{ to: TO, amount: 10n }]));
    await rounds(h, 24);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });
});

it('an attestation that an older version wrote down without its library counts wherever it may stand', async () => {
  const { h, packet } = await sentAndAttested();
  const verified = verifiedFact(h.fx.forth, 1n, packet, dvnOf(h));
  if (verified.kind !== 'payloadVerified') throw new Error('wanted an attestation');
  const { library: _, ...fact } = verified;
  h.chain(BETA).head.after.attested.add(packet.key);
  h.mine(BETA, factsTx('old', [fact]));
  await look(h, 10);
  expect(h.recordOf(packet.key)).toMatchObject({ state: 'attested', attested: { chain: BETA } });
  expect(h.recordOf(packet.key)?.attestedIn).toBeUndefined();
  await h.crash();
  await h.readLanes();
  await rounds(h, 14);
  expect(h.recordOf(packet.key)?.state).toBe('settled');
  expect(h.signed).toEqual([]);
});
