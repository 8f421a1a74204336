import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MATCH_RULES, type MatchRule } from '../../solvency/match.ts';
import type { RuleParts } from '../engine.ts';
import { honestFlow } from '../testing/flows.ts';
import { attacked, attackPlans, play, type Rows, rowsOf } from '../testing/play.ts';
import { ATTACKS } from './plan.ts';

const flagged = (rows: Rows, parts?: RuleParts): Set<number> =>
  new Set(play(rows, parts).flatMap(({ row, verdict }) => (verdict.say === 'flagged' ? [row.line] : [])));

describe('the whole rule', () => {
  test('flags every row of every attack at its first row, and no other, for seeds that nobody has seen', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.nat(0xffff_ffff), fc.boolean(), (flowSeed, seed, wide) => {
        const honest = rowsOf(honestFlow(250, flowSeed, wide));
        expect(flagged(honest).size).toBe(0);
        const { plans } = attackPlans(honest, seed);
        expect(plans.map(({ attack }) => attack)).toEqual(ATTACKS);
        for (const plan of plans) {
          const { rows, attack } = attacked(honest, plan);
          expect(attack.size).toBeGreaterThan(0);
          expect([plan.attack, [...flagged(rows)]]).toEqual([plan.attack, [...attack]]);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('one seed gives one attack, and another seed another', () => {
    const honest = rowsOf(honestFlow(100, 1));
    expect(attackPlans(honest, 7).plans).toEqual(attackPlans(honest, 7).plans);
    expect(attackPlans(honest, 7).plans).not.toEqual(attackPlans(honest, 8).plans);
  });

  test('attacked rows stay in time order', () => {
    const honest = rowsOf(honestFlow(200, 5));
    for (const plan of attackPlans(honest, 3).plans) {
      const times = attacked(honest, plan).rows.consumptions.map(({ timeS }) => timeS);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });

  test('what an attack cannot be made of is skipped with the reason', () => {
    const all = rowsOf(honestFlow(60, 2));
    const mintsOnly: Rows = {
      authorizations: all.authorizations.filter(({ kind }) => kind === 'lock'),
      consumptions: all.consumptions.filter(({ kind }) => kind === 'mint'),
    };
    expect(attackPlans(mintsOnly, 1).plans).toContainEqual({
      attack: 'unlock_without_burn',
      skipped: 'the flow has no matched unlock',
    });
  });
});

/** Rows of all attacks that a part of the rule does not flag, by attack. */
function missed(parts: RuleParts, seed: number): string[] {
  const honest = rowsOf(honestFlow(120, seed));
  return attackPlans(honest, seed + 1).plans.flatMap((plan) => {
    const { rows, attack } = attacked(honest, plan);
    const found = flagged(rows, parts);
    return [...attack].some((line) => !found.has(line)) ? [plan.attack] : [];
  });
}

const without = (rule: MatchRule): RuleParts => ({ rules: MATCH_RULES.filter((one) => one !== rule), anyId: false });

describe('each part of the rule is needed: left out, rows are missed', () => {
  test.each<[string, RuleParts, string]>([
    ['id', { rules: MATCH_RULES, anyId: true }, 'forged_id'],
    ['token', without('route'), 'swapped_token'],
    ['amount', without('amount'), 'inflated_amount'],
    ['beneficiary', without('beneficiary'), 'replay_recipient'],
    ['use-once', without('use_once'), 'replay'],
  ])('%s', (_part, parts, attack) => {
    for (const seed of [11, 12]) expect(missed(parts, seed)).toContain(attack);
  });

  test('with nothing left out, none is missed', () => {
    for (const seed of [11, 12, 13]) expect(missed({ rules: MATCH_RULES, anyId: false }, seed)).toEqual([]);
  });
});
