import { unknownChain } from './chainRules.ts';
import { shownKey } from './found.ts';
import type { ConfigIssue } from './problem.ts';
import type { ConfigView } from './view.ts';

/** Checks anchors: there where tiers or finality ask for them, on a chain that is read. */
export function checkAnchors(view: ConfigView): ConfigIssue[] {
  return [...view.chains].flatMap(([name, chain]) => {
    const path = ['chains', name];
    const wanted = 'an anchor block that says where this chain is anchored on its L1';
    const missing = { path: [...path, 'anchor'], found: 'nothing', wanted };
    const l1 = [...path, 'anchor', 'l1'];
    return [
      ...(chain.finalityRule === 'anchor' && !chain.hasAnchor ? [{ ...missing, hint: 'finality asks for it' }] : []),
      ...(chain.anchoredTiers.length > 0 && !chain.hasAnchor
        ? [{ ...missing, hint: `tiers[${chain.anchoredTiers[0]}] asks for it` }]
        : []),
      ...(chain.anchorL1 === undefined ? [] : unknownChain(view, l1, chain.anchorL1)),
      ...(chain.anchorL1 === name ? [{ path: l1, found: `${shownKey(name)} itself`, wanted: 'another chain' }] : []),
    ];
  });
}
