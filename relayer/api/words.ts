/** `haltsList`, `wordPrepare` and `wordGive`: what stands still by a violation, what releases it, and the operators' word. */
import { local } from '../core/amount.ts';
import { causeKind, causeMeaning, causeRelease } from '../core/cause.ts';
import { bookName, chainName, type Hex } from '../core/ids.ts';
import type { Halt, PacketRecord, State } from '../core/state.ts';
import type { WordSays } from '../core/word.ts';
import { Draft } from '../pipeline/draft.ts';
import { shardOfWord, subjectOf, wasAcknowledged, wordRefusal, wordThreshold } from '../pipeline/words.ts';
import { haltEvidence, packetEvidence } from '../quarantine/evidence.ts';
import { demandOf, isRefusal, type Subject } from '../quarantine/release.ts';
import { type SignedWord, verifyWord, WordError } from '../words.ts';
import { bounded, type QueryContext } from './context.ts';
import { ApiError } from './errors.ts';

export type HaltsParams = { readonly limit: number };

/** Open halts and packets that are set aside for themselves, the oldest first, each with what releases it. */
export async function haltsList(context: QueryContext, { limit }: HaltsParams) {
  const state = await context.state();
  const draft = new Draft(state, context.clock.nowMs());
  const halts = [...state.halts.values()].sort((a, b) => a.sinceMs - b.sinceMs);
  const packets = [...state.packets.values()].filter((record) => packetEvidence(record) !== null);
  packets.sort((a, b) => a.stateSinceMs - b.stateSinceMs);
  return {
    running: context.live !== null,
    atMs: context.clock.nowMs(),
    journal: state.params.journalId,
    halts: bounded(
      halts.map((halt) => ({ ...halt, ...explained(halt), release: releaseOf(state, { kind: 'halt', halt }) })),
      limit,
    ),
    packets: bounded(
      packets.map((record) => packetHold(state, draft, record)),
      limit,
    ),
  };
}

const explained = ({ cause }: Pick<Halt, 'cause'>) => ({ kind: causeKind(cause), means: causeMeaning(cause) });

function packetHold(state: State, draft: Draft, record: PacketRecord) {
  const { key, guid, lane, hold } = record;
  const seen = hold && {
    cause: hold.cause,
    saw: hold.saw,
    wanted: hold.wanted,
    sinceMs: hold.sinceMs,
    ...explained(hold),
  };
  return {
    key,
    guid,
    lane,
    hold: seen,
    /** Its very evidence was excepted, and the gates have said the same again. */
    acknowledged: wasAcknowledged(draft, record),
    release: releaseOf(state, { kind: 'packet', record }),
  };
}

/** What ends it, and the command for that where there is one. */
export function releaseOf(state: State, subject: Subject) {
  const cause = subject.kind === 'halt' ? subject.halt.cause : subject.record.hold?.cause;
  const how = cause ? causeRelease(cause) : '';
  if (cause === 'halted_by_hand' && subject.kind === 'halt' && subject.halt.scope.kind === 'lane') {
    const lane = state.params.lanes.get(subject.halt.scope.path)?.id ?? '<lane>';
    return { how, evidence: null, amount: null, command: `loadline lane resume "${lane}" --reason <why>` };
  }
  const demand = demandOf(subject);
  if (isRefusal(demand)) {
    const command = cause === 'assumption_drift' ? 'loadline lanes pin' : null;
    return { how, evidence: null, amount: null, command };
  }
  const { evidence, amount } = demand;
  return { how, evidence, amount, command: `loadline ack ${evidence} --reason <why> --sign-env <name>` };
}

export type PrepareParams =
  | { readonly kind: 'acknowledge'; readonly name: string }
  | { readonly kind: 'refill'; readonly book: string; readonly chain: string; readonly amount: bigint }
  | {
      readonly kind: 'issuance';
      readonly book: string;
      readonly chain: string;
      readonly amount: bigint;
      readonly minter: Hex;
      readonly fromMs: number;
      readonly toMs: number;
    };

/** What operators have to sign. Nothing is changed: a stopped node's files answer it as well. */
export async function wordPrepare(context: QueryContext, asked: PrepareParams) {
  const state = await context.state();
  const { journalId: journal } = state.params;
  const threshold = wordThreshold(state);
  if (asked.kind !== 'acknowledge') {
    const leg = { book: bookName(asked.book), chain: chainName(asked.chain), amount: local(asked.amount) };
    const params = state.params.books.get(leg.book);
    if (!params?.legs.some((one) => one.chain === leg.chain)) {
      const legs = [...state.params.books.values()].flatMap((b) => b.legs.map((one) => `${b.name} on ${one.chain}`));
      throw new ApiError('BAD_REQUEST', `book ${leg.book} on ${leg.chain}`, `one of ${legs.join(', ')}`);
    }
    const taken = [...state.words.values()].map(({ says }) => (says.kind === asked.kind ? says.sequence : 0));
    const sequence = taken.reduce((most, one) => Math.max(most, one), 0) + 1;
    const { minter, fromMs, toMs } = asked.kind === 'issuance' ? asked : { minter: null, fromMs: 0, toMs: 0 };
    const says: WordSays =
      minter === null
        ? { kind: 'refill', ...leg, sequence }
        : { kind: 'issuance', ...leg, minter, fromMs, toMs, sequence };
    return { journal, threshold, says, about: null };
  }
  const subject = namedSubject(state, asked.name);
  const demand = demandOf(subject);
  if (isRefusal(demand)) throw new ApiError('NOT_ACKNOWLEDGEABLE', demand.saw, demand.wanted);
  const says: WordSays = { kind: 'acknowledge', ...demand };
  return { journal, threshold, says, about: aboutOf(subject) };
}

function aboutOf(subject: Subject) {
  if (subject.kind === 'halt') {
    const { cause, scope, saw, wanted, sinceMs, loss } = subject.halt;
    return {
      what: 'halt' as const,
      cause,
      means: causeMeaning(cause),
      scope,
      saw,
      wanted,
      sinceMs,
      loss: loss ?? null,
    };
  }
  const { guid, hold, lane } = subject.record;
  if (!hold) return null;
  const { cause, saw, wanted, sinceMs } = hold;
  return { what: 'packet' as const, guid, lane, cause, means: causeMeaning(cause), saw, wanted, sinceMs };
}

/** By the hash of its evidence, by the id of the halt, or by the guid or key of the packet. @throws ApiError */
function namedSubject(state: State, name: string): Subject {
  const draft = new Draft(state, 0);
  const direct = subjectOf(draft, name);
  if (direct) return direct;
  const hash = name.toLowerCase();
  const halts = [...state.halts.values()].filter((halt) => haltEvidence(halt) === hash);
  const records = [...state.packets.values()].filter(
    (record) => packetEvidence(record) === hash || (record.guid === hash && packetEvidence(record) !== null),
  );
  const found: Subject[] = [
    ...halts.map((halt) => ({ kind: 'halt' as const, halt })),
    ...records.map((record) => ({ kind: 'packet' as const, record })),
  ];
  const [only, second] = found;
  if (only && !second) return only;
  if (!only) {
    const held = [...state.packets.values()].find((record) => record.guid === hash);
    if (held) return { kind: 'packet', record: held };
    throw new ApiError('NOT_ACKNOWLEDGEABLE', name, 'an open halt or a packet that is set aside: see `loadline halts`');
  }
  const evidence = records.map((record) => packetEvidence(record)).join(', ');
  throw new ApiError('BAD_REQUEST', `${found.length} packets by the name of ${name}`, `one evidence of ${evidence}`);
}

export type GiveParams = { readonly word: SignedWord };

/** Hands a signed word to the running node. @throws ApiError WORD_REFUSED, with what it saw and wanted */
export async function wordGive({ live, clock }: QueryContext, { word: signed }: GiveParams) {
  if (!live) throw new ApiError('NODE_NOT_RUNNING', 'no running node', 'one: only a running node takes a word');
  const { operators, state } = live;
  if (!operators) throw new ApiError('WORD_REFUSED', 'no operators', '`operators` in the configuration');
  const draft = new Draft(state, clock.nowMs());
  const place = { shard: shardOfWord(draft, signed.says), atMs: draft.atMs };
  const threshold = wordThreshold(state);
  const word = await verifyWord(signed, { ...operators, threshold }, place).catch((error: unknown) => {
    throw error instanceof WordError ? new ApiError('WORD_REFUSED', error.saw, error.wanted) : error;
  });
  const refusal = wordRefusal(draft, word);
  if (refusal) throw new ApiError('WORD_REFUSED', refusal.saw, refusal.wanted);
  await live.tell({ type: 'wordGiven', atMs: clock.nowMs(), word });
  // What it names may have changed in the steps before.
  if (!state.words.has(word.digest)) {
    throw new ApiError(
      'WORD_REFUSED',
      `word ${word.digest}, overtaken by what came in meanwhile`,
      'a word for how it stands now',
    );
  }
  return { taken: word, halts: state.halts.size };
}
