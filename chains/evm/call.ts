import type { Hex } from '../../relayer/core/ids.ts';

/** A call of ours, ready to be simulated and priced. */
export type Call = { readonly to: Hex; readonly data: Hex; readonly value: bigint };
