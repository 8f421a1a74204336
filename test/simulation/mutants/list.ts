// Deliberate defects of the node, each one a change of one place. A simulation that does not catch them proves nothing.
import type { ViolationName } from '../violation.ts';

export type Mutant = {
  /** What the node then does wrong. */
  readonly name: string;
  /** From the root of the repository. */
  readonly file: string;
  /** Occurs there just once. */
  readonly find: string;
  readonly replace: string;
  /**
   * Rules by which it has to show; absent: any. A defect may set off an alarm that nothing in the world calls for, which is no
   * proof that what it does wrong itself would be seen.
   */
  readonly shows?: readonly ViolationName[];
};

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'acts before its batch is on disk',
    file: 'relayer/life.ts',
    find: 'if (step.writes.length > 0) await store.commit(step.writes);',
    replace: 'if (step.writes.length > 0) void store.commit(step.writes).catch(fail);',
  },
  {
    name: 'clears before the source is final',
    file: 'relayer/gates/finality.ts',
    find: 'if (height > source.final.height) {',
    replace: 'if (height > source.head.height) {',
  },
  {
    name: 'counts a provider that fails as agreeing',
    file: 'chains/round.ts',
    find: "    if (!('text' in answer)) continue;\n    const voters",
    replace:
      "    if (!('text' in answer)) {\n      for (const own of byText.values()) own.add(answer.provider.operator);\n      continue;\n    }\n    const voters",
  },
  {
    name: 'believes a single operator',
    file: 'chains/round.ts',
    find: 'if (voters.size >= k) return text;',
    replace: 'if (voters.size >= 1) return text;',
  },
  {
    name: 'uses a nonce again',
    file: 'relayer/outbox/prepare.ts',
    find: 'nextNonce: Math.max(account.nextNonce, event.nonce + 1) });',
    replace: 'nextNonce: account.nextNonce });',
  },
  {
    name: 'forgets its reservations on a restart',
    file: 'relayer/restore.ts',
    find: '    placeReservation(state, shared.key, shared);\n',
    replace: '',
  },
  {
    name: 'forgets its outbox on a restart',
    file: 'relayer/restore.ts',
    find: '    state.outbox.set(value.id, value);\n',
    replace: "    if (value.state === 'included') state.outbox.set(value.id, value);\n",
  },
  {
    name: 'forgets halts on a restart',
    file: 'relayer/restore.ts',
    find: "  await each<Halt>(store, shard, 'halt', (halt) => state.halts.set(halt.id, halt));\n",
    replace: '',
  },
  {
    name: 'makes no reservation when it clears',
    file: 'relayer/pipeline/admit.ts',
    find: '  draft.reservations.set(key, { key, shard, book: lane.book, amount: transfer.amount, admitted: true });\n',
    replace: '',
  },
  {
    name: 'never frees what is settled',
    file: 'relayer/pipeline/reorg.ts',
    find: '  if (!out) draft.reservations.delete(record.key);\n  else reserve(draft, record);',
    replace: '  reserve(draft, record);',
  },
  {
    name: 'counts what has arrived as reserved still',
    file: 'relayer/pipeline/packetIndex.ts',
    find: 'if (!reservation || packet?.consumption) return null;',
    replace: 'if (!reservation) return null;',
  },
  {
    name: 'leaves the receipts of its verdicts out',
    file: 'relayer/pipeline/clear.ts',
    find: '  if (decided.length === 0) return;\n  const id',
    replace: '  if (decided.length >= 0) return;\n  const id',
  },
  {
    name: 'takes PacketDelivered for the arrival of value',
    shows: ['claimed_delivery'],
    file: 'relayer/pipeline/follow.ts',
    find: "const arrived = siblings.some((s) => s.kind === 'oftReceived' && s.guid === record.guid);\n",
    replace:
      "const arrived = siblings.some((s) => s.kind === 'oftReceived' && s.guid === record.guid);\n    if (!arrived) {\n      draft.moveTo(record, 'delivered', { ref }, { executed: ref, consumption: ref, retryAtMs: null });\n      continue;\n    }\n",
  },
  {
    name: 'takes nothing back in a reorg',
    file: 'relayer/pipeline/reorg.ts',
    find: "      if (because === 'gone') orphan(draft, record);",
    replace: '      continue;',
  },
  {
    name: 'does not see custody being robbed',
    file: 'relayer/solvency/exactness.ts',
    find: "const broke = observed >= wanted ? null : ('escrow_shortfall' as const);",
    replace: "const broke = observed >= 0n ? null : ('escrow_shortfall' as const);",
  },
  {
    name: 'does not see supply that nothing backs',
    file: 'relayer/solvency/exactness.ts',
    find: 'const broke = observed <= wanted ? null : wanted',
    replace: 'const broke = observed >= 0n ? null : wanted',
  },
  {
    name: 'relays under a halt',
    file: 'relayer/pipeline/lookup.ts',
    find: 'return [...draft.halts.values()].filter(({ scope }) => reaches(scope, lane, reading));',
    replace: 'return [...draft.halts.values()].filter(({ id, scope }) => !id && reaches(scope, lane, reading));',
  },
  {
    name: 'begins anew at the head after a restart',
    file: 'relayer/poll.ts',
    find: 'cursor: known?.cursor ?? null,',
    replace: 'cursor: known?.final ? { ...known.final } : null,',
  },
  {
    name: 'looks for no transaction that it does not see mined',
    file: 'relayer/outbox/check.ts',
    find: "draft.effect({ type: 'checkTransaction', entry: entry.id, chain });",
    replace: 'void chain;',
  },
  {
    name: 'skips the beneficiary',
    file: 'relayer/solvency/match.ts',
    find: 'return candidate.beneficiary === claim.beneficiary;',
    replace: 'return true;',
  },
  {
    name: 'skips the amount',
    file: 'relayer/solvency/match.ts',
    find: 'return candidate.amount === claim.amount;',
    replace: 'return true;',
  },
  {
    name: 'lets arrivals pass that nothing was sent for',
    file: 'relayer/pipeline/consumptions.ts',
    find: '  const halt = draft.putHalt({\n    id,',
    replace: '  const halt = ((seen: Halt) => seen)({\n    id,',
  },
  {
    name: 'accepts a second payload',
    file: 'relayer/gates/solvency.ts',
    find: 'if (admitted !== null && admitted !== input.payloadHash) {',
    replace: 'if (admitted !== null && input.amount < 0n) {',
  },
  {
    name: 'forgets which payload it admitted',
    file: 'relayer/pipeline/admit.ts',
    find: '  draft.payloads.set(payloadKey(path, packet.nonce), { path, nonce: packet.nonce, shard, guid, payloadHash });\n',
    replace: '',
  },
  {
    name: 'lets evidence against a book pass',
    file: 'relayer/gates/solvency.ts',
    find: "  if (input.disputed) return fail('wait', 'evidence_disputed', input.disputed.saw, input.disputed.wanted);\n",
    replace: '',
  },
];
