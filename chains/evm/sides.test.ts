import { encodeFunctionResult, keccak256 } from 'viem';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../relayer/assumptions/catalogue.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import { address, fixture } from '../../relayer/pipeline/testing/params.ts';
import { ProviderError } from '../provider.ts';
import { createQuorum, QuorumError } from '../quorum.ts';
import { chainOf, fakeProvider, type Handlers } from '../testing/fakeProvider.ts';
import { virtualClock } from '../testing/virtualClock.ts';
import { endpointAbi } from './layerzero/abi.ts';
import { createSides } from './sides.ts';

const { forth } = fixture();
const ENDPOINT = address(0xee);
const LIBRARY = address(0x5e);
const word = (value: bigint): Hex => `0x${value.toString(16).padStart(64, '0')}`;
const refused = (code: number, message: string) => () => {
  throw new ProviderError('PROVIDER_REFUSED', 'x', message, { code });
};
const reverts = refused(3, 'execution reverted');

const answers = (change: Handlers = {}): Handlers => ({
  ...chainOf(20),
  eth_getCode: () => '0x6001',
  eth_getStorageAt: () => word(0n),
  eth_call: ([call]) => {
    const { to } = call as { to: Hex };
    if (to === ENDPOINT)
      return encodeFunctionResult({ abi: endpointAbi, functionName: 'getSendLibrary', result: LIBRARY });
    return reverts();
  },
  ...change,
});

function sidesOf(...providers: readonly Handlers[]) {
  const clock = virtualClock();
  const all = providers.map((one, i) => fakeProvider(`op${i}`, clock, one));
  const watched = { sendLibraries: new Set<Hex>(), receiveLibraries: new Set<Hex>(), controllers: new Set<Hex>() };
  const config = { endpoint: ENDPOINT, dvn: address(0xd1) };
  const read = createSides({ quorum: createQuorum(2, all, clock), config, clock, deadlineMs: 1_000, watched });
  return { read: () => read(forth, 'from'), all, watched, clock };
}

describe('a side', () => {
  it('is read at one block hash alone, and has each value of the catalogue', async () => {
    const { read, all } = sidesOf(answers(), answers(), answers());
    const { values } = await read();
    const wanted = CATALOGUE.filter(({ sides }) => sides.includes('from')).map(({ id }) => id);
    expect(Object.keys(values).sort()).toEqual([...wanted].sort());
    const pinned = all.flatMap(({ asked }) => asked.filter(({ method }) => method !== 'eth_getBlockByNumber'));
    expect(new Set(pinned.map(({ params }) => JSON.stringify(params.at(-1)))).size).toBe(1);
    expect(pinned[0]?.params.at(-1)).toMatchObject({ blockHash: expect.stringMatching(/^0x/), requireCanonical: true });
  });

  it('a function that k operators agree is not there, or reverts, is none', async () => {
    const { values } = await sidesOf(answers(), answers(), answers()).read();
    expect(values['oapp.rateLimit']).toBe('none');
    expect(values['oapp.codeHash']).toBe(keccak256('0x6001'));
    expect(values['oapp.proxy.implementation']).toBe('none');
  });

  it.each([
    ['an error of the provider', refused(-32000, 'header not found')],
    ['a rate limit', refused(-32005, 'too many requests')],
    ['a method that is not there', refused(-32601, 'the method does not exist')],
  ])('%s is no answer, and never none', async (_, eth_call) => {
    await expect(sidesOf(answers(), answers({ eth_call }), answers({ eth_call })).read()).rejects.toThrow(QuorumError);
    const { values } = await sidesOf(answers(), answers(), answers({ eth_call })).read();
    expect(values['oapp.rateLimit']).toBe('none');
  });

  it('one operator that says something else changes nothing', async () => {
    const honest = await sidesOf(answers(), answers(), answers()).read();
    const liar = answers({ eth_getCode: () => '0xbad0', eth_getStorageAt: () => word(1n), eth_call: () => word(7n) });
    for (const order of [
      [liar, answers(), answers()],
      [answers(), liar, answers()],
      [answers(), answers(), liar],
    ]) {
      expect((await sidesOf(...order).read()).values).toEqual(honest.values);
    }
  });

  it('what a proxy stands on is read, and watched from then on', async () => {
    const admin = address(0xad);
    const slots: Handlers = {
      eth_getStorageAt: ([of, slot]) =>
        of === forth.from.oapp && String(slot).startsWith('0xb53127') ? word(BigInt(admin)) : word(0n),
      eth_getCode: ([of]) => (of === admin ? '0x' : '0x6001'),
    };
    const { read, watched } = sidesOf(answers(slots), answers(slots), answers(slots));
    const { values } = await read();
    expect(values).toMatchObject({ 'oapp.proxy.admin': admin, 'oapp.proxy.controller': 'eoa' });
    expect([...watched.controllers]).toEqual([admin]);
    expect([...watched.sendLibraries]).toEqual([LIBRARY]);
  });
});
