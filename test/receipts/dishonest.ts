// A node that decides, commits and seals by every rule, over inputs that it made up.
import { decide } from '../../relayer/gates/decide.ts';
import { allGates } from '../../relayer/gates/gates.ts';
import type { LookInput } from '../../relayer/gates/input.ts';
import { createBookCommitment } from '../../relayer/receipts/commitment.ts';
import {
  openedInput,
  packetRowKey,
  type Receipt,
  type ReceiptBody,
  type RoundBody,
  receiptOf,
  SUMS_ROW,
  sealReceipts,
} from '../../relayer/receipts/receipt.ts';
import type { Seal } from '../../relayer/receipts/seal.ts';

export type Parts = { readonly round: RoundBody; readonly body: ReceiptBody };
export type Invent = (parts: Parts) => Parts;

/** The receipt that such a node gives: seal, state and replay are right. */
export function sealOver({ round: was, body: own }: Receipt, invent: Invent, seal: Seal): Receipt {
  const { round, body } = invent({ round: was, body: own });
  const decision = decide(allGates, round.input, openedInput(body.input));
  const { packet } = body.input;
  const state = createBookCommitment();
  state.set(SUMS_ROW, round.input.sums);
  const before = state.root();
  const sumsProof = state.prove(SUMS_ROW) ?? '0x';
  const value = { amount: packet.transfer?.amount ?? null, reserved: decision.verdict.say === 'relay' };
  state.set(packetRowKey(packet.key), value);
  const sealedRound = { ...round, state: { before, after: state.root(), sumsProof } };
  const sealedBody = {
    ...body,
    decision,
    row: { value, proof: state.prove(packetRowKey(packet.key)) ?? '0x' },
  } as const;
  const sealed = sealReceipts(seal, sealedRound, [sealedBody]);
  return receiptOf(sealedRound, sealedBody, sealed, 0);
}

/** Changes the look at the packet's source chain. */
export const inLook =
  (which: 'first' | 'second', change: (look: LookInput) => Partial<LookInput>): Invent =>
  ({ round, body }) => {
    const { chain } = body.input.packet.source;
    const looks = round.input[which];
    const look = looks[chain];
    if (!look) throw new Error(`saw no ${which} look at ${chain}, wanted one`);
    const changed = { ...looks, [chain]: { ...look, ...change(look) } };
    return { round: { ...round, input: { ...round.input, [which]: changed } }, body };
  };

/** Changes what is known of the packet's lane. */
export const inLane =
  (change: (lane: RoundBody['input']['lanes'][never]) => Partial<RoundBody['input']['lanes'][never]>): Invent =>
  ({ round, body }) => {
    const { path } = body.input.packet;
    const lane = round.input.lanes[path];
    if (!lane) throw new Error(`saw no lane ${path}, wanted one`);
    const lanes = { ...round.input.lanes, [path]: { ...lane, ...change(lane) } };
    return { round: { ...round, input: { ...round.input, lanes } }, body };
  };

export const inPacket =
  (change: (packet: ReceiptBody['input']['packet']) => Partial<ReceiptBody['input']['packet']>): Invent =>
  ({ round, body }) => {
    const { packet } = body.input;
    return { round, body: { ...body, input: { ...body.input, packet: { ...packet, ...change(packet) } } } };
  };
