/** What many logs of one record share, their transaction, stands once: a log is then two numbers. */
import type { ChainName, Height, Hex } from '../../core/ids.ts';
import type { LogRef } from '../../core/log.ts';
import { bigintFrom, listFrom, textFrom } from './form.ts';

/** chain, height, block hash, transaction hash */
type Transaction = readonly [chain: ChainName, height: string, blockHash: Hex, txHash: Hex];
/** Which of the record's transactions, and the log's index in its block. */
export type PackedRef = readonly [transaction: number, logIndex: number];

/** The transactions of a record, in the order in which they are met. */
export class Transactions {
  readonly rows: Transaction[] = [];
  readonly #of: LogRef[] = [];

  pack(ref: LogRef): PackedRef {
    const known = this.#of.findIndex(
      (one) =>
        one.txHash === ref.txHash &&
        one.blockHash === ref.blockHash &&
        one.height === ref.height &&
        one.chain === ref.chain,
    );
    if (known >= 0) return [known, ref.logIndex];
    this.#of.push(ref);
    this.rows.push([ref.chain, String(ref.height), ref.blockHash, ref.txHash]);
    return [this.rows.length - 1, ref.logIndex];
  }
}

/** Reads what `Transactions` wrote. The refs of one transaction have its texts in common. */
export function refReader(rows: unknown): (packed: unknown) => LogRef {
  const known = listFrom(rows).map((row) => {
    const said = listFrom(row);
    return {
      chain: textFrom(said[0]) as ChainName,
      height: bigintFrom(said[1]) as Height,
      blockHash: textFrom(said[2]) as Hex,
      txHash: textFrom(said[3]) as Hex,
    };
  });
  return (packed) => {
    const said = listFrom(packed);
    const [index, logIndex] = [said[0], said[1]];
    const transaction = known[index as number];
    if (!transaction || typeof logIndex !== 'number') {
      throw new RangeError(`saw log ${String(logIndex)} of transaction ${String(index)} of ${known.length}`);
    }
    const { chain, height, blockHash, txHash } = transaction;
    return { chain, height, blockHash, txHash, logIndex };
  };
}
