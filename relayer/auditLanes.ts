/** What is pinned, what the chains say now, and what is wrong about it: for an operator, or for CI. Changes nothing. */
import type { LoadlineConfig } from '../config/schema.ts';
import { CATALOGUE, type Side } from './assumptions/catalogue.ts';
import { compareLane, type Difference } from './assumptions/compare.ts';
import { type Finding, scoreLane, worstFirst } from './assumptions/score.ts';
import type { Ends } from './assumptions/transactions.ts';
import { type ChainName, chainName } from './core/ids.ts';
import type { Lane } from './core/params.ts';
import type { Pin } from './core/pin.ts';
import { emptyLock, readLock, type VerifiedPins, verifyLock } from './lockFile.ts';
import { type LaneSource, openSource, type PinOptions, wantedLanes } from './pin.ts';

export type AuditRow = {
  readonly side: Side;
  readonly id: string;
  readonly pinned: string | null;
  readonly now: string | null;
  readonly verdict: 'as pinned' | 'drift' | 'unpinned';
};

export type LaneAudit = {
  readonly lane: string;
  readonly path: string;
  readonly from: { readonly chain: ChainName; readonly block: string };
  readonly to: { readonly chain: ChainName; readonly block: string };
  readonly pin: Pick<Pin, 'sequence' | 'digest' | 'signers'> | null;
  /** Our DVN is required by the receiver. */
  readonly power: 'prevents' | 'detects only';
  readonly assumptions: readonly AuditRow[];
  readonly findings: readonly Finding[];
};

/** @throws QuorumError, ChainRefused, LockFileError */
export async function auditLanes(
  config: LoadlineConfig,
  { lane: only, clock }: Pick<PinOptions, 'lane' | 'clock'> = {},
): Promise<readonly LaneAudit[]> {
  const source = openSource(config, clock);
  const lock = (await readLock(config.lockFile)) ?? emptyLock();
  const verified = await verifyLock(lock, source.params, config.operators);
  const results: LaneAudit[] = [];
  for (const lane of wantedLanes(source.params, only)) {
    const { from, to } = await source.sidesOf(lane);
    const pin = verified.pins.find(({ path }) => path === lane.path) ?? null;
    const ends = endsOf(config, lane);
    const scored = scoreLane({ lane, from, to, pin, unpinned: whyNot(lane, verified), ends, mode: config.mode });
    const findings = worstFirst([...scored, ...(await tokensOf(source, lane))]);
    results.push({
      lane: lane.id,
      path: lane.path,
      from: { chain: lane.from.chain, block: String(from.at.height) },
      to: { chain: lane.to.chain, block: String(to.at.height) },
      pin: pin && { sequence: pin.sequence, digest: pin.digest, signers: pin.signers },
      power: findings.some(({ id }) => id === 'dvn/not-required') ? 'detects only' : 'prevents',
      assumptions: rowsOf(pin, { from: from.values, to: to.values }),
      findings,
    });
  }
  return results;
}

/** What is odd about the tokens of both ends: `token/<side>/…`. */
async function tokensOf({ tokenOf }: LaneSource, lane: Lane): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const side of ['from', 'to'] as const) {
    const leg = lane[side];
    for (const { id, ...found } of await tokenOf(leg)) {
      const text = `${leg.token} on ${leg.chain}: ${found.text}`;
      findings.push({ ...found, id: id.replace('token/', `token/${side}/`), lane: lane.id, text, transaction: null });
    }
  }
  return findings;
}

const whyNot = (lane: Lane, { rejected }: VerifiedPins): string => {
  const found = rejected.find((one) => one.lane === lane.id);
  return found ? `pin ${found.sequence}: ${found.reason}` : 'the lane has no pin';
};

export function endsOf(config: LoadlineConfig, lane: Lane): Ends {
  const end = (name: ChainName) => {
    const chain = Object.entries(config.chains).find(([key]) => chainName(key) === name)?.[1];
    if (!chain) throw new RangeError(`saw chain ${name}, wanted one of ${Object.keys(config.chains).join(', ')}`);
    return { endpoint: chain.endpoint, dvn: chain.dvn, executor: chain.executor };
  };
  return { from: end(lane.from.chain), to: end(lane.to.chain) };
}

/** In the order of the catalogue; what it does not know comes last. */
function rowsOf(pin: Pin | null, now: Readonly<Record<Side, Readonly<Record<string, string>>>>): AuditRow[] {
  const differences = pin ? compareLane(pin, { from: { values: now.from }, to: { values: now.to } }) : [];
  const differ = new Map(differences.map((one) => [`${one.side} ${one.id}`, one]));
  const rank = new Map(CATALOGUE.map(({ id }, i) => [id, i]));
  return (['from', 'to'] as const).flatMap((side) => {
    const pinned = pin?.[side] ?? {};
    const ids = [...new Set([...Object.keys(pinned), ...Object.keys(now[side])])];
    ids.sort((a, b) => (rank.get(a) ?? CATALOGUE.length) - (rank.get(b) ?? CATALOGUE.length) || (a < b ? -1 : 1));
    return ids.map((id) => ({
      side,
      id,
      pinned: pinned[id] ?? null,
      now: now[side][id] ?? null,
      verdict: pin === null ? 'unpinned' : verdictOf(differ.get(`${side} ${id}`)),
    }));
  });
}

const verdictOf = (difference: Difference | undefined): AuditRow['verdict'] =>
  difference === undefined ? 'as pinned' : difference.pinned === null ? 'unpinned' : 'drift';
