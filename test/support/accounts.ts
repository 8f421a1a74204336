// Named accounts: the key is derived from the name, so that a scenario reads the same in every run. Test chains only.
import { type Address, type Hex, keccak256, toHex } from 'viem';
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts';

export interface NamedAccount {
  readonly name: string;
  readonly privateKey: Hex;
  readonly address: Address;
  readonly account: PrivateKeyAccount;
}

/** By name: deriving an address is dear, and a simulated world asks for the same few names as the one before. */
const known = new Map<string, NamedAccount>();

export function namedAccount(name: string): NamedAccount {
  const found = known.get(name) ?? derived(name);
  known.set(name, found);
  return found;
}

function derived(name: string): NamedAccount {
  const privateKey = keccak256(toHex(`loadline test account: ${name}`));
  const account = privateKeyToAccount(privateKey);
  return { name, privateKey, address: account.address, account };
}
