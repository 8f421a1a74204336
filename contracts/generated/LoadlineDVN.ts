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
    "inputs": [],
    "name": "activeTombstones",
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
        "name": "digest",
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
  '0x60e060405234801561001057600080fd5b5060405161639838038061639883398101604081905261002f916104be565b8584848484896001600160a01b03811661005c5760405163d92e233d60e01b815260040160405180910390fd5b600080546001600160a01b0319166001600160a01b03831690811782556040519091907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0908290a350610e106001600160401b03821610806100c9575062278d006001600160401b038216115b15610108576040516307528dab60e11b81526001600160401b0382166004820152610e10602482015262278d0060448201526064015b60405180910390fd5b6001600160401b038116608052600780546001600160a01b0319166001600160a01b0386169081179091556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e90600090a260005b83518110156101985761019084828151811061017d5761017d6105e1565b602002602001015161029b60201b60201c565b60010161015f565b5061ffff821615806101ae575082518261ffff16115b156101e3578251604051630b05b5af60e41b815261ffff841660048201526001602482015260448101919091526064016100ff565b6007805461ffff60c81b1916600160c81b61ffff851602179055610205610330565b50505050806001600160a01b031660a0816001600160a01b031681525050806001600160a01b031663416ecebf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610261573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061028591906105f7565b63ffffffff1660c0525061067895505050505050565b6102a4816103b9565b6001600160a01b038116600081815260086020526040808220805460ff19166001908117909155600b8054918201815583527f0175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db90180546001600160a01b03191684179055517f6ba7a3f25b8b53ecc6d1367a381fde6e7bd6ae793acb6b3f4726c425fc0caec79190a250565b6007805460159061034d90600160a81b900463ffffffff1661063a565b825463ffffffff9182166101009390930a8381029202191617909155600754600b546040805161ffff600160c81b90940493909316835260208301919091527f197037dd5ada8072211bb147420dcee7819cb185f5b1fd4b365fb3e2bf89462e910160405180910390a2565b6001600160a01b0381166103e05760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b03811660009081526008602052604090205460ff161561042557604051637232dadf60e01b81526001600160a01b03821660048201526024016100ff565b600b5460401161046057600b5461043d90600161065f565b6040805163748ba32760e11b8152600481019290925260248201526044016100ff565b50565b80516001600160a01b038116811461047a57600080fd5b919050565b634e487b7160e01b600052604160045260246000fd5b805161ffff8116811461047a57600080fd5b80516001600160401b038116811461047a57600080fd5b60008060008060008060c087890312156104d757600080fd5b6104e087610463565b95506104ee60208801610463565b94506104fc60408801610463565b60608801519094506001600160401b0381111561051857600080fd5b8701601f8101891361052957600080fd5b80516001600160401b038111156105425761054261047f565b604051600582901b90603f8201601f191681016001600160401b03811182821017156105705761057061047f565b60405291825260208184018101929081018c84111561058e57600080fd5b6020850194505b838510156105b4576105a685610463565b815260209485019401610595565b5095506105c79250505060808801610495565b91506105d560a088016104a7565b90509295509295509295565b634e487b7160e01b600052603260045260246000fd5b60006020828403121561060957600080fd5b815163ffffffff8116811461061d57600080fd5b9392505050565b634e487b7160e01b600052601160045260246000fd5b600063ffffffff821663ffffffff810361065657610656610624565b60010192915050565b8082018082111561067257610672610624565b92915050565b60805160a05160c051615cb96106df600039600081816107ea0152818161388b015281816140f2015261469401526000818161065d0152818161374501528181614a0301528181614aed0152614bde015260008181610b730152613e880152615cb96000f3fe6080604052600436106103bb5760003560e01c80638673aa1a116101f2578063c304555f1161010d578063eff782c1116100a0578063f74f19291161006f578063f74f192914610d4e578063f8e959aa14610d6e578063f9cb12ba14610d9e578063ff83c6f414610e7657600080fd5b8063eff782c114610c3c578063f19562b614610c5c578063f2fde38b14610c79578063f698da2514610c9957600080fd5b8063dd5927da116100dc578063dd5927da14610bca578063df034cd014610be1578063e30c397814610c01578063e3bbb4f114610c2157600080fd5b8063c304555f14610b41578063c55e4af814610b61578063cc78fef114610b95578063da77173314610bb557600080fd5b806395d376d711610185578063b967169011610154578063b9671690146107c2578063bdfcd37f14610ab1578063c075307614610ae1578063c2ec2c8914610b1157600080fd5b806395d376d714610a2e5780639d54f41914610a415780639dbc035f14610a61578063b6ebe53914610a8157600080fd5b80638da5cb5b116101c15780638da5cb5b146109b5578063900cf0cf146109d557806393d9f0bb146109f95780639574e5d414610a0e57600080fd5b80638673aa1a1461088b578063885a78ed146108ab5780638b468e30146108c15780638d62c64e1461094857600080fd5b8063594d6c01116102e257806365b0a87811610275578063770f493a11610244578063770f493a1461082157806379ba5097146108415780637cda631b146108565780638456cb591461087657600080fd5b806365b0a8781461078c57806370e19655146107ac57806371aff3a6146107c257806372607537146107d857600080fd5b80636229897d116102b15780636229897d1461067f578063630eb8ab146106ae57806364748af7146106e8578063655750ac1461072b57600080fd5b8063594d6c01146105da5780635b57a2ed146105fa5780635c975abb1461061a5780635e280f111461064b57600080fd5b806334eb33161161035a57806342cde4e81161032957806342cde4e81461052d578063452a93201461056257806351cff8d91461059a57806357f9ea5f146105ba57600080fd5b806334eb3316146104b85780633d631ea9146104d85780633f4ba83a146104f85780634210536d1461050d57600080fd5b806315a6c9be1161039657806315a6c9be14610438578063196fe7b1146104585780631f6099d51461047857806330bb3aac1461049857600080fd5b8062cfe24f146103c75780630a23ad06146103f25780631095b6d71461041657600080fd5b366103c257005b600080fd5b3480156103d357600080fd5b506103dc610e96565b6040516103e99190614f12565b60405180910390f35b3480156103fe57600080fd5b50610408600a5481565b6040519081526020016103e9565b34801561042257600080fd5b50610436610431366004614f75565b610ef8565b005b34801561044457600080fd5b5061043661045336600461500d565b611030565b34801561046457600080fd5b50610436610473366004615065565b6110dd565b34801561048457600080fd5b5061043661049336600461508c565b6113cb565b3480156104a457600080fd5b506104086104b336600461510b565b61146b565b3480156104c457600080fd5b506104366104d33660046151de565b611482565b3480156104e457600080fd5b506104086104f336600461525c565b61184a565b34801561050457600080fd5b506104366118a3565b34801561051957600080fd5b5061040861052836600461531e565b61191d565b34801561053957600080fd5b5060075461054f90600160c81b900461ffff1681565b60405161ffff90911681526020016103e9565b34801561056e57600080fd5b50600754610582906001600160a01b031681565b6040516001600160a01b0390911681526020016103e9565b3480156105a657600080fd5b506104366105b5366004615371565b611933565b3480156105c657600080fd5b506104086105d5366004615371565b611a4c565b3480156105e657600080fd5b506104086105f5366004615371565b611aa8565b34801561060657600080fd5b50610436610615366004615065565b611b02565b34801561062657600080fd5b5060075461063b90600160a01b900460ff1681565b60405190151581526020016103e9565b34801561065757600080fd5b506105827f000000000000000000000000000000000000000000000000000000000000000081565b34801561068b57600080fd5b5061069662093a8081565b6040516001600160401b0390911681526020016103e9565b3480156106ba57600080fd5b506106d06dffffffffffffffffffffffffffff81565b6040516001600160801b0390911681526020016103e9565b3480156106f457600080fd5b5061070861070336600461538c565b611c8e565b60408051825163ffffffff168152602092830151151592810192909252016103e9565b34801561073757600080fd5b5061076c6107463660046153ae565b6005602052600090815260409020546001600160801b0380821691600160801b90041682565b604080516001600160801b039384168152929091166020830152016103e9565b34801561079857600080fd5b506104366107a73660046153c9565b611cfb565b3480156107b857600080fd5b5061040861038481565b3480156107ce57600080fd5b50610696610e1081565b3480156107e457600080fd5b5061080c7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016103e9565b34801561082d57600080fd5b5061040861083c3660046153c9565b611dd5565b34801561084d57600080fd5b50610436611e2c565b34801561086257600080fd5b506104366108713660046153e4565b611ec4565b34801561088257600080fd5b50610436612155565b34801561089757600080fd5b506104366108a636600461508c565b6121ee565b3480156108b757600080fd5b50610408600f5481565b3480156108cd57600080fd5b506109156108dc3660046153ae565b600660205260009081526040902080546001909101546001600160801b0380831692600160801b90819004821692808316929190041684565b604080516001600160801b03958616815293851660208501529184169183019190915290911660608201526080016103e9565b34801561095457600080fd5b506109a5610963366004615065565b60096020526000908152604090205460ff81169061010081046001600160a01b031690600160a81b810461ffff1690600160b81b90046001600160401b031684565b6040516103e99493929190615443565b3480156109c157600080fd5b50600054610582906001600160a01b031681565b3480156109e157600080fd5b5060075461080c90600160a81b900463ffffffff1681565b348015610a0557600080fd5b50610408601081565b348015610a1a57600080fd5b50610436610a29366004615497565b6122bc565b610408610a3c366004615510565b61236c565b348015610a4d57600080fd5b50610436610a5c366004615371565b61248d565b348015610a6d57600080fd5b50610436610a7c366004615574565b612517565b348015610a8d57600080fd5b5061063b610a9c366004615371565b60086020526000908152604090205460ff1681565b348015610abd57600080fd5b5061063b610acc366004615371565b600d6020526000908152604090205460ff1681565b348015610aed57600080fd5b5061063b610afc366004615065565b60116020526000908152604090205460ff1681565b348015610b1d57600080fd5b5061063b610b2c366004615371565b60036020526000908152604090205460ff1681565b348015610b4d57600080fd5b50610408610b5c366004615371565b61279d565b348015610b6d57600080fd5b506106967f000000000000000000000000000000000000000000000000000000000000000081565b348015610ba157600080fd5b50610436610bb0366004615371565b6127eb565b348015610bc157600080fd5b50610408604081565b348015610bd657600080fd5b5061069662278d0081565b348015610bed57600080fd5b50600254610582906001600160a01b031681565b348015610c0d57600080fd5b50600154610582906001600160a01b031681565b348015610c2d57600080fd5b506106d06001600160401b0381565b348015610c4857600080fd5b50610436610c57366004615639565b6129d2565b348015610c6857600080fd5b5061040868056bc75e2d6310000081565b348015610c8557600080fd5b50610436610c94366004615371565b612be8565b348015610ca557600080fd5b50610408604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fe52f8f802efe2854e9c13745ee782841658dda51d3d9f47bda18b64e122296bb918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b348015610d5a57600080fd5b5061080c610d6936600461566d565b612c79565b348015610d7a57600080fd5b5061063b610d89366004615371565b600c6020526000908152604090205460ff1681565b348015610daa57600080fd5b50610e24610db93660046153ae565b600460205260009081526040902080546001909101546001600160401b038083169263ffffffff680100000000000000008204169261ffff6c01000000000000000000000000830416926001600160801b03600160701b909304831692821691600160801b90041686565b604080516001600160401b03978816815263ffffffff909616602087015261ffff909416938501939093526001600160801b0391821660608501521660808301529190911660a082015260c0016103e9565b348015610e8257600080fd5b50610408610e913660046156c6565b612f4e565b6060600b805480602002602001604051908101604052809291908181526020018280548015610eee57602002820191906000526020600020905b81546001600160a01b03168152600190910190602001808311610ed0575b5050505050905090565b6000546001600160a01b03163314610f3d5760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044015b60405180910390fd5b6001600160a01b038216610f645760405163d92e233d60e01b815260040160405180910390fd5b6040517ffd9be5220000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301526024820183905284169063fd9be52290604401600060405180830381600087803b158015610fc757600080fd5b505af1158015610fdb573d6000803e3d6000fd5b50505050816001600160a01b0316836001600160a01b03167eed5939179dc194223f0edd1517ecee2210b22da7f82c8e4b1795e93b9f06aa8360405161102391815260200190565b60405180910390a3505050565b6000546001600160a01b031633146110705760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b6110d7846040518060c00160405280866001600160401b03168152602001600063ffffffff1681526020018561ffff168152602001846001600160801b0316815260200160006001600160801b0316815260200160006001600160401b0316815250612fb7565b50505050565b6000546001600160a01b0316331461111d5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b6000818152600960205260408082208151608081019092528054829060ff16600281111561114d5761114d61542d565b600281111561115e5761115e61542d565b815290546001600160a01b03610100820416602083015261ffff600160a81b82041660408301526001600160401b03600160b81b909104811660609283015290820151919250166000036111c85760405163b6f3173b60e01b815260048101839052602401610f34565b80606001516001600160401b031642101561122d5760608101516040517f161eb94a000000000000000000000000000000000000000000000000000000008152600481018490524260248201526001600160401b039091166044820152606401610f34565b606081015160009061124c9062093a80906001600160401b0316615737565b9050804210611297576040517f0e4b9dd00000000000000000000000000000000000000000000000000000000081526004810184905242602482015260448101829052606401610f34565b60008381526009602052604080822080547fff000000000000000000000000000000000000000000000000000000000000001690555184917f917059c1f4e69f15a941c78efb433b9957e94aceae99b068787c32e18c4a9b8d91a26000825160028111156113075761130761542d565b0361132657611319826020015161316b565b611321613200565b505050565b60018251600281111561133b5761133b61542d565b0361137a5761134d8260400151613289565b60408201516007805461ffff909216600160c81b0261ffff60c81b19909216919091179055611321613200565b6020820151600780546001600160a01b0319166001600160a01b0390921691821790556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e90600090a2505050565b6000546001600160a01b0316331461140b5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b6001600160a01b038216600081815260036020908152604091829020805460ff191685151590811790915591519182527f299ec898806b24cfad259185d2a44b52785fd42fe7351d7b0e68b2dcb9fb67f391015b60405180910390a25050565b60006114788684846132fb565b9695505050505050565b600080611490878787613371565b600082815260116020526040902054919350915060ff16156114b3575050611843565b600754600160a01b900460ff16156114de57604051631309a56360e01b815260040160405180910390fd5b600754600160a81b900463ffffffff166114fe6040890160208a016153ae565b63ffffffff16146115675761151960408801602089016153ae565b6007546040517f6112d25300000000000000000000000000000000000000000000000000000000815263ffffffff9283166004820152600160a81b9091049091166024820152604401610f34565b61157f61157a6080890160608a0161574a565b613434565b600c600061159060208a018a615371565b6001600160a01b0316815260208101919091526040016000205460ff166115e3576115be6020880188615371565b604051632143b4a560e11b81526001600160a01b039091166004820152602401610f34565b805160000361161e576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6116298285856134ed565b6000828152601160205260408120805460ff191660011790558080805b88811015611795573660008b8b8481811061166357611663615767565b9050602002810190611675919061577d565b61168390608081019061579d565b9092509050600081900361169857505061178d565b60006116d98e60000160208101906116b09190615371565b8e8e878181106116c2576116c2615767565b90506020028101906116d4919061577d565b613672565b905060005b82811015611788576000611724838686858181106116fe576116fe615767565b9050604002018c8a8151811061171657611716615767565b60200260200101518a613987565b9050600281600281111561173a5761173a61542d565b0361174f57611748896157e6565b9850611774565b60018160028111156117635761176361542d565b0361177457611771886157e6565b97505b61177d876157e6565b9650506001016116de565b505050505b600101611646565b50821580156117a357508115155b156117e4576040517f9cd1577e0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610f34565b6117f160208b018b615371565b6001600160a01b0316857fba923ba04ce43b4599b8b767718735ff6f1120fdbee848c40f42802f83a520ff8584604051611835929190918252602082015260400190565b60405180910390a350505050505b5050505050565b600061189d7fba7cd61f60d5b5ac152b883f0ae04b3790c5b92e2599fedf96556377e68c62d3836040516020016118829291906157ff565b60405160208183030381529060405280519060200120613c31565b92915050565b6000546001600160a01b031633146118e35760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b6007805460ff60a01b1916905560405133907f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90600090a2565b600061192a848484613371565b50949350505050565b6000546001600160a01b031633146119735760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b6001600160a01b03811661199a5760405163d92e233d60e01b815260040160405180910390fd5b4760006119b8835a8460405180602001604052806000815250613d33565b50905080611a04576040517fa22699120000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101839052604401610f34565b826001600160a01b03167f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d583604051611a3f91815260200190565b60405180910390a2505050565b600080546001600160a01b03163314611a8d5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b611a9682613d90565b61189d6000836000613e69565b919050565b6001600160a01b038116600090815260106020819052604082205490829061038490611ad690600190615891565b611ae091906158a4565b9050808211611af0576000611afa565b611afa8183615891565b949350505050565b6000818152600960205260408082208151608081019092528054829060ff166002811115611b3257611b3261542d565b6002811115611b4357611b4361542d565b815290546001600160a01b03610100820416602083015261ffff600160a81b82041660408301526001600160401b03600160b81b90910481166060928301529082015191925016600003611bad5760405163b6f3173b60e01b815260048101839052602401610f34565b6007546000906001600160a01b031633148015611bdd5750600282516002811115611bda57611bda61542d565b14155b905080158015611bf857506000546001600160a01b03163314155b15611c2b5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b60008381526009602052604080822080547fff0000000000000000000000000000000000000000000000000000000000000016905551339185917faec9a024c9342eae4c86790e735adbd7bb5ae41ad622715738463b87ad9281d19190a3505050565b6040805180820190915260008082526020820152600e6000611cba858560009182526020526040902090565b8152602080820192909252604090810160002081518083019092525463ffffffff81168252640100000000900460ff16151591810191909152905092915050565b6000546001600160a01b03163314611d3b5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b60075461ffff600160c81b9091048116908216111580611d605750600b5461ffff8216115b15611db0576007548190611d8090600160c81b900461ffff166001615737565b600b54604051630b05b5af60e41b815261ffff909316600484015260248301919091526044820152606401610f34565b6007805461ffff60c81b1916600160c81b61ffff841602179055611dd2613200565b50565b600080546001600160a01b03163314611e165760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b611e1f82613289565b61189d6001600084613e69565b6001546001600160a01b03163314611e6c5760015460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b6000805460405133926001600160a01b03909216917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e091a3600080546001600160a01b03199081163317909155600180549091169055565b6000546001600160a01b03163314801581611eea57506002546001600160a01b03163314155b15611f1d5760025460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b600081611f835763ffffffff8516600090815260066020908152604091829020825160808101845281546001600160801b038082168352600160801b91829004811694830194909452600190920154808416948201949094529204166060820152611fbb565b6040805160808101825260008082526001600160401b036020830152918101919091526dffffffffffffffffffffffffffff60608201525b905080600001516001600160801b0316846001600160801b03161080611ff6575080602001516001600160801b0316846001600160801b0316115b156120365780516020820151604051633a50126760e01b81526001600160801b038088166004830152928316602482015291166044820152606401610f34565b80604001516001600160801b0316836001600160801b0316108061206f575080606001516001600160801b0316836001600160801b0316115b8061208a57506001600160801b03831615801561208a575081155b156120cd576040808201516060830151915163527f330b60e11b81526001600160801b038087166004830152918216602482015291166044820152606401610f34565b6040805180820182526001600160801b03868116808352868216602080850182815263ffffffff8c16600081815260058452889020965191518616600160801b029190951617909455845191825292810192909252917f36a844995d72015736bff51ff3d5f2ac16534a9cb2b7611d1e9b6cf2add7d7a6910160405180910390a25050505050565b6007546001600160a01b0316331480159061217b57506000546001600160a01b03163314155b156121ae5760075460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b6007805460ff60a01b1916600160a01b17905560405133907f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890600090a2565b6000546001600160a01b0316331461222e5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b6001600160a01b0382166000908152600c60205260409020805460ff1916821580159190911790915561227f576001600160a01b0382166000908152600d60205260409020805460ff191660011790555b816001600160a01b03167f985d7e31202959b9a5bde5ba7f7ab3ca3e0fcf0ad1fb88c6708723de0fd537fe8260405161145f911515815260200190565b60006122eb6122e0888888600760159054906101000a900463ffffffff1689612f4e565b88888888888861401b565b8054909150640100000000900460ff166123055750612364565b805464ff0000000019168155600f8054600090612321906158bb565b9091555060405163ffffffff86168152869088907f4cf1d9beb222079d520f55ee2668c2e5ae85974c07804f1b2f2ae12fffe2c2139060200160405180910390a3505b505050505050565b3360009081526003602052604081205460ff166123b7576040517f776cb3c9000000000000000000000000000000000000000000000000000000008152336004820152602401610f34565b6123ce6123c760208601866153ae565b84846132fb565b90506123e060a0850160808601615371565b6001600160a01b03166123f660208601866153ae565b63ffffffff167f25fa47c7a259bb742f9de94fffdd38dcfa8f1d5682068b3d689dd3cf12682e4c61242a60208801886158d2565b604051612438929190615918565b60405180910390208760400135886060016020810190612458919061574a565b6040805193845260208401929092526001600160401b0316908201526060810185905260800160405180910390a39392505050565b6000546001600160a01b031633146124cd5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b600280546001600160a01b0319166001600160a01b0383169081179091556040517f5a39b8d3fd7361f3c5173afba233b7f1530567d03f9dfb0a2ca414960f08541d90600090a250565b6001600160a01b0389166000908152600c602052604090205460ff1661255b57604051632143b4a560e11b81526001600160a01b038a166004820152602401610f34565b846001600160401b03166000036125a1576040517f071e131200000000000000000000000000000000000000000000000000000000815260006004820152602401610f34565b60006040518061010001604052808b6001600160a01b031681526020018a8a6040516125ce929190615918565b60405180910390208152602001888152602001876001600160401b031681526020016125fb8b8b8b6140e9565b815263ffffffff8088166020830152600754600160a81b90041660408201526001600160401b0386166060909101529050600061264961263a8361184a565b83602001518a8989898961401b565b8054909150640100000000900460ff1615612698576040517f9eb6d7e900000000000000000000000000000000000000000000000000000000815263ffffffff87166004820152602401610f34565b6126a3866001615928565b815463ffffffff191663ffffffff91909116178155602082015160808301516001600160a01b038d16918a917fd5483f1abc787dd3a9bd4ef697f029581cc8559d75cfb6683d44a40f29e32997908b906126fe8c6001615928565b604080516001600160401b039094168452602084019290925263ffffffff169082015260600160405180910390a4604051630111a9b760e11b81526001600160a01b038c1690630223536e9061275e908d908d908d908d9060040161596d565b600060405180830381600087803b15801561277857600080fd5b505af115801561278c573d6000803e3d6000fd5b505050505050505050505050505050565b600080546001600160a01b031633146127de5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b61189d6002836000613e69565b6000546001600160a01b0316331461282b5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b6001600160a01b03811660009081526008602052604090205460ff1661286f576040516314817f2f60e01b81526001600160a01b0382166004820152602401610f34565b600b5460009061288190600190615891565b6001600160a01b0383166000908152600860205260408120805460ff191690559091505b8181101561295e57826001600160a01b0316600b82815481106128ca576128ca615767565b6000918252602090912001546001600160a01b03160361295657600b82815481106128f7576128f7615767565b600091825260209091200154600b80546001600160a01b03909216918390811061292357612923615767565b9060005260206000200160006101000a8154816001600160a01b0302191690836001600160a01b0316021790555061295e565b6001016128a5565b50600b805480612970576129706159a1565b600082815260208120820160001990810180546001600160a01b03191690559091019091556040516001600160a01b038416917f368846ed588a2fb12b4fabffde520ad537df26ea80ad789b60afc37c5cc7fe6b91a26129ce613200565b5050565b6000546001600160a01b03163314612a125760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b612a2260408201602083016159b7565b6001600160801b0316612a3860208301836159b7565b6001600160801b03161180612a6b57506001600160401b03612a6060408301602084016159b7565b6001600160801b0316115b15612ac657612a8060408201602083016159b7565b612a8d60208301836159b7565b604051633a50126760e01b81526001600160801b039283166004820152911660248201526001600160401b036044820152606401610f34565b612ad660808201606083016159b7565b6001600160801b0316612aef60608301604084016159b7565b6001600160801b03161180612b2957506dffffffffffffffffffffffffffff612b1e60808301606084016159b7565b6001600160801b0316115b15612b8e57612b3e60808201606083016159b7565b612b4e60608301604084016159b7565b60405163527f330b60e11b81526001600160801b039283166004820152911660248201526dffffffffffffffffffffffffffff6044820152606401610f34565b63ffffffff821660009081526006602052604090208190612baf82826159d4565b9050508163ffffffff167fa2b2402b886cb31320399503c62e0dc6a76fd922dcd5422e528c6bc318f8fc9b8260405161145f9190615aa5565b6000546001600160a01b03163314612c285760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610f34565b600180546001600160a01b0319166001600160a01b0383811691821790925560008054604051929316917f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009190a350565b6007546000906001600160a01b03163314612c9757612c9733614183565b6001600160a01b0385166000908152600d602052604090205460ff16612cdb57604051632143b4a560e11b81526001600160a01b0386166004820152602401610f34565b612ce68484846140e9565b5060008484604051612cf9929190615918565b604051809103902090506000600e6000612d1d848760009182526020526040902090565b81526020810191909152604090810160009081209151631e3c152960e11b81526004810185905260248101879052306044820152919250906001600160a01b03891690633c782a52906064016040805180830381865afa158015612d85573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190612da99190615b1b565b8354909250640100000000900460ff1690508015612dce57506001600160401b038116155b15612e0f576040517f806cecbd0000000000000000000000000000000000000000000000000000000081526004810184905260248101869052604401610f34565b81548290600090612e259063ffffffff16615b4a565b91906101000a81548163ffffffff021916908363ffffffff160217905593508160000160049054906101000a900460ff16612e6e57600f60008154612e69906157e6565b909155505b815464ff000000001916640100000000178255604080516001600160a01b038a16815263ffffffff861660208201523391879186917f7d7a99742d5989caf8208024a91178e7864222fdfb7d7d48eb30ea2e939c0835910160405180910390a46001600160401b03811615612f4357604051630111a9b760e11b81526001600160a01b03891690630223536e90612f10908a908a908a9060009060040161596d565b600060405180830381600087803b158015612f2a57600080fd5b505af1158015612f3e573d6000803e3d6000fd5b505050505b505050949350505050565b604080517fbee45c373c7c01cf56c31585ba18c31815dece55c10effaa06ceeceee64ee94a60208201529081018690526060810185905263ffffffff8085166080830152831660a08201526001600160401b03821660c08201526000906114789060e001611882565b63ffffffff80831660008181526004602090815260409182902085518154928701518488015160608901516001600160801b03908116600160701b027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff61ffff9093166c0100000000000000000000000002929092167fffff000000000000000000000000000000000000ffffffffffffffffffffffff9390991668010000000000000000026bffffffffffffffffffffffff199096166001600160401b039485161795909517919091169690961795909517815560808601516001909101805460a0880151909616600160801b0277ffffffffffffffffffffffffffffffffffffffffffffffff1990961691909216179390931790925590517fb26b2a4daffffcef01a5a6bf1f57182e2911fbdbbfb9baefbbe629d9207df6549061145f908490600060c0820190506001600160401b03835116825263ffffffff602084015116602083015261ffff60408401511660408301526001600160801b0360608401511660608301526001600160801b0360808401511660808301526001600160401b0360a08401511660a083015292915050565b61317481613d90565b6001600160a01b038116600081815260086020526040808220805460ff19166001908117909155600b8054918201815583527f0175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db90180546001600160a01b03191684179055517f6ba7a3f25b8b53ecc6d1367a381fde6e7bd6ae793acb6b3f4726c425fc0caec79190a250565b6007805460159061321d90600160a81b900463ffffffff16615b4a565b825463ffffffff9182166101009390930a8381029202191617909155600754600b546040805161ffff600160c81b90940493909316835260208301919091527f197037dd5ada8072211bb147420dcee7819cb185f5b1fd4b365fb3e2bf89462e910160405180910390a2565b61ffff811615806132ab575060075461ffff600160c81b909104811690821610155b15611dd25760075481906001906132ce908290600160c81b900461ffff16615891565b604051630b05b5af60e41b815261ffff909316600484015260248301919091526044820152606401610f34565b6000811561333f576040517fa98314f30000000000000000000000000000000000000000000000000000000081526004810183905260006024820152604401610f34565b600061334a8561427c565b9050613366858283600001516001600160401b03166000614385565b9150505b9392505050565b60006060600061338185856144e7565b90925090506134297f2e2cfddbec5a7dc14662df4df01f5a4fab446db259d2639101ac2ca55c2d6d416133b76020890189615371565b6133c760408a0160208b016153ae565b60408a01356133dc60808c0160608d0161574a565b6040805160208101969096526001600160a01b039094169385019390935263ffffffff909116606084015260808301526001600160401b031660a082015260c0810183905260e001611882565b925050935093915050565b806001600160401b0316421115613488576040517f91cc37bc0000000000000000000000000000000000000000000000000000000081526001600160401b0382166004820152426024820152604401610f34565b6000613496610e1042615737565b905080826001600160401b031611156129ce576040517fbdc1fb5a0000000000000000000000000000000000000000000000000000000081526001600160401b038316600482015260248101829052604401610f34565b600754600160c81b900461ffff166135066041826158a4565b821461355357816135186041836158a4565b6040517fca961efd00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610f34565b6000805b8281101561236457600061359d8787876135726041876158a4565b906041613580886001615737565b61358a91906158a4565b9261359793929190615b6f565b8561485e565b9050826001600160a01b0316816001600160a01b031611613604576040517f5f418966000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b03808316602483015284166044820152606401610f34565b6001600160a01b03811660009081526008602052604090205460ff16613668576040517f16b16f6d000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0382166024820152604401610f34565b9150600101613557565b6040805160c0810182526000808252602082018190529181019190915260608082018190526080820181905260a0820152600080806136b460208601866153ae565b60208601356136c96060880160408901615371565b6001600160a01b0389168752919450925090506136ec608086016060870161574a565b6001600160401b031660208501526040517f5b17bb700000000000000000000000000000000000000000000000000000000081526001600160a01b03828116600483015263ffffffff85166024830152604482018490527f00000000000000000000000000000000000000000000000000000000000000001690635b17bb7090606401602060405180830381865afa15801561378c573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906137b09190615b99565b6001600160401b031660408581019190915251600060248201819052604482015230606482015260840160408051601f198184030181529181526020820180516001600160e01b0316631e3c152960e11b1790526060860191909152516001600160a01b038216602482015263ffffffff84166044820152606481018390526000608482015260a40160408051601f198184030181529190526020810180516001600160e01b03167fc9fc7bcd00000000000000000000000000000000000000000000000000000000179052608085015260006139318185857f000000000000000000000000000000000000000000000000000000000000000086604051600160f81b602082015277ffffffffffffffffffffffffffffffffffffffffffffffff1960c087901b1660218201526001600160e01b031960e086811b82166029840152602d830186905284901b16604d8201526001600160a01b0382166051820152606090607101604051602081830303815290604052905095945050505050565b9050806000866020015160405160240161394d93929190615bfc565b60408051601f198184030181529190526020810180516001600160e01b0316630111a9b760e11b17905260a0860152509295945050505050565b602084810151600091850135906001600160401b03168203613a315780847f5d5fd896e0a55778a2b4bad534750d411a698358951facf9eaa64c7573525e8563071e131260e01b866040516024016139e191815260200190565b60408051601f198184030181529181526020820180516001600160e01b03166001600160e01b0319909416939093179092529051613a1f9190615c2e565b60405180910390a36000915050611afa565b600f5415613ac5576000600e6000613a53878560009182526020526040902090565b815260208101919091526040016000208054909150640100000000900460ff1615613ac357805460405163ffffffff9091168152829086907f0580b88828601ac8ff0c6e98213cc98424de5d0f7260a8a936d3d2376f616d079060200160405180910390a3600192505050611afa565b505b85602001516001600160401b0316613ade8786846149a0565b10613aed576000915050611afa565b6000613afc602087018761574a565b90506000613b0a88836149e6565b905082811480613b39575080158015613b39575087604001516001600160401b0316826001600160401b031611155b15613b4a5760009350505050611afa565b8015613b975782867feb5f12dfd5bbad74ec9ba695a1aff462ab57620ba1120f6acd38008f889e8f9783604051613b8391815260200190565b60405180910390a360009350505050611afa565b60a088018051604401849052805160a401805167ffffffffffffffff60b81b191660b885901b17905288519051600091613bd19188614a2c565b90508051600003613be9576002945050505050611afa565b83877f5d5fd896e0a55778a2b4bad534750d411a698358951facf9eaa64c7573525e8583604051613c1a9190615c2e565b60405180910390a350600098975050505050505050565b6000613cdb604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fe52f8f802efe2854e9c13745ee782841658dda51d3d9f47bda18b64e122296bb918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b6040517f19010000000000000000000000000000000000000000000000000000000000006020820152602281019190915260428101839052606201604051602081830303815290604052805190602001209050919050565b60006060600080845160208601878a8af191508115613d555760019150613d87565b3d610100811115613d6557506101005b6040519150601f19601f8201166020018201604052808252806000602084013e505b94509492505050565b6001600160a01b038116613db75760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b03811660009081526008602052604090205460ff1615613e15576040517f7232dadf0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610f34565b600b54604011611dd257600b54613e2d906001615737565b604080517fe917464e00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610f34565b6000600a60008154613e7a906157e6565b918290555090506000613ead7f000000000000000000000000000000000000000000000000000000000000000042615c41565b90506040518060800160405280866002811115613ecc57613ecc61542d565b81526001600160a01b03861660208083019190915261ffff86166040808401919091526001600160401b038516606090930192909252600085815260099091522081518154829060ff19166001836002811115613f2b57613f2b61542d565b0217905550602082015181546040808501516060909501516001600160401b0316600160b81b0267ffffffffffffffff60b81b1961ffff909616600160a81b027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff6001600160a01b0390951661010002949094167fffffffffffffffffff00000000000000000000000000000000000000000000ff9093169290921792909217939093169290921790555182907f55f07d4faa7bfc8f093af1b6817450812ca16f1dbf50b4434c4534da8a98258f9061400b908890889088908790615443565b60405180910390a2509392505050565b600754600090600160a01b900460ff161561404957604051631309a56360e01b815260040160405180910390fd5b61405284613434565b600e600061406a898960009182526020526040902090565b81526020810191909152604001600020805490915063ffffffff8681169116146140d35780546040517fe2002b0000000000000000000000000000000000000000000000000000000000815263ffffffff80881660048301529091166024820152604401610f34565b6140de8884846134ed565b979650505050505050565b600061411684847f0000000000000000000000000000000000000000000000000000000000000000614ac3565b6141208484614ae9565b905061412e84848484614bcb565b1561336a578383604051614143929190615918565b6040519081900381207f84ce1a20000000000000000000000000000000000000000000000000000000008252600482015260248101839052604401610f34565b6001600160a01b03811660009081526008602052604090205460ff166141c7576040516314817f2f60e01b81526001600160a01b0382166004820152602401610f34565b60006141d282611aa8565b905080421015614226576040517f7898e9f70000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015242602482015260448101829052606401610f34565b6001600160a01b03821660009081526010602052604090205461038442821161424f5742614251565b815b61425b9190615737565b6001600160a01b039093166000908152601060205260409020929092555050565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101919091525063ffffffff8082166000908152600460209081526040808320815160c08101835281546001600160401b0380821683526801000000000000000082049097169482019490945261ffff6c010000000000000000000000008504169281018390526001600160801b03600160701b909404841660608201526001909101549283166080820152600160801b90920490931660a0820152919003611aa3576040517f0f71018900000000000000000000000000000000000000000000000000000000815263ffffffff83166004820152602401610f34565b63ffffffff841660009081526005602090815260408083208151808301909252546001600160801b038082168352600160801b90910416918101829052908203614403576040517fcd15ee0300000000000000000000000000000000000000000000000000000000815263ffffffff87166004820152602401610f34565b612710856040015161ffff1668056bc75e2d6310000083602001516001600160801b031684600001516001600160801b03168861444091906158a4565b61444a91906158a4565b6144549190615c60565b61445e91906158a4565b6144689190615c60565b915084606001516001600160801b03168210156144905784606001516001600160801b031691505b68056bc75e2d63100000600168056bc75e2d6310000083602001516001600160801b0316866144bf91906158a4565b6144c99190615737565b6144d39190615891565b6144dd9190615c60565b6114789083615737565b606060008060005b8481101561453e5785858281811061450957614509615767565b905060200281019061451b919061577d565b61452990608081019061579d565b614534915083615737565b91506001016144ef565b50806001600160401b0381111561455757614557615246565b604051908082528060200260200182016040528015614580578160200160208202803683370190505b5092506000816001600160401b0381111561459d5761459d615246565b6040519080825280602002602001820160405280156145c6578160200160208202803683370190505b50604080517fc7ba44173c2cdb4e6b3703d0f3c0497080bc42de0dedee17d7531f83917a63cd6020820152600091810182905260608101829052608081018290529192509060a00160405160208183030381529060405290506000805b87811015614847573689898381811061463e5761463e615767565b9050602002810190614650919061577d565b905061467a60606146666080840182850161574a565b8691906001600160401b0316910160200152565b60006147498161468d60208501856153ae565b60208501357f00000000000000000000000000000000000000000000000000000000000000006146c36060880160408901615371565b604051600160f81b602082015277ffffffffffffffffffffffffffffffffffffffffffffffff1960c087901b1660218201526001600160e01b031960e086811b82166029840152602d830186905284901b16604d8201526001600160a01b0382166051820152606090607101604051602081830303815290604052905095945050505050565b905036600061475b608085018561579d565b9150915060005b81811015614837573683838381811061477d5761477d615767565b6040029190910191506147c09050600061479a602084018461574a565b8791909101602001805167ffffffffffffffff60b81b191660b89290921b919091179052565b6051602086012060009060408b018190529050602082013560608b0152808e8a815181106147f0576147f0615767565b602090810291909101015261480c8a6000608091016020012090565b8b8a8151811061481e5761481e615767565b6020908102919091010152505060019687019601614762565b5050505050806001019050614623565b506020840260208401209450505050509250929050565b60008061486e6020828688615b6f565b61487791615c82565b90506000614889604060208789615b6f565b61489291615c82565b90506000868660408181106148a9576148a9615767565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08211806148f557508060ff16601b141580156148f557508060ff16601c14155b1561491657604051630a57f30960e31b815260048101869052602401610f34565b6040805160008152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa158015614969573d6000803e3d6000fd5b5050604051601f1901519450506001600160a01b038416612f4357604051630a57f30960e31b815260048101869052602401610f34565b606083018051602401839052805160440182905283519051600091829182916149c891614ccb565b91509150816000146149da5780611478565b60009695505050505050565b60808201516001600160401b03821660849091015260008061192a7f00000000000000000000000000000000000000000000000000000000000000008560800151614ccb565b606060005a90506000614a428683600088613d33565b935090508015614a5357505061336a565b60005a9050835160001480614a715750614a6e601084615c60565b81105b15614ab9576040517fc8111603000000000000000000000000000000000000000000000000000000008152600481018690526024810184905260448101829052606401610f34565b5050509392505050565b6000614ad0848484614d15565b90508051600003614ae15750505050565b805160208201fd5b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c9fc7bcd614b248585614ed9565b614b2e8686614ee5565b614b388787614ef8565b614b428888614f04565b6040516001600160e01b031960e087901b1681526001600160a01b03909416600485015263ffffffff92909216602484015260448301526001600160401b03166064820152608401602060405180830381865afa158015614ba7573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061336a9190615ca0565b60008115614bdc5750808214611afa565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635b17bb70614c158787614ed9565b614c1f8888614ee5565b614c298989614ef8565b6040516001600160e01b031960e086901b1681526001600160a01b03909316600484015263ffffffff9190911660248301526044820152606401602060405180830381865afa158015614c80573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190614ca49190615b99565b6001600160401b0316614cb78686614f04565b6001600160401b0316111595945050505050565b60008060008052600060205260406000845160208601875afa80614cf5576040513d6000823e3d81fd5b5060203d1015614d0457600080fd5b600051915060205190509250929050565b606060518314614d805750604080516024810184905260516044808301919091528251808303909101815260649091019091526020810180516001600160e01b03167f68f52f2a0000000000000000000000000000000000000000000000000000000017905261336a565b833560f81c60018114614df2576040805160ff929092166024830152600160448084019190915281518084039091018152606490920190526020810180516001600160e01b03167f30c6742100000000000000000000000000000000000000000000000000000000179052905061336a565b602d85013560e01c63ffffffff84168114614e71576040805163ffffffff928316602482015291851660448084019190915281518084039091018152606490920190526020810180516001600160e01b03167fea0b7c4a00000000000000000000000000000000000000000000000000000000179052915061336a9050565b603186013560a081901c15614ab957604080516024808201939093528151808203909301835260440190526020810180516001600160e01b03167f05d755eb00000000000000000000000000000000000000000000000000000000179052925061336a915050565b6000603183013561336a565b600060e060098401355b901c9392505050565b6000600d83013561336a565b600060c06001840135614eef565b602080825282518282018190526000918401906040840190835b81811015614f535783516001600160a01b0316835260209384019390920191600101614f2c565b509095945050505050565b80356001600160a01b0381168114611aa357600080fd5b600080600060608486031215614f8a57600080fd5b614f9384614f5e565b9250614fa160208501614f5e565b929592945050506040919091013590565b803563ffffffff81168114611aa357600080fd5b6001600160401b0381168114611dd257600080fd5b8035611aa381614fc6565b803561ffff81168114611aa357600080fd5b6001600160801b0381168114611dd257600080fd5b6000806000806080858703121561502357600080fd5b61502c85614fb2565b9350602085013561503c81614fc6565b925061504a60408601614fe6565b9150606085013561505a81614ff8565b939692955090935050565b60006020828403121561507757600080fd5b5035919050565b8015158114611dd257600080fd5b6000806040838503121561509f57600080fd5b6150a883614f5e565b915060208301356150b88161507e565b809150509250929050565b60008083601f8401126150d557600080fd5b5081356001600160401b038111156150ec57600080fd5b60208301915083602082850101111561510457600080fd5b9250929050565b60008060008060006080868803121561512357600080fd5b61512c86614fb2565b9450602086013561513c81614fc6565b935061514a60408701614f5e565b925060608601356001600160401b0381111561516557600080fd5b615171888289016150c3565b969995985093965092949392505050565b60006080828403121561519457600080fd5b50919050565b60008083601f8401126151ac57600080fd5b5081356001600160401b038111156151c357600080fd5b6020830191508360208260051b850101111561510457600080fd5b600080600080600060c086880312156151f657600080fd5b6152008787615182565b945060808601356001600160401b0381111561521b57600080fd5b6152278882890161519a565b90955093505060a08601356001600160401b0381111561516557600080fd5b634e487b7160e01b600052604160045260246000fd5b600061010082840312801561527057600080fd5b6000905060405161010081018181106001600160401b03821117156152a357634e487b7160e01b83526041600452602483fd5b6040526152af84614f5e565b815260208481013590820152604080850135908201526152d160608501614fdb565b6060820152608084013591508160808201526152ef60a08501614fb2565b60a082015261530060c08501614fb2565b60c082015261531160e08501614fdb565b60e0820152949350505050565b600080600060a0848603121561533357600080fd5b61533d8585615182565b925060808401356001600160401b0381111561535857600080fd5b6153648682870161519a565b9497909650939450505050565b60006020828403121561538357600080fd5b61336a82614f5e565b6000806040838503121561539f57600080fd5b50508035926020909101359150565b6000602082840312156153c057600080fd5b61336a82614fb2565b6000602082840312156153db57600080fd5b61336a82614fe6565b6000806000606084860312156153f957600080fd5b61540284614fb2565b9250602084013561541281614ff8565b9150604084013561542281614ff8565b809150509250925092565b634e487b7160e01b600052602160045260246000fd5b608081016003861061546557634e487b7160e01b600052602160045260246000fd5b9481526001600160a01b0393909316602084015261ffff9190911660408301526001600160401b031660609091015290565b60008060008060008060a087890312156154b057600080fd5b86359550602087013594506154c760408801614fb2565b935060608701356154d781614fc6565b925060808701356001600160401b038111156154f257600080fd5b6154fe89828a016150c3565b979a9699509497509295939492505050565b60008060006040848603121561552557600080fd5b83356001600160401b0381111561553b57600080fd5b840160a0818703121561554d57600080fd5b925060208401356001600160401b0381111561556857600080fd5b615364868287016150c3565b600080600080600080600080600060e08a8c03121561559257600080fd5b61559b8a614f5e565b985060208a01356001600160401b038111156155b657600080fd5b6155c28c828d016150c3565b90995097505060408a0135955060608a01356155dd81614fc6565b94506155eb60808b01614fb2565b935060a08a01356155fb81614fc6565b925060c08a01356001600160401b0381111561561657600080fd5b6156228c828d016150c3565b915080935050809150509295985092959850929598565b60008060a0838503121561564c57600080fd5b61565583614fb2565b91506156648460208501615182565b90509250929050565b6000806000806060858703121561568357600080fd5b61568c85614f5e565b935060208501356001600160401b038111156156a757600080fd5b6156b3878288016150c3565b9598909750949560400135949350505050565b600080600080600060a086880312156156de57600080fd5b85359450602086013593506156f560408701614fb2565b925061570360608701614fb2565b9150608086013561571381614fc6565b809150509295509295909350565b634e487b7160e01b600052601160045260246000fd5b8082018082111561189d5761189d615721565b60006020828403121561575c57600080fd5b813561336a81614fc6565b634e487b7160e01b600052603260045260246000fd5b60008235609e1983360301811261579357600080fd5b9190910192915050565b6000808335601e198436030181126157b457600080fd5b8301803591506001600160401b038211156157ce57600080fd5b6020019150600681901b360382131561510457600080fd5b6000600182016157f8576157f8615721565b5060010190565b6000610120820190508382526001600160a01b03835116602083015260208301516040830152604083015160608301526001600160401b036060840151166080830152608083015160a083015263ffffffff60a08401511660c083015260c083015161587360e084018263ffffffff169052565b5060e08301516001600160401b038116610100840152509392505050565b8181038181111561189d5761189d615721565b808202811582820484141761189d5761189d615721565b6000816158ca576158ca615721565b506000190190565b6000808335601e198436030181126158e957600080fd5b8301803591506001600160401b0382111561590357600080fd5b60200191503681900382131561510457600080fd5b8183823760009101908152919050565b63ffffffff818116838216019081111561189d5761189d615721565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b606081526000615981606083018688615944565b90508360208301526001600160401b038316604083015295945050505050565b634e487b7160e01b600052603160045260246000fd5b6000602082840312156159c957600080fd5b813561336a81614ff8565b81356159df81614ff8565b81546fffffffffffffffffffffffffffffffff19166001600160801b038216178255506020820135615a1081614ff8565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff191617825550600181016040830135615a4981614ff8565b81546fffffffffffffffffffffffffffffffff19166001600160801b038216178255506060830135615a7a81614ff8565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff19161782556110d7565b608081018235615ab481614ff8565b6001600160801b031682526020830135615acd81614ff8565b6001600160801b031660208301526040830135615ae981614ff8565b6001600160801b031660408301526060830135615b0581614ff8565b6001600160801b03811660608401525092915050565b60008060408385031215615b2e57600080fd5b8251615b398161507e565b60208401519092506150b881614fc6565b600063ffffffff821663ffffffff8103615b6657615b66615721565b60010192915050565b60008085851115615b7f57600080fd5b83861115615b8c57600080fd5b5050820193919092039150565b600060208284031215615bab57600080fd5b815161336a81614fc6565b6000815180845260005b81811015615bdc57602081850181015186830182015201615bc0565b506000602082860101526020601f19601f83011685010191505092915050565b606081526000615c0f6060830186615bb6565b90508360208301526001600160401b0383166040830152949350505050565b60208152600061336a6020830184615bb6565b6001600160401b03818116838216019081111561189d5761189d615721565b600082615c7d57634e487b7160e01b600052601260045260246000fd5b500490565b8035602083101561189d57600019602084900360031b1b1692915050565b600060208284031215615cb257600080fd5b505191905056';
