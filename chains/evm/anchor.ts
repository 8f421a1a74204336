/**
 * An OP-stack L2's anchor: the output root of one of its blocks that its L1 has accepted, read by the L1's quorum at a
 * final block, and computed anew from what the L2's quorum says of that block.
 */
import { concatHex, decodeFunctionResult, encodeFunctionData, keccak256, padHex, parseAbi } from 'viem';
import { type Height, type Hex, height } from '../../relayer/core/ids.ts';
import type { Anchor } from '../../relayer/core/state.ts';
import type { Clock } from '../clock.ts';
import { isProviderError } from '../provider.ts';
import { type Quorum, QuorumError } from '../quorum.ts';
import { agreeTag } from './agree.ts';
import { createHold } from './finality.ts';
import type { Ask } from './form.ts';
import { headerAt } from './header.ts';
import { callAt } from './rpc.ts';
import { EMPTY_ROOT, provenStorageRoot } from './stateProof.ts';

export type AnchorOptions = {
  readonly l1: { readonly quorum: Quorum; readonly deadlineMs: number };
  readonly l2: { readonly quorum: Quorum; readonly deadlineMs: number };
  /** AnchorStateRegistry on the L1. */
  readonly registry: Hex;
  readonly maxAgeMs: number;
  readonly clock: Clock;
};

/** Never throws for want of an answer: that is the status `unread`. */
export type AnchorReader = () => Promise<Anchor>;

/** L2ToL1MessagePasser, where the OP stack puts it on every L2. */
export const MESSAGE_PASSER: Hex = '0x4200000000000000000000000000000000000016';

const registryAbi = parseAbi([
  'function getAnchorRoot() view returns (bytes32 root, uint256 l2BlockNumber)',
  'function anchors(uint32 gameType) view returns (bytes32 root, uint256 l2BlockNumber)',
  'function respectedGameType() view returns (uint32)',
  'function portal() view returns (address)',
]);

/** Games about the roots of several chains at once (SUPER_*): their root is no output root of one chain. */
const SUPER_GAMES: ReadonlySet<number> = new Set([4, 5, 7, 9]);
/** What registries hold before their first game was resolved. */
const PLACEHOLDERS: ReadonlySet<Hex> = new Set([
  padHex('0x', { size: 32 }),
  padHex('0xdead', { size: 32, dir: 'right' }),
]);

type Registered =
  | { readonly root: Hex; readonly number: Height; readonly unusable: null }
  | { readonly unusable: string };

type Output = { readonly root: Hex; readonly hash: Hex; readonly timestampMs: number };

export function createAnchorReader(options: AnchorOptions): AnchorReader {
  const { l1, l2, registry, maxAgeMs, clock } = options;
  const settle = createHold(l1.quorum, l1.deadlineMs, clock);
  /** Of the newest final block of the L1 alone: with the next one the L2 is asked again. */
  let matched: { readonly l1: Hex; readonly number: Height; readonly output: Output } | null = null;

  const result = (status: Anchor['status'], saw: string, wanted: string): Anchor => ({
    height: matched?.number ?? height(0n),
    status,
    ageMs: matched ? Math.max(0, clock.nowMs() - matched.output.timestampMs) : 0,
    saw,
    wanted,
  });

  function ofMatch({ number, output }: NonNullable<typeof matched>): Anchor {
    const shown = `output root ${output.root} of block ${number} ${output.hash}`;
    const ageMs = clock.nowMs() - output.timestampMs;
    if (ageMs <= maxAgeMs) return result('match', shown, shown);
    return result('stale', `${shown}, ${ageMs} ms old`, `at most ${maxAgeMs} ms old`);
  }

  async function read(): Promise<Anchor> {
    const { block } = await agreeTag(l1.quorum, 'finalized', l1.deadlineMs);
    const final = await settle(block, null);
    const at = final?.position.hash ?? block.hash;
    if (matched?.l1 === at) return ofMatch(matched);
    const registered = await agreeRegistered(l1.quorum, l1.deadlineMs, registry, at);
    if (registered.unusable !== null) return result('unread', registered.unusable, 'an output root');
    const { root, number } = registered;
    const output = await agreeOutput(l2.quorum, l2.deadlineMs, number);
    if (output.root !== root) {
      return result(
        'mismatch',
        `output root ${root} of block ${number} in ${registry} at L1 block ${at}`,
        `${output.root}, from block ${output.hash} that the quorum of the L2 has there`,
      );
    }
    matched = { l1: at, number, output };
    return ofMatch(matched);
  }

  return async () => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof QuorumError) return result('unread', error.message, 'an anchor that both quorums can read');
      throw error;
    }
  };
}

/** What the registry holds at one block of the L1. @throws QuorumError */
async function agreeRegistered(quorum: Quorum, deadlineMs: number, registry: Hex, at: Hex): Promise<Registered> {
  const { value } = await quorum.askFew(
    `anchor in ${registry} at ${at}`,
    (provider) => registeredAt({ provider, deadlineMs }, registry, at),
    (found) => (found.unusable === null ? `${found.root} ${found.number}` : found.unusable),
  );
  return value;
}

/** Registries up to 2.x keep an anchor per game type, later ones a single one. */
async function registeredAt(ask: Ask, registry: Hex, at: Hex): Promise<Registered> {
  const gameType = await gameTypeOf(ask, registry, at);
  if (gameType !== null && SUPER_GAMES.has(gameType)) {
    return { unusable: `game type ${gameType}, whose roots are of several chains: not built yet` };
  }
  const single = await callOrNull(
    ask,
    registry,
    encodeFunctionData({ abi: registryAbi, functionName: 'getAnchorRoot' }),
    at,
  );
  let found = single;
  if (found === null && gameType !== null) {
    const data = encodeFunctionData({ abi: registryAbi, functionName: 'anchors', args: [gameType] });
    found = await callOrNull(ask, registry, data, at);
  }
  if (found === null) return { unusable: `no AnchorStateRegistry at ${registry}` };
  const [root, number] = decodeFunctionResult({ abi: registryAbi, functionName: 'getAnchorRoot', data: found });
  if (PLACEHOLDERS.has(root)) return { unusable: `the placeholder ${root}: no game has been resolved yet` };
  return { root, number: height(number), unusable: null };
}

/** The registry knows it since 3.x; before that the portal does. Null where neither says. */
async function gameTypeOf(ask: Ask, registry: Hex, at: Hex): Promise<number | null> {
  const data = encodeFunctionData({ abi: registryAbi, functionName: 'respectedGameType' });
  const decode = (found: Hex): number =>
    decodeFunctionResult({ abi: registryAbi, functionName: 'respectedGameType', data: found });
  const own = await callOrNull(ask, registry, data, at);
  if (own !== null) return decode(own);
  const answer = await callOrNull(ask, registry, encodeFunctionData({ abi: registryAbi, functionName: 'portal' }), at);
  if (answer === null) return null;
  const portal = decodeFunctionResult({ abi: registryAbi, functionName: 'portal', data: answer });
  const theirs = await callOrNull(ask, portal, data, at);
  return theirs === null ? null : decode(theirs);
}

/** Null when the contract has no such function: it reverts, or there is none. */
async function callOrNull(ask: Ask, to: Hex, data: Hex, at: Hex): Promise<Hex | null> {
  try {
    const answer = await callAt(ask, to, data, at);
    return answer === '0x' ? null : answer;
  } catch (error) {
    // Another refusal (a limit, a block that is not there) says nothing about the contract.
    if (isProviderError(error) && error.code === 'PROVIDER_REFUSED' && isRevert(error.rpcCode, error.message))
      return null;
    throw error;
  }
}

const isRevert = (code: number | null, message: string): boolean => code === 3 || /revert/i.test(message);

/** The output root of an L2 block, from its verified header. @throws QuorumError */
async function agreeOutput(quorum: Quorum, deadlineMs: number, number: Height): Promise<Output> {
  const { value } = await quorum.askFew(
    `output root of block ${number}`,
    (provider) => outputAt({ provider, deadlineMs }, number),
    ({ root, hash }) => `${root} ${hash}`,
  );
  return value;
}

async function outputAt(ask: Ask, number: Height): Promise<Output> {
  const header = await headerAt(ask, number);
  // Since Isthmus the header holds it, so that no old state is needed; before, this field was the empty root, or absent.
  const inHeader = header.withdrawalsRoot !== EMPTY_ROOT ? header.withdrawalsRoot : null;
  const passerRoot = inHeader ?? (await provenStorageRoot(ask, header, MESSAGE_PASSER));
  const version = padHex('0x', { size: 32 });
  const root = keccak256(concatHex([version, header.stateRoot, passerRoot, header.hash]));
  return { root, hash: header.hash, timestampMs: header.timestampMs };
}
