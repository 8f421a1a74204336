/** One chain: can its lanes be served, and are our contracts there what the configuration says? */
import { MAX_COMMIT_GAS } from '../core/executionGas.ts';
import type { Hex } from '../core/ids.ts';
import { type Check, type CheckId, type Subject, type Verdicts, verdicts } from './check.ts';
import { servesLogs } from './judgeProvider.ts';
import type { Answer, ChainMeasured, KeyMeasured, ProviderMeasured } from './measured.ts';
import { type ChainNeeds, leastRange } from './needs.ts';
import { coinsText, gweiText } from './words.ts';

const subjectOf = ({ chain }: { readonly chain: ChainNeeds['chain'] }): Subject => ({ kind: 'chain', chain });

export function judgeQuorum(needs: ChainNeeds): Check {
  const { quorum, providers, unsafeQuorum } = needs.config;
  const operators = new Set(providers.map(({ operator }) => operator)).size;
  const say = verdicts('doctor.quorum', subjectOf(needs), 'at least 2, more than half, and one operator to spare');
  const saw = `${quorum} of ${operators} operators must agree`;
  const at = `chains.${needs.chain}.providers`;
  if (quorum < 2 || quorum * 2 <= operators) {
    const fix = `add independent operators to ${at} and set quorum to more than half of them, at least 2`;
    return say.warn(`${saw}${unsafeQuorum ? ' (unsafeQuorum)' : ''}`, fix);
  }
  if (quorum === operators) return say.warn(`${saw}: none may fail`, `add an independent operator to ${at}`);
  return say.ok(saw);
}

/** Whether one provider can serve one need, and what the need is for. */
type Need = {
  readonly id: CheckId;
  readonly what: string;
  readonly needed: (needs: ChainNeeds) => boolean;
  readonly serves: (measured: ProviderMeasured, needs: ChainNeeds) => boolean;
};

const NEEDS: readonly Need[] = [
  {
    id: 'doctor.needs-head',
    what: 'a fresh head of this chain',
    needed: () => true,
    serves: ({ head, headAtMs }, { config }) => head.ok && headAtMs - head.value.timestampMs <= config.maxHeadLagMs,
  },
  {
    id: 'doctor.needs-final-block',
    what: 'the final block',
    // The anchor on the L1 says which it is.
    needed: ({ config }) => config.finality.rule !== 'anchor',
    serves: ({ final }) => final.ok,
  },
  {
    id: 'doctor.needs-calls-by-hash',
    what: 'calls by block hash at the head and the final block',
    needed: () => true,
    serves: ({ callAtHead, callAtFinal, callAtNowhere }) => callAtHead.ok && callAtFinal.ok && !callAtNowhere.ok,
  },
  {
    id: 'doctor.needs-logs',
    what: 'logs over a range',
    needed: () => true,
    serves: (measured, { config }) => servesLogs(measured, leastRange(config)),
  },
  {
    id: 'doctor.needs-receipts',
    what: 'headers and block receipts that fit (verifyBlocks)',
    needed: ({ receipts }) => receipts,
    serves: ({ header, receipts }) => header.ok && header.value.fits && receipts.ok && receipts.value.fits,
  },
  {
    id: 'doctor.needs-proofs',
    what: 'eth_getProof (storageSlot or an anchor)',
    needed: ({ proofs }) => proofs,
    serves: ({ proof }) => proof.ok && proof.value.fits,
  },
];

/** What the gates need, k distinct operators have to serve: else the lanes of this chain are refused. */
export function judgeNeeds(needs: ChainNeeds, providers: readonly ProviderMeasured[]): Check[] {
  const { quorum: k, chainId } = needs.config;
  const own = providers.filter((one) => one.chainId.ok && one.chainId.value === BigInt(chainId));
  const all = new Set(needs.config.providers.map(({ operator }) => operator));
  return NEEDS.filter(({ needed }) => needed(needs)).map(({ id, what, serves }) => {
    const say = verdicts(id, subjectOf(needs), `${k} operators that serve ${what}`);
    const serving = new Set(own.filter((one) => serves(one, needs)).map(({ operator }) => operator));
    if (serving.size >= k) return say.ok(`${serving.size} of ${all.size} operators serve it`);
    const lacking = [...all].filter((operator) => !serving.has(operator));
    const lanes = needs.lanes.length > 0 ? `; refused: ${needs.lanes.join(', ')}` : '';
    return say.fail(
      `${serving.size} of ${all.size} operators serve ${what}${lanes}`,
      `make ${lacking.join(', ')} serve it (their own lines say how), or replace them`,
    );
  });
}

export function judgeAgreement({ head, chain }: ChainMeasured, needs: ChainNeeds): Check {
  const say = verdicts(
    'doctor.agreement',
    subjectOf({ chain }),
    `a head that ${needs.config.quorum} operators agree on`,
  );
  if (head.ok) return say.ok(`block ${head.value.height} ${head.value.hash.slice(0, 10)}…`);
  return say.fail(
    head.error,
    'the lines of the providers say who fails; if all answer, compare their blocks: one of them is on another fork',
  );
}

/** Everything about contracts stands on an agreed head; without one it is skipped for that reason. */
function seen<T>(say: Verdicts, measured: ChainMeasured, answer: Answer<T>, fix: string, judge: (value: T) => Check) {
  if (!measured.head.ok) return say.skipped('no agreed head');
  return answer.ok ? judge(answer.value) : say.fail(answer.error, fix);
}

export function judgeCode(measured: ChainMeasured): Check {
  const say = verdicts('doctor.code', subjectOf(measured), 'a contract at every address');
  if (!measured.head.ok) return say.skipped('no agreed head');
  const bare = measured.code.filter(({ present }) => present.ok && !present.value);
  if (bare.length > 0) {
    return say.fail(
      `no code at ${bare.map(({ what, address }) => `${what} ${address}`).join(', ')}`,
      `correct the address in chains.${measured.chain} or books, or deploy the contract`,
    );
  }
  const unread = measured.code.find(({ present }) => !present.ok);
  if (unread && !unread.present.ok) {
    return say.fail(`${unread.what}: ${unread.present.error}`, 'make the providers agree first');
  }
  return say.ok(`code at all ${measured.code.length} addresses`);
}

export function judgeEid(measured: ChainMeasured, { config, chain }: ChainNeeds): Check {
  const say = verdicts('doctor.eid', subjectOf(measured), `eid ${config.eid}`);
  const fix = `correct chains.${chain}.endpoint or chains.${chain}.eid: LayerZero lists both for every chain`;
  return seen(say, measured, measured.eid, fix, (eid) =>
    eid === config.eid ? say.ok(`eid ${eid}`) : say.fail(`the endpoint says eid ${eid}`, fix),
  );
}

export function judgeCommitGas(measured: ChainMeasured, { chain }: ChainNeeds): Check {
  const say = verdicts(
    'doctor.commit-gas',
    subjectOf(measured),
    `an executor with commitGas of at most ${MAX_COMMIT_GAS}`,
  );
  const fix = `set chains.${chain}.executor to a LoadlineExecutor that was deployed with at most ${MAX_COMMIT_GAS}`;
  return seen(say, measured, measured.commitGas, fix, (gas) =>
    gas <= MAX_COMMIT_GAS ? say.ok(`commitGas ${gas}`) : say.fail(`commitGas ${gas}`, fix),
  );
}

export function judgePaused(measured: ChainMeasured, { config }: ChainNeeds): Check {
  const say = verdicts('doctor.dvn-paused', subjectOf(measured), 'a DVN that attests');
  const notDvn = `set chains.${measured.chain}.dvn to our LoadlineDVN`;
  return seen(say, measured, measured.paused, notDvn, (paused) =>
    paused
      ? say.fail('our DVN is paused', `find out who paused it and why; then its owner calls unpause() on ${config.dvn}`)
      : say.ok('our DVN is not paused'),
  );
}

export function judgeAttesters(measured: ChainMeasured, keys: readonly KeyMeasured[], needs: ChainNeeds): Check {
  const say = verdicts('doctor.attesters', subjectOf(measured), 'our keys in the attester set, up to its threshold');
  const ours = keys.flatMap((key) => (key.ok ? [key.address] : []));
  const notDvn = `set chains.${measured.chain}.dvn to our LoadlineDVN`;
  return seen(say, measured, measured.attesters, notDvn, ({ attesters, threshold }) => {
    const inSet = ours.filter((address) => attesters.includes(address));
    const saw = `${inSet.length} of our ${ours.length} keys among ${attesters.length} attesters, threshold ${threshold}`;
    if (inSet.length >= threshold) return say.ok(saw);
    const missing = ours.filter((address) => !attesters.includes(address));
    const propose = missing.length > 0 ? ` (proposeAttester for ${missing.join(', ')})` : '';
    return say.fail(
      saw,
      `give the node keys of ${attesters.slice(0, 4).join(', ')} under signers.attesters, or have the owner of ` +
        `${needs.config.dvn} change the set${propose}`,
    );
  });
}

export function judgeRevoker(measured: ChainMeasured, sender: KeyMeasured | null): Check {
  const say = verdicts('doctor.revoker', subjectOf(measured), 'a sender that may revoke: the guardian, or an attester');
  if (!sender?.ok) return say.skipped('no sender key');
  if (!measured.attesters.ok || !measured.guardian.ok) return say.skipped('the attester set could not be read');
  const { address } = sender;
  if (measured.guardian.value === address) return say.ok(`the sender ${address} is the guardian`);
  if (measured.attesters.value.attesters.includes(address)) return say.ok(`the sender ${address} is an attester`);
  return say.warn(
    `the sender ${address} is neither guardian nor attester: a bad attestation could not be taken back at once`,
    `have the owner of the DVN call proposeGuardian(${address}), or pay with an attester's account`,
  );
}

/** An attestation and its execution, for some ten packets. */
const USUAL_BATCH_GAS = 2_000_000n;
const FEW_BATCHES = 50n;

export function judgeBalance(measured: ChainMeasured, sender: Hex, needs: ChainNeeds): Check {
  const say = verdicts('doctor.balance', subjectOf(measured), `gas for at least ${FEW_BATCHES} batches`);
  const { balance, gasPrice } = measured;
  if (!balance || !gasPrice || !measured.head.ok) return say.skipped('no agreed head');
  if (!balance.ok) return say.skipped(balance.error);
  const send = `send native coins to ${sender} on ${measured.chain}`;
  if (balance.value === 0n) return say.fail(`${sender} holds nothing`, send);
  if (!gasPrice.ok)
    return say.skipped(`${sender} holds ${coinsText(balance.value)} of the native token; ${gasPrice.error}`);
  const most = BigInt(needs.config.maxBatchGas);
  const gas = most < USUAL_BATCH_GAS ? most : USUAL_BATCH_GAS;
  const batches = balance.value / (gas * (gasPrice.value === 0n ? 1n : gasPrice.value));
  const many = batches > 9_999n ? 'more than 9999' : `about ${batches}`;
  const saw =
    `${sender} holds ${coinsText(balance.value)} of the native token: ` +
    `${many} batches of ${gas} gas at ${gweiText(gasPrice.value)}`;
  if (batches === 0n) return say.fail(saw, send);
  return batches < FEW_BATCHES ? say.warn(saw, send) : say.ok(saw);
}
