/**
 * Decodes logs by an ABI as viem does in strict mode, but for two things that it does anew for each log and that cost more than all the
 * rest: the topics of the ABI's events are hashed once, and addresses come in lower case, without a checksum. What is laid
 * out as compilers do is read without it.
 */
import { type Abi, type AbiEvent, type AbiParameter, decodeAbiParameters, type Hex, toEventSelector } from 'viem';
import { type PlainReader, plainReader } from './plainLayout.ts';

export type DecodedEvent = { readonly eventName: string; readonly args: Readonly<Record<string, unknown>> };

type Field = {
  readonly name: string;
  readonly isAddress: boolean;
  readonly read: AbiParameter;
  readonly readTopic: PlainReader | null;
  readonly hashed: boolean;
};
type Plan = {
  readonly eventName: string;
  readonly indexed: readonly Field[];
  readonly plain: readonly Field[];
  readonly readPlain: PlainReader | null;
};

/** Null for a log of no event of the ABI, and for one that does not decode. */
export function eventDecoder(abi: Abi): (topics: readonly Hex[], data: Hex) => DecodedEvent | null {
  const plans = new Map<Hex, Plan>();
  for (const item of abi) {
    if (item.type !== 'event') continue;
    const topic = toEventSelector(item);
    if (!plans.has(topic)) plans.set(topic, planOf(item));
  }
  return (topics, data) => {
    const plan = plans.get(topics[0] ?? '0x');
    if (!plan) return null;
    try {
      return decoded(plan, topics, data);
    } catch {
      return null;
    }
  };
}

function planOf({ name, inputs }: AbiEvent): Plan {
  const fields = inputs.map((input) => ({ indexed: input.indexed === true, field: fieldOf(input) }));
  const plain = fields.filter(({ indexed }) => !indexed).map(({ field }) => field);
  return {
    eventName: name,
    indexed: fields.filter(({ indexed }) => indexed).map(({ field }) => field),
    plain,
    readPlain: plainReader(plain.map(({ read }) => read)),
  };
}

function fieldOf(input: AbiParameter): Field {
  if (!input.name) throw new RangeError('saw an event with a field without a name, wanted names');
  const isAddress = input.type === 'address';
  const read = isAddress ? { ...input, type: 'bytes32' } : input;
  const readTopic = plainReader([read]);
  return { name: input.name, isAddress, read, readTopic, hashed: /^(?:string|bytes|tuple)$|\]$/.test(input.type) };
}

function decoded(
  { eventName, indexed, plain, readPlain }: Plan,
  topics: readonly Hex[],
  data: Hex,
): DecodedEvent | null {
  const args: Record<string, unknown> = {};
  for (const [i, field] of indexed.entries()) {
    const topic = topics[i + 1];
    if (topic === undefined) return null;
    args[field.name] = field.hashed ? topic : fieldValue(field, topicValue(field, topic));
  }
  if (plain.length > 0) {
    const values =
      readPlain?.(data) ??
      strictly(
        plain.map(({ read }) => read),
        data,
      );
    for (const [i, field] of plain.entries()) args[field.name] = fieldValue(field, values[i]);
  }
  return { eventName, args };
}

const topicValue = ({ read, readTopic }: Field, topic: Hex): unknown =>
  (readTopic?.(topic) ?? strictly([read], topic))[0];

/**
 * By viem, which takes a whole word for a number of any width. What is beyond its type no compiler has written, and whoever
 * goes on with it as if it fitted stops: one operator could make it up. @throws RangeError
 */
function strictly(parameters: readonly AbiParameter[], data: Hex): readonly unknown[] {
  const values = decodeAbiParameters(parameters, data);
  for (const [i, parameter] of parameters.entries()) {
    if (!fits(parameter, values[i]))
      throw new RangeError(`saw a ${parameter.type} beyond its type, wanted one that fits`);
  }
  return values;
}

function fits(parameter: AbiParameter, value: unknown): boolean {
  const { type } = parameter;
  if (type.endsWith(']')) {
    const one = { ...parameter, type: type.replace(/\[\d*\]$/, '') };
    return (value as readonly unknown[]).every((element) => fits(one, element));
  }
  if ('components' in parameter) {
    return parameter.components.every((one) => fits(one, (value as Readonly<Record<string, unknown>>)[one.name ?? '']));
  }
  const bits = /^uint(\d+)$/.exec(type)?.[1];
  return bits === undefined || BigInt(value as bigint | number) < 2n ** BigInt(bits);
}

/** Of a word its low 20 bytes, as viem takes them. */
const fieldValue = ({ isAddress }: Field, value: unknown): unknown =>
  isAddress ? `0x${String(value).slice(-40)}`.toLowerCase() : value;
