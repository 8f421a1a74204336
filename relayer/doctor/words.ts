/** Quantities as a check says them. */
export const blocksText = (count: bigint): string => `${count} ${count === 1n ? 'block' : 'blocks'}`;

export function durationText(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 120_000) return `${(ms / 1_000).toFixed(1).replace(/\.0$/, '')} s`;
  if (ms < 7_200_000) return `${Math.round(ms / 60_000)} min`;
  return `${Math.round(ms / 3_600_000)} h`;
}

/** Wei as whole coins, with as many digits as say something. */
export function coinsText(wei: bigint): string {
  const whole = wei / 10n ** 18n;
  const fraction = (wei % 10n ** 18n).toString().padStart(18, '0').slice(0, 6).replace(/0+$/, '');
  return fraction === '' ? `${whole}` : `${whole}.${fraction}`;
}

export const gweiText = (wei: bigint): string => `${(Number(wei) / 1e9).toPrecision(3).replace(/\.?0+$/, '')} gwei`;

export const countText = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
