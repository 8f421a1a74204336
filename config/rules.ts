import { checkBooks, warnBooks } from './bookRules.ts';
import { checkChains, unknownChain, warnChains } from './chainRules.ts';
import type { ConfigIssue } from './problem.ts';
import { checkTiers } from './tierRules.ts';
import type { ConfigView } from './view.ts';

/** What the rules between fields found: issues forbid a start, warnings do not. */
export interface RuleFindings {
  readonly issues: readonly ConfigIssue[];
  readonly warnings: readonly ConfigIssue[];
}

/** Checks the rules that hold between fields. */
export function checkRules(view: ConfigView): RuleFindings {
  return {
    issues: [
      ...checkChains(view),
      ...checkPairs(view),
      ...checkBooks(view),
      ...checkTiers(view),
      ...checkSenders(view),
      ...checkOperators(view),
    ],
    warnings: [...warnChains(view), ...warnBooks(view)],
  };
}

function checkPairs(view: ConfigView): ConfigIssue[] {
  const seen = new Map<string, number>();
  return view.pairs.flatMap((pair) => {
    const path = ['pairs', pair.index];
    const from = { name: pair.from, shown: view.show([...path, 'from'], pair.from) };
    const to = { name: pair.to, shown: view.show([...path, 'to'], pair.to) };
    const issues = [
      ...unknownChain(view, [...path, 'from'], pair.from),
      ...unknownChain(view, [...path, 'to'], pair.to),
    ];
    if (pair.from === pair.to) {
      issues.push({ path: [...path, 'to'], found: `${to.shown} on both ends`, wanted: 'two different chains' });
    }
    const directions = [{ source: from, destination: to }, ...(pair.both ? [{ source: to, destination: from }] : [])];
    for (const { source, destination } of directions) {
      const key = `${source.name} ${destination.name}`;
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, pair.index);
      else if (earlier !== pair.index) {
        const found = `${source.shown} to ${destination.shown}, which pairs[${earlier}] has as well`;
        issues.push({ path, found, wanted: 'each direction once' });
      }
    }
    return issues;
  });
}

/** Relaying writes to the destination, whichever the role: each needs an account there that pays gas. */
function checkSenders(view: ConfigView): ConfigIssue[] {
  const unknown = view.senders.flatMap((name) =>
    unknownChain(view, ['signers', 'senders', name], name).map((issue) => ({ ...issue, atKey: true })),
  );
  if (view.mode !== 'enforce') return unknown;
  const destinations = new Set(view.pairs.flatMap(({ from, to, both }) => (both ? [to, from] : [to])));
  const missing = [...destinations].filter((name) => view.chains.has(name) && !view.senders.includes(name));
  return [
    ...unknown,
    ...missing.map((name) => ({
      path: ['signers', 'senders', name],
      found: 'nothing',
      wanted: `a signer that pays gas on ${name}`,
      hint: `${name} is the destination of a pair`,
    })),
  ];
}

/** Without operators nobody could accept a lane's assumptions, and every lane would wait for ever. */
function checkOperators(view: ConfigView): ConfigIssue[] {
  if (view.mode !== 'enforce' || view.hasOperators) return [];
  return [
    {
      path: ['operators'],
      found: 'nothing',
      wanted: 'addresses and threshold of those who sign pins (loadline lanes pin)',
    },
  ];
}
