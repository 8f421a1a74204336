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
            "internalType": "uint32",
            "name": "srcEid",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "sender",
            "type": "bytes32"
          },
          {
            "internalType": "address",
            "name": "receiver",
            "type": "address"
          },
          {
            "internalType": "uint64",
            "name": "confirmations",
            "type": "uint64"
          },
          {
            "components": [
              {
                "internalType": "uint64",
                "name": "nonce",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "payloadHash",
                "type": "bytes32"
              }
            ],
            "internalType": "struct LoadlineDVN.Item[]",
            "name": "items",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct LoadlineDVN.Path[]",
        "name": "paths",
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
            "internalType": "uint32",
            "name": "srcEid",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "sender",
            "type": "bytes32"
          },
          {
            "internalType": "address",
            "name": "receiver",
            "type": "address"
          },
          {
            "internalType": "uint64",
            "name": "confirmations",
            "type": "uint64"
          },
          {
            "components": [
              {
                "internalType": "uint64",
                "name": "nonce",
                "type": "uint64"
              },
              {
                "internalType": "bytes32",
                "name": "payloadHash",
                "type": "bytes32"
              }
            ],
            "internalType": "struct LoadlineDVN.Item[]",
            "name": "items",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct LoadlineDVN.Path[]",
        "name": "paths",
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
  '0x60e060405234801561001057600080fd5b5060405161640438038061640483398101604081905261002f916104be565b8584848484896001600160a01b03811661005c5760405163d92e233d60e01b815260040160405180910390fd5b600080546001600160a01b0319166001600160a01b03831690811782556040519091907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0908290a350610e106001600160401b03821610806100c9575062278d006001600160401b038216115b15610108576040516307528dab60e11b81526001600160401b0382166004820152610e10602482015262278d0060448201526064015b60405180910390fd5b6001600160401b038116608052600780546001600160a01b0319166001600160a01b0386169081179091556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e90600090a260005b83518110156101985761019084828151811061017d5761017d6105e1565b602002602001015161029b60201b60201c565b60010161015f565b5061ffff821615806101ae575082518261ffff16115b156101e3578251604051630b05b5af60e41b815261ffff841660048201526001602482015260448101919091526064016100ff565b6007805461ffff60c81b1916600160c81b61ffff851602179055610205610330565b50505050806001600160a01b031660a0816001600160a01b031681525050806001600160a01b031663416ecebf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610261573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061028591906105f7565b63ffffffff1660c0525061067895505050505050565b6102a4816103b9565b6001600160a01b038116600081815260086020526040808220805460ff19166001908117909155600b8054918201815583527f0175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db90180546001600160a01b03191684179055517f6ba7a3f25b8b53ecc6d1367a381fde6e7bd6ae793acb6b3f4726c425fc0caec79190a250565b6007805460159061034d90600160a81b900463ffffffff1661063a565b825463ffffffff9182166101009390930a8381029202191617909155600754600b546040805161ffff600160c81b90940493909316835260208301919091527f197037dd5ada8072211bb147420dcee7819cb185f5b1fd4b365fb3e2bf89462e910160405180910390a2565b6001600160a01b0381166103e05760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b03811660009081526008602052604090205460ff161561042557604051637232dadf60e01b81526001600160a01b03821660048201526024016100ff565b600b5460401161046057600b5461043d90600161065f565b6040805163748ba32760e11b8152600481019290925260248201526044016100ff565b50565b80516001600160a01b038116811461047a57600080fd5b919050565b634e487b7160e01b600052604160045260246000fd5b805161ffff8116811461047a57600080fd5b80516001600160401b038116811461047a57600080fd5b60008060008060008060c087890312156104d757600080fd5b6104e087610463565b95506104ee60208801610463565b94506104fc60408801610463565b60608801519094506001600160401b0381111561051857600080fd5b8701601f8101891361052957600080fd5b80516001600160401b038111156105425761054261047f565b604051600582901b90603f8201601f191681016001600160401b03811182821017156105705761057061047f565b60405291825260208184018101929081018c84111561058e57600080fd5b6020850194505b838510156105b4576105a685610463565b815260209485019401610595565b5095506105c79250505060808801610495565b91506105d560a088016104a7565b90509295509295509295565b634e487b7160e01b600052603260045260246000fd5b60006020828403121561060957600080fd5b815163ffffffff8116811461061d57600080fd5b9392505050565b634e487b7160e01b600052601160045260246000fd5b600063ffffffff821663ffffffff810361065657610656610624565b60010192915050565b8082018082111561067257610672610624565b92915050565b60805160a05160c051615d256106df600039600081816107df0152818161340701528181613c7901526144db01526000818161065201528181613b3301528181614a7d01528181614b700152614c61015260008181610b5201526142710152615d256000f3fe6080604052600436106103b05760003560e01c80638673aa1a116101e7578063c304555f1161010d578063eff782c1116100a0578063f74f19291161006f578063f74f192914610d2d578063f8e959aa14610d4d578063f9cb12ba14610d7d578063ff83c6f414610e5557600080fd5b8063eff782c114610c1b578063f19562b614610c3b578063f2fde38b14610c58578063f698da2514610c7857600080fd5b8063dd5927da116100dc578063dd5927da14610ba9578063df034cd014610bc0578063e30c397814610be0578063e3bbb4f114610c0057600080fd5b8063c304555f14610b20578063c55e4af814610b40578063cc78fef114610b74578063da77173314610b9457600080fd5b806395d376d711610185578063b967169011610154578063b9671690146107b7578063bdfcd37f14610a90578063c075307614610ac0578063c2ec2c8914610af057600080fd5b806395d376d714610a0d5780639d54f41914610a205780639dbc035f14610a40578063b6ebe53914610a6057600080fd5b80638da5cb5b116101c15780638da5cb5b14610994578063900cf0cf146109b457806393d9f0bb146109d85780639574e5d4146109ed57600080fd5b80638673aa1a146108805780638b468e30146108a05780638d62c64e1461092757600080fd5b8063594d6c01116102d757806365b0a8781161026a578063770f493a11610239578063770f493a1461081657806379ba5097146108365780637cda631b1461084b5780638456cb591461086b57600080fd5b806365b0a8781461078157806370e19655146107a157806371aff3a6146107b757806372607537146107cd57600080fd5b80636229897d116102a65780636229897d14610674578063630eb8ab146106a357806364748af7146106dd578063655750ac1461072057600080fd5b8063594d6c01146105cf5780635b57a2ed146105ef5780635c975abb1461060f5780635e280f111461064057600080fd5b806334eb33161161034f57806342cde4e81161031e57806342cde4e814610522578063452a93201461055757806351cff8d91461058f57806357f9ea5f146105af57600080fd5b806334eb3316146104ad5780633d631ea9146104cd5780633f4ba83a146104ed5780634210536d1461050257600080fd5b806315a6c9be1161038b57806315a6c9be1461042d578063196fe7b11461044d5780631f6099d51461046d57806330bb3aac1461048d57600080fd5b8062cfe24f146103bc5780630a23ad06146103e75780631095b6d71461040b57600080fd5b366103b757005b600080fd5b3480156103c857600080fd5b506103d1610e75565b6040516103de9190614f95565b60405180910390f35b3480156103f357600080fd5b506103fd600a5481565b6040519081526020016103de565b34801561041757600080fd5b5061042b610426366004614ff8565b610ed7565b005b34801561043957600080fd5b5061042b610448366004615090565b61100f565b34801561045957600080fd5b5061042b6104683660046150e8565b6110bc565b34801561047957600080fd5b5061042b61048836600461510f565b6113aa565b34801561049957600080fd5b506103fd6104a836600461518e565b61144a565b3480156104b957600080fd5b5061042b6104c8366004615261565b611461565b3480156104d957600080fd5b506103fd6104e83660046152df565b611835565b3480156104f957600080fd5b5061042b61188e565b34801561050e57600080fd5b506103fd61051d3660046153a1565b611908565b34801561052e57600080fd5b5060075461054490600160c81b900461ffff1681565b60405161ffff90911681526020016103de565b34801561056357600080fd5b50600754610577906001600160a01b031681565b6040516001600160a01b0390911681526020016103de565b34801561059b57600080fd5b5061042b6105aa3660046153f4565b611929565b3480156105bb57600080fd5b506103fd6105ca3660046153f4565b611a42565b3480156105db57600080fd5b506103fd6105ea3660046153f4565b611a9e565b3480156105fb57600080fd5b5061042b61060a3660046150e8565b611af3565b34801561061b57600080fd5b5060075461063090600160a01b900460ff1681565b60405190151581526020016103de565b34801561064c57600080fd5b506105777f000000000000000000000000000000000000000000000000000000000000000081565b34801561068057600080fd5b5061068b62093a8081565b6040516001600160401b0390911681526020016103de565b3480156106af57600080fd5b506106c56dffffffffffffffffffffffffffff81565b6040516001600160801b0390911681526020016103de565b3480156106e957600080fd5b506106fd6106f836600461540f565b611c7f565b60408051825163ffffffff168152602092830151151592810192909252016103de565b34801561072c57600080fd5b5061076161073b366004615431565b6005602052600090815260409020546001600160801b0380821691600160801b90041682565b604080516001600160801b039384168152929091166020830152016103de565b34801561078d57600080fd5b5061042b61079c36600461544c565b611cec565b3480156107ad57600080fd5b506103fd61038481565b3480156107c357600080fd5b5061068b610e1081565b3480156107d957600080fd5b506108017f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016103de565b34801561082257600080fd5b506103fd61083136600461544c565b611dc6565b34801561084257600080fd5b5061042b611e1d565b34801561085757600080fd5b5061042b610866366004615467565b611eb5565b34801561087757600080fd5b5061042b612146565b34801561088c57600080fd5b5061042b61089b36600461510f565b6121df565b3480156108ac57600080fd5b506108f46108bb366004615431565b600660205260009081526040902080546001909101546001600160801b0380831692600160801b90819004821692808316929190041684565b604080516001600160801b03958616815293851660208501529184169183019190915290911660608201526080016103de565b34801561093357600080fd5b506109846109423660046150e8565b60096020526000908152604090205460ff81169061010081046001600160a01b031690600160a81b810461ffff1690600160b81b90046001600160401b031684565b6040516103de94939291906154c6565b3480156109a057600080fd5b50600054610577906001600160a01b031681565b3480156109c057600080fd5b5060075461080190600160a81b900463ffffffff1681565b3480156109e457600080fd5b506103fd601081565b3480156109f957600080fd5b5061042b610a0836600461551a565b6122ad565b6103fd610a1b366004615593565b612349565b348015610a2c57600080fd5b5061042b610a3b3660046153f4565b61246a565b348015610a4c57600080fd5b5061042b610a5b3660046155f7565b6124f4565b348015610a6c57600080fd5b50610630610a7b3660046153f4565b60086020526000908152604090205460ff1681565b348015610a9c57600080fd5b50610630610aab3660046153f4565b600d6020526000908152604090205460ff1681565b348015610acc57600080fd5b50610630610adb3660046150e8565b60106020526000908152604090205460ff1681565b348015610afc57600080fd5b50610630610b0b3660046153f4565b60036020526000908152604090205460ff1681565b348015610b2c57600080fd5b506103fd610b3b3660046153f4565b61277a565b348015610b4c57600080fd5b5061068b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610b8057600080fd5b5061042b610b8f3660046153f4565b6127c8565b348015610ba057600080fd5b506103fd604081565b348015610bb557600080fd5b5061068b62278d0081565b348015610bcc57600080fd5b50600254610577906001600160a01b031681565b348015610bec57600080fd5b50600154610577906001600160a01b031681565b348015610c0c57600080fd5b506106c56001600160401b0381565b348015610c2757600080fd5b5061042b610c363660046156bc565b6129af565b348015610c4757600080fd5b506103fd68056bc75e2d6310000081565b348015610c6457600080fd5b5061042b610c733660046153f4565b612bc5565b348015610c8457600080fd5b506103fd604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fe52f8f802efe2854e9c13745ee782841658dda51d3d9f47bda18b64e122296bb918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b348015610d3957600080fd5b50610801610d483660046156f0565b612c56565b348015610d5957600080fd5b50610630610d683660046153f4565b600c6020526000908152604090205460ff1681565b348015610d8957600080fd5b50610e03610d98366004615431565b600460205260009081526040902080546001909101546001600160401b038083169263ffffffff680100000000000000008204169261ffff6c01000000000000000000000000830416926001600160801b03600160701b909304831692821691600160801b90041686565b604080516001600160401b03978816815263ffffffff909616602087015261ffff909416938501939093526001600160801b0391821660608501521660808301529190911660a082015260c0016103de565b348015610e6157600080fd5b506103fd610e70366004615749565b612eff565b6060600b805480602002602001604051908101604052809291908181526020018280548015610ecd57602002820191906000526020600020905b81546001600160a01b03168152600190910190602001808311610eaf575b5050505050905090565b6000546001600160a01b03163314610f1c5760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044015b60405180910390fd5b6001600160a01b038216610f435760405163d92e233d60e01b815260040160405180910390fd5b6040517ffd9be5220000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301526024820183905284169063fd9be52290604401600060405180830381600087803b158015610fa657600080fd5b505af1158015610fba573d6000803e3d6000fd5b50505050816001600160a01b0316836001600160a01b03167eed5939179dc194223f0edd1517ecee2210b22da7f82c8e4b1795e93b9f06aa8360405161100291815260200190565b60405180910390a3505050565b6000546001600160a01b0316331461104f5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b6110b6846040518060c00160405280866001600160401b03168152602001600063ffffffff1681526020018561ffff168152602001846001600160801b0316815260200160006001600160801b0316815260200160006001600160401b0316815250612f68565b50505050565b6000546001600160a01b031633146110fc5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b6000818152600960205260408082208151608081019092528054829060ff16600281111561112c5761112c6154b0565b600281111561113d5761113d6154b0565b815290546001600160a01b03610100820416602083015261ffff600160a81b82041660408301526001600160401b03600160b81b909104811660609283015290820151919250166000036111a75760405163b6f3173b60e01b815260048101839052602401610f13565b80606001516001600160401b031642101561120c5760608101516040517f161eb94a000000000000000000000000000000000000000000000000000000008152600481018490524260248201526001600160401b039091166044820152606401610f13565b606081015160009061122b9062093a80906001600160401b03166157ba565b9050804210611276576040517f0e4b9dd00000000000000000000000000000000000000000000000000000000081526004810184905242602482015260448101829052606401610f13565b60008381526009602052604080822080547fff000000000000000000000000000000000000000000000000000000000000001690555184917f917059c1f4e69f15a941c78efb433b9957e94aceae99b068787c32e18c4a9b8d91a26000825160028111156112e6576112e66154b0565b03611305576112f8826020015161311c565b6113006131b1565b505050565b60018251600281111561131a5761131a6154b0565b036113595761132c826040015161323a565b60408201516007805461ffff909216600160c81b0261ffff60c81b199092169190911790556113006131b1565b6020820151600780546001600160a01b0319166001600160a01b0390921691821790556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e90600090a2505050565b6000546001600160a01b031633146113ea5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b6001600160a01b038216600081815260036020908152604091829020805460ff191685151590811790915591519182527f299ec898806b24cfad259185d2a44b52785fd42fe7351d7b0e68b2dcb9fb67f391015b60405180910390a25050565b60006114578684846132ac565b9695505050505050565b600061146d8585613320565b9050600061147d87878785613580565b60008181526010602052604090205490915060ff161561149e57505061182e565b600754600160a01b900460ff16156114c957604051631309a56360e01b815260040160405180910390fd5b600754600160a81b900463ffffffff166114e96040890160208a01615431565b63ffffffff1614611552576115046040880160208901615431565b6007546040517f6112d25300000000000000000000000000000000000000000000000000000000815263ffffffff9283166004820152600160a81b9091049091166024820152604401610f13565b61156a6115656080890160608a016157cd565b613822565b600c600061157b60208a018a6153f4565b6001600160a01b0316815260208101919091526040016000205460ff166115ce576115a960208801886153f4565b604051632143b4a560e11b81526001600160a01b039091166004820152602401610f13565b8151600003611609576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6116148185856138db565b6000818152601060205260408120805460ff191660011790558080805b88811015611780573660008b8b8481811061164e5761164e6157ea565b90506020028101906116609190615800565b61166e906080810190615820565b90925090506000819003611683575050611778565b60006116c48e600001602081019061169b91906153f4565b8e8e878181106116ad576116ad6157ea565b90506020028101906116bf9190615800565b613a60565b905060005b8281101561177357600061170f838686858181106116e9576116e96157ea565b9050604002018d8a81518110611701576117016157ea565b60200260200101518a613d75565b90506002816002811115611725576117256154b0565b0361173a5761173389615869565b985061175f565b600181600281111561174e5761174e6154b0565b0361175f5761175c88615869565b97505b61176887615869565b9650506001016116c9565b505050505b600101611631565b508215801561178e57508115155b156117cf576040517f9cd1577e0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610f13565b6117dc60208b018b6153f4565b6001600160a01b0316847fba923ba04ce43b4599b8b767718735ff6f1120fdbee848c40f42802f83a520ff8584604051611820929190918252602082015260400190565b60405180910390a350505050505b5050505050565b60006118887fba7cd61f60d5b5ac152b883f0ae04b3790c5b92e2599fedf96556377e68c62d38360405160200161186d929190615882565b6040516020818303038152906040528051906020012061401a565b92915050565b6000546001600160a01b031633146118ce5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b6007805460ff60a01b1916905560405133907f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90600090a2565b600061191f84848461191a8787613320565b613580565b90505b9392505050565b6000546001600160a01b031633146119695760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b6001600160a01b0381166119905760405163d92e233d60e01b815260040160405180910390fd5b4760006119ae835a846040518060200160405280600081525061411c565b509050806119fa576040517fa22699120000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101839052604401610f13565b826001600160a01b03167f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d583604051611a3591815260200190565b60405180910390a2505050565b600080546001600160a01b03163314611a835760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b611a8c82614179565b6118886000836000614252565b919050565b6001600160a01b0381166000908152600f602052604081205481610384611ac760016010615914565b611ad19190615927565b9050808211611ae1576000611aeb565b611aeb8183615914565b949350505050565b6000818152600960205260408082208151608081019092528054829060ff166002811115611b2357611b236154b0565b6002811115611b3457611b346154b0565b815290546001600160a01b03610100820416602083015261ffff600160a81b82041660408301526001600160401b03600160b81b90910481166060928301529082015191925016600003611b9e5760405163b6f3173b60e01b815260048101839052602401610f13565b6007546000906001600160a01b031633148015611bce5750600282516002811115611bcb57611bcb6154b0565b14155b905080158015611be957506000546001600160a01b03163314155b15611c1c5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b60008381526009602052604080822080547fff0000000000000000000000000000000000000000000000000000000000000016905551339185917faec9a024c9342eae4c86790e735adbd7bb5ae41ad622715738463b87ad9281d19190a3505050565b6040805180820190915260008082526020820152600e6000611cab858560009182526020526040902090565b8152602080820192909252604090810160002081518083019092525463ffffffff81168252640100000000900460ff16151591810191909152905092915050565b6000546001600160a01b03163314611d2c5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b60075461ffff600160c81b9091048116908216111580611d515750600b5461ffff8216115b15611da1576007548190611d7190600160c81b900461ffff1660016157ba565b600b54604051630b05b5af60e41b815261ffff909316600484015260248301919091526044820152606401610f13565b6007805461ffff60c81b1916600160c81b61ffff841602179055611dc36131b1565b50565b600080546001600160a01b03163314611e075760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b611e108261323a565b6118886001600084614252565b6001546001600160a01b03163314611e5d5760015460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b6000805460405133926001600160a01b03909216917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e091a3600080546001600160a01b03199081163317909155600180549091169055565b6000546001600160a01b03163314801581611edb57506002546001600160a01b03163314155b15611f0e5760025460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b600081611f745763ffffffff8516600090815260066020908152604091829020825160808101845281546001600160801b038082168352600160801b91829004811694830194909452600190920154808416948201949094529204166060820152611fac565b6040805160808101825260008082526001600160401b036020830152918101919091526dffffffffffffffffffffffffffff60608201525b905080600001516001600160801b0316846001600160801b03161080611fe7575080602001516001600160801b0316846001600160801b0316115b156120275780516020820151604051633a50126760e01b81526001600160801b038088166004830152928316602482015291166044820152606401610f13565b80604001516001600160801b0316836001600160801b03161080612060575080606001516001600160801b0316836001600160801b0316115b8061207b57506001600160801b03831615801561207b575081155b156120be576040808201516060830151915163527f330b60e11b81526001600160801b038087166004830152918216602482015291166044820152606401610f13565b6040805180820182526001600160801b03868116808352868216602080850182815263ffffffff8c16600081815260058452889020965191518616600160801b029190951617909455845191825292810192909252917f36a844995d72015736bff51ff3d5f2ac16534a9cb2b7611d1e9b6cf2add7d7a6910160405180910390a25050505050565b6007546001600160a01b0316331480159061216c57506000546001600160a01b03163314155b1561219f5760075460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b6007805460ff60a01b1916600160a01b17905560405133907f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890600090a2565b6000546001600160a01b0316331461221f5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b6001600160a01b0382166000908152600c60205260409020805460ff19168215801591909117909155612270576001600160a01b0382166000908152600d60205260409020805460ff191660011790555b816001600160a01b03167f985d7e31202959b9a5bde5ba7f7ab3ca3e0fcf0ad1fb88c6708723de0fd537fe8260405161143e911515815260200190565b60006122dc6122d1888888600760159054906101000a900463ffffffff1689612eff565b888888888888614404565b8054909150640100000000900460ff166122f65750612341565b805464ff000000001916815560405163ffffffff86168152869088907f4cf1d9beb222079d520f55ee2668c2e5ae85974c07804f1b2f2ae12fffe2c2139060200160405180910390a3505b505050505050565b3360009081526003602052604081205460ff16612394576040517f776cb3c9000000000000000000000000000000000000000000000000000000008152336004820152602401610f13565b6123ab6123a46020860186615431565b84846132ac565b90506123bd60a08501608086016153f4565b6001600160a01b03166123d36020860186615431565b63ffffffff167f25fa47c7a259bb742f9de94fffdd38dcfa8f1d5682068b3d689dd3cf12682e4c612407602088018861593e565b604051612415929190615984565b6040518091039020876040013588606001602081019061243591906157cd565b6040805193845260208401929092526001600160401b0316908201526060810185905260800160405180910390a39392505050565b6000546001600160a01b031633146124aa5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b600280546001600160a01b0319166001600160a01b0383169081179091556040517f5a39b8d3fd7361f3c5173afba233b7f1530567d03f9dfb0a2ca414960f08541d90600090a250565b6001600160a01b0389166000908152600c602052604090205460ff1661253857604051632143b4a560e11b81526001600160a01b038a166004820152602401610f13565b846001600160401b031660000361257e576040517f071e131200000000000000000000000000000000000000000000000000000000815260006004820152602401610f13565b60006040518061010001604052808b6001600160a01b031681526020018a8a6040516125ab929190615984565b60405180910390208152602001888152602001876001600160401b031681526020016125d88b8b8b6144d2565b815263ffffffff8088166020830152600754600160a81b90041660408201526001600160401b0386166060909101529050600061262661261783611835565b83602001518a89898989614404565b8054909150640100000000900460ff1615612675576040517f9eb6d7e900000000000000000000000000000000000000000000000000000000815263ffffffff87166004820152602401610f13565b612680866001615994565b815463ffffffff191663ffffffff91909116178155602082015160808301516001600160a01b038d16918a917fd5483f1abc787dd3a9bd4ef697f029581cc8559d75cfb6683d44a40f29e32997908b906126db8c6001615994565b604080516001600160401b039094168452602084019290925263ffffffff169082015260600160405180910390a4604051630111a9b760e11b81526001600160a01b038c1690630223536e9061273b908d908d908d908d906004016159d9565b600060405180830381600087803b15801561275557600080fd5b505af1158015612769573d6000803e3d6000fd5b505050505050505050505050505050565b600080546001600160a01b031633146127bb5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b6118886002836000614252565b6000546001600160a01b031633146128085760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b6001600160a01b03811660009081526008602052604090205460ff1661284c576040516314817f2f60e01b81526001600160a01b0382166004820152602401610f13565b600b5460009061285e90600190615914565b6001600160a01b0383166000908152600860205260408120805460ff191690559091505b8181101561293b57826001600160a01b0316600b82815481106128a7576128a76157ea565b6000918252602090912001546001600160a01b03160361293357600b82815481106128d4576128d46157ea565b600091825260209091200154600b80546001600160a01b039092169183908110612900576129006157ea565b9060005260206000200160006101000a8154816001600160a01b0302191690836001600160a01b0316021790555061293b565b600101612882565b50600b80548061294d5761294d615a0d565b600082815260208120820160001990810180546001600160a01b03191690559091019091556040516001600160a01b038416917f368846ed588a2fb12b4fabffde520ad537df26ea80ad789b60afc37c5cc7fe6b91a26129ab6131b1565b5050565b6000546001600160a01b031633146129ef5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b6129ff6040820160208301615a23565b6001600160801b0316612a156020830183615a23565b6001600160801b03161180612a4857506001600160401b03612a3d6040830160208401615a23565b6001600160801b0316115b15612aa357612a5d6040820160208301615a23565b612a6a6020830183615a23565b604051633a50126760e01b81526001600160801b039283166004820152911660248201526001600160401b036044820152606401610f13565b612ab36080820160608301615a23565b6001600160801b0316612acc6060830160408401615a23565b6001600160801b03161180612b0657506dffffffffffffffffffffffffffff612afb6080830160608401615a23565b6001600160801b0316115b15612b6b57612b1b6080820160608301615a23565b612b2b6060830160408401615a23565b60405163527f330b60e11b81526001600160801b039283166004820152911660248201526dffffffffffffffffffffffffffff6044820152606401610f13565b63ffffffff821660009081526006602052604090208190612b8c8282615a40565b9050508163ffffffff167fa2b2402b886cb31320399503c62e0dc6a76fd922dcd5422e528c6bc318f8fc9b8260405161143e9190615b11565b6000546001600160a01b03163314612c055760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f13565b600180546001600160a01b0319166001600160a01b0383811691821790925560008054604051929316917f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009190a350565b6007546000906001600160a01b03163314612c7457612c743361456c565b6001600160a01b0385166000908152600d602052604090205460ff16612cb857604051632143b4a560e11b81526001600160a01b0386166004820152602401610f13565b612cc38484846144d2565b5060008484604051612cd6929190615984565b604051809103902090506000600e6000612cfa848760009182526020526040902090565b81526020810191909152604090810160009081209151631e3c152960e11b81526004810185905260248101879052306044820152919250906001600160a01b03891690633c782a52906064016040805180830381865afa158015612d62573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612d869190615b87565b8354909250640100000000900460ff1690508015612dab57506001600160401b038116155b15612dec576040517f806cecbd0000000000000000000000000000000000000000000000000000000081526004810184905260248101869052604401610f13565b81548290600090612e029063ffffffff16615bb6565b825463ffffffff8281166101009490940a84810291021990911617909255835464ff000000001916640100000000178455604080516001600160a01b038c16815260208101929092529195503391879186917f7d7a99742d5989caf8208024a91178e7864222fdfb7d7d48eb30ea2e939c0835910160405180910390a46001600160401b03811615612ef457604051630111a9b760e11b81526001600160a01b03891690630223536e90612ec1908a908a908a906000906004016159d9565b600060405180830381600087803b158015612edb57600080fd5b505af1158015612eef573d6000803e3d6000fd5b505050505b505050949350505050565b604080517fbee45c373c7c01cf56c31585ba18c31815dece55c10effaa06ceeceee64ee94a60208201529081018690526060810185905263ffffffff8085166080830152831660a08201526001600160401b03821660c08201526000906114579060e00161186d565b63ffffffff80831660008181526004602090815260409182902085518154928701518488015160608901516001600160801b03908116600160701b027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff61ffff9093166c0100000000000000000000000002929092167fffff000000000000000000000000000000000000ffffffffffffffffffffffff9390991668010000000000000000026bffffffffffffffffffffffff199096166001600160401b039485161795909517919091169690961795909517815560808601516001909101805460a0880151909616600160801b0277ffffffffffffffffffffffffffffffffffffffffffffffff1990961691909216179390931790925590517fb26b2a4daffffcef01a5a6bf1f57182e2911fbdbbfb9baefbbe629d9207df6549061143e908490600060c0820190506001600160401b03835116825263ffffffff602084015116602083015261ffff60408401511660408301526001600160801b0360608401511660608301526001600160801b0360808401511660808301526001600160401b0360a08401511660a083015292915050565b61312581614179565b6001600160a01b038116600081815260086020526040808220805460ff19166001908117909155600b8054918201815583527f0175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db90180546001600160a01b03191684179055517f6ba7a3f25b8b53ecc6d1367a381fde6e7bd6ae793acb6b3f4726c425fc0caec79190a250565b600780546015906131ce90600160a81b900463ffffffff16615bb6565b825463ffffffff9182166101009390930a8381029202191617909155600754600b546040805161ffff600160c81b90940493909316835260208301919091527f197037dd5ada8072211bb147420dcee7819cb185f5b1fd4b365fb3e2bf89462e910160405180910390a2565b61ffff8116158061325c575060075461ffff600160c81b909104811690821610155b15611dc357600754819060019061327f908290600160c81b900461ffff16615914565b604051630b05b5af60e41b815261ffff909316600484015260248301919091526044820152606401610f13565b600081156132f0576040517fa98314f30000000000000000000000000000000000000000000000000000000081526004810183905260006024820152604401610f13565b60006132fb85614665565b9050613317858283600001516001600160401b0316600061476e565b95945050505050565b60606000805b8381101561337557848482818110613340576133406157ea565b90506020028101906133529190615800565b613360906080810190615820565b61336b9150836157ba565b9150600101613326565b50806001600160401b0381111561338e5761338e6152c9565b6040519080825280602002602001820160405280156133b7578160200160208202803683370190505b5091506000805b8481101561357757368686838181106133d9576133d96157ea565b90506020028101906133eb9190615800565b905060006134bc816134006020850185615431565b60208501357f000000000000000000000000000000000000000000000000000000000000000061343660608801604089016153f4565b604051600160f81b602082015277ffffffffffffffffffffffffffffffffffffffffffffffff1960c087901b1660218201526001600160e01b031960e086811b82166029840152602d830186905284901b16604d8201526001600160a01b0382166051820152606090607101604051602081830303815290604052905095945050505050565b90503660006134ce6080850185615820565b9150915060005b818110156135675761353060008484848181106134f4576134f46157ea565b61350a92602060409092020190810191506157cd565b8691909101602001805167ffffffffffffffff60b81b191660b89290921b919091179052565b83516020850120898861354281615869565b995081518110613554576135546157ea565b60209081029190910101526001016134d5565b50505050508060010190506133be565b50505092915050565b60008082516001600160401b0381111561359c5761359c6152c9565b6040519080825280602002602001820160405280156135c5578160200160208202803683370190505b50604080517fc7ba44173c2cdb4e6b3703d0f3c0497080bc42de0dedee17d7531f83917a63cd6020820152600091810182905260608101829052608081018290529192509060a00160405160208183030381529060405290506000805b86811015613761576136786060898984818110613641576136416157ea565b90506020028101906136539190615800565b6136649060808101906060016157cd565b8591906001600160401b0316910160200152565b36600089898481811061368d5761368d6157ea565b905060200281019061369f9190615800565b6136ad906080810190615820565b9150915060005b81811015613753576136eb60208a87815181106136d3576136d36157ea565b6020026020010151886148d09092919063ffffffff16565b61371c6040848484818110613702576137026157ea565b90506040020160200135886148d09092919063ffffffff16565b85516020870120878661372e81615869565b975081518110613740576137406157ea565b60209081029190910101526001016136b4565b505050806001019050613622565b50825160209081028482012090613815907f2e2cfddbec5a7dc14662df4df01f5a4fab446db259d2639101ac2ca55c2d6d41906137a0908c018c6153f4565b6137b060408d0160208e01615431565b8c604001358d60600160208101906137c891906157cd565b6040805160208101969096526001600160a01b039094169385019390935263ffffffff909116606084015260808301526001600160401b031660a082015260c0810183905260e00161186d565b9998505050505050505050565b806001600160401b0316421115613876576040517f91cc37bc0000000000000000000000000000000000000000000000000000000081526001600160401b0382166004820152426024820152604401610f13565b6000613884610e10426157ba565b905080826001600160401b031611156129ab576040517fbdc1fb5a0000000000000000000000000000000000000000000000000000000081526001600160401b038316600482015260248101829052604401610f13565b600754600160c81b900461ffff166138f4604182615927565b82146139415781613906604183615927565b6040517fca961efd00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610f13565b6000805b8281101561234157600061398b878787613960604187615927565b90604161396e8860016157ba565b6139789190615927565b9261398593929190615bdb565b856148d8565b9050826001600160a01b0316816001600160a01b0316116139f2576040517f5f418966000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b03808316602483015284166044820152606401610f13565b6001600160a01b03811660009081526008602052604090205460ff16613a56576040517f16b16f6d000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0382166024820152604401610f13565b9150600101613945565b6040805160c0810182526000808252602082018190529181019190915260608082018190526080820181905260a082015260008080613aa26020860186615431565b6020860135613ab760608801604089016153f4565b6001600160a01b038916875291945092509050613ada60808601606087016157cd565b6001600160401b031660208501526040517f5b17bb700000000000000000000000000000000000000000000000000000000081526001600160a01b03828116600483015263ffffffff85166024830152604482018490527f00000000000000000000000000000000000000000000000000000000000000001690635b17bb7090606401602060405180830381865afa158015613b7a573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613b9e9190615c05565b6001600160401b031660408581019190915251600060248201819052604482015230606482015260840160408051601f198184030181529181526020820180516001600160e01b0316631e3c152960e11b1790526060860191909152516001600160a01b038216602482015263ffffffff84166044820152606481018390526000608482015260a40160408051601f198184030181529190526020810180516001600160e01b03167fc9fc7bcd0000000000000000000000000000000000000000000000000000000017905260808501526000613d1f8185857f000000000000000000000000000000000000000000000000000000000000000086604051600160f81b602082015277ffffffffffffffffffffffffffffffffffffffffffffffff1960c087901b1660218201526001600160e01b031960e086811b82166029840152602d830186905284901b16604d8201526001600160a01b0382166051820152606090607101604051602081830303815290604052905095945050505050565b90508060008660200151604051602401613d3b93929190615c68565b60408051601f198184030181529190526020810180516001600160e01b0316630111a9b760e11b17905260a0860152509295945050505050565b602084810151600091850135906001600160401b03168203613e1f5780847f5d5fd896e0a55778a2b4bad534750d411a698358951facf9eaa64c7573525e8563071e131260e01b86604051602401613dcf91815260200190565b60408051601f198184030181529181526020820180516001600160e01b03166001600160e01b0319909416939093179092529051613e0d9190615c9a565b60405180910390a36000915050611aeb565b6000600e6000613e39878560009182526020526040902090565b815260208101919091526040016000208054909150640100000000900460ff1615613ea957805460405163ffffffff9091168152829086907f0580b88828601ac8ff0c6e98213cc98424de5d0f7260a8a936d3d2376f616d079060200160405180910390a3600192505050611aeb565b86602001516001600160401b0316613ec2888785614a1a565b10613ed257600092505050611aeb565b6000613ee160208801886157cd565b90506000613eef8983614a60565b905083811480613f1e575080158015613f1e575088604001516001600160401b0316826001600160401b031611155b15613f30576000945050505050611aeb565b8015613f7e5783877feb5f12dfd5bbad74ec9ba695a1aff462ab57620ba1120f6acd38008f889e8f9783604051613f6991815260200190565b60405180910390a36000945050505050611aeb565b60a089018051604401859052805160a401805167ffffffffffffffff60b81b191660b885901b17905289519051600091613fb89189614aaf565b90508051600003613fd157600295505050505050611aeb565b84887f5d5fd896e0a55778a2b4bad534750d411a698358951facf9eaa64c7573525e85836040516140029190615c9a565b60405180910390a35060009998505050505050505050565b60006140c4604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fe52f8f802efe2854e9c13745ee782841658dda51d3d9f47bda18b64e122296bb918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b6040517f19010000000000000000000000000000000000000000000000000000000000006020820152602281019190915260428101839052606201604051602081830303815290604052805190602001209050919050565b60006060600080845160208601878a8af19150811561413e5760019150614170565b3d61010081111561414e57506101005b6040519150601f19601f8201166020018201604052808252806000602084013e505b94509492505050565b6001600160a01b0381166141a05760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b03811660009081526008602052604090205460ff16156141fe576040517f7232dadf0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610f13565b600b54604011611dc357600b546142169060016157ba565b604080517fe917464e00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610f13565b6000600a6000815461426390615869565b9182905550905060006142967f000000000000000000000000000000000000000000000000000000000000000042615cad565b905060405180608001604052808660028111156142b5576142b56154b0565b81526001600160a01b03861660208083019190915261ffff86166040808401919091526001600160401b038516606090930192909252600085815260099091522081518154829060ff19166001836002811115614314576143146154b0565b0217905550602082015181546040808501516060909501516001600160401b0316600160b81b0267ffffffffffffffff60b81b1961ffff909616600160a81b027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff6001600160a01b0390951661010002949094167fffffffffffffffffff00000000000000000000000000000000000000000000ff9093169290921792909217939093169290921790555182907f55f07d4faa7bfc8f093af1b6817450812ca16f1dbf50b4434c4534da8a98258f906143f49088908890889087906154c6565b60405180910390a2509392505050565b600754600090600160a01b900460ff161561443257604051631309a56360e01b815260040160405180910390fd5b61443b84613822565b600e6000614453898960009182526020526040902090565b81526020810191909152604001600020805490915063ffffffff8681169116146144bc5780546040517fe2002b0000000000000000000000000000000000000000000000000000000000815263ffffffff80881660048301529091166024820152604401610f13565b6144c78884846138db565b979650505050505050565b60006144ff84847f0000000000000000000000000000000000000000000000000000000000000000614b46565b6145098484614b6c565b905061451784848484614c4e565b1561192257838360405161452c929190615984565b6040519081900381207f84ce1a20000000000000000000000000000000000000000000000000000000008252600482015260248101839052604401610f13565b6001600160a01b03811660009081526008602052604090205460ff166145b0576040516314817f2f60e01b81526001600160a01b0382166004820152602401610f13565b60006145bb82611a9e565b90508042101561460f576040517f7898e9f70000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015242602482015260448101829052606401610f13565b6001600160a01b0382166000908152600f6020526040902054610384428211614638574261463a565b815b61464491906157ba565b6001600160a01b039093166000908152600f60205260409020929092555050565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101919091525063ffffffff8082166000908152600460209081526040808320815160c08101835281546001600160401b0380821683526801000000000000000082049097169482019490945261ffff6c010000000000000000000000008504169281018390526001600160801b03600160701b909404841660608201526001909101549283166080820152600160801b90920490931660a0820152919003611a99576040517f0f71018900000000000000000000000000000000000000000000000000000000815263ffffffff83166004820152602401610f13565b63ffffffff841660009081526005602090815260408083208151808301909252546001600160801b038082168352600160801b909104169181018290529082036147ec576040517fcd15ee0300000000000000000000000000000000000000000000000000000000815263ffffffff87166004820152602401610f13565b612710856040015161ffff1668056bc75e2d6310000083602001516001600160801b031684600001516001600160801b0316886148299190615927565b6148339190615927565b61483d9190615ccc565b6148479190615927565b6148519190615ccc565b915084606001516001600160801b03168210156148795784606001516001600160801b031691505b68056bc75e2d63100000600168056bc75e2d6310000083602001516001600160801b0316866148a89190615927565b6148b291906157ba565b6148bc9190615914565b6148c69190615ccc565b61145790836157ba565b910160200152565b6000806148e86020828688615bdb565b6148f191615cee565b90506000614903604060208789615bdb565b61490c91615cee565b9050600086866040818110614923576149236157ea565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082118061496f57508060ff16601b1415801561496f57508060ff16601c14155b1561499057604051630a57f30960e31b815260048101869052602401610f13565b6040805160008152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa1580156149e3573d6000803e3d6000fd5b5050604051601f1901519450506001600160a01b038416612ef457604051630a57f30960e31b815260048101869052602401610f13565b60608301805160240183905280516044018290528351905160009182918291614a4291614d4e565b9150915081600014614a545780611457565b60009695505050505050565b60808201516001600160401b038216608490910152600080614aa67f00000000000000000000000000000000000000000000000000000000000000008560800151614d4e565b50949350505050565b606060005a90506000614ac5868360008861411c565b935090508015614ad6575050611922565b60005a9050835160001480614af45750614af1601084615ccc565b81105b15614b3c576040517fc8111603000000000000000000000000000000000000000000000000000000008152600481018690526024810184905260448101829052606401610f13565b5050509392505050565b6000614b53848484614d98565b90508051600003614b645750505050565b805160208201fd5b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c9fc7bcd614ba78585614f5c565b614bb18686614f68565b614bbb8787614f7b565b614bc58888614f87565b6040516001600160e01b031960e087901b1681526001600160a01b03909416600485015263ffffffff92909216602484015260448301526001600160401b03166064820152608401602060405180830381865afa158015614c2a573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906119229190615d0c565b60008115614c5f5750808214611aeb565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635b17bb70614c988787614f5c565b614ca28888614f68565b614cac8989614f7b565b6040516001600160e01b031960e086901b1681526001600160a01b03909316600484015263ffffffff9190911660248301526044820152606401602060405180830381865afa158015614d03573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190614d279190615c05565b6001600160401b0316614d3a8686614f87565b6001600160401b0316111595945050505050565b60008060008052600060205260406000845160208601875afa80614d78576040513d6000823e3d81fd5b5060203d1015614d8757600080fd5b600051915060205190509250929050565b606060518314614e035750604080516024810184905260516044808301919091528251808303909101815260649091019091526020810180516001600160e01b03167f68f52f2a00000000000000000000000000000000000000000000000000000000179052611922565b833560f81c60018114614e75576040805160ff929092166024830152600160448084019190915281518084039091018152606490920190526020810180516001600160e01b03167f30c67421000000000000000000000000000000000000000000000000000000001790529050611922565b602d85013560e01c63ffffffff84168114614ef4576040805163ffffffff928316602482015291851660448084019190915281518084039091018152606490920190526020810180516001600160e01b03167fea0b7c4a0000000000000000000000000000000000000000000000000000000017905291506119229050565b603186013560a081901c15614b3c57604080516024808201939093528151808203909301835260440190526020810180516001600160e01b03167f05d755eb000000000000000000000000000000000000000000000000000000001790529250611922915050565b60006031830135611922565b600060e060098401355b901c9392505050565b6000600d830135611922565b600060c06001840135614f72565b602080825282518282018190526000918401906040840190835b81811015614fd65783516001600160a01b0316835260209384019390920191600101614faf565b509095945050505050565b80356001600160a01b0381168114611a9957600080fd5b60008060006060848603121561500d57600080fd5b61501684614fe1565b925061502460208501614fe1565b929592945050506040919091013590565b803563ffffffff81168114611a9957600080fd5b6001600160401b0381168114611dc357600080fd5b8035611a9981615049565b803561ffff81168114611a9957600080fd5b6001600160801b0381168114611dc357600080fd5b600080600080608085870312156150a657600080fd5b6150af85615035565b935060208501356150bf81615049565b92506150cd60408601615069565b915060608501356150dd8161507b565b939692955090935050565b6000602082840312156150fa57600080fd5b5035919050565b8015158114611dc357600080fd5b6000806040838503121561512257600080fd5b61512b83614fe1565b9150602083013561513b81615101565b809150509250929050565b60008083601f84011261515857600080fd5b5081356001600160401b0381111561516f57600080fd5b60208301915083602082850101111561518757600080fd5b9250929050565b6000806000806000608086880312156151a657600080fd5b6151af86615035565b945060208601356151bf81615049565b93506151cd60408701614fe1565b925060608601356001600160401b038111156151e857600080fd5b6151f488828901615146565b969995985093965092949392505050565b60006080828403121561521757600080fd5b50919050565b60008083601f84011261522f57600080fd5b5081356001600160401b0381111561524657600080fd5b6020830191508360208260051b850101111561518757600080fd5b600080600080600060c0868803121561527957600080fd5b6152838787615205565b945060808601356001600160401b0381111561529e57600080fd5b6152aa8882890161521d565b90955093505060a08601356001600160401b038111156151e857600080fd5b634e487b7160e01b600052604160045260246000fd5b60006101008284031280156152f357600080fd5b6000905060405161010081018181106001600160401b038211171561532657634e487b7160e01b83526041600452602483fd5b60405261533284614fe1565b815260208481013590820152604080850135908201526153546060850161505e565b60608201526080840135915081608082015261537260a08501615035565b60a082015261538360c08501615035565b60c082015261539460e0850161505e565b60e0820152949350505050565b600080600060a084860312156153b657600080fd5b6153c08585615205565b925060808401356001600160401b038111156153db57600080fd5b6153e78682870161521d565b9497909650939450505050565b60006020828403121561540657600080fd5b61192282614fe1565b6000806040838503121561542257600080fd5b50508035926020909101359150565b60006020828403121561544357600080fd5b61192282615035565b60006020828403121561545e57600080fd5b61192282615069565b60008060006060848603121561547c57600080fd5b61548584615035565b925060208401356154958161507b565b915060408401356154a58161507b565b809150509250925092565b634e487b7160e01b600052602160045260246000fd5b60808101600386106154e857634e487b7160e01b600052602160045260246000fd5b9481526001600160a01b0393909316602084015261ffff9190911660408301526001600160401b031660609091015290565b60008060008060008060a0878903121561553357600080fd5b863595506020870135945061554a60408801615035565b9350606087013561555a81615049565b925060808701356001600160401b0381111561557557600080fd5b61558189828a01615146565b979a9699509497509295939492505050565b6000806000604084860312156155a857600080fd5b83356001600160401b038111156155be57600080fd5b840160a081870312156155d057600080fd5b925060208401356001600160401b038111156155eb57600080fd5b6153e786828701615146565b600080600080600080600080600060e08a8c03121561561557600080fd5b61561e8a614fe1565b985060208a01356001600160401b0381111561563957600080fd5b6156458c828d01615146565b90995097505060408a0135955060608a013561566081615049565b945061566e60808b01615035565b935060a08a013561567e81615049565b925060c08a01356001600160401b0381111561569957600080fd5b6156a58c828d01615146565b915080935050809150509295985092959850929598565b60008060a083850312156156cf57600080fd5b6156d883615035565b91506156e78460208501615205565b90509250929050565b6000806000806060858703121561570657600080fd5b61570f85614fe1565b935060208501356001600160401b0381111561572a57600080fd5b61573687828801615146565b9598909750949560400135949350505050565b600080600080600060a0868803121561576157600080fd5b853594506020860135935061577860408701615035565b925061578660608701615035565b9150608086013561579681615049565b809150509295509295909350565b634e487b7160e01b600052601160045260246000fd5b80820180821115611888576118886157a4565b6000602082840312156157df57600080fd5b813561192281615049565b634e487b7160e01b600052603260045260246000fd5b60008235609e1983360301811261581657600080fd5b9190910192915050565b6000808335601e1984360301811261583757600080fd5b8301803591506001600160401b0382111561585157600080fd5b6020019150600681901b360382131561518757600080fd5b60006001820161587b5761587b6157a4565b5060010190565b6000610120820190508382526001600160a01b03835116602083015260208301516040830152604083015160608301526001600160401b036060840151166080830152608083015160a083015263ffffffff60a08401511660c083015260c08301516158f660e084018263ffffffff169052565b5060e08301516001600160401b038116610100840152509392505050565b81810381811115611888576118886157a4565b8082028115828204841417611888576118886157a4565b6000808335601e1984360301811261595557600080fd5b8301803591506001600160401b0382111561596f57600080fd5b60200191503681900382131561518757600080fd5b8183823760009101908152919050565b63ffffffff8181168382160190811115611888576118886157a4565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b6060815260006159ed6060830186886159b0565b90508360208301526001600160401b038316604083015295945050505050565b634e487b7160e01b600052603160045260246000fd5b600060208284031215615a3557600080fd5b81356119228161507b565b8135615a4b8161507b565b81546fffffffffffffffffffffffffffffffff19166001600160801b038216178255506020820135615a7c8161507b565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff191617825550600181016040830135615ab58161507b565b81546fffffffffffffffffffffffffffffffff19166001600160801b038216178255506060830135615ae68161507b565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff19161782556110b6565b608081018235615b208161507b565b6001600160801b031682526020830135615b398161507b565b6001600160801b031660208301526040830135615b558161507b565b6001600160801b031660408301526060830135615b718161507b565b6001600160801b03811660608401525092915050565b60008060408385031215615b9a57600080fd5b8251615ba581615101565b602084015190925061513b81615049565b600063ffffffff821663ffffffff8103615bd257615bd26157a4565b60010192915050565b60008085851115615beb57600080fd5b83861115615bf857600080fd5b5050820193919092039150565b600060208284031215615c1757600080fd5b815161192281615049565b6000815180845260005b81811015615c4857602081850181015186830182015201615c2c565b506000602082860101526020601f19601f83011685010191505092915050565b606081526000615c7b6060830186615c22565b90508360208301526001600160401b0383166040830152949350505050565b6020815260006119226020830184615c22565b6001600160401b038181168382160190811115611888576118886157a4565b600082615ce957634e487b7160e01b600052601260045260246000fd5b500490565b8035602083101561188857600019602084900360031b1b1692915050565b600060208284031215615d1e57600080fd5b505191905056';
