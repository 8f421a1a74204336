/** What is odd about a leg's token: findings with a stable id. What a book cannot count on is refused where it is configured. */
import { floorToShared, type LocalAmount } from '../core/amount.ts';
import type { LegParams } from '../core/params.ts';
import type { TokenQuestion, TokenTraits } from '../core/tokenTraits.ts';
import type { Severity } from './catalogue.ts';

export type TokenFinding = {
  readonly id: string;
  readonly severity: Severity;
  readonly text: string;
  readonly fix: string;
};

/** Balances move without a packet, or less arrives than is sent: no sum of such a book holds. */
const REFUSED: ReadonlySet<string> = new Set(['token/fee-on-transfer', 'token/rebasing']);
export const isRefused = ({ id }: TokenFinding): boolean => REFUSED.has(id);

/** An OFT message has 64 bits for its amount. */
const MAX_PACKET = 2n ** 64n - 1n;
const BLOCKLISTS: readonly TokenQuestion[] = ['isBlacklisted', 'isBlackListed', 'isBlocked', 'isFrozen'];
/** Any one of these, or both of the last two: `sharesOf` alone has other meanings elsewhere. */
const REBASING: readonly (readonly TokenQuestion[])[] = [
  ['scaledBalanceOf'],
  ['scaledTotalSupply'],
  ['rebasingCreditsPerToken'],
  ['sharesOf', 'getPooledEthByShares'],
];
const ANOTHER = 'another token, or a wrapper of it whose balances change by transfers alone';

/** @param holding balance of the escrow, or supply. */
export function scoreToken(leg: LegParams, traits: TokenTraits, holding: LocalAmount): readonly TokenFinding[] {
  const all = [
    ...paid(leg, traits),
    ...rebasing(traits),
    ...paused(leg, traits),
    ...blocked(leg, traits),
    ...switched(traits),
    ...packed(leg, holding),
  ];
  // A fee that is measured and told is one finding.
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}

const found = (id: string, severity: Severity, text: string, fix: string): TokenFinding => ({
  id: `token/${id}`,
  severity,
  text,
  fix,
});

function paid({ kind, token, oapp }: LegParams, { transfer }: TokenTraits): readonly TokenFinding[] {
  switch (transfer.kind) {
    case 'measured': {
      const { amount, spent, received } = transfer;
      if (spent === amount && received === amount) return [];
      const text = `of ${amount} that ${oapp} pays out, it spends ${spent} and ${received} arrive`;
      return [found('fee-on-transfer', 'high', text, ANOTHER)];
    }
    case 'refused': {
      const text = `${token} does not let ${oapp} pay out ${transfer.amount}: nothing can be unlocked`;
      return [found('transfer-refused', 'high', text, 'find out why (paused, or blocked), and have that lifted')];
    }
    case 'unmeasured':
      return kind === 'mint'
        ? []
        : [
            found(
              'unprobed',
              'low',
              `whether transfers arrive whole was not measured: ${transfer.why}`,
              'ask again once it can be measured; till then make sure that the token takes no fee',
            ),
          ];
    default:
      return transfer satisfies never;
  }
}

function rebasing({ answers }: TokenTraits): readonly TokenFinding[] {
  const all = REBASING.find((questions) => questions.every((question) => answers[question] !== undefined));
  if (!all) return [];
  const text = `balances change without a transfer: it answers ${all.join(' and ')}`;
  return [found('rebasing', 'high', text, ANOTHER)];
}

function paused({ kind }: LegParams, { answers }: TokenTraits): readonly TokenFinding[] {
  const verb = kind === 'escrow' ? 'locks and unlocks' : 'mints and burns';
  if (answers.paused === 1n) {
    return [found('paused', 'high', `it is paused: no ${verb}`, 'wait until its owner lifts the pause')];
  }
  if (answers.paused !== 0n) return [];
  const text = `its owner can pause it: then no ${verb} go through, and packets wait behind the first that fails`;
  return [found('pausable', 'low', text, 'know who may pause it, and watch for it')];
}

function blocked({ oapp }: LegParams, { answers }: TokenTraits): readonly TokenFinding[] {
  const asked = BLOCKLISTS.filter((question) => answers[question] === 0n || answers[question] === 1n);
  const against = asked.find((question) => answers[question] === 1n);
  if (against) {
    const text = `${oapp} itself is blocked (${against}): nothing goes in or out`;
    return [found('oapp-blocked', 'high', text, 'have the issuer lift it')];
  }
  const [question] = asked;
  if (!question) return [];
  const text = `holders can be blocked (${question}): a packet to one who is fails, and waits with its nonce`;
  return [found('blocklist', 'low', text, 'know who may block, and how a packet that fails is cleared')];
}

function switched({ answers }: TokenTraits): readonly TokenFinding[] {
  if (answers.basisPointsRate === undefined) return [];
  const rate = answers.basisPointsRate;
  if (rate === 0n) {
    const text = 'its owner can switch on a fee on transfers (basisPointsRate): books with it would then fall short';
    return [found('fee-switch', 'medium', text, 'know who may, and watch for it')];
  }
  return [found('fee-on-transfer', 'high', `it takes ${rate} hundredths of a percent of each transfer`, ANOTHER)];
}

/** Larger sends revert at the source; nothing is lost. */
function packed({ rate }: LegParams, holding: LocalAmount): readonly TokenFinding[] {
  if (floorToShared(holding, rate) <= MAX_PACKET) return [];
  const text = `one packet carries at most ${MAX_PACKET} shared units, and there is more than that`;
  return [found('packet-limit', 'low', text, 'fewer shared decimals, in a new deployment, if such amounts are sent')];
}
