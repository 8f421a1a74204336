import { expect, test } from 'vitest';
import type { ChainReader } from '../../../chains/chain.ts';
import { localSigners, type SigningTarget } from '../../../chains/evm/localSigners.ts';
import { createEvmReader } from '../../../chains/evm/reader.ts';
import { createEvmSender } from '../../../chains/evm/sender.ts';
import { createQuorum } from '../../../chains/quorum.ts';
import { virtualClock } from '../../../chains/testing/virtualClock.ts';
import { type ChainConfig, configSchema } from '../../../config/schema.ts';
import type { Fact } from '../../../relayer/core/fact.ts';
import { chainName, type Hex, height, type Position, packetKey, pathKey } from '../../../relayer/core/ids.ts';
import type { Attestation, OutboxEntry } from '../../../relayer/core/outbox.ts';
import { decodePacket } from '../../../relayer/core/packetCodec.ts';
import type { PacketRecord } from '../../../relayer/core/state.ts';
import { createParams } from '../../../relayer/params.ts';
import { namedAccount } from '../../support/accounts.ts';
import { configInputOf, pinsOf, plainProvider, START_BLOCK } from './nodeInputs.ts';
import { createSimChains } from './simChains.ts';
import type { SimChainsOptions } from './simEvm.ts';

const START_MS = 1_700_000_000_000;
const OPERATORS = ['alpha', 'beta', 'gamma'];
const sender = namedAccount('sender');
const attesters = [namedAccount('attester 1'), namedAccount('attester 2')];
const operator = namedAccount('operator').address;
const legs: SimChainsOptions['legs'] = [
  { name: 'north', kind: 'escrow', initial: 1_000n * 10n ** 18n },
  { name: 'south', kind: 'mint', initial: 1_000n * 10n ** 18n },
];

function world() {
  const chains = createSimChains({
    startMs: START_MS,
    attesters: attesters.map(({ address }) => address),
    threshold: 2,
    funded: [sender.address],
    finalityDepth: 2,
    legs,
  });
  const config = configSchema.parse(
    configInputOf(chains, legs, {
      operators: OPERATORS,
      quorum: 2,
      finalityDepth: 2,
      attesterEnvs: ['ATTESTER_1', 'ATTESTER_2'],
      senderEnv: 'SENDER',
      operator,
      risk: operator,
    }),
  );
  const clock = virtualClock(START_MS);
  const name = chainName;
  const params = createParams({ config, journalId: `0x${'00'.repeat(16)}`, senders: new Map() });
  const executors = new Map([...params.chains.values()].map((chain) => [chain.name, chain.executor]));
  let seq = 0;
  const nextSeq = () => {
    seq += 1;
    return seq;
  };
  const access = new Map(
    chains.chains.map((chain) => {
      const own = config.chains[chain.name] as ChainConfig;
      const providers = OPERATORS.map((one) => plainProvider(chain, one));
      const quorum = createQuorum(2, providers, clock);
      const reader = createEvmReader({ name: name(chain.name), config: own, params, quorum, clock, nextSeq });
      const account = sender.account;
      const sending = createEvmSender({ config: own, providers, quorum, account, clock, executors });
      const target: SigningTarget = {
        chainId: chain.chainId,
        dvn: own.dvn,
        attesterSet: () => reader.attesterSet(),
        tombstoneNumber: async () => 0,
      };
      return [chain.name, { chain, reader, sending, target }] as const;
    }),
  );
  const of = (chain: string) => {
    const found = access.get(chain);
    if (!found) throw new Error(`no chain ${chain}`);
    return found;
  };
  const signers = localSigners(
    attesters.map(({ account }) => account),
    new Map([...access].map(([chain, { target }]) => [name(chain), target])),
  );
  const run = async <T>(work: Promise<T>): Promise<T> => {
    work.catch(() => undefined);
    await clock.advance(10);
    return work;
  };
  return { chains, config, params, clock, of, signers, run };
}

async function readAll(
  reader: ChainReader,
  cursor: Position | null,
): Promise<{ facts: readonly Fact[]; to: Position }> {
  const outcome = await reader.read({ cursor, checkpoints: cursor ? [cursor] : [], disputes: [] });
  if (outcome.kind !== 'read') throw new Error(`saw ${outcome.kind}, wanted a read`);
  return { facts: outcome.facts, to: outcome.to };
}

const entryOf = (kind: OutboxEntry['kind'], attestation: Attestation | null): OutboxEntry =>
  ({ kind, attestation, transactions: [], cancelled: false }) as unknown as OutboxEntry;

test('a packet goes from send to arrival through the real reader, quorum, signers and sender', async () => {
  const { chains, clock, of, signers, run, params } = world();
  const [north, south] = [of('north'), of('south')];
  const [from] = chains.legs;
  await run(north.reader.open());
  await run(south.reader.open());
  const to: Hex = '0x00000000000000000000000000000000000000aa';
  const amount = 5n * 10n ** 18n + 7n;
  north.chain.act({ do: 'send', oapp: from?.oapp as Hex, dstEid: south.chain.eid, to, amount });
  for (let i = 1; i <= 3; i += 1) for (const { chain } of [north, south]) chain.mine(START_MS + 1000 * i);
  await clock.advance(3_000);
  const before = { height: height(BigInt(START_BLOCK)), hash: '0x' as Hex };
  expect(before.height).toBe(1n);
  const read = await run(readAll(north.reader, null));
  const sent = read.facts.find((fact) => fact.kind === 'packetSent');
  if (sent?.kind !== 'packetSent') throw new Error('saw no packet sent');
  expect(sent.assigned).toEqual([north.chain.addresses.dvn]);
  const decoded = decodePacket(sent.encoded);
  if (!decoded.ok) throw new Error(decoded.saw);
  const { packet } = decoded;
  const path = pathKey(packet);
  const library = south.chain.addresses.receiveLibrary;
  const attestation: Attestation = {
    library,
    epoch: 1,
    salt: `0x${'11'.repeat(32)}`,
    expiry: BigInt(START_MS / 1000 + 600),
    items: [{ header: packet.header, payloadHash: packet.payloadHash, confirmations: 2n }],
    signatures: null,
  };
  const signatures = await run(signers.collect(chainName('south'), attestation));
  const record = {
    key: packetKey(packet.guid, packet.payloadHash),
    path,
    packet,
    attempts: 0,
    committed: null,
    source: sent.ref,
    execution: { gas: 200_000n, value: 0n, executor: sent.executor },
  } as unknown as PacketRecord;
  const libraries = new Map([[path, library]]);

  async function submit(entry: OutboxEntry, nonce: number): Promise<void> {
    const prepared = await run(south.sending.prepare(entry, [record], nonce, libraries, []));
    if (!prepared.ok) throw new Error(prepared.reason);
    await run(south.sending.broadcast({ ...entry, transactions: [prepared.transaction] }));
    south.chain.mine(clock.nowMs());
    const receipt = await run(south.reader.receiptOf([prepared.transaction.hash]));
    expect(receipt?.ok).toBe(true);
  }
  await submit(entryOf('attest', { ...attestation, signatures }), 0);
  expect(await run(south.reader.nextNonceOf(south.sending.account))).toBe(1);
  await submit(entryOf('execute', null), 1);

  const { facts } = await run(readAll(south.reader, null));
  const kinds = facts.map(({ kind }) => kind);
  expect(kinds).toContain('payloadVerified');
  expect(kinds).toContain('packetVerified');
  expect(kinds).toContain('packetDelivered');
  const received = facts.find((fact) => fact.kind === 'oftReceived');
  expect(received).toMatchObject({ guid: packet.guid, to, amount: 5n * 10n ** 18n });
  expect(params.lanes.size).toBe(2);
  const truth = south.chain.truth();
  expect(truth.events.map(({ kind }) => kind)).toEqual([
    'attested',
    'transaction',
    'committed',
    'arrived',
    'transaction',
  ]);
  expect(truth.balanceOf(chains.legs[1]?.oapp as Hex)).toBe(1_005n * 10n ** 18n);
});

test('pins that are read from the chains name every lane', async () => {
  const { chains, config } = world();
  const { pins, rejected } = await pinsOf(chains, config, operator);
  expect(rejected).toEqual([]);
  expect(pins.map(({ lane }) => lane).sort()).toEqual(['north>south/usdx', 'south>north/usdx']);
  expect(pins[0]?.to['receive.uln.requiredDvns']).toBe(chains.chains[1]?.addresses.dvn);
});
