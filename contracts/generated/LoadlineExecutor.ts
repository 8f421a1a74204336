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
  '0x60e060405234801561001057600080fd5b506040516136d53803806136d583398101604081905261002f9161013e565b816001600160a01b0381166100575760405163d92e233d60e01b815260040160405180910390fd5b600080546001600160a01b0319166001600160a01b03831690811782556040519091907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0908290a3506001600160a01b03831660808190526040805163416ecebf60e01b8152905163416ecebf916004808201926020929091908290030181865afa1580156100ea573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061010e919061017a565b63ffffffff1660a05260c052506101a79050565b80516001600160a01b038116811461013957600080fd5b919050565b60008060006060848603121561015357600080fd5b61015c84610122565b925061016a60208501610122565b9150604084015190509250925092565b60006020828403121561018c57600080fd5b815163ffffffff811681146101a057600080fd5b9392505050565b60805160a05160c0516134ce610207600039600081816102050152818161170c0152611f8c0152600081816103d701526117d00152600081816102a301528181611de801528181612037015281816122b7015261231b01526134ce6000f3fe6080604052600436106101ac5760003560e01c80637cda631b116100ec578063df034cd01161008a578063eff782c111610064578063eff782c114610603578063f19562b614610623578063f2fde38b14610640578063f9cb12ba1461066057600080fd5b8063df034cd0146105a7578063e30c3978146105c7578063e3bbb4f1146105e757600080fd5b806396fbdc99116100c657806396fbdc99146104f75780639d54f41914610517578063a926fdbc14610537578063c2ec2c891461057757600080fd5b80637cda631b146104235780638b468e30146104435780638da5cb5b146104d757600080fd5b80635e280f1111610159578063709eb66411610133578063709eb66414610385578063717e8a42146103a557806372607537146103c557806379ba50971461040e57600080fd5b80635e280f1114610291578063630eb8ab146102dd578063655750ac1461031757600080fd5b80633609a1681161018a5780633609a1681461023a57806344d135b4146102515780634b5c3eed1461027157600080fd5b80631095b6d7146101b15780631f6099d5146101d357806331a3c96e146101f3575b600080fd5b3480156101bd57600080fd5b506101d16101cc366004612a71565b610752565b005b3480156101df57600080fd5b506101d16101ee366004612aae565b6108a3565b3480156101ff57600080fd5b506102277f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b34801561024657600080fd5b506102276201000081565b34801561025d57600080fd5b506101d161026c366004612afe565b610961565b61028461027f366004612b3d565b6109bd565b6040516102319190612bfa565b34801561029d57600080fd5b506102c57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610231565b3480156102e957600080fd5b506102ff6dffffffffffffffffffffffffffff81565b6040516001600160801b039091168152602001610231565b34801561032357600080fd5b50610365610332366004612ca2565b6005602052600090815260409020546001600160801b038082169170010000000000000000000000000000000090041682565b604080516001600160801b03938416815292909116602083015201610231565b34801561039157600080fd5b506102276103a0366004612cbd565b610c41565b3480156103b157600080fd5b506102276103c0366004612cbd565b610c5c565b3480156103d157600080fd5b506103f97f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610231565b34801561041a57600080fd5b506101d1610d24565b34801561042f57600080fd5b506101d161043e366004612d7d565b610dd4565b34801561044f57600080fd5b506104a461045e366004612ca2565b600660205260009081526040902080546001909101546001600160801b038083169270010000000000000000000000000000000090819004821692808316929190041684565b604080516001600160801b0395861681529385166020850152918416918301919091529091166060820152608001610231565b3480156104e357600080fd5b506000546102c5906001600160a01b031681565b34801561050357600080fd5b506101d1610512366004612aae565b6110b2565b34801561052357600080fd5b506101d1610532366004612dc6565b611168565b34801561054357600080fd5b50610567610552366004612dc6565b60076020526000908152604090205460ff1681565b6040519015158152602001610231565b34801561058357600080fd5b50610567610592366004612dc6565b60036020526000908152604090205460ff1681565b3480156105b357600080fd5b506002546102c5906001600160a01b031681565b3480156105d357600080fd5b506001546102c5906001600160a01b031681565b3480156105f357600080fd5b506102ff67ffffffffffffffff81565b34801561060f57600080fd5b506101d161061e366004612de1565b61120a565b34801561062f57600080fd5b5061022768056bc75e2d6310000081565b34801561064c57600080fd5b506101d161065b366004612dc6565b611454565b34801561066c57600080fd5b506106ff61067b366004612ca2565b6004602052600090815260409020805460019091015467ffffffffffffffff8083169263ffffffff680100000000000000008204169261ffff6c01000000000000000000000000830416926001600160801b036e01000000000000000000000000000090930483169282169170010000000000000000000000000000000090041686565b6040805167ffffffffffffffff978816815263ffffffff909616602087015261ffff909416938501939093526001600160801b0391821660608501521660808301529190911660a082015260c001610231565b6000546001600160a01b031633146107975760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044015b60405180910390fd5b6001600160a01b0382166107d7576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517ffd9be5220000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301526024820183905284169063fd9be52290604401600060405180830381600087803b15801561083a57600080fd5b505af115801561084e573d6000803e3d6000fd5b50505050816001600160a01b0316836001600160a01b03167eed5939179dc194223f0edd1517ecee2210b22da7f82c8e4b1795e93b9f06aa8360405161089691815260200190565b60405180910390a3505050565b6000546001600160a01b031633146108e35760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b6001600160a01b03821660008181526003602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001685151590811790915591519182527f299ec898806b24cfad259185d2a44b52785fd42fe7351d7b0e68b2dcb9fb67f391015b60405180910390a25050565b6000546001600160a01b031633146109a15760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b6109b9826109b436849003840184612e5b565b6114fd565b5050565b606060008060005b84811015610a3857368686838181106109e0576109e0612f0a565b90506020028101906109f29190612f20565b9050610a05610100820160e08301612f5e565b610a18906001600160801b031685612f91565b9350610a23816116e6565b610a2d9084612f91565b9250506001016109c5565b5060005a905081811015610a82576040517f23e228cb000000000000000000000000000000000000000000000000000000008152600481018290526024810183905260440161078e565b34831115610ac5576040517f7040b58c0000000000000000000000000000000000000000000000000000000081523460048201526024810184905260440161078e565b348567ffffffffffffffff811115610adf57610adf612e12565b604051908082528060200260200182016040528015610b2c57816020015b60408051606080820183526000808352602083015291810191909152815260200190600190039081610afd5790505b50945060005b86811015610bce5736888883818110610b4d57610b4d612f0a565b9050602002810190610b5f9190612f20565b90506000878381518110610b7557610b75612f0a565b60200260200101519050610b9382610b8d84866117a8565b83611944565b806020015115610bc457610bae610100830160e08401612f5e565b610bc1906001600160801b031685612fa4565b93505b5050600101610b32565b508015610c37576000610bf2335a8460405180602001604052806000815250611bc6565b50905080610c35576040517faf73b0b20000000000000000000000000000000000000000000000000000000081523360048201526024810183905260440161078e565b505b5050505092915050565b6000610c4f86858585611c23565b5090979650505050505050565b3360009081526003602052604081205460ff16610ca7576040517f776cb3c900000000000000000000000000000000000000000000000000000000815233600482015260240161078e565b600080610cb688878787611c23565b604080518a8152602081018490529081018290526060810184905292955090935091506001600160a01b0388169063ffffffff8a16907f1c202b5134ab8b6b1f32cf9dae3caa300ea852be1bb7c4c20e971e6c314638499060800160405180910390a3505095945050505050565b6001546001600160a01b03163314610d645760015460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b6000805460405133926001600160a01b03909216917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e091a3600080547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600180549091169055565b6000546001600160a01b03163314801581610dfa57506002546001600160a01b03163314155b15610e2d5760025460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b600081610ea05763ffffffff8516600090815260066020908152604091829020825160808101845281546001600160801b03808216835270010000000000000000000000000000000091829004811694830194909452600190920154808416948201949094529204166060820152610ed9565b60408051608081018252600080825267ffffffffffffffff6020830152918101919091526dffffffffffffffffffffffffffff60608201525b905080600001516001600160801b0316846001600160801b03161080610f14575080602001516001600160801b0316846001600160801b0316115b15610f6d57805160208201516040517f3a5012670000000000000000000000000000000000000000000000000000000081526001600160801b03808816600483015292831660248201529116604482015260640161078e565b80604001516001600160801b0316836001600160801b03161080610fa6575080606001516001600160801b0316836001600160801b0316115b80610fc157506001600160801b038316158015610fc1575081155b1561101d57604080820151606083015191517fa4fe66160000000000000000000000000000000000000000000000000000000081526001600160801b03808716600483015291821660248201529116604482015260640161078e565b6040805180820182526001600160801b03868116808352868216602080850182815263ffffffff8c16600081815260058452889020965191518616700100000000000000000000000000000000029190951617909455845191825292810192909252917f36a844995d72015736bff51ff3d5f2ac16534a9cb2b7611d1e9b6cf2add7d7a6910160405180910390a25050505050565b6000546001600160a01b031633146110f25760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b6001600160a01b03821660008181526007602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001685151590811790915591519182527f54992e75d6204e64e6576ace5c7d2782c63fbb124424beb2fbaf3199c88176189101610955565b6000546001600160a01b031633146111a85760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040517f5a39b8d3fd7361f3c5173afba233b7f1530567d03f9dfb0a2ca414960f08541d90600090a250565b6000546001600160a01b0316331461124a5760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b61125a6040820160208301612f5e565b6001600160801b03166112706020830183612f5e565b6001600160801b031611806112a4575067ffffffffffffffff6112996040830160208401612f5e565b6001600160801b0316115b15611319576112b96040820160208301612f5e565b6112c66020830183612f5e565b6040517f3a5012670000000000000000000000000000000000000000000000000000000081526001600160801b0392831660048201529116602482015267ffffffffffffffff604482015260640161078e565b6113296080820160608301612f5e565b6001600160801b03166113426060830160408401612f5e565b6001600160801b0316118061137c57506dffffffffffffffffffffffffffff6113716080830160608401612f5e565b6001600160801b0316115b156113fa576113916080820160608301612f5e565b6113a16060830160408401612f5e565b6040517fa4fe66160000000000000000000000000000000000000000000000000000000081526001600160801b039283166004820152911660248201526dffffffffffffffffffffffffffff604482015260640161078e565b63ffffffff82166000908152600660205260409020819061141b8282612fb7565b9050508163ffffffff167fa2b2402b886cb31320399503c62e0dc6a76fd922dcd5422e528c6bc318f8fc9b826040516109559190613089565b6000546001600160a01b031633146114945760005460405163c55ddc9760e01b81523360048201526001600160a01b03909116602482015260440161078e565b600180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383811691821790925560008054604051929316917f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009190a350565b63ffffffff80831660008181526004602090815260409182902085518154928701518488015160608901516001600160801b039081166e010000000000000000000000000000027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff61ffff9093166c0100000000000000000000000002929092167fffff000000000000000000000000000000000000ffffffffffffffffffffffff9390991668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090961667ffffffffffffffff9485161795909517919091169690961795909517815560808601516001909101805460a0880151909616700100000000000000000000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090961691909216179390931790925590517fb26b2a4daffffcef01a5a6bf1f57182e2911fbdbbfb9baefbbe629d9207df65490610955908490600060c08201905067ffffffffffffffff835116825263ffffffff602084015116602083015261ffff60408401511660408301526001600160801b0360608401511660608301526001600160801b03608084015116608083015267ffffffffffffffff60a08401511660a083015292915050565b600080806116fc61012085016101008601612dc6565b6001600160a01b031614611730577f0000000000000000000000000000000000000000000000000000000000000000611733565b60005b61174360e0850160c08601612f5e565b6001600160801b03166117569190612f91565b9050601861176760a08501856130ff565b61177292915061316b565b620186a0603f61178384604061316b565b61178d9190613182565b6117979190612f91565b6117a19190612f91565b9392505050565b60606118c06117bc848301604086016131a4565b6117c96020860186612ca2565b60208601357f00000000000000000000000000000000000000000000000000000000000000006117ff6080890160608a01612dc6565b6040517f010000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffff00000000000000000000000000000000000000000000000060c087901b1660218201527fffffffff0000000000000000000000000000000000000000000000000000000060e086811b82166029840152602d830186905284901b16604d8201526001600160a01b0382166051820152606090607101604051602081830303815290604052905095945050505050565b80517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0160218201209091508084608001351461193d576040517f803132e700000000000000000000000000000000000000000000000000000000815260048101849052608085013560248201526044810182905260640161078e565b5092915050565b6000608084013561195860a08601866130ff565b60405160200161196a939291906131c1565b604051602081830303815290604052805190602001209050600061198d85611ddc565b8281148085529091506119b0576119a685858385611ee7565b6040850152151583525b8251611a9757801580156119c857506119c88561202b565b15611a3b5760808501357f36534e77aeb5ae990d5adef5bd3ec9e47c024069e3ec4039b6972e6cf3fb1aab611a0360608801604089016131a4565b60405167ffffffffffffffff909116815260200160405180910390a25050604080516020810182526000815290820152600190525050565b3360808601357f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e6000611a7460e08a0160c08b01612f5e565b8760400151604051611a88939291906131fd565b60405180910390a35050505050565b611aa760e0860160c08701612f5e565b6001600160801b0316600003611ac957611ac285838561213a565b5050505050565b611ad285612213565b60408501521580156020850152611b3457611af36080860160608701612dc6565b6001600160a01b031685608001357f49473f30be96aeb060c40ee428fc2629db828b04fce28dac083947b24980d8c860405160405180910390a35050505050565b81611b3e86611ddc565b1483523360808601357f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e6001611b7a60e08a0160c08b01612f5e565b8760400151604051611b8e939291906131fd565b60405180910390a382518015611bb357503360009081526007602052604090205460ff165b15611ac257611ac2858460400151612319565b60006060600080845160208601878a8af191508115611be85760019150611c1a565b3d610100811115611bf857506101005b6040519150601f19601f8201166020018201604052808252806000602084013e505b94509492505050565b600080600080611c32886123ee565b9050611c3e8686612515565b90935091506000839003611c7e576040517f8ebd253300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b62010000871115611cc7576040517f5f1f2c6b0000000000000000000000000000000000000000000000000000000081526004810188905262010000602482015260440161078e565b6000816020015163ffffffff1688611cdf919061316b565b8251611cf690869067ffffffffffffffff16612f91565b611d009190612f91565b90508160a0015167ffffffffffffffff16811115611d635760a08201516040517fcf26cb2c0000000000000000000000000000000000000000000000000000000081526004810183905267ffffffffffffffff909116602482015260440161078e565b81608001516001600160801b0316831115611dc25760808201516040517fd865f202000000000000000000000000000000000000000000000000000000008152600481018590526001600160801b03909116602482015260440161078e565b611dce898383866127d6565b945050509450945094915050565b60006001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663c9fc7bcd611e1d6080850160608601612dc6565b611e2a6020860186612ca2565b6020860135611e3f60608801604089016131a4565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e087901b1681526001600160a01b03909416600485015263ffffffff929092166024840152604483015267ffffffffffffffff166064820152608401602060405180830381865afa158015611ebd573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611ee19190613235565b92915050565b6000606081611efe61012088016101008901612dc6565b90506001600160a01b038116611f86575050604080516024810185905260448082018590528251808303909101815260649091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f93849bfb0000000000000000000000000000000000000000000000000000000017905260009150611c1a565b61201d817f000000000000000000000000000000000000000000000000000000000000000060008988604051602401611fc092919061324e565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0894edf10000000000000000000000000000000000000000000000000000000017905261294f565b925092505094509492505050565b60006001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016635b17bb7061206c6080850160608601612dc6565b6120796020860186612ca2565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b03909216600483015263ffffffff16602482015260208501356044820152606401602060405180830381865afa1580156120ea573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061210e9190613270565b67ffffffffffffffff1661212860608401604085016131a4565b67ffffffffffffffff16111592915050565b600061214584611ddc565b838114808452909150156121595750505050565b6040805160248101839052604480820186905282518083039091018152606490910182526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f93849bfb00000000000000000000000000000000000000000000000000000000179052838201819052905133916080870135917f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e9161220591600091829161328d565b60405180910390a350505050565b600060606000612222846129ea565b6122326080860160608701612dc6565b608086013561224460a08801886130ff565b6040516024016122589594939291906132de565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0c0c389e00000000000000000000000000000000000000000000000000000000179052905061230f7f00000000000000000000000000000000000000000000000000000000000000006122e660e0870160c08801612f5e565b6001600160801b0316612300610100880160e08901612f5e565b6001600160801b03168461294f565b9250925050915091565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636bf73fa3612351846129ea565b6123616080860160608701612dc6565b608086013561237660e0880160c08901612f5e565b612387610100890160e08a01612f5e565b61239460a08a018a6130ff565b896040518963ffffffff1660e01b81526004016123b898979695949392919061334f565b600060405180830381600087803b1580156123d257600080fd5b505af11580156123e6573d6000803e3d6000fd5b505050505050565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101919091525063ffffffff8082166000908152600460209081526040808320815160c081018352815467ffffffffffffffff80821683526801000000000000000082049097169482019490945261ffff6c010000000000000000000000008504169281018390526001600160801b036e01000000000000000000000000000090940484166060820152600190910154928316608082015270010000000000000000000000000000000090920490931660a0820152919003612510576040517f0f71018900000000000000000000000000000000000000000000000000000000815263ffffffff8316600482015260240161078e565b919050565b60008060005b838110156127ce578361252f600483612f91565b111561257c5783612541600483612f91565b6040517f3f9bb9840000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161078e565b600085858381811061259057612590612f0a565b919091013560f81c915050600181146125e1576040517f0fa662e100000000000000000000000000000000000000000000000000000000815260ff821660048201526001602482015260440161078e565b600086866125f0856001612f91565b906125fc866003612f91565b92612609939291906133f8565b61261291613422565b60f01c905060008787612626866003612f91565b81811061263557612635612f0a565b919091013560f81c91505060018114612686576040517f04adc76400000000000000000000000000000000000000000000000000000000815260ff821660048201526001602482015260440161078e565b60118214158015612698575060218214155b156126e0576040517fb9b4852800000000000000000000000000000000000000000000000000000000815260048101839052601160248201526021604482015260640161078e565b6000826126ee866003612f91565b6126f89190612f91565b90508781111561273e576040517f3f9bb984000000000000000000000000000000000000000000000000000000008152600481018990526024810182905260440161078e565b888861274b600488612f91565b90612757886014612f91565b92612764939291906133f8565b61276d91613487565b61277a9060801c88612f91565b9650602183036127c3578888612791876014612f91565b9061279d886024612f91565b926127aa939291906133f8565b6127b391613487565b6127c09060801c87612f91565b95505b935061251b92505050565b509250929050565b63ffffffff841660009081526005602090815260408083208151808301909252546001600160801b03808216835270010000000000000000000000000000000090910416918101829052908203612861576040517fcd15ee0300000000000000000000000000000000000000000000000000000000815263ffffffff8716600482015260240161078e565b612710856040015161ffff1668056bc75e2d6310000083602001516001600160801b031684600001516001600160801b03168861289e919061316b565b6128a8919061316b565b6128b29190613182565b6128bc919061316b565b6128c69190613182565b915084606001516001600160801b03168210156128ee5784606001516001600160801b031691505b68056bc75e2d63100000600168056bc75e2d6310000083602001516001600160801b03168661291d919061316b565b6129279190612f91565b6129319190612fa4565b61293b9190613182565b6129459083612f91565b9695505050505050565b6000606060005a9050612964613a9887612f91565b61296f604083613182565b6129799083612fa4565b10156129de5780603f61298e613a9889612f91565b61299990604061316b565b6129a39190613182565b6040517f23e228cb0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161078e565b61201d87878787611bc6565b6040805160608101825260008082526020820181905291810191909152604080516060810190915280612a206020850185612ca2565b63ffffffff16815260200183602001358152602001836040016020810190612a4891906131a4565b67ffffffffffffffff16905292915050565b80356001600160a01b038116811461251057600080fd5b600080600060608486031215612a8657600080fd5b612a8f84612a5a565b9250612a9d60208501612a5a565b929592945050506040919091013590565b60008060408385031215612ac157600080fd5b612aca83612a5a565b915060208301358015158114612adf57600080fd5b809150509250929050565b803563ffffffff8116811461251057600080fd5b60008082840360e0811215612b1257600080fd5b612b1b84612aea565b925060c0601f1982011215612b2f57600080fd5b506020830190509250929050565b60008060208385031215612b5057600080fd5b823567ffffffffffffffff811115612b6757600080fd5b8301601f81018513612b7857600080fd5b803567ffffffffffffffff811115612b8f57600080fd5b8560208260051b8401011115612ba457600080fd5b6020919091019590945092505050565b6000815180845260005b81811015612bda57602081850181015186830182015201612bbe565b506000602082860101526020601f19601f83011685010191505092915050565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015612c96577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc087860301845281518051151586526020810151151560208701526040810151905060606040870152612c806060870182612bb4565b9550506020938401939190910190600101612c22565b50929695505050505050565b600060208284031215612cb457600080fd5b6117a182612aea565b600080600080600060808688031215612cd557600080fd5b612cde86612aea565b9450612cec60208701612a5a565b935060408601359250606086013567ffffffffffffffff811115612d0f57600080fd5b8601601f81018813612d2057600080fd5b803567ffffffffffffffff811115612d3757600080fd5b886020828401011115612d4957600080fd5b959894975092955050506020019190565b6001600160801b0381168114612d6f57600080fd5b50565b803561251081612d5a565b600080600060608486031215612d9257600080fd5b612d9b84612aea565b92506020840135612dab81612d5a565b91506040840135612dbb81612d5a565b809150509250925092565b600060208284031215612dd857600080fd5b6117a182612a5a565b60008082840360a0811215612df557600080fd5b612dfe84612aea565b92506080601f1982011215612b2f57600080fd5b634e487b7160e01b600052604160045260246000fd5b67ffffffffffffffff81168114612d6f57600080fd5b803561251081612e28565b803561ffff8116811461251057600080fd5b600060c0828403128015612e6e57600080fd5b5060405160c0810167ffffffffffffffff81118282101715612ea057634e487b7160e01b600052604160045260246000fd5b604052612eac83612e3e565b8152612eba60208401612aea565b6020820152612ecb60408401612e49565b6040820152612edc60608401612d72565b6060820152612eed60808401612d72565b6080820152612efe60a08401612e3e565b60a08201529392505050565b634e487b7160e01b600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee1833603018112612f5457600080fd5b9190910192915050565b600060208284031215612f7057600080fd5b81356117a181612d5a565b634e487b7160e01b600052601160045260246000fd5b80820180821115611ee157611ee1612f7b565b81810381811115611ee157611ee1612f7b565b8135612fc281612d5a565b81546fffffffffffffffffffffffffffffffff19166001600160801b038216178255506020820135612ff381612d5a565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff19161782555060018101604083013561302c81612d5a565b81546fffffffffffffffffffffffffffffffff19166001600160801b03821617825550606083013561305d81612d5a565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff191617825550505050565b60808101823561309881612d5a565b6001600160801b0316825260208301356130b181612d5a565b6001600160801b0316602083015260408301356130cd81612d5a565b6001600160801b0316604083015260608301356130e981612d5a565b6001600160801b03811660608401525092915050565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261313457600080fd5b83018035915067ffffffffffffffff82111561314f57600080fd5b60200191503681900382131561316457600080fd5b9250929050565b8082028115828204841417611ee157611ee1612f7b565b60008261319f57634e487b7160e01b600052601260045260246000fd5b500490565b6000602082840312156131b657600080fd5b81356117a181612e28565b838152818360208301376000910160200190815292915050565b600281106131f957634e487b7160e01b600052602160045260246000fd5b9052565b61320781856131db565b6001600160801b038316602082015260606040820152600061322c6060830184612bb4565b95945050505050565b60006020828403121561324757600080fd5b5051919050565b6040815260006132616040830185612bb4565b90508260208301529392505050565b60006020828403121561328257600080fd5b81516117a181612e28565b61329781856131db565b82602082015260606040820152600061322c6060830184612bb4565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b855163ffffffff1681526020808701519082015260408087015167ffffffffffffffff16908201526001600160a01b038516606082015283608082015260e060a0820152600061333260e0830184866132b3565b82810360c084015260008152602081019150509695505050505050565b885163ffffffff1681526020808a0151908201526040808a015167ffffffffffffffff16908201526001600160a01b03881660608201528660808201526001600160801b03861660a08201526001600160801b03851660c082015261014060e082015260006133c3610140830185876132b3565b828103806101008501526000825260208101610120850152506133e96020820185612bb4565b9b9a5050505050505050505050565b6000808585111561340857600080fd5b8386111561341557600080fd5b5050820193919092039150565b80357fffff000000000000000000000000000000000000000000000000000000000000811690600284101561193d577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b80356fffffffffffffffffffffffffffffffff19811690601084101561193d576fffffffffffffffffffffffffffffffff19808560100360031b1b8216169150509291505056';
