/** What operators sign besides pins: EIP-712, so that a wallet can show it. */
import { hashTypedData } from 'viem';
import type { Hex } from '../core/ids.ts';
import type { WordSays } from '../core/word.ts';

export type WordBody = {
  /** 16 bytes that name the journal: a word for one node's journal is no word for another's. */
  readonly journal: Hex;
  readonly says: WordSays;
  readonly reason: string;
};

const domain = { name: 'Loadline', version: '1' } as const;
const journal = { name: 'journal', type: 'bytes16' } as const;
const reason = { name: 'reason', type: 'string' } as const;

const types = {
  Acknowledge: [
    journal,
    { name: 'subject', type: 'string' },
    { name: 'evidence', type: 'bytes32' },
    { name: 'amount', type: 'uint256' },
    reason,
  ],
  Refill: [
    journal,
    { name: 'book', type: 'string' },
    { name: 'chain', type: 'string' },
    { name: 'amount', type: 'uint256' },
    { name: 'sequence', type: 'uint256' },
    reason,
  ],
  Issuance: [
    journal,
    { name: 'book', type: 'string' },
    { name: 'chain', type: 'string' },
    { name: 'amount', type: 'uint256' },
    { name: 'minter', type: 'address' },
    { name: 'fromMs', type: 'uint256' },
    { name: 'toMs', type: 'uint256' },
    { name: 'sequence', type: 'uint256' },
    reason,
  ],
} as const;

/** No chain in the domain: a word is to a node about its journal. */
export function wordTypedData({ journal, says, reason }: WordBody) {
  switch (says.kind) {
    case 'acknowledge': {
      const { subject, evidence, amount } = says;
      const message = { journal, subject, evidence, amount, reason };
      return { domain, types, primaryType: 'Acknowledge' as const, message };
    }
    case 'refill': {
      const message = { journal, ...legOf(says), sequence: BigInt(says.sequence), reason };
      return { domain, types, primaryType: 'Refill' as const, message };
    }
    case 'issuance': {
      const { minter, fromMs, toMs, sequence } = says;
      const times = { fromMs: BigInt(fromMs), toMs: BigInt(toMs), sequence: BigInt(sequence) };
      return {
        domain,
        types,
        primaryType: 'Issuance' as const,
        message: { journal, ...legOf(says), minter, ...times, reason },
      };
    }
    default:
      return says satisfies never;
  }
}

const legOf = ({
  book,
  chain,
  amount,
}: {
  readonly book: string;
  readonly chain: string;
  readonly amount: bigint;
}) => ({
  book,
  chain,
  amount,
});

/** @throws when a field does not fit its type: an amount below zero, a journal of another length */
export const wordDigest = (body: WordBody): Hex =>
  hashTypedData(wordTypedData(body) as Parameters<typeof hashTypedData>[0]);
