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
        "internalType": "address",
        "name": "verifier",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "attestation",
        "type": "bytes"
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
            "internalType": "address",
            "name": "receiveLibrary",
            "type": "address"
          },
          {
            "components": [
              {
                "internalType": "uint64",
                "name": "nonce",
                "type": "uint64"
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
                "internalType": "bytes",
                "name": "message",
                "type": "bytes"
              }
            ],
            "internalType": "struct LoadlineExecutor.Delivery[]",
            "name": "deliveries",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct LoadlineExecutor.Path[]",
        "name": "paths",
        "type": "tuple[]"
      }
    ],
    "name": "attestCommitAndExecute",
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
            "internalType": "address",
            "name": "receiver",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "receiveLibrary",
            "type": "address"
          },
          {
            "components": [
              {
                "internalType": "uint64",
                "name": "nonce",
                "type": "uint64"
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
                "internalType": "bytes",
                "name": "message",
                "type": "bytes"
              }
            ],
            "internalType": "struct LoadlineExecutor.Delivery[]",
            "name": "deliveries",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct LoadlineExecutor.Path[]",
        "name": "paths",
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
  '0x60e060405234801561001057600080fd5b5060405161375838038061375883398101604081905261002f9161013e565b816001600160a01b0381166100575760405163d92e233d60e01b815260040160405180910390fd5b600080546001600160a01b0319166001600160a01b03831690811782556040519091907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0908290a3506001600160a01b03831660808190526040805163416ecebf60e01b8152905163416ecebf916004808201926020929091908290030181865afa1580156100ea573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061010e919061017a565b63ffffffff1660a05260c052506101a79050565b80516001600160a01b038116811461013957600080fd5b919050565b60008060006060848603121561015357600080fd5b61015c84610122565b925061016a60208501610122565b9150604084015190509250925092565b60006020828403121561018c57600080fd5b815163ffffffff811681146101a057600080fd5b9392505050565b60805160a05160c0516135516102076000396000818161024c0152818161186801526124230152600081816103ec0152611a4e0152600081816102c501528181611c990152818161271501528181612800015261295101526135516000f3fe6080604052600436106101b75760003560e01c80637cda631b116100ec578063df034cd01161008a578063eff782c111610064578063eff782c11461060b578063f19562b61461062b578063f2fde38b14610648578063f9cb12ba1461066857600080fd5b8063df034cd0146105af578063e30c3978146105cf578063e3bbb4f1146105ef57600080fd5b806396fbdc99116100c657806396fbdc99146104ff5780639d54f4191461051f578063a926fdbc1461053f578063c2ec2c891461057f57600080fd5b80637cda631b146104385780638b468e30146104585780638da5cb5b146104df57600080fd5b80635e280f1111610159578063709eb66411610133578063709eb6641461039a578063717e8a42146103ba57806372607537146103da57806379ba50971461042357600080fd5b80635e280f11146102b3578063630eb8ab146102ff578063655750ac1461033957600080fd5b80632974abb4116101955780632974abb41461022757806331a3c96e1461023a5780633609a1681461027c57806344d135b41461029357600080fd5b80630fb78b7f146101bc5780631095b6d7146101e55780631f6099d514610207575b600080fd5b6101cf6101ca366004612b2a565b610742565b6040516101dc9190612bf6565b60405180910390f35b3480156101f157600080fd5b50610205610200366004612c80565b6107c1565b005b34801561021357600080fd5b50610205610222366004612cbd565b610912565b6101cf610235366004612cf9565b6109b2565b34801561024657600080fd5b5061026e7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016101dc565b34801561028857600080fd5b5061026e6201000081565b34801561029f57600080fd5b506102056102ae366004612d4f565b6109c7565b3480156102bf57600080fd5b506102e77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101dc565b34801561030b57600080fd5b506103216dffffffffffffffffffffffffffff81565b6040516001600160801b0390911681526020016101dc565b34801561034557600080fd5b5061037a610354366004612d8e565b6005602052600090815260409020546001600160801b0380821691600160801b90041682565b604080516001600160801b039384168152929091166020830152016101dc565b3480156103a657600080fd5b5061026e6103b5366004612da9565b610a23565b3480156103c657600080fd5b5061026e6103d5366004612da9565b610a3e565b3480156103e657600080fd5b5061040e7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101dc565b34801561042f57600080fd5b50610205610b06565b34801561044457600080fd5b50610205610453366004612e2a565b610bab565b34801561046457600080fd5b506104ac610473366004612d8e565b600660205260009081526040902080546001909101546001600160801b0380831692600160801b90819004821692808316929190041684565b604080516001600160801b03958616815293851660208501529184169183019190915290911660608201526080016101dc565b3480156104eb57600080fd5b506000546102e7906001600160a01b031681565b34801561050b57600080fd5b5061020561051a366004612cbd565b610e3d565b34801561052b57600080fd5b5061020561053a366004612e73565b610ed5565b34801561054b57600080fd5b5061056f61055a366004612e73565b60076020526000908152604090205460ff1681565b60405190151581526020016101dc565b34801561058b57600080fd5b5061056f61059a366004612e73565b60036020526000908152604090205460ff1681565b3480156105bb57600080fd5b506002546102e7906001600160a01b031681565b3480156105db57600080fd5b506001546102e7906001600160a01b031681565b3480156105fb57600080fd5b5061032167ffffffffffffffff81565b34801561061757600080fd5b50610205610626366004612e8e565b610f6c565b34801561063757600080fd5b5061026e68056bc75e2d6310000081565b34801561065457600080fd5b50610205610663366004612e73565b611184565b34801561067457600080fd5b506106ef610683366004612d8e565b6004602052600090815260409020805460019091015467ffffffffffffffff8083169263ffffffff680100000000000000008204169261ffff6c01000000000000000000000000830416926001600160801b03600160701b909304831692821691600160801b90041686565b6040805167ffffffffffffffff978816815263ffffffff909616602087015261ffff909416938501939093526001600160801b0391821660608501521660808301529190911660a082015260c0016101dc565b6060600080610798885a604051600090610784907f34eb331600000000000000000000000000000000000000000000000000000000908d908d90602001612ebf565b604051602081830303815290604052611222565b91509150816107a957805160208201fd5b6107b3858561127f565b925050505b95945050505050565b6000546001600160a01b031633146108065760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044015b60405180910390fd5b6001600160a01b038216610846576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517ffd9be5220000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301526024820183905284169063fd9be52290604401600060405180830381600087803b1580156108a957600080fd5b505af11580156108bd573d6000803e3d6000fd5b50505050816001600160a01b0316836001600160a01b03167eed5939179dc194223f0edd1517ecee2210b22da7f82c8e4b1795e93b9f06aa8360405161090591815260200190565b60405180910390a3505050565b6000546001600160a01b031633146109525760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fd565b6001600160a01b038216600081815260036020908152604091829020805460ff191685151590811790915591519182527f299ec898806b24cfad259185d2a44b52785fd42fe7351d7b0e68b2dcb9fb67f391015b60405180910390a25050565b60606109be838361127f565b90505b92915050565b6000546001600160a01b03163314610a075760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fd565b610a1f82610a1a36849003840184612f2c565b61149a565b5050565b6000610a3186858585611658565b5090979650505050505050565b3360009081526003602052604081205460ff16610a89576040517f776cb3c90000000000000000000000000000000000000000000000000000000081523360048201526024016107fd565b600080610a9888878787611658565b604080518a8152602081018490529081018290526060810184905292955090935091506001600160a01b0388169063ffffffff8a16907f1c202b5134ab8b6b1f32cf9dae3caa300ea852be1bb7c4c20e971e6c314638499060800160405180910390a3505095945050505050565b6001546001600160a01b03163314610b465760015460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fd565b6000805460405133926001600160a01b03909216917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e091a36000805473ffffffffffffffffffffffffffffffffffffffff199081163317909155600180549091169055565b6000546001600160a01b03163314801581610bd157506002546001600160a01b03163314155b15610c045760025460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fd565b600081610c6a5763ffffffff8516600090815260066020908152604091829020825160808101845281546001600160801b038082168352600160801b91829004811694830194909452600190920154808416948201949094529204166060820152610ca3565b60408051608081018252600080825267ffffffffffffffff6020830152918101919091526dffffffffffffffffffffffffffff60608201525b905080600001516001600160801b0316846001600160801b03161080610cde575080602001516001600160801b0316846001600160801b0316115b15610d1e5780516020820151604051633a50126760e01b81526001600160801b0380881660048301529283166024820152911660448201526064016107fd565b80604001516001600160801b0316836001600160801b03161080610d57575080606001516001600160801b0316836001600160801b0316115b80610d7257506001600160801b038316158015610d72575081155b15610db5576040808201516060830151915163527f330b60e11b81526001600160801b0380871660048301529182166024820152911660448201526064016107fd565b6040805180820182526001600160801b03868116808352868216602080850182815263ffffffff8c16600081815260058452889020965191518616600160801b029190951617909455845191825292810192909252917f36a844995d72015736bff51ff3d5f2ac16534a9cb2b7611d1e9b6cf2add7d7a6910160405180910390a25050505050565b6000546001600160a01b03163314610e7d5760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fd565b6001600160a01b038216600081815260076020908152604091829020805460ff191685151590811790915591519182527f54992e75d6204e64e6576ace5c7d2782c63fbb124424beb2fbaf3199c881761891016109a6565b6000546001600160a01b03163314610f155760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fd565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040517f5a39b8d3fd7361f3c5173afba233b7f1530567d03f9dfb0a2ca414960f08541d90600090a250565b6000546001600160a01b03163314610fac5760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fd565b610fbc6040820160208301612fdb565b6001600160801b0316610fd26020830183612fdb565b6001600160801b03161180611006575067ffffffffffffffff610ffb6040830160208401612fdb565b6001600160801b0316115b156110625761101b6040820160208301612fdb565b6110286020830183612fdb565b604051633a50126760e01b81526001600160801b0392831660048201529116602482015267ffffffffffffffff60448201526064016107fd565b6110726080820160608301612fdb565b6001600160801b031661108b6060830160408401612fdb565b6001600160801b031611806110c557506dffffffffffffffffffffffffffff6110ba6080830160608401612fdb565b6001600160801b0316115b1561112a576110da6080820160608301612fdb565b6110ea6060830160408401612fdb565b60405163527f330b60e11b81526001600160801b039283166004820152911660248201526dffffffffffffffffffffffffffff60448201526064016107fd565b63ffffffff82166000908152600660205260409020819061114b8282612fff565b9050508163ffffffff167fa2b2402b886cb31320399503c62e0dc6a76fd922dcd5422e528c6bc318f8fc9b826040516109a691906130d0565b6000546001600160a01b031633146111c45760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fd565b6001805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383811691821790925560008054604051929316917f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009190a350565b60006060600080845160208601878a8af1915081156112445760019150611276565b3d61010081111561125457506101005b6040519150601f19601f8201166020018201604052808252806000602084013e505b94509492505050565b606061128b8383611811565b67ffffffffffffffff8111156112a3576112a3612ee3565b6040519080825280602002602001820160405280156112f057816020015b604080516060808201835260008083526020830152918101919091528152602001906001900390816112c15790505b509050346000805b84811015611429573686868381811061131357611313613146565b9050602002810190611325919061315c565b9050366000611337608084018461317c565b9092509050600081900361134d57505050611421565b600061135884611a32565b905060005b8281101561141b5760008988611372816131dc565b99508151811061138457611384613146565b602002602001015190506113bd868686858181106113a4576113a4613146565b90506020028101906113b691906131f5565b8584611b86565b806020015115611412578484838181106113d9576113d9613146565b90506020028101906113eb91906131f5565b6113fc906060810190604001612fdb565b61140f906001600160801b03168a61320b565b98505b5060010161135d565b50505050505b6001016112f8565b50811561149257600061144d335a8560405180602001604052806000815250611222565b50905080611490576040517faf73b0b2000000000000000000000000000000000000000000000000000000008152336004820152602481018490526044016107fd565b505b505092915050565b63ffffffff80831660008181526004602090815260409182902085518154928701518488015160608901516001600160801b03908116600160701b027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff61ffff9093166c0100000000000000000000000002929092167fffff000000000000000000000000000000000000ffffffffffffffffffffffff9390991668010000000000000000026bffffffffffffffffffffffff1990961667ffffffffffffffff9485161795909517919091169690961795909517815560808601516001909101805460a0880151909616600160801b027fffffffffffffffff00000000000000000000000000000000000000000000000090961691909216179390931790925590517fb26b2a4daffffcef01a5a6bf1f57182e2911fbdbbfb9baefbbe629d9207df654906109a6908490600060c08201905067ffffffffffffffff835116825263ffffffff602084015116602083015261ffff60408401511660408301526001600160801b0360608401511660608301526001600160801b03608084015116608083015267ffffffffffffffff60a08401511660a083015292915050565b60008060008061166788611de4565b90506116738686611ef3565b909350915060008390036116b3576040517f8ebd253300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b620100008711156116fc576040517f5f1f2c6b000000000000000000000000000000000000000000000000000000008152600481018890526201000060248201526044016107fd565b6000816020015163ffffffff1688611714919061321e565b825161172b90869067ffffffffffffffff16613235565b6117359190613235565b90508160a0015167ffffffffffffffff168111156117985760a08201516040517fcf26cb2c0000000000000000000000000000000000000000000000000000000081526004810183905267ffffffffffffffff90911660248201526044016107fd565b81608001516001600160801b03168311156117f75760808201516040517fd865f202000000000000000000000000000000000000000000000000000000008152600481018590526001600160801b0390911660248201526044016107fd565b61180389838386612182565b945050509450945094915050565b6000806000805b848110156119be5760008087878481811061183557611835613146565b9050602002810190611847919061315c565b611858906080810190606001612e73565b6001600160a01b03161461188c577f000000000000000000000000000000000000000000000000000000000000000061188f565b60005b90503660008888858181106118a6576118a6613146565b90506020028101906118b8919061315c565b6118c690608081019061317c565b90925090506118d58188613235565b965060005b818110156119af57368383838181106118f5576118f5613146565b905060200281019061190791906131f5565b90506119196060820160408301612fdb565b61192c906001600160801b031689613235565b9750601861193d6060830183613248565b61194892915061321e565b61ea60603f8761195e6040860160208701612fdb565b6001600160801b03166119719190613235565b61197c90604061321e565b611986919061328f565b6119909190613235565b61199a9190613235565b6119a49088613235565b9650506001016118da565b50505050806001019050611818565b5060005a9050818110156119ef576040516323e228cb60e01b815260048101829052602481018390526044016107fd565b34831115611490576040517f7040b58c000000000000000000000000000000000000000000000000000000008152346004820152602481018490526044016107fd565b60606000611b2681611a476020860186612d8e565b60208601357f0000000000000000000000000000000000000000000000000000000000000000611a7d6060890160408a01612e73565b6040517f010000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffff00000000000000000000000000000000000000000000000060c087901b1660218201526001600160e01b031960e086811b82166029840152602d830186905284901b16604d8201526001600160a01b0382166051820152606090607101604051602081830303815290604052905095945050505050565b9050806000604051602401611b3c9291906132b1565b60408051601f198184030181529190526020810180516001600160e01b03167f0894edf1000000000000000000000000000000000000000000000000000000001790529392505050565b6000611b9160405190565b9050611bdf6064611ba560208701876132d3565b859190910160200180517fff0000000000000000ffffffffffffffffffffffffffffffffffffffffffffff1660b89290921b919091179052565b60408051606080820183526000808352602083015291810191909152611c22611c0a60646001613235565b611c166001605161320b565b86919091016020012090565b808252611c3290879087906122ee565b6020830181905260408301919091526044850152611c5386868387876123ea565b611c5e575050611dde565b611c6e6040860160208701612fdb565b6001600160801b0316600003611c9157611c8a8686838661257e565b5050611dde565b600080611cf47f0000000000000000000000000000000000000000000000000000000000000000611cc860408a0160208b01612fdb565b6001600160801b0316611ce160608b0160408c01612fdb565b6001600160801b03168660400151612679565b6001875290925090508115611d1c5760016020860152611d1384604052565b50505050611dde565b604085018190526020830151611d328989612709565b14808652801590611d485750611d4888886127f4565b15611d5857611d138784876128e9565b825133907f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e6001611d8f60408c0160208d01612fdb565b85604051611d9f93929190613312565b60405180910390a384518015611dc457503360009081526007602052604090205460ff165b15611dd957611dd9888885600001518461294f565b505050505b50505050565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101919091525063ffffffff8082166000908152600460209081526040808320815160c081018352815467ffffffffffffffff80821683526801000000000000000082049097169482019490945261ffff6c010000000000000000000000008504169281018390526001600160801b03600160701b909404841660608201526001909101549283166080820152600160801b90920490931660a0820152919003611eee576040517f0f71018900000000000000000000000000000000000000000000000000000000815263ffffffff831660048201526024016107fd565b919050565b60008060005b8381101561217a5783611f0d600483613235565b1115611f415783611f1f600483613235565b604051630fe6ee6160e21b8152600481019290925260248201526044016107fd565b6000858583818110611f5557611f55613146565b919091013560f81c91505060018114611fa6576040517f0fa662e100000000000000000000000000000000000000000000000000000000815260ff82166004820152600160248201526044016107fd565b60008686611fb5856001613235565b90611fc1866003613235565b92611fce93929190613341565b611fd79161336b565b60f01c905060008787611feb866003613235565b818110611ffa57611ffa613146565b919091013560f81c9150506001811461204b576040517f04adc76400000000000000000000000000000000000000000000000000000000815260ff82166004820152600160248201526044016107fd565b6011821415801561205d575060218214155b156120a5576040517fb9b485280000000000000000000000000000000000000000000000000000000081526004810183905260116024820152602160448201526064016107fd565b6000826120b3866003613235565b6120bd9190613235565b9050878111156120ea57604051630fe6ee6160e21b815260048101899052602481018290526044016107fd565b88886120f7600488613235565b90612103886014613235565b9261211093929190613341565b612119916133d1565b6121269060801c88613235565b96506021830361216f57888861213d876014613235565b90612149886024613235565b9261215693929190613341565b61215f916133d1565b61216c9060801c87613235565b95505b9350611ef992505050565b509250929050565b63ffffffff841660009081526005602090815260408083208151808301909252546001600160801b038082168352600160801b90910416918101829052908203612200576040517fcd15ee0300000000000000000000000000000000000000000000000000000000815263ffffffff871660048201526024016107fd565b612710856040015161ffff1668056bc75e2d6310000083602001516001600160801b031684600001516001600160801b03168861223d919061321e565b612247919061321e565b612251919061328f565b61225b919061321e565b612265919061328f565b915084606001516001600160801b031682101561228d5784606001516001600160801b031691505b68056bc75e2d63100000600168056bc75e2d6310000083602001516001600160801b0316866122bc919061321e565b6122c69190613235565b6122d0919061320b565b6122da919061328f565b6122e49083613235565b9695505050505050565b606060008080808061230360208a018a612d8e565b6020808b013590612316908b018b6132d3565b61232660608d0160408e01612e73565b9296509094509250905036600061234060608b018b613248565b915091506000630c0c389e60e01b9050601f19601f830116604051995080610124018a52601f1981610163018b011660405260208a018281528860048201528760248201528660448201528560648201528b608482015260e060a4820152816101000160c48201526101048101905060008282015283156123c5576000602083038201525b83858237601f19019a8b52505060208101892098525094989597509495505050505050565b60006060816123fe60808901898401612e73565b6001600160a01b03161461246157600061244a61242160808a0160608b01612e73565b7f0000000000000000000000000000000000000000000000000000000000000000600088612679565b92509050801561245f576001925050506107b8565b505b600061246d8888612709565b905085602001518103612485576001925050506107b8565b80158015612498575061249888886127f4565b156124b3576124a88787866128e9565b6000925050506107b8565b60006124c560808a0160608b01612e73565b6001600160a01b03160361251857602086810151604080516024810185905260448082019390935281518082039093018352606401905290810180516001600160e01b03166393849bfb60e01b17905291505b6040808501839052865133917f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e90600090612558908c0160208d01612fdb565b8660405161256893929190613312565b60405180910390a3506000979650505050505050565b600061258a8585612709565b60208401518114808452909150156125ea576125ac6060860160408701612e73565b83516040516001600160a01b0392909216917f68d9f098faf8261d5c684039e056ee3678ed34ce7ba1f4ac4a8d00b49348e19590600090a350611dde565b602083810151604080516024810185905260448082019390935281518082039093018352606401815291810180516001600160e01b03166393849bfb60e01b179052838201819052845191513392917f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e9161266a91600091829190613418565b60405180910390a35050505050565b6000606060005a905061268e613a9887613235565b61269960408361328f565b6126a3908361320b565b10156126ef5780603f6126b8613a9889613235565b6126c390604061321e565b6126cd919061328f565b6040516323e228cb60e01b8152600481019290925260248201526044016107fd565b6126fb87878787611222565b925092505094509492505050565b60006001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663c9fc7bcd61274a6060860160408701612e73565b6127576020870187612d8e565b6020808801359061276a908801886132d3565b6040516001600160e01b031960e087901b1681526001600160a01b03909416600485015263ffffffff929092166024840152604483015267ffffffffffffffff166064820152608401602060405180830381865afa1580156127d0573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906109be919061343e565b60006001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016635b17bb706128356060860160408701612e73565b6128426020870187612d8e565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015263ffffffff16602482015260208601356044820152606401602060405180830381865afa15801561289b573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906128bf9190613457565b67ffffffffffffffff166128d660208401846132d3565b67ffffffffffffffff1611159392505050565b81517f36534e77aeb5ae990d5adef5bd3ec9e47c024069e3ec4039b6972e6cf3fb1aab61291960208601866132d3565b60405167ffffffffffffffff909116815260200160405180910390a2604080516020810182526000815290820152600190525050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636bf73fa36129888686612a18565b6129986060880160408901612e73565b856129a96040890160208a01612fdb565b6129b960608a0160408b01612fdb565b6129c660608b018b613248565b896040518963ffffffff1660e01b81526004016129ea98979695949392919061349d565b600060405180830381600087803b158015612a0457600080fd5b505af1158015611dd9573d6000803e3d6000fd5b6040805160608101825260008082526020820181905291810191909152604080516060810190915280612a4e6020860186612d8e565b63ffffffff16815260208581013581830152604090910190612a72908501856132d3565b67ffffffffffffffff1690529392505050565b80356001600160a01b0381168114611eee57600080fd5b60008083601f840112612aae57600080fd5b50813567ffffffffffffffff811115612ac657600080fd5b602083019150836020828501011115612ade57600080fd5b9250929050565b60008083601f840112612af757600080fd5b50813567ffffffffffffffff811115612b0f57600080fd5b6020830191508360208260051b8501011115612ade57600080fd5b600080600080600060608688031215612b4257600080fd5b612b4b86612a85565b9450602086013567ffffffffffffffff811115612b6757600080fd5b612b7388828901612a9c565b909550935050604086013567ffffffffffffffff811115612b9357600080fd5b612b9f88828901612ae5565b969995985093965092949392505050565b6000815180845260005b81811015612bd657602081850181015186830182015201612bba565b506000602082860101526020601f19601f83011685010191505092915050565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015612c7457603f1987860301845281518051151586526020810151151560208701526040810151905060606040870152612c5e6060870182612bb0565b9550506020938401939190910190600101612c1e565b50929695505050505050565b600080600060608486031215612c9557600080fd5b612c9e84612a85565b9250612cac60208501612a85565b929592945050506040919091013590565b60008060408385031215612cd057600080fd5b612cd983612a85565b915060208301358015158114612cee57600080fd5b809150509250929050565b60008060208385031215612d0c57600080fd5b823567ffffffffffffffff811115612d2357600080fd5b612d2f85828601612ae5565b90969095509350505050565b803563ffffffff81168114611eee57600080fd5b60008082840360e0811215612d6357600080fd5b612d6c84612d3b565b925060c0601f1982011215612d8057600080fd5b506020830190509250929050565b600060208284031215612da057600080fd5b6109be82612d3b565b600080600080600060808688031215612dc157600080fd5b612dca86612d3b565b9450612dd860208701612a85565b935060408601359250606086013567ffffffffffffffff811115612dfb57600080fd5b612b9f88828901612a9c565b6001600160801b0381168114612e1c57600080fd5b50565b8035611eee81612e07565b600080600060608486031215612e3f57600080fd5b612e4884612d3b565b92506020840135612e5881612e07565b91506040840135612e6881612e07565b809150509250925092565b600060208284031215612e8557600080fd5b6109be82612a85565b60008082840360a0811215612ea257600080fd5b612eab84612d3b565b92506080601f1982011215612d8057600080fd5b6001600160e01b031984168152818360048301376000910160040190815292915050565b634e487b7160e01b600052604160045260246000fd5b67ffffffffffffffff81168114612e1c57600080fd5b8035611eee81612ef9565b803561ffff81168114611eee57600080fd5b600060c0828403128015612f3f57600080fd5b5060405160c0810167ffffffffffffffff81118282101715612f7157634e487b7160e01b600052604160045260246000fd5b604052612f7d83612f0f565b8152612f8b60208401612d3b565b6020820152612f9c60408401612f1a565b6040820152612fad60608401612e1f565b6060820152612fbe60808401612e1f565b6080820152612fcf60a08401612f0f565b60a08201529392505050565b600060208284031215612fed57600080fd5b8135612ff881612e07565b9392505050565b813561300a81612e07565b81546fffffffffffffffffffffffffffffffff19166001600160801b03821617825550602082013561303b81612e07565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff19161782555060018101604083013561307481612e07565b81546fffffffffffffffffffffffffffffffff19166001600160801b0382161782555060608301356130a581612e07565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff1916178255611dde565b6080810182356130df81612e07565b6001600160801b0316825260208301356130f881612e07565b6001600160801b03166020830152604083013561311481612e07565b6001600160801b03166040830152606083013561313081612e07565b6001600160801b03811660608401525092915050565b634e487b7160e01b600052603260045260246000fd5b60008235609e1983360301811261317257600080fd5b9190910192915050565b6000808335601e1984360301811261319357600080fd5b83018035915067ffffffffffffffff8211156131ae57600080fd5b6020019150600581901b3603821315612ade57600080fd5b634e487b7160e01b600052601160045260246000fd5b6000600182016131ee576131ee6131c6565b5060010190565b60008235607e1983360301811261317257600080fd5b818103818111156109c1576109c16131c6565b80820281158282048414176109c1576109c16131c6565b808201808211156109c1576109c16131c6565b6000808335601e1984360301811261325f57600080fd5b83018035915067ffffffffffffffff82111561327a57600080fd5b602001915036819003821315612ade57600080fd5b6000826132ac57634e487b7160e01b600052601260045260246000fd5b500490565b6040815260006132c46040830185612bb0565b90508260208301529392505050565b6000602082840312156132e557600080fd5b8135612ff881612ef9565b6002811061330e57634e487b7160e01b600052602160045260246000fd5b9052565b61331c81856132f0565b6001600160801b03831660208201526060604082015260006107b86060830184612bb0565b6000808585111561335157600080fd5b8386111561335e57600080fd5b5050820193919092039150565b80357fffff00000000000000000000000000000000000000000000000000000000000081169060028410156133ca577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505b5092915050565b80356fffffffffffffffffffffffffffffffff1981169060108410156133ca576fffffffffffffffffffffffffffffffff19808560100360031b1b82161691505092915050565b61342281856132f0565b8260208201526060604082015260006107b86060830184612bb0565b60006020828403121561345057600080fd5b5051919050565b60006020828403121561346957600080fd5b8151612ff881612ef9565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b63ffffffff89511681526020890151602082015267ffffffffffffffff60408a01511660408201526134da60608201896001600160a01b03169052565b8660808201526134f560a08201876001600160801b03169052565b6001600160801b03851660c082015261014060e0820152600061351d61014083018587613474565b8281036101008401819052600082526020908101610120850152016135428185612bb0565b9b9a505050505050505050505056';
