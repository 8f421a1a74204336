// What can be checked of a block by itself, against blocks, receipts and proofs of a real node.
import { encodeDeployData, encodeFunctionData } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerAt, headerByHash, type VerifiedHeader } from '../../chains/evm/header.ts';
import { agreeLogs } from '../../chains/evm/logs.ts';
import { agreeProvenLogs } from '../../chains/evm/provenLogs.ts';
import { receiptsIn } from '../../chains/evm/receipts.ts';
import { codeAt, logText, storageAt } from '../../chains/evm/rpc.ts';
import { agreeStateValue, balanceSlot, provenStorageRoot, provenValue, slotOf } from '../../chains/evm/stateProof.ts';
import type { Provider } from '../../chains/provider.ts';
import { createQuorum, QuorumError } from '../../chains/quorum.ts';
import { systemClock } from '../../chains/systemClock.ts';
import { testTokenAbi, testTokenBytecode } from '../../contracts/generated/index.ts';
import { type Hex, height } from '../../relayer/core/ids.ts';
import { type Anvil, startAnvil } from '../support/anvil.ts';
import { hex } from '../support/jsonRpc.ts';
import { receiptsOf } from '../support/localSender.ts';
import { honestProvider, type Lie, lyingProvider } from '../support/lyingProvider.ts';

const DEADLINE = 5_000;
const TRANSFER: Hex = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef';
const inconsistent = expect.objectContaining({ code: 'PROVIDER_INCONSISTENT' });
const invalid = expect.objectContaining({ code: 'PROVIDER_INVALID' });

let anvil: Anvil;
let token: Hex;
let holder: Hex;
let block: VerifiedHeader;

const askOf = (provider: Provider) => ({ provider, deadlineMs: DEADLINE });
const honest = () => askOf(honestProvider('a', anvil.url));
const liar = (lie: Lie) => askOf(lyingProvider('eve', anvil.url, lie));
const quorumOf = (...providers: Provider[]) => createQuorum(2, providers, systemClock);
const filter = () => ({ addresses: [token], topics: [TRANSFER] });

beforeAll(async () => {
  anvil = await startAnvil({ chainId: 31_700, blockTimeMs: 0, args: ['--order', 'fifo'] });
  const accounts = await anvil.rpc.request<Hex[]>('eth_accounts');
  const [owner, other] = accounts as [Hex, Hex];
  holder = owner;
  const data = encodeDeployData({
    abi: testTokenAbi,
    bytecode: testTokenBytecode,
    args: ['Token', 'TKN', owner, owner],
  });
  const sent = await anvil.rpc.request<Hex>('eth_sendTransaction', [{ from: owner, data, gas: '0x500000' }]);
  const [deployed] = await receiptsOf(anvil, [sent]);
  if (!deployed?.contractAddress) throw new Error('saw no contract, wanted the token');
  token = deployed.contractAddress;
  await anvil.rpc.request('evm_setAutomine', [false]);
  const call = (functionName: 'mint' | 'transfer', to: Hex, amount: bigint) =>
    encodeFunctionData({ abi: testTokenAbi, functionName, args: [to, amount] });
  for (let i = 0; i < 150; i += 1) {
    const price = '0x77359400';
    const kinds = [{ gasPrice: price }, { gasPrice: price, accessList: [] }, { maxFeePerGas: price }];
    const payload = i % 3 === 0 ? call('mint', owner, 5n + BigInt(i)) : call('transfer', other, 1n);
    await anvil.rpc.request('eth_sendTransaction', [
      { from: owner, to: token, data: payload, gas: '0x20000', nonce: hex(i + 1), ...kinds[i % 3] },
    ]);
  }
  // It fails: the account has no such amount. A plain payment leaves no log.
  const failing = { from: other, to: token, data: call('transfer', owner, 10n ** 30n), gas: '0x20000' };
  await anvil.rpc.request('eth_sendTransaction', [failing]);
  await anvil.rpc.request('eth_sendTransaction', [{ from: other, to: owner, value: '0x1' }]);
  await anvil.mine();
  block = await headerAt(honest(), height(BigInt(await anvil.blockNumber())));
});
afterAll(() => anvil.stop());

describe('a header', () => {
  test('of a real block recomputes, by height and by hash', async () => {
    expect(await headerByHash(honest(), block.hash)).toEqual(block);
    const parent = await headerByHash(honest(), block.parentHash);
    expect(parent.height).toBe(block.height - 1n);
    expect((await headerAt(honest(), height(0n))).height).toBe(0n);
  });

  test.each(['stateRoot', 'receiptsRoot', 'parentHash', 'transactionsRoot', 'requestsHash', 'withdrawalsRoot'])(
    'with another %s is inconsistent',
    async (field) => {
      const ask = liar((_, answer) => ({ ...answer, [field]: `0x${'ab'.repeat(32)}` }));
      await expect(headerByHash(ask, block.hash)).rejects.toEqual(inconsistent);
    },
  );

  test.each<[string, object]>([
    ['number', { number: '0x1' }],
    ['time', { timestamp: '0x1' }],
    ['hash', { hash: `0x${'ab'.repeat(32)}` }],
    ['missing late field', { requestsHash: undefined }],
    ['bloom', { logsBloom: `0x${'00'.repeat(256)}` }],
  ])('with another %s is inconsistent', async (_, change) => {
    await expect(
      headerByHash(
        liar((__, answer) => ({ ...answer, ...change })),
        block.hash,
      ),
    ).rejects.toEqual(inconsistent);
  });

  test.each<[string, unknown]>([
    ['without a state root', { stateRoot: undefined }],
    ['with a short bloom', { logsBloom: '0x00' }],
    ['with half a byte', { extraData: '0x1' }],
    ['with endless extra data', { extraData: `0x${'00'.repeat(70_000)}` }],
  ])('%s is no answer', async (_, change) => {
    await expect(
      headerByHash(
        liar((__, answer) => ({ ...answer, ...(change as object) })),
        block.hash,
      ),
    ).rejects.toEqual(invalid);
  });

  test('of another block than asked for is no answer, also when it is a real one', async () => {
    const parent = await anvil.rpc.request('eth_getBlockByHash', [block.parentHash, false]);
    await expect(
      headerByHash(
        liar(() => parent),
        block.hash,
      ),
    ).rejects.toEqual(inconsistent);
    await expect(
      headerAt(
        liar(() => parent),
        block.height,
      ),
    ).rejects.toEqual(invalid);
    await expect(
      headerByHash(
        liar(() => null),
        block.hash,
      ),
    ).rejects.toEqual(invalid);
    await expect(
      headerByHash(
        liar(() => 'html'),
        block.hash,
      ),
    ).rejects.toEqual(invalid);
  });
});

describe('receipts', () => {
  test('of a real block with transactions of every type recompute', async () => {
    const receipts = await receiptsIn(honest(), block);
    expect(receipts.length).toBe(152);
    expect(receipts.filter(({ ok }) => !ok).length).toBe(1);
    expect(receipts.flatMap(({ logs }) => logs).length).toBe(150);
    const raw = await anvil.rpc.request<{ type: string }[]>('eth_getBlockReceipts', [block.hash]);
    expect(new Set(raw.map(({ type }) => type))).toEqual(new Set(['0x0', '0x1', '0x2']));
  });

  test('of an empty block recompute', async () => {
    await anvil.mine();
    const empty = await headerAt(honest(), height(BigInt(await anvil.blockNumber())));
    expect(await receiptsIn(honest(), empty)).toEqual([]);
  });

  // biome-ignore lint/suspicious/noExplicitAny: the JSON of receipts is changed in place of being modelled.
  test.each<[string, (receipts: any[]) => void]>([
    ['a changed amount in a log', (all) => (all[3].logs[0].data = `0x${'77'.repeat(32)}`)],
    ['a changed topic', (all) => (all[3].logs[0].topics[1] = `0x${'77'.repeat(32)}`)],
    ['a changed address', (all) => (all[3].logs[0].address = `0x${'77'.repeat(20)}`)],
    ['a changed status', (all) => (all[150].status = '0x1')],
    ['a changed cumulative gas', (all) => (all[5].cumulativeGasUsed = '0x1')],
    ['a changed type', (all) => (all[0].type = '0x2')],
    ['a dropped receipt', (all) => all.splice(151, 1)],
    ['a dropped receipt in the middle', (all) => all.splice(150, 1)],
    ['an added receipt', (all) => all.push({ ...all[151], logs: [] })],
    ['two receipts that changed places', (all) => all.splice(150, 2, all[151], all[150])],
    ['a dropped log', (all) => all[149].logs.pop()],
    ['a log of another block', (all) => (all[3].logs[0].blockHash = `0x${'77'.repeat(32)}`)],
    ['a log of another transaction', (all) => (all[3].logs[0].transactionHash = `0x${'77'.repeat(32)}`)],
    ['a log with another index', (all) => (all[3].logs[0].logIndex = '0x63')],
    ['a removed log', (all) => (all[3].logs[0].removed = true)],
    ['a receipt of another height', (all) => (all[3].blockNumber = '0x1')],
  ])('with %s are inconsistent', async (_, change) => {
    const ask = liar((method, answer) => {
      if (method === 'eth_getBlockReceipts') change(answer);
      return answer;
    });
    await expect(receiptsIn(ask, block)).rejects.toEqual(inconsistent);
  });

  test('that differ in what is no consensus are no quarrel', async () => {
    const ask = liar((method, answer) => {
      if (method !== 'eth_getBlockReceipts') return answer;
      return (answer as object[]).map((one) => ({ ...one, effectiveGasPrice: '0x7', l1Fee: '0x9', gasUsed: '0x1' }));
    });
    expect(await receiptsIn(ask, block)).toEqual(await receiptsIn(honest(), block));
  });

  test.each<[string, unknown]>([
    ['none', null],
    ['no list', 'html'],
    ['a list of something else', [7]],
    ['receipts without logs', [{ transactionHash: `0x${'11'.repeat(32)}` }]],
  ])('%s is no answer', async (_, answer) => {
    await expect(
      receiptsIn(
        liar(() => answer),
        block,
      ),
    ).rejects.toEqual(invalid);
  });

  test('of the OP stack recompute with their deposits, whose nonce and version count', async () => {
    const op = await startAnvil({ chainId: 31_701, blockTimeMs: 0, args: ['--optimism'] });
    try {
      const [from] = (await op.rpc.request<Hex[]>('eth_accounts')) as [Hex];
      await op.rpc.request('evm_setAutomine', [false]);
      const deposit = { type: '0x7e', sourceHash: `0x${'11'.repeat(32)}`, mint: '0x0', isSystemTx: false };
      await op.rpc.request('eth_sendTransaction', [{ ...deposit, from, to: from, value: '0x1', gas: '0x30d40' }]);
      await op.mine();
      const lie: { fields: object } = { fields: {} };
      const ask = askOf(
        lyingProvider('a', op.url, (method, answer) =>
          method === 'eth_getBlockReceipts' ? (answer as object[]).map((one) => ({ ...one, ...lie.fields })) : answer,
        ),
      );
      const header = await headerAt(ask, height(BigInt(await op.blockNumber())));
      expect((await receiptsIn(ask, header)).map(({ ok }) => ok)).toEqual([true]);
      for (const fields of [
        { depositNonce: '0x9' },
        { depositReceiptVersion: '0x2' },
        { depositReceiptVersion: null },
      ]) {
        lie.fields = fields;
        await expect(receiptsIn(ask, header)).rejects.toEqual(inconsistent);
      }
    } finally {
      await op.stop();
    }
  });
});

describe('proven logs', () => {
  const forge: Lie = (method, answer) => {
    if (method === 'eth_getBlockReceipts') answer[3].logs[0].data = `0x${'77'.repeat(32)}`;
    return answer;
  };

  test('are the very logs that eth_getLogs gives', async () => {
    const quorum = quorumOf(honestProvider('a', anvil.url), honestProvider('b', anvil.url));
    const { logs, said } = await agreeProvenLogs(quorum, block.hash, filter(), DEADLINE);
    const listed = await agreeLogs(quorum, filter(), block.height, block, DEADLINE);
    expect(logs.length).toBe(150);
    expect(logs.map(logText)).toEqual(listed.logs.map(logText));
    expect(Object.keys(said.answers).sort()).toEqual(['a', 'b']);
    const none = { addresses: [token], topics: [`0x${'ab'.repeat(32)}` as Hex] };
    expect((await agreeProvenLogs(quorum, block.hash, none, DEADLINE)).logs).toEqual([]);
  });

  test('one that lies, or serves no receipts, is out; k that can prove are needed', async () => {
    const refusing = lyingProvider('c', anvil.url, (method, answer) =>
      method === 'eth_getBlockReceipts' ? null : answer,
    );
    const [a, b, eve] = [
      honestProvider('a', anvil.url),
      honestProvider('b', anvil.url),
      lyingProvider('eve', anvil.url, forge),
    ];
    const { logs } = await agreeProvenLogs(quorumOf(eve, a, refusing, b), block.hash, filter(), DEADLINE);
    expect(logs.length).toBe(150);
    const few = agreeProvenLogs(quorumOf(eve, a, refusing), block.hash, filter(), DEADLINE);
    await expect(few).rejects.toBeInstanceOf(QuorumError);
    await expect(few).rejects.toThrow(/eve: eth_getBlockReceipts: saw receipts of root/);
  });

  test('what no root covers, the transaction hash, is for k to agree on', async () => {
    const rename: Lie = (method, answer) => {
      if (method !== 'eth_getBlockReceipts') return answer;
      answer[3].transactionHash = `0x${'77'.repeat(32)}`;
      answer[3].logs[0].transactionHash = answer[3].transactionHash;
      return answer;
    };
    const quorum = quorumOf(honestProvider('a', anvil.url), lyingProvider('eve', anvil.url, rename));
    await expect(agreeProvenLogs(quorum, block.hash, filter(), DEADLINE)).rejects.toBeInstanceOf(QuorumError);
  });
});

describe('state proofs', () => {
  const slot = () => balanceSlot(holder, 0n);
  const balance = async () => {
    const data = encodeFunctionData({ abi: testTokenAbi, functionName: 'balanceOf', args: [holder] });
    return BigInt(await anvil.rpc.request<Hex>('eth_call', [{ to: token, data }, { blockHash: block.hash }]));
  };

  test('of a balance, of the supply, of an entry and of an account that are not there', async () => {
    expect(await balance()).toBeGreaterThan(0n);
    expect(await provenValue(honest(), block, token, slot())).toBe(await balance());
    expect(await provenValue(honest(), block, token, slotOf(2n))).toBeGreaterThan(await balance());
    expect(await provenValue(honest(), block, token, balanceSlot(token, 0n))).toBe(0n);
    expect(await provenValue(honest(), block, `0x${'99'.repeat(20)}`, slot())).toBe(0n);
    expect(await provenValue(honest(), block, holder, slot())).toBe(0n);
    expect(await storageAt(honest(), token, slot(), block.hash)).toBe(slotOf(await balance()));
    expect((await codeAt(honest(), token, block.hash)).length).toBeGreaterThan(2);
  });

  // biome-ignore lint/suspicious/noExplicitAny: the JSON of a proof is changed in place of being modelled.
  test.each<[string, (proof: any) => void]>([
    ['another value', (proof) => (proof.storageProof[0].value = '0x7')],
    ['zero in place of the value', (proof) => (proof.storageProof[0].value = '0x0')],
    ['a value without proof', (proof) => Object.assign(proof.storageProof[0], { proof: [] })],
    ['absence in place of a value', (proof) => Object.assign(proof.storageProof[0], { value: '0x0', proof: ['0x80'] })],
    ['a proof that ends early', (proof) => proof.storageProof[0].proof.pop()],
    ['an account that is said to be absent', (proof) => Object.assign(proof, { accountProof: [] })],
    ['an account proof that ends early', (proof) => proof.accountProof.pop()],
    [
      'a changed leaf',
      (proof) => {
        const nodes = proof.storageProof[0].proof as string[];
        nodes.push(`${(nodes.pop() as string).slice(0, -2)}77`);
      },
    ],
  ])('%s is inconsistent', async (_, change) => {
    const ask = liar((method, answer) => {
      if (method === 'eth_getProof') change(answer);
      return answer;
    });
    await expect(provenValue(ask, block, token, slot())).rejects.toEqual(inconsistent);
  });

  test('a real proof of another slot, account or block is none of this one', async () => {
    const other = await anvil.rpc.request('eth_getProof', [token, [slotOf(2n)], { blockHash: block.hash }]);
    await expect(
      provenValue(
        liar(() => other),
        block,
        token,
        slot(),
      ),
    ).rejects.toEqual(invalid);
    const before = await anvil.rpc.request('eth_getProof', [token, [slot()], { blockHash: block.parentHash }]);
    await expect(
      provenValue(
        liar(() => before),
        block,
        token,
        slot(),
      ),
    ).rejects.toEqual(inconsistent);
    const account = await anvil.rpc.request('eth_getProof', [holder, [slot()], { blockHash: block.hash }]);
    await expect(
      provenValue(
        liar(() => account),
        block,
        token,
        slot(),
      ),
    ).rejects.toEqual(inconsistent);
    await expect(
      provenStorageRoot(
        liar(() => account),
        block,
        token,
      ),
    ).rejects.toEqual(invalid);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['no nodes', { accountProof: 'x', storageProof: [] }],
    ['endless nodes', { accountProof: Array(200).fill('0x00'), storageProof: [] }],
    ['a huge node', { accountProof: [`0x${'00'.repeat(5_000)}`], storageProof: [] }],
  ])('%s is no answer', async (_, answer) => {
    await expect(
      provenValue(
        liar(() => answer),
        block,
        token,
        slot(),
      ),
    ).rejects.toEqual(invalid);
  });

  test('k agree on what each of them has proven; one that forges is out', async () => {
    const forge: Lie = (method, answer) => {
      if (method === 'eth_getProof') answer.storageProof[0].value = '0x7';
      return answer;
    };
    const [a, b, eve] = [
      honestProvider('a', anvil.url),
      honestProvider('b', anvil.url),
      lyingProvider('eve', anvil.url, forge),
    ];
    const question = { address: token, slot: slot(), block, deadlineMs: DEADLINE };
    expect(await agreeStateValue(quorumOf(eve, a, b), question)).toBe(await balance());
    await expect(agreeStateValue(quorumOf(eve, a), question)).rejects.toThrow(/eve: eth_getProof: saw value 7/);
    const elsewhere = { ...question, block: { ...block, height: height(1n) } };
    await expect(agreeStateValue(quorumOf(a, b), elsewhere)).rejects.toBeInstanceOf(QuorumError);
  });
});
