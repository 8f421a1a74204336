// Generated from contracts/src/LoadlineExecutor.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const loadlineExecutorAbi = [
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
        "internalType": "uint256",
        "name": "commitGas_",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
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
        "name": "cap",
        "type": "uint256"
      }
    ],
    "name": "CalldataSizeExceeded",
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
        "name": "cap",
        "type": "uint256"
      }
    ],
    "name": "GasCapExceeded",
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
        "internalType": "bytes32",
        "name": "seen",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "wanted",
        "type": "bytes32"
      }
    ],
    "name": "GuidMismatch",
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
    "name": "InsufficientGas",
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
    "name": "InsufficientValue",
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
        "name": "cap",
        "type": "uint256"
      }
    ],
    "name": "NativeCapExceeded",
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
        "name": "seen",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "wanted",
        "type": "bytes32"
      }
    ],
    "name": "NotCommitted",
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
        "name": "gasOnly",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "gasAndValue",
        "type": "uint256"
      }
    ],
    "name": "OptionSize",
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
    "name": "OptionsTruncated",
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
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "RefundFailed",
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
    "name": "UnsupportedOption",
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
    "name": "UnsupportedWorker",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ZeroAddress",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ZeroGas",
    "type": "error"
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
        "internalType": "uint256",
        "name": "calldataSize",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "gas",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
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
        "internalType": "bytes32",
        "name": "guid",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "nonce",
        "type": "uint64"
      }
    ],
    "name": "PacketAlreadyDone",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "guid",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "receiver",
        "type": "address"
      }
    ],
    "name": "PacketCommitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "guid",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "receiver",
        "type": "address"
      }
    ],
    "name": "PacketExecuted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "guid",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "submitter",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "enum LoadlineExecutor.Stage",
        "name": "stage",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "gasLimit",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "reason",
        "type": "bytes"
      }
    ],
    "name": "PacketFailed",
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
        "name": "submitter",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "named",
        "type": "bool"
      }
    ],
    "name": "SubmitterSet",
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
    "inputs": [],
    "name": "MAX_CALLDATA_SIZE",
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
    "name": "acceptOwnership",
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
        "internalType": "address",
        "name": "sender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "calldataSize",
        "type": "uint256"
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
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
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
            "internalType": "uint64",
            "name": "nonce",
            "type": "uint64"
          },
          {
            "internalType": "address",
            "name": "receiver",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "guid",
            "type": "bytes32"
          },
          {
            "internalType": "bytes",
            "name": "message",
            "type": "bytes"
          },
          {
            "internalType": "uint128",
            "name": "gasLimit",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "value",
            "type": "uint128"
          },
          {
            "internalType": "address",
            "name": "receiveLibrary",
            "type": "address"
          }
        ],
        "internalType": "struct LoadlineExecutor.Delivery[]",
        "name": "items",
        "type": "tuple[]"
      }
    ],
    "name": "commitAndExecute",
    "outputs": [
      {
        "components": [
          {
            "internalType": "bool",
            "name": "committed",
            "type": "bool"
          },
          {
            "internalType": "bool",
            "name": "executed",
            "type": "bool"
          },
          {
            "internalType": "bytes",
            "name": "reason",
            "type": "bytes"
          }
        ],
        "internalType": "struct LoadlineExecutor.Outcome[]",
        "name": "outcomes",
        "type": "tuple[]"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "commitGas",
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
    "inputs": [
      {
        "internalType": "uint32",
        "name": "dstEid",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "calldataSize",
        "type": "uint256"
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
    "inputs": [
      {
        "internalType": "address",
        "name": "submitter",
        "type": "address"
      }
    ],
    "name": "isSubmitter",
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
        "internalType": "struct Worker.Destination",
        "name": "terms",
        "type": "tuple"
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
        "name": "submitter",
        "type": "address"
      },
      {
        "internalType": "bool",
        "name": "named",
        "type": "bool"
      }
    ],
    "name": "setSubmitter",
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
  }
] as const;

export const loadlineExecutorBytecode: `0x${string}` =
  '0x60e060405234801561001057600080fd5b5060405161371f38038061371f83398101604081905261002f9161013e565b816001600160a01b0381166100575760405163d92e233d60e01b815260040160405180910390fd5b600080546001600160a01b0319166001600160a01b03831690811782556040519091907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0908290a3506001600160a01b03831660808190526040805163416ecebf60e01b8152905163416ecebf916004808201926020929091908290030181865afa1580156100ea573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061010e919061017a565b63ffffffff1660a05260c052506101a79050565b80516001600160a01b038116811461013957600080fd5b919050565b60008060006060848603121561015357600080fd5b61015c84610122565b925061016a60208501610122565b9150604084015190509250925092565b60006020828403121561018c57600080fd5b815163ffffffff811681146101a057600080fd5b9392505050565b60805160a05160c051613518610207600039600081816102050152818161170c0152611f8c0152600081816103d701526117d00152600081816102a301528181611de80152818161203701528181612301015261236501526135186000f3fe6080604052600436106101ac5760003560e01c80637cda631b116100ec578063df034cd01161008a578063eff782c111610064578063eff782c114610603578063f19562b614610623578063f2fde38b14610640578063f9cb12ba1461066057600080fd5b8063df034cd0146105a7578063e30c3978146105c7578063e3bbb4f1146105e757600080fd5b806396fbdc99116100c657806396fbdc99146104f75780639d54f41914610517578063a926fdbc14610537578063c2ec2c891461057757600080fd5b80637cda631b146104235780638b468e30146104435780638da5cb5b146104d757600080fd5b80635e280f1111610159578063709eb66411610133578063709eb66414610385578063717e8a42146103a557806372607537146103c557806379ba50971461040e57600080fd5b80635e280f1114610291578063630eb8ab146102dd578063655750ac1461031757600080fd5b80633609a1681161018a5780633609a1681461023a57806344d135b4146102515780634b5c3eed1461027157600080fd5b80631095b6d7146101b15780631f6099d5146101d357806331a3c96e146101f3575b600080fd5b3480156101bd57600080fd5b506101d16101cc366004612abb565b610752565b005b3480156101df57600080fd5b506101d16101ee366004612af8565b6108a3565b3480156101ff57600080fd5b506102277f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b34801561024657600080fd5b506102276201000081565b34801561025d57600080fd5b506101d161026c366004612b48565b610961565b61028461027f366004612b87565b6109bd565b6040516102319190612c44565b34801561029d57600080fd5b506102c57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610231565b3480156102e957600080fd5b506102ff6dffffffffffffffffffffffffffff81565b6040516001600160801b039091168152602001610231565b34801561032357600080fd5b50610365610332366004612cec565b6005602052600090815260409020546001600160801b038082169170010000000000000000000000000000000090041682565b604080516001600160801b03938416815292909116602083015201610231565b34801561039157600080fd5b506102276103a0366004612d07565b610c41565b3480156103b157600080fd5b506102276103c0366004612d07565b610c5c565b3480156103d157600080fd5b506103f97f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610231565b34801561041a57600080fd5b506101d1610d24565b34801561042f57600080fd5b506101d161043e366004612dc7565b610dd4565b34801561044f57600080fd5b506104a461045e366004612cec565b600660205260009081526040902080546001909101546001600160801b038083169270010000000000000000000000000000000090819004821692808316929190041684565b604080516001600160801b0395861681529385166020850152918416918301919091529091166060820152608001610231565b3480156104e357600080fd5b506000546102c5906001600160a01b031681565b34801561050357600080fd5b506101d1610512366004612af8565b6110b2565b34801561052357600080fd5b506101d1610532366004612e10565b611168565b34801561054357600080fd5b50610567610552366004612e10565b60076020526000908152604090205460ff1681565b6040519015158152602001610231565b34801561058357600080fd5b50610567610592366004612e10565b60036020526000908152604090205460ff1681565b3480156105b357600080fd5b506002546102c5906001600160a01b031681565b3480156105d357600080fd5b506001546102c5906001600160a01b031681565b3480156105f357600080fd5b506102ff67ffffffffffffffff81565b34801561060f57600080fd5b506101d161061e366004612e2b565b61120a565b34801561062f57600080fd5b5061022768056bc75e2d6310000081565b34801561064c57600080fd5b506101d161065b366004612e10565b611454565b34801561066c57600080fd5b506106ff61067b366004612cec565b6004602052600090815260409020805460019091015467ffffffffffffffff8083169263ffffffff680100000000000000008204169261ffff6c01000000000000000000000000830416926001600160801b036e01000000000000000000000000000090930483169282169170010000000000000000000000000000000090041686565b6040805167ffffffffffffffff978816815263ffffffff909616602087015261ffff909416938501939093526001600160801b0391821660608501521660808301529190911660a082015260c001610231565b6000546001600160a01b031633146107975760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044015b60405180910390fd5b6001600160a01b0382166107d7576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517ffd9be5220000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301526024820183905284169063fd9be52290604401600060405180830381600087803b15801561083a57600080fd5b505af115801561084e573d6000803e3d6000fd5b50505050816001600160a01b0316836001600160a01b03167eed5939179dc194223f0edd1517ecee2210b22da7f82c8e4b1795e93b9f06aa8360405161089691815260200190565b60405180910390a3505050565b6000546001600160a01b031633146108e35760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b6001600160a01b03821660008181526003602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001685151590811790915591519182527f299ec898806b24cfad259185d2a44b52785fd42fe7351d7b0e68b2dcb9fb67f391015b60405180910390a25050565b6000546001600160a01b031633146109a15760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b6109b9826109b436849003840184612ea5565b6114fd565b5050565b606060008060005b84811015610a3857368686838181106109e0576109e0612f54565b90506020028101906109f29190612f6a565b9050610a05610100820160e08301612fa8565b610a18906001600160801b031685612fdb565b9350610a23816116e6565b610a2d9084612fdb565b9250506001016109c5565b5060005a905081811015610a82576040517f23e228cb000000000000000000000000000000000000000000000000000000008152600481018290526024810183905260440161078e565b34831115610ac5576040517f7040b58c0000000000000000000000000000000000000000000000000000000081523460048201526024810184905260440161078e565b348567ffffffffffffffff811115610adf57610adf612e5c565b604051908082528060200260200182016040528015610b2c57816020015b60408051606080820183526000808352602083015291810191909152815260200190600190039081610afd5790505b50945060005b86811015610bce5736888883818110610b4d57610b4d612f54565b9050602002810190610b5f9190612f6a565b90506000878381518110610b7557610b75612f54565b60200260200101519050610b9382610b8d84866117a8565b83611944565b806020015115610bc457610bae610100830160e08401612fa8565b610bc1906001600160801b031685612fee565b93505b5050600101610b32565b508015610c37576000610bf2335a8460405180602001604052806000815250611bc6565b50905080610c35576040517faf73b0b20000000000000000000000000000000000000000000000000000000081523360048201526024810183905260440161078e565b505b5050505092915050565b6000610c4f86858585611c23565b5090979650505050505050565b3360009081526003602052604081205460ff16610ca7576040517f776cb3c900000000000000000000000000000000000000000000000000000000815233600482015260240161078e565b600080610cb688878787611c23565b604080518a8152602081018490529081018290526060810184905292955090935091506001600160a01b0388169063ffffffff8a16907f1c202b5134ab8b6b1f32cf9dae3caa300ea852be1bb7c4c20e971e6c314638499060800160405180910390a3505095945050505050565b6001546001600160a01b03163314610d645760015460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b6000805460405133926001600160a01b03909216917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e091a3600080547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600180549091169055565b6000546001600160a01b03163314801581610dfa57506002546001600160a01b03163314155b15610e2d5760025460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b600081610ea05763ffffffff8516600090815260066020908152604091829020825160808101845281546001600160801b03808216835270010000000000000000000000000000000091829004811694830194909452600190920154808416948201949094529204166060820152610ed9565b60408051608081018252600080825267ffffffffffffffff6020830152918101919091526dffffffffffffffffffffffffffff60608201525b905080600001516001600160801b0316846001600160801b03161080610f14575080602001516001600160801b0316846001600160801b0316115b15610f6d57805160208201516040517f3a5012670000000000000000000000000000000000000000000000000000000081526001600160801b03808816600483015292831660248201529116604482015260640161078e565b80604001516001600160801b0316836001600160801b03161080610fa6575080606001516001600160801b0316836001600160801b0316115b80610fc157506001600160801b038316158015610fc1575081155b1561101d57604080820151606083015191517fa4fe66160000000000000000000000000000000000000000000000000000000081526001600160801b03808716600483015291821660248201529116604482015260640161078e565b6040805180820182526001600160801b03868116808352868216602080850182815263ffffffff8c16600081815260058452889020965191518616700100000000000000000000000000000000029190951617909455845191825292810192909252917f36a844995d72015736bff51ff3d5f2ac16534a9cb2b7611d1e9b6cf2add7d7a6910160405180910390a25050505050565b6000546001600160a01b031633146110f25760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b6001600160a01b03821660008181526007602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001685151590811790915591519182527f54992e75d6204e64e6576ace5c7d2782c63fbb124424beb2fbaf3199c88176189101610955565b6000546001600160a01b031633146111a85760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040517f5a39b8d3fd7361f3c5173afba233b7f1530567d03f9dfb0a2ca414960f08541d90600090a250565b6000546001600160a01b0316331461124a5760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b61125a6040820160208301612fa8565b6001600160801b03166112706020830183612fa8565b6001600160801b031611806112a4575067ffffffffffffffff6112996040830160208401612fa8565b6001600160801b0316115b15611319576112b96040820160208301612fa8565b6112c66020830183612fa8565b6040517f3a5012670000000000000000000000000000000000000000000000000000000081526001600160801b0392831660048201529116602482015267ffffffffffffffff604482015260640161078e565b6113296080820160608301612fa8565b6001600160801b03166113426060830160408401612fa8565b6001600160801b0316118061137c57506dffffffffffffffffffffffffffff6113716080830160608401612fa8565b6001600160801b0316115b156113fa576113916080820160608301612fa8565b6113a16060830160408401612fa8565b6040517fa4fe66160000000000000000000000000000000000000000000000000000000081526001600160801b039283166004820152911660248201526dffffffffffffffffffffffffffff604482015260640161078e565b63ffffffff82166000908152600660205260409020819061141b8282613001565b9050508163ffffffff167fa2b2402b886cb31320399503c62e0dc6a76fd922dcd5422e528c6bc318f8fc9b8260405161095591906130d3565b6000546001600160a01b031633146114945760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b600180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383811691821790925560008054604051929316917f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009190a350565b63ffffffff80831660008181526004602090815260409182902085518154928701518488015160608901516001600160801b039081166e010000000000000000000000000000027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff61ffff9093166c0100000000000000000000000002929092167fffff000000000000000000000000000000000000ffffffffffffffffffffffff9390991668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090961667ffffffffffffffff9485161795909517919091169690961795909517815560808601516001909101805460a0880151909616700100000000000000000000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090961691909216179390931790925590517fb26b2a4daffffcef01a5a6bf1f57182e2911fbdbbfb9baefbbe629d9207df65490610955908490600060c08201905067ffffffffffffffff835116825263ffffffff602084015116602083015261ffff60408401511660408301526001600160801b0360608401511660608301526001600160801b03608084015116608083015267ffffffffffffffff60a08401511660a083015292915050565b600080806116fc61012085016101008601612e10565b6001600160a01b031614611730577f0000000000000000000000000000000000000000000000000000000000000000611733565b60005b61174360e0850160c08601612fa8565b6001600160801b03166117569190612fdb565b9050601861176760a0850185613149565b6117729291506131b5565b620186a0603f6117838460406131b5565b61178d91906131cc565b6117979190612fdb565b6117a19190612fdb565b9392505050565b60606118c06117bc848301604086016131ee565b6117c96020860186612cec565b60208601357f00000000000000000000000000000000000000000000000000000000000000006117ff6080890160608a01612e10565b6040517f010000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffff00000000000000000000000000000000000000000000000060c087901b1660218201527fffffffff0000000000000000000000000000000000000000000000000000000060e086811b82166029840152602d830186905284901b16604d8201526001600160a01b0382166051820152606090607101604051602081830303815290604052905095945050505050565b80517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0160218201209091508084608001351461193d576040517f803132e700000000000000000000000000000000000000000000000000000000815260048101849052608085013560248201526044810182905260640161078e565b5092915050565b6000608084013561195860a0860186613149565b60405160200161196a9392919061320b565b604051602081830303815290604052805190602001209050600061198d85611ddc565b8281148085529091506119b0576119a685858385611ee7565b6040850152151583525b8251611a9757801580156119c857506119c88561202b565b15611a3b5760808501357f36534e77aeb5ae990d5adef5bd3ec9e47c024069e3ec4039b6972e6cf3fb1aab611a0360608801604089016131ee565b60405167ffffffffffffffff909116815260200160405180910390a25050604080516020810182526000815290820152600190525050565b3360808601357f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e6000611a7460e08a0160c08b01612fa8565b8760400151604051611a8893929190613247565b60405180910390a35050505050565b611aa760e0860160c08701612fa8565b6001600160801b0316600003611ac957611ac285838561213a565b5050505050565b611ad28561225d565b60408501521580156020850152611b3457611af36080860160608701612e10565b6001600160a01b031685608001357f49473f30be96aeb060c40ee428fc2629db828b04fce28dac083947b24980d8c860405160405180910390a35050505050565b81611b3e86611ddc565b1483523360808601357f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e6001611b7a60e08a0160c08b01612fa8565b8760400151604051611b8e93929190613247565b60405180910390a382518015611bb357503360009081526007602052604090205460ff165b15611ac257611ac2858460400151612363565b60006060600080845160208601878a8af191508115611be85760019150611c1a565b3d610100811115611bf857506101005b6040519150601f19601f8201166020018201604052808252806000602084013e505b94509492505050565b600080600080611c3288612438565b9050611c3e868661255f565b90935091506000839003611c7e576040517f8ebd253300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b62010000871115611cc7576040517f5f1f2c6b0000000000000000000000000000000000000000000000000000000081526004810188905262010000602482015260440161078e565b6000816020015163ffffffff1688611cdf91906131b5565b8251611cf690869067ffffffffffffffff16612fdb565b611d009190612fdb565b90508160a0015167ffffffffffffffff16811115611d635760a08201516040517fcf26cb2c0000000000000000000000000000000000000000000000000000000081526004810183905267ffffffffffffffff909116602482015260440161078e565b81608001516001600160801b0316831115611dc25760808201516040517fd865f202000000000000000000000000000000000000000000000000000000008152600481018590526001600160801b03909116602482015260440161078e565b611dce89838386612820565b945050509450945094915050565b60006001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663c9fc7bcd611e1d6080850160608601612e10565b611e2a6020860186612cec565b6020860135611e3f60608801604089016131ee565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e087901b1681526001600160a01b03909416600485015263ffffffff929092166024840152604483015267ffffffffffffffff166064820152608401602060405180830381865afa158015611ebd573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611ee1919061327f565b92915050565b6000606081611efe61012088016101008901612e10565b90506001600160a01b038116611f86575050604080516024810185905260448082018590528251808303909101815260649091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f93849bfb0000000000000000000000000000000000000000000000000000000017905260009150611c1a565b61201d817f000000000000000000000000000000000000000000000000000000000000000060008988604051602401611fc0929190613298565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0894edf100000000000000000000000000000000000000000000000000000000179052612999565b925092505094509492505050565b60006001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016635b17bb7061206c6080850160608601612e10565b6120796020860186612cec565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015263ffffffff16602482015260208501356044820152606401602060405180830381865afa1580156120ea573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061210e91906132ba565b67ffffffffffffffff1661212860608401604085016131ee565b67ffffffffffffffff16111592915050565b600061214584611ddc565b838114808452909150156121a3576121636080850160608601612e10565b6001600160a01b031684608001357f68d9f098faf8261d5c684039e056ee3678ed34ce7ba1f4ac4a8d00b49348e19560405160405180910390a350505050565b6040805160248101839052604480820186905282518083039091018152606490910182526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f93849bfb00000000000000000000000000000000000000000000000000000000179052838201819052905133916080870135917f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e9161224f9160009182916132d7565b60405180910390a350505050565b60006060600061226c84612a34565b61227c6080860160608701612e10565b608086013561228e60a0880188613149565b6040516024016122a2959493929190613328565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0c0c389e0000000000000000000000000000000000000000000000000000000017905290506123597f000000000000000000000000000000000000000000000000000000000000000061233060e0870160c08801612fa8565b6001600160801b031661234a610100880160e08901612fa8565b6001600160801b031684612999565b9250925050915091565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636bf73fa361239b84612a34565b6123ab6080860160608701612e10565b60808601356123c060e0880160c08901612fa8565b6123d1610100890160e08a01612fa8565b6123de60a08a018a613149565b896040518963ffffffff1660e01b8152600401612402989796959493929190613399565b600060405180830381600087803b15801561241c57600080fd5b505af1158015612430573d6000803e3d6000fd5b505050505050565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101919091525063ffffffff8082166000908152600460209081526040808320815160c081018352815467ffffffffffffffff80821683526801000000000000000082049097169482019490945261ffff6c010000000000000000000000008504169281018390526001600160801b036e01000000000000000000000000000090940484166060820152600190910154928316608082015270010000000000000000000000000000000090920490931660a082015291900361255a576040517f0f71018900000000000000000000000000000000000000000000000000000000815263ffffffff8316600482015260240161078e565b919050565b60008060005b838110156128185783612579600483612fdb565b11156125c6578361258b600483612fdb565b6040517f3f9bb9840000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161078e565b60008585838181106125da576125da612f54565b919091013560f81c9150506001811461262b576040517f0fa662e100000000000000000000000000000000000000000000000000000000815260ff821660048201526001602482015260440161078e565b6000868661263a856001612fdb565b90612646866003612fdb565b9261265393929190613442565b61265c9161346c565b60f01c905060008787612670866003612fdb565b81811061267f5761267f612f54565b919091013560f81c915050600181146126d0576040517f04adc76400000000000000000000000000000000000000000000000000000000815260ff821660048201526001602482015260440161078e565b601182141580156126e2575060218214155b1561272a576040517fb9b4852800000000000000000000000000000000000000000000000000000000815260048101839052601160248201526021604482015260640161078e565b600082612738866003612fdb565b6127429190612fdb565b905087811115612788576040517f3f9bb984000000000000000000000000000000000000000000000000000000008152600481018990526024810182905260440161078e565b8888612795600488612fdb565b906127a1886014612fdb565b926127ae93929190613442565b6127b7916134d1565b6127c49060801c88612fdb565b96506021830361280d5788886127db876014612fdb565b906127e7886024612fdb565b926127f493929190613442565b6127fd916134d1565b61280a9060801c87612fdb565b95505b935061256592505050565b509250929050565b63ffffffff841660009081526005602090815260408083208151808301909252546001600160801b038082168352700100000000000000000000000000000000909104169181018290529082036128ab576040517fcd15ee0300000000000000000000000000000000000000000000000000000000815263ffffffff8716600482015260240161078e565b612710856040015161ffff1668056bc75e2d6310000083602001516001600160801b031684600001516001600160801b0316886128e891906131b5565b6128f291906131b5565b6128fc91906131cc565b61290691906131b5565b61291091906131cc565b915084606001516001600160801b03168210156129385784606001516001600160801b031691505b68056bc75e2d63100000600168056bc75e2d6310000083602001516001600160801b03168661296791906131b5565b6129719190612fdb565b61297b9190612fee565b61298591906131cc565b61298f9083612fdb565b9695505050505050565b6000606060005a90506129ae613a9887612fdb565b6129b96040836131cc565b6129c39083612fee565b1015612a285780603f6129d8613a9889612fdb565b6129e39060406131b5565b6129ed91906131cc565b6040517f23e228cb0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161078e565b61201d87878787611bc6565b6040805160608101825260008082526020820181905291810191909152604080516060810190915280612a6a6020850185612cec565b63ffffffff16815260200183602001358152602001836040016020810190612a9291906131ee565b67ffffffffffffffff16905292915050565b80356001600160a01b038116811461255a57600080fd5b600080600060608486031215612ad057600080fd5b612ad984612aa4565b9250612ae760208501612aa4565b929592945050506040919091013590565b60008060408385031215612b0b57600080fd5b612b1483612aa4565b915060208301358015158114612b2957600080fd5b809150509250929050565b803563ffffffff8116811461255a57600080fd5b60008082840360e0811215612b5c57600080fd5b612b6584612b34565b925060c0601f1982011215612b7957600080fd5b506020830190509250929050565b60008060208385031215612b9a57600080fd5b823567ffffffffffffffff811115612bb157600080fd5b8301601f81018513612bc257600080fd5b803567ffffffffffffffff811115612bd957600080fd5b8560208260051b8401011115612bee57600080fd5b6020919091019590945092505050565b6000815180845260005b81811015612c2457602081850181015186830182015201612c08565b506000602082860101526020601f19601f83011685010191505092915050565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015612ce0577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc087860301845281518051151586526020810151151560208701526040810151905060606040870152612cca6060870182612bfe565b9550506020938401939190910190600101612c6c565b50929695505050505050565b600060208284031215612cfe57600080fd5b6117a182612b34565b600080600080600060808688031215612d1f57600080fd5b612d2886612b34565b9450612d3660208701612aa4565b935060408601359250606086013567ffffffffffffffff811115612d5957600080fd5b8601601f81018813612d6a57600080fd5b803567ffffffffffffffff811115612d8157600080fd5b886020828401011115612d9357600080fd5b959894975092955050506020019190565b6001600160801b0381168114612db957600080fd5b50565b803561255a81612da4565b600080600060608486031215612ddc57600080fd5b612de584612b34565b92506020840135612df581612da4565b91506040840135612e0581612da4565b809150509250925092565b600060208284031215612e2257600080fd5b6117a182612aa4565b60008082840360a0811215612e3f57600080fd5b612e4884612b34565b92506080601f1982011215612b7957600080fd5b634e487b7160e01b600052604160045260246000fd5b67ffffffffffffffff81168114612db957600080fd5b803561255a81612e72565b803561ffff8116811461255a57600080fd5b600060c0828403128015612eb857600080fd5b5060405160c0810167ffffffffffffffff81118282101715612eea57634e487b7160e01b600052604160045260246000fd5b604052612ef683612e88565b8152612f0460208401612b34565b6020820152612f1560408401612e93565b6040820152612f2660608401612dbc565b6060820152612f3760808401612dbc565b6080820152612f4860a08401612e88565b60a08201529392505050565b634e487b7160e01b600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee1833603018112612f9e57600080fd5b9190910192915050565b600060208284031215612fba57600080fd5b81356117a181612da4565b634e487b7160e01b600052601160045260246000fd5b80820180821115611ee157611ee1612fc5565b81810381811115611ee157611ee1612fc5565b813561300c81612da4565b81546fffffffffffffffffffffffffffffffff19166001600160801b03821617825550602082013561303d81612da4565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff19161782555060018101604083013561307681612da4565b81546fffffffffffffffffffffffffffffffff19166001600160801b0382161782555060608301356130a781612da4565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff191617825550505050565b6080810182356130e281612da4565b6001600160801b0316825260208301356130fb81612da4565b6001600160801b03166020830152604083013561311781612da4565b6001600160801b03166040830152606083013561313381612da4565b6001600160801b03811660608401525092915050565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261317e57600080fd5b83018035915067ffffffffffffffff82111561319957600080fd5b6020019150368190038213156131ae57600080fd5b9250929050565b8082028115828204841417611ee157611ee1612fc5565b6000826131e957634e487b7160e01b600052601260045260246000fd5b500490565b60006020828403121561320057600080fd5b81356117a181612e72565b838152818360208301376000910160200190815292915050565b6002811061324357634e487b7160e01b600052602160045260246000fd5b9052565b6132518185613225565b6001600160801b03831660208201526060604082015260006132766060830184612bfe565b95945050505050565b60006020828403121561329157600080fd5b5051919050565b6040815260006132ab6040830185612bfe565b90508260208301529392505050565b6000602082840312156132cc57600080fd5b81516117a181612e72565b6132e18185613225565b8260208201526060604082015260006132766060830184612bfe565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b855163ffffffff1681526020808701519082015260408087015167ffffffffffffffff16908201526001600160a01b038516606082015283608082015260e060a0820152600061337c60e0830184866132fd565b82810360c084015260008152602081019150509695505050505050565b885163ffffffff1681526020808a0151908201526040808a015167ffffffffffffffff16908201526001600160a01b03881660608201528660808201526001600160801b03861660a08201526001600160801b03851660c082015261014060e0820152600061340d610140830185876132fd565b828103806101008501526000825260208101610120850152506134336020820185612bfe565b9b9a5050505050505050505050565b6000808585111561345257600080fd5b8386111561345f57600080fd5b5050820193919092039150565b80357fffff000000000000000000000000000000000000000000000000000000000000811690600284101561193d577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b80356fffffffffffffffffffffffffffffffff19811690601084101561193d576fffffffffffffffffffffffffffffffff19808560100360031b1b8216169150509291505056';
