/** What is wrong, or weak, about a lane: findings with a stable id, the fix, and its calldata where one transaction is it. */
import type { Hex, LaneId } from '../core/ids.ts';
import type { Lane } from '../core/params.ts';
import type { Pin, SideReading } from '../core/pin.ts';
import { assumptionOf, type Severity, type Side } from './catalogue.ts';
import { compareLane, type Difference, driftsOf, unpinnedOf, unpinnedText } from './compare.ts';
import { loneVerifier } from './loneVerifier.ts';
import {
  type AppUln,
  appUlnOf,
  type Ends,
  executorConfig,
  restoring,
  sideTransactions,
  type Transaction,
} from './transactions.ts';

export type Finding = {
  readonly id: string;
  readonly severity: Severity;
  readonly lane: LaneId;
  readonly text: string;
  readonly fix: string;
  readonly transaction: Transaction | null;
};

export type Scored = {
  readonly lane: Lane;
  readonly from: SideReading;
  readonly to: SideReading;
  /** Null where no pin of it is believed; then `unpinned` says why. */
  readonly pin: Pin | null;
  readonly unpinned: string;
  readonly ends: Ends;
  readonly mode: 'enforce' | 'shadow';
};

const SIDES: readonly Side[] = ['from', 'to'];
const NAMES: Readonly<Record<Side, string>> = { from: 'source', to: 'destination' };
const ORDER: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };
const NIL_COUNT = 255;

type Say = (id: string, severity: Severity, text: string, fix: string, transaction?: Transaction | null) => Finding;

/** All findings of one lane, the worst first. */
export function scoreLane(given: Scored): readonly Finding[] {
  const say: Say = (id, severity, text, fix, transaction = null) => ({
    id,
    severity,
    lane: given.lane.id,
    text,
    fix,
    transaction,
  });
  const found = [
    ...pinned(given, say),
    ...peers(given, say),
    ...configured(given, say),
    ...verifiers(given, say),
    ...confirmations(given, say),
    ...defaults(given, say),
    ...control(given, say),
    ...executor(given, say),
    ...grace(given, say),
  ];
  return worstFirst(found);
}

export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

export const isHigh = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'high');

const list = (text: string | undefined): readonly Hex[] =>
  text === undefined || !text.startsWith('0x') ? [] : (text.split(',') as Hex[]);

const PIN_IT =
  'run `loadline lanes pin`, review the lock file, and sign it with the operators’ keys (`loadline lanes sign`)';
const LANES_PIN =
  'find out who changed it, and why; then undo it, or accept it with a new pin (`loadline lanes pin`) that the operators sign';

function pinned({ lane, from, to, pin, unpinned, ends, mode }: Scored, say: Say): Finding[] {
  const nothingRelayed = (why: string): Finding =>
    say('unpinned', mode === 'enforce' ? 'high' : 'medium', `nothing is relayed: ${why}`, PIN_IT);
  if (!pin) return [nothingRelayed(unpinned)];
  const differences = compareLane(pin, { from, to });
  const lacking = unpinnedOf(differences);
  const drifts = driftsOf(differences);
  return [
    ...(lacking.length > 0 ? [nothingRelayed(unpinnedText(pin, lacking))] : []),
    ...(drifts.length > 0 ? drifted({ lane, from, to, pin, ends }, drifts, say) : []),
  ];
}

type Drifted = Pick<Scored, 'lane' | 'from' | 'to' | 'ends'> & { readonly pin: Pin };

function drifted({ lane, from, to, pin, ends }: Drifted, drifts: readonly Difference[], say: Say): Finding[] {
  const each = drifts.map(({ side, id, pinned: was, now }) => {
    const { severity, means, restore } = assumptionOf(id);
    const values = (side === 'from' ? from : to).values;
    const transaction = restoring(restore, id, pin[side], { lane, side, ends, now: values });
    const text = `${NAMES[side]}: ${means}: ${now ?? 'not read'}, pinned ${was}`;
    return say(`drift/${side}/${id}`, severity, text, LANES_PIN, transaction);
  });
  const text = `the lane is held: ${drifts.length} of its values are not as pinned (sequence ${pin.sequence})`;
  return [say('drift', 'high', text, LANES_PIN), ...each];
}

function peers({ lane, from, to, ends }: Scored, say: Say): Finding[] {
  const readings = { from, to };
  return SIDES.flatMap((side) => {
    const wanted = side === 'from' ? lane.receiver : lane.sender;
    const { values } = readings[side];
    const peer = values['oapp.peer'];
    if (peer === wanted) return [];
    const text = `the ${NAMES[side]} OApp believes peer ${peer ?? 'unknown'}, not ${wanted}: the two do not point at each other`;
    const fix = 'set the peer with setPeer, or correct the configuration if the other address is meant';
    return [say(`peer/${side}`, 'high', text, fix, sideTransactions(lane, side, ends, values).setPeer(wanted))];
  });
}

/** The configuration speaks of the same token and the same scale as the contracts. */
function configured({ lane, from, to }: Scored, say: Say): Finding[] {
  const readings = { from, to };
  return SIDES.flatMap((side) => {
    const { values } = readings[side];
    const { token, rate } = lane[side];
    const found: Finding[] = [];
    if (values['oapp.token'] !== token) {
      const text = `the ${NAMES[side]} OApp moves token ${values['oapp.token'] ?? 'unknown'}, the configuration says ${token}`;
      found.push(
        say(`config/token/${side}`, 'high', text, 'correct the token of this leg of the book in the configuration'),
      );
    }
    if (values['oapp.decimalConversionRate'] !== String(rate)) {
      const saw = values['oapp.decimalConversionRate'] ?? 'unknown';
      const text = `the ${NAMES[side]} OApp counts ${saw} local units as one shared unit, the configuration ${rate}`;
      const fix = 'correct decimals or sharedDecimals of the book in the configuration';
      found.push(say(`config/rate/${side}`, 'high', text, fix));
    }
    return found;
  });
}

/** The configuration as it is in force, defaults written out; with `dvn` among the required if it is given. */
function inForce(values: SideReading['values'], config: string, dvn?: Hex): AppUln {
  const required = [...new Set([...list(values[`${config}.requiredDvns`]), ...(dvn ? [dvn] : [])])].sort();
  const optional = list(values[`${config}.optionalDvns`]).filter((one) => one !== dvn);
  return {
    confirmations: values[`${config}.confirmations`] ?? '0',
    requiredDVNCount: required.length > 0 ? required.length : NIL_COUNT,
    optionalDVNCount: optional.length > 0 ? optional.length : NIL_COUNT,
    optionalDVNThreshold: Math.min(Number(values[`${config}.optionalThreshold`] ?? 0), optional.length),
    requiredDVNs: required,
    optionalDVNs: optional,
  };
}

function verifiers({ lane, from, to, ends }: Scored, say: Say): Finding[] {
  const found: Finding[] = [];
  const required = list(to.values['receive.uln.requiredDvns']);
  const optional = list(to.values['receive.uln.optionalDvns']);
  const threshold = Number(to.values['receive.uln.optionalThreshold'] ?? 0);
  const addUs = sideTransactions(lane, 'to', ends, to.values).setUln(inForce(to.values, 'receive.uln', ends.to.dvn));
  if (!required.includes(ends.to.dvn)) {
    const how = optional.includes(ends.to.dvn) ? `only one of ${optional.length} optional ones` : 'not among its DVNs';
    const text = `our DVN is ${how} at the destination: theft is detected, not prevented`;
    found.push(
      say('dvn/not-required', 'medium', text, 'make our DVN a required one of the receiver with setConfig', addUs),
    );
  }
  const lone = loneVerifier({ required, optional, optionalThreshold: threshold }, ends.to.dvn);
  if (lone) found.push(say('dvn/one-of-one', 'high', lone.text, lone.fix, lone.isOurs ? null : addUs));
  const paid = [...list(from.values['send.uln.requiredDvns']), ...list(from.values['send.uln.optionalDvns'])];
  if (!paid.includes(ends.from.dvn)) {
    const text = 'our DVN is not among those that the sender pays: we attest, and nobody pays us';
    const transaction = sideTransactions(lane, 'from', ends, from.values).setUln(
      inForce(from.values, 'send.uln', ends.from.dvn),
    );
    found.push(
      say('dvn/not-paid', 'medium', text, 'add our DVN to the sender’s ULN configuration with setConfig', transaction),
    );
  }
  return found;
}

function confirmations({ lane, from, to, ends }: Scored, say: Say): Finding[] {
  const required = Number(to.values['receive.uln.confirmations']);
  const attested = Number(from.values['send.uln.confirmations']);
  const current = appUlnOf(to.values['receive.uln.appConfig']);
  const set = (wanted: string) =>
    current ? sideTransactions(lane, 'to', ends, to.values).setUln({ ...current, confirmations: wanted }) : null;
  if (required === 0) {
    const text =
      'the receiver requires no confirmations (NIL): a revocation counts as an attestation, so none can be revoked';
    const fix = 'require at least 1 confirmation at the receiver with setConfig';
    return [say('confirmations/nil', 'high', text, fix, set(String(Math.max(1, attested || 1))))];
  }
  if (Number.isNaN(required) || Number.isNaN(attested) || required <= attested) return [];
  const text = `the receiver requires ${required} confirmations, DVNs are asked to attest ${attested}: such a packet never commits`;
  const fix =
    'bring both ends to one number of confirmations with setConfig: the receiver to what is attested, or the sender up';
  return [say('confirmations/above-attested', 'high', text, fix, set(String(attested)))];
}

/** What LayerZero can change under the lane at any time; the fix is to write down what is in force. */
function defaults({ lane, from, to, ends }: Scored, say: Say): Finding[] {
  const found: Finding[] = [];
  const send = sideTransactions(lane, 'from', ends, from.values);
  const receive = sideTransactions(lane, 'to', ends, to.values);
  const use = (id: string, severity: Severity, what: string, transaction: Transaction | null, how = 'setConfig') => {
    const text = `${what} is LayerZero's default, which can change under you`;
    const fix = `set ${what} explicitly with ${how}, so that LayerZero's default cannot change under you`;
    found.push(say(`default/${id}`, severity, text, fix, transaction));
  };
  const [sendLibrary] = list(from.values['sendLibrary.address']);
  if (from.values['sendLibrary.isDefault'] === 'true' && sendLibrary) {
    use('send-library', 'medium', 'the send library', send.setSendLibrary(sendLibrary), 'setSendLibrary');
  }
  const [receiveLibrary] = list(to.values['receiveLibrary.address']);
  if (to.values['receiveLibrary.isDefault'] === 'true' && receiveLibrary) {
    use(
      'receive-library',
      'medium',
      'the receive library',
      receive.setReceiveLibrary(receiveLibrary),
      'setReceiveLibrary',
    );
  }
  for (const [name, config, values, txs] of [
    ['send', 'send.uln', from.values, send],
    ['receive', 'receive.uln', to.values, receive],
  ] as const) {
    const uln = appUlnOf(values[`${config}.appConfig`]);
    if (!uln) continue;
    const fix = txs.setUln(inForce(values, config));
    if (uln.confirmations === '0')
      use(`${name}-confirmations`, 'medium', `the number of confirmations to ${name}`, fix);
    if (uln.requiredDVNCount === 0) use(`${name}-required-dvns`, 'medium', `the list of required DVNs to ${name}`, fix);
    if (uln.optionalDVNCount === 0) use(`${name}-optional-dvns`, 'low', `the list of optional DVNs to ${name}`, fix);
  }
  if (/"executor":"0x0{40}"/.test(from.values['executor.appConfig'] ?? '')) {
    const [address] = list(from.values['executor.address']);
    const config = address ? executorConfig(address, Number(from.values['executor.maxMessageSize'])) : null;
    use('executor', 'low', 'the executor', config && send.setExecutor(config));
  }
  return found;
}

/** `timelock <n> s` with n above zero, of the controller itself or of its owner. */
const isDelayed = (controller: string): boolean => /timelock [1-9][0-9]* s/.test(controller);

function control({ lane, from, to }: Scored, say: Say): Finding[] {
  const readings = { from, to };
  return SIDES.flatMap((side) => {
    const { values } = readings[side];
    const one = lane[side].token === lane[side].oapp;
    return (one ? (['oapp'] as const) : (['oapp', 'token'] as const)).flatMap((what) => {
      const proxied = ['implementation', 'beacon'].some((slot) => values[`${what}.proxy.${slot}`]?.startsWith('0x'));
      const controller = values[`${what}.proxy.controller`] ?? 'none';
      if (!proxied || isDelayed(controller)) return [];
      const who = controller === 'none' ? 'whoever its own code allows (UUPS)' : controller;
      const text = `the ${NAMES[side]} ${what} can be replaced without delay, by ${who}`;
      const fix = 'put its upgrades behind a timelock, so that one is seen before it acts';
      return [say(`upgradeable/${side}/${what}`, 'medium', text, fix)];
    });
  });
}

function executor({ lane, from, ends }: Scored, say: Say): Finding[] {
  const chosen = from.values['executor.address'];
  if (chosen === ends.from.executor) return [];
  const size = Number(from.values['executor.maxMessageSize']);
  const config = Number.isSafeInteger(size) ? executorConfig(ends.from.executor, size) : null;
  const text = `the sender pays executor ${chosen ?? 'unknown'}, which does not commit for us: packets wait for it`;
  const transaction = config ? sideTransactions(lane, 'from', ends, from.values).setExecutor(config) : null;
  const fix = 'make our executor the one that the sender pays with setConfig, or accept the wait';
  return [say('executor/not-ours', 'medium', text, fix, transaction)];
}

function grace({ lane, to, ends }: Scored, say: Say): Finding[] {
  return (['timeout', 'defaultTimeout'] as const).flatMap((id) => {
    const timeout = /^(0x[0-9a-f]{40}) until ([0-9]+)$/.exec(to.values[`receiveLibrary.${id}`] ?? '');
    if (!timeout || BigInt(timeout[2] ?? 0) <= to.at.height) return [];
    const text = `an earlier receive library, ${timeout[1]}, is believed until block ${timeout[2]}`;
    const end = sideTransactions(lane, 'to', ends, to.values).setReceiveLibraryTimeout(timeout[1] as Hex, 0n);
    const fix =
      id === 'timeout'
        ? 'end the grace of the migration with setReceiveLibraryTimeout, once nothing is in flight through that library'
        : "set the receive library explicitly with setReceiveLibrary, so that the grace of LayerZero's default is not yours";
    return [say(`grace/${id}`, 'medium', text, fix, id === 'timeout' ? end : null)];
  });
}
