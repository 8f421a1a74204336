// People who look after a node: they acknowledge what it has stopped for, readmit operators that it has excluded, and let an
// account go on. That their signatures are theirs is looked at before the node hears of them, and not here.
import type { Event } from '../../relayer/core/event.ts';
import type { State } from '../../relayer/core/state.ts';
import type { Word, WordSays } from '../../relayer/core/word.ts';
import { Draft } from '../../relayer/pipeline/draft.ts';
import { shardOfWord, wordRefusal } from '../../relayer/pipeline/words.ts';
import { demandOf, isRefusal, type Subject } from '../../relayer/quarantine/release.ts';
import { wordDigest } from '../../relayer/quarantine/word.ts';
import type { Actor } from './actor.ts';
import { OPERATOR } from './setting.ts';

export type Saying = { readonly text: string; readonly accepts: boolean };

const REASON = 'looked into';
const BY = 'ann';

/** All that lets it go on now, in words for the trace. A node that does not run hears nothing. */
export function speak(actor: Actor, atMs: number): readonly Saying[] {
  const node = actor.node();
  if (!node) return [];
  const words = wordsFor(node.state, atMs);
  const told = [...words.map((word): Event => ({ type: 'wordGiven', atMs, word })), ...otherwise(node.state, atMs)];
  // It may die, or its disk refuse: then nothing was said.
  for (const event of told) void node.tell(event).catch(() => undefined);
  return told.map((event) => ({ text: `is told ${textOf(event)}`, accepts: event.type === 'wordGiven' }));
}

function wordsFor(state: State, atMs: number): readonly Word[] {
  const draft = new Draft(state, atMs);
  const { journalId: journal } = state.params;
  const subjects: readonly Subject[] = [
    ...[...state.halts.values()].map((halt): Subject => ({ kind: 'halt', halt })),
    ...[...state.packets.values()].map((record): Subject => ({ kind: 'packet', record })),
  ];
  return subjects.flatMap((subject) => {
    const demand = demandOf(subject);
    if (isRefusal(demand)) return [];
    const says: WordSays = { kind: 'acknowledge', ...demand };
    const word: Word = {
      digest: wordDigest({ journal, says, reason: REASON }),
      shard: shardOfWord(draft, says),
      atMs,
      signers: [OPERATOR],
      reason: REASON,
      says,
    };
    return wordRefusal(draft, word) ? [] : [word];
  });
}

function otherwise(state: State, atMs: number): readonly Event[] {
  const said = { atMs, by: BY, reason: REASON };
  const stopped = [...state.accounts.values()].filter((one) => one.stopped);
  const excluded = [...state.providers.values()].filter((one) => one.excluded);
  return [
    ...stopped.map(({ chain, account }): Event => ({ type: 'accountResumed', chain, account, ...said })),
    ...excluded.map(({ chain, operator }): Event => ({ type: 'providerReadmitted', chain, operator, atMs, by: BY })),
  ];
}

function textOf(event: Event): string {
  if (event.type === 'wordGiven') {
    const { says } = event.word;
    return says.kind === 'acknowledge' ? `to go on after ${says.subject}` : says.kind;
  }
  return event.type === 'providerReadmitted' ? `that ${event.operator} counts again` : event.type;
}
