/** One look: the pinned reads at the agreed head, their proofs where configured, and who answers otherwise. */
import type { BlockRef, Hex, Position } from '../../relayer/core/ids.ts';
import { legOf } from '../../relayer/core/params.ts';
import { type Anchor, type Look, ledgerKey, type Said } from '../../relayer/core/state.ts';
import { QuorumError } from '../quorum.ts';
import { type AgreedCalls, agreeCalls, callsFrom } from './calls.ts';
import type { EvmContext } from './context.ts';
import { isAsExpected } from './expectation.ts';
import { type LookPlan, type LookValues, planLook } from './lookPlan.ts';
import { balanceObjection, type Objections } from './objections.ts';
import { agreeStateValue, balanceSlot } from './stateProof.ts';

export type LookOptions = {
  /** `<book>/<chain>` → the storage slot of its balances, or of its supply: those are proven too. */
  readonly storageSlots?: ReadonlyMap<string, Hex>;
};

type Asked = {
  readonly head: { readonly block: BlockRef; readonly said: Said };
  readonly final: Position;
  readonly finalSinceMs: number;
  /** Null where the chain has no anchor configured. */
  readonly anchor: Anchor | null;
  readonly requestedSeq: number;
  readonly doneSeq: () => number;
  readonly logsSaid: Said | null;
  readonly objections: Objections;
  /** What the agreed logs make of the last look; null where they cannot tell. */
  readonly expected: LookValues | null;
};

type Kept = { readonly hash: Hex; readonly results: readonly Hex[]; readonly values: LookValues; readonly said: Said };

export type Looker = { readonly plan: LookPlan; readonly look: (asked: Asked) => Promise<Look> };

export function createLooker(ctx: EvmContext, options: LookOptions): Looker {
  const { quorum, deadlineMs, clock, name, config, params } = ctx;
  const plan = planLook(params, name, config.endpoint, config.dvn);
  let last: Kept | null = null;

  async function valuesAt(block: BlockRef, objections: Objections, expected: LookValues | null): Promise<Kept> {
    if (last?.hash === block.hash) return last;
    const agreed = await agreeCalls(quorum, plan.calls, block.hash, deadlineMs, plan.decode);
    const { results, said } = agreed;
    const values = plan.decode(results);
    const isConfirmed = results.join() === last?.results.join() || isAsExpected(expected, values);
    if (!isConfirmed) await requireSame(results, block);
    await requireProven(values, block);
    await objectToValues(block, agreed, values, objections);
    last = { hash: block.hash, results, values, said };
    return last;
  }

  /**
   * What changed otherwise than the agreed logs say is asked for once more. A provider that takes in a block while it answers can give that block's state
   * under the hash of the one before, and a leg that seems short even once halts its book. @throws QuorumError
   */
  async function requireSame(results: readonly Hex[], block: BlockRef): Promise<void> {
    const again = await agreeCalls(quorum, plan.calls, block.hash, deadlineMs);
    if (again.results.join() === results.join()) return;
    throw new QuorumError(quorum.k, quorum.operators.length, again.said, ['another answer a moment ago']);
  }

  /** @throws QuorumError when a proof gives another value than the call, or too few operators can prove it. */
  async function requireProven(values: LookValues, block: BlockRef): Promise<void> {
    for (const [key, slot] of options.storageSlots ?? []) {
      const balance = values.balances.get(key);
      const leg = [...params.books.values()]
        .filter((book) => ledgerKey(book.name, name) === key)
        .map((book) => legOf(book, name))[0];
      if (balance === undefined || !leg) continue;
      const where = leg.kind === 'escrow' ? balanceSlot(leg.oapp, slot) : slot;
      const proven = await agreeStateValue(quorum, { address: leg.token, slot: where, block, deadlineMs });
      if (proven === balance) continue;
      const question = `proof of ${leg.token} at block ${block.height}`;
      const saw = `saw ${proven} proven in slot ${slot}, wanted ${balance} as called; is storageSlot the right one?`;
      throw new QuorumError(quorum.k, quorum.operators.length, { question, answers: {} }, [saw]);
    }
  }

  /** Whoever differs is asked once more, or a block taken in between would be evidence. */
  async function objectToValues(
    block: BlockRef,
    { results, dissent }: AgreedCalls,
    values: LookValues,
    objections: Objections,
  ): Promise<void> {
    await Promise.all(
      dissent.map(async ({ operator, value }) => {
        const again = await quorum.askOne(operator, (provider) =>
          callsFrom({ provider, deadlineMs }, plan.calls, block.hash),
        );
        if (again?.join() !== value.join() || value.join() === results.join()) return;
        objections.add([balanceObjection(operator, block, value, differences(plan.decode(value), values))]);
      }),
    );
  }

  return {
    plan,
    look: async (asked) => {
      const { block, said } = asked.head;
      const { values, said: callsSaid } = await valuesAt(block, asked.objections, asked.expected);
      return {
        chain: name,
        head: block,
        final: asked.final,
        requestedSeq: asked.requestedSeq,
        doneSeq: asked.doneSeq(),
        atMs: clock.nowMs(),
        ...values,
        anchor: asked.anchor,
        finalSinceMs: asked.finalSinceMs,
        said: [said, ...(asked.logsSaid ? [asked.logsSaid] : []), callsSaid],
      };
    },
  };
}

/** For people: what another one answers, and what was agreed. */
function differences(saw: LookValues, agreed: LookValues): string {
  const balances = [...saw.balances].flatMap(([key, value]) =>
    value === agreed.balances.get(key) ? [] : [`${key} ${value}, agreed ${agreed.balances.get(key)}`],
  );
  const nonces = [...saw.outboundNonces].flatMap(([path, value]) =>
    value === agreed.outboundNonces.get(path)
      ? []
      : [`nonce of ${path} ${value}, agreed ${agreed.outboundNonces.get(path)}`],
  );
  const epoch = saw.dvnEpoch === agreed.dvnEpoch ? [] : [`epoch ${saw.dvnEpoch}, agreed ${agreed.dvnEpoch}`];
  return [...balances, ...nonces, ...epoch].join('; ');
}
