/**
 * Verifies a receipt on its own: no journal, no chain. Says of each thing that was checked what was seen and wanted. What it
 * cannot say is whether the values decided on were those of the chains: that is refetching (refetch/).
 */
import type { ChainName, Hex } from '../core/ids.ts';
import { type Decision, decide } from '../gates/decide.ts';
import { allGates } from '../gates/gates.ts';
import type { LookInput, PacketInput, RoundInput } from '../gates/input.ts';
import { canonicalJson } from '../journal/codec.ts';
import { excessOf } from './bounds.ts';
import { incoherent } from './coherent.ts';
import { verifyInclusion } from './commitment.ts';
import { differences } from './compare.ts';
import { legFlaws } from './legs.ts';
import { decodeReceipt, openedInput, packetRowKey, type Receipt, ReceiptError, SUMS_ROW } from './receipt.ts';
import { unsealed } from './seal.ts';

/** `unchecked`: nobody could say. It is not the same as `same`. */
export type Outcome = 'same' | 'differs' | 'unchecked';

export type Check = {
  /** What was checked: stable, for scripts. */
  readonly check: string;
  readonly outcome: Outcome;
  readonly saw: string;
  readonly wanted: string;
};

export type Verification = {
  readonly checks: readonly Check[];
  /** Null when the bytes are no receipt at all. */
  readonly receipt: Receipt | null;
};

export type VerifyOptions = {
  /** The public key that the receipt has to be sealed with; null: any. */
  readonly key: Hex | null;
  /** The decision as this software makes it. A test passes another one. */
  readonly replay?: (round: RoundInput, packet: PacketInput) => Decision;
};

/** A node's own bound (`maxClockSkewMs`, 15 s by default) is in no receipt: so much no configuration needs. */
const MAX_SKEW_MS = 600_000;

/** Differences of a replay that are said. */
const MAX_DIFFERENCES = 10;

/** Never throws for what stands in the file. */
export function verifyReceipt(bytes: Uint8Array, options: VerifyOptions): Verification {
  let receipt: Receipt;
  try {
    receipt = decodeReceipt(bytes);
  } catch (error) {
    if (!(error instanceof ReceiptError)) throw error;
    return { checks: [{ check: 'form', outcome: 'differs', saw: error.saw, wanted: error.wanted }], receipt: null };
  }
  const excess = excessOf(receipt);
  if (excess) {
    const { at, saw, wanted } = excess;
    return { checks: [{ check: 'form', outcome: 'differs', saw: `${at}: ${saw}`, wanted }], receipt: null };
  }
  const replay = options.replay ?? ((round, packet) => decide(allGates, round, packet));
  const sealed = [
    { check: 'form', outcome: 'same', saw: 'canonical bytes', wanted: 'canonical bytes' } as const,
    ...guarded('seal', () => [sealCheck(receipt)]),
  ];
  // Nobody stands for what is in it: it is not worth the work.
  if (outcomeOf(sealed) === 'differs') return { checks: sealed, receipt };
  const checks = [
    ...sealed,
    ...(options.key === null ? [] : [keyCheck(receipt, options.key)]),
    ...guarded('coherence', () => coherenceChecks(receipt)),
    ...guarded('order', () => [orderCheck(receipt.round.input)]),
    ...guarded('state', () => stateChecks(receipt)),
    ...guarded('exactness', () => exactnessChecks(receipt)),
    ...guarded('replay', () => replayChecks(receipt, replay)),
  ];
  return { checks, receipt };
}

/** The whole of it: `differs` before `unchecked` before `same`. */
export const outcomeOf = (checks: readonly Check[]): Outcome =>
  (['differs', 'unchecked'] as const).find((outcome) => checks.some((check) => check.outcome === outcome)) ?? 'same';

/** A field that is missing or of another kind shows as whatever trips over it: that is a difference, not a failure of ours. */
function guarded(check: string, run: () => readonly Check[]): readonly Check[] {
  try {
    return run();
  } catch (error) {
    const saw = `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return [{ check, outcome: 'differs', saw, wanted: 'the fields of a receipt' }];
  }
}

const said = (check: string, isSame: boolean, saw: string, wanted: string): Check => ({
  check,
  outcome: isSame ? 'same' : 'differs',
  saw,
  wanted,
});

function sealCheck({ round, body, proof, root, publicKey, signature }: Receipt): Check {
  const texts = { round: canonicalJson(round), receipt: canonicalJson(body) };
  const flaw = unsealed({ ...texts, proof, root, publicKey, signature });
  const wanted = `receipt ${proof.index + 1} of ${proof.count}, sealed by ${publicKey}`;
  return said('seal', flaw === null, flaw ?? wanted, wanted);
}

const keyCheck = ({ publicKey }: Receipt, key: Hex): Check => said('key', publicKey === key, publicKey, key);

function coherenceChecks(receipt: Receipt): readonly Check[] {
  const found = [...incoherent(receipt), ...legFlaws(receipt.round)].slice(0, MAX_DIFFERENCES);
  if (found.length === 0) return [said('coherence', true, 'one packet, its lane, its legs', 'the same throughout')];
  return found.map(({ at, saw, wanted }) => said(`coherence.${at}`, false, saw, wanted));
}

/**
 * ARCHITECTURE.md, Solvency, step 1, from what the receipt has: a book whose legs do not hold what its sums say is halted, and
 * relays nothing. It bounds what sums and initial values that were made up could gain. Where the final block is above the head at which
 * a leg was looked at, its sums are of a later block than what it held, and nothing is said of it.
 */
function exactnessChecks({ round, body }: Receipt): readonly Check[] {
  if (body.decision.verdict.say !== 'relay') return [];
  const { first, second, sums } = round.input;
  const comparable = sums.legs.filter(({ chain }) => {
    const [head, final] = [first[chain]?.head, second[chain]?.final];
    return head !== undefined && final !== undefined && final.height <= head.height;
  });
  return comparable.map((leg) => {
    const { kind, chain, rate, initial, writtenOff, issued, holding, authorized, consumed } = leg;
    const isEscrow = kind === 'escrow';
    const flow = (authorized - consumed) * rate;
    const bound = isEscrow ? initial - writtenOff + flow : initial + writtenOff + issued - flow;
    const isExact = isEscrow ? holding >= bound : holding <= bound;
    return said(`exactness.${chain}`, isExact, `${holding} held`, `${isEscrow ? '≥' : '≤'} ${bound}`);
  });
}

/**
 * ARCHITECTURE.md, Solvency, steps 2 and 3: authorizations were asked for after every consumption had been read. The numbers
 * are the node's own; its blocks, which are refetched, must not say otherwise.
 */
function orderCheck({ first, second }: RoundInput): Check {
  const looksOf = (looks: Readonly<Record<ChainName, LookInput>>) => Object.values(looks);
  const done = Math.max(...looksOf(first).map(({ doneSeq }) => doneSeq));
  const asked = Math.min(...looksOf(second).map(({ requestedSeq }) => requestedSeq));
  const newestMs = Math.max(...looksOf(first).map(({ head }) => head.timestampMs));
  const oldestMs = Math.min(...looksOf(second).map(({ head }) => head.timestampMs));
  const chains = (looks: Readonly<Record<ChainName, LookInput>>) => Object.keys(looks).sort().join();
  const isOrdered = asked > done && chains(first) === chains(second);
  const shown = (one: string, other: string, at: string) => `second looks at ${one} asked for at ${at} ${other}`;
  if (isOrdered && !(oldestMs >= newestMs - MAX_SKEW_MS)) {
    const saw = `a second look at a block ${newestMs - oldestMs} ms older than one of the first`;
    return said('order', false, saw, `≤ ${MAX_SKEW_MS} ms`);
  }
  return said(
    'order',
    isOrdered,
    shown(chains(second), `after first looks at ${chains(first)} at ${done}`, `${asked}`),
    shown(chains(first), `and all of the first`, `more than ${done}`),
  );
}

function stateChecks({ round, body }: Receipt): readonly Check[] {
  const { state, input } = round;
  const { row, decision } = body;
  const { packet } = body.input;
  const key = packetRowKey(packet.key);
  const amount = packet.transfer?.amount ?? null;
  // Nothing is said of what a packet that is not relayed has reserved: it may have passed before.
  const reserved = decision.verdict.say === 'relay' ? true : row.value.reserved;
  const text = ({ amount: units, reserved: is }: typeof row.value) => `${units} ${is ? 'reserved' : 'not reserved'}`;
  return [
    said(
      'state.sums',
      verifyInclusion(state.before, SUMS_ROW, input.sums, state.sumsProof),
      `sums that decided, against root ${state.before}`,
      'a proof that they were the state of the book',
    ),
    said(
      'state.packet',
      verifyInclusion(state.after, key, row.value, row.proof),
      `row ${key}, against root ${state.after}`,
      'a proof that it is in the state of the book',
    ),
    said(
      'state.row',
      row.value.amount === amount && row.value.reserved === reserved,
      text(row.value),
      text({ amount, reserved }),
    ),
  ];
}

function replayChecks(receipt: Receipt, replay: NonNullable<VerifyOptions['replay']>): readonly Check[] {
  const { decision, input } = receipt.body;
  const again = replay(receipt.round.input, openedInput(input));
  const found = differences(decision, again, MAX_DIFFERENCES);
  if (found.length === 0) {
    const { verdict } = decision;
    const text = verdict.say === 'relay' ? 'relay' : `${verdict.say}: ${verdict.cause}`;
    return [said('replay', true, text, text)];
  }
  return found.map(({ at, saw, wanted }) => said(`replay.${at}`, false, saw, wanted));
}
