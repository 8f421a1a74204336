import { describe, expect, it } from 'vitest';
import type { Circuit, Provider } from './provider.ts';
import { createStandings, READMIT_AFTER } from './standings.ts';

const provider = (operator: string): Provider => ({
  operator,
  host: `${operator}.test`,
  request: async () => null,
});

function breakable(operator: string) {
  const state: { circuit: Circuit; openings: number } = { circuit: 'closed', openings: 0 };
  const counts = { requests: 7, retries: 1, errors: { PROVIDER_TIMEOUT: 2 }, latencyMs: { p50: 3, p95: 4 } };
  const health = { circuit: () => state.circuit, openings: () => state.openings, counts: () => counts };
  return { state, provider: { ...provider(operator), health } };
}

describe('who counts', () => {
  it('a fault suspends, and clean answers in a row let count again: not one less, and none before a failed one', () => {
    const a = provider('a');
    const standings = createStandings([a]);
    expect(standings.of(a)).toBe('counted');
    standings.fault(a, 'lags 9 blocks');
    expect(standings.of(a)).toBe('suspended');
    for (let i = 1; i < READMIT_AFTER; i++) standings.canary(a, true);
    standings.canary(a, false);
    for (let i = 1; i < READMIT_AFTER; i++) {
      standings.canary(a, true);
      expect(standings.of(a)).toBe('suspended');
    }
    standings.canary(a, true);
    expect(standings.of(a)).toBe('counted');
    expect(standings.report()[0]).toMatchObject({ reason: null, canaries: { clean: 5, failed: 1 } });
  });

  it('ordinary answers of a suspended provider bring it back as canaries do, and are not told as canaries', () => {
    const a = provider('a');
    const standings = createStandings([a]);
    standings.fault(a, 'lag');
    standings.probation(a, true);
    standings.probation(a, false);
    for (let i = 1; i < READMIT_AFTER; i++) standings.probation(a, true);
    expect(standings.of(a)).toBe('suspended');
    standings.canary(a, true);
    expect(standings.of(a)).toBe('counted');
    expect(standings.report()[0]?.canaries).toEqual({ clean: 1, failed: 0 });
  });

  it('clean answers from before the fault do not count', () => {
    const a = provider('a');
    const standings = createStandings([a]);
    for (let i = 0; i < 9; i++) standings.canary(a, true);
    standings.fault(a, 'lag');
    standings.canary(a, true);
    expect(standings.of(a)).toBe('suspended');
  });

  it('excluded never counts again by clean answers, only when the journal says so', () => {
    const [a, b] = [provider('a'), provider('b')];
    const standings = createStandings([a, b]);
    standings.setExcluded(new Set(['a']));
    for (let i = 0; i < 9; i++) standings.canary(a, true);
    expect([standings.of(a), standings.of(b)]).toEqual(['excluded', 'counted']);
    standings.setExcluded(new Set());
    expect(standings.of(a)).toBe('counted');
  });

  it('a suspension outlives an exclusion', () => {
    const a = provider('a');
    const standings = createStandings([a]);
    standings.fault(a, 'lag');
    standings.setExcluded(new Set(['a']));
    standings.setExcluded(new Set());
    expect(standings.of(a)).toBe('suspended');
  });

  it('an operator is excluded with all its providers; a fault is of one, or of all when only the operator is known', () => {
    const [one, two, b] = [provider('a'), provider('a'), provider('b')];
    const standings = createStandings([one, two, b]);
    standings.fault(one, 'errors');
    expect([one, two, b].map(standings.of)).toEqual(['suspended', 'counted', 'counted']);
    standings.fault('a', 'lag');
    expect([one, two, b].map(standings.of)).toEqual(['suspended', 'suspended', 'counted']);
    standings.setExcluded(new Set(['a']));
    expect([one, two, b].map(standings.of)).toEqual(['excluded', 'excluded', 'counted']);
  });

  it('a circuit that opened suspends, also when it has closed again before anybody looked', () => {
    const { state, provider: a } = breakable('a');
    const standings = createStandings([a]);
    state.openings = 1;
    expect(standings.of(a)).toBe('suspended');
    for (let i = 0; i < READMIT_AFTER; i++) standings.canary(a, true);
    expect(standings.of(a)).toBe('counted');
    state.openings = 2;
    standings.canary(a, true);
    expect(standings.of(a)).toBe('suspended');
  });

  it('who is not of this chain counts for nothing', () => {
    expect(createStandings([provider('a')]).of(provider('a'))).toBe('excluded');
  });

  it('the report shows each provider with its counts', () => {
    const { state, provider: a } = breakable('a');
    const standings = createStandings([a, provider('b')]);
    standings.compared(a, true);
    standings.compared(a, false);
    standings.lag('a', 3);
    state.openings = 1;
    state.circuit = 'open';
    expect(standings.report()).toEqual([
      {
        operator: 'a',
        host: 'a.test',
        standing: 'suspended',
        reason: 'too many failed requests: circuit opened',
        circuit: 'open',
        requests: 7,
        retries: 1,
        errors: { PROVIDER_TIMEOUT: 2 },
        latencyMs: { p50: 3, p95: 4 },
        agreed: 1,
        dissented: 1,
        canaries: { clean: 0, failed: 0 },
        lagBlocks: 3,
      },
      expect.objectContaining({ operator: 'b', standing: 'counted', reason: null, circuit: 'closed', latencyMs: null }),
    ]);
  });
});
