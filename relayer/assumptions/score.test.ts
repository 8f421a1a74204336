import { decodeFunctionData, parseAbi } from 'viem';
import { describe, expect, it } from 'vitest';
import type { Hex } from '../core/ids.ts';
import { address, fixture, pinOf, sideReading } from '../pipeline/testing/params.ts';
import { CATALOGUE } from './catalogue.ts';
import { isHigh, type Scored, scoreLane } from './score.ts';

const { forth } = fixture();
const OURS = { from: address(0xd1), to: address(0xd2) };
const OTHER = address(0x0d);
const OPERATOR_EXECUTOR = address(0xe1);
const abi = parseAbi([
  'struct SetConfigParam { uint32 eid; uint32 configType; bytes config; }',
  'function setPeer(uint32 eid, bytes32 peer)',
  'function setConfig(address oapp, address lib, SetConfigParam[] params)',
]);

const uln = (dvns: readonly Hex[]) =>
  JSON.stringify({
    confirmations: '5',
    requiredDVNCount: dvns.length,
    optionalDVNCount: 255,
    optionalDVNThreshold: 0,
    requiredDVNs: dvns,
    optionalDVNs: [],
  });
const leg = { 'oapp.owner': address(0x0e), 'oapp.delegate': address(0xde) };
const from: Record<string, string> = {
  ...leg,
  'oapp.peer': forth.receiver,
  'oapp.token': forth.from.token,
  'oapp.decimalConversionRate': String(forth.from.rate),
  'sendLibrary.address': address(0x5e),
  'sendLibrary.isDefault': 'false',
  'send.uln.confirmations': '5',
  'send.uln.requiredDvns': [OTHER, OURS.from].join(),
  'send.uln.optionalDvns': 'none',
  'send.uln.optionalThreshold': '0',
  'send.uln.appConfig': uln([OTHER, OURS.from]),
  'executor.address': OPERATOR_EXECUTOR,
  'executor.maxMessageSize': '10000',
  'executor.appConfig': JSON.stringify({ maxMessageSize: 10_000, executor: OPERATOR_EXECUTOR }),
};
const to: Record<string, string> = {
  ...leg,
  'oapp.peer': forth.sender,
  'oapp.token': forth.to.token,
  'oapp.decimalConversionRate': String(forth.to.rate),
  'receiveLibrary.address': address(0x4e),
  'receiveLibrary.isDefault': 'false',
  'receiveLibrary.timeout': 'none',
  'receive.uln.confirmations': '5',
  'receive.uln.requiredDvns': [OTHER, OURS.to].join(),
  'receive.uln.optionalDvns': 'none',
  'receive.uln.optionalThreshold': '0',
  'receive.uln.appConfig': uln([OTHER, OURS.to]),
};

const end = (dvn: Hex, executor: Hex) => ({ endpoint: address(0xee), dvn, executor });
function score(
  change: { from?: Record<string, string>; to?: Record<string, string> } & Partial<Omit<Scored, 'from' | 'to'>> = {},
) {
  const { from: f, to: t, ...rest } = change;
  const now = { from: { ...from, ...f }, to: { ...to, ...t } };
  return scoreLane({
    lane: forth,
    from: sideReading(forth, 'from', { values: now.from }),
    to: sideReading(forth, 'to', { values: now.to }),
    pin: pinOf(forth, now),
    unpinned: 'the lane has no pin',
    ends: { from: end(OURS.from, OPERATOR_EXECUTOR), to: end(OURS.to, address(0xe2)) },
    mode: 'enforce',
    ...rest,
  });
}
const ids = (...args: Parameters<typeof score>) => score(...args).map(({ id, severity }) => `${severity} ${id}`);

describe('a lane', () => {
  it('with two required DVNs, one of them ours, its own libraries and a pin has no findings', () => {
    expect(score()).toEqual([]);
  });

  it.each([
    [{ to: { 'receive.uln.requiredDvns': OURS.to } }, ['high dvn/one-of-one']],
    [{ to: { 'receive.uln.requiredDvns': OTHER } }, ['high dvn/one-of-one', 'medium dvn/not-required']],
    [{ to: { 'receive.uln.requiredDvns': [OTHER, address(0x0f)].join() } }, ['medium dvn/not-required']],
    [
      {
        to: {
          'receive.uln.requiredDvns': 'none',
          'receive.uln.optionalDvns': [OTHER, OURS.to].join(),
          'receive.uln.optionalThreshold': '1',
        },
      },
      ['high dvn/one-of-one', 'medium dvn/not-required'],
    ],
    [{ from: { 'send.uln.requiredDvns': OTHER } }, ['medium dvn/not-paid']],
    [{ to: { 'receive.uln.confirmations': '6' } }, ['high confirmations/above-attested']],
    [{ to: { 'receive.uln.confirmations': '0' } }, ['high confirmations/nil']],
    [{ from: { 'oapp.peer': 'none' } }, ['high peer/from']],
    [{ to: { 'oapp.peer': forth.receiver } }, ['high peer/to']],
    [{ to: { 'oapp.token': address(0xbad) } }, ['high config/token/to']],
    [{ from: { 'oapp.decimalConversionRate': '1' } }, ['high config/rate/from']],
    [{ from: { 'sendLibrary.isDefault': 'true' } }, ['medium default/send-library']],
    [{ to: { 'receiveLibrary.isDefault': 'true' } }, ['medium default/receive-library']],
    [
      { to: { 'receive.uln.appConfig': uln([]).replace('"5"', '"0"').replace('255', '0') } },
      [
        'medium default/receive-confirmations',
        'medium default/receive-required-dvns',
        'low default/receive-optional-dvns',
      ],
    ],
    [{ from: { 'executor.address': OTHER } }, ['medium executor/not-ours']],
    [{ to: { 'receiveLibrary.timeout': `${address(0x01)} until 9` } }, ['medium grace/timeout']],
    [{ to: { 'receiveLibrary.timeout': `${address(0x01)} until 0` } }, []],
    [
      { to: { 'oapp.proxy.implementation': address(1), 'oapp.proxy.controller': `contract of ${address(2)} (eoa)` } },
      ['medium upgradeable/to/oapp'],
    ],
    [
      {
        to: {
          'oapp.proxy.implementation': address(1),
          'oapp.proxy.controller': `contract of ${address(2)} (timelock 3600 s)`,
        },
      },
      [],
    ],
    [
      { from: { 'token.proxy.beacon': address(1), 'token.proxy.controller': 'timelock 0 s' } },
      ['medium upgradeable/from/token'],
    ],
  ] as const)('that says %j is found out: %j', (change, wanted) => {
    expect(ids(change as never)).toEqual(wanted);
  });

  it('without a pin is a high finding where the node acts, and says why', () => {
    expect(ids({ pin: null })).toEqual(['high unpinned']);
    expect(ids({ pin: null, mode: 'shadow' })).toEqual(['medium unpinned']);
    expect(isHigh(score({ pin: null }))).toBe(true);
  });
});

describe('a fix', () => {
  it('of a default says what to call, and what for', () => {
    const [found] = score({ to: { 'receiveLibrary.isDefault': 'true' } });
    expect(found?.fix).toBe(
      "set the receive library explicitly with setReceiveLibrary, so that LayerZero's default cannot change under you",
    );
  });

  it('of a lone verifier depends on whose it is, and says which one is ours', () => {
    const [ours] = score({ to: { 'receive.uln.requiredDvns': OURS.to } });
    expect([ours?.text, ours?.fix]).toEqual([
      expect.stringContaining(`DVN ${OURS.to} (ours) alone decides`),
      expect.stringContaining('beside ours'),
    ]);
    const [other] = score({ to: { 'receive.uln.requiredDvns': OTHER } });
    expect(other?.text).toContain(`DVN ${OTHER} alone decides`);
    expect(other?.transaction).not.toBeNull();
  });
});

describe('a drift', () => {
  it('is a high finding, and each value one of its own', () => {
    const pin = pinOf(forth, { from, to });
    expect(ids({ pin, from: { 'executor.maxMessageSize': '1' } })).toEqual([
      'high drift',
      'low drift/from/executor.maxMessageSize',
    ]);
  });

  it('is not what the pin does not have: that is to be pinned, and held until then', () => {
    const { 'oapp.owner': _, ...less } = from;
    const found = score({ pin: pinOf(forth, { from: less, to }) });
    expect(found.map(({ id, severity }) => `${severity} ${id}`)).toEqual(['high unpinned']);
    expect(found[0]?.text).toBe('nothing is relayed: pin 1 does not have from oapp.owner');
  });

  it('comes with the transaction that puts it back', () => {
    const pin = pinOf(forth, { from, to });
    const weak = { 'receive.uln.requiredDvns': OTHER, 'receive.uln.appConfig': uln([OTHER]) };
    const found = score({ pin, to: { ...weak, 'oapp.peer': forth.receiver } });
    const of = (id: string) => found.find((one) => one.id === id)?.transaction;
    const peer = of('drift/to/oapp.peer');
    expect(peer).toMatchObject({ chain: forth.to.chain, to: forth.to.oapp, by: `owner ${address(0x0e)}` });
    expect(decodeFunctionData({ abi, data: peer?.data ?? '0x' }).args).toEqual([forth.srcEid, forth.sender]);
    const config = of('drift/to/receive.uln.requiredDvns');
    expect(config?.to).toBe(address(0xee));
    const { args } = decodeFunctionData({ abi, data: config?.data ?? '0x' });
    expect(String(args?.[1]).toLowerCase()).toBe(address(0x4e));
    expect(JSON.stringify(args?.[2], (_, v) => (typeof v === 'bigint' ? String(v) : v))).toContain(OURS.to.slice(2));
  });
});

describe('the catalogue', () => {
  it('names each assumption once', () => {
    const all = CATALOGUE.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });
});
