import { type AbiParameter, decodeEventLog, encodeAbiParameters, encodeEventTopics, type Hex } from 'viem';
import { describe, expect, it } from 'vitest';
import { loadlineDvnAbi } from '../../../contracts/generated/index.ts';
import { eventAbi } from './abi.ts';
import { eventDecoder } from './eventDecoder.ts';

type Input = AbiParameter & { readonly components?: readonly AbiParameter[] };

/** A value of the type, other for each seed. */
function sampleOf(input: Input, seed: number): unknown {
  const { type } = input;
  if (type.endsWith('[]')) return [1, 2].map((n) => sampleOf({ ...input, type: type.slice(0, -2) } as Input, seed + n));
  if (type === 'tuple')
    return Object.fromEntries((input.components ?? []).map((one, i) => [one.name, sampleOf(one as Input, seed + i)]));
  if (type === 'address') return `0xAbCdEF${seed.toString(16).padStart(34, '0')}`.toLowerCase();
  if (type === 'bool') return seed % 2 === 1;
  if (type === 'string') return `text ${seed}`;
  if (type === 'bytes') return `0x${'ab'.repeat(seed % 70)}`;
  const fixed = /^bytes(\d+)$/.exec(type);
  if (fixed) return `0x${(seed % 256).toString(16).padStart(Number(fixed[1]) * 2, '0')}`;
  const bits = Number(/^u?int(\d+)$/.exec(type)?.[1]);
  return bits <= 48 ? seed % 200 : BigInt(seed);
}

const lower = (value: unknown): unknown => {
  if (typeof value === 'string') return /^0x[0-9a-fA-F]{40}$/.test(value) ? value.toLowerCase() : value;
  if (Array.isArray(value)) return value.map(lower);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, lower(one)]));
};

const events = [...eventAbi, ...loadlineDvnAbi].filter(
  ({ type }) => type === 'event',
) as unknown as (typeof eventAbi)[number][];

describe('a log is decoded as viem decodes it', () => {
  for (const abi of [eventAbi, loadlineDvnAbi]) {
    const decode = eventDecoder(abi);
    for (const event of events.filter((one) => (abi as readonly unknown[]).includes(one))) {
      it(`${event.name}`, () => {
        const inputs = event.inputs as readonly (Input & { readonly indexed?: boolean })[];
        const args = Object.fromEntries(inputs.map((input, i) => [input.name, sampleOf(input, 7 * i + 3)]));
        const topics = encodeEventTopics({ abi: [event], args } as never) as [Hex, ...Hex[]];
        const plain = inputs.filter(({ indexed }) => !indexed);
        const data = encodeAbiParameters(
          plain,
          plain.map(({ name }) => args[name ?? '']),
        );
        const wanted = decodeEventLog({ abi: [event], topics, data, strict: true }) as object;
        expect(lower(decode(topics, data))).toEqual(lower(wanted));
        if (data !== '0x') expect(decode(topics, data.slice(0, -64) as Hex)).toBeNull();
        if (topics.length > 1) expect(decode(topics.slice(0, -1), data)).toBeNull();
      });
    }
  }

  it.each([
    ['a nonce of more than 64 bits', 1],
    ['an endpoint id of more than 32 bits', 0],
  ])('but not one that holds %s: it would pass for a number that fits', (_, at) => {
    const decode = eventDecoder(eventAbi);
    const delivered = events.find(({ name }) => name === 'PacketDelivered') as (typeof eventAbi)[number];
    const origin = { srcEid: 1, sender: `0x${'0a'.repeat(32)}`, nonce: 2n };
    const topics = encodeEventTopics({ abi: [delivered] } as never) as [Hex, ...Hex[]];
    const values = [origin, `0x${'0b'.repeat(20)}`];
    const data = encodeAbiParameters(delivered.inputs as never, values as never);
    expect(decode(topics, data)).toMatchObject({ args: { origin: { srcEid: 1, nonce: 2n } } });
    // The origin's words are srcEid, sender and nonce.
    const digit = 2 + 64 * (at === 0 ? 0 : 2) + 40;
    expect(decode(topics, `${data.slice(0, digit)}1${data.slice(digit + 1)}` as Hex)).toBeNull();
  });

  it('one of no event of the ABI is none', () => {
    expect(eventDecoder(eventAbi)([`0x${'11'.repeat(32)}`], '0x')).toBeNull();
    expect(eventDecoder(eventAbi)([], '0x')).toBeNull();
  });
});
