import type { Hex } from 'viem';
import { expect, test } from 'vitest';
import { namedAccount } from './accounts.ts';
import { startAnvil } from './anvil.ts';
import { localSender, receiptsOf } from './localSender.ts';

test('what the pool holds back for a nonce that nobody provides is sent again, and mined', async () => {
  const chain = await startAnvil({ chainId: 31337, blockTimeMs: 0 });
  try {
    await chain.rpc.request('evm_setAutomine', [false]);
    const who = namedAccount('sender');
    await chain.rpc.request('anvil_setBalance', [who.address, '0x8ac7230489e80000']);
    const setNonce = (nonce: number) => chain.rpc.request('anvil_setNonce', [who.address, `0x${nonce.toString(16)}`]);
    await setNonce(5);
    const sender = await localSender(chain, who);
    await setNonce(4);
    const hashes: Hex[] = [];
    for (let i = 0; i < 3; i++) hashes.push(await sender.send({ to: who.address, value: 1n }));
    expect(await chain.rpc.request('txpool_status', [])).toEqual({ pending: '0x0', queued: '0x3' });
    await setNonce(5);
    expect(await receiptsOf(chain, hashes, { mine: true })).toHaveLength(3);
  } finally {
    await chain.stop();
  }
});
