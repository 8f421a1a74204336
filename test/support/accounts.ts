// Named accounts: the key is derived from the name, so that a scenario reads the same in every run. Test chains only.
import { type Address, type Hex, keccak256, toHex } from 'viem';
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts';

export interface NamedAccount {
  readonly name: string;
  readonly privateKey: Hex;
  readonly address: Address;
  readonly account: PrivateKeyAccount;
}

export function namedAccount(name: string): NamedAccount {
  const privateKey = keccak256(toHex(`loadline test account: ${name}`));
  const account = privateKeyToAccount(privateKey);
  return { name, privateKey, address: account.address, account };
}
