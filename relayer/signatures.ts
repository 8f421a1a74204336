/** Who has signed one EIP-712 message: the distinct known addresses, and why any other signature counts for nothing. */
import { type HashTypedDataParameters, recoverTypedDataAddress } from 'viem';
import type { Hex } from './core/ids.ts';

export type Signature = { readonly signer: Hex; readonly signature: Hex };
export type Signers = { readonly signers: readonly Hex[]; readonly refused: readonly string[] };

/** `role` says in a refusal what a stranger is not: an operator, a risk key. */
export async function signersOver(
  message: HashTypedDataParameters,
  signatures: readonly Signature[],
  known: readonly string[],
  role: string,
): Promise<Signers> {
  const accepted = new Set(known.map((address) => address.toLowerCase()));
  const signers = new Set<Hex>();
  const refused: string[] = [];
  for (const { signer, signature } of signatures) {
    const found = await recovered(message, signature);
    if (found !== signer) refused.push(`the signature of ${signer} is of ${found ?? 'nobody'}`);
    else if (!accepted.has(signer)) refused.push(`${signer} is no ${role}`);
    else signers.add(signer);
  }
  return { signers: [...signers].sort(), refused };
}

async function recovered(message: HashTypedDataParameters, signature: Hex): Promise<Hex | null> {
  try {
    return (await recoverTypedDataAddress({ ...message, signature })).toLowerCase() as Hex;
  } catch {
    return null;
  }
}
