import { checkAnchors } from './anchorRules.ts';
import { checkBooks, warnBooks } from './bookRules.ts';
import { checkChains, unknownChain, warnChains } from './chainRules.ts';
import type { ConfigIssue } from './problem.ts';
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
      ...checkAnchors(view),
      ...checkSigners(view),
      ...checkSenders(view),
      ...checkOperators(view),
      ...checkRisk(view),
    ],
    warnings: [...warnChains(view), ...warnBooks(view), ...warnOperators(view)],
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

/** Only shadow mode opens no key. */
function checkSigners(view: ConfigView): ConfigIssue[] {
  if (view.mode !== 'enforce' || view.hasSigners) return [];
  const destinations = [...destinationsOf(view)].join(', ');
  return [
    {
      path: ['signers'],
      found: 'nothing',
      wanted: 'attesters (the keys that reach the threshold of the DVN) and senders (who pays gas on each destination)',
      hint: `add both, the senders for ${destinations || 'every destination of a pair'}; or stay in shadow mode`,
    },
  ];
}

const destinationsOf = (view: ConfigView): ReadonlySet<string> =>
  new Set(view.pairs.flatMap(({ from, to, both }) => (both ? [to, from] : [to])));

/** Relaying writes to the destination, whichever the role: each needs an account there that pays gas. */
function checkSenders(view: ConfigView): ConfigIssue[] {
  const unknownOf = (of: 'senders' | 'feeUpdaters') =>
    view[of].flatMap((name) =>
      unknownChain(view, ['signers', of, name], name).map((issue) => ({ ...issue, atKey: true })),
    );
  const unknown = [...unknownOf('senders'), ...unknownOf('feeUpdaters')];
  if (view.mode !== 'enforce' || !view.hasSigners) return unknown;
  const missing = [...destinationsOf(view)].filter((name) => view.chains.has(name) && !view.senders.includes(name));
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
  return view.mode === 'enforce' ? missingOperators(view) : [];
}

/** A node in shadow mode is there to be read: without operators every verdict says only that its lane is unpinned. */
function warnOperators(view: ConfigView): ConfigIssue[] {
  if (view.mode !== 'shadow') return [];
  const hint = 'without them every pin is rejected, and every verdict ends at lane_unpinned';
  return missingOperators(view).map((issue) => ({ ...issue, hint }));
}

function missingOperators({ hasOperators }: ConfigView): ConfigIssue[] {
  const wanted = 'addresses and threshold of those who sign pins (loadline lanes pin)';
  return hasOperators ? [] : [{ path: ['operators'], found: 'nothing', wanted }];
}

/** Without risk keys nobody could sign the policy that an enforcing node decides by. */
function checkRisk({ mode, hasRisk }: ConfigView): ConfigIssue[] {
  if (mode !== 'enforce' || hasRisk) return [];
  const wanted = 'addresses and threshold of those who sign the risk policy (loadline policy sign)';
  return [{ path: ['risk'], found: 'nothing', wanted }];
}
