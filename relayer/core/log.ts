import type { ChainName, Height, Hex } from './ids.ts';

/** Where a fact stands: one log of one transaction of one block. */
export type LogRef = {
  readonly chain: ChainName;
  readonly height: Height;
  readonly blockHash: Hex;
  readonly txHash: Hex;
  readonly logIndex: number;
};

export const sameLog = (a: LogRef, b: LogRef): boolean =>
  a.chain === b.chain && a.blockHash === b.blockHash && a.txHash === b.txHash && a.logIndex === b.logIndex;

/** Chain order: height, then position in the block. */
export const byLogOrder = (a: LogRef, b: LogRef): number =>
  a.height < b.height ? -1 : a.height > b.height ? 1 : a.logIndex - b.logIndex;
