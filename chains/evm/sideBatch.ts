/** Calls, code and storage of one side, collected and asked as one question of the quorum. */
import {
  type Abi,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
  keccak256,
} from 'viem';
import type { Hex, Position } from '../../relayer/core/ids.ts';
import type { Quorum } from '../quorum.ts';
import { callOrRevert } from './calls.ts';
import { type Ask, codeAt, storageAt } from './rpc.ts';
import { NONE, wordText } from './sideText.ts';

/** Of whom, and at which block. */
export type PinnedAt = { readonly quorum: Quorum; readonly block: Position; readonly deadlineMs: number };

type Query =
  | { readonly kind: 'call'; readonly to: Hex; readonly data: Hex }
  | { readonly kind: 'code'; readonly of: Hex }
  | { readonly kind: 'slot'; readonly of: Hex; readonly slot: Hex };

/** Null: it reverts. */
type Answer = Hex | null;

const AT_ONCE = 6;
async function answerOf(ask: Ask, query: Query, blockHash: Hex): Promise<Answer> {
  if (query.kind === 'code') return codeAt(ask, query.of, blockHash);
  if (query.kind === 'slot') return storageAt(ask, query.of, query.slot, blockHash);
  return callOrRevert(ask, query.to, query.data, blockHash);
}

/** A few at a time: what waits in a queue here must not run into its deadline there. */
async function answersOf(ask: Ask, queries: readonly Query[], blockHash: Hex): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let i = 0; i < queries.length; i += AT_ONCE) {
    const some = queries.slice(i, i + AT_ONCE);
    answers.push(...(await Promise.all(some.map((query) => answerOf(ask, query, blockHash)))));
  }
  return answers;
}

const keyOf = (query: Query): string =>
  query.kind === 'call' ? `${query.to} ${query.data}` : query.kind === 'slot' ? `${query.of} ${query.slot}` : query.of;

/** Collects queries, asks them as one question of the quorum, and hands out the answers. */
export class Batch {
  readonly #queries = new Map<string, Query>();
  #answers: ReadonlyMap<string, Answer> = new Map();

  /** What a function answers, put into words; `none` where it reverts or there is nothing. */
  call<
    const abi extends Abi,
    name extends ContractFunctionName<abi, 'view' | 'pure'>,
    const args extends ContractFunctionArgs<abi, 'view' | 'pure', name>,
  >(
    to: Hex,
    abi: abi,
    functionName: name,
    args: args,
    say: (value: ContractFunctionReturnType<abi, 'view' | 'pure', name, args>) => string,
  ): () => string {
    const spec = { abi, functionName, args } as unknown as Parameters<typeof encodeFunctionData>[0];
    const answer = this.#add({ kind: 'call', to, data: encodeFunctionData(spec) });
    return () => {
      const data = answer();
      if (data === null || data === '0x') return NONE;
      try {
        return say(decodeFunctionResult({ abi, functionName, args, data } as never) as never);
      } catch {
        return `undecoded ${keccak256(data)}`;
      }
    };
  }

  codeHash(of: Hex): () => string {
    const answer = this.#add({ kind: 'code', of });
    return () => {
      const code = answer();
      return code === null || code === '0x' ? NONE : keccak256(code);
    };
  }

  /** An address in a slot. */
  slot(of: Hex, slot: Hex): () => string {
    const answer = this.#add({ kind: 'slot', of, slot });
    return () => wordText(`0x${(answer() ?? '0x').slice(-40)}`);
  }

  async ask({ quorum, block, deadlineMs }: PinnedAt): Promise<void> {
    const queries = [...this.#queries];
    if (queries.length === 0) return;
    const agreed = await quorum.askFew(
      `${queries.length} reads of a side at ${block.hash}`,
      (provider) =>
        answersOf(
          { provider, deadlineMs },
          queries.map(([, query]) => query),
          block.hash,
        ),
      (answers) => answers.map((answer) => answer ?? 'reverts').join(),
    );
    this.#answers = new Map(queries.map(([key], i) => [key, agreed.value[i] ?? null]));
  }

  #add(query: Query): () => Answer {
    const key = keyOf(query);
    this.#queries.set(key, query);
    return () => this.#answers.get(key) ?? null;
  }
}
