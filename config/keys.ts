import type { Hex } from 'viem';
import { type ConfigIo, readFailure } from './interpolate.ts';
import { KeyError, readPrivateKey } from './keyError.ts';
import { decryptKeystore } from './keystore.ts';
import { processIo } from './loader.ts';
import type { SignerSpec } from './schema.ts';

export { KeyError, type KeyErrorCode } from './keyError.ts';
export { decryptKeystore, encryptKeystore, type KeystoreOptions } from './keystore.ts';

/**
 * Fetches the private key that a signer of the configuration stands for.
 *
 * @throws KeyError, without key material in it.
 */
export async function loadSigner(spec: SignerSpec, io: ConfigIo = processIo()): Promise<Hex> {
  if (spec.kind === 'env') return readPrivateKey(readVariable(spec.env, io).trim(), `variable ${spec.env}`);
  const origin = `keystore ${spec.keystore}`;
  return decryptKeystore(readKeystore(spec.keystore, origin, io), spec.password.reveal(), origin);
}

function readVariable(name: string, io: ConfigIo): string {
  const value = Object.hasOwn(io.env, name) ? io.env[name] : undefined;
  if (value !== undefined && value.trim() !== '') return value;
  const found = value === undefined ? 'no such variable' : 'an empty value';
  throw new KeyError('KEY_MISSING', `variable ${name}`, found, 'a private key in it');
}

function readKeystore(path: string, origin: string, io: ConfigIo): string {
  try {
    return io.readFile(path);
  } catch (error) {
    throw new KeyError('KEY_MISSING', origin, readFailure(error), 'a keystore v3 file that this process may read');
  }
}
