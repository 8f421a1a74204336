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
  '0x60e060405234801561001057600080fd5b506040516136f93803806136f983398101604081905261002f9161013e565b816001600160a01b0381166100575760405163d92e233d60e01b815260040160405180910390fd5b600080546001600160a01b0319166001600160a01b03831690811782556040519091907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0908290a3506001600160a01b03831660808190526040805163416ecebf60e01b8152905163416ecebf916004808201926020929091908290030181865afa1580156100ea573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061010e919061017a565b63ffffffff1660a05260c052506101a79050565b80516001600160a01b038116811461013957600080fd5b919050565b60008060006060848603121561015357600080fd5b61015c84610122565b925061016a60208501610122565b9150604084015190509250925092565b60006020828403121561018c57600080fd5b815163ffffffff811681146101a057600080fd5b9392505050565b60805160a05160c0516134f26102076000396000818161024c0152818161190501526124300152600081816103ec0152611b950152600081816102c501528181611cf70152818161276701528181612830015261297a01526134f26000f3fe6080604052600436106101b75760003560e01c80637cda631b116100ec578063df034cd01161008a578063eff782c111610064578063eff782c11461060b578063f19562b61461062b578063f2fde38b14610648578063f9cb12ba1461066857600080fd5b8063df034cd0146105af578063e30c3978146105cf578063e3bbb4f1146105ef57600080fd5b806396fbdc99116100c657806396fbdc99146104ff5780639d54f4191461051f578063a926fdbc1461053f578063c2ec2c891461057f57600080fd5b80637cda631b146104385780638b468e30146104585780638da5cb5b146104df57600080fd5b80635e280f1111610159578063709eb66411610133578063709eb6641461039a578063717e8a42146103ba57806372607537146103da57806379ba50971461042357600080fd5b80635e280f11146102b3578063630eb8ab146102ff578063655750ac1461033957600080fd5b80632974abb4116101955780632974abb41461022757806331a3c96e1461023a5780633609a1681461027c57806344d135b41461029357600080fd5b80630fb78b7f146101bc5780631095b6d7146101e55780631f6099d514610207575b600080fd5b6101cf6101ca366004612a9a565b610742565b6040516101dc9190612b66565b60405180910390f35b3480156101f157600080fd5b50610205610200366004612bf0565b6107bf565b005b34801561021357600080fd5b50610205610222366004612c2d565b610910565b6101cf610235366004612c69565b6109b0565b34801561024657600080fd5b5061026e7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016101dc565b34801561028857600080fd5b5061026e6201000081565b34801561029f57600080fd5b506102056102ae366004612cbf565b6109c5565b3480156102bf57600080fd5b506102e77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101dc565b34801561030b57600080fd5b506103216dffffffffffffffffffffffffffff81565b6040516001600160801b0390911681526020016101dc565b34801561034557600080fd5b5061037a610354366004612cfe565b6005602052600090815260409020546001600160801b0380821691600160801b90041682565b604080516001600160801b039384168152929091166020830152016101dc565b3480156103a657600080fd5b5061026e6103b5366004612d19565b610a21565b3480156103c657600080fd5b5061026e6103d5366004612d19565b610a3c565b3480156103e657600080fd5b5061040e7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101dc565b34801561042f57600080fd5b50610205610b04565b34801561044457600080fd5b50610205610453366004612d9a565b610ba9565b34801561046457600080fd5b506104ac610473366004612cfe565b600660205260009081526040902080546001909101546001600160801b0380831692600160801b90819004821692808316929190041684565b604080516001600160801b03958616815293851660208501529184169183019190915290911660608201526080016101dc565b3480156104eb57600080fd5b506000546102e7906001600160a01b031681565b34801561050b57600080fd5b5061020561051a366004612c2d565b610e3b565b34801561052b57600080fd5b5061020561053a366004612de3565b610ed3565b34801561054b57600080fd5b5061056f61055a366004612de3565b60076020526000908152604090205460ff1681565b60405190151581526020016101dc565b34801561058b57600080fd5b5061056f61059a366004612de3565b60036020526000908152604090205460ff1681565b3480156105bb57600080fd5b506002546102e7906001600160a01b031681565b3480156105db57600080fd5b506001546102e7906001600160a01b031681565b3480156105fb57600080fd5b5061032167ffffffffffffffff81565b34801561061757600080fd5b50610205610626366004612dfe565b610f6a565b34801561063757600080fd5b5061026e68056bc75e2d6310000081565b34801561065457600080fd5b50610205610663366004612de3565b611182565b34801561067457600080fd5b506106ef610683366004612cfe565b6004602052600090815260409020805460019091015467ffffffffffffffff8083169263ffffffff680100000000000000008204169261ffff6c01000000000000000000000000830416926001600160801b03600160701b909304831692821691600160801b90041686565b6040805167ffffffffffffffff978816815263ffffffff909616602087015261ffff909416938501939093526001600160801b0391821660608501521660808301529190911660a082015260c0016101dc565b6060600080610798885a604051600090610784907f34eb331600000000000000000000000000000000000000000000000000000000908d908d90602001612e2f565b604051602081830303815290604052611220565b91509150816107a957805160208201fd5b6107b3858561127d565b98975050505050505050565b6000546001600160a01b031633146108045760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044015b60405180910390fd5b6001600160a01b038216610844576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517ffd9be5220000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301526024820183905284169063fd9be52290604401600060405180830381600087803b1580156108a757600080fd5b505af11580156108bb573d6000803e3d6000fd5b50505050816001600160a01b0316836001600160a01b03167eed5939179dc194223f0edd1517ecee2210b22da7f82c8e4b1795e93b9f06aa8360405161090391815260200190565b60405180910390a3505050565b6000546001600160a01b031633146109505760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fb565b6001600160a01b038216600081815260036020908152604091829020805460ff191685151590811790915591519182527f299ec898806b24cfad259185d2a44b52785fd42fe7351d7b0e68b2dcb9fb67f391015b60405180910390a25050565b60606109bc838361127d565b90505b92915050565b6000546001600160a01b03163314610a055760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fb565b610a1d82610a1836849003840184612eb4565b611537565b5050565b6000610a2f868585856116f5565b5090979650505050505050565b3360009081526003602052604081205460ff16610a87576040517f776cb3c90000000000000000000000000000000000000000000000000000000081523360048201526024016107fb565b600080610a96888787876116f5565b604080518a8152602081018490529081018290526060810184905292955090935091506001600160a01b0388169063ffffffff8a16907f1c202b5134ab8b6b1f32cf9dae3caa300ea852be1bb7c4c20e971e6c314638499060800160405180910390a3505095945050505050565b6001546001600160a01b03163314610b445760015460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fb565b6000805460405133926001600160a01b03909216917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e091a36000805473ffffffffffffffffffffffffffffffffffffffff199081163317909155600180549091169055565b6000546001600160a01b03163314801581610bcf57506002546001600160a01b03163314155b15610c025760025460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fb565b600081610c685763ffffffff8516600090815260066020908152604091829020825160808101845281546001600160801b038082168352600160801b91829004811694830194909452600190920154808416948201949094529204166060820152610ca1565b60408051608081018252600080825267ffffffffffffffff6020830152918101919091526dffffffffffffffffffffffffffff60608201525b905080600001516001600160801b0316846001600160801b03161080610cdc575080602001516001600160801b0316846001600160801b0316115b15610d1c5780516020820151604051633a50126760e01b81526001600160801b0380881660048301529283166024820152911660448201526064016107fb565b80604001516001600160801b0316836001600160801b03161080610d55575080606001516001600160801b0316836001600160801b0316115b80610d7057506001600160801b038316158015610d70575081155b15610db3576040808201516060830151915163527f330b60e11b81526001600160801b0380871660048301529182166024820152911660448201526064016107fb565b6040805180820182526001600160801b03868116808352868216602080850182815263ffffffff8c16600081815260058452889020965191518616600160801b029190951617909455845191825292810192909252917f36a844995d72015736bff51ff3d5f2ac16534a9cb2b7611d1e9b6cf2add7d7a6910160405180910390a25050505050565b6000546001600160a01b03163314610e7b5760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fb565b6001600160a01b038216600081815260076020908152604091829020805460ff191685151590811790915591519182527f54992e75d6204e64e6576ace5c7d2782c63fbb124424beb2fbaf3199c881761891016109a4565b6000546001600160a01b03163314610f135760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fb565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040517f5a39b8d3fd7361f3c5173afba233b7f1530567d03f9dfb0a2ca414960f08541d90600090a250565b6000546001600160a01b03163314610faa5760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fb565b610fba6040820160208301612f63565b6001600160801b0316610fd06020830183612f63565b6001600160801b03161180611004575067ffffffffffffffff610ff96040830160208401612f63565b6001600160801b0316115b15611060576110196040820160208301612f63565b6110266020830183612f63565b604051633a50126760e01b81526001600160801b0392831660048201529116602482015267ffffffffffffffff60448201526064016107fb565b6110706080820160608301612f63565b6001600160801b03166110896060830160408401612f63565b6001600160801b031611806110c357506dffffffffffffffffffffffffffff6110b86080830160608401612f63565b6001600160801b0316115b15611128576110d86080820160608301612f63565b6110e86060830160408401612f63565b60405163527f330b60e11b81526001600160801b039283166004820152911660248201526dffffffffffffffffffffffffffff60448201526064016107fb565b63ffffffff8216600090815260066020526040902081906111498282612f80565b9050508163ffffffff167fa2b2402b886cb31320399503c62e0dc6a76fd922dcd5422e528c6bc318f8fc9b826040516109a49190613052565b6000546001600160a01b031633146111c25760005460405163c55ddc9760e01b81523360048201526001600160a01b0390911660248201526044016107fb565b6001805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383811691821790925560008054604051929316917f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009190a350565b60006060600080845160208601878a8af1915081156112425760019150611274565b3d61010081111561125257506101005b6040519150601f19601f8201166020018201604052808252806000602084013e505b94509492505050565b606061128983836118ae565b67ffffffffffffffff8111156112a1576112a1612e6b565b6040519080825280602002602001820160405280156112ee57816020015b604080516060808201835260008083526020830152918101919091528152602001906001900390816112bf5790505b506040805160c08101825260008082526020820181905291810182905260608082018390526080820183905260a0820152919250349160005b858110156114c557366000888884818110611344576113446130c8565b905060200281019061135691906130de565b6113649060808101906130fe565b909250905060008190036113795750506114bd565b60006113a78a8a86818110611390576113906130c8565b90506020028101906113a291906130de565b611a95565b905060005b828110156114b857600089886113c18161315e565b9950815181106113d3576113d36130c8565b6020026020010151905060006113e860405190565b9050368686858181106113fd576113fd6130c8565b905060200281019061140f9190613177565b905061141e602082018261318d565b61142e6040830160208401612f63565b61143e6060840160408501612f63565b6001600160801b0390811660408d01521660208b015267ffffffffffffffff168952611478858a61147260608501856131aa565b87611c37565b8260200151611489575050506114b0565b61149282604052565b60408901516114aa906001600160801b03168c6131f1565b9a505050505b6001016113ac565b505050505b600101611327565b50821561152e5760006114e9335a8660405180602001604052806000815250611220565b5090508061152c576040517faf73b0b2000000000000000000000000000000000000000000000000000000008152336004820152602481018590526044016107fb565b505b50505092915050565b63ffffffff80831660008181526004602090815260409182902085518154928701518488015160608901516001600160801b03908116600160701b027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff61ffff9093166c0100000000000000000000000002929092167fffff000000000000000000000000000000000000ffffffffffffffffffffffff9390991668010000000000000000026bffffffffffffffffffffffff1990961667ffffffffffffffff9485161795909517919091169690961795909517815560808601516001909101805460a0880151909616600160801b027fffffffffffffffff00000000000000000000000000000000000000000000000090961691909216179390931790925590517fb26b2a4daffffcef01a5a6bf1f57182e2911fbdbbfb9baefbbe629d9207df654906109a4908490600060c08201905067ffffffffffffffff835116825263ffffffff602084015116602083015261ffff60408401511660408301526001600160801b0360608401511660608301526001600160801b03608084015116608083015267ffffffffffffffff60a08401511660a083015292915050565b60008060008061170488611e1d565b90506117108686611f2c565b90935091506000839003611750576040517f8ebd253300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b62010000871115611799576040517f5f1f2c6b000000000000000000000000000000000000000000000000000000008152600481018890526201000060248201526044016107fb565b6000816020015163ffffffff16886117b19190613204565b82516117c890869067ffffffffffffffff1661321b565b6117d2919061321b565b90508160a0015167ffffffffffffffff168111156118355760a08201516040517fcf26cb2c0000000000000000000000000000000000000000000000000000000081526004810183905267ffffffffffffffff90911660248201526044016107fb565b81608001516001600160801b03168311156118945760808201516040517fd865f202000000000000000000000000000000000000000000000000000000008152600481018590526001600160801b0390911660248201526044016107fb565b6118a0898383866121bb565b945050509450945094915050565b6000806000805b84811015611a21576000808787848181106118d2576118d26130c8565b90506020028101906118e491906130de565b6118f5906080810190606001612de3565b6001600160a01b031614611929577f000000000000000000000000000000000000000000000000000000000000000061192c565b60005b9050366000888885818110611943576119436130c8565b905060200281019061195591906130de565b6119639060808101906130fe565b97880197909250905060005b81811015611a12573683838381811061198a5761198a6130c8565b905060200281019061199c9190613177565b90506119ae6060820160408301612f63565b6001600160801b0316979097019660186119cb60608301836131aa565b90500261ea60603f878460200160208101906119e79190612f63565b6001600160801b03160160400281611a0157611a0161322e565b04010196909601955060010161196f565b505050508060010190506118b5565b5060005a905081811015611a52576040516323e228cb60e01b815260048101829052602481018390526044016107fb565b3483111561152e576040517f7040b58c000000000000000000000000000000000000000000000000000000008152346004820152602481018490526044016107fb565b6040805160a08101825260008082526020808301829052928201819052606080830191909152608082015290611acd90830183612cfe565b6020830135611ae26060850160408601612de3565b6001600160a01b03166040840152602083015263ffffffff168152611b0d6080830160608401612de3565b6001600160a01b039081166060830152815160208084015160408086015181517f0100000000000000000000000000000000000000000000000000000000000000948101949094526000602185018190527fffffffff0000000000000000000000000000000000000000000000000000000060e096871b81166029870152602d8601949094527f000000000000000000000000000000000000000000000000000000000000000090951b909216604d84015293166051808301919091528351808303909101815260718201909352611be9918391609501613244565b60408051601f198184030181529190526020810180516001600160e01b03167f0894edf100000000000000000000000000000000000000000000000000000000179052608083015250919050565b608085015184516084820180517fff0000000000000000ffffffffffffffffffffffffffffffffffffffffffffff1660b89290921b919091179052611c99611c816064600161321b565b611c8d600160516131f1565b83919091016020012090565b6060860152611caa86868686612327565b60808501516044820152611cbf86868461240d565b611cc95750611e16565b84602001516001600160801b0316600003611cef57611ce9868684612578565b50611e16565b600080611d3c7f000000000000000000000000000000000000000000000000000000000000000088602001516001600160801b031689604001516001600160801b03168a60a0015161266b565b915091508115611d59575050600160208301819052825250611e16565b8660800151611d6889896126fb565b14808552801590611d7e5750611d7e88886127d4565b15611d9557611d8d87856128c0565b505050611e16565b604080850182905260608801516020890151915133927f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e91611ddb916001918790613288565b60405180910390a383518015611e0057503360009081526007602052604090205460ff165b15611e1257611e12888888888561290c565b5050505b5050505050565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101919091525063ffffffff8082166000908152600460209081526040808320815160c081018352815467ffffffffffffffff80821683526801000000000000000082049097169482019490945261ffff6c010000000000000000000000008504169281018390526001600160801b03600160701b909404841660608201526001909101549283166080820152600160801b90920490931660a0820152919003611f27576040517f0f71018900000000000000000000000000000000000000000000000000000000815263ffffffff831660048201526024016107fb565b919050565b60008060005b838110156121b35783611f4660048361321b565b1115611f7a5783611f5860048361321b565b604051630fe6ee6160e21b8152600481019290925260248201526044016107fb565b6000858583818110611f8e57611f8e6130c8565b919091013560f81c91505060018114611fdf576040517f0fa662e100000000000000000000000000000000000000000000000000000000815260ff82166004820152600160248201526044016107fb565b60008686611fee85600161321b565b90611ffa86600361321b565b92612007939291906132c0565b612010916132ea565b60f01c90506000878761202486600361321b565b818110612033576120336130c8565b919091013560f81c91505060018114612084576040517f04adc76400000000000000000000000000000000000000000000000000000000815260ff82166004820152600160248201526044016107fb565b60118214158015612096575060218214155b156120de576040517fb9b485280000000000000000000000000000000000000000000000000000000081526004810183905260116024820152602160448201526064016107fb565b6000826120ec86600361321b565b6120f6919061321b565b90508781111561212357604051630fe6ee6160e21b815260048101899052602481018290526044016107fb565b888861213060048861321b565b9061213c88601461321b565b92612149939291906132c0565b61215291613350565b61215f9060801c8861321b565b9650602183036121a857888861217687601461321b565b9061218288602461321b565b9261218f939291906132c0565b61219891613350565b6121a59060801c8761321b565b95505b9350611f3292505050565b509250929050565b63ffffffff841660009081526005602090815260408083208151808301909252546001600160801b038082168352600160801b90910416918101829052908203612239576040517fcd15ee0300000000000000000000000000000000000000000000000000000000815263ffffffff871660048201526024016107fb565b612710856040015161ffff1668056bc75e2d6310000083602001516001600160801b031684600001516001600160801b0316886122769190613204565b6122809190613204565b61228a9190613397565b6122949190613204565b61229e9190613397565b915084606001516001600160801b03168210156122c65784606001516001600160801b031691505b68056bc75e2d63100000600168056bc75e2d6310000083602001516001600160801b0316866122f59190613204565b6122ff919061321b565b61230991906131f1565b6123139190613397565b61231d908361321b565b9695505050505050565b8351602080860151604080880151875160608901518351610124601f8a01601f19908116828101845283810161016381019092169097527f0c0c389e00000000000000000000000000000000000000000000000000000000988301899052602483018a905260448301889052606483018590526084830186905260a4830184905260e060c4840152610100870160e4840152600090820181905296979496939592949391929083018a156123df576000602083038201525b8a8c8237601f19019485525050602088018320979092525060a0880152505050506080909201919091525050565b60608381015160009182916001600160a01b0316156124715761245b86606001517f00000000000000000000000000000000000000000000000000000000000000006000896080015161266b565b9092509050811561247157600192505050612571565b600061247d87876126fb565b9050856080015181036124965760019350505050612571565b801580156124a957506124a987876127d4565b156124c4576124b886866128c0565b60009350505050612571565b60608701516001600160a01b031661251b57608086015160408051602481018490526044808201939093528151808203909301835260640190526020810180516001600160e01b03166393849bfb60e01b17905291505b604080860183905260608701516020880151915133927f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e91612561916000918890613288565b60405180910390a3600093505050505b9392505050565b600061258484846126fb565b60808401518114808452909150156125db5783604001516001600160a01b031683606001517f68d9f098faf8261d5c684039e056ee3678ed34ce7ba1f4ac4a8d00b49348e19560405160405180910390a350505050565b608083015160408051602481018490526044808201939093528151808203909301835260640181526020820180516001600160e01b03166393849bfb60e01b1790528381018290526060850151905133927f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e9161265d916000918291906133b9565b60405180910390a350505050565b6000606060005a9050612680613a988761321b565b61268b604083613397565b61269590836131f1565b10156126e15780603f6126aa613a988961321b565b6126b5906040613204565b6126bf9190613397565b6040516323e228cb60e01b8152600481019290925260248201526044016107fb565b6126ed87878787611220565b925092505094509492505050565b60408281015183516020850151845193517fc9fc7bcd0000000000000000000000000000000000000000000000000000000081526001600160a01b03938416600482015263ffffffff9092166024830152604482015267ffffffffffffffff90921660648301526000917f00000000000000000000000000000000000000000000000000000000000000009091169063c9fc7bcd90608401602060405180830381865afa1580156127b0573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906109bc91906133df565b6040828101518351602085015192517f5b17bb700000000000000000000000000000000000000000000000000000000081526001600160a01b03928316600482015263ffffffff909116602482015260448101929092526000917f000000000000000000000000000000000000000000000000000000000000000090911690635b17bb7090606401602060405180830381865afa158015612879573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061289d91906133f8565b67ffffffffffffffff16826000015167ffffffffffffffff161115905092915050565b6060820151825160405167ffffffffffffffff90911681527f36534e77aeb5ae990d5adef5bd3ec9e47c024069e3ec4039b6972e6cf3fb1aab9060200160405180910390a26001905250565b6040805160608082018352875163ffffffff16825260208089015181840152875167ffffffffffffffff16838501528884015191880151908801518885015194517f6bf73fa30000000000000000000000000000000000000000000000000000000081526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001695636bf73fa3956129bc959094909390929091908b908b908b9060040161343e565b600060405180830381600087803b1580156129d657600080fd5b505af11580156129ea573d6000803e3d6000fd5b505050505050505050565b80356001600160a01b0381168114611f2757600080fd5b60008083601f840112612a1e57600080fd5b50813567ffffffffffffffff811115612a3657600080fd5b602083019150836020828501011115612a4e57600080fd5b9250929050565b60008083601f840112612a6757600080fd5b50813567ffffffffffffffff811115612a7f57600080fd5b6020830191508360208260051b8501011115612a4e57600080fd5b600080600080600060608688031215612ab257600080fd5b612abb866129f5565b9450602086013567ffffffffffffffff811115612ad757600080fd5b612ae388828901612a0c565b909550935050604086013567ffffffffffffffff811115612b0357600080fd5b612b0f88828901612a55565b969995985093965092949392505050565b6000815180845260005b81811015612b4657602081850181015186830182015201612b2a565b506000602082860101526020601f19601f83011685010191505092915050565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015612be457603f1987860301845281518051151586526020810151151560208701526040810151905060606040870152612bce6060870182612b20565b9550506020938401939190910190600101612b8e565b50929695505050505050565b600080600060608486031215612c0557600080fd5b612c0e846129f5565b9250612c1c602085016129f5565b929592945050506040919091013590565b60008060408385031215612c4057600080fd5b612c49836129f5565b915060208301358015158114612c5e57600080fd5b809150509250929050565b60008060208385031215612c7c57600080fd5b823567ffffffffffffffff811115612c9357600080fd5b612c9f85828601612a55565b90969095509350505050565b803563ffffffff81168114611f2757600080fd5b60008082840360e0811215612cd357600080fd5b612cdc84612cab565b925060c0601f1982011215612cf057600080fd5b506020830190509250929050565b600060208284031215612d1057600080fd5b6109bc82612cab565b600080600080600060808688031215612d3157600080fd5b612d3a86612cab565b9450612d48602087016129f5565b935060408601359250606086013567ffffffffffffffff811115612d6b57600080fd5b612b0f88828901612a0c565b6001600160801b0381168114612d8c57600080fd5b50565b8035611f2781612d77565b600080600060608486031215612daf57600080fd5b612db884612cab565b92506020840135612dc881612d77565b91506040840135612dd881612d77565b809150509250925092565b600060208284031215612df557600080fd5b6109bc826129f5565b60008082840360a0811215612e1257600080fd5b612e1b84612cab565b92506080601f1982011215612cf057600080fd5b7fffffffff0000000000000000000000000000000000000000000000000000000084168152818360048301376000910160040190815292915050565b634e487b7160e01b600052604160045260246000fd5b67ffffffffffffffff81168114612d8c57600080fd5b8035611f2781612e81565b803561ffff81168114611f2757600080fd5b600060c0828403128015612ec757600080fd5b5060405160c0810167ffffffffffffffff81118282101715612ef957634e487b7160e01b600052604160045260246000fd5b604052612f0583612e97565b8152612f1360208401612cab565b6020820152612f2460408401612ea2565b6040820152612f3560608401612d8f565b6060820152612f4660808401612d8f565b6080820152612f5760a08401612e97565b60a08201529392505050565b600060208284031215612f7557600080fd5b813561257181612d77565b8135612f8b81612d77565b81546fffffffffffffffffffffffffffffffff19166001600160801b038216178255506020820135612fbc81612d77565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff191617825550600181016040830135612ff581612d77565b81546fffffffffffffffffffffffffffffffff19166001600160801b03821617825550606083013561302681612d77565b81546001600160801b0316608082901b6fffffffffffffffffffffffffffffffff191617825550505050565b60808101823561306181612d77565b6001600160801b03168252602083013561307a81612d77565b6001600160801b03166020830152604083013561309681612d77565b6001600160801b0316604083015260608301356130b281612d77565b6001600160801b03811660608401525092915050565b634e487b7160e01b600052603260045260246000fd5b60008235609e198336030181126130f457600080fd5b9190910192915050565b6000808335601e1984360301811261311557600080fd5b83018035915067ffffffffffffffff82111561313057600080fd5b6020019150600581901b3603821315612a4e57600080fd5b634e487b7160e01b600052601160045260246000fd5b60006001820161317057613170613148565b5060010190565b60008235607e198336030181126130f457600080fd5b60006020828403121561319f57600080fd5b813561257181612e81565b6000808335601e198436030181126131c157600080fd5b83018035915067ffffffffffffffff8211156131dc57600080fd5b602001915036819003821315612a4e57600080fd5b818103818111156109bf576109bf613148565b80820281158282048414176109bf576109bf613148565b808201808211156109bf576109bf613148565b634e487b7160e01b600052601260045260246000fd5b6040815260006132576040830185612b20565b90508260208301529392505050565b6002811061328457634e487b7160e01b600052602160045260246000fd5b9052565b6132928185613266565b6001600160801b03831660208201526060604082015260006132b76060830184612b20565b95945050505050565b600080858511156132d057600080fd5b838611156132dd57600080fd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015613349577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505b5092915050565b80356fffffffffffffffffffffffffffffffff198116906010841015613349576fffffffffffffffffffffffffffffffff19808560100360031b1b82161691505092915050565b6000826133b457634e487b7160e01b600052601260045260246000fd5b500490565b6133c38185613266565b8260208201526060604082015260006132b76060830184612b20565b6000602082840312156133f157600080fd5b5051919050565b60006020828403121561340a57600080fd5b815161257181612e81565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b63ffffffff89511681526020890151602082015267ffffffffffffffff60408a015116604082015261347b60608201896001600160a01b03169052565b86608082015261349660a08201876001600160801b03169052565b6001600160801b03851660c082015261014060e082015260006134be61014083018587613415565b8281036101008401819052600082526020908101610120850152016134e38185612b20565b9b9a505050505050505050505056';
