import { encodeErrorResult, parseAbi } from 'viem';
import { describe, expect, it } from 'vitest';
import { ProviderError } from '../provider.ts';
import { fakeProvider, hex, rawBlock } from '../testing/fakeProvider.ts';
import { virtualClock } from '../testing/virtualClock.ts';
import { decodeRevert, revertReason } from './revert.ts';
import {
  blockAt,
  callAt,
  chainIdOf,
  codeAt,
  proofOf,
  rawBlockByHash,
  rawBlockReceipts,
  receiptOf,
  storageAt,
  transactionCountOf,
} from './rpc.ts';

const HASH = `0x${'ab'.repeat(32)}` as const;
const ask = (answers: Readonly<Record<string, unknown>>) => ({
  provider: fakeProvider(
    'a',
    virtualClock(),
    Object.fromEntries(Object.entries(answers).map(([method, answer]) => [method, () => answer])),
  ),
  deadlineMs: 1_000,
});
const invalid = expect.objectContaining({ code: 'PROVIDER_INVALID', operator: 'a' });

describe('an answer of another form is no answer', () => {
  const notQuantities = [null, 1, '1', '0x', '0xzz', `0x${'f'.repeat(70)}`, {}, []];
  it.each(notQuantities)('chain id %j', async (answer) => {
    await expect(chainIdOf(ask({ eth_chainId: answer }))).rejects.toEqual(invalid);
    await expect(transactionCountOf(ask({ eth_getTransactionCount: answer }), HASH, 'latest')).rejects.toEqual(invalid);
  });

  it.each([
    ['no block', 'block'],
    ['a hash that is short', { ...rawBlock(5), hash: '0x12' }],
    ['no parent', { ...rawBlock(5), parentHash: null }],
    ['no time', { ...rawBlock(5), timestamp: undefined }],
    ['another height', rawBlock(6)],
  ])('a block with %s', async (_, answer) => {
    await expect(blockAt(ask({ eth_getBlockByNumber: answer }), 5n)).rejects.toEqual(invalid);
  });

  it('a block that is missing is none, and that is an answer', async () => {
    expect(await blockAt(ask({ eth_getBlockByNumber: null }), 5n)).toBeNull();
    expect(await blockAt(ask({ eth_getBlockByNumber: rawBlock(5) }), 5n)).toMatchObject({
      height: 5n,
      timestampMs: 1_700_000_005_000,
    });
  });

  it.each([null, 7, 'text', '0xgg'])('data %j', async (answer) => {
    await expect(callAt(ask({ eth_call: answer }), HASH, '0x', HASH)).rejects.toEqual(invalid);
    await expect(codeAt(ask({ eth_getCode: answer }), HASH)).rejects.toEqual(invalid);
  });

  it('a view call names its block by hash, and wants it canonical', async () => {
    const asked = ask({ eth_call: '0xAB' });
    expect(await callAt(asked, HASH, '0x01', HASH)).toBe('0xab');
    expect(asked.provider.asked[0]?.params[1]).toEqual({ blockHash: HASH, requireCanonical: true });
  });

  it('code, storage and proofs name their block by hash too', async () => {
    const proof = { accountProof: ['0x80'], storageProof: [{ key: '0x0', value: '0x7', proof: ['0x80'] }] };
    const asked = ask({ eth_getCode: '0xAB', eth_getStorageAt: '0x7', eth_getProof: proof });
    const slot = `0x${'00'.repeat(32)}` as const;
    expect(await codeAt(asked, HASH, HASH)).toBe('0xab');
    expect(await storageAt(asked, HASH, slot, HASH)).toBe(`0x${'00'.repeat(31)}07`);
    expect((await proofOf(asked, HASH, [slot], HASH)).storageProof).toEqual([
      { key: slot, value: 7n, proof: ['0x80'] },
    ]);
    for (const { params } of asked.provider.asked) {
      expect(params.at(-1)).toEqual({ blockHash: HASH, requireCanonical: true });
    }
  });

  it.each([null, 7, '0xgg', '0x', `0x${'11'.repeat(33)}`])('a word of storage %j', async (answer) => {
    await expect(storageAt(ask({ eth_getStorageAt: answer }), HASH, HASH, HASH)).rejects.toEqual(invalid);
  });

  it.each([null, 'x', {}, { accountProof: ['0x8'], storageProof: [] }, { accountProof: [], storageProof: [] }])(
    'a proof %j',
    async (answer) => {
      await expect(proofOf(ask({ eth_getProof: answer }), HASH, [HASH], HASH)).rejects.toEqual(invalid);
    },
  );

  it('blocks by hash and receipts may be missing; they are objects and a bounded list of them', async () => {
    expect(await rawBlockByHash(ask({ eth_getBlockByHash: null }), HASH)).toBeNull();
    expect(await rawBlockReceipts(ask({ eth_getBlockReceipts: null }), HASH)).toBeNull();
    await expect(rawBlockByHash(ask({ eth_getBlockByHash: [] }), HASH)).rejects.toEqual(invalid);
    const endless = Array(50_001).fill({});
    await expect(rawBlockReceipts(ask({ eth_getBlockReceipts: endless }), HASH)).rejects.toEqual(invalid);
  });

  it('a receipt says whether it succeeded; only status 1 does', async () => {
    const raw = { transactionHash: HASH, blockNumber: hex(5), blockHash: HASH, status: '0x1' };
    const of = (answer: unknown) => receiptOf(ask({ eth_getTransactionReceipt: answer }), HASH);
    expect(await of(raw)).toMatchObject({ ok: true, blockNumber: 5n });
    expect(await of({ ...raw, status: '0x0' })).toMatchObject({ ok: false });
    expect(await of(null)).toBeNull();
    await expect(of({ ...raw, status: undefined })).rejects.toEqual(invalid);
    await expect(of('html')).rejects.toEqual(invalid);
  });
});

describe('why a call failed, in words', () => {
  const abi = parseAbi(['error LZ_InvalidNonce(uint64 nonce)', 'error Error(string reason)', 'error Mine(bytes x)']);

  it('known errors by name and arguments, others by their bytes, a few of them', () => {
    expect(decodeRevert(encodeErrorResult({ abi, errorName: 'LZ_InvalidNonce', args: [7n] }))).toBe(
      'LZ_InvalidNonce(7)',
    );
    expect(decodeRevert(encodeErrorResult({ abi, errorName: 'Error', args: ['no funds'] }))).toBe('Error(no funds)');
    expect(decodeRevert('0x')).toBe('reverted without a reason');
    expect(decodeRevert('0x4c3118d4')).toBe('LZ_ULN_Verifying()');
    expect(decodeRevert('0x0177e1ca')).toBe('LZ_PathNotVerifiable()');
    const bomb = encodeErrorResult({ abi, errorName: 'Mine', args: [`0x${'ff'.repeat(10_000)}`] });
    expect(decodeRevert(bomb).length).toBeLessThan(100);
  });

  it('data that is cut off or no hex does not throw', () => {
    expect(decodeRevert('0x12')).toMatch(/^reverted with 0x12/);
    const error = (data: unknown) => new ProviderError('PROVIDER_REFUSED', 'a', 'execution reverted', { data });
    expect(revertReason(error('0xzz'))).toBe('a: execution reverted');
    expect(revertReason(error('0x4c3118d4'))).toBe('a: LZ_ULN_Verifying()');
    expect(revertReason(error({ data: '0x' }))).toBe('a: execution reverted');
    expect(revertReason('text')).toBe('text');
    expect(revertReason(new Error('x'.repeat(9_999))).length).toBe(300);
  });
});
