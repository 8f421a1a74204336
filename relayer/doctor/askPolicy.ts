/** Reads the policy file as a first start would. Of a running node, what decides is what it loaded (`loadline policy show`). */
import { basename } from 'node:path';
import type { LoadlineConfig } from '../../config/schema.ts';
import type { Params } from '../core/params.ts';
import type { VerifiedPolicy } from '../core/policyRecord.ts';
import { createPolicyDesk, readPolicyFile } from '../policyDesk.ts';
import { attempt } from './attempt.ts';
import type { Answer } from './measured.ts';

/** Null: there is no such file. */
export type PolicyMeasured = Answer<VerifiedPolicy | null>;

type Whose = { readonly config: LoadlineConfig; readonly params: Pick<Params, 'books' | 'chains'> };

/** An error says what a start would have said: unreadable, does not fit the configuration, or too few have signed. */
export const askPolicy = ({ config, params }: Whose): Promise<PolicyMeasured> =>
  attempt(async () => {
    const text = await readPolicyFile(config.policyFile);
    // One short line is kept of an error: a long path would leave no room for what is wrong.
    return text === null ? null : createPolicyDesk(config, params).accept(text, basename(config.policyFile));
  });
