import { compareLane } from '../assumptions/compare.ts';
import { exactness } from '../solvency/exactness.ts';
import { assumptionsGate } from './assumptions.ts';
import { finalityGate } from './finality.ts';
import { integrityGate } from './integrity.ts';
import { limitsGate } from './limits.ts';
import { modeGate } from './mode.ts';
import { provenanceGate } from './provenance.ts';
import { solvencyGate } from './solvency.ts';

/** The gates, passed in so that a test can leave one out and show what it is there for. */
export type Gates = {
  readonly integrity: typeof integrityGate;
  readonly finality: typeof finalityGate;
  readonly provenance: typeof provenanceGate;
  readonly assumptions: typeof assumptionsGate;
  readonly solvency: typeof solvencyGate;
  readonly mode: typeof modeGate;
  readonly limits: typeof limitsGate;
  /** The part of the solvency rule that looks at one chain alone, at every look. */
  readonly exactness: typeof exactness;
  /** The part of the assumptions rule that looks at a lane alone, at every reading of its sides and every new pin. */
  readonly drift: typeof compareLane;
};

export const allGates: Gates = {
  integrity: integrityGate,
  finality: finalityGate,
  provenance: provenanceGate,
  assumptions: assumptionsGate,
  solvency: solvencyGate,
  mode: modeGate,
  limits: limitsGate,
  exactness,
  drift: compareLane,
};
