import { z } from 'zod';
import {
  address,
  amount,
  block,
  flag,
  gwei,
  hash32,
  httpUrl,
  integer,
  milliseconds,
  name,
  oneOf,
  storageSlot,
  text,
  wsUrl,
} from './fields.ts';
import { bookPriceFields, pricesSchema } from './priceSchema.ts';
import { Secret } from './secret.ts';

/** The most gas one transaction may use (EIP-7825). */
export const MAX_TRANSACTION_GAS = 16_777_216;
/** What pools take in one transaction is 128 KiB; signature, fees and nonce need some of it. */
const MAX_CALLDATA_BYTES = 130_000;
const MAX_UINT32 = 4_294_967_295;
const MAX_BLOCK = Number.MAX_SAFE_INTEGER;
/** Scaling by more than 10^36 has no known token, and keeps every scaled amount a readable number. */
const MAX_DECIMALS = 36;

/** How gas is paid: EIP-1559, one gas price, or what the newest block calls for. */
export const FEES = ['eip1559', 'legacy', 'auto'] as const;

/** What a node does with a packet that its gates let through. */
export const ROLES = ['attest', 'commit', 'execute'] as const;

/** The fields of one RPC provider: `operator` says who answers, so that two URLs of one company count once. */
export const providerFields = {
  operator: name.describe('Who runs this provider. A quorum counts operators, not URLs.'),
  url: httpUrl.describe('JSON-RPC address, http or https.'),
  requestsPerSecond: integer(1, 10_000).default(100).describe('Most requests a second to this provider.'),
};

const providerSchema = block(providerFields);

const minDepth = integer(0, MAX_BLOCK).default(0).describe('Wait for at least this many blocks on top as well.');

/** When a block of the chain counts as final. */
export const finalitySchema = z.discriminatedUnion(
  'rule',
  [
    block({ rule: z.literal('finalized'), minDepth }),
    block({ rule: z.literal('safe'), minDepth }),
    block({ rule: z.literal('depth'), depth: integer(1, MAX_BLOCK).describe('Blocks on top of the one that counts.') }),
    block({ rule: z.literal('anchor'), minDepth }),
  ],
  {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? 'one of finalized, safe, depth, anchor'
        : 'a map with rule: finalized, safe, depth or anchor',
  },
);

/** Stacks whose anchors can be read. Others are refused by name until they are built. */
export const ANCHOR_STACKS = ['op'] as const;

/** Where an L2 is anchored on its L1: what the L1's quorum reads is held against what the L2's quorum says. */
export const anchorSchema = block({
  stack: z
    .enum(ANCHOR_STACKS, { error: 'op; anchors of other stacks (arbitrum, zksync, starknet, …) are not built yet' })
    .describe('How the chain is anchored.'),
  l1: name.describe('Name of the L1 under chains.'),
  registry: address.describe('AnchorStateRegistry on the L1.'),
  maxAgeMs: integer(1, 2_592_000_000)
    .default(1_209_600_000)
    .describe('An older anchor (our clock - time of the anchored block) counts as stale.'),
});

/** What a larger value calls for, by ascending tier; where each begins is said by the policy (valueTiers). */
export const tierSchema = block({
  minDepth: integer(0, MAX_BLOCK).describe('Blocks on top of the source block, at least.'),
  anchor: flag.default(false).describe('The source block must be covered by an anchor on the L1.'),
});

/** The fields of one chain as they are written in the file. */
export const chainFields = {
  kind: oneOf(['evm']).describe('The kind of chain.'),
  chainId: integer(1, Number.MAX_SAFE_INTEGER).describe('EIP-155 chain id.'),
  eid: integer(1, MAX_UINT32).describe('LayerZero endpoint id.'),
  endpoint: address.describe("LayerZero's EndpointV2."),
  dvn: address.describe('Our LoadlineDVN on this chain.'),
  executor: address.describe('Our LoadlineExecutor on this chain.'),
  startBlock: integer(0, MAX_BLOCK).describe('First block to read.'),
  providers: z
    .array(providerSchema, { error: 'a list of providers, each with operator and url' })
    .min(1, { error: 'at least one provider' })
    .max(32, { error: 'at most 32 providers' }),
  quorum: integer(1, 32).describe('How many distinct operators must agree before something is believed.'),
  unsafeQuorum: flag.default(false).describe('Allow a quorum that one or half of the operators can decide.'),
  finality: finalitySchema.describe('When a block counts as final.'),
  anchor: anchorSchema.optional().describe('Where this chain is anchored on its L1, if it is an L2.'),
  tiers: z
    .array(tierSchema, { error: 'a list of tiers, each with minDepth' })
    .max(16, { error: 'at most 16 tiers' })
    .default([])
    .describe('What larger values at stake wait for on this chain, by ascending tier.'),
  maxFinalityStallMs: milliseconds
    .default(1_800_000)
    .describe('A final block that stands still for longer holds the chain.'),
  verifyBlocks: flag.default(true).describe('Recompute header hashes and receipt roots of blocks that carry value.'),
  wakeUrl: wsUrl
    .optional()
    .describe('WebSocket address whose new heads end the pause between two polls; nothing it says is believed.'),
  pollIntervalMs: milliseconds.default(2_000).describe('Pause between two polls.'),
  requestTimeoutMs: milliseconds.default(5_000).describe('Deadline of one RPC request.'),
  maxHeadLagMs: milliseconds
    .default(60_000)
    .describe('Oldest head that still counts as live (our clock - block time).'),
  maxClockSkewMs: milliseconds.default(15_000).describe('How far a block may be ahead of our clock.'),
  maxLogRange: integer(1, 1_000_000).default(2_000).describe('Most blocks in one eth_getLogs.'),
  replaceAfterMs: milliseconds
    .default(60_000)
    .describe('Replace a transaction at the same nonce when not included by then.'),
  maxFeePerGasGwei: gwei.prefault('500').describe('Most to pay per gas, in gwei.'),
  fees: oneOf(FEES)
    .default('auto')
    .describe('How gas is paid: eip1559, legacy, or auto: legacy where blocks have no base fee.'),
  maxBatchGas: integer(100_000, MAX_TRANSACTION_GAS)
    .default(12_000_000)
    .describe('Most gas for one batch (EIP-7825 caps it).'),
  maxBatchCalldataBytes: integer(4_096, MAX_CALLDATA_BYTES)
    .default(98_304)
    .describe('Most calldata for one batch; pools refuse a transaction above 128 KiB.'),
  maxUnmined: integer(1, 64)
    .default(16)
    .describe('Most transactions under way and not mined; pools keep only so many of one account.'),
};

/** One chain as it is written in the file; the fee cap leaves in wei. */
export const chainSchema = block(chainFields).transform(({ maxFeePerGasGwei, ...chain }) => ({
  ...chain,
  maxFeePerGasWei: maxFeePerGasGwei,
}));

/** A direction in which packets are relayed, or both. */
export const pairSchema = block({
  from: name.describe('Source chain.'),
  to: name.describe('Destination chain.'),
  both: flag.default(false).describe('Relay the opposite direction as well.'),
});

/** The fields of one leg of a book. */
export const legFields = {
  kind: oneOf(['escrow', 'mint']).describe('Whether the asset is locked here (escrow) or issued here (mint).'),
  chain: name.describe('Name of a chain under chains.'),
  token: address.describe('The token whose amount is counted.'),
  oapp: address.describe('The OFT or OFT adapter that sends and receives.'),
  decimals: integer(0, MAX_DECIMALS).describe('Decimals of the token on this chain.'),
  initial: amount.describe(
    'Locked (escrow) or minted (mint) in the smallest unit at startBlock - 1, without surplus (loadline book init).',
  ),
  storageSlot: storageSlot
    .optional()
    .describe("Slot of the token's balances (escrow) or total supply (mint): then proven by eth_getProof as well."),
};

const legSchema = block(legFields);

/** The fields of a packet that was sent and not delivered when the initial values were taken. */
export const openFields = {
  from: name.describe('Source chain.'),
  to: name.describe('Destination chain.'),
  guid: hash32.describe('LayerZero message id.'),
  txHash: hash32.describe('The transaction that sent it, whose receipt proves it.'),
  amount: amount.describe('What it carries, in shared units.'),
};

const openSchema = block(openFields);

/** Decimals in which amounts of a book travel. */
export const sharedDecimals = integer(0, 18);

/** The fields of a book. */
export const bookFields = {
  sharedDecimals: sharedDecimals.describe('Decimals in which amounts travel between chains.'),
  ...bookPriceFields,
  legs: z
    .array(legSchema, { error: 'a list of legs, each with kind, chain, token, oapp, decimals and initial' })
    .min(2, { error: 'at least two legs' })
    .max(64, { error: 'at most 64 legs' })
    .describe('Where the asset is locked or issued: all of them, at most one on each chain.'),
  open: z
    .array(openSchema, { error: 'a list of packets, each with from, to, guid, txHash and amount' })
    .max(1_000, { error: 'at most 1000 packets' })
    .default([])
    .describe('Sent and not delivered when the initial values were taken (loadline book init finds them).'),
};

/** One asset over its chains: locked on some, issued on others. */
export const bookSchema = block(bookFields);

const ENV_NAME = 'the name of an environment variable that holds the key (the key itself never stands in the file)';
const ONE_SIGNER = 'either keystore and password, or env';

/** Where a key comes from: an encrypted keystore, or an environment variable. */
export const signerSchema = block({
  keystore: text('the path of a keystore v3 file')
    .optional()
    .describe('Path of a keystore v3 file, relative to this file.'),
  password: text('the password of the keystore').optional().describe('Its password, best read from a file of its own.'),
  env: z
    .string({ error: ENV_NAME })
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, { error: ENV_NAME })
    .optional()
    .describe('Name of an environment variable that holds the key.'),
}).transform((signer, ctx) => {
  const { keystore, password, env } = signer;
  if (env !== undefined && keystore === undefined && password === undefined) return { kind: 'env' as const, env };
  if (keystore !== undefined && password !== undefined && env === undefined) {
    return { kind: 'keystore' as const, keystore, password: new Secret(password) };
  }
  ctx.addIssue({ code: 'custom', message: ONE_SIGNER });
  return z.NEVER;
});

/** The keys this node uses. */
export const signersSchema = block({
  attesters: z
    .array(signerSchema, { error: 'a list of signers, each with keystore and password, or env' })
    .min(1, { error: 'at least one attester' })
    .max(32, { error: 'at most 32 attesters' }),
  senders: z
    .record(name, signerSchema, { error: 'a map from chain names to signers' })
    .default({})
    .describe('Who pays gas, per chain.'),
  feeUpdaters: z
    .record(name, signerSchema, { error: 'a map from chain names to signers' })
    .default({})
    .describe('Who sets the fees of DVN and executor, per chain; absent: the sender.'),
});

/** Who may change what the node holds for true: operators sign pins, risk keys the policy. Their keys need not, and should not, be on this machine. */
export const operatorsSchema = block({
  addresses: z
    .array(address, { error: 'a list of addresses' })
    .min(1, { error: 'at least one address' })
    .max(32, { error: 'at most 32 addresses' })
    .refine((all) => new Set(all).size === all.length, { error: 'each address once' })
    .describe('Their addresses.'),
  threshold: integer(1, 32).default(1).describe('How many of them must sign.'),
}).refine(({ addresses, threshold }) => threshold <= addresses.length, {
  error: 'a threshold of at most the number of addresses',
  path: ['threshold'],
});

const rolesSchema = z
  .array(oneOf(ROLES), { error: `a list out of ${ROLES.join(', ')}` })
  .min(1, { error: `at least one of ${ROLES.join(', ')}` })
  .refine((roles) => new Set(roles).size === roles.length, { error: 'each role once' })
  .refine((roles) => roles.includes('commit') === roles.includes('execute'), {
    error: 'commit and execute together, since they are one transaction',
  })
  .default([...ROLES]);

const feeUpdatesSchema = block({
  maxDriftPercent: integer(1, 1_000).default(20).describe('How far off a price may be before it is set anew.'),
  minIntervalMs: milliseconds.default(600_000).describe('Least pause between two updates of one price.'),
  readEveryMs: milliseconds.default(30_000).describe('How often prices are read.'),
});

/** The fields of the file. */
export const configFields = {
  version: z.literal(1, { error: '1' }).describe('Version of this format.'),
  mode: oneOf(['enforce', 'shadow']).describe('shadow decides and journals everything and signs nothing.'),
  node: name.describe('Name of this node.'),
  dataDir: text('the path of a directory')
    .default('./data')
    .describe('Where the journal lives, relative to this file.'),
  roles: rolesSchema.describe('What this node does with cleared packets.'),
  logLevel: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal'])
    .default('info')
    .describe('Least severe line logged.'),
  chains: z.record(name, chainSchema, { error: 'a map from chain names to chains' }).describe('The chains, by name.'),
  pairs: z
    .array(pairSchema, { error: 'a list of pairs, each with from and to' })
    .min(1, { error: 'at least one pair' })
    .describe('Directions in which packets are relayed.'),
  books: z
    .record(name, bookSchema, { error: 'a map from book names to books' })
    .default({})
    .describe('Assets, by name.'),
  prices: pricesSchema.default({}).describe('Where prices come from, by asset. Same-asset checks never use them.'),
  signers: signersSchema.optional().describe('The keys of this node. Needed in enforce mode; shadow opens none.'),
  operators: operatorsSchema.optional().describe('Who signs pins of what each lane takes for granted.'),
  lockFile: text('the path of a file')
    .default('./loadline.lock.yaml')
    .describe('What each lane was pinned to, relative to this file.'),
  risk: operatorsSchema.optional().describe('Who signs the risk policy. Needed in enforce mode.'),
  policyFile: text('the path of a file')
    .default('./loadline.policy.yaml')
    .describe('The risk policy of the first start, relative to this file; later ones are staged.'),
  feeUpdates: feeUpdatesSchema
    .optional()
    .describe('Keeps the fees of DVN and executor in step with gas at the destination; absent: left alone.'),
  auditEveryMs: milliseconds.default(60_000).describe('How often the assumptions of each lane are read again.'),
  digestExpiryMinutes: integer(1, 60).default(30).describe('How long a signature can be used.'),
};

/** The whole file. It checks each field by itself; `rules.ts` holds the rules between fields. */
export const configSchema = block(configFields);

type DeepReadonly<T> = T extends Secret | bigint | string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** The configuration a node runs on: defaults filled in, addresses in lower case, amounts as bigint, frozen. */
export type LoadlineConfig = DeepReadonly<z.output<typeof configSchema>>;
/** The configuration as it is written, before defaults. */
export type LoadlineConfigInput = z.input<typeof configSchema>;
/** One chain. */
export type ChainConfig = DeepReadonly<z.output<typeof chainSchema>>;
/** One RPC provider of a chain. */
export type ProviderConfig = DeepReadonly<z.output<typeof providerSchema>>;
/** When a block counts as final. */
export type FinalityConfig = DeepReadonly<z.output<typeof finalitySchema>>;
/** A direction in which packets are relayed, or both. */
export type PairConfig = DeepReadonly<z.output<typeof pairSchema>>;
/** One asset over its chains. */
export type BookConfig = DeepReadonly<z.output<typeof bookSchema>>;
/** One leg of a book. */
export type BookLegConfig = DeepReadonly<z.output<typeof legSchema>>;
/** A packet that was on its way when the initial values were taken. */
export type OpenConfig = DeepReadonly<z.output<typeof openSchema>>;
/** Where a key comes from. */
export type SignerSpec = DeepReadonly<z.output<typeof signerSchema>>;
/** Whether the node acts, or only decides and journals. */
export type Mode = LoadlineConfig['mode'];
/** What a node does with cleared packets. */
export type Role = (typeof ROLES)[number];
