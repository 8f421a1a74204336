/** Answers as JSON: exact, and the same whether they crossed a socket or not. */

/** The version of every document that the CLI prints and the socket carries. */
export const API_VERSION = 1;

/** What a value becomes in JSON: bigints are decimal strings. */
export type Json<T> = T extends bigint
  ? string
  : T extends string | number | boolean | null
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Json<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Json<T[Key]> }
        : T;

const exact = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

/** Never throws for what a query gives: plain objects, arrays, strings, numbers, booleans, null and bigints. */
export const stringify = (value: unknown, indent?: number): string => JSON.stringify(value, exact, indent);

export const toJson = <T>(value: T): Json<T> => JSON.parse(stringify(value)) as Json<T>;
