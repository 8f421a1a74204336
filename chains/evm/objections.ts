/** Evidence against: what single operators report that the quorum does not. Pure; the reader collects, bounded. */
import { createHash } from 'node:crypto';
import { type Dispute, MAX_OPEN_DISPUTES, type Objection } from '../../relayer/core/dispute.ts';
import type { Fact } from '../../relayer/core/fact.ts';
import { type BlockRef, type Hex, height } from '../../relayer/core/ids.ts';
import type { BlockSaid } from './agree.ts';
import { logText, type RawLog } from './rpc.ts';

const MAX_SAW = 200;

const short = (hash: Hex): string => hash.slice(0, 10);
const bounded = (text: string): string => (text.length <= MAX_SAW ? text : `${text.slice(0, MAX_SAW - 1)}…`);
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Who serves another block than the agreed one, by what was really said: another hash at its height, a head below it
 * that is not its parent, a head above it whose parent it is not. To lag or to be ahead is no other block.
 */
export function forkObjections(agreed: BlockRef, said: readonly BlockSaid[]): Objection[] {
  return said.flatMap(({ operator, value }) => {
    if (value.height === agreed.height && value.hash !== agreed.hash) {
      return [forkObjection(operator, agreed.height, value.hash, agreed.hash)];
    }
    const below = height(agreed.height - 1n);
    if (value.height === below && value.hash !== agreed.parentHash) {
      return [forkObjection(operator, below, value.hash, agreed.parentHash)];
    }
    if (value.height === agreed.height && agreed.height > 0n && value.parentHash !== agreed.parentHash) {
      return [forkObjection(operator, below, value.parentHash, agreed.parentHash)];
    }
    if (value.height === agreed.height + 1n && value.parentHash !== agreed.hash) {
      return [forkObjection(operator, agreed.height, value.parentHash, agreed.hash)];
    }
    return [];
  });
}

export function forkObjection(
  operator: string,
  at: Objection['height'],
  claimedHash: Hex,
  agreedHash: Hex,
  facts: readonly Fact[] = [],
): Objection {
  const saw = bounded(`block ${at} is ${short(claimedHash)}; agreed ${short(agreedHash)}${summary(facts)}`);
  return { operator, kind: 'fork', height: at, claimedHash, agreedHash, facts, claim: claimedHash, saw };
}

/** Logs of one agreed block that k operators do not have. */
export function logsObjection(
  operator: string,
  at: Objection['height'],
  agreedHash: Hex,
  logs: readonly RawLog[],
  facts: readonly Fact[],
): Objection {
  const claim = logs.slice(0, MAX_TAGS).map(logTag).join(' ');
  const saw = bounded(`${logs.length} logs of block ${at} that are not agreed: ${claim}${summary(facts)}`);
  return { operator, kind: 'logs', height: at, claimedHash: agreedHash, agreedHash, facts, claim, saw };
}

/** So many logs are named in a claim; enough to tell later whether k have come to see them too. */
const MAX_TAGS = 3;
/** Names a log by place and content, so that it is known again after a start. */
const logTag = (log: RawLog): string => `${short(log.transactionHash)}#${log.logIndex}=${digestOf(logText(log))}`;

/** Whether these logs, agreed on now, are among those that the dispute was about. */
export const holdsClaimed = ({ claim }: Pick<Dispute, 'claim'>, logs: readonly RawLog[]): boolean => {
  const tags = new Set(claim.split(' '));
  return logs.some((log) => tags.has(logTag(log)));
};

/** Other values for the calls of a look, pinned to the agreed head. `values` says, for people, which differ. */
export function balanceObjection(
  operator: string,
  block: Pick<BlockRef, 'height' | 'hash'>,
  results: readonly Hex[],
  values: string,
): Objection {
  const claim = resultsTag(results);
  const saw = bounded(`answers ${claim} at block ${block.height}: ${values}`);
  return {
    operator,
    kind: 'balance',
    height: block.height,
    claimedHash: block.hash,
    agreedHash: block.hash,
    facts: [],
    claim,
    saw,
  };
}

const resultsTag = (results: readonly Hex[]): string => digestOf(results.join());
/** Whether these answers, agreed on now, are the ones that the dispute was about. */
export const answersClaimed = ({ claim }: Pick<Dispute, 'claim'>, results: readonly Hex[]): boolean =>
  claim === resultsTag(results);

function summary(facts: readonly Fact[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => `${count} ${kind}`);
  return kinds.length > 0 ? ` (${kinds.join(', ')})` : '';
}

export type Objections = {
  readonly add: (objections: readonly Objection[]) => void;
  readonly list: () => readonly Objection[];
};

type Named = Pick<Objection, 'operator' | 'kind' | 'height' | 'claimedHash'>;
const nameOf = ({ operator, kind, height: at, claimedHash }: Named): string =>
  `${operator}/${kind}/${at}/${claimedHash}`;

/**
 * Collects the objections of one read: each once, none that stands open already, so many an operator. Of one operator's
 * fork only the lowest block is kept: those above it follow from it, and would fill the journal block by block.
 */
export function collectObjections(open: readonly Dispute[]): Objections {
  const known = new Set(open.map(nameOf));
  const found = new Map<string, Objection[]>();
  const forks = new Map<string, Objection>();
  const addFork = (objection: Objection): void => {
    const covered = open.some(
      (o) => o.kind === 'fork' && o.operator === objection.operator && o.height <= objection.height,
    );
    const lowest = forks.get(objection.operator);
    if (!covered && (!lowest || objection.height < lowest.height)) forks.set(objection.operator, objection);
  };
  return {
    add: (objections) => {
      for (const objection of objections) {
        if (known.has(nameOf(objection))) continue;
        if (objection.kind === 'fork') {
          addFork(objection);
          continue;
        }
        const own = found.get(objection.operator) ?? [];
        // One operator has no more open at a time, so no more are of use from one read; one of them may be its fork.
        if (own.length >= MAX_OPEN_DISPUTES - 1) continue;
        known.add(nameOf(objection));
        own.push(objection);
        found.set(objection.operator, own);
      }
    },
    list: () => [...forks.values(), ...[...found.values()].flat()],
  };
}
