/**
 * The configuration that `loadline init` writes. `<…>` and `${…}` are left to fill in; as long as they are not,
 * loading it reports each of them and nothing else.
 */
export function configTemplate(): string {
  return TEMPLATE;
}

const TEMPLATE = `# Loadline configuration. Replace every <…> and provide every \${…}, then: loadline config validate
#
# \${NAME} is read from the environment and \${file:/path} from a file, before anything is checked;
# $\${ stands for a literal \${. Relative paths start at this file. Quote addresses, amounts and references.
version: 1

# shadow decides and journals everything and signs nothing; enforce also acts. Start in shadow and read its verdicts.
mode: shadow
node: main
dataDir: ./data
# Any of attest, commit, execute. Other nodes may have the others.
roles: [attest, commit, execute]
# trace, debug, info, warn, error or fatal.
logLevel: info

chains:
  ethereum:
    kind: evm
    chainId: 1
    eid: 30101
    # LayerZero's EndpointV2.
    endpoint: '0x1a44076050125825900e736c501f859c50fE728c'
    # Our own contracts on this chain.
    dvn: '<address of your LoadlineDVN on ethereum>'
    executor: '<address of your LoadlineExecutor on ethereum>'
    # The first block to read on this chain. Of a new asset: the block in which its OFT adapter or OFT was deployed (an
    # explorer shows it). Of one in use: see initial, under books.
    startBlock: <first block to read on ethereum>
    # Independent operators: a quorum counts operators, not URLs.
    providers:
      - { operator: alpha, url: '\${ETHEREUM_RPC_ALPHA}' }
      - { operator: beta, url: '\${ETHEREUM_RPC_BETA}' }
      - { operator: gamma, url: '\${ETHEREUM_RPC_GAMMA}' }
    # So many operators must agree; in enforce mode at least 2 and more than half (unsafeQuorum: true overrides it).
    quorum: 2
    # finalized, safe (both may add minDepth), or { rule: depth, depth: 64 }.
    finality: { rule: finalized }
    # The rest has defaults, shown here.
    # pollIntervalMs: 2000
    # requestTimeoutMs: 5000
    # maxHeadLagMs: 60000       # an older head (our clock - block time) counts as stale
    # maxClockSkewMs: 15000     # how far a block may be ahead of our clock
    # maxLogRange: 2000         # blocks in one eth_getLogs
    # maxFinalityStallMs: 1800000 # a final block that stands still for longer holds the chain
    # verifyBlocks: true        # recompute header hashes and receipt roots of blocks that carry value
    # tiers: [{ minDepth: 64 }] # what larger values wait for; the policy says where tiers begin (valueTiers)
    # replaceAfterMs: 60000     # a transaction not included by then is replaced at the same nonce
    # maxFeePerGasGwei: '500'
    # fees: auto                # eip1559, legacy, or auto: legacy where blocks have no base fee
    # maxBatchGas: 12000000     # at most 16777216 (EIP-7825)
    # maxBatchCalldataBytes: 98304 # pools refuse a transaction above 128 KiB
    # maxUnmined: 16            # transactions under way and not mined, of one account

  base:
    kind: evm
    chainId: 8453
    eid: 30184
    endpoint: '0x1a44076050125825900e736c501f859c50fE728c'
    dvn: '<address of your LoadlineDVN on base>'
    executor: '<address of your LoadlineExecutor on base>'
    startBlock: <first block to read on base>
    providers:
      - { operator: alpha, url: '\${BASE_RPC_ALPHA}' }
      - { operator: beta, url: '\${BASE_RPC_BETA}' }
      - { operator: gamma, url: '\${BASE_RPC_GAMMA}' }
    quorum: 2
    finality: { rule: finalized }

# Directions to relay; both adds the opposite one.
pairs:
  - { from: ethereum, to: base, both: true }

# One asset over all of its chains, at most one leg on each: escrow locks it, mint issues it. initial is what was locked or
# minted at startBlock - 1, in the smallest unit of the token; open lists what was sent and not delivered then. A book that
# has less locked than minted and open is refused. Of a new asset each initial is '0'. Of one in use: fill in '0', set each
# startBlock to the block from which this node shall count, and let  loadline book init <name>  compute the rest.
# Where prices come from, by asset: only for limits, tiers and collateral in value, never to tell what is backed. At least
# three of different origin; a book names its asset with price, the policy says which of them count.
# prices:
#   usdx:
#     sources:
#       - { name: feed, kind: chainlink, chain: ethereum, feed: '<aggregator>' }
#       - { name: pool, kind: twap, chain: base, pool: '<pool>', base: token0, baseDecimals: 18, quoteDecimals: 6 }
#       - { name: web, kind: http, url: '\${PRICE_URL}', price: /price, timestamp: /time }
books:
  usdx:
    sharedDecimals: 6
    legs:
      - kind: escrow
        chain: ethereum
        token: '<address of the token on ethereum>'
        oapp: '<address of the OFT adapter on ethereum>'
        decimals: 18
        initial: '<locked in the adapter at startBlock - 1>'
      - kind: mint
        chain: base
        token: '<address of the token on base>'
        oapp: '<address of the OFT on base>'
        decimals: 18
        initial: '<minted at startBlock - 1>'
    # open: [{ from: ethereum, to: base, guid: '0x…', txHash: '0x…', amount: '…' }] # in shared units

# Who signs pins: what each lane may take for granted (loadline lanes pin, loadline lanes sign). Keep these keys on other
# machines. Without operators every pin is rejected, in shadow mode too: then every verdict ends at lane_unpinned.
operators:
  threshold: 1
  addresses: ['<address of an operator>']

# Who signs the risk policy (loadline policy sign): needed in enforce mode. Best other keys than the operators', on other
# machines. Without a signed policy a node in shadow mode decides by the default one.
risk:
  threshold: 1
  addresses: ['<address of a risk key>']

# The keys of this node: needed in enforce mode only, since shadow opens none. No key ever stands in this file: a signer is
# an encrypted keystore (v3) with its password read from elsewhere, or the name of an environment variable.
# signers:
#   attesters:
#     - { keystore: ./keys/attester-1.json, password: '\${file:./secrets/attester-1}' }
#   # Who pays gas on each chain that packets go to.
#   senders:
#     ethereum: { keystore: ./keys/sender.json, password: '\${file:./secrets/sender}' }
#     base: { keystore: ./keys/sender.json, password: '\${file:./secrets/sender}' }

# How long a signature can be used, at most 60.
digestExpiryMinutes: 30
# What each lane was pinned to, and how often that is read again.
lockFile: ./loadline.lock.yaml
# The risk policy of the first start; a later one takes over by: loadline policy stage, then promote.
policyFile: ./loadline.policy.yaml
auditEveryMs: 60000
`;
