// What other tests prove on real chains, so that no row repeats it. The table names them; `elsewhere.test.ts` finds them.
export interface Elsewhere {
  readonly incident: string;
  readonly title: string;
  /** The test, and the words that its name begins with. */
  readonly test: string;
  readonly named: string;
  /** The run without its guard; null: it has none. */
  readonly control: string | null;
}

const theft = { test: 'test/scenarios/theft.test.ts', control: 'test/scenarios/theft.control.test.ts' } as const;

export const elsewhere: readonly Elsewhere[] = [
  {
    incident: 'Multichain 2023, Orbit 2023',
    title: 'the escrow is emptied with no message: its book halts, and stays halted over a restart',
    named: 'a theft of the escrow halts both lanes of the book',
    ...theft,
  },
  {
    incident: 'Multichain 2023',
    title: 'the escrow is emptied in the very block of a lock',
    named: 'a theft in the very block of the next lock',
    ...theft,
  },
  {
    incident: 'KelpDAO 2026',
    title: 'one provider of three forges a packet that its source never sent',
    test: 'test/scenarios/forgery.test.ts',
    named: 'a packet that one provider of three forges',
    control: 'test/scenarios/forgery.control.test.ts',
  },
  {
    incident: 'deep reorg',
    title: 'another payload for a nonce that was admitted before',
    test: 'relayer/pipeline/reorg.test.ts',
    named: 'another payload for an admitted nonce is equivocation',
    control: null,
  },
  {
    incident: 'everyday',
    title: 'a pool that cannot pay out: nothing is attested to it until it can',
    test: 'test/scenarios/liquidity.test.ts',
    named: 'what a pool cannot pay out is not attested',
    control: 'test/scenarios/liquidity.control.test.ts',
  },
];
