/**
 * One provider: can it be counted on? What is wrong with it as such fails (silent, another chain, behind, contradicting
 * itself); what it merely cannot serve warns here, and fails at the chain when fewer than the quorum can.
 */
import { type Check, type CheckId, type Subject, verdicts } from './check.ts';
import type { Answer, BlockCheck, ProviderMeasured } from './measured.ts';
import { type ChainNeeds, leastRange } from './needs.ts';
import { blocksText, durationText } from './words.ts';

/** Slower than this is slow. */
const SLOW_MS = 2_000;
/** Blocks behind the best provider of the chain that are no lag yet. */
const FEW_BLOCKS = 5n;

type Judge = (measured: ProviderMeasured, needs: ChainNeeds, bestHead: bigint | null) => Check;

const subjectOf = ({ chain, operator, host }: ProviderMeasured): Subject => ({
  kind: 'provider',
  chain,
  operator,
  host,
});

/** Judged only of a provider that answers, and for the right chain; else skipped for that one reason. */
const ABOUT_THE_CHAIN: readonly (readonly [CheckId, Judge])[] = [
  ['doctor.head', judgeHead],
  ['doctor.final-block', judgeFinalBlock],
  ['doctor.calls-by-hash', judgeCallsByHash],
  ['doctor.state-depth', judgeStateDepth],
  ['doctor.log-range', judgeLogRange],
  ['doctor.receipts', judgeReceipts],
  ['doctor.headers', judgeHeaders],
  ['doctor.proofs', judgeProofs],
  ['doctor.sending', judgeSending],
];

export function judgeProvider(measured: ProviderMeasured, needs: ChainNeeds, bestHead: bigint | null): Check[] {
  const reachable = judgeReachable(measured);
  const chainId = judgeChainId(measured, needs);
  const why = !measured.chainId.ok
    ? 'it does not answer'
    : chainId.status === 'fail'
      ? 'it serves another chain'
      : null;
  return [
    reachable,
    ...(measured.chainId.ok ? [chainId] : []),
    ...ABOUT_THE_CHAIN.map(([id, judge]) =>
      why === null ? judge(measured, needs, bestHead) : verdicts(id, subjectOf(measured), 'an answer').skipped(why),
    ),
  ];
}

function judgeReachable(measured: ProviderMeasured): Check {
  const { chain, operator, host, chainId, latencyMs } = measured;
  const say = verdicts('doctor.reachable', subjectOf(measured), `an answer within ${durationText(SLOW_MS)}`);
  if (!chainId.ok) {
    return say.fail(
      chainId.error,
      `check the url of ${operator} under chains.${chain}.providers (host ${host}): key, plan, firewall; or replace it`,
    );
  }
  const saw = `answers in ${durationText(latencyMs)}`;
  return latencyMs > SLOW_MS
    ? say.warn(saw, `use an endpoint of ${operator} that is nearer: a quorum is as slow as its k-th answer`)
    : say.ok(saw);
}

function judgeChainId(measured: ProviderMeasured, { config }: ChainNeeds): Check {
  const { chain, operator, host, chainId } = measured;
  const say = verdicts('doctor.chain-id', subjectOf(measured), `chain id ${config.chainId}`);
  if (!chainId.ok) return say.skipped('it does not answer');
  if (chainId.value === BigInt(config.chainId)) return say.ok(`chain id ${chainId.value}`);
  return say.fail(
    `chain id ${chainId.value}`,
    `the url of ${operator} (host ${host}) leads to another chain: correct it under chains.${chain}.providers`,
  );
}

function judgeHead(measured: ProviderMeasured, { config }: ChainNeeds, bestHead: bigint | null): Check {
  const { operator, head, headAtMs } = measured;
  const wanted = `a head younger than ${durationText(config.maxHeadLagMs)}`;
  const say = verdicts('doctor.head', subjectOf(measured), wanted);
  const fix = `its node lags or lost its peers: ask ${operator}, or replace it; while it lags it counts for nothing`;
  if (!head.ok) return say.fail(head.error, fix);
  const ageMs = headAtMs - head.value.timestampMs;
  const behind = bestHead === null ? 0n : bestHead - head.value.height;
  const lag = behind > FEW_BLOCKS ? `, ${blocksText(behind)} behind the best provider` : '';
  const saw = `block ${head.value.height}, ${ageText(ageMs)} by our clock${lag}`;
  if (ageMs > config.maxHeadLagMs) {
    const quiet = behind <= FEW_BLOCKS ? '; if the chain mines that rarely, raise maxHeadLagMs' : '';
    return say.fail(saw, `${fix}${quiet}`);
  }
  return behind > FEW_BLOCKS ? say.warn(saw, fix) : say.ok(saw);
}

function judgeFinalBlock(measured: ProviderMeasured, { config }: ChainNeeds): Check {
  const { operator, chain, final, head } = measured;
  const { rule } = config.finality;
  if (rule === 'anchor' && !final.ok) {
    return verdicts('doctor.final-block', subjectOf(measured), 'an anchor').skipped('the anchor on its L1 decides');
  }
  const wanted = rule === 'depth' ? `block ${config.finality.depth} below the head` : `the ${tagOf(rule)} block`;
  const say = verdicts('doctor.final-block', subjectOf(measured), wanted);
  if (!final.ok) {
    const other = rule === 'depth' ? '' : `, or set chains.${chain}.finality to { rule: depth, depth: <n> } for all`;
    return say.warn(final.error, `choose a provider that serves it instead of ${operator}${other}`);
  }
  if (final.value === null) return say.skipped('the chain is younger than its finality depth');
  const below = head.ok ? head.value.height - final.value.height : 0n;
  return say.ok(`block ${final.value.height}, ${blocksText(below)} below its head`);
}

function judgeCallsByHash(measured: ProviderMeasured): Check {
  const { operator, callAtHead, callAtFinal, callAtNowhere } = measured;
  const say = verdicts('doctor.calls-by-hash', subjectOf(measured), 'eth_call pinned to a block hash (EIP-1898)');
  const fix = `choose a provider that serves EIP-1898 on recent blocks instead of ${operator}, or a larger plan there`;
  if (!callAtHead.ok) return say.warn(`at the head: ${callAtHead.error}`, fix);
  if (!callAtFinal.ok) {
    return say.warn(`not at the final block: ${callAtFinal.error}`, `${fix}; its state has to reach the final block`);
  }
  if (callAtNowhere.ok) {
    return say.warn(
      'answers also for a block hash that does not exist: the hash is ignored',
      `replace ${operator}: its answers are not about the block that was asked for`,
    );
  }
  return say.ok('at the head and at the final block; an unknown hash is refused');
}

function judgeStateDepth(measured: ProviderMeasured): Check {
  const { operator, depths, callAtFinal } = measured;
  const say = verdicts('doctor.state-depth', subjectOf(measured), 'state well below the final block');
  if (!callAtFinal.ok) return say.skipped('not even the final block is served');
  const deepest = depths.findLast(({ served }) => served.ok);
  const missing = depths.find(({ served }) => !served.ok);
  if (!deepest && !missing) return say.ok('the final block; the chain is too short to try deeper');
  if (!missing) return say.ok(`at least ${blocksText(deepest?.below ?? 0n)} below the final block`);
  const saw = deepest
    ? `${blocksText(deepest.below)} below the final block, not ${missing.below}`
    : `the final block, not ${blocksText(missing.below)} below it`;
  if (deepest) return say.ok(saw);
  return say.warn(
    saw,
    `an endpoint of ${operator} with more history: if finality lags a little, its state no longer reaches there`,
  );
}

function judgeLogRange(measured: ProviderMeasured, { chain, config }: ChainNeeds): Check {
  const { operator, ranges } = measured;
  const wanted = `eth_getLogs over maxLogRange, ${blocksText(BigInt(config.maxLogRange))}`;
  const say = verdicts('doctor.log-range', subjectOf(measured), wanted);
  const widest = widestRange(measured);
  const refused = ranges.find(({ served }) => !served.ok);
  const why = refused && !refused.served.ok ? ` (${refused.blocks}: ${refused.served.error})` : '';
  if (servesLogs(measured, leastRange(config))) {
    if (!refused && widest < BigInt(config.maxLogRange)) return say.ok(`the whole chain, ${blocksText(widest)}`);
    if (widest >= BigInt(config.maxLogRange)) return say.ok(`${blocksText(widest)}${why}`);
    return say.warn(
      `only ${blocksText(widest)}${why}`,
      `set chains.${chain}.maxLogRange to ${widest}, or use a larger plan at ${operator}; until then ranges are split`,
    );
  }
  return say.warn(
    widest === 0n ? `none${why}` : `only ${blocksText(widest)}${why}`,
    `use a larger plan at ${operator} or replace it; ${leastRange(config)} blocks is the least that it has to serve`,
  );
}

function judgeReceipts(measured: ProviderMeasured, needs: ChainNeeds): Check {
  const say = verdicts('doctor.receipts', subjectOf(measured), 'eth_getBlockReceipts that fits the receiptsRoot');
  return judgeBlock(say, measured, measured.receipts, needs.receipts ? 'verifyBlocks' : null);
}

function judgeHeaders(measured: ProviderMeasured, needs: ChainNeeds): Check {
  const say = verdicts('doctor.headers', subjectOf(measured), 'a header whose fields hash to its block hash');
  return judgeBlock(say, measured, measured.header, needs.receipts ? 'verifyBlocks' : null);
}

function judgeProofs(measured: ProviderMeasured, needs: ChainNeeds): Check {
  const say = verdicts('doctor.proofs', subjectOf(measured), 'eth_getProof that fits the stateRoot');
  return judgeBlock(say, measured, measured.proof, needs.proofs ? 'storageSlot or an anchor' : null);
}

/** An answer that contradicts itself fails: that is a liar or a broken node, whether it is needed or not. */
function judgeBlock(
  say: ReturnType<typeof verdicts>,
  { operator }: ProviderMeasured,
  answer: Answer<BlockCheck>,
  neededBy: string | null,
): Check {
  if (answer.ok) {
    if (answer.value.fits) return say.ok(answer.value.saw);
    return say.fail(answer.value.saw, `replace ${operator}: what it serves contradicts itself`);
  }
  if (neededBy === null) return say.ok(`not served, and not needed here (${answer.error})`);
  return say.warn(answer.error, `choose a provider that serves it instead of ${operator}; ${neededBy} needs it`);
}

function judgeSending(measured: ProviderMeasured): Check {
  const { operator, sending } = measured;
  const say = verdicts('doctor.sending', subjectOf(measured), 'eth_sendRawTransaction');
  if (sending.ok) return say.ok('there; it refuses what is no transaction');
  return say.warn(
    sending.error,
    `allow it in the plan at ${operator}: transactions go to every provider, and one that takes them must be reachable`,
  );
}

const widestRange = ({ ranges }: ProviderMeasured): bigint => ranges.findLast(({ served }) => served.ok)?.blocks ?? 0n;

/** On a chain that is shorter than the range its whole length is enough. */
export const servesLogs = (measured: ProviderMeasured, least: bigint): boolean =>
  measured.ranges.some(
    ({ blocks, served }) => served.ok && (blocks >= least || measured.ranges.every((r) => r.served.ok)),
  );

const tagOf = (rule: 'finalized' | 'safe' | 'anchor'): string => (rule === 'anchor' ? 'finalized' : rule);
const ageText = (ageMs: number): string => (ageMs < 0 ? `${durationText(-ageMs)} ahead` : `${durationText(ageMs)} old`);
