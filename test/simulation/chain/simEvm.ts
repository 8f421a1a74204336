// What a simulated EVM chain is to the rest of the simulation: a ledger of blocks that answers JSON-RPC as a node of its
// kind does, and takes signed transactions. It has no timers and no chance of its own: the scheduler mines, and says when.
import type { Hex } from '../../../relayer/core/ids.ts';

/** Which part of the chain a provider sees: an honest one all of it, a stale one less, a liar a branch of its own. */
export type View = {
  /** The branch that is served; the canonical one unless told otherwise. */
  readonly branch: string;
  /** Blocks behind that branch's head. */
  readonly lag: number;
};

export const CANONICAL: View = { branch: 'main', lag: 0 };

/** A JSON-RPC error as a node gives it. */
export class RpcFailure extends Error {
  readonly rpcCode: number;
  readonly data: unknown;
  constructor(rpcCode: number, message: string, data?: unknown) {
    super(message);
    this.name = 'RpcFailure';
    this.rpcCode = rpcCode;
    this.data = data;
  }
}

/** Who acts on the chain beside the node. Each is a transaction that waits in the pool until a block takes it. */
export type OutsideAction =
  /** A user sends `amount` (local units of the leg's token) over the lane to `to`, and in the same transaction `more`. */
  | {
      readonly do: 'send';
      readonly oapp: Hex;
      readonly dstEid: number;
      readonly to: Hex;
      readonly amount: bigint;
      readonly more?: readonly bigint[];
    }
  /** The application's delegate gives up, or blocks, a nonce of its inbound path. */
  | {
      readonly do: 'skip' | 'clear' | 'nilify' | 'burn';
      readonly oapp: Hex;
      readonly srcEid: number;
      readonly sender: Hex;
      readonly nonce: bigint;
    }
  /** Somebody else commits, or commits and executes, what may be. */
  | { readonly do: 'commit' | 'execute'; readonly encoded: Hex }
  /** Whoever holds a stolen key moves tokens out of the escrow, or mints. */
  | { readonly do: 'steal' | 'mintByHand'; readonly oapp: Hex; readonly amount: bigint }
  /** The application begins to pay twice what arrives, or stops that. */
  | { readonly do: 'flaw'; readonly oapp: Hex }
  /** Tokens are given to the escrow, or destroyed. */
  | { readonly do: 'donate' | 'burnByHand'; readonly oapp: Hex; readonly amount: bigint }
  /** The account of the node sends something by another program, or loses its money, or gets it. */
  | { readonly do: 'foreignNonce'; readonly account: Hex }
  | { readonly do: 'fund'; readonly account: Hex; readonly wei: bigint };

/** What the chain itself knows to be true, for the invariants: they never ask a provider. */
export type Truth = {
  readonly height: bigint;
  /** Of each leg, by OApp: what its escrow holds, or its supply. */
  readonly balanceOf: (oapp: Hex) => bigint;
  /** Every send, attestation, commit, delivery and account transaction on the canonical branch, in order. */
  readonly events: readonly ChainEvent[];
};

export type ChainEvent =
  | {
      readonly kind: 'sent';
      readonly height: bigint;
      readonly guid: Hex;
      readonly encoded: Hex;
      /** Local units that really left the sender: locked or burned. */
      readonly amount: bigint;
    }
  /** Our DVN wrote an attestation into a receive library. */
  | {
      readonly kind: 'attested';
      readonly height: bigint;
      readonly header: Hex;
      readonly payloadHash: Hex;
      readonly txHash: Hex;
    }
  | { readonly kind: 'revoked'; readonly height: bigint; readonly header: Hex; readonly payloadHash: Hex }
  | { readonly kind: 'committed'; readonly height: bigint; readonly guid: Hex; readonly payloadHash: Hex }
  /** Value arrived: unlocked or minted, in local units. */
  | {
      readonly kind: 'arrived';
      readonly height: bigint;
      readonly guid: Hex;
      readonly to: Hex;
      readonly amount: bigint;
      /** Paid once more by an application that has a flaw. */
      readonly byFlaw?: true;
    }
  | {
      readonly kind: 'givenUp';
      readonly height: bigint;
      readonly how: 'skip' | 'clear' | 'nilify' | 'burn';
      readonly guid: Hex;
    }
  | {
      readonly kind: 'transaction';
      readonly height: bigint;
      readonly from: Hex;
      readonly nonce: number;
      readonly hash: Hex;
      readonly gasUsed: bigint;
      readonly ok: boolean;
    };

export type SimEvm = {
  readonly name: string;
  readonly chainId: number;
  readonly eid: number;
  /** What the configuration of a node names. */
  readonly addresses: {
    readonly endpoint: Hex;
    readonly dvn: Hex;
    readonly executor: Hex;
    readonly receiveLibrary: Hex;
  };
  /** JSON-RPC, synchronously. @throws RpcFailure */
  readonly request: (method: string, params: readonly unknown[], view: View) => unknown;
  /** Puts an outside transaction into the pool; it may revert when it is mined. */
  readonly act: (action: OutsideAction) => void;
  /** Mines one block on the canonical branch at this time, with what the pool has and gas allows. */
  readonly mine: (atMs: number) => void;
  /** Takes the last blocks back; their transactions return to the pool unless they are `lost`. */
  readonly reorg: (depth: number, lost: (txHash: Hex) => boolean) => void;
  /** Drops pooled transactions that match. */
  readonly evict: (
    matches: (tx: { readonly hash: Hex; readonly from: Hex; readonly nonce: number }) => boolean,
  ) => void;
  /** From now on a block asks for this much. */
  readonly setBaseFee: (wei: bigint) => void;
  /** Opens a branch that forks `depth` blocks down and holds, with a wholly consistent history, what never happened. */
  readonly forge: (branch: string, depth: number, action: OutsideAction, atMs: number) => void;
  readonly truth: () => Truth;
};

/** A world of chains with one book over them, wired as lanes; DVN attesters, account funds and finality as given. */
export type SimChainsOptions = {
  readonly startMs: number;
  readonly attesters: readonly Hex[];
  readonly threshold: number;
  /** Sending accounts that begin with money. */
  readonly funded: readonly Hex[];
  /** Blocks on top of a final one. */
  readonly finalityDepth: number;
  /** One leg a chain, at least two. */
  readonly legs: readonly { readonly name: string; readonly kind: 'escrow' | 'mint'; readonly initial: bigint }[];
};

export type SimChains = {
  readonly chains: readonly SimEvm[];
  /** The legs in the order of the chains. */
  readonly legs: readonly {
    readonly chain: string;
    readonly oapp: Hex;
    readonly token: Hex;
    readonly decimals: number;
  }[];
};
