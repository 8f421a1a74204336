/** The engine of a test's node: all gates, and a sealer with a key of its own. */
import { createPrivateKey } from 'node:crypto';
import type { Params } from '../../core/params.ts';
import type { State } from '../../core/state.ts';
import { allGates, type Gates } from '../../gates/gates.ts';
import { createRoundSealer } from '../../receipts/roundSealer.ts';
import { createSealer } from '../../receipts/seal.ts';
import type { Engine } from '../clear.ts';

/** PKCS #8 around a seed (RFC 8410). */
const KEY = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]),
  format: 'der',
  type: 'pkcs8',
});

export const engineOf = (params: Params, state: State, gates: Gates = allGates): Engine => ({
  gates,
  sealer: createRoundSealer({
    seal: createSealer(KEY),
    software: 'test',
    journal: params.journalId,
    sources: {},
    state,
  }),
});
