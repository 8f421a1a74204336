/**
 * Makes the receipts of each round as the node decides it, and keeps the commitment to each book's state beside it. The rows follow
 * what is on disk; what a round adds is put in as it is sealed, and comes again with the batch that writes it.
 */
import type { BookName, Hex, PacketKey } from '../core/ids.ts';
import { isPacketPut } from '../core/packetTables.ts';
import type { Params } from '../core/params.ts';
import { isTerminal, type PacketRecord, type State } from '../core/state.ts';
import type { Write } from '../core/write.ts';
import type { RoundInput } from '../gates/input.ts';
import type { Decided, SealedEntries, Sealer } from '../gates/sealer.ts';
import { type BookCommitment, createBookCommitment } from './commitment.ts';
import {
  type PacketRow,
  packetRowKey,
  type ReceiptBody,
  type RoundBody,
  type RoundSources,
  SUMS_ROW,
  sealedInput,
  sealReceipts,
} from './receipt.ts';
import type { Seal, SealedRound } from './seal.ts';

export type RoundSealerOptions = {
  readonly seal: Seal;
  /** Version of this software. */
  readonly software: string;
  readonly journal: Hex;
  readonly sources: RoundSources['chains'];
  /** What the journal held at the start. */
  readonly state: Pick<State, 'params' | 'packets' | 'reservations'>;
};

/** The journaled form of a round: its receipts' shared body and its seal. */
export type ReadingEntry = { readonly reading: string; readonly body: RoundBody; readonly seal: SealedRound };
/** The journaled form of one verdict. Verdict, gates and margins stand where readers of the history look for them. */
export type VerdictEntry = {
  readonly reading: string;
  readonly index: number;
  readonly guid: Hex;
} & Decided['decision'] &
  Pick<ReceiptBody, 'input' | 'row'>;

export function createRoundSealer({ seal, state, sources, ...rest }: RoundSealerOptions): Sealer {
  const books = new Map<BookName, BookCommitment>();
  const bookOf = (name: BookName): BookCommitment => {
    const found = books.get(name) ?? createBookCommitment();
    books.set(name, found);
    return found;
  };
  /** What a reservation changes of a packet's row is known by the packet: its book and its amount. */
  const open = new Map<PacketKey, { readonly book: BookName; readonly row: PacketRow }>();
  /** Most changes of a packet leave its row as it is. */
  const put = (key: PacketKey, book: BookName, row: PacketRow): void => {
    const known = open.get(key);
    if (known?.book === book && known.row.amount === row.amount && known.row.reserved === row.reserved) return;
    open.set(key, { book, row });
    bookOf(book).set(packetRowKey(key), row);
  };
  const putPacket = (record: PacketRecord, wasReserved = false): void => {
    const { key, book, transfer } = record;
    if (book === null) return;
    if (!isTerminal(record.state)) {
      put(key, book, { amount: transfer?.amount ?? null, reserved: open.get(key)?.row.reserved ?? wasReserved });
      return;
    }
    open.delete(key);
    bookOf(book).delete(packetRowKey(key));
  };
  const setReserved = (key: PacketKey, reserved: boolean): void => {
    const known = open.get(key);
    if (known && known.row.reserved !== reserved) put(key, known.book, { ...known.row, reserved });
  };
  const observe = (writes: readonly Write[]): void => {
    for (const write of writes) {
      if (isPacketPut(write)) putPacket(write.value);
    }
    for (const write of writes) {
      if (write.op === 'append' || write.table !== 'reservation') continue;
      setReserved(write.key as PacketKey, write.op === 'put');
    }
  };
  for (const record of state.packets.values()) putPacket(record, state.reservations.has(record.key));

  const sealOne = (reading: string, input: RoundInput, decided: readonly Decided[]): SealedEntries => {
    const commitment = bookOf(input.book);
    commitment.set(SUMS_ROW, input.sums);
    const before = commitment.root();
    const sumsProof = commitment.prove(SUMS_ROW) ?? '0x';
    const rows = decided.map(({ input: { packet }, decision }): PacketRow => {
      const reserved = decision.verdict.say === 'relay' || (open.get(packet.key)?.row.reserved ?? false);
      const row = { amount: packet.transfer?.amount ?? null, reserved };
      put(packet.key, input.book, row);
      return row;
    });
    const after = commitment.root();
    const body: RoundBody = {
      ...rest,
      reading,
      sources: sourcesOf(state.params, sources, input.book),
      input,
      state: { before, after, sumsProof },
    };
    const bodies = decided.map(({ input: own, decision }, index): ReceiptBody => {
      const value = rows[index] ?? { amount: null, reserved: false };
      const proof = commitment.prove(packetRowKey(own.packet.key)) ?? '0x';
      return { input: sealedInput(own), decision, row: { value, proof } };
    });
    const entry: ReadingEntry = { reading, body, seal: sealReceipts(seal, body, bodies) };
    return {
      round: entry,
      verdicts: bodies.map(({ input: own, decision, row }, index) => {
        const { guid, key } = own.packet;
        const verdict: VerdictEntry = { reading, index, guid, ...decision, input: own, row };
        return { shard: decided[index]?.shard ?? shardless(reading), key, body: verdict };
      }),
    };
  };
  return { seal: sealOne, observe };
}

/** The chains of the book, its legs and all its lanes. */
function sourcesOf({ books, lanes }: Params, chains: RoundSealerOptions['sources'], name: BookName): RoundSources {
  const legs = books.get(name)?.legs ?? [];
  const own = legs.flatMap(({ chain }) => (chains[chain] ? [[chain, chains[chain]] as const] : []));
  return {
    chains: Object.fromEntries(own) as RoundSources['chains'],
    legs,
    lanes: [...lanes.values()].filter(({ book }) => book === name),
  };
}

function shardless(reading: string): never {
  throw new RangeError(`saw a receipt of ${reading} without its verdict, wanted one for each`);
}
