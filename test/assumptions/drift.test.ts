// What two sides of a lane take for granted, on real contracts: each change is seen, holds its lane, and is released by
// a signed re-pin alone.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeFunctionData, parseAbi } from 'viem';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { State } from '../../relayer/core/state.ts';
import { pinLanes, signPins } from '../../relayer/pin.ts';
import type { Running } from '../../relayer/run.ts';
import { namedAccount } from '../support/accounts.ts';
import { type DeployedChain, type Deployment, endsOf } from '../support/deployment.ts';
import { operatorAccount } from '../support/deploymentYaml.ts';
import { asOwner, movePeer, weakenUln } from '../support/ownerActions.ts';
import { expectSound, openScenario, type Scenario } from '../support/scenario.ts';
import { encodeUln } from '../support/stackPlan.ts';

const abi = parseAbi([
  'struct EnforcedOptionParam { uint32 eid; uint16 msgType; bytes options; }',
  'struct SetConfigParam { uint32 eid; uint32 configType; bytes config; }',
  'function transferOwnership(address owner)',
  'function setDelegate(address delegate)',
  'function setMsgInspector(address inspector)',
  'function setEnforcedOptions(EnforcedOptionParam[] options)',
  'function setSendLibrary(address oapp, uint32 eid, address lib)',
  'function setReceiveLibrary(address oapp, uint32 eid, address lib, uint256 grace)',
  'function setConfig(address oapp, address lib, SetConfigParam[] params)',
]);

const stranger = namedAccount('stranger');
const FORTH = 'north>south/usdx';
const BACK = 'south>north/usdx';

type Change = (deployment: Deployment) => Promise<unknown>;
type Call = { readonly functionName: string; readonly args: readonly unknown[] };
const send = (deployment: Deployment, chain: DeployedChain, to: DeployedChain['oapp'], call: Call) =>
  asOwner(deployment, chain, { to, data: encodeFunctionData({ abi, ...call } as never), gas: 500_000n });

const onSouth =
  (call: (of: Deployment) => Call): Change =>
  (deployment) =>
    send(deployment, deployment.south, deployment.south.oapp, call(deployment));
const onEndpoint =
  (side: 'north' | 'south', call: (of: Deployment) => Call): Change =>
  (deployment) =>
    send(deployment, deployment[side], deployment[side].endpoint, call(deployment));

/** The change, the assumption that it breaks on each lane that it concerns. */
const changes: readonly (readonly [string, Change, Readonly<Record<string, readonly string[]>>])[] = [
  [
    'the peer',
    (d) => movePeer(d, 'northToSouth', stranger.address),
    { [FORTH]: ['to oapp.peer'], [BACK]: ['from oapp.peer'] },
  ],
  [
    'the verifiers of the receiver',
    (d) => weakenUln(d, 'northToSouth', stranger.address),
    { [FORTH]: ['to receive.uln.appConfig', 'to receive.uln.requiredDvns'] },
  ],
  [
    'the receive library, to the default',
    onEndpoint('south', (d) => ({
      functionName: 'setReceiveLibrary',
      args: [d.south.oapp, d.north.eid, d.south.receiveLibrary, 0n],
    })),
    { [FORTH]: ['to receiveLibrary.isDefault'] },
  ],
  [
    'the send library, from the default to itself',
    onEndpoint('north', (d) => ({
      functionName: 'setSendLibrary',
      args: [d.north.oapp, d.south.eid, d.north.sendLibrary],
    })),
    { [FORTH]: ['from sendLibrary.isDefault'] },
  ],
  [
    'the delegate',
    onSouth(() => ({ functionName: 'setDelegate', args: [stranger.address] })),
    { [FORTH]: ['to oapp.delegate'], [BACK]: ['from oapp.delegate'] },
  ],
  [
    'the message inspector',
    onSouth(() => ({ functionName: 'setMsgInspector', args: [stranger.address] })),
    { [FORTH]: ['to oapp.msgInspector'], [BACK]: ['from oapp.msgInspector'] },
  ],
  [
    'the enforced options of a sender',
    onSouth((d) => ({
      functionName: 'setEnforcedOptions',
      args: [[{ eid: d.north.eid, msgType: 1, options: '0x0003' }]],
    })),
    { [BACK]: ['from oapp.enforcedOptions.1'] },
  ],
  [
    'the owner',
    onSouth(() => ({ functionName: 'transferOwnership', args: [stranger.address] })),
    { [FORTH]: ['to oapp.owner'], [BACK]: ['from oapp.owner'] },
  ],
];

const drifts = (state: State): Record<string, string> =>
  Object.fromEntries(
    [...state.halts.values()].flatMap(({ id, cause, saw }) =>
      cause === 'assumption_drift' ? [[id.slice('assumption_drift/'.length), saw]] : [],
    ),
  );

const audited = ({ sides }: State): boolean => sides.size === 4;

describe('every change of an owner is seen on the lanes that it concerns, and on no other', () => {
  test('one after the other, each pinned anew', async () => {
    const scenario = await openScenario();
    await scenario.start();
    await scenario.untilNode('sides read', audited);
    for (const [, change, wanted] of changes) {
      const before = new Map([...scenario.state().pins.values()].map((pin) => [pin.lane as string, pin.sequence]));
      await change(scenario.deployment);
      const ids = Object.keys(wanted).map((lane) => `${lane}/${before.get(lane)}`);
      await scenario.untilNode(`drift of ${ids.join(' and ')}`, (state) => ids.every((id) => id in drifts(state)));
      const seen = drifts(scenario.state());
      expect(Object.keys(seen).sort()).toEqual(ids.sort());
      for (const [lane, values] of Object.entries(wanted)) {
        const saw = (seen[`${lane}/${before.get(lane)}`] ?? '')
          .split('; ')
          .map((one) => one.split(' ').slice(0, 2).join(' '));
        expect(saw).toEqual(expect.arrayContaining([...values]));
        expect(saw).toHaveLength(values.length);
      }
      await scenario.pin();
      await scenario.untilNode('released', (state) => state.halts.size === 0 && audited(state));
    }
  });
});

describe('a drift', () => {
  /** Weakened so that a stranger alone verifies: what the lane holds must wait. */
  async function drifted(): Promise<{ scenario: Scenario; running: Running }> {
    const scenario = await openScenario();
    const running = await scenario.start();
    await scenario.untilNode('sides read', audited);
    await weakenUln(scenario.deployment, 'northToSouth', stranger.address);
    await scenario.untilNode('drift', (state) => `${FORTH}/1` in drifts(state));
    return { scenario, running };
  }

  test('holds its lane, and honest traffic on the other goes on; a signed re-pin delivers what was held', async () => {
    const { scenario } = await drifted();
    const held = await scenario.send(2, 'northToSouth');
    const free = await scenario.send(2, 'southToNorth');
    await scenario.untilSettled(free);
    await scenario.untilNode('held', () =>
      held.every(({ packet }) => scenario.record(packet)?.state === 'quarantined'),
    );
    for (const { packet } of held) expect(scenario.record(packet)?.hold?.kind).toBe('VIOLATION');

    await setUln(scenario.deployment, scenario.deployment.south.dvn);
    await scenario.untilNode('read again', ({ sides }) => sides.size === 4);
    const after = await scenario.send(1, 'northToSouth');
    await scenario.untilNode('held too', () => scenario.record(after[0]?.packet as never)?.state === 'quarantined');
    expect(scenario.halts()).toHaveLength(1);

    await scenario.pin({ renew: true });
    const seen = await scenario.untilSettled([...held, ...after]);
    expectSound(seen);
    expect(scenario.halts()).toEqual([]);
  });

  test('is not released by a pin that is unsigned, wrongly signed, edited, or older', async () => {
    const { scenario, running } = await drifted();
    const lock = lockOf(running);
    const original = await lock.text();
    const configPath = lock.config;

    await pinLanes(configPath);
    const unsigned = await lock.text();
    expect(unsigned).not.toBe(original);
    await notReleased(scenario);

    await expect(pinLanes(configPath, { sign: stranger.account })).rejects.toThrow(/operators/);
    await expect(signPins(configPath, { sign: stranger.account })).rejects.toThrow(/operators/);
    const forged = parse(unsigned);
    forged.lanes[FORTH].signatures = parse(original).lanes[FORTH].signatures;
    await lock.write(stringify(forged));
    await notReleased(scenario);

    const edited = parse(original);
    edited.lanes[FORTH].to.values = parse(unsigned).lanes[FORTH].to.values;
    await lock.write(stringify(edited));
    await notReleased(scenario);

    await lock.write(original);
    await notReleased(scenario);

    await lock.write(unsigned);
    await signPins(configPath, { sign: operatorAccount.account });
    await scenario.untilNode('released', (state) => state.halts.size === 0);
    const forth = [...scenario.state().pins.values()].find(({ lane }) => lane === FORTH);
    expect(forth).toMatchObject({ sequence: 2, signers: [operatorAccount.address.toLowerCase()] });
  });

  /** Three looks at the lock file later. */
  async function notReleased(scenario: Scenario): Promise<void> {
    const until = Date.now() + 2_500;
    await scenario.untilNode('a while later', () => Date.now() > until);
    expect(Object.keys(drifts(scenario.state()))).toEqual([`${FORTH}/1`]);
  }
});

test('a lane that is not pinned waits, and goes as soon as it is', async () => {
  const scenario = await openScenario({ pin: false });
  await scenario.start();
  const sent = await scenario.send(1);
  await scenario.untilNode('unpinned', () =>
    sent.every(({ packet }) => scenario.record(packet)?.hold?.cause === 'lane_unpinned'),
  );
  await scenario.pin();
  const seen = await scenario.untilSettled(sent);
  expectSound(seen);
  expect(seen.delivered).toBe(2);
});

async function setUln(deployment: Deployment, dvn: DeployedChain['dvn']): Promise<void> {
  const { source, destination } = endsOf(deployment, 'northToSouth');
  const config = encodeUln({
    confirmations: deployment.confirmations,
    requiredDVNCount: 1,
    optionalDVNCount: 0,
    optionalDVNThreshold: 0,
    requiredDVNs: [dvn],
    optionalDVNs: [],
  });
  const args = [destination.oapp, destination.receiveLibrary, [{ eid: source.eid, configType: 2, config }]];
  await send(deployment, destination, destination.endpoint, { functionName: 'setConfig', args });
}

/** The lock file beside the node, and a configuration that reads the chains themselves. */
function lockOf({ loaded }: Running) {
  const { lockFile } = loaded.config;
  const config = join(lockFile, '..', 'pin.yaml');
  return {
    config,
    text: () => readFile(lockFile, 'utf8'),
    write: (text: string) => writeFile(lockFile, text),
  };
}
