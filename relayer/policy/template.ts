/** The risk policy that `loadline init` writes beside the configuration: what the default says, to be changed and signed. */
export const policyTemplate = (): string => TEMPLATE;

const TEMPLATE = `# Loadline risk policy. Review it like code, then: loadline policy check, and loadline policy sign
#
# The first signed one decides from the first start of a node on. A later one has a higher version and runs beside it first:
# loadline policy stage, diff, promote; rollback goes back once. Receipts name the policy by the hash of its rules.
#
# Amounts are whole numbers of a book's shared units (value: micro-units of the quote currency); _ may separate digits.
# Fractions are exact: 3/2 or 1.5. Times are in milliseconds. Everything left out is as shown in the comments.
version: 1
note: 'first policy'

release:
  # Operators who must sign an acknowledgement, a refill, an issuance: operators.threshold of the configuration, or more.
  # acknowledgeThreshold: null
  # Once all is acknowledged, a lane is open again after the final height of its source was seen to rise
  # so often (an epoch's blocks that become final at once are one rise), with so many packets between two.
  reopenHeights: 3
  probePackets: 1

# Every book of the configuration; {} leaves it to the default.
books:
  usdx:
    maxFinalityMs: 3600000 # what is not final by then will not be
    # pendingCap: null # what may be pending on lanes that do not require us, in shared units; 0: nothing; null: what the margin bears
    # floors: {} # what an escrow keeps back, in the token's smallest unit: { ethereum: 1_000 }
    # valueTiers: null # where each tier of chains.<name>.tiers begins: [{ unit: token, amount: 1_000_000_000 }]
    #
    # On a LayerZero path a packet that waits holds every later one. So sizes and rates are only reported there, unless:
    # orderedPaths: report # or hold
    # limits: [] # [{ id: daily, scope: book, unit: token, kind: bucket, capacity: 1_000_000_000, periodMs: 86400000 }]
    # largeTransfer: null # { from: { unit: token, amount: 1_000_000_000 }, delayMs: 3600000 }
    # fairShare: null # the most of a bucket that one sender takes in its period: 1/4
    # velocity: null # { slotMs: 3600000, slots: 336, minSlots: 48, quantile: 0.99, factor: 3, least: 1_000_000 }
    # restricted: { capacity: 1/4, extraDepth: 0, extraDelayMs: 3600000, calmMs: 3600000 }
    # drain: null # { outflow: { unit: token, amount: 1_000_000_000 }, windowMs: 3600000 }
    #
    # Only for what is said in value: sources are named under prices of the configuration.
    # price: null # { sources: [feed, pool, web], minSources: 3, maxAgeMs: 60000, maxDeviation: 0.05 }
    # collateral: null # for a book that is backed by another asset than it owes
    # recountRounds: 256 # the margin is counted anew from its facts after so many rounds

# What holds for all books that go to one chain together, in value: { base: { limits: [] } }
chains: {}
`;
