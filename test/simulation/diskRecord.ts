// What is on a node's disk, followed batch by batch as it cannot be lost any more: the signed bytes that it holds, each
// with the intention it is for, the packets of which it holds a verdict to relay, and those that are cleared and not over.
import type { JournalOperation } from '../../relayer/journal/journal.ts';

export type DiskRecord = {
  readonly take: (operations: readonly JournalOperation[]) => void;
  /** The intention that these signed bytes were journaled for; undefined: they are not on the disk. */
  readonly intentOf: (raw: string) => string | undefined;
  /** A receipt says that this packet, `<guid>:<payload hash>`, may be relayed. */
  readonly mayRelay: (packet: string) => boolean;
  /** Cleared, and neither settled, given up, revoked nor orphaned unattested since: by packet. */
  readonly open: () => ReadonlySet<string>;
  /** Cleared when they had been settled, and nothing of that had been taken back. */
  readonly clearedAgain: () => ReadonlySet<string>;
};

/** Signed bytes are parts of the entry that they are for: `<node>!outboxPart!<entry>/raw/<number>`. */
const SIGNED = /^(.*)!outboxPart!([0-9]+)\/raw\/[0-9]+$/;
const HISTORY = '!history!';
/** A record's version and checksum come before its JSON. */
const HEADER_BYTES = 9;

type Entry = {
  readonly kind?: string;
  readonly packetKey?: string;
  readonly body?: { readonly verdict?: { readonly say?: string }; readonly to?: string; readonly out?: boolean };
};

const OVER: ReadonlySet<string | undefined> = new Set(['settled', 'abandoned', 'revoked']);

/** Signed bytes lie as base64. */
const rawIn = (text: string): string => {
  const { bytes } = JSON.parse(text) as { readonly bytes: string };
  return `0x${Buffer.from(bytes, 'base64').toString('hex')}`;
};

export function createDiskRecord(): DiskRecord {
  const intents = new Map<string, string>();
  const relayed = new Set<string>();
  const open = new Set<string>();
  const settled = new Set<string>();
  const clearedAgain = new Set<string>();

  const takeHistory = (text: string): void => {
    if (!text.includes('"kind":"verdict"') && !text.includes('"kind":"transition"')) return;
    const { kind, packetKey, body } = JSON.parse(text) as Entry;
    if (packetKey === undefined) return;
    if (kind === 'verdict' && body?.verdict?.say === 'relay') relayed.add(packetKey);
    if (kind !== 'transition') return;
    if (body?.to === 'settled') settled.add(packetKey);
    if (body?.to === 'orphaned' || body?.to === 'delivered') settled.delete(packetKey);
    if (body?.to === 'cleared' && settled.has(packetKey)) clearedAgain.add(packetKey);
    const attestedOrphan = body?.to === 'orphaned' && body.out === true;
    if (body?.to === 'cleared' || attestedOrphan) open.add(packetKey);
    if (OVER.has(body?.to) || (body?.to === 'orphaned' && !attestedOrphan)) open.delete(packetKey);
  };

  return {
    take: (operations) => {
      for (const operation of operations) {
        if (operation.op !== 'put') continue;
        const { key, value } = operation;
        const [signed, node, entry] = SIGNED.exec(key) ?? [];
        if (!signed && !key.includes(HISTORY)) continue;
        const text = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('utf8', HEADER_BYTES);
        if (signed) intents.set(rawIn(text), `${node}!outbox!${entry}`);
        else takeHistory(text);
      }
    },
    intentOf: (raw) => intents.get(raw),
    mayRelay: (packet) => relayed.has(packet),
    open: () => open,
    clearedAgain: () => clearedAgain,
  };
}
