import { createHash } from 'node:crypto';
import type { Said } from '../relayer/core/state.ts';
import type { Answer } from './round.ts';

const SUSPENDED = ' (suspended)';
/** Between the answers of two providers of one operator. */
const BESIDE = ' | ';

/** Who answered what to a question, for the record and for people. */
export function saidOf<T>(question: string, answers: readonly Answer<T>[]): Said {
  const said: Record<string, string> = {};
  // Those who agree gave one text: it is hashed once.
  const digests = new Map<string, string>();
  const digestOf = (text: string): string => {
    const found = digests.get(text) ?? digest(text);
    digests.set(text, found);
    return found;
  };
  for (const answer of answers) {
    const { operator } = answer.provider;
    const plain = 'text' in answer ? digestOf(answer.text) : `error: ${answer.error}`;
    // What is said comes from outside: it must not look like two answers.
    const short = `${plain.replaceAll(BESIDE, ' / ')}${answer.counted ? '' : SUSPENDED}`;
    said[operator] = said[operator] ? `${said[operator]}${BESIDE}${short}` : short;
  }
  return { question, answers: said };
}

const digest = (text: string): string =>
  text.length <= 24 ? text : createHash('sha256').update(text).digest('hex').slice(0, 16);

/** How many operators that count gave the most frequent answer. */
export function mostAlike(said: Said): number {
  const counts = new Map<string, number>();
  for (const answer of Object.values(said.answers)) {
    for (const one of new Set(answer.split(BESIDE))) {
      if (one.startsWith('error: ') || one.endsWith(SUSPENDED)) continue;
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  return Math.max(0, ...counts.values());
}
