/** The same chains for the node and for the limit: blocks every 100 ms that hold whatever is sent, final two blocks on. */
export const networkOptions = {
  blockTimeMs: 100,
  slotsInEpoch: 1,
  anvilArgs: ['--gas-limit', '1000000000'],
  receiveGas: 100_000n,
} as const;
