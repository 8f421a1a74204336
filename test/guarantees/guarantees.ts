// What the node promises, each with the tests that hold it. The table in docs/guarantees.md is made of this; a test finds
// every test that is named here.
import { BACKED_OFF_MS, LIVENESS_BLOCKS } from '../simulation/plan.ts';

const BACKED_OFF_MINUTES = BACKED_OFF_MS / 60_000;

export type Guarantee = {
  readonly says: string;
  readonly heldBy: readonly {
    readonly test: string;
    /** The words that the test's name begins with. */
    readonly named: string;
  }[];
};

export const guarantees: readonly Guarantee[] = [
  {
    says: 'Nothing observed is lost, and no value is settled twice: a crash changes when, never whether or how often.',
    heldBy: [
      {
        test: 'test/scenarios/crash.test.ts',
        named: 'SIGKILL again and again among 40 transfers, and each is delivered and settled exactly once',
      },
      { test: 'test/chaos/bounded.chaos.test.ts', named: '10 SIGKILLs among 60 packets' },
      { test: 'test/simulation/seedsFirstHalf.test.ts', named: 'no rule is broken in any world of the first half' },
      { test: 'test/simulation/seedsSecondHalf.test.ts', named: 'no rule is broken in any world of the second half' },
    ],
  },
  {
    says: 'Nothing is signed or broadcast before the batch that intends it is on disk.',
    heldBy: [
      {
        test: 'relayer/pipeline/intent.test.ts',
        named: 'the batch that clears holds reservation and payload record, and asks for signatures only with them',
      },
      { test: 'relayer/pipeline/intent.test.ts', named: 'signed bytes are on disk before they are broadcast' },
      {
        test: 'relayer/pause.test.ts',
        named: 'a slow one only delays: nothing is signed before it has answered, and nothing is lost',
      },
    ],
  },
  {
    says: 'Never two payloads for one (path, nonce), not even after a restore.',
    heldBy: [
      { test: 'relayer/pipeline/reorg.test.ts', named: 'another payload for an admitted nonce is equivocation' },
      {
        test: 'relayer/pipeline/restored.test.ts',
        named:
          'takes what its DVN attested in the lost life as the payload of that nonce: another one is an equivocation',
      },
      { test: 'test/simulation/seedsFirstHalf.test.ts', named: 'no rule is broken in any world of the first half' },
    ],
  },
  {
    says: 'The same payload is signed again only after its digest expired, or its inclusion was orphaned.',
    heldBy: [
      { test: 'relayer/outbox/outcomes.test.ts', named: 'the very same bytes are sent again while their digest lives' },
      {
        test: 'relayer/outbox/outcomes.test.ts',
        named: 'once it has run out they are not: a fresh digest goes out under the same nonce',
      },
    ],
  },
  {
    says: 'An account gives each nonce to one intent: others under it are fee replacements of the same, or an empty transfer that withdraws it.',
    heldBy: [
      {
        test: 'relayer/outbox/outcomes.test.ts',
        named: 'since it would revert: its nonce is spent on nothing, and the old bytes are never sent again',
      },
      {
        test: 'relayer/outbox/gaps.test.ts',
        named: 'gives no nonce again that bytes of ours in it have, mined or not',
      },
      { test: 'test/chaos/bounded.chaos.test.ts', named: '10 SIGKILLs among 60 packets' },
    ],
  },
  {
    says: 'No packet is attested without a receipt.',
    heldBy: [
      {
        test: 'relayer/pipeline/intent.test.ts',
        named: 'every verdict, relay too, is journaled with all gates and the reading that it stands on',
      },
      { test: 'test/simulation/seedsFirstHalf.test.ts', named: 'no rule is broken in any world of the first half' },
    ],
  },
  {
    says: 'A full disk, a failed or slow fsync: relaying stops at once, says so, loses nothing, and goes on when there is room.',
    heldBy: [
      {
        test: 'relayer/pause.test.ts',
        named: 'what the disk took is there after the pause, what it lost is not, and memory says the same as the disk',
      },
      {
        test: 'relayer/cli/fullDisk.test.ts',
        named: 'on a disk that takes nothing the node pauses, says so, and goes on without a restart once it does',
      },
      { test: 'relayer/cli/fullDisk.test.ts', named: 'a batch of which the disk took only a part has not happened' },
    ],
  },
  {
    says: 'On a restored journal nothing is signed before every signature of the lost life has expired.',
    heldBy: [
      {
        test: 'relayer/pipeline/restored.test.ts',
        named:
          'signs and sends nothing before the last signature of the lost life has expired, and decides all the same',
      },
      {
        test: 'test/chaos/bounded.chaos.test.ts',
        named: 'on an old copy of its journal it hands nothing out until what was lost has expired',
      },
    ],
  },
  {
    says: 'A dead or lying RPC, short of a quorum of liars, changes when, never whether or how often.',
    heldBy: [
      {
        test: 'test/scenarios/downtime.test.ts',
        named: 'after a long downtime all that was sent meanwhile is delivered',
      },
      { test: 'test/simulation/seedsSecondHalf.test.ts', named: 'no rule is broken in any world of the second half' },
    ],
  },
  {
    says: 'A reorg, of the source or of the destination: what was attested is revoked or sent again, and never delivered twice.',
    heldBy: [
      {
        test: 'chains/evm/finalBranch.test.ts',
        named: 'is not taken: the read fails, and the next one finds the fork below it',
      },
      { test: 'test/scenarios/revocation.test.ts', named: 'an attestation whose source block is orphaned is revoked' },
      {
        test: 'relayer/outbox/outcomes.test.ts',
        named: 'even below what was final: the closed entry comes back from the journal, so that no nonce stands open',
      },
    ],
  },
  {
    says: `Liveness: once faults stop, every deliverable packet is delivered within ${LIVENESS_BLOCKS} blocks of the slowest chain beside those that finality takes, ${BACKED_OFF_MINUTES} minutes for pauses that had grown, and as long as a clock was ahead; every held one says why.`,
    heldBy: [
      { test: 'test/simulation/seedsFirstHalf.test.ts', named: 'no rule is broken in any world of the first half' },
      {
        test: 'test/chaos/bounded.chaos.test.ts',
        named: 'where a measured peer loses messages, each case delivers all of them',
      },
      {
        test: 'relayer/quarantine/held.test.ts',
        named: 'every later one is held, in every state, by the lowest that is',
      },
      { test: 'relayer/quarantine/held.test.ts', named: 'evidence that stands open against the book' },
    ],
  },
];
