/** Attacks on what a node takes for its policy: who signed it, what it takes away, and what the text can hide. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../chains/systemClock.ts';
import { namedAccount } from '../../test/support/accounts.ts';
import { riskAccount } from '../../test/support/deploymentYaml.ts';
import { policyOf, signedPolicyText } from '../../test/support/policy.ts';
import { createFixture, type Fixture } from '../api/testing/fixture.ts';
import { emptyState } from '../core/state.ts';
import { createPolicyDesk } from '../policyDesk.ts';
import { parsePolicy } from './file.ts';
import { FIT } from './testing/arbitrary.ts';

const fixtures: Fixture[] = [];
afterEach(async () => {
  for (const { remove } of fixtures.splice(0)) await remove();
});

async function openDesk(people: string) {
  const fixture = await createFixture(`mode: shadow\nlogLevel: fatal\n${people}`);
  fixtures.push(fixture);
  await writeFile(join(fixture.folder, 'loadline.policy.yaml'), await signedPolicyText());
  const quiet = () => undefined;
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const state = emptyState(fixture.params);
  const desk = createPolicyDesk(fixture.loaded.config, fixture.params);
  return { desk, state, start: () => desk.atStart(state, log, systemClock) };
}

const [ann, bob] = [namedAccount('operator').address, namedAccount('stranger').address];

describe('whose word a policy is', () => {
  // `operators.threshold: 2`, and the policy that init writes says 1: from the first start on one operator's signature
  // releases a halt, and refills and issues.
  it('does not lower how many operators must sign a word below what the configuration says', async () => {
    const { desk } = await openDesk(
      `operators: { addresses: ['${ann}', '${bob}'], threshold: 2 }\nrisk: { addresses: ['${riskAccount.address}'] }`,
    );
    const { release } = policyOf();
    expect(release.acknowledgeThreshold).toBe(1);
    expect(desk.unfit(policyOf()).map(({ path }) => path.join('.'))).toEqual(['release.acknowledgeThreshold']);
  });

  // A risk key that was lost is taken out of the configuration; what it had staged waits for a promotion, which takes no
  // signature and asks for none. The same holds for what a roll back puts into force.
  it('ends with the risk keys that signed it: what they staged is not promoted after they were taken out', async () => {
    const { state, start } = await openDesk(`risk: { addresses: ['${riskAccount.address}'] }`);
    const shard = state.params.nodeShard;
    const [active, staged] = [policyOf(), policyOf({ version: 2 })];
    state.policies.set('active', {
      slot: 'active',
      policy: active,
      digest: '0x01',
      signers: [riskAccount.address.toLowerCase() as `0x${string}`],
      shard,
      sinceMs: 1,
    });
    const lost = bob.toLowerCase() as `0x${string}`;
    state.policies.set('staged', {
      slot: 'staged',
      policy: staged,
      digest: '0x02',
      signers: [lost],
      shard,
      sinceMs: 1,
    });
    expect(await start()).toMatchObject([{ type: 'policyUnstaged', hash: staged.hash }]);
  });

  it('needs signatures of this very text: one that changes a rule and keeps hash and signatures is refused', async () => {
    const { desk } = await openDesk(`risk: { addresses: ['${riskAccount.address}'] }`);
    const text = await signedPolicyText();
    await expect(desk.accept(text, 'p.yaml')).resolves.toMatchObject({ policy: { version: 1 } });
    const twice = text.replace(/signatures:\n((?: .*\n)+)/, (all, one: string) => all + one);
    expect(twice).not.toBe(text);
    await expect(desk.accept(twice, 'p.yaml')).resolves.toMatchObject({ signers: { length: 1 } });
    for (const [from, to] of [
      ['reopenHeights: ', 'reopenHeights: 1'],
      ['version: 1', 'version: 2'],
    ] as const) {
      await expect(desk.accept(text.replace(from, to), 'p.yaml')).rejects.toMatchObject({ code: 'POLICY_REFUSED' });
    }
  });
});

const text = (gold: string, more = '') => `version: 1
note: a test
release: { acknowledgeThreshold: 2 }
books:
  gold: ${gold}
  usdx: {}
${more}`;
const isRefused = (policy: string): boolean => {
  try {
    parsePolicy(policy, 'p.yaml', FIT);
    return false;
  } catch {
    return true;
  }
};

describe('what the text of a policy can hide', () => {
  it.each([
    ['a key twice', text('{ maxFinalityMs: 1, maxFinalityMs: 2 }')],
    ['a book twice', text('{}', '  gold: {}\n')],
    ['an anchor and an alias', text('&a { maxFinalityMs: 1 }').replace('usdx: {}', 'usdx: *a')],
    ['a merge key', text('{ <<: { maxFinalityMs: 1 } }')],
    ['a tag', text('!!map {}')],
    ['a second document', `${text('{}')}---\nversion: 2\n`],
    ['a prototype', text('{}', '  __proto__: {}\n')],
    ['a name of the prototype', text('{}', '  constructor: {}\n')],
    ['a chain by the name of the prototype', text('{ floors: { constructor: 1 } }')],
    ['an amount as a float', text('{ pendingCap: 1e30 }')],
    ['an amount in hex', text('{ pendingCap: 0x10 }')],
    ['an amount in octal', text('{ pendingCap: 0o17 }')],
    ['an amount of 257 bits', text(`{ pendingCap: ${2n ** 256n} }`)],
    ['a fraction without an end', text('{ restricted: { capacity: 1/0, extraDepth: 0, extraDelayMs: 0, calmMs: 1 } }')],
    ['a time without an end', text('{ maxFinalityMs: .inf }')],
    ['a note with an escape sequence', text('{}').replace('a test', '"a \\e[2J test"')],
  ])('is refused: %s', (_, policy) => {
    expect(isRefused(text('{}'))).toBe(false);
    expect(isRefused(policy)).toBe(true);
  });

  // The parser recurses. At 30,000 brackets the stack ends within a regular expression, and from the second such text on V8 ends
  // the whole process (FATAL: RegExpCompiler Allocation failed), which no catch sees: two `policyStage` over the socket stop a
  // node. Here with so few that only the answer tells who refused it.
  it('is refused for its depth before the parser recurses into it', () => {
    const said = (() => {
      try {
        parsePolicy(`version: ${'['.repeat(1_000)}`, 'p.yaml', FIT);
        return 'nothing';
      } catch (error) {
        return String(error);
      }
    })();
    expect(said).toContain('nested too deep');
  });

  // What a wallet and a terminal show is not what is there: U+202E turns the rest of the line round.
  it('is refused: a note with a character that turns the text round', () => {
    expect(isRefused(text('{}').replace('a test', '"loosens \u202egnihton"'))).toBe(true);
  });
});
