/** The key that an operator signs with: from the environment, or from a keystore. */
import { readFile } from 'node:fs/promises';
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts';
import { loadSigner } from '../../config/keys.ts';
import { Secret } from '../../config/secret.ts';
import { UsageError } from './failure.ts';

export type KeyOptions = { readonly signEnv?: string; readonly keystore?: string; readonly passwordFile?: string };

/** Null where no key is named. @throws UsageError, KeyError */
export async function keyOf({ signEnv, keystore, passwordFile }: KeyOptions): Promise<PrivateKeyAccount | null> {
  if (signEnv !== undefined && keystore === undefined && passwordFile === undefined) {
    return privateKeyToAccount(await loadSigner({ kind: 'env', env: signEnv }));
  }
  if (keystore !== undefined && passwordFile !== undefined && signEnv === undefined) {
    // One line, as editors and `echo` write it.
    const password = new Secret((await readFile(passwordFile, 'utf8')).replace(/\r?\n$/, ''));
    return privateKeyToAccount(await loadSigner({ kind: 'keystore', keystore, password }));
  }
  if (signEnv === undefined && keystore === undefined && passwordFile === undefined) return null;
  throw new UsageError('half a key', 'either --sign-env, or --keystore with --password-file');
}
