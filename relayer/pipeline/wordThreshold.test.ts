import { describe, expect, it } from 'vitest';
import type { PolicyRecord } from '../core/policyRecord.ts';
import { Draft } from './draft.ts';
import { Harness } from './testing/harness.ts';
import { wordThreshold } from './words.ts';

/** What a word needs where the configuration asks for `configured` operators and the active policy for `asked`. */
async function needed(configured: number | null, asked: number | null): Promise<number> {
  const h = await Harness.start();
  const { defaultPolicy, nodeShard } = h.params;
  const asking = (acknowledgeThreshold: number | null) => ({
    ...defaultPolicy,
    release: { ...defaultPolicy.release, acknowledgeThreshold },
  });
  const active: PolicyRecord = {
    slot: 'active',
    policy: asking(asked),
    digest: '0x01',
    signers: [],
    shard: nodeShard,
    sinceMs: 0,
  };
  h.state.policies.set('active', active);
  const state = { ...h.state, params: { ...h.params, defaultPolicy: asking(configured) } };
  return wordThreshold(new Draft(state, h.nowMs));
}

describe('how many operators a word needs', () => {
  it.each([
    ['the configuration, where the policy asks for fewer, as one that was signed before it rose', 2, 1, 2],
    ['the configuration, where the policy leaves it out', 3, null, 3],
    ['the policy, where it asks for more', 2, 3, 3],
    ['never none', 0, 0, 1],
  ] as const)('%s', async (_, configured, asked, wanted) => {
    expect(await needed(configured, asked)).toBe(wanted);
  });
});
