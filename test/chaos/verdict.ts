// What the storm comes to, out of the observer's record alone: the chains and what the proxies saw leave the node.
import type { Observation } from '../support/observer.ts';
import type { AccountNonce } from '../support/sendingRecord.ts';

export interface Figures {
  /** Packets that really left, and those of them whose value arrived in a final block, once. */
  readonly sent: number;
  readonly settled: number;
  readonly lost: number;
  readonly deliveredTwice: number;
  readonly unbacked: number;
  /** The most payloads that were signed for one nonce of a path. */
  readonly payloadsPerPathNonce: number;
  /** The most attestations that one packet has on chain. */
  readonly attestationsPerPacket: number;
  /** The most different things that one nonce of our account was used for; the same at another fee is the same thing. */
  readonly intentsPerAccountNonce: number;
  readonly gasOnRepeats: bigint;
  /** Transactions of ours on chain, for the gas to be seen beside. */
  readonly mined: number;
}

export type Watched = Pick<
  Observation,
  | 'byGuid'
  | 'unbackedDelivered'
  | 'signedPayloads'
  | 'payloadVerifiedPerPacket'
  | 'accountNonces'
  | 'gasSpentOnRepeats'
  | 'mined'
>;

export function figuresOf(seen: Watched): Figures {
  const stories = [...seen.byGuid.values()];
  const authorized = stories.filter(({ authorization }) => authorization !== undefined);
  const arrivedOnce = authorized.filter(({ settled, deliveries }) => settled && deliveries.length === 1);
  return {
    sent: authorized.length,
    settled: arrivedOnce.length,
    lost: authorized.filter(({ deliveries }) => deliveries.length === 0).length,
    deliveredTwice: stories.filter(({ deliveries }) => deliveries.length > 1).length,
    unbacked: seen.unbackedDelivered,
    payloadsPerPathNonce: most([...seen.signedPayloads.values()].map(({ size }) => size)),
    attestationsPerPacket: most([...seen.payloadVerifiedPerPacket.values()]),
    intentsPerAccountNonce: most(seen.accountNonces.map(intentsOf)),
    gasOnRepeats: seen.gasSpentOnRepeats,
    mined: seen.mined.length,
  };
}

const most = (counts: readonly number[]): number => counts.reduce((a, b) => Math.max(a, b), 0);

const intentsOf = ({ transactions }: AccountNonce): number =>
  new Set(transactions.map(({ to, data, value }) => `${to} ${data} ${value}`)).size;

/** What is not as it must be, each in words; nothing when all is well. */
export function complaints(figures: Figures): string[] {
  const wanted: Readonly<Partial<Figures>> = {
    settled: figures.sent,
    lost: 0,
    deliveredTwice: 0,
    unbacked: 0,
    payloadsPerPathNonce: 1,
    attestationsPerPacket: 1,
    intentsPerAccountNonce: 1,
    gasOnRepeats: 0n,
  };
  const wrong = Object.entries(wanted).flatMap(([name, want]) => {
    const saw = figures[name as keyof Figures];
    return saw === want ? [] : [`${name}: saw ${saw}, wanted ${want}`];
  });
  // A storm in which nothing happened proves nothing.
  return figures.sent === 0 ? [...wrong, 'sent: saw 0, wanted packets'] : wrong;
}
