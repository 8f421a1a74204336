/** What is read here, viem reads alike: also of data that is cut, stretched or changed anywhere. */
import fc from 'fast-check';
import { type AbiParameter, decodeAbiParameters, encodeAbiParameters, type Hex } from 'viem';
import { describe, expect, it } from 'vitest';
import { loadlineDvnAbi } from '../../../contracts/generated/index.ts';
import { eventAbi } from './abi.ts';
import { plainReader } from './plainLayout.ts';

type Input = AbiParameter & { readonly indexed?: boolean; readonly components?: readonly Input[] };

const hexOf = (bytes: number) => fc.uint8Array({ minLength: bytes, maxLength: bytes }).map(toHex);
const toHex = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString('hex')}`;

function anyOf({ type, components = [] }: Input): fc.Arbitrary<unknown> {
  if (type.endsWith('[]')) return fc.array(anyOf({ type: type.slice(0, -2), components } as Input), { maxLength: 4 });
  if (type === 'tuple') {
    return fc
      .tuple(...components.map(anyOf))
      .map((all) => Object.fromEntries(all.map((v, i) => [components[i]?.name, v])));
  }
  if (type === 'address') return hexOf(20);
  if (type === 'bool') return fc.boolean();
  if (type === 'bytes') return fc.uint8Array({ maxLength: 200 }).map(toHex);
  const fixed = /^bytes(\d+)$/.exec(type);
  if (fixed) return hexOf(Number(fixed[1]));
  const bits = Number(/^uint(\d+)$/.exec(type)?.[1]);
  const max = 2n ** BigInt(bits) - 1n;
  return fc.bigInt(0n, max).map((value) => (bits <= 48 ? Number(value) : value));
}

const lower = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toLowerCase();
  if (Array.isArray(value)) return value.map(lower);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, lower(one)]));
};

const byViem = (inputs: readonly Input[], data: Hex): unknown => {
  try {
    return lower(decodeAbiParameters(inputs, data));
  } catch {
    return 'refused';
  }
};

const layouts = [...eventAbi, ...loadlineDvnAbi].flatMap((item) => {
  if (item.type !== 'event') return [];
  const inputs = (item.inputs as readonly Input[]).filter(({ indexed }) => !indexed);
  const read = inputs.length > 0 ? plainReader(inputs) : null;
  return read ? [{ name: item.name, inputs, read }] : [];
});

/** One change of the data, anywhere. */
const change = fc.oneof(
  fc.record({ do: fc.constant('cut' as const), at: fc.nat(), by: fc.constantFrom(1, 2, 32, 64) }),
  fc.record({ do: fc.constant('stretch' as const), at: fc.nat(), by: fc.constantFrom(1, 2, 32, 64) }),
  fc.record({
    do: fc.constant('set' as const),
    at: fc.nat(),
    by: fc.constantFrom('0', '1', '2', '4', '6', '8', 'f', 'F', 'g'),
  }),
);

function changed(data: Hex, one: typeof change extends fc.Arbitrary<infer C> ? C : never): Hex {
  const digits = data.slice(2);
  const at = one.at % (digits.length + 1);
  if (one.do === 'cut') return `0x${digits.slice(0, at)}${digits.slice(at + one.by)}`;
  if (one.do === 'stretch') return `0x${digits.slice(0, at)}${'0'.repeat(one.by)}${digits.slice(at)}`;
  return `0x${digits.slice(0, at)}${one.by}${digits.slice(at + 1)}`;
}

it('reads what a transfer takes from end to end', () => {
  const names = layouts.map(({ name }) => name);
  for (const name of [
    'PacketSent',
    'PacketVerified',
    'PacketDelivered',
    'PayloadVerified',
    'DVNFeePaid',
    'OFTSent',
    'OFTReceived',
    'Transfer',
  ]) {
    expect(names).toContain(name);
  }
});

describe('data as compilers lay it out', () => {
  it.each(layouts)('$name', ({ inputs, read }) => {
    fc.assert(
      fc.property(fc.tuple(...inputs.map(anyOf)), (values) => {
        const data = encodeAbiParameters(inputs, values);
        const found = read(data);
        expect(found).not.toBeNull();
        expect(found).toEqual(byViem(inputs, data));
      }),
      { numRuns: 50 },
    );
  });
});

describe('data that was changed', () => {
  it.each(layouts)('$name', ({ inputs, read }) => {
    fc.assert(
      fc.property(
        fc.tuple(...inputs.map(anyOf)),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (values, changes) => {
          const data = changes.reduce(changed, encodeAbiParameters(inputs, values));
          const found = read(data);
          if (found !== null) expect(found).toEqual(byViem(inputs, data));
        },
      ),
      { numRuns: 300 },
    );
  });
});
