// Defects by somebody who had not seen the simulation: whether it catches them says more than the list of its authors.
import type { Mutant } from './list.ts';

export const BLIND: readonly Mutant[] = [
  {
    name: 'forgets at a crash the nonce of what is out and being replaced',
    file: 'relayer/outbox/entry.ts',
    find: '  nonce: keepsNonce(entry) ? entry.nonce : null,\n',
    replace: "  nonce: entry.state === 'sent' ? entry.nonce : null,\n",
  },
  {
    name: 'loads at a start the payloads of what is reserved only',
    file: 'relayer/restorePayloads.ts',
    find: '    if (!packet) continue;\n',
    replace: '    if (!packet || !state.reservations.has(record.key)) continue;\n',
  },
  {
    name: 'recalls no settled packet of a guid of which it knows another',
    file: 'relayer/restore.ts',
    find: '    if (!state.byGuid.has(guid) || state.partlyKnown.has(guid)) guids.set(',
    replace: '    if (!state.byGuid.has(guid)) guids.set(',
  },
  {
    name: 'never lets providers return that were all suspended',
    file: 'chains/comparing.ts',
    find: '    const measure = agreed ?? agreedText(known, k);',
    replace:
      '    const measure =\n      agreed ??\n      agreedText(\n        known.filter(({ counted }) => counted),\n        k,\n      );',
  },
  {
    name: 'keeps in a reorg what an application gave up',
    file: 'relayer/pipeline/reorg.ts',
    find: '  const abandoned = record.abandoned && record.abandoned.ref.height > fork.height ? null : record.abandoned;',
    replace: '  const { abandoned } = record;',
  },
  {
    name: 'takes an authorization as used by its transaction',
    file: 'relayer/pipeline/matching.ts',
    find: 'const useText = ({ chain, blockHash, txHash, logIndex }: LogRef): string =>\n  `${chain}/${blockHash}/${txHash}/${logIndex}`;',
    replace: 'const useText = ({ chain, blockHash, txHash }: LogRef): string => `${chain}/${blockHash}/${txHash}`;',
  },
  {
    name: 'frees at a halt what is reserved for a cleared packet',
    file: 'relayer/pipeline/attest.ts',
    find: "    const set = draft.moveTo(record, 'quarantined', { cause: 'lane_halted', ...seen });\n",
    replace:
      "    const set = draft.moveTo(record, 'quarantined', { cause: 'lane_halted', ...seen });\n    draft.reservations.delete(record.key);\n",
  },
  {
    name: 'forgets the tombstone of a packet that returns',
    file: 'relayer/pipeline/observe.ts',
    find: '  ...(known.revoked ? { revoked: known.revoked } : {}),\n',
    replace: '',
  },
  {
    name: 'drops an effect that is asked for while it runs',
    file: 'relayer/effects.ts',
    find: '        asked.delete(name);\n        if (!stopped) await work();\n',
    replace: '        if (!stopped) await work();\n        asked.delete(name);\n',
  },
  {
    name: 'takes nothing up again after its disk has failed',
    file: 'relayer/life.ts',
    find: '  await commit(resume(state, clock.nowMs()));',
    replace:
      '  // What was under way was taken up when the process started.\n  if (!after) await commit(resume(state, clock.nowMs()));',
  },
];
