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
    "name": "HeaderDestination",
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
    "name": "HeaderLength",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "seen",
        "type": "bytes32"
      }
    ],
    "name": "HeaderReceiver",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "seen",
        "type": "uint8"
      },
      {
        "internalType": "uint8",
        "name": "wanted",
        "type": "uint8"
      }
    ],
    "name": "HeaderVersion",
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
      }
    ],
    "name": "ItemNilified",
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
        "indexed": false,
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      }
    ],
    "name": "Reopened",
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
    "name": "reopen",
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
    "name": "reopenDigest",
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
          },
          {
            "internalType": "bool",
            "name": "reopened",
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
  '0x60e060405234801561001057600080fd5b506040516158fb3803806158fb83398101604081905261002f916104bc565b83838383886001600160a01b03811661005b5760405163d92e233d60e01b815260040160405180910390fd5b600080546001600160a01b0319166001600160a01b03831690811782556040519091907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0908290a350610e106001600160401b03821610806100c8575062278d006001600160401b038216115b15610107576040516307528dab60e11b81526001600160401b0382166004820152610e10602482015262278d0060448201526064015b60405180910390fd5b6001600160401b038116608052600680546001600160a01b0319166001600160a01b0386169081179091556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e90600090a260005b83518110156101975761018f84828151811061017c5761017c6105df565b602002602001015161029960201b60201c565b60010161015e565b5061ffff821615806101ad575082518261ffff16115b156101e2578251604051630b05b5af60e41b815261ffff841660048201526001602482015260448101919091526064016100fe565b6006805461ffff60c81b1916600160c81b61ffff85160217905561020461032e565b50505050856001600160a01b031660a0816001600160a01b031681525050856001600160a01b031663416ecebf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610260573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061028491906105f5565b63ffffffff1660c05250610676945050505050565b6102a2816103b7565b6001600160a01b038116600081815260076020526040808220805460ff19166001908117909155600a8054918201815583527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a80180546001600160a01b03191684179055517f6ba7a3f25b8b53ecc6d1367a381fde6e7bd6ae793acb6b3f4726c425fc0caec79190a250565b6006805460159061034b90600160a81b900463ffffffff16610638565b825463ffffffff9182166101009390930a8381029202191617909155600654600a546040805161ffff600160c81b90940493909316835260208301919091527f197037dd5ada8072211bb147420dcee7819cb185f5b1fd4b365fb3e2bf89462e910160405180910390a2565b6001600160a01b0381166103de5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b03811660009081526007602052604090205460ff161561042357604051637232dadf60e01b81526001600160a01b03821660048201526024016100fe565b600a5460401161045e57600a5461043b90600161065d565b6040805163748ba32760e11b8152600481019290925260248201526044016100fe565b50565b80516001600160a01b038116811461047857600080fd5b919050565b634e487b7160e01b600052604160045260246000fd5b805161ffff8116811461047857600080fd5b80516001600160401b038116811461047857600080fd5b60008060008060008060c087890312156104d557600080fd5b6104de87610461565b95506104ec60208801610461565b94506104fa60408801610461565b60608801519094506001600160401b0381111561051657600080fd5b8701601f8101891361052757600080fd5b80516001600160401b038111156105405761054061047d565b604051600582901b90603f8201601f191681016001600160401b038111828210171561056e5761056e61047d565b60405291825260208184018101929081018c84111561058c57600080fd5b6020850194505b838510156105b2576105a485610461565b815260209485019401610593565b5095506105c59250505060808801610493565b91506105d360a088016104a5565b90509295509295509295565b634e487b7160e01b600052603260045260246000fd5b60006020828403121561060757600080fd5b815163ffffffff8116811461061b57600080fd5b9392505050565b634e487b7160e01b600052601160045260246000fd5b600063ffffffff821663ffffffff810361065457610654610622565b60010192915050565b8082018082111561067057610670610622565b92915050565b60805160a05160c0516152416106ba6000396000818161077e0152613a1201526000818161060201526144a4015260008181610a9301526134e001526152416000f3fe6080604052600436106103795760003560e01c80638673aa1a116101d1578063c304555f11610102578063e4fc95a0116100a0578063f74f19291161006f578063f74f192914610c53578063f8e959aa14610c73578063f9cb12ba14610ca3578063ff83c6f414610da757600080fd5b8063e4fc95a014610b41578063f19562b614610b61578063f2fde38b14610b7e578063f698da2514610b9e57600080fd5b8063da771733116100dc578063da77173314610ad5578063dd5927da14610aea578063df034cd014610b01578063e30c397814610b2157600080fd5b8063c304555f14610a61578063c55e4af814610a81578063cc78fef114610ab557600080fd5b8063992ef3ea1161016f578063b6ebe53911610149578063b6ebe539146109d1578063b967169014610756578063c075307614610a01578063c2ec2c8914610a3157600080fd5b8063992ef3ea146109715780639d54f41914610991578063b24b367e146109b157600080fd5b8063900cf0cf116101ab578063900cf0cf146108f357806393d9f0bb146109295780639574e5d41461093e57806395d376d71461095e57600080fd5b80638673aa1a1461081f5780638d62c64e1461083f5780638da5cb5b146108d357600080fd5b80635b57a2ed116102ab57806370e1965511610249578063770f493a11610223578063770f493a146107b557806379ba5097146107d55780637cda631b146107ea5780638456cb591461080a57600080fd5b806370e196551461074057806371aff3a614610756578063726075371461076c57600080fd5b80636229897d116102855780636229897d1461062457806364748af714610654578063655750ac146106a057806365b0a8781461072057600080fd5b80635b57a2ed1461058e5780635c975abb146105ae5780635e280f11146105f057600080fd5b80633f4ba83a1161031857806349aecd4e116102f257806349aecd4e1461050e57806351cff8d91461052e57806357f9ea5f1461054e578063594d6c011461056e57600080fd5b80633f4ba83a1461047657806342cde4e81461048b578063452a9320146104d657600080fd5b806315a6c9be1161035457806315a6c9be146103f6578063196fe7b1146104165780631f6099d51461043657806330bb3aac1461045657600080fd5b8062cfe24f146103855780630a23ad06146103b05780631095b6d7146103d457600080fd5b3661038057005b600080fd5b34801561039157600080fd5b5061039a610dc7565b6040516103a79190614762565b60405180910390f35b3480156103bc57600080fd5b506103c660095481565b6040519081526020016103a7565b3480156103e057600080fd5b506103f46103ef3660046147c5565b610e29565b005b34801561040257600080fd5b506103f461041136600461485e565b610f7a565b34801561042257600080fd5b506103f46104313660046148b4565b61103b565b34801561044257600080fd5b506103f46104513660046148db565b6113b4565b34801561046257600080fd5b506103c661047136600461495b565b611454565b34801561048257600080fd5b506103f461146b565b34801561049757600080fd5b506006546104c390790100000000000000000000000000000000000000000000000000900461ffff1681565b60405161ffff90911681526020016103a7565b3480156104e257600080fd5b506006546104f6906001600160a01b031681565b6040516001600160a01b0390911681526020016103a7565b34801561051a57600080fd5b506103c6610529366004614a30565b611500565b34801561053a57600080fd5b506103f4610549366004614a84565b61151f565b34801561055a57600080fd5b506103c6610569366004614a84565b611651565b34801561057a57600080fd5b506103c6610589366004614a84565b6116b0565b34801561059a57600080fd5b506103f46105a93660046148b4565b6116fd565b3480156105ba57600080fd5b506006546105e09074010000000000000000000000000000000000000000900460ff1681565b60405190151581526020016103a7565b3480156105fc57600080fd5b506104f67f000000000000000000000000000000000000000000000000000000000000000081565b34801561063057600080fd5b5061063b62093a8081565b60405167ffffffffffffffff90911681526020016103a7565b34801561066057600080fd5b5061067461066f366004614a9f565b6118c9565b60408051825163ffffffff168152602080840151151590820152918101511515908201526060016103a7565b3480156106ac57600080fd5b506106f76106bb366004614ac1565b6005602052600090815260409020546fffffffffffffffffffffffffffffffff8082169170010000000000000000000000000000000090041682565b604080516fffffffffffffffffffffffffffffffff9384168152929091166020830152016103a7565b34801561072c57600080fd5b506103f461073b366004614adc565b611956565b34801561074c57600080fd5b506103c661038481565b34801561076257600080fd5b5061063b610e1081565b34801561077857600080fd5b506107a07f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016103a7565b3480156107c157600080fd5b506103c66107d0366004614adc565b611aa5565b3480156107e157600080fd5b506103f4611afc565b3480156107f657600080fd5b506103f4610805366004614af7565b611bac565b34801561081657600080fd5b506103f4611c99565b34801561082b57600080fd5b506103f461083a3660046148db565b611d5e565b34801561084b57600080fd5b506108c361085a3660046148b4565b60086020526000908152604090205460ff81169061010081046001600160a01b0316907501000000000000000000000000000000000000000000810461ffff169077010000000000000000000000000000000000000000000000900467ffffffffffffffff1684565b6040516103a79493929190614b69565b3480156108df57600080fd5b506000546104f6906001600160a01b031681565b3480156108ff57600080fd5b506006546107a0907501000000000000000000000000000000000000000000900463ffffffff1681565b34801561093557600080fd5b506103c6601081565b34801561094a57600080fd5b506103f4610959366004614bd7565b611df6565b6103c661096c366004614c51565b611ead565b34801561097d57600080fd5b506103f461098c366004614cb7565b611fcf565b34801561099d57600080fd5b506103f46109ac366004614a84565b6122da565b3480156109bd57600080fd5b506103c66109cc366004614d21565b61237c565b3480156109dd57600080fd5b506105e06109ec366004614a84565b60076020526000908152604090205460ff1681565b348015610a0d57600080fd5b506105e0610a1c3660046148b4565b600e6020526000908152604090205460ff1681565b348015610a3d57600080fd5b506105e0610a4c366004614a84565b60036020526000908152604090205460ff1681565b348015610a6d57600080fd5b506103c6610a7c366004614a84565b6123fd565b348015610a8d57600080fd5b5061063b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610ac157600080fd5b506103f4610ad0366004614a84565b61244b565b348015610ae157600080fd5b506103c6604081565b348015610af657600080fd5b5061063b62278d0081565b348015610b0d57600080fd5b506002546104f6906001600160a01b031681565b348015610b2d57600080fd5b506001546104f6906001600160a01b031681565b348015610b4d57600080fd5b506103f4610b5c366004614bd7565b612712565b348015610b6d57600080fd5b506103c668056bc75e2d6310000081565b348015610b8a57600080fd5b506103f4610b99366004614a84565b6127be565b348015610baa57600080fd5b506103c6604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fe52f8f802efe2854e9c13745ee782841658dda51d3d9f47bda18b64e122296bb918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b348015610c5f57600080fd5b506107a0610c6e366004614d7c565b612867565b348015610c7f57600080fd5b506105e0610c8e366004614a84565b600b6020526000908152604090205460ff1681565b348015610caf57600080fd5b50610d4b610cbe366004614ac1565b6004602052600090815260409020805460019091015467ffffffffffffffff8083169263ffffffff680100000000000000008204169261ffff6c01000000000000000000000000830416926fffffffffffffffffffffffffffffffff6e01000000000000000000000000000090930483169282169170010000000000000000000000000000000090041686565b6040805167ffffffffffffffff978816815263ffffffff909616602087015261ffff909416938501939093526fffffffffffffffffffffffffffffffff91821660608501521660808301529190911660a082015260c0016103a7565b348015610db357600080fd5b506103c6610dc2366004614d21565b612b81565b6060600a805480602002602001604051908101604052809291908181526020018280548015610e1f57602002820191906000526020600020905b81546001600160a01b03168152600190910190602001808311610e01575b5050505050905090565b6000546001600160a01b03163314610e6e5760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044015b60405180910390fd5b6001600160a01b038216610eae576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517ffd9be5220000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301526024820183905284169063fd9be52290604401600060405180830381600087803b158015610f1157600080fd5b505af1158015610f25573d6000803e3d6000fd5b50505050816001600160a01b0316836001600160a01b03167eed5939179dc194223f0edd1517ecee2210b22da7f82c8e4b1795e93b9f06aa83604051610f6d91815260200190565b60405180910390a3505050565b6000546001600160a01b03163314610fba5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b611035846040518060c001604052808667ffffffffffffffff168152602001600063ffffffff1681526020018561ffff168152602001846fffffffffffffffffffffffffffffffff16815260200160006fffffffffffffffffffffffffffffffff168152602001600067ffffffffffffffff16815250612beb565b50505050565b6000546001600160a01b0316331461107b5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b6000818152600860205260408082208151608081019092528054829060ff1660028111156110ab576110ab614b3a565b60028111156110bc576110bc614b3a565b815290546001600160a01b03610100820416602083015261ffff7501000000000000000000000000000000000000000000820416604083015267ffffffffffffffff7701000000000000000000000000000000000000000000000090910481166060928301529082015191925016600003611166576040517fb6f3173b00000000000000000000000000000000000000000000000000000000815260048101839052602401610e65565b806060015167ffffffffffffffff164210156111cd5760608101516040517f161eb94a0000000000000000000000000000000000000000000000000000000081526004810184905242602482015267ffffffffffffffff9091166044820152606401610e65565b60608101516000906111ed9062093a809067ffffffffffffffff16614e05565b9050804210611238576040517f0e4b9dd00000000000000000000000000000000000000000000000000000000081526004810184905242602482015260448101829052606401610e65565b60008381526008602052604080822080547fff000000000000000000000000000000000000000000000000000000000000001690555184917f917059c1f4e69f15a941c78efb433b9957e94aceae99b068787c32e18c4a9b8d91a26000825160028111156112a8576112a8614b3a565b036112c7576112ba8260200151612def565b6112c2612e9c565b505050565b6001825160028111156112dc576112dc614b3a565b0361134b576112ee8260400151612f4d565b60408201516006805461ffff909216790100000000000000000000000000000000000000000000000000027fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556112c2612e9c565b6020820151600680547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0390921691821790556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e90600090a2505050565b6000546001600160a01b031633146113f45760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b6001600160a01b038216600081815260036020908152604091829020805460ff191685151590811790915591519182527f299ec898806b24cfad259185d2a44b52785fd42fe7351d7b0e68b2dcb9fb67f391015b60405180910390a25050565b6000611461868484613004565b9695505050505050565b6000546001600160a01b031633146114ab5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b600680547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16905560405133907f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90600090a2565b60006115178484846115128787613079565b61313b565b949350505050565b6000546001600160a01b0316331461155f5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b6001600160a01b03811661159f576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b4760006115bd835a8460405180602001604052806000815250613372565b50905080611609576040517fa22699120000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101839052604401610e65565b826001600160a01b03167f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d58360405161164491815260200190565b60405180910390a2505050565b600080546001600160a01b031633146116925760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b61169b826133cf565b6116a860008360006134c1565b90505b919050565b6001600160a01b0381166000908152600d6020526040812054816103846116d960016010614e18565b6116e39190614e2b565b90508082116116f3576000611517565b6115178183614e18565b6000818152600860205260408082208151608081019092528054829060ff16600281111561172d5761172d614b3a565b600281111561173e5761173e614b3a565b815290546001600160a01b03610100820416602083015261ffff7501000000000000000000000000000000000000000000820416604083015267ffffffffffffffff77010000000000000000000000000000000000000000000000909104811660609283015290820151919250166000036117e8576040517fb6f3173b00000000000000000000000000000000000000000000000000000000815260048101839052602401610e65565b6006546000906001600160a01b031633148015611818575060028251600281111561181557611815614b3a565b14155b90508015801561183357506000546001600160a01b03163314155b156118665760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b60008381526008602052604080822080547fff0000000000000000000000000000000000000000000000000000000000000016905551339185917faec9a024c9342eae4c86790e735adbd7bb5ae41ad622715738463b87ad9281d19190a3505050565b60408051606080820183526000808352602080840182905292840181905283518084018790528085018690528451808203860181529281018086528351938501939093208252600c90935283902060c08301909352915463ffffffff8116835260ff64010000000082048116151560808401526501000000000090910416151560a0909101525b92915050565b6000546001600160a01b031633146119965760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b60065461ffff79010000000000000000000000000000000000000000000000000090910481169082161115806119d15750600a5461ffff8216115b15611a50576006548190611a0790790100000000000000000000000000000000000000000000000000900461ffff166001614e05565b600a546040517fb05b5af000000000000000000000000000000000000000000000000000000000815261ffff909316600484015260248301919091526044820152606401610e65565b600680547fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000061ffff841602179055611aa2612e9c565b50565b600080546001600160a01b03163314611ae65760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b611aef82612f4d565b6116a860016000846134c1565b6001546001600160a01b03163314611b3c5760015460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b6000805460405133926001600160a01b03909216917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e091a3600080547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600180549091169055565b6002546001600160a01b03163314801590611bd257506000546001600160a01b03163314155b15611c055760025460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b6040805180820182526fffffffffffffffffffffffffffffffff848116808352848216602080850182815263ffffffff8a16600081815260058452889020965191518616700100000000000000000000000000000000029190951617909455845191825292810192909252917f36a844995d72015736bff51ff3d5f2ac16534a9cb2b7611d1e9b6cf2add7d7a69101611644565b6006546001600160a01b03163314801590611cbf57506000546001600160a01b03163314155b15611cf25760065460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b600680547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000017905560405133907f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890600090a2565b6000546001600160a01b03163314611d9e5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b6001600160a01b0382166000818152600b6020908152604091829020805460ff191685151590811790915591519182527f985d7e31202959b9a5bde5ba7f7ab3ca3e0fcf0ad1fb88c6708723de0fd537fe9101611448565b6000611e25611e1a888888600660159054906101000a900463ffffffff1689612b81565b8888888888886136af565b8054909150640100000000900460ff16611e3f5750611ea5565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff16815560405163ffffffff86168152869088907f4cf1d9beb222079d520f55ee2668c2e5ae85974c07804f1b2f2ae12fffe2c213906020015b60405180910390a3505b505050505050565b3360009081526003602052604081205460ff16611ef8576040517f776cb3c9000000000000000000000000000000000000000000000000000000008152336004820152602401610e65565b611f0f611f086020860186614ac1565b8484613004565b9050611f2160a0850160808601614a84565b6001600160a01b0316611f376020860186614ac1565b63ffffffff167f25fa47c7a259bb742f9de94fffdd38dcfa8f1d5682068b3d689dd3cf12682e4c611f6b6020880188614e42565b604051611f79929190614ea7565b60405180910390208760400135886060016020810190611f999190614eb7565b60408051938452602084019290925267ffffffffffffffff16908201526060810185905260800160405180910390a39392505050565b6000611fdb8585613079565b90506000611feb8787878561313b565b6000818152600e602052604090205490915060ff161561200c5750506122d3565b60065474010000000000000000000000000000000000000000900460ff1615612061576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006547501000000000000000000000000000000000000000000900463ffffffff166120936040890160208a01614ac1565b63ffffffff161461210e576120ae6040880160208901614ac1565b6006546040517f6112d25300000000000000000000000000000000000000000000000000000000815263ffffffff928316600482015275010000000000000000000000000000000000000000009091049091166024820152604401610e65565b6121266121216080890160608a01614eb7565b6137b3565b600b600061213760208a018a614a84565b6001600160a01b0316815260208101919091526040016000205460ff166121a3576121656020880188614a84565b6040517f4287694a0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610e65565b60008590036121de576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6121e9818585613870565b6000818152600e60205260408120805460ff19166001179055805b868110156122795761226061221c60208b018b614a84565b89898481811061222e5761222e614ed4565b90506020028101906122409190614f03565b86848151811061225257612252614ed4565b602002602001015184613a0b565b156122715761226e82614f41565b91505b600101612204565b506122876020890189614a84565b60408051838152602081018990526001600160a01b03929092169184917fba923ba04ce43b4599b8b767718735ff6f1120fdbee848c40f42802f83a520ff910160405180910390a35050505b5050505050565b6000546001600160a01b0316331461231a5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040517f5a39b8d3fd7361f3c5173afba233b7f1530567d03f9dfb0a2ca414960f08541d90600090a250565b604080517fe37a9dfc2d981cbb7e167236616976dea442c0e9a167cb6ffcc7545edc18410260208201529081018690526060810185905263ffffffff8085166080830152831660a082015267ffffffffffffffff821660c08201526000906114619060e0015b60405160208183030381529060405280519060200120613d41565b600080546001600160a01b0316331461243e5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b6116a860028360006134c1565b6000546001600160a01b0316331461248b5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b6001600160a01b03811660009081526007602052604090205460ff166124e8576040517f14817f2f0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610e65565b600a546000906124fa90600190614e18565b600654909150790100000000000000000000000000000000000000000000000000900461ffff1681101561258e576006546040517fb05b5af000000000000000000000000000000000000000000000000000000000815279010000000000000000000000000000000000000000000000000090910461ffff1660048201526001602482015260448101829052606401610e65565b6001600160a01b0382166000908152600760205260408120805460ff191690555b8181101561266857826001600160a01b0316600a82815481106125d4576125d4614ed4565b6000918252602090912001546001600160a01b03160361266057600a828154811061260157612601614ed4565b600091825260209091200154600a80546001600160a01b03909216918390811061262d5761262d614ed4565b9060005260206000200160006101000a8154816001600160a01b0302191690836001600160a01b03160217905550612668565b6001016125af565b50600a80548061267a5761267a614f79565b60008281526020812082017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90810180547fffffffffffffffffffffffff00000000000000000000000000000000000000001690559091019091556040516001600160a01b038416917f368846ed588a2fb12b4fabffde520ad537df26ea80ad789b60afc37c5cc7fe6b91a261270e612e9c565b5050565b6000612736611e1a888888600660159054906101000a900463ffffffff168961237c565b9050612743856001614fa8565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffff00ff000000001663ffffffff91909116176501000000000017815585877f5a9ab22c287f043abdd8dcf7c0c11f8575738f68a9e61963b44a8c41758dec9f6127a9886001614fa8565b60405163ffffffff9091168152602001611e9b565b6000546001600160a01b031633146127fe5760005460405163c55ddc9760e01b81523360048201526001600160a01b039091166024820152604401610e65565b600180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383811691821790925560008054604051929316917f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009190a350565b6006546000906001600160a01b031633146128855761288533613e43565b6001600160a01b0385166000908152600b602052604090205460ff166128e2576040517f4287694a0000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610e65565b600084846040516128f4929190614ea7565b604051809103902090506000600c60006129358487604080516020808201949094528082019290925280518083038201815260609092019052805191012090565b815260208101919091526040908101600090812091517f3c782a5200000000000000000000000000000000000000000000000000000000815260048101859052602481018790523060448201529192509081906001600160a01b038a1690633c782a52906064016040805180830381865afa1580156129b8573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906129dc9190614fc4565b91509150811580612a0957508254640100000000900460ff168015612a09575067ffffffffffffffff8116155b15612a4a576040517f806cecbd0000000000000000000000000000000000000000000000000000000081526004810185905260248101879052604401610e65565b82548390600090612a609063ffffffff16614ff3565b825463ffffffff8281166101009490940a8481029102199091161790925584547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffff16640100000000178555604080516001600160a01b038d16815260208101929092529196503391889187917f7d7a99742d5989caf8208024a91178e7864222fdfb7d7d48eb30ea2e939c0835910160405180910390a46040517f0223536e0000000000000000000000000000000000000000000000000000000081526001600160a01b038a1690630223536e90612b43908b908b908b90600090600401615061565b600060405180830381600087803b158015612b5d57600080fd5b505af1158015612b71573d6000803e3d6000fd5b5050505050505050949350505050565b604080517fbee45c373c7c01cf56c31585ba18c31815dece55c10effaa06ceeceee64ee94a60208201529081018690526060810185905263ffffffff8085166080830152831660a082015267ffffffffffffffff821660c08201526000906114619060e0016123e2565b63ffffffff80831660008181526004602090815260409182902085518154928701518488015160608901516fffffffffffffffffffffffffffffffff9081166e010000000000000000000000000000027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff61ffff9093166c0100000000000000000000000002929092167fffff000000000000000000000000000000000000ffffffffffffffffffffffff9390991668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090961667ffffffffffffffff9485161795909517919091169690961795909517815560808601516001909101805460a0880151909616700100000000000000000000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090961691909216179390931790925590517fb26b2a4daffffcef01a5a6bf1f57182e2911fbdbbfb9baefbbe629d9207df65490611448908490600060c08201905067ffffffffffffffff835116825263ffffffff602084015116602083015261ffff60408401511660408301526fffffffffffffffffffffffffffffffff60608401511660608301526fffffffffffffffffffffffffffffffff608084015116608083015267ffffffffffffffff60a08401511660a083015292915050565b612df8816133cf565b6001600160a01b038116600081815260076020526040808220805460ff19166001908117909155600a8054918201815583527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a80180547fffffffffffffffffffffffff00000000000000000000000000000000000000001684179055517f6ba7a3f25b8b53ecc6d1367a381fde6e7bd6ae793acb6b3f4726c425fc0caec79190a250565b60068054601590612ecb907501000000000000000000000000000000000000000000900463ffffffff16614ff3565b825463ffffffff9182166101009390930a8381029202191617909155600654600a546040805161ffff79010000000000000000000000000000000000000000000000000090940493909316835260208301919091527f197037dd5ada8072211bb147420dcee7819cb185f5b1fd4b365fb3e2bf89462e910160405180910390a2565b61ffff81161580612f85575060065461ffff790100000000000000000000000000000000000000000000000000909104811690821610155b15611aa2576006548190600190612fbe908290790100000000000000000000000000000000000000000000000000900461ffff16614e18565b6040517fb05b5af000000000000000000000000000000000000000000000000000000000815261ffff909316600484015260248301919091526044820152606401610e65565b60008115613048576040517fa98314f30000000000000000000000000000000000000000000000000000000081526004810183905260006024820152604401610e65565b600061305385613f55565b90506130708582836000015167ffffffffffffffff166000614080565b95945050505050565b60608167ffffffffffffffff81111561309457613094615096565b6040519080825280602002602001820160405280156130bd578160200160208202803683370190505b50905060005b82811015613134578383828181106130dd576130dd614ed4565b90506020028101906130ef9190614f03565b6130f99080614e42565b604051613107929190614ea7565b604051809103902082828151811061312157613121614ed4565b60209081029190910101526001016130c3565b5092915050565b6000808367ffffffffffffffff81111561315757613157615096565b604051908082528060200260200182016040528015613180578160200160208202803683370190505b50905060005b8481101561328a577fc7ba44173c2cdb4e6b3703d0f3c0497080bc42de0dedee17d7531f83917a63cd8482815181106131c1576131c1614ed4565b60200260200101518787848181106131db576131db614ed4565b90506020028101906131ed9190614f03565b6020013588888581811061320357613203614ed4565b90506020028101906132159190614f03565b613226906060810190604001614eb7565b604080516020810195909552840192909252606083015267ffffffffffffffff16608082015260a0016040516020818303038152906040528051906020012082828151811061327757613277614ed4565b6020908102919091010152600101613186565b506114617f2e2cfddbec5a7dc14662df4df01f5a4fab446db259d2639101ac2ca55c2d6d416132bc6020890189614a84565b6132cc60408a0160208b01614ac1565b60408a01356132e160808c0160608d01614eb7565b866040516020016132f291906150c5565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181528282528051602091820120908301979097526001600160a01b039095169481019490945263ffffffff9092166060840152608083015267ffffffffffffffff1660a082015260c081019190915260e0016123e2565b60006060600080845160208601878a8af19150811561339457600191506133c6565b3d6101008111156133a457506101005b6040519150601f19601f8201166020018201604052808252806000602084013e505b94509492505050565b6001600160a01b03811661340f576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b03811660009081526007602052604090205460ff161561346d576040517f7232dadf0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610e65565b600a54604011611aa257600a54613485906001614e05565b604080517fe917464e00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610e65565b60006009600081546134d290614f41565b9182905550905060006135057f0000000000000000000000000000000000000000000000000000000000000000426150fb565b9050604051806080016040528086600281111561352457613524614b3a565b81526001600160a01b03861660208083019190915261ffff861660408084019190915267ffffffffffffffff8516606090930192909252600085815260089091522081518154829060ff1916600183600281111561358457613584614b3a565b02179055506020820151815460408085015160609095015167ffffffffffffffff1677010000000000000000000000000000000000000000000000027fff0000000000000000ffffffffffffffffffffffffffffffffffffffffffffff61ffff9096167501000000000000000000000000000000000000000000027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff6001600160a01b0390951661010002949094167fffffffffffffffffff00000000000000000000000000000000000000000000ff9093169290921792909217939093169290921790555182907f55f07d4faa7bfc8f093af1b6817450812ca16f1dbf50b4434c4534da8a98258f9061369f908890889088908790614b69565b60405180910390a2509392505050565b60065460009074010000000000000000000000000000000000000000900460ff1615613707576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613710846137b3565b50604080516020808201899052818301889052825180830384018152606090920183528151918101919091206000908152600c90915220805463ffffffff86811691161461379d5780546040517fe2002b0000000000000000000000000000000000000000000000000000000000815263ffffffff80881660048301529091166024820152604401610e65565b6137a8888484613870565b979650505050505050565b8067ffffffffffffffff16421115613809576040517f91cc37bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152426024820152604401610e65565b6000613817610e1042614e05565b9050808267ffffffffffffffff16111561270e576040517fbdc1fb5a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610e65565b600654790100000000000000000000000000000000000000000000000000900461ffff1661389f604182614e2b565b82146138ec57816138b1604183614e2b565b6040517fca961efd00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610e65565b6000805b82811015611ea557600061393687878761390b604187614e2b565b906041613919886001614e05565b6139239190614e2b565b926139309392919061511b565b856141d9565b9050826001600160a01b0316816001600160a01b03161161399d576040517f5f418966000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b03808316602483015284166044820152606401610e65565b6001600160a01b03811660009081526007602052604090205460ff16613a01576040517f16b16f6d000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0382166024820152604401610e65565b91506001016138f0565b6000613a427f0000000000000000000000000000000000000000000000000000000000000000613a3b8680614e42565b9091614376565b613a526060850160408601614eb7565b67ffffffffffffffff16600003613a98576040517f071e131200000000000000000000000000000000000000000000000000000000815260048101839052602401610e65565b6040805160208082018690528681013582840152825180830384018152606083018085528151918301919091206000908152600c9092529083902060c08301909352825463ffffffff8116825260ff6401000000008204811615801560808601526501000000000090920416151560a09093019290925290613b6257805160405163ffffffff90911681526020808801359187917f0580b88828601ac8ff0c6e98213cc98424de5d0f7260a8a936d3d2376f616d07910160405180910390a3600092505050611517565b6040517f3c782a52000000000000000000000000000000000000000000000000000000008152600481018690526020870135602482015230604482015260009081906001600160a01b038a1690633c782a52906064016040805180830381865afa158015613bd4573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190613bf89190614fc4565b91509150818015613c2c5750613c146060890160408a01614eb7565b67ffffffffffffffff168167ffffffffffffffff1610155b15613c3e576000945050505050611517565b6000613c52613c4d8a80614e42565b6144a0565b905088602001358103613c6d57600095505050505050611517565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114808015613c9f57508460400151155b15613ce45760405160208b0135908a907f7a0308e4be864da216752da14761c0419563b090e84b4ca2b38821287b27389090600090a360009650505050505050611517565b613cf08b8b8b8b6145a2565b613d035760009650505050505050611517565b8015613d305785547fffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffff1686555b5060019a9950505050505050505050565b6000613deb604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527fe52f8f802efe2854e9c13745ee782841658dda51d3d9f47bda18b64e122296bb918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260009060c00160405160208183030381529060405280519060200120905090565b6040517f19010000000000000000000000000000000000000000000000000000000000006020820152602281019190915260428101839052606201604051602081830303815290604052805190602001209050919050565b6001600160a01b03811660009081526007602052604090205460ff16613ea0576040517f14817f2f0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610e65565b6000613eab826116b0565b905080421015613eff576040517f7898e9f70000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015242602482015260448101829052606401610e65565b6001600160a01b0382166000908152600d6020526040902054610384428211613f285742613f2a565b815b613f349190614e05565b6001600160a01b039093166000908152600d60205260409020929092555050565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101919091525063ffffffff8082166000908152600460209081526040808320815160c081018352815467ffffffffffffffff80821683526801000000000000000082049097169482019490945261ffff6c010000000000000000000000008504169281018390526fffffffffffffffffffffffffffffffff6e01000000000000000000000000000090940484166060820152600190910154928316608082015270010000000000000000000000000000000090920490931660a08201529190036116ab576040517f0f71018900000000000000000000000000000000000000000000000000000000815263ffffffff83166004820152602401610e65565b63ffffffff841660009081526005602090815260408083208151808301909252546fffffffffffffffffffffffffffffffff808216835270010000000000000000000000000000000090910416918101829052908203614114576040517fcd15ee0300000000000000000000000000000000000000000000000000000000815263ffffffff87166004820152602401610e65565b612710856040015161ffff1668056bc75e2d6310000083602001516fffffffffffffffffffffffffffffffff168685600001516fffffffffffffffffffffffffffffffff16896141649190614e2b565b61416e9190614e05565b6141789190614e2b565b6141829190615145565b61418c9190614e2b565b6141969190615145565b915084606001516fffffffffffffffffffffffffffffffff168210156141d05784606001516fffffffffffffffffffffffffffffffff1691505b50949350505050565b6000806141e9602082868861511b565b6141f291615180565b9050600061420460406020878961511b565b61420d91615180565b905060008686604081811061422457614224614ed4565b919091013560f81c9150507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082118061427057508060ff16601b1415801561427057508060ff16601c14155b156142aa576040517f52bf984800000000000000000000000000000000000000000000000000000000815260048101869052602401610e65565b6040805160008152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa1580156142fd573d6000803e3d6000fd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519450506001600160a01b03841661436b576040517f52bf984800000000000000000000000000000000000000000000000000000000815260048101869052602401610e65565b505050949350505050565b605182146143ba576040517f68f52f2a0000000000000000000000000000000000000000000000000000000081526004810183905260516024820152604401610e65565b823560f81c60018114614405576040517f30c6742100000000000000000000000000000000000000000000000000000000815260ff8216600482015260016024820152604401610e65565b602d84013560e01c63ffffffff8316811461445c576040517fea0b7c4a00000000000000000000000000000000000000000000000000000000815263ffffffff808316600483015284166024820152604401610e65565b603185013560a081901c15611ea5576040517f05d755eb00000000000000000000000000000000000000000000000000000000815260048101829052602401610e65565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c9fc7bcd6144db8585614729565b6144e58686614735565b6144ef8787614748565b6144f98888614754565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e087901b1681526001600160a01b03909416600485015263ffffffff929092166024840152604483015267ffffffffffffffff166064820152608401602060405180830381865afa158015614577573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061459b91906151bc565b9392505050565b6000806145af8580614e42565b60208701356145c46060890160408a01614eb7565b6040516024016145d79493929190615061565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0223536e00000000000000000000000000000000000000000000000000000000179052905060005a905060606146638883600086613372565b9094509050831561467a5760019350505050611517565b60005a90508151600014806146985750614695601084615145565b81105b156146e0576040517fc8111603000000000000000000000000000000000000000000000000000000008152600481018790526024810184905260448101829052606401610e65565b8760200135877f5d5fd896e0a55778a2b4bad534750d411a698358951facf9eaa64c7573525e858460405161471591906151d5565b60405180910390a350505050949350505050565b6000603183013561459b565b600060e060098401355b901c9392505050565b6000600d83013561459b565b600060c0600184013561473f565b602080825282518282018190526000918401906040840190835b818110156147a35783516001600160a01b031683526020938401939092019160010161477c565b509095945050505050565b80356001600160a01b03811681146116ab57600080fd5b6000806000606084860312156147da57600080fd5b6147e3846147ae565b92506147f1602085016147ae565b929592945050506040919091013590565b803563ffffffff811681146116ab57600080fd5b67ffffffffffffffff81168114611aa257600080fd5b803561ffff811681146116ab57600080fd5b80356fffffffffffffffffffffffffffffffff811681146116ab57600080fd5b6000806000806080858703121561487457600080fd5b61487d85614802565b9350602085013561488d81614816565b925061489b6040860161482c565b91506148a96060860161483e565b905092959194509250565b6000602082840312156148c657600080fd5b5035919050565b8015158114611aa257600080fd5b600080604083850312156148ee57600080fd5b6148f7836147ae565b91506020830135614907816148cd565b809150509250929050565b60008083601f84011261492457600080fd5b50813567ffffffffffffffff81111561493c57600080fd5b60208301915083602082850101111561495457600080fd5b9250929050565b60008060008060006080868803121561497357600080fd5b61497c86614802565b9450602086013561498c81614816565b935061499a604087016147ae565b9250606086013567ffffffffffffffff8111156149b657600080fd5b6149c288828901614912565b969995985093965092949392505050565b6000608082840312156149e557600080fd5b50919050565b60008083601f8401126149fd57600080fd5b50813567ffffffffffffffff811115614a1557600080fd5b6020830191508360208260051b850101111561495457600080fd5b600080600060a08486031215614a4557600080fd5b614a4f85856149d3565b9250608084013567ffffffffffffffff811115614a6b57600080fd5b614a77868287016149eb565b9497909650939450505050565b600060208284031215614a9657600080fd5b61459b826147ae565b60008060408385031215614ab257600080fd5b50508035926020909101359150565b600060208284031215614ad357600080fd5b61459b82614802565b600060208284031215614aee57600080fd5b61459b8261482c565b600080600060608486031215614b0c57600080fd5b614b1584614802565b9250614b236020850161483e565b9150614b316040850161483e565b90509250925092565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b6080810160038610614ba4577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b9481526001600160a01b0393909316602084015261ffff91909116604083015267ffffffffffffffff1660609091015290565b60008060008060008060a08789031215614bf057600080fd5b8635955060208701359450614c0760408801614802565b93506060870135614c1781614816565b9250608087013567ffffffffffffffff811115614c3357600080fd5b614c3f89828a01614912565b979a9699509497509295939492505050565b600080600060408486031215614c6657600080fd5b833567ffffffffffffffff811115614c7d57600080fd5b840160a08187031215614c8f57600080fd5b9250602084013567ffffffffffffffff811115614cab57600080fd5b614a7786828701614912565b600080600080600060c08688031215614ccf57600080fd5b614cd987876149d3565b9450608086013567ffffffffffffffff811115614cf557600080fd5b614d01888289016149eb565b90955093505060a086013567ffffffffffffffff8111156149b657600080fd5b600080600080600060a08688031215614d3957600080fd5b8535945060208601359350614d5060408701614802565b9250614d5e60608701614802565b91506080860135614d6e81614816565b809150509295509295909350565b60008060008060608587031215614d9257600080fd5b614d9b856147ae565b9350602085013567ffffffffffffffff811115614db757600080fd5b614dc387828801614912565b9598909750949560400135949350505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b8082018082111561195057611950614dd6565b8181038181111561195057611950614dd6565b808202811582820484141761195057611950614dd6565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614e7757600080fd5b83018035915067ffffffffffffffff821115614e9257600080fd5b60200191503681900382131561495457600080fd5b8183823760009101908152919050565b600060208284031215614ec957600080fd5b813561459b81614816565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b600082357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614f3757600080fd5b9190910192915050565b60007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203614f7257614f72614dd6565b5060010190565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603160045260246000fd5b63ffffffff818116838216019081111561195057611950614dd6565b60008060408385031215614fd757600080fd5b8251614fe2816148cd565b602084015190925061490781614816565b600063ffffffff821663ffffffff810361500f5761500f614dd6565b60010192915050565b8183528181602085013750600060208284010152600060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b606081526000615075606083018688615018565b905083602083015267ffffffffffffffff8316604083015295945050505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b8151600090829060208501835b828110156150f05781518452602093840193909101906001016150d2565b509195945050505050565b67ffffffffffffffff818116838216019081111561195057611950614dd6565b6000808585111561512b57600080fd5b8386111561513857600080fd5b5050820193919092039150565b60008261517b577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b500490565b80356020831015611950577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b6000602082840312156151ce57600080fd5b5051919050565b602081526000825180602084015260005b8181101561520357602081860181015160408684010152016151e6565b5060006040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150509291505056';
