/** Whether anything may be signed or sent. Whatever asks for the mode asks here. */
import type { Params } from '../core/params.ts';
import { inShadow, type RestoredShadow } from '../core/restored.ts';

type Acting = {
  readonly params: Pick<Params, 'mode'>;
  readonly restored: { readonly get: (key: 'current') => RestoredShadow | undefined };
};

/** False in shadow mode, and while the journal of an enforcing node was restored and its lost signatures may be good. */
export const acts = ({ params, restored }: Acting): boolean =>
  params.mode === 'enforce' && !inShadow(restored.get('current'));
