import { type Address, isAddress, zeroAddress } from 'viem';
import { z } from 'zod';

// By convention the message of every zod issue is the *wanted* half of an error; what was found is read from the file.

/** A millisecond setting never exceeds a day, which also keeps it below the limit of Node's timers. */
const DAY_MS = 86_400_000;
const UINT256_MAX = (1n << 256n) - 1n;
const GWEI_DECIMALS = 9;

/** A map with exactly these keys. For an unknown key the message lists the known ones, separated by `, `. */
export function block<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? known.join(', ') : `a map with the keys ${known.join(', ')}`,
  });
}

/** A name of a node, chain, book or operator. */
export const name = z
  .string({ error: 'a name of 1 to 32 characters out of a-z, 0-9 and -' })
  .regex(/^[a-z0-9-]{1,32}$/, { error: 'a name of 1 to 32 characters out of a-z, 0-9 and -' });

/** A whole number within bounds. */
export function integer(min: number, max: number) {
  const error = `a whole number from ${min} to ${max}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
}

/** A duration in milliseconds. */
export const milliseconds = integer(1, DAY_MS);

/** true or false. */
export const flag = z.boolean({ error: 'true or false' });

/** One word out of a fixed list. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: words.length === 1 ? words[0] : `one of ${words.join(', ')}` });
}

/** Text that is not empty. */
export function text(wanted: string) {
  return z.string({ error: wanted }).min(1, { error: wanted });
}

const ADDRESS =
  'an address: 0x and 40 hex digits, not all zero, with a valid checksum if it mixes upper and lower case';

/** An address, lower-cased. A wrong EIP-55 checksum is refused: it is how a mistyped address shows. */
export const address = z
  .string({ error: ADDRESS })
  .regex(/^0x[0-9a-fA-F]{40}$/, { error: ADDRESS, abort: true })
  .refine((value) => isAddress(value) && value !== zeroAddress, { error: ADDRESS })
  .transform((value) => value.toLowerCase() as Address);

const AMOUNT = 'an amount in the smallest unit: a decimal string from 0 to 2^256 - 1';

/** An amount in the smallest unit; a string, or a number that is exact. */
export const amount = z
  .union(
    [z.string().regex(/^(0|[1-9][0-9]{0,77})$/, { error: AMOUNT }), z.int({ error: AMOUNT }).min(0, { error: AMOUNT })],
    { error: AMOUNT },
  )
  .transform((value) => BigInt(value))
  .refine((value) => value <= UINT256_MAX, { error: AMOUNT });

const GWEI = 'gwei above 0 as a decimal string, with at most 9 decimals';

const integerGwei = z.int({ error: GWEI }).min(1, { error: GWEI }).max(999_999_999_999, { error: GWEI });

/** A gas price written in gwei, read exactly as wei. */
export const gwei = z
  .union([z.string().regex(/^[0-9]{1,12}(\.[0-9]{1,9})?$/, { error: GWEI }), integerGwei], { error: GWEI })
  .transform((value) => gweiToWei(String(value)))
  .refine((value) => value > 0n, { error: GWEI });

function gweiToWei(value: string): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(GWEI_DECIMALS, '0'));
}

const URL_WANTED = 'an http:// or https:// URL';

/** An RPC address over HTTP. */
export const httpUrl = z
  .string({ error: URL_WANTED })
  .regex(/^[hH][tT][tT][pP][sS]?:\/\/[^\s]+$/, { error: URL_WANTED, abort: true })
  .refine((value) => URL.canParse(value) && new URL(value).host !== '', { error: URL_WANTED });

const WS_WANTED = 'a ws:// or wss:// URL';

/** A WebSocket address. */
export const wsUrl = z
  .string({ error: WS_WANTED })
  .regex(/^[wW][sS][sS]?:\/\/[^\s]+$/, { error: WS_WANTED, abort: true })
  .refine((value) => URL.canParse(value) && new URL(value).host !== '', { error: WS_WANTED });

const HASH = '0x and 64 hex digits';

/** A message's guid or a transaction's hash, lower-cased. */
export const hash32 = z
  .string({ error: HASH })
  .regex(/^0x[0-9a-fA-F]{64}$/, { error: HASH })
  .transform((value) => value.toLowerCase() as `0x${string}`);

const SLOT = 'a storage slot: a whole number, or 0x and 64 hex digits';

/** A storage slot, as 32 bytes. */
export const storageSlot = z
  .union([z.string().regex(/^0x[0-9a-fA-F]{64}$/, { error: SLOT }), z.int({ error: SLOT }).min(0, { error: SLOT })], {
    error: SLOT,
  })
  .transform((value): `0x${string}` =>
    typeof value === 'number' ? `0x${value.toString(16).padStart(64, '0')}` : (value.toLowerCase() as `0x${string}`),
  );
