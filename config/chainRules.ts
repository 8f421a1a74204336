import { shownKey } from './found.ts';
import type { ConfigIssue } from './problem.ts';
import { suggest } from './suggest.ts';
import type { ChainView, ConfigView } from './view.ts';

/** Checks the chains: ids of their own, quorums that mean something. */
export function checkChains(view: ConfigView): ConfigIssue[] {
  return [
    ...checkUniqueChains(view),
    ...[...view.chains].flatMap(([name, chain]) => checkQuorum(name, chain, view.mode)),
  ];
}

/** Warns of providers that are not as independent as they look, and of unsafe quorums. */
export function warnChains(view: ConfigView): ConfigIssue[] {
  return [...view.chains].flatMap(([name, chain]) => [
    ...warnProviders(view, name, chain),
    ...warnUnsafeQuorum(name, chain, view.mode),
  ]);
}

/** A chain that is not there, with the name that was probably meant. */
export function unknownChain(view: ConfigView, path: ConfigIssue['path'], name: string): ConfigIssue[] {
  if (view.chains.has(name)) return [];
  const known = [...view.chains.keys()];
  return [
    {
      path,
      found: view.show(path, JSON.stringify(name)),
      wanted:
        known.length === 0 ? 'a chain defined under chains' : `a chain under chains: ${known.map(shownKey).join(', ')}`,
      hint: suggest(name, known),
    },
  ];
}

function checkUniqueChains(view: ConfigView): ConfigIssue[] {
  return (['chainId', 'eid'] as const).flatMap((field) => {
    const owners = new Map<number, string>();
    return [...view.chains].flatMap(([name, chain]) => {
      const id = chain[field];
      if (id === undefined) return [];
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, name);
      return owner === undefined
        ? []
        : [
            {
              path: ['chains', name, field],
              found: `${id}, which ${shownKey(owner)} has as well`,
              wanted: `a ${field} of its own`,
            },
          ];
    });
  });
}

function countOperators(chain: ChainView): number {
  return new Set(chain.providers.flatMap(({ operator }) => operator ?? [])).size;
}

/** A quorum is safe when one provider cannot make it, and no two disjoint sets of providers can. */
function isUnsafe(quorum: number, operators: number): boolean {
  return quorum < 2 || quorum * 2 <= operators;
}

function checkQuorum(name: string, chain: ChainView, mode: ConfigView['mode']): ConfigIssue[] {
  if (chain.quorum === undefined || !chain.hasAllProviders) return [];
  const operators = countOperators(chain);
  const path = ['chains', name, 'quorum'];
  const found = `${chain.quorum} of ${operators} distinct ${operators === 1 ? 'operator' : 'operators'}`;
  if (chain.quorum > operators) {
    return [{ path, found, wanted: `at most ${operators}`, hint: 'a quorum counts operators, not URLs' }];
  }
  if (mode !== 'enforce' || chain.unsafeQuorum !== false || !isUnsafe(chain.quorum, operators)) return [];
  const least = Math.max(2, Math.floor(operators / 2) + 1);
  return [
    {
      path,
      found,
      wanted: `at least 2 and more than half of the operators, here ${least}${operators < 2 ? ' of 2 or more' : ''}`,
      hint: 'unsafeQuorum: true accepts it all the same',
    },
  ];
}

function warnUnsafeQuorum(name: string, chain: ChainView, mode: ConfigView['mode']): ConfigIssue[] {
  if (mode !== 'enforce' || chain.unsafeQuorum !== true || chain.quorum === undefined || !chain.hasAllProviders)
    return [];
  const operators = countOperators(chain);
  if (!isUnsafe(chain.quorum, operators)) return [];
  return [
    {
      path: ['chains', name, 'unsafeQuorum'],
      found: `quorum ${chain.quorum} of ${operators}`,
      wanted: 'at least 2 and more than half of the operators',
      hint: 'as it stands, providers that lie or lag can decide alone what this node believes',
    },
  ];
}

function warnProviders(view: ConfigView, name: string, chain: ChainView): ConfigIssue[] {
  const indexOfOperator = new Map<string, number>();
  const operatorOfHost = new Map<string, { readonly operator: string; readonly shown: string }>();
  return chain.providers.flatMap(({ index, operator, url }) => {
    if (operator === undefined) return [];
    const warnings: ConfigIssue[] = [];
    const path = ['chains', name, 'providers', index];
    const shown = view.show([...path, 'operator'], JSON.stringify(operator));
    const earlier = indexOfOperator.get(operator);
    if (earlier === undefined) indexOfOperator.set(operator, index);
    else {
      warnings.push({
        path: [...path, 'operator'],
        found: `${shown}, which runs providers[${earlier}] as well`,
        wanted: 'one URL an operator',
        hint: 'both count as one in the quorum',
      });
    }
    const host = url === undefined ? undefined : hostAndPort(url);
    const owner = host === undefined ? undefined : operatorOfHost.get(host);
    if (host !== undefined && owner === undefined) operatorOfHost.set(host, { operator, shown });
    if (host !== undefined && owner !== undefined && owner.operator !== operator) {
      warnings.push({
        path: [...path, 'url'],
        found: `the host of operator ${owner.shown}`,
        wanted: 'a host of its own for each operator',
        hint: 'two operators on one host fail and lie together',
      });
    }
    return warnings;
  });
}

function hostAndPort(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, port, protocol } = new URL(url);
  return `${hostname}:${port === '' ? (protocol === 'https:' ? '443' : '80') : port}`;
}
