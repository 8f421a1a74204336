/** A policy as text: what `parsePolicy` reads back as the very same policy. */
import { isMap, parseDocument, stringify } from 'yaml';
import type { Policy } from '../core/policy.ts';
import type { Signature } from '../signatures.ts';

/** `hash` and `signatures` as they stand at the end of a signed file. */
export type Seal = { readonly hash: string; readonly signatures: readonly Signature[] };

/** In the order of the type, every field written out. */
export function policyText({ version, note, release, books, chains }: Policy, seal?: Seal): string {
  const rules = plain({ release, books, chains });
  // `${` would be read as a reference.
  const head = { version, note: note.replaceAll('${', () => '$${') };
  return text({ ...head, ...(rules as object) }) + (seal ? `\n${sealText(seal)}` : '');
}

/** The file as it stands, comments and all, under a new seal. */
export function sealedText(file: string, seal: Seal): string {
  const { contents } = parseDocument(file, { logLevel: 'silent', uniqueKeys: false });
  const cuts = !isMap(contents)
    ? []
    : contents.items.flatMap(({ key, value }) => {
        const name = key as { readonly value?: unknown; readonly range?: readonly number[] } | null;
        const end = (value as { readonly range?: readonly number[] } | null)?.range?.[2];
        const isSeal = name?.value === 'hash' || name?.value === 'signatures';
        return isSeal && name.range?.[0] !== undefined && end !== undefined ? [[name.range[0], end] as const] : [];
      });
  const rest = cuts.reverse().reduce((kept, [from, to]) => kept.slice(0, from) + kept.slice(to), file);
  return `${rest.trimEnd()}\n\n${sealText(seal)}`;
}

const sealText = ({ hash, signatures }: Seal): string =>
  text({ hash: hash.replace(/^0x/, ''), signatures: [...signatures].sort((a, b) => (a.signer < b.signer ? -1 : 1)) });

const text = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

/** Amounts as decimal text, fractions as `num/den`. */
export function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('num' in value && 'den' in value) return value.den === 1n ? String(value.num) : `${value.num}/${value.den}`;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}
