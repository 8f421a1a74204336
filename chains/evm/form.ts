/** The form of what a provider answers. An answer of another form is no answer, and never a failure of ours. */
import type { Hex } from '../../relayer/core/ids.ts';
import { type Provider, ProviderError } from '../provider.ts';

/** Asks one provider for one thing, within a deadline. */
export type Ask = { readonly provider: Provider; readonly deadlineMs: number };

const isHex = (value: unknown): value is Hex => typeof value === 'string' && /^0x[0-9a-fA-F]*$/.test(value);

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 80) ?? 'undefined';

export const invalid = (ask: Ask, method: string, saw: unknown, wanted: string): ProviderError =>
  new ProviderError('PROVIDER_INVALID', ask.provider.operator, `${method}: saw ${shown(saw)}, wanted ${wanted}`);

/** The answer contradicts itself: no block of any chain has these parts together. */
export const inconsistent = (ask: Ask, method: string, saw: string, wanted: string): ProviderError =>
  new ProviderError('PROVIDER_INCONSISTENT', ask.provider.operator, `${method}: saw ${saw}, wanted ${wanted}`);

export function hexOf(ask: Ask, method: string, value: unknown, wanted: string): Hex {
  if (!isHex(value)) throw invalid(ask, method, value, wanted);
  return value.toLowerCase() as Hex;
}

export function hashOf(ask: Ask, method: string, value: unknown): Hex {
  const hex = hexOf(ask, method, value, 'a hash');
  if (hex.length !== 66) throw invalid(ask, method, value, 'a hash of 32 bytes');
  return hex;
}

/** Whole bytes, at most `maxBytes` of them. */
export function bytesOf(ask: Ask, method: string, value: unknown, maxBytes: number): Hex {
  const hex = hexOf(ask, method, value, 'bytes');
  if (hex.length % 2 !== 0) throw invalid(ask, method, value, 'whole bytes');
  if (hex.length > 2 + 2 * maxBytes) throw invalid(ask, method, value, `at most ${maxBytes} bytes`);
  return hex;
}

/** Exactly `bytes` bytes. */
export function fixedOf(ask: Ask, method: string, value: unknown, bytes: number): Hex {
  const hex = hexOf(ask, method, value, `${bytes} bytes`);
  if (hex.length !== 2 + 2 * bytes) throw invalid(ask, method, value, `${bytes} bytes`);
  return hex;
}

export function quantityOf(ask: Ask, method: string, value: unknown): bigint {
  const hex = hexOf(ask, method, value, 'a quantity');
  if (hex.length < 3 || hex.length > 66) throw invalid(ask, method, value, 'a quantity');
  return BigInt(hex);
}

export function objectOf(ask: Ask, method: string, value: unknown, wanted: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(ask, method, value, wanted);
  return value as Record<string, unknown>;
}

export function listOf(ask: Ask, method: string, value: unknown, max: number): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(ask, method, value, 'a list');
  if (value.length > max) throw invalid(ask, method, `${value.length} of them`, `at most ${max}`);
  return value;
}

/** The bytes of hex whose form was checked. */
export const bytesIn = (hex: Hex): Uint8Array => Buffer.from(hex.slice(2), 'hex');
