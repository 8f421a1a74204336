import { describe, expect, it } from 'vitest';
import { causeKind } from '../core/cause.ts';
import { height } from '../core/ids.ts';
import type { LaneMode } from '../core/mode.ts';
import { fixture } from '../pipeline/testing/params.ts';
import { admission } from './admission.ts';
import { openMode } from './breaker.ts';

const fx = fixture();
const open = openMode(fx.forth, fx.book.shard);
const asked = (mode: LaneMode | undefined, confirmations = 5n, taken = false) =>
  admission({ taken, mode, probePackets: 2, confirmations, restrictedDepth: 8n });
const probing = (relayed: number): LaneMode => ({
  ...open,
  mode: 'probing',
  probe: { from: height(1n), at: height(3n), relayed, steps: 2 },
});

describe('what a lane takes in each mode', () => {
  it('open, or without a record: everything', () => {
    expect(asked(undefined)).toBeNull();
    expect(asked(open)).toBeNull();
  });

  it('halted and draining: nothing', () => {
    expect(asked({ ...open, mode: 'halted', why: 'h' })?.cause).toBe('lane_probing');
    expect(asked({ ...open, mode: 'draining', why: 'ann: why' })).toMatchObject({
      cause: 'lane_draining',
      saw: 'draining, ann: why',
    });
  });

  it('probing: a trickle between two final heights', () => {
    expect(asked(probing(1))).toBeNull();
    expect(asked(probing(2))).toMatchObject({ cause: 'lane_probing', wanted: 'fewer than 2' });
    expect(asked({ ...probing(0), probe: null })?.cause).toBe('lane_probing');
  });

  it('restricted: what is deep enough', () => {
    const restricted: LaneMode = { ...open, mode: 'restricted', why: 'run' };
    expect(asked(restricted, 7n)).toMatchObject({ cause: 'lane_restricted', saw: '7 confirmations', wanted: '8, run' });
    expect(asked(restricted, 8n)).toBeNull();
  });

  it('draining from when it was asked for, whatever the mode is yet', () => {
    const drain = { by: 'ann', reason: 'why', atMs: 1, finishedAtMs: null };
    for (const mode of [open, probing(0)]) expect(asked({ ...mode, drain })?.cause).toBe('lane_draining');
    expect(asked({ ...open, drain }, 0n, true)).toBeNull();
  });

  it('what was taken before: finished while it drains or is restricted, a trickle after a halt like the rest', () => {
    for (const mode of ['draining', 'restricted'] as const) expect(asked({ ...open, mode }, 0n, true)).toBeNull();
    expect(asked({ ...open, mode: 'halted' }, 5n, true)?.cause).toBe('lane_probing');
    expect(asked(probing(2), 5n, true)?.cause).toBe('lane_probing');
  });

  it('nothing that it says sets a packet aside: all of it waits', () => {
    for (const cause of ['lane_probing', 'lane_draining', 'lane_restricted'] as const) {
      expect(causeKind(cause)).not.toBe('VIOLATION');
    }
  });
});
