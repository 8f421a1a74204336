// What providers answer: one whose answers are not of the form gave none, and never fails anything of ours.
import fc from 'fast-check';
import { encodeErrorResult, parseAbi } from 'viem';
import { describe, expect, test } from 'vitest';
import { headerByHash, requireHeader } from '../../chains/evm/header.ts';
import { decodeLogs, type Watched } from '../../chains/evm/layerzero/decode.ts';
import { receiptsIn } from '../../chains/evm/receipts.ts';
import { decodeRevert } from '../../chains/evm/revert.ts';
import * as rpc from '../../chains/evm/rpc.ts';
import { provenValue } from '../../chains/evm/stateProof.ts';
import { isProviderError } from '../../chains/provider.ts';
import { systemClock } from '../../chains/systemClock.ts';
import { fakeLog, word } from '../../chains/testing/fakeChain.ts';
import { fakeProvider, rawBlock } from '../../chains/testing/fakeProvider.ts';
import { realBlock } from '../../chains/testing/realBlock.ts';
import { chainName, type Hex, type PayloadHash } from '../../relayer/core/ids.ts';
import { held, heldLater, mutated, mutatedBytes, runs } from './fuzz.ts';

const HASH: Hex = `0x${'ab'.repeat(32)}`;
const ADDRESS: Hex = `0x${'44'.repeat(20)}`;
const answering = (answers: Readonly<Record<string, unknown>>) => ({
  provider: fakeProvider(
    'eve',
    systemClock,
    Object.fromEntries(Object.entries(answers).map(([method, answer]) => [method, () => answer])),
  ),
  deadlineMs: 1_000,
});

const never = (): boolean => false;
const isHex = (text: unknown): boolean => typeof text === 'string' && /^0x[0-9a-f]*$/.test(text);

const log = {
  ...fakeLog(ADDRESS, 'Transfer', { from: ADDRESS, to: ADDRESS, value: 5n }, 7),
  blockHash: HASH,
  transactionHash: HASH,
};
const topic = log.topics[0] as Hex;
const plainLog = {
  ...{ address: ADDRESS, topics: log.topics, data: log.data, blockNumber: '0x7', logIndex: '0x0', removed: false },
  ...{ blockHash: HASH, transactionHash: HASH },
};
const receipt = { transactionHash: HASH, blockNumber: '0x7', blockHash: HASH, status: '0x1' };
const proof = {
  accountProof: ['0xf8'],
  storageProof: [{ key: word(1), value: '0x5', proof: ['0xf8', '0x01'] }],
};

type Asked = {
  readonly valid: unknown;
  readonly method: string;
  ask(of: ReturnType<typeof answering>): Promise<unknown>;
};

const questions: Readonly<Record<string, Asked>> = {
  'a chain id': { valid: '0x7a69', method: 'eth_chainId', ask: rpc.chainIdOf },
  'a block': { valid: rawBlock(5), method: 'eth_getBlockByNumber', ask: (of) => rpc.blockAt(of, 5n) },
  'the newest block': { valid: rawBlock(5), method: 'eth_getBlockByNumber', ask: (of) => rpc.blockAt(of, 'latest') },
  'a raw block': { valid: rawBlock(5), method: 'eth_getBlockByHash', ask: (of) => rpc.rawBlockByHash(of, HASH) },
  logs: {
    valid: [plainLog, { ...plainLog, logIndex: '0x1' }],
    method: 'eth_getLogs',
    ask: (of) => rpc.logsOf(of, { addresses: [ADDRESS], topics: [topic] }, 1n, 9n),
  },
  'a call': { valid: word(3), method: 'eth_call', ask: (of) => rpc.callAt(of, ADDRESS, '0x', HASH) },
  code: { valid: '0x6000', method: 'eth_getCode', ask: (of) => rpc.codeAt(of, ADDRESS) },
  storage: { valid: word(3), method: 'eth_getStorageAt', ask: (of) => rpc.storageAt(of, ADDRESS, word(1), HASH) },
  'a proof': { valid: proof, method: 'eth_getProof', ask: (of) => rpc.proofOf(of, ADDRESS, [word(1)], HASH) },
  receipts: { valid: [receipt], method: 'eth_getBlockReceipts', ask: (of) => rpc.rawBlockReceipts(of, HASH) },
  'a receipt': { valid: receipt, method: 'eth_getTransactionReceipt', ask: (of) => rpc.receiptOf(of, HASH) },
  'a nonce': {
    valid: '0x3',
    method: 'eth_getTransactionCount',
    ask: (of) => rpc.transactionCountOf(of, ADDRESS, 'latest'),
  },
};

describe('an answer is of the form, or an error of the provider', () => {
  test.each(Object.entries(questions))('%s', async (_, { valid, method, ask }) => {
    const honest = await heldLater(() => ask(answering({ [method]: valid })), never);
    expect(honest).toHaveProperty('value');
    await fc.assert(
      fc.asyncProperty(mutated(valid), async (answer) => {
        await heldLater(() => ask(answering({ [method]: answer })), isProviderError);
      }),
      runs(200),
    );
  });

  test('logs that are taken are hex, in order, and of what was asked for', async () => {
    const one = questions.logs as Asked;
    await fc.assert(
      fc.asyncProperty(mutated(one.valid), async (answer) => {
        const outcome = await heldLater(() => one.ask(answering({ eth_getLogs: answer })), isProviderError);
        if ('refused' in outcome) return;
        const logs = outcome.value as readonly rpc.RawLog[];
        for (const { address, topics, data, blockNumber, blockHash, transactionHash } of logs) {
          expect([address, topics[0], blockNumber >= 1n && blockNumber <= 9n]).toEqual([ADDRESS, topic, true]);
          expect([data, blockHash, transactionHash, ...topics].every(isHex)).toBe(true);
        }
        const places = logs.map(({ blockNumber, logIndex }) => Number(blockNumber) * 1e6 + logIndex);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
      }),
      runs(200),
    );
  });
});

describe('a block that was changed anywhere', async () => {
  const { header, receipts } = await served();
  test('has another hash, or is an error of the provider; and never another header than the one of its hash', () => {
    const ask = answering({});
    const honest = requireHeader(ask, header);
    fc.assert(
      fc.property(mutated(header), (raw) => {
        if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return;
        const outcome = held(() => requireHeader(ask, raw as Record<string, unknown>), isProviderError);
        if ('value' in outcome && outcome.value.hash === honest.hash) expect(outcome.value).toEqual(honest);
      }),
      runs(300),
    );
  });

  test('gives the very receipts of its root, or none', async () => {
    const honest = requireHeader(answering({}), header);
    const wanted = await receiptsIn(answering({ eth_getBlockReceipts: receipts }), honest);
    await fc.assert(
      fc.asyncProperty(mutated(receipts, 2), async (raw) => {
        const ask = answering({ eth_getBlockReceipts: raw });
        const outcome = await heldLater(() => receiptsIn(ask, honest), isProviderError);
        if ('refused' in outcome) return;
        // The root covers neither a transaction's hash nor what comes with it unread.
        const content = (list: typeof wanted) =>
          list.map(({ ok, logs }) => [ok, logs.map(({ address, topics, data }) => [address, topics, data])]);
        expect(content(outcome.value)).toEqual(content(wanted));
      }),
      runs(150),
    );
  });

  test('is asked for by hash, and what is served is it or an error', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(header), async (raw) => {
        const hash = header.hash as Hex;
        const ask = answering({ eth_getBlockByHash: raw });
        const outcome = await heldLater(() => headerByHash(ask, hash), isProviderError);
        if ('value' in outcome) expect(outcome.value.hash).toBe(hash);
      }),
      runs(150),
    );
  });

  test('proves no value of its state by nodes that were made up', async () => {
    const honest = requireHeader(answering({}), header);
    await fc.assert(
      fc.asyncProperty(mutated(proof), async (raw) => {
        const ask = answering({ eth_getProof: raw });
        const outcome = await heldLater(() => provenValue(ask, honest, ADDRESS, word(1)), isProviderError);
        expect(outcome).toHaveProperty('refused');
      }),
      runs(150),
    );
  });
});

async function served() {
  const logs = [fakeLog(ADDRESS, 'Transfer', { from: ADDRESS, to: ADDRESS, value: 5n }, 7)];
  const { header, receipts } = (await realBlock(7, logs)) as unknown as {
    header: Record<string, unknown>;
    receipts: readonly unknown[];
  };
  return { header, receipts };
}

const set = (...all: readonly Hex[]): ReadonlySet<Hex> => new Set(all);
const watched: Watched = {
  ...{ endpoint: ADDRESS, sendLibraries: set(), receiveLibraries: set(), oapps: set(), tokens: set(), own: set() },
  ...{ dvn: ADDRESS, remoteEids: new Set([2]), controllers: set() },
};
const roles: readonly Watched[] = [
  watched,
  ...(['sendLibraries', 'receiveLibraries', 'oapps', 'tokens', 'own', 'controllers'] as const).map((role) => ({
    ...watched,
    endpoint: HASH,
    [role]: set(ADDRESS),
  })),
];

test('whatever an agreed log says, it is a fact or none, whoever emitted it', () => {
  const origin = { srcEid: 2, sender: HASH, nonce: 3n };
  const events: [string, Record<string, unknown>][] = [
    ['PacketSent', { encodedPacket: `0x01${'00'.repeat(130)}`, options: '0x0003', sendLibrary: ADDRESS }],
    ['PacketDelivered', { origin, receiver: ADDRESS }],
    ['PacketVerified', { origin, receiver: ADDRESS, payloadHash: HASH }],
    ['PayloadVerified', { dvn: ADDRESS, header: `0x01${'00'.repeat(80)}`, confirmations: 1n, proofHash: HASH }],
    ['OFTSent', { guid: HASH, dstEid: 2, fromAddress: ADDRESS, amountSentLD: 5n, amountReceivedLD: 5n }],
    ['OFTReceived', { guid: HASH, srcEid: 2, toAddress: ADDRESS, amountReceivedLD: 5n }],
    ['Transfer', { from: ADDRESS, to: ADDRESS, value: 5n }],
  ];
  const valid = events.map(([name, args]) => fakeLog(ADDRESS, name, args, 7));
  const hexOf = (text: string): Hex => (isHex(text) ? (text as Hex) : '0x');
  fc.assert(
    fc.property(
      fc.constantFrom(...valid),
      fc.constantFrom(...roles),
      fc.nat(),
      fc.uint8Array(),
      (one, who, at, put) => {
        const bytes = Buffer.from(one.data.slice(2), 'hex');
        const from = at % (bytes.length + 1);
        const data = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + (at % 3) * put.length)]);
        const topics = at % 5 === 0 ? one.topics.slice(0, at % 4) : one.topics;
        const raw: rpc.RawLog = {
          ...{ address: ADDRESS, topics: topics.map(hexOf), data: `0x${data.toString('hex')}`, blockNumber: 7n },
          ...{ blockHash: HASH, transactionHash: HASH as PayloadHash, logIndex: 0 },
        };
        held(() => decodeLogs(chainName('north'), who, [raw]), never);
      },
    ),
    runs(600),
  );
});

test('the reason of a revert is short, whatever the contract said', () => {
  const said = encodeErrorResult({ abi: parseAbi(['error Error(string reason)']), args: ['x'.repeat(20_000)] });
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 300 }), mutatedBytes(Buffer.from(said.slice(2), 'hex'))),
      (bytes) => {
        const outcome = held(() => decodeRevert(`0x${Buffer.from(bytes).toString('hex')}`), never);
        expect('value' in outcome && outcome.value.length <= 300).toBe(true);
      },
    ),
    runs(200),
  );
});
