/** What must never be, and was. The name stays the same while a plan is shrunk; the detail may change. */
export type Violation = { readonly name: ViolationName; readonly detail: string };

export const VIOLATIONS = [
  /** Value arrived that no send of its own stands behind. */
  'unbacked_delivery',
  /** One packet paid twice. */
  'double_settlement',
  /** A node attested a packet that was sent after custody had been robbed. */
  'attested_after_loss',
  /** A node attested what was never sent. */
  'attested_unsent',
  /** A node attested what was not final, as the chain itself has it. */
  'attested_unfinal',
  /** A node attested two payloads for one path and nonce. */
  'second_payload',
  /** Two intentions under one nonce of an account. */
  'nonce_reused',
  /** Bytes of one intention left a node under two nonces: both may be mined. */
  'second_nonce',
  /** Bytes left a node before the batch that holds them was on its disk. */
  'sent_before_sync',
  /** Attested without the receipt of a verdict on the disk. */
  'no_receipt',
  /** Reserved is not exactly what was cleared and is not over. */
  'reservations_differ',
  /** What a start would find on the disk is not what the node knows. */
  'replay_differs',
  /** The journal's history, an index or a record is broken. */
  'journal_broken',
  /** A node that no fault of the outside ended. */
  'stopped_by_itself',
  /** A halt, a refusal or an exclusion that nothing in the world calls for. */
  'false_alarm',
  /** Custody lacks something, or something arrived that nothing backs, and a node goes on as if nothing were. */
  'loss_unseen',
  /** After the calm a packet is neither delivered nor held with a cause that stands. */
  'not_live',
  /** A node takes a packet for delivered whose value never arrived. */
  'claimed_delivery',
  /** A node takes a packet for given up, and its application has not given it up. */
  'claimed_giving_up',
  /** A node cleared a packet anew that was settled. */
  'cleared_again',
  /** A packet that a node has never heard of. */
  'lost_packet',
  /** A transaction of a node for what had long been done. */
  'paid_twice',
  /** A real timer, clock or source of chance was used: the run does not follow from its seed. */
  'not_deterministic',
] as const;
export type ViolationName = (typeof VIOLATIONS)[number];
