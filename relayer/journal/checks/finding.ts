import { recordKey } from '../keys.ts';
import type { Finding } from '../verify.ts';

/** What is wrong with a record of the node's own tables, by its key. */
export const findingAt = (
  at: readonly [shard: string, table: string, key: string],
  saw: string,
  wanted: string,
): Finding => ({
  key: recordKey(...at),
  reason: `saw ${saw}, wanted ${wanted}`,
});
