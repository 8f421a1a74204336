/** The archive of a compaction: gzipped lines, one a packet with its record and all of its history, between header and trailer. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PacketRecord } from '../core/state.ts';
import { entryHash, type HistoryEntry } from './chainHash.ts';
import { canonicalJson, parseCanonical } from './codec.ts';
import { corrupt } from './errors.ts';
import { readLines, writeFileWhole } from './textFile.ts';

const KIND = 'journal-archive';
const FORMAT = 1;

export type Archived = {
  readonly shard: string;
  readonly key: string;
  readonly record: PacketRecord;
  readonly entries: readonly HistoryEntry[];
};
export type ArchiveCount = { packets: number; entries: number };

/** Writes the archive whole or not at all; gives what is in it. */
export async function writeArchive(path: string, archive: string, journal: string, packets: AsyncIterable<Archived>) {
  const count: ArchiveCount = { packets: 0, entries: 0 };
  async function* lines(): AsyncGenerator<string> {
    yield `${canonicalJson({ loadline: KIND, format: FORMAT, archive, journal })}\n`;
    for await (const one of packets) {
      count.packets += 1;
      count.entries += one.entries.length;
      yield `${canonicalJson(one)}\n`;
    }
    yield `${canonicalJson({ end: true, ...count })}\n`;
  }
  await pipeline(Readable.from(lines()), createGzip(), (source) => writeFileWhole(path, source));
  return count;
}

export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** What an archive holds, each entry checked by its own hash. Throws `JOURNAL_CORRUPT` when any of it is not whole. */
export async function* readArchive(path: string, archive: string, journal: string): AsyncGenerator<Archived> {
  const lines = readLines(path, true);
  const first = await lines.next();
  const header = parsed(path, first.done === true ? '' : first.value) as Record<string, unknown>;
  const { loadline, format } = header ?? {};
  if (loadline !== KIND || format !== FORMAT || header.archive !== archive || header.journal !== journal) {
    throw corrupt(path, canonicalJson(header), `archive ${archive} of journal ${journal}, format ${FORMAT}`);
  }
  const count: ArchiveCount = { packets: 0, entries: 0 };
  let ended = false;
  for await (const line of lines) {
    if (ended) throw corrupt(path, 'lines after the trailer', 'none');
    const value = parsed(path, line) as (Archived & { end?: true } & ArchiveCount) | null;
    if (value?.end === true) {
      ended = value.packets === count.packets && Number(value.entries) === count.entries;
      if (!ended) throw corrupt(path, `${count.packets} packets and ${count.entries} entries`, canonicalJson(value));
      continue;
    }
    if (value === null || !Array.isArray(value.entries)) throw corrupt(path, 'a line that is no packet', 'a packet');
    for (const entry of value.entries) {
      const hash = entryHash(value.shard, entry);
      if (hash !== entry.hash) throw corrupt(path, `entry ${entry.seq} of ${value.shard} with ${hash}`, entry.hash);
    }
    count.packets += 1;
    count.entries += value.entries.length;
    yield value;
  }
  if (!ended) throw corrupt(path, 'no trailer', 'a trailer: the file was cut short');
}

function parsed(path: string, line: string): unknown {
  try {
    return parseCanonical(line);
  } catch (cause) {
    throw corrupt(path, `a line that is no JSON: ${line.slice(0, 40)}`, 'one JSON document a line', cause);
  }
}
