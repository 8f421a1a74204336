/**
 * What a journal was begun for. Its ledgers and cursors mean something only for these chains, these legs and these
 * initial values: a change would count again, or never, what was counted before.
 */
import { nodeShard, type Shard } from './core/ids.ts';
import type { Params } from './core/params.ts';
import { canonicalJson } from './journal/codec.ts';
import { JournalError } from './journal/errors.ts';
import type { Store } from './journal/store.ts';

const TABLE = 'identity';
const KEY = 'current';

type Identity = {
  readonly chains: Readonly<Record<string, unknown>>;
  readonly books: Readonly<Record<string, unknown>>;
};

function identityOf(params: Params): Identity {
  const chains = [...params.chains.values()].map(({ name, eid, startBlock, dvn }) => [name, { eid, startBlock, dvn }]);
  const books = [...params.books.values()].map(({ name, sharedDecimals, legs, open }) => [
    name,
    { sharedDecimals, legs, open },
  ]);
  return { chains: Object.fromEntries(chains), books: Object.fromEntries(books) };
}

/** Writes the identity at the first start, and refuses another one later. @throws JournalError naming what changed. */
export async function requireSameIdentity(store: Store, params: Params): Promise<void> {
  await requireSameNode(store, params.nodeShard);
  const now = identityOf(params);
  const known = await store.get<Identity>(params.nodeShard, TABLE, KEY);
  for (const part of ['chains', 'books'] as const) {
    for (const [name, was] of Object.entries(known?.[part] ?? {})) {
      const is = now[part][name];
      if (is === undefined || canonicalJson(is) === canonicalJson(was)) continue;
      throw new JournalError('JOURNAL_MISMATCH', {
        saw: `${part} ${name} as ${canonicalJson(is)}`,
        wanted: `${canonicalJson(was)}, as this journal was begun; another one needs a new dataDir`,
      });
    }
  }
  const merged: Identity = {
    chains: { ...known?.chains, ...now.chains },
    books: { ...known?.books, ...now.books },
  };
  if (known && canonicalJson(known) === canonicalJson(merged)) return;
  await store.commit([{ op: 'put', shard: params.nodeShard, table: TABLE, key: KEY, value: merged }]);
}

async function requireSameNode(store: Store, own: Shard): Promise<void> {
  const other = (await store.shards()).find((shard) => shard.startsWith(nodeShard('')) && shard !== own);
  if (other === undefined) return;
  throw new JournalError('JOURNAL_MISMATCH', {
    saw: `a journal of ${other}`,
    wanted: `one of ${own}: a node that is renamed would read everything again`,
  });
}
