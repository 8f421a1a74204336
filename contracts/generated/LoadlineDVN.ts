// Generated from contracts/src/LoadlineDVN.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const loadlineDvnAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "endpoint_",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "owner_",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "guardian_",
        "type": "address"
      },
      {
        "internalType": "address[]",
        "name": "attesters_",
        "type": "address[]"
      },
      {
        "internalType": "uint16",
        "name": "threshold_",
        "type": "uint16"
      },
      {
        "internalType": "uint64",
        "name": "changeDelay_",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "attester",
        "type": "address"
      }
    ],
    "name": "AlreadyAttester",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seen",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "AttesterLimit",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "seen",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "min",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "max",
        "type": "uint64"
      }
    ],
    "name": "ChangeDelayOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "nowAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "lapsedAt",
        "type": "uint256"
      }
    ],
    "name": "ChangeLapsed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "nowAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "readyAt",
        "type": "uint256"
      }
    ],
    "name": "ChangeNotReady",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      }
    ],
    "name": "CommittedOrDone",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "EmptyBatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "expiry",
        "type": "uint64"
      },
      {
        "internalType": "uint256",
        "name": "nowAt",
        "type": "uint256"
      }
    ],
    "name": "Expired",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "expiry",
        "type": "uint64"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "ExpiryTooFar",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint128",
        "name": "seen",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "min",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "max",
        "type": "uint128"
      }
    ],
    "name": "GasPriceOutOfBounds",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "gasBefore",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "gasAfter",
        "type": "uint256"
      }
    ],
    "name": "InsufficientGas",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      }
    ],
    "name": "InvalidSignature",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "IsPaused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "attester",
        "type": "address"
      }
    ],
    "name": "NotAttester",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "seen",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "wanted",
        "type": "address"
      }
    ],
    "name": "NotAuthorized",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      }
    ],
    "name": "NothingToRevoke",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "tombstoned",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "count",
        "type": "uint256"
      }
    ],
    "name": "OnlyTombstoned",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      }
    ],
    "name": "PriceNotSet",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint128",
        "name": "seen",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "min",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "max",
        "type": "uint128"
      }
    ],
    "name": "RatioOutOfBounds",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "seen",
        "type": "address"
      }
    ],
    "name": "ReceiveLibraryNotAllowed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "attester",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "nowAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "availableAt",
        "type": "uint256"
      }
    ],
    "name": "RevokeRateExceeded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "seen",
        "type": "address"
      }
    ],
    "name": "SendLibraryNotAllowed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seen",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "wanted",
        "type": "uint256"
      }
    ],
    "name": "SignaturesLength",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      }
    ],
    "name": "SignerNotAttester",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "previous",
        "type": "address"
      }
    ],
    "name": "SignersNotAscending",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seen",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "min",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "max",
        "type": "uint256"
      }
    ],
    "name": "ThresholdOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      }
    ],
    "name": "TombstoneActive",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "seen",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "wanted",
        "type": "uint32"
      }
    ],
    "name": "TombstoneNumber",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "name": "UnknownChange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      }
    ],
    "name": "UnsupportedDestination",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seenLength",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "wantedLength",
        "type": "uint256"
      }
    ],
    "name": "UnsupportedOptions",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "WithdrawFailed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "seen",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "wanted",
        "type": "uint32"
      }
    ],
    "name": "WrongEpoch",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ZeroAddress",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      }
    ],
    "name": "ZeroConfirmations",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "receiveLibrary",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "attested",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "count",
        "type": "uint256"
      }
    ],
    "name": "Attested",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "attester",
        "type": "address"
      }
    ],
    "name": "AttesterAdded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "attester",
        "type": "address"
      }
    ],
    "name": "AttesterRemoved",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "by",
        "type": "address"
      }
    ],
    "name": "ChangeCancelled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "name": "ChangeExecuted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "enum AttesterSet.ChangeKind",
        "name": "kind",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "subject",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "threshold",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "readyAt",
        "type": "uint64"
      }
    ],
    "name": "ChangeProposed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "baseGas",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "gasPerByte",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "multiplierBps",
            "type": "uint16"
          },
          {
            "internalType": "uint128",
            "name": "floor",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "nativeCap",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "gasCap",
            "type": "uint64"
          }
        ],
        "indexed": false,
        "internalType": "struct Worker.Destination",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "DestinationSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "epoch",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "threshold",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "attesters",
        "type": "uint256"
      }
    ],
    "name": "EpochAdvanced",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "sendLibrary",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "FeeWithdrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "gasPrice",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "ratio",
        "type": "uint128"
      }
    ],
    "name": "GasPriceSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "guardian",
        "type": "address"
      }
    ],
    "name": "GuardianSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "reason",
        "type": "bytes"
      }
    ],
    "name": "ItemFailed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "committed",
        "type": "bytes32"
      }
    ],
    "name": "ItemReplaces",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      }
    ],
    "name": "ItemTombstoned",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "dstEid",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "sender",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "confirmations",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "fee",
        "type": "uint256"
      }
    ],
    "name": "JobAssigned",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      }
    ],
    "name": "Lifted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "next",
        "type": "address"
      }
    ],
    "name": "OwnershipTransferStarted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "previous",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      }
    ],
    "name": "OwnershipTransferred",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "by",
        "type": "address"
      }
    ],
    "name": "Paused",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "minGasPrice",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "maxGasPrice",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "minRatio",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "maxRatio",
            "type": "uint128"
          }
        ],
        "indexed": false,
        "internalType": "struct Worker.PriceBounds",
        "name": "bounds",
        "type": "tuple"
      }
    ],
    "name": "PriceBoundsSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "receiveLibrary",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "confirmations",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "replaced",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      }
    ],
    "name": "Reattested",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "receiveLibrary",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "allowed",
        "type": "bool"
      }
    ],
    "name": "ReceiveLibrarySet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "receiveLibrary",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      }
    ],
    "name": "Revoked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "sendLibrary",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "allowed",
        "type": "bool"
      }
    ],
    "name": "SendLibrarySet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "by",
        "type": "address"
      }
    ],
    "name": "Unpaused",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "updater",
        "type": "address"
      }
    ],
    "name": "UpdaterSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Withdrawn",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "CHANGE_WINDOW",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "MAX_ATTESTERS",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "MAX_CHANGE_DELAY",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "MAX_EXPIRY",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "MAX_GAS_PRICE",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "MAX_RATIO",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "MIN_CHANGE_DELAY",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "RATIO_DENOMINATOR",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "REVOKE_BURST",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "REVOKE_INTERVAL",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "acceptOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "dstEid",
            "type": "uint32"
          },
          {
            "internalType": "bytes",
            "name": "packetHeader",
            "type": "bytes"
          },
          {
            "internalType": "bytes32",
            "name": "payloadHash",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "confirmations",
            "type": "uint64"
          },
          {
            "internalType": "address",
            "name": "sender",
            "type": "address"
          }
        ],
        "internalType": "struct IDvnWorker.AssignJobParam",
        "name": "param",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "options",
        "type": "bytes"
      }
    ],
    "name": "assignJob",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "fee",
        "type": "uint256"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "receiveLibrary",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "epoch",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "expiry",
            "type": "uint64"
          }
        ],
        "internalType": "struct LoadlineDVN.Batch",
        "name": "batch",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes",
            "name": "header",
            "type": "bytes"
          },
          {
            "internalType": "bytes32",
            "name": "payloadHash",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "confirmations",
            "type": "uint64"
          }
        ],
        "internalType": "struct LoadlineDVN.Item[]",
        "name": "items",
        "type": "tuple[]"
      },
      {
        "internalType": "bytes",
        "name": "signatures",
        "type": "bytes"
      }
    ],
    "name": "attest",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "receiveLibrary",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "epoch",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "expiry",
            "type": "uint64"
          }
        ],
        "internalType": "struct LoadlineDVN.Batch",
        "name": "batch",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes",
            "name": "header",
            "type": "bytes"
          },
          {
            "internalType": "bytes32",
            "name": "payloadHash",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "confirmations",
            "type": "uint64"
          }
        ],
        "internalType": "struct LoadlineDVN.Item[]",
        "name": "items",
        "type": "tuple[]"
      }
    ],
    "name": "attestationDigest",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "attesters",
    "outputs": [
      {
        "internalType": "address[]",
        "name": "",
        "type": "address[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "name": "cancelChange",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "changeDelay",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "name": "changes",
    "outputs": [
      {
        "internalType": "enum AttesterSet.ChangeKind",
        "name": "kind",
        "type": "uint8"
      },
      {
        "internalType": "address",
        "name": "subject",
        "type": "address"
      },
      {
        "internalType": "uint16",
        "name": "threshold",
        "type": "uint16"
      },
      {
        "internalType": "uint64",
        "name": "readyAt",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      }
    ],
    "name": "destinations",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "baseGas",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "gasPerByte",
        "type": "uint32"
      },
      {
        "internalType": "uint16",
        "name": "multiplierBps",
        "type": "uint16"
      },
      {
        "internalType": "uint128",
        "name": "floor",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "nativeCap",
        "type": "uint128"
      },
      {
        "internalType": "uint64",
        "name": "gasCap",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "domainSeparator",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "endpoint",
    "outputs": [
      {
        "internalType": "contract IEndpoint",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "epoch",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "name": "executeChange",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "dstEid",
        "type": "uint32"
      },
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      },
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "options",
        "type": "bytes"
      }
    ],
    "name": "getFee",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "fee",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "guardian",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "attester",
        "type": "address"
      }
    ],
    "name": "isAttester",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "digest",
        "type": "bytes32"
      }
    ],
    "name": "isDigestUsed",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "receiveLibrary",
        "type": "address"
      }
    ],
    "name": "isReceiveLibrary",
    "outputs": [
      {
        "internalType": "bool",
        "name": "allowed",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sendLibrary",
        "type": "address"
      }
    ],
    "name": "isSendLibrary",
    "outputs": [
      {
        "internalType": "bool",
        "name": "allowed",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "lastChangeId",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      },
      {
        "internalType": "uint64",
        "name": "expiry",
        "type": "uint64"
      },
      {
        "internalType": "bytes",
        "name": "signatures",
        "type": "bytes"
      }
    ],
    "name": "lift",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "epoch_",
        "type": "uint32"
      },
      {
        "internalType": "uint64",
        "name": "expiry",
        "type": "uint64"
      }
    ],
    "name": "liftDigest",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "localEid",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "owner",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "pause",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "paused",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "pendingOwner",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      }
    ],
    "name": "priceBounds",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "minGasPrice",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "maxGasPrice",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "minRatio",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "maxRatio",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      }
    ],
    "name": "prices",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "gasPrice",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "ratio",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "attester",
        "type": "address"
      }
    ],
    "name": "proposeAttester",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "next",
        "type": "address"
      }
    ],
    "name": "proposeGuardian",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint16",
        "name": "lower",
        "type": "uint16"
      }
    ],
    "name": "proposeThreshold",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint16",
        "name": "higher",
        "type": "uint16"
      }
    ],
    "name": "raiseThreshold",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "receiveLibrary",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "header",
        "type": "bytes"
      },
      {
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      },
      {
        "internalType": "uint64",
        "name": "confirmations",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      },
      {
        "internalType": "uint64",
        "name": "expiry",
        "type": "uint64"
      },
      {
        "internalType": "bytes",
        "name": "signatures",
        "type": "bytes"
      }
    ],
    "name": "reattest",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "receiveLibrary",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "headerHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "payloadHash",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "confirmations",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "replaces",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "epoch",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "expiry",
            "type": "uint64"
          }
        ],
        "internalType": "struct Tombstones.Reattestation",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "reattestDigest",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "attester",
        "type": "address"
      }
    ],
    "name": "removeAttester",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "receiveLibrary",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "header",
        "type": "bytes"
      },
      {
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      }
    ],
    "name": "revoke",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "attester",
        "type": "address"
      }
    ],
    "name": "revokeAvailableAt",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      },
      {
        "internalType": "uint64",
        "name": "gasUnits",
        "type": "uint64"
      },
      {
        "internalType": "uint16",
        "name": "multiplierBps",
        "type": "uint16"
      },
      {
        "internalType": "uint128",
        "name": "floor",
        "type": "uint128"
      }
    ],
    "name": "setDestination",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      },
      {
        "internalType": "uint128",
        "name": "gasPrice",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "ratio",
        "type": "uint128"
      }
    ],
    "name": "setGasPrice",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "uint128",
            "name": "minGasPrice",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "maxGasPrice",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "minRatio",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "maxRatio",
            "type": "uint128"
          }
        ],
        "internalType": "struct Worker.PriceBounds",
        "name": "bounds",
        "type": "tuple"
      }
    ],
    "name": "setPriceBounds",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "receiveLibrary",
        "type": "address"
      },
      {
        "internalType": "bool",
        "name": "allowed",
        "type": "bool"
      }
    ],
    "name": "setReceiveLibrary",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sendLibrary",
        "type": "address"
      },
      {
        "internalType": "bool",
        "name": "allowed",
        "type": "bool"
      }
    ],
    "name": "setSendLibrary",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "updater_",
        "type": "address"
      }
    ],
    "name": "setUpdater",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "threshold",
    "outputs": [
      {
        "internalType": "uint16",
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "payloadHash",
        "type": "bytes32"
      }
    ],
    "name": "tombstone",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "bool",
            "name": "active",
            "type": "bool"
          }
        ],
        "internalType": "struct Tombstones.Tombstone",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "next",
        "type": "address"
      }
    ],
    "name": "transferOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "unpause",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "updater",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "receiveLibrary",
        "type": "address"
      }
    ],
    "name": "wasReceiveLibrary",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "withdraw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sendLibrary",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "withdrawFee",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "stateMutability": "payable",
    "type": "receive"
  }
] as const;

export const loadlineDvnBytecode: `0x${string}` =
  '0x60e060405234801561001057600080fd5b5060405161638538038061638583398101604081905261002f916104be565b8584848484896001600160a01b03811661005c5760405163d92e233d60e01b815260040160405180910390fd5b600080546001600160a01b0319166001600160a01b03831690811782556040519091907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0908290a350610e106001600160401b03821610806100c9575062278d006001600160401b038216115b15610108576040516307528dab60e11b81526001600160401b0382166004820152610e10602482015262278d0060448201526064015b60405180910390fd5b6001600160401b038116608052600780546001600160a01b0319166001600160a01b0386169081179091556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e90600090a260005b83518110156101985761019084828151811061017d5761017d6105e1565b602002602001015161029b60201b60201c565b60010161015f565b5061ffff821615806101ae575082518261ffff16115b156101e3578251604051630b05b5af60e41b815261ffff841660048201526001602482015260448101919091526064016100ff565b6007805461ffff60c81b1916600160c81b61ffff851602179055610205610330565b50505050806001600160a01b031660a0816001600160a01b031681525050806001600160a01b031663416ecebf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610261573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061028591906105f7565b63ffffffff1660c0525061067895505050505050565b6102a4816103b9565b6001600160a01b038116600081815260086020526040808220805460ff19166001908117909155600b8054918201815583527f0175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db90180546001600160a01b03191684179055517f6ba7a3f25b8b53ecc6d1367a381fde6e7bd6ae793acb6b3f4726c425fc0caec79190a250565b6007805460159061034d90600160a81b900463ffffffff1661063a565b825463ffffffff9182166101009390930a8381029202191617909155600754600b546040805161ffff600160c81b90940493909316835260208301919091527f197037dd5ada8072211bb147420dcee7819cb185f5b1fd4b365fb3e2bf89462e910160405180910390a2565b6001600160a01b0381166103e05760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b03811660009081526008602052604090205460ff161561042557604051637232dadf60e01b81526001600160a01b03821660048201526024016100ff565b600b5460401161046057600b5461043d90600161065f565b6040805163748ba32760e11b8152600481019290925260248201526044016100ff565b50565b80516001600160a01b038116811461047a57600080fd5b919050565b634e487b7160e01b600052604160045260246000fd5b805161ffff8116811461047a57600080fd5b80516001600160401b038116811461047a57600080fd5b60008060008060008060c087890312156104d757600080fd5b6104e087610463565b95506104ee60208801610463565b94506104fc60408801610463565b60608801519094506001600160401b0381111561051857600080fd5b8701601f8101891361052957600080fd5b80516001600160401b038111156105425761054261047f565b604051600582901b90603f8201601f191681016001600160401b03811182821017156105705761057061047f565b60405291825260208184018101929081018c84111561058e57600080fd5b6020850194505b838510156105b4576105a685610463565b815260209485019401610595565b5095506105c79250505060808801610495565b91506105d560a088016104a7565b90509295509295509295565b634e487b7160e01b600052603260045260246000fd5b60006020828403121561060957600080fd5b815163ffffffff8116811461061d57600080fd5b9392505050565b634e487b7160e01b600052601160045260246000fd5b600063ffffffff821663ffffffff810361065657610656610624565b60010192915050565b8082018082111561067257610672610624565b92915050565b60805160a05160c051615cbb6106ca600039600081816107de015281816140a5015261445701526000818161064301528181614c250152614d2f015260008181610b930152613b740152615cbb6000f3fe6080604052600436106103b05760003560e01c80638b468e30116101e7578063c304555f1161010d578063eff782c1116100a0578063f74f19291161006f578063f74f192914610d6f578063f8e959aa14610d8f578063f9cb12ba14610dbf578063ff83c6f414610eb157600080fd5b8063eff782c114610c5d578063f19562b614610c7d578063f2fde38b14610c9a578063f698da2514610cba57600080fd5b8063dd5927da116100dc578063dd5927da14610bea578063df034cd014610c01578063e30c397814610c21578063e3bbb4f114610c4157600080fd5b8063c304555f14610b61578063c55e4af814610b81578063cc78fef114610bb5578063da77173314610bd557600080fd5b8063992ef3ea11610185578063b967169011610154578063b9671690146107b6578063bdfcd37f14610ad1578063c075307614610b01578063c2ec2c8914610b3157600080fd5b8063992ef3ea14610a415780639d54f41914610a615780639dbc035f14610a81578063b6ebe53914610aa157600080fd5b8063900cf0cf116101c1578063900cf0cf146109d557806393d9f0bb146109f95780639574e5d414610a0e57806395d376d714610a2e57600080fd5b80638b468e301461089f5780638d62c64e146109335780638da5cb5b146109b557600080fd5b80635b57a2ed116102d757806370e196551161026a57806379ba50971161023957806379ba5097146108355780637cda631b1461084a5780638456cb591461086a5780638673aa1a1461087f57600080fd5b806370e19655146107a057806371aff3a6146107b657806372607537146107cc578063770f493a1461081557600080fd5b8063630eb8ab116102a6578063630eb8ab1461069557806364748af7146106cf578063655750ac1461071257806365b0a8781461078057600080fd5b80635b57a2ed146105cf5780635c975abb146105ef5780635e280f11146106315780636229897d1461066557600080fd5b80633d631ea91161034f57806349aecd4e1161031e57806349aecd4e1461054f57806351cff8d91461056f57806357f9ea5f1461058f578063594d6c01146105af57600080fd5b80633d631ea9146104ad5780633f4ba83a146104cd57806342cde4e8146104e2578063452a93201461051757600080fd5b806315a6c9be1161038b57806315a6c9be1461042d578063196fe7b11461044d5780631f6099d51461046d57806330bb3aac1461048d57600080fd5b8062cfe24f146103bc5780630a23ad06146103e75780631095b6d71461040b57600080fd5b366103b757005b600080fd5b3480156103c857600080fd5b506103d1610ed1565b6040516103de9190614f22565b60405180910390f35b3480156103f357600080fd5b506103fd600a5481565b6040519081526020016103de565b34801561041757600080fd5b5061042b610426366004614f85565b610f33565b005b34801561043957600080fd5b5061042b61044836600461501e565b611084565b34801561045957600080fd5b5061042b610468366004615076565b611133565b34801561047957600080fd5b5061042b61048836600461509d565b611479565b34801561049957600080fd5b506103fd6104a836600461511d565b611519565b3480156104b957600080fd5b506103fd6104c83660046151ab565b611530565b3480156104d957600080fd5b5061042b611589565b3480156104ee57600080fd5b5060075461050490600160c81b900461ffff1681565b60405161ffff90911681526020016103de565b34801561052357600080fd5b50600754610537906001600160a01b031681565b6040516001600160a01b0390911681526020016103de565b34801561055b57600080fd5b506103fd61056a3660046152cb565b61161e565b34801561057b57600080fd5b5061042b61058a36600461531f565b61163f565b34801561059b57600080fd5b506103fd6105aa36600461531f565b611771565b3480156105bb57600080fd5b506103fd6105ca36600461531f565b6117cd565b3480156105db57600080fd5b5061042b6105ea366004615076565b611822565b3480156105fb57600080fd5b506007546106219074010000000000000000000000000000000000000000900460ff1681565b60405190151581526020016103de565b34801561063d57600080fd5b506105377f000000000000000000000000000000000000000000000000000000000000000081565b34801561067157600080fd5b5061067c62093a8081565b60405167ffffffffffffffff90911681526020016103de565b3480156106a157600080fd5b506106b76dffffffffffffffffffffffffffff81565b6040516001600160801b0390911681526020016103de565b3480156106db57600080fd5b506106ef6106ea36600461533a565b6119dc565b60408051825163ffffffff168152602092830151151592810192909252016103de565b34801561071e57600080fd5b5061076061072d36600461535c565b6005602052600090815260409020546001600160801b038082169170010000000000000000000000000000000090041682565b604080516001600160801b039384168152929091166020830152016103de565b34801561078c57600080fd5b5061042b61079b366004615377565b611a49565b3480156107ac57600080fd5b506103fd61038481565b3480156107c257600080fd5b5061067c610e1081565b3480156107d857600080fd5b506108007f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016103de565b34801561082157600080fd5b506103fd610830366004615377565b611b56565b34801561084157600080fd5b5061042b611bad565b34801561085657600080fd5b5061042b610865366004615392565b611c52565b34801561087657600080fd5b5061042b611f30565b34801561088b57600080fd5b5061042b61089a36600461509d565b611ff5565b3480156108ab57600080fd5b506109006108ba36600461535c565b600660205260009081526040902080546001909101546001600160801b038083169270010000000000000000000000000000000090819004821692808316929190041684565b604080516001600160801b03958616815293851660208501529184169183019190915290911660608201526080016103de565b34801561093f57600080fd5b506109a561094e366004615076565b60096020526000908152604090205460ff81169061010081046001600160a01b031690600160a81b810461ffff169077010000000000000000000000000000000000000000000000900467ffffffffffffffff1684565b6040516103de94939291906153f1565b3480156109c157600080fd5b50600054610537906001600160a01b031681565b3480156109e157600080fd5b5060075461080090600160a81b900463ffffffff1681565b348015610a0557600080fd5b506103fd601081565b348015610a1a57600080fd5b5061042b610a29366004615446565b6120c3565b6103fd610a3c3660046154c0565b612179565b348015610a4d57600080fd5b5061042b610a5c366004615526565b61229b565b348015610a6d57600080fd5b5061042b610a7c36600461531f565b612614565b348015610a8d57600080fd5b5061042b610a9c366004615590565b6126ab565b348015610aad57600080fd5b50610621610abc36600461531f565b60086020526000908152604090205460ff1681565b348015610add57600080fd5b50610621610aec36600461531f565b600d6020526000908152604090205460ff1681565b348015610b0d57600080fd5b50610621610b1c366004615076565b60106020526000908152604090205460ff1681565b348015610b3d57600080fd5b50610621610b4c36600461531f565b60036020526000908152604090205460ff1681565b348015610b6d57600080fd5b506103fd610b7c36600461531f565b612982565b348015610b8d57600080fd5b5061067c7f000000000000000000000000000000000000000000000000000000000000000081565b348015610bc157600080fd5b5061042b610bd036600461531f565b6129d0565b348015610be157600080fd5b506103fd604081565b348015610bf657600080fd5b5061067c62278d0081565b348015610c0d57600080fd5b50600254610537906001600160a01b031681565b348015610c2d57600080fd5b50600154610537906001600160a01b031681565b348015610c4d57600080fd5b506106b767ffffffffffffffff81565b348015610c6957600080fd5b5061042b610c78366004615657565b612bdd565b348015610c8957600080fd5b506103fd68056bc75e2d6310000081565b348015610ca657600080fd5b5061042b610cb536600461531f565b612e27565b348015610cc657600080fd5b506103fd604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fe52f8f802efe2854e9c13745ee782841658dda51d3d9f47bda18b64e122296bb918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b348015610d7b57600080fd5b50610800610d8a36600461568b565b612ec5565b348015610d9b57600080fd5b50610621610daa36600461531f565b600c6020526000908152604090205460ff1681565b348015610dcb57600080fd5b50610e5e610dda36600461535c565b6004602052600090815260409020805460019091015467ffffffffffffffff8083169263ffffffff680100000000000000008204169261ffff6c01000000000000000000000000830416926001600160801b036e01000000000000000000000000000090930483169282169170010000000000000000000000000000000090041686565b6040805167ffffffffffffffff978816815263ffffffff909616602087015261ffff909416938501939093526001600160801b0391821660608501521660808301529190911660a082015260c0016103de565b348015610ebd57600080fd5b506103fd610ecc3660046156e5565b6131d5565b6060600b805480602002602001604051908101604052809291908181526020018280548015610f2957602002820191906000526020600020905b81546001600160a01b03168152600190910190602001808311610f0b575b5050505050905090565b6000546001600160a01b03163314610f785760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044015b60405180910390fd5b6001600160a01b038216610fb8576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517ffd9be5220000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301526024820183905284169063fd9be52290604401600060405180830381600087803b15801561101b57600080fd5b505af115801561102f573d6000803e3d6000fd5b50505050816001600160a01b0316836001600160a01b03167eed5939179dc194223f0edd1517ecee2210b22da7f82c8e4b1795e93b9f06aa8360405161107791815260200190565b60405180910390a3505050565b6000546001600160a01b031633146110c45760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b61112d846040518060c001604052808667ffffffffffffffff168152602001600063ffffffff1681526020018561ffff168152602001846001600160801b0316815260200160006001600160801b03168152602001600067ffffffffffffffff1681525061323f565b50505050565b6000546001600160a01b031633146111735760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b6000818152600960205260408082208151608081019092528054829060ff1660028111156111a3576111a36153db565b60028111156111b4576111b46153db565b815290546001600160a01b03610100820416602083015261ffff600160a81b820416604083015267ffffffffffffffff770100000000000000000000000000000000000000000000009091048116606092830152908201519192501660000361124c576040517fb6f3173b00000000000000000000000000000000000000000000000000000000815260048101839052602401610f6f565b806060015167ffffffffffffffff164210156112b35760608101516040517f161eb94a0000000000000000000000000000000000000000000000000000000081526004810184905242602482015267ffffffffffffffff9091166044820152606401610f6f565b60608101516000906112d39062093a809067ffffffffffffffff16615756565b905080421061131e576040517f0e4b9dd00000000000000000000000000000000000000000000000000000000081526004810184905242602482015260448101829052606401610f6f565b60008381526009602052604080822080547fff000000000000000000000000000000000000000000000000000000000000001690555184917f917059c1f4e69f15a941c78efb433b9957e94aceae99b068787c32e18c4a9b8d91a260008251600281111561138e5761138e6153db565b036113ad576113a08260200151613428565b6113a86134ca565b505050565b6001825160028111156113c2576113c26153db565b0361141b576113d48260400151613553565b60408201516007805461ffff909216600160c81b027fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556113a86134ca565b60208201516007805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0390921691821790556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e90600090a2505050565b6000546001600160a01b031633146114b95760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b6001600160a01b038216600081815260036020908152604091829020805460ff191685151590811790915591519182527f299ec898806b24cfad259185d2a44b52785fd42fe7351d7b0e68b2dcb9fb67f391015b60405180910390a25050565b60006115268684846135de565b9695505050505050565b60006115837fba7cd61f60d5b5ac152b883f0ae04b3790c5b92e2599fedf96556377e68c62d383604051602001611568929190615769565b60405160208183030381529060405280519060200120613653565b92915050565b6000546001600160a01b031633146115c95760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b600780547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16905560405133907f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90600090a2565b60006116358484846116308787613755565b613817565b90505b9392505050565b6000546001600160a01b0316331461167f5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b6001600160a01b0381166116bf576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b4760006116dd835a8460405180602001604052806000815250613a06565b50905080611729576040517fa22699120000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101839052604401610f6f565b826001600160a01b03167f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d58360405161176491815260200190565b60405180910390a2505050565b600080546001600160a01b031633146117b25760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b6117bb82613a63565b6115836000836000613b55565b919050565b6001600160a01b0381166000908152600f6020526040812054816103846117f6600160106157fd565b6118009190615810565b905080821161181057600061181a565b61181a81836157fd565b949350505050565b6000818152600960205260408082208151608081019092528054829060ff166002811115611852576118526153db565b6002811115611863576118636153db565b815290546001600160a01b03610100820416602083015261ffff600160a81b820416604083015267ffffffffffffffff77010000000000000000000000000000000000000000000000909104811660609283015290820151919250166000036118fb576040517fb6f3173b00000000000000000000000000000000000000000000000000000000815260048101839052602401610f6f565b6007546000906001600160a01b03163314801561192b5750600282516002811115611928576119286153db565b14155b90508015801561194657506000546001600160a01b03163314155b156119795760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b60008381526009602052604080822080547fff0000000000000000000000000000000000000000000000000000000000000016905551339185917faec9a024c9342eae4c86790e735adbd7bb5ae41ad622715738463b87ad9281d19190a3505050565b6040805180820190915260008082526020820152600e6000611a08858560009182526020526040902090565b8152602080820192909252604090810160002081518083019092525463ffffffff81168252640100000000900460ff16151591810191909152905092915050565b6000546001600160a01b03163314611a895760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b60075461ffff600160c81b9091048116908216111580611aae5750600b5461ffff8216115b15611b17576007548190611ace90600160c81b900461ffff166001615756565b600b546040517fb05b5af000000000000000000000000000000000000000000000000000000000815261ffff909316600484015260248301919091526044820152606401610f6f565b600780547fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff16600160c81b61ffff841602179055611b536134ca565b50565b600080546001600160a01b03163314611b975760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b611ba082613553565b6115836001600084613b55565b6001546001600160a01b03163314611bed5760015460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b6000805460405133926001600160a01b03909216917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e091a36000805473ffffffffffffffffffffffffffffffffffffffff199081163317909155600180549091169055565b6000546001600160a01b03163314801581611c7857506002546001600160a01b03163314155b15611cab5760025460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b600081611d1e5763ffffffff8516600090815260066020908152604091829020825160808101845281546001600160801b03808216835270010000000000000000000000000000000091829004811694830194909452600190920154808416948201949094529204166060820152611d57565b60408051608081018252600080825267ffffffffffffffff6020830152918101919091526dffffffffffffffffffffffffffff60608201525b905080600001516001600160801b0316846001600160801b03161080611d92575080602001516001600160801b0316846001600160801b0316115b15611deb57805160208201516040517f3a5012670000000000000000000000000000000000000000000000000000000081526001600160801b038088166004830152928316602482015291166044820152606401610f6f565b80604001516001600160801b0316836001600160801b03161080611e24575080606001516001600160801b0316836001600160801b0316115b80611e3f57506001600160801b038316158015611e3f575081155b15611e9b57604080820151606083015191517fa4fe66160000000000000000000000000000000000000000000000000000000081526001600160801b038087166004830152918216602482015291166044820152606401610f6f565b6040805180820182526001600160801b03868116808352868216602080850182815263ffffffff8c16600081815260058452889020965191518616700100000000000000000000000000000000029190951617909455845191825292810192909252917f36a844995d72015736bff51ff3d5f2ac16534a9cb2b7611d1e9b6cf2add7d7a6910160405180910390a25050505050565b6007546001600160a01b03163314801590611f5657506000546001600160a01b03163314155b15611f895760075460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b600780547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000017905560405133907f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890600090a2565b6000546001600160a01b031633146120355760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b6001600160a01b0382166000908152600c60205260409020805460ff19168215801591909117909155612086576001600160a01b0382166000908152600d60205260409020805460ff191660011790555b816001600160a01b03167f985d7e31202959b9a5bde5ba7f7ab3ca3e0fcf0ad1fb88c6708723de0fd537fe8260405161150d911515815260200190565b60006120f26120e7888888600760159054906101000a900463ffffffff16896131d5565b888888888888613d31565b8054909150640100000000900460ff1661210c5750612171565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff16815560405163ffffffff86168152869088907f4cf1d9beb222079d520f55ee2668c2e5ae85974c07804f1b2f2ae12fffe2c2139060200160405180910390a3505b505050505050565b3360009081526003602052604081205460ff166121c4576040517f776cb3c9000000000000000000000000000000000000000000000000000000008152336004820152602401610f6f565b6121db6121d4602086018661535c565b84846135de565b90506121ed60a085016080860161531f565b6001600160a01b0316612203602086018661535c565b63ffffffff167f25fa47c7a259bb742f9de94fffdd38dcfa8f1d5682068b3d689dd3cf12682e4c6122376020880188615827565b60405161224592919061588c565b60405180910390208760400135886060016020810190612265919061589c565b60408051938452602084019290925267ffffffffffffffff16908201526060810185905260800160405180910390a39392505050565b60006122a78585613755565b905060006122b787878785613817565b60008181526010602052604090205490915060ff16156122d857505061260d565b60075474010000000000000000000000000000000000000000900460ff161561232d576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600754600160a81b900463ffffffff1661234d6040890160208a0161535c565b63ffffffff16146123b657612368604088016020890161535c565b6007546040517f6112d25300000000000000000000000000000000000000000000000000000000815263ffffffff9283166004820152600160a81b9091049091166024820152604401610f6f565b6123ce6123c96080890160608a0161589c565b613e1e565b600c60006123df60208a018a61531f565b6001600160a01b0316815260208101919091526040016000205460ff1661244b5761240d602088018861531f565b6040517f4287694a0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610f6f565b6000859003612486576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612491818585613edb565b6000818152601060205260408120805460ff1916600117905580805b8781101561256457600061250b6124c760208d018d61531f565b8b8b858181106124d9576124d96158b9565b90506020028101906124eb91906158cf565b8885815181106124fd576124fd6158b9565b602002602001015185614060565b90506002816002811115612521576125216153db565b036125365761252f8461590d565b935061255b565b600181600281111561254a5761254a6153db565b0361255b576125588361590d565b92505b506001016124ad565b508115801561257257508015155b156125b3576040517f9cd1577e0000000000000000000000000000000000000000000000000000000081526004810182905260248101889052604401610f6f565b6125c060208a018a61531f565b60408051848152602081018a90526001600160a01b03929092169185917fba923ba04ce43b4599b8b767718735ff6f1120fdbee848c40f42802f83a520ff910160405180910390a3505050505b5050505050565b6000546001600160a01b031633146126545760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040517f5a39b8d3fd7361f3c5173afba233b7f1530567d03f9dfb0a2ca414960f08541d90600090a250565b6001600160a01b0389166000908152600c602052604090205460ff16612708576040517f4287694a0000000000000000000000000000000000000000000000000000000081526001600160a01b038a166004820152602401610f6f565b8467ffffffffffffffff1660000361274f576040517f071e131200000000000000000000000000000000000000000000000000000000815260006004820152602401610f6f565b60006040518061010001604052808b6001600160a01b031681526020018a8a60405161277c92919061588c565b604051809103902081526020018881526020018767ffffffffffffffff1681526020016127aa8b8b8b61444e565b815263ffffffff8088166020830152600754600160a81b900416604082015267ffffffffffffffff8616606090910152905060006127f96127ea83611530565b83602001518a89898989613d31565b8054909150640100000000900460ff1615612848576040517f9eb6d7e900000000000000000000000000000000000000000000000000000000815263ffffffff87166004820152602401610f6f565b612853866001615927565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff91909116178155602082015160808301516001600160a01b038d16918a917fd5483f1abc787dd3a9bd4ef697f029581cc8559d75cfb6683d44a40f29e32997908b906128c98c6001615927565b6040805167ffffffffffffffff9094168452602084019290925263ffffffff169082015260600160405180910390a46040517f0223536e0000000000000000000000000000000000000000000000000000000081526001600160a01b038c1690630223536e90612943908d908d908d908d9060040161596e565b600060405180830381600087803b15801561295d57600080fd5b505af1158015612971573d6000803e3d6000fd5b505050505050505050505050505050565b600080546001600160a01b031633146129c35760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b6115836002836000613b55565b6000546001600160a01b03163314612a105760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b6001600160a01b03811660009081526008602052604090205460ff16612a6d576040517f14817f2f0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610f6f565b600b54600090612a7f906001906157fd565b6001600160a01b0383166000908152600860205260408120805460ff191690559091505b81811015612b5c57826001600160a01b0316600b8281548110612ac857612ac86158b9565b6000918252602090912001546001600160a01b031603612b5457600b8281548110612af557612af56158b9565b600091825260209091200154600b80546001600160a01b039092169183908110612b2157612b216158b9565b9060005260206000200160006101000a8154816001600160a01b0302191690836001600160a01b03160217905550612b5c565b600101612aa3565b50600b805480612b6e57612b6e6159a3565b6000828152602081208201600019908101805473ffffffffffffffffffffffffffffffffffffffff191690559091019091556040516001600160a01b038416917f368846ed588a2fb12b4fabffde520ad537df26ea80ad789b60afc37c5cc7fe6b91a2612bd96134ca565b5050565b6000546001600160a01b03163314612c1d5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b612c2d60408201602083016159b9565b6001600160801b0316612c4360208301836159b9565b6001600160801b03161180612c77575067ffffffffffffffff612c6c60408301602084016159b9565b6001600160801b0316115b15612cec57612c8c60408201602083016159b9565b612c9960208301836159b9565b6040517f3a5012670000000000000000000000000000000000000000000000000000000081526001600160801b0392831660048201529116602482015267ffffffffffffffff6044820152606401610f6f565b612cfc60808201606083016159b9565b6001600160801b0316612d1560608301604084016159b9565b6001600160801b03161180612d4f57506dffffffffffffffffffffffffffff612d4460808301606084016159b9565b6001600160801b0316115b15612dcd57612d6460808201606083016159b9565b612d7460608301604084016159b9565b6040517fa4fe66160000000000000000000000000000000000000000000000000000000081526001600160801b039283166004820152911660248201526dffffffffffffffffffffffffffff6044820152606401610f6f565b63ffffffff821660009081526006602052604090208190612dee82826159d6565b9050508163ffffffff167fa2b2402b886cb31320399503c62e0dc6a76fd922dcd5422e528c6bc318f8fc9b8260405161150d9190615ae3565b6000546001600160a01b03163314612e675760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f6f565b6001805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383811691821790925560008054604051929316917f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009190a350565b6007546000906001600160a01b03163314612ee357612ee3336144e8565b6001600160a01b0385166000908152600d602052604090205460ff16612f40576040517f4287694a0000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610f6f565b612f4b84848461444e565b5060008484604051612f5e92919061588c565b604051809103902090506000600e6000612f82848760009182526020526040902090565b815260208101919091526040908101600090812091517f3c782a520000000000000000000000000000000000000000000000000000000081526004810185905260248101879052306044820152919250906001600160a01b03891690633c782a52906064016040805180830381865afa158015613003573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906130279190615b59565b8354909250640100000000900460ff169050801561304d575067ffffffffffffffff8116155b1561308e576040517f806cecbd0000000000000000000000000000000000000000000000000000000081526004810184905260248101869052604401610f6f565b815482906000906130a49063ffffffff16615b88565b825463ffffffff8281166101009490940a8481029102199091161790925583547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff16640100000000178455604080516001600160a01b038c16815260208101929092529195503391879186917f7d7a99742d5989caf8208024a91178e7864222fdfb7d7d48eb30ea2e939c0835910160405180910390a467ffffffffffffffff8116156131ca576040517f0223536e0000000000000000000000000000000000000000000000000000000081526001600160a01b03891690630223536e90613197908a908a908a9060009060040161596e565b600060405180830381600087803b1580156131b157600080fd5b505af11580156131c5573d6000803e3d6000fd5b505050505b505050949350505050565b604080517fbee45c373c7c01cf56c31585ba18c31815dece55c10effaa06ceeceee64ee94a60208201529081018690526060810185905263ffffffff8085166080830152831660a082015267ffffffffffffffff821660c08201526000906115269060e001611568565b63ffffffff80831660008181526004602090815260409182902085518154928701518488015160608901516001600160801b039081166e010000000000000000000000000000027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff61ffff9093166c0100000000000000000000000002929092167fffff000000000000000000000000000000000000ffffffffffffffffffffffff9390991668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090961667ffffffffffffffff9485161795909517919091169690961795909517815560808601516001909101805460a0880151909616700100000000000000000000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090961691909216179390931790925590517fb26b2a4daffffcef01a5a6bf1f57182e2911fbdbbfb9baefbbe629d9207df6549061150d908490600060c08201905067ffffffffffffffff835116825263ffffffff602084015116602083015261ffff60408401511660408301526001600160801b0360608401511660608301526001600160801b03608084015116608083015267ffffffffffffffff60a08401511660a083015292915050565b61343181613a63565b6001600160a01b038116600081815260086020526040808220805460ff19166001908117909155600b8054918201815583527f0175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db901805473ffffffffffffffffffffffffffffffffffffffff191684179055517f6ba7a3f25b8b53ecc6d1367a381fde6e7bd6ae793acb6b3f4726c425fc0caec79190a250565b600780546015906134e790600160a81b900463ffffffff16615b88565b825463ffffffff9182166101009390930a8381029202191617909155600754600b546040805161ffff600160c81b90940493909316835260208301919091527f197037dd5ada8072211bb147420dcee7819cb185f5b1fd4b365fb3e2bf89462e910160405180910390a2565b61ffff81161580613575575060075461ffff600160c81b909104811690821610155b15611b53576007548190600190613598908290600160c81b900461ffff166157fd565b6040517fb05b5af000000000000000000000000000000000000000000000000000000000815261ffff909316600484015260248301919091526044820152606401610f6f565b60008115613622576040517fa98314f30000000000000000000000000000000000000000000000000000000081526004810183905260006024820152604401610f6f565b600061362d856145fa565b905061364a8582836000015167ffffffffffffffff16600061471c565b95945050505050565b60006136fd604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fe52f8f802efe2854e9c13745ee782841658dda51d3d9f47bda18b64e122296bb918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b6040517f19010000000000000000000000000000000000000000000000000000000000006020820152602281019190915260428101839052606201604051602081830303815290604052805190602001209050919050565b60608167ffffffffffffffff81111561377057613770615195565b604051908082528060200260200182016040528015613799578160200160208202803683370190505b50905060005b82811015613810578383828181106137b9576137b96158b9565b90506020028101906137cb91906158cf565b6137d59080615827565b6040516137e392919061588c565b60405180910390208282815181106137fd576137fd6158b9565b602090810291909101015260010161379f565b5092915050565b6000808367ffffffffffffffff81111561383357613833615195565b60405190808252806020026020018201604052801561385c578160200160208202803683370190505b50905060005b84811015613949573686868381811061387d5761387d6158b9565b905060200281019061388f91906158cf565b90507fc7ba44173c2cdb4e6b3703d0f3c0497080bc42de0dedee17d7531f83917a63cd8583815181106138c4576138c46158b9565b602002602001015182602001358360400160208101906138e4919061589c565b604080516020810195909552840192909252606083015267ffffffffffffffff16608082015260a00160405160208183030381529060405280519060200120838381518110613935576139356158b9565b602090810291909101015250600101613862565b508051602090810282820120906139fb907f2e2cfddbec5a7dc14662df4df01f5a4fab446db259d2639101ac2ca55c2d6d4190613988908a018a61531f565b61399860408b0160208c0161535c565b60408b01356139ad60808d0160608e0161589c565b6040805160208101969096526001600160a01b039094169385019390935263ffffffff9091166060840152608083015267ffffffffffffffff1660a082015260c0810183905260e001611568565b979650505050505050565b60006060600080845160208601878a8af191508115613a285760019150613a5a565b3d610100811115613a3857506101005b6040519150601f19601f8201166020018201604052808252806000602084013e505b94509492505050565b6001600160a01b038116613aa3576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b03811660009081526008602052604090205460ff1615613b01576040517f7232dadf0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610f6f565b600b54604011611b5357600b54613b19906001615756565b604080517fe917464e00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610f6f565b6000600a60008154613b669061590d565b918290555090506000613b997f000000000000000000000000000000000000000000000000000000000000000042615bad565b90506040518060800160405280866002811115613bb857613bb86153db565b81526001600160a01b03861660208083019190915261ffff861660408084019190915267ffffffffffffffff8516606090930192909252600085815260099091522081518154829060ff19166001836002811115613c1857613c186153db565b02179055506020820151815460408085015160609095015167ffffffffffffffff1677010000000000000000000000000000000000000000000000027fff0000000000000000ffffffffffffffffffffffffffffffffffffffffffffff61ffff909616600160a81b027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff6001600160a01b0390951661010002949094167fffffffffffffffffff00000000000000000000000000000000000000000000ff9093169290921792909217939093169290921790555182907f55f07d4faa7bfc8f093af1b6817450812ca16f1dbf50b4434c4534da8a98258f90613d219088908890889087906153f1565b60405180910390a2509392505050565b60075460009074010000000000000000000000000000000000000000900460ff1615613d89576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613d9284613e1e565b600e6000613daa898960009182526020526040902090565b81526020810191909152604001600020805490915063ffffffff868116911614613e135780546040517fe2002b0000000000000000000000000000000000000000000000000000000000815263ffffffff80881660048301529091166024820152604401610f6f565b6139fb888484613edb565b8067ffffffffffffffff16421115613e74576040517f91cc37bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152426024820152604401610f6f565b6000613e82610e1042615756565b9050808267ffffffffffffffff161115612bd9576040517fbdc1fb5a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610f6f565b600754600160c81b900461ffff16613ef4604182615810565b8214613f415781613f06604183615810565b6040517fca961efd00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610f6f565b6000805b82811015612171576000613f8b878787613f60604187615810565b906041613f6e886001615756565b613f789190615810565b92613f8593929190615bcd565b8561488b565b9050826001600160a01b0316816001600160a01b031611613ff2576040517f5f418966000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b03808316602483015284166044820152606401610f6f565b6001600160a01b03811660009081526008602052604090205460ff16614056576040517f16b16f6d000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0382166024820152604401610f6f565b9150600101613f45565b6000368161406e8680615827565b90925090506020860135600061408a6060890160408a0161589c565b9050600067ffffffffffffffff8216156140ce576140c985857f00000000000000000000000000000000000000000000000000000000000000006149ff565b614135565b6040805160248082018a90528251808303909101815260449091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f071e1312000000000000000000000000000000000000000000000000000000001790525b905080516000146141875782887f5d5fd896e0a55778a2b4bad534750d411a698358951facf9eaa64c7573525e85836040516141719190615bf7565b60405180910390a360009550505050505061181a565b6000600e60006141a18b8760009182526020526040902090565b815260208101919091526040016000208054909150640100000000900460ff161561421557805460405163ffffffff909116815284908a907f0580b88828601ac8ff0c6e98213cc98424de5d0f7260a8a936d3d2376f616d079060200160405180910390a36001965050505050505061181a565b6040517f3c782a52000000000000000000000000000000000000000000000000000000008152600481018a90526024810185905230604482015260009081906001600160a01b038e1690633c782a52906064016040805180830381865afa158015614284573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906142a89190615b59565b915091508180156142cd57508467ffffffffffffffff168167ffffffffffffffff1610155b156142e35760009850505050505050505061181a565b60006142ef8989614c21565b90506142fd89898984614d1c565b15614314576000995050505050505050505061181a565b801561436757868c7feb5f12dfd5bbad74ec9ba695a1aff462ab57620ba1120f6acd38008f889e8f978360405161434d91815260200190565b60405180910390a36000995050505050505050505061181a565b60006143e28f8b8b8b8b604051602401614384949392919061596e565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0223536e000000000000000000000000000000000000000000000000000000001790528e614e36565b905080516000036144005760029a505050505050505050505061181a565b878d7f5d5fd896e0a55778a2b4bad534750d411a698358951facf9eaa64c7573525e85836040516144319190615bf7565b60405180910390a35060009e9d5050505050505050505050505050565b600061447b84847f0000000000000000000000000000000000000000000000000000000000000000614ec3565b6144858484614c21565b905061449384848484614d1c565b156116385783836040516144a892919061588c565b6040519081900381207f84ce1a20000000000000000000000000000000000000000000000000000000008252600482015260248101839052604401610f6f565b6001600160a01b03811660009081526008602052604090205460ff16614545576040517f14817f2f0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610f6f565b6000614550826117cd565b9050804210156145a4576040517f7898e9f70000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015242602482015260448101829052606401610f6f565b6001600160a01b0382166000908152600f60205260409020546103844282116145cd57426145cf565b815b6145d99190615756565b6001600160a01b039093166000908152600f60205260409020929092555050565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101919091525063ffffffff8082166000908152600460209081526040808320815160c081018352815467ffffffffffffffff80821683526801000000000000000082049097169482019490945261ffff6c010000000000000000000000008504169281018390526001600160801b036e01000000000000000000000000000090940484166060820152600190910154928316608082015270010000000000000000000000000000000090920490931660a08201529190036117c8576040517f0f71018900000000000000000000000000000000000000000000000000000000815263ffffffff83166004820152602401610f6f565b63ffffffff841660009081526005602090815260408083208151808301909252546001600160801b038082168352700100000000000000000000000000000000909104169181018290529082036147a7576040517fcd15ee0300000000000000000000000000000000000000000000000000000000815263ffffffff87166004820152602401610f6f565b612710856040015161ffff1668056bc75e2d6310000083602001516001600160801b031684600001516001600160801b0316886147e49190615810565b6147ee9190615810565b6147f89190615c45565b6148029190615810565b61480c9190615c45565b915084606001516001600160801b03168210156148345784606001516001600160801b031691505b68056bc75e2d63100000600168056bc75e2d6310000083602001516001600160801b0316866148639190615810565b61486d9190615756565b61487791906157fd565b6148819190615c45565b6115269083615756565b60008061489b6020828688615bcd565b6148a491615c67565b905060006148b6604060208789615bcd565b6148bf91615c67565b90506000868660408181106148d6576148d66158b9565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082118061492257508060ff16601b1415801561492257508060ff16601c14155b1561495c576040517f52bf984800000000000000000000000000000000000000000000000000000000815260048101869052602401610f6f565b6040805160008152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa1580156149af573d6000803e3d6000fd5b5050604051601f1901519450506001600160a01b0384166131ca576040517f52bf984800000000000000000000000000000000000000000000000000000000815260048101869052602401610f6f565b606060518314614a7f5750604080516024810184905260516044808301919091528251808303909101815260649091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f68f52f2a00000000000000000000000000000000000000000000000000000000179052611638565b833560f81c60018114614b06576040805160ff929092166024830152600160448084019190915281518084039091018152606490920190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f30c67421000000000000000000000000000000000000000000000000000000001790529050611638565b602d85013560e01c63ffffffff84168114614b9a576040805163ffffffff928316602482015291851660448084019190915281518084039091018152606490920190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fea0b7c4a0000000000000000000000000000000000000000000000000000000017905291506116389050565b603186013560a081901c15614c1757604080516024808201939093528151808203909301835260440190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f05d755eb000000000000000000000000000000000000000000000000000000001790529250611638915050565b5050509392505050565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c9fc7bcd614c5c8585614ee9565b614c668686614ef5565b614c708787614f08565b614c7a8888614f14565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e087901b1681526001600160a01b03909416600485015263ffffffff929092166024840152604483015267ffffffffffffffff166064820152608401602060405180830381865afa158015614cf8573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906116389190615c85565b60008115614d2d575080821461181a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635b17bb70614d668787614ee9565b614d708888614ef5565b614d7a8989614f08565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b1681526001600160a01b03909316600484015263ffffffff9190911660248301526044820152606401602060405180830381865afa158015614de9573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190614e0d9190615c9e565b67ffffffffffffffff16614e218686614f14565b67ffffffffffffffff16111595945050505050565b606060005a90506000614e4c8683600088613a06565b935090508015614e5d575050611638565b60005a9050835160001480614e7b5750614e78601084615c45565b81105b15614c17576040517fc8111603000000000000000000000000000000000000000000000000000000008152600481018690526024810184905260448101829052606401610f6f565b6000614ed08484846149ff565b90508051600003614ee15750505050565b805160208201fd5b60006031830135611638565b600060e060098401355b901c9392505050565b6000600d830135611638565b600060c06001840135614eff565b602080825282518282018190526000918401906040840190835b81811015614f635783516001600160a01b0316835260209384019390920191600101614f3c565b509095945050505050565b80356001600160a01b03811681146117c857600080fd5b600080600060608486031215614f9a57600080fd5b614fa384614f6e565b9250614fb160208501614f6e565b929592945050506040919091013590565b803563ffffffff811681146117c857600080fd5b67ffffffffffffffff81168114611b5357600080fd5b80356117c881614fd6565b803561ffff811681146117c857600080fd5b6001600160801b0381168114611b5357600080fd5b6000806000806080858703121561503457600080fd5b61503d85614fc2565b9350602085013561504d81614fd6565b925061505b60408601614ff7565b9150606085013561506b81615009565b939692955090935050565b60006020828403121561508857600080fd5b5035919050565b8015158114611b5357600080fd5b600080604083850312156150b057600080fd5b6150b983614f6e565b915060208301356150c98161508f565b809150509250929050565b60008083601f8401126150e657600080fd5b50813567ffffffffffffffff8111156150fe57600080fd5b60208301915083602082850101111561511657600080fd5b9250929050565b60008060008060006080868803121561513557600080fd5b61513e86614fc2565b9450602086013561514e81614fd6565b935061515c60408701614f6e565b9250606086013567ffffffffffffffff81111561517857600080fd5b615184888289016150d4565b969995985093965092949392505050565b634e487b7160e01b600052604160045260246000fd5b60006101008284031280156151bf57600080fd5b60009050604051610100810181811067ffffffffffffffff821117156151f357634e487b7160e01b83526041600452602483fd5b6040526151ff84614f6e565b8152602084810135908201526040808501359082015261522160608501614fec565b60608201526080840135915081608082015261523f60a08501614fc2565b60a082015261525060c08501614fc2565b60c082015261526160e08501614fec565b60e0820152949350505050565b60006080828403121561528057600080fd5b50919050565b60008083601f84011261529857600080fd5b50813567ffffffffffffffff8111156152b057600080fd5b6020830191508360208260051b850101111561511657600080fd5b600080600060a084860312156152e057600080fd5b6152ea858561526e565b9250608084013567ffffffffffffffff81111561530657600080fd5b61531286828701615286565b9497909650939450505050565b60006020828403121561533157600080fd5b61163882614f6e565b6000806040838503121561534d57600080fd5b50508035926020909101359150565b60006020828403121561536e57600080fd5b61163882614fc2565b60006020828403121561538957600080fd5b61163882614ff7565b6000806000606084860312156153a757600080fd5b6153b084614fc2565b925060208401356153c081615009565b915060408401356153d081615009565b809150509250925092565b634e487b7160e01b600052602160045260246000fd5b608081016003861061541357634e487b7160e01b600052602160045260246000fd5b9481526001600160a01b0393909316602084015261ffff91909116604083015267ffffffffffffffff1660609091015290565b60008060008060008060a0878903121561545f57600080fd5b863595506020870135945061547660408801614fc2565b9350606087013561548681614fd6565b9250608087013567ffffffffffffffff8111156154a257600080fd5b6154ae89828a016150d4565b979a9699509497509295939492505050565b6000806000604084860312156154d557600080fd5b833567ffffffffffffffff8111156154ec57600080fd5b840160a081870312156154fe57600080fd5b9250602084013567ffffffffffffffff81111561551a57600080fd5b615312868287016150d4565b600080600080600060c0868803121561553e57600080fd5b615548878761526e565b9450608086013567ffffffffffffffff81111561556457600080fd5b61557088828901615286565b90955093505060a086013567ffffffffffffffff81111561517857600080fd5b600080600080600080600080600060e08a8c0312156155ae57600080fd5b6155b78a614f6e565b985060208a013567ffffffffffffffff8111156155d357600080fd5b6155df8c828d016150d4565b90995097505060408a0135955060608a01356155fa81614fd6565b945061560860808b01614fc2565b935060a08a013561561881614fd6565b925060c08a013567ffffffffffffffff81111561563457600080fd5b6156408c828d016150d4565b915080935050809150509295985092959850929598565b60008060a0838503121561566a57600080fd5b61567383614fc2565b9150615682846020850161526e565b90509250929050565b600080600080606085870312156156a157600080fd5b6156aa85614f6e565b9350602085013567ffffffffffffffff8111156156c657600080fd5b6156d2878288016150d4565b9598909750949560400135949350505050565b600080600080600060a086880312156156fd57600080fd5b853594506020860135935061571460408701614fc2565b925061572260608701614fc2565b9150608086013561573281614fd6565b809150509295509295909350565b634e487b7160e01b600052601160045260246000fd5b8082018082111561158357611583615740565b6000610120820190508382526001600160a01b038351166020830152602083015160408301526040830151606083015267ffffffffffffffff6060840151166080830152608083015160a083015263ffffffff60a08401511660c083015260c08301516157de60e084018263ffffffff169052565b5060e083015167ffffffffffffffff8116610100840152509392505050565b8181038181111561158357611583615740565b808202811582820484141761158357611583615740565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261585c57600080fd5b83018035915067ffffffffffffffff82111561587757600080fd5b60200191503681900382131561511657600080fd5b8183823760009101908152919050565b6000602082840312156158ae57600080fd5b813561163881614fd6565b634e487b7160e01b600052603260045260246000fd5b600082357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa183360301811261590357600080fd5b9190910192915050565b6000600019820361592057615920615740565b5060010190565b63ffffffff818116838216019081111561158357611583615740565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b606081526000615982606083018688615943565b905083602083015267ffffffffffffffff8316604083015295945050505050565b634e487b7160e01b600052603160045260246000fd5b6000602082840312156159cb57600080fd5b813561163881615009565b81356159e181615009565b81547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166001600160801b038216178255506020820135615a2181615009565b81546001600160801b0316608082901b7fffffffffffffffffffffffffffffffff000000000000000000000000000000001617825550600181016040830135615a6981615009565b81547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166001600160801b038216178255506060830135615aa981615009565b81546001600160801b0316608082901b7fffffffffffffffffffffffffffffffff000000000000000000000000000000001617825561112d565b608081018235615af281615009565b6001600160801b031682526020830135615b0b81615009565b6001600160801b031660208301526040830135615b2781615009565b6001600160801b031660408301526060830135615b4381615009565b6001600160801b03811660608401525092915050565b60008060408385031215615b6c57600080fd5b8251615b778161508f565b60208401519092506150c981614fd6565b600063ffffffff821663ffffffff8103615ba457615ba4615740565b60010192915050565b67ffffffffffffffff818116838216019081111561158357611583615740565b60008085851115615bdd57600080fd5b83861115615bea57600080fd5b5050820193919092039150565b602081526000825180602084015260005b81811015615c255760208186018101516040868401015201615c08565b506000604082850101526040601f19601f83011684010191505092915050565b600082615c6257634e487b7160e01b600052601260045260246000fd5b500490565b8035602083101561158357600019602084900360031b1b1692915050565b600060208284031215615c9757600080fd5b5051919050565b600060208284031215615cb057600080fd5b815161163881614fd656';
