// ERC-20 as OpenZeppelin 5 has it: balances, supply, allowances, with its errors.
import type { Hex } from '../../../../relayer/core/ids.ts';
import { failure, type Method, NEW_STORE_GAS, Revert, type Run, STORE_GAS, topic } from '../run.ts';
import { addressWord, answer, boolWord, bytes32, word } from '../words.ts';
import { MAX_UINT256, ZERO } from './facts.ts';

const TRANSFER = topic('Transfer(address,address,uint256)');
const APPROVAL = topic('Approval(address,address,uint256)');
const RECOVERED = topic('Recovered(address,address,uint256)');

const insufficientBalance = failure('ERC20InsufficientBalance(address,uint256,uint256)');
const insufficientAllowance = failure('ERC20InsufficientAllowance(address,uint256,uint256)');
const invalidReceiver = failure('ERC20InvalidReceiver(address)');
const invalidSender = failure('ERC20InvalidSender(address)');
const notOwner = failure('OwnableUnauthorizedAccount(address)');
const notRecovery = failure('NotRecovery(address,address)');

export const balanceKey = (token: Hex, holder: Hex): string => `bal:${token}:${holder}`;
export const supplyKey = (token: Hex): string => `sup:${token}`;
export const allowanceKey = (token: Hex, owner: Hex, spender: Hex): string => `alw:${token}:${owner}:${spender}`;

function setBalance(run: Run, token: Hex, holder: Hex, amount: bigint): void {
  const key = balanceKey(token, holder);
  run.use(run.big(key) === 0n ? NEW_STORE_GAS : STORE_GAS);
  run.set(key, amount);
}

/** Mints from zero, burns to zero. @throws Revert */
function update(run: Run, token: Hex, from: Hex, to: Hex, amount: bigint): void {
  if (from === ZERO) run.set(supplyKey(token), run.big(supplyKey(token)) + amount);
  else {
    const held = run.big(balanceKey(token, from));
    if (held < amount) throw insufficientBalance(addressWord(from), word(held), word(amount));
    setBalance(run, token, from, held - amount);
  }
  if (to === ZERO) run.set(supplyKey(token), run.big(supplyKey(token)) - amount);
  else setBalance(run, token, to, run.big(balanceKey(token, to)) + amount);
  run.emit(token, [TRANSFER, bytes32(from), bytes32(to)], word(amount));
}

export function transfer(run: Run, token: Hex, from: Hex, to: Hex, amount: bigint): void {
  if (from === ZERO) throw invalidSender(addressWord(from));
  if (to === ZERO) throw invalidReceiver(addressWord(to));
  update(run, token, from, to, amount);
}

export function transferFrom(run: Run, token: Hex, spender: Hex, from: Hex, to: Hex, amount: bigint): void {
  const key = allowanceKey(token, from, spender);
  const allowed = run.big(key);
  if (allowed < MAX_UINT256) {
    if (allowed < amount) throw insufficientAllowance(addressWord(spender), word(allowed), word(amount));
    run.set(key, allowed - amount);
  }
  transfer(run, token, from, to, amount);
}

export function mint(run: Run, token: Hex, to: Hex, amount: bigint): void {
  if (to === ZERO) throw invalidReceiver(addressWord(to));
  update(run, token, ZERO, to, amount);
}

export function burn(run: Run, token: Hex, from: Hex, amount: bigint): void {
  if (from === ZERO) throw invalidSender(addressWord(from));
  update(run, token, from, ZERO, amount);
}

export function requireOwner(from: Hex, owner: Hex): void {
  if (from !== owner) throw notOwner(addressWord(from));
}

/** What every token answers and takes. */
export const tokenMethods = (token: Hex, decimals: number): Readonly<Record<string, Method>> => ({
  'balanceOf(address)': (run, _, args) => answer(word(run.big(balanceKey(token, args.address(0))))),
  'totalSupply()': (run) => answer(word(run.big(supplyKey(token)))),
  'decimals()': () => answer(word(decimals)),
  'allowance(address,address)': (run, _, args) =>
    answer(word(run.big(allowanceKey(token, args.address(0), args.address(1))))),
  'transfer(address,uint256)': (run, { from }, args) => {
    transfer(run, token, from, args.address(0), args.big(1));
    return answer(boolWord(true));
  },
  'transferFrom(address,address,uint256)': (run, { from }, args) => {
    transferFrom(run, token, from, args.address(0), args.address(1), args.big(2));
    return answer(boolWord(true));
  },
  'approve(address,uint256)': (run, { from }, args) => {
    if (args.address(0) === ZERO) throw new Revert('0x');
    run.use(NEW_STORE_GAS);
    run.set(allowanceKey(token, from, args.address(0)), args.big(1));
    run.emit(token, [APPROVAL, bytes32(from), bytes32(args.address(0))], args.word(1));
    return answer(boolWord(true));
  },
});

/** The token that an escrow locks: TestToken, whose owner mints and whose recovery key moves balances. */
export const lockedTokenMethods = (
  token: Hex,
  decimals: number,
  { owner, recovery }: { readonly owner: Hex; readonly recovery: Hex },
): Readonly<Record<string, Method>> => ({
  ...tokenMethods(token, decimals),
  'owner()': () => answer(addressWord(owner)),
  'mint(address,uint256)': (run, { from }, args) => {
    requireOwner(from, owner);
    mint(run, token, args.address(0), args.big(1));
    return '0x';
  },
  'recover(address,address,uint256)': (run, { from }, args) => {
    if (from !== recovery) throw notRecovery(addressWord(from), addressWord(recovery));
    transfer(run, token, args.address(0), args.address(1), args.big(2));
    run.emit(token, [RECOVERED, bytes32(args.address(0)), bytes32(args.address(1))], args.word(2));
    return '0x';
  },
});
