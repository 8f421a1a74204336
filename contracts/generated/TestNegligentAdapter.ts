// Generated from contracts/src/test/TestNegligentAdapter.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const testNegligentAdapterAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "endpoint",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "owner_",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amountSD",
        "type": "uint256"
      }
    ],
    "name": "AmountSDOverflowed",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidDelegate",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidEndpointCall",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidLocalDecimals",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes",
        "name": "options",
        "type": "bytes"
      }
    ],
    "name": "InvalidOptions",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "LzTokenUnavailable",
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
    "name": "NoPeer",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "msgValue",
        "type": "uint256"
      }
    ],
    "name": "NotEnoughNative",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "addr",
        "type": "address"
      }
    ],
    "name": "OnlyEndpoint",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "sender",
        "type": "bytes32"
      }
    ],
    "name": "OnlyPeer",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "OnlySelf",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      }
    ],
    "name": "OwnableInvalidOwner",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "OwnableUnauthorizedAccount",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "SafeERC20FailedOperation",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes",
        "name": "result",
        "type": "bytes"
      }
    ],
    "name": "SimulationResult",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amountLD",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minAmountLD",
        "type": "uint256"
      }
    ],
    "name": "SlippageExceeded",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "eid",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "msgType",
            "type": "uint16"
          },
          {
            "internalType": "bytes",
            "name": "options",
            "type": "bytes"
          }
        ],
        "indexed": false,
        "internalType": "struct EnforcedOptionParam[]",
        "name": "_enforcedOptions",
        "type": "tuple[]"
      }
    ],
    "name": "EnforcedOptionSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "inspector",
        "type": "address"
      }
    ],
    "name": "MsgInspectorSet",
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
        "internalType": "uint32",
        "name": "srcEid",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "toAddress",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amountReceivedLD",
        "type": "uint256"
      }
    ],
    "name": "OFTReceived",
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
        "internalType": "uint32",
        "name": "dstEid",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "fromAddress",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amountSentLD",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amountReceivedLD",
        "type": "uint256"
      }
    ],
    "name": "OFTSent",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "previousOwner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "newOwner",
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
        "indexed": false,
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "peer",
        "type": "bytes32"
      }
    ],
    "name": "PeerSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "preCrimeAddress",
        "type": "address"
      }
    ],
    "name": "PreCrimeSet",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "SEND",
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
    "inputs": [],
    "name": "SEND_AND_CALL",
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
          }
        ],
        "internalType": "struct Origin",
        "name": "origin",
        "type": "tuple"
      }
    ],
    "name": "allowInitializePath",
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
    "name": "approvalRequired",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "who",
        "type": "address"
      }
    ],
    "name": "believe",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "name": "believed",
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
        "internalType": "uint32",
        "name": "_eid",
        "type": "uint32"
      },
      {
        "internalType": "uint16",
        "name": "_msgType",
        "type": "uint16"
      },
      {
        "internalType": "bytes",
        "name": "_extraOptions",
        "type": "bytes"
      }
    ],
    "name": "combineOptions",
    "outputs": [
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "decimalConversionRate",
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
    "name": "endpoint",
    "outputs": [
      {
        "internalType": "contract ILayerZeroEndpointV2",
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
      },
      {
        "internalType": "uint16",
        "name": "msgType",
        "type": "uint16"
      }
    ],
    "name": "enforcedOptions",
    "outputs": [
      {
        "internalType": "bytes",
        "name": "enforcedOption",
        "type": "bytes"
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
          }
        ],
        "internalType": "struct Origin",
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      },
      {
        "internalType": "address",
        "name": "_sender",
        "type": "address"
      }
    ],
    "name": "isComposeMsgSender",
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
        "internalType": "uint32",
        "name": "_eid",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "_peer",
        "type": "bytes32"
      }
    ],
    "name": "isPeer",
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
          }
        ],
        "internalType": "struct Origin",
        "name": "_origin",
        "type": "tuple"
      },
      {
        "internalType": "bytes32",
        "name": "_guid",
        "type": "bytes32"
      },
      {
        "internalType": "bytes",
        "name": "_message",
        "type": "bytes"
      },
      {
        "internalType": "address",
        "name": "_executor",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "_extraData",
        "type": "bytes"
      }
    ],
    "name": "lzReceive",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
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
              }
            ],
            "internalType": "struct Origin",
            "name": "origin",
            "type": "tuple"
          },
          {
            "internalType": "uint32",
            "name": "dstEid",
            "type": "uint32"
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
            "internalType": "uint256",
            "name": "value",
            "type": "uint256"
          },
          {
            "internalType": "address",
            "name": "executor",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "message",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "extraData",
            "type": "bytes"
          }
        ],
        "internalType": "struct InboundPacket[]",
        "name": "_packets",
        "type": "tuple[]"
      }
    ],
    "name": "lzReceiveAndRevert",
    "outputs": [],
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
            "internalType": "uint64",
            "name": "nonce",
            "type": "uint64"
          }
        ],
        "internalType": "struct Origin",
        "name": "_origin",
        "type": "tuple"
      },
      {
        "internalType": "bytes32",
        "name": "_guid",
        "type": "bytes32"
      },
      {
        "internalType": "bytes",
        "name": "_message",
        "type": "bytes"
      },
      {
        "internalType": "address",
        "name": "_executor",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "_extraData",
        "type": "bytes"
      }
    ],
    "name": "lzReceiveSimulate",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "msgInspector",
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
        "name": "",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "name": "nextNonce",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "nonce",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "oApp",
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
    "name": "oAppVersion",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "senderVersion",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "receiverVersion",
        "type": "uint64"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "oftVersion",
    "outputs": [
      {
        "internalType": "bytes4",
        "name": "interfaceId",
        "type": "bytes4"
      },
      {
        "internalType": "uint64",
        "name": "version",
        "type": "uint64"
      }
    ],
    "stateMutability": "pure",
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
    "inputs": [
      {
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      }
    ],
    "name": "peers",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "peer",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "preCrime",
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
        "components": [
          {
            "internalType": "uint32",
            "name": "dstEid",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "to",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "amountLD",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "minAmountLD",
            "type": "uint256"
          },
          {
            "internalType": "bytes",
            "name": "extraOptions",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "composeMsg",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "oftCmd",
            "type": "bytes"
          }
        ],
        "internalType": "struct SendParam",
        "name": "_sendParam",
        "type": "tuple"
      }
    ],
    "name": "quoteOFT",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint256",
            "name": "minAmountLD",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "maxAmountLD",
            "type": "uint256"
          }
        ],
        "internalType": "struct OFTLimit",
        "name": "oftLimit",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "int256",
            "name": "feeAmountLD",
            "type": "int256"
          },
          {
            "internalType": "string",
            "name": "description",
            "type": "string"
          }
        ],
        "internalType": "struct OFTFeeDetail[]",
        "name": "oftFeeDetails",
        "type": "tuple[]"
      },
      {
        "components": [
          {
            "internalType": "uint256",
            "name": "amountSentLD",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "amountReceivedLD",
            "type": "uint256"
          }
        ],
        "internalType": "struct OFTReceipt",
        "name": "oftReceipt",
        "type": "tuple"
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
            "internalType": "bytes32",
            "name": "to",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "amountLD",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "minAmountLD",
            "type": "uint256"
          },
          {
            "internalType": "bytes",
            "name": "extraOptions",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "composeMsg",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "oftCmd",
            "type": "bytes"
          }
        ],
        "internalType": "struct SendParam",
        "name": "_sendParam",
        "type": "tuple"
      },
      {
        "internalType": "bool",
        "name": "_payInLzToken",
        "type": "bool"
      }
    ],
    "name": "quoteSend",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint256",
            "name": "nativeFee",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "lzTokenFee",
            "type": "uint256"
          }
        ],
        "internalType": "struct MessagingFee",
        "name": "msgFee",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "renounceOwnership",
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
            "internalType": "bytes32",
            "name": "to",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "amountLD",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "minAmountLD",
            "type": "uint256"
          },
          {
            "internalType": "bytes",
            "name": "extraOptions",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "composeMsg",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "oftCmd",
            "type": "bytes"
          }
        ],
        "internalType": "struct SendParam",
        "name": "_sendParam",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint256",
            "name": "nativeFee",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "lzTokenFee",
            "type": "uint256"
          }
        ],
        "internalType": "struct MessagingFee",
        "name": "_fee",
        "type": "tuple"
      },
      {
        "internalType": "address",
        "name": "_refundAddress",
        "type": "address"
      }
    ],
    "name": "send",
    "outputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "guid",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "nonce",
            "type": "uint64"
          },
          {
            "components": [
              {
                "internalType": "uint256",
                "name": "nativeFee",
                "type": "uint256"
              },
              {
                "internalType": "uint256",
                "name": "lzTokenFee",
                "type": "uint256"
              }
            ],
            "internalType": "struct MessagingFee",
            "name": "fee",
            "type": "tuple"
          }
        ],
        "internalType": "struct MessagingReceipt",
        "name": "msgReceipt",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint256",
            "name": "amountSentLD",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "amountReceivedLD",
            "type": "uint256"
          }
        ],
        "internalType": "struct OFTReceipt",
        "name": "oftReceipt",
        "type": "tuple"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "_delegate",
        "type": "address"
      }
    ],
    "name": "setDelegate",
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
            "name": "eid",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "msgType",
            "type": "uint16"
          },
          {
            "internalType": "bytes",
            "name": "options",
            "type": "bytes"
          }
        ],
        "internalType": "struct EnforcedOptionParam[]",
        "name": "_enforcedOptions",
        "type": "tuple[]"
      }
    ],
    "name": "setEnforcedOptions",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "_msgInspector",
        "type": "address"
      }
    ],
    "name": "setMsgInspector",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "_eid",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "_peer",
        "type": "bytes32"
      }
    ],
    "name": "setPeer",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "_preCrime",
        "type": "address"
      }
    ],
    "name": "setPreCrime",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "sharedDecimals",
    "outputs": [
      {
        "internalType": "uint8",
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "token",
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
        "name": "newOwner",
        "type": "address"
      }
    ],
    "name": "transferOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

export const testNegligentAdapterBytecode: `0x${string}` =
  '0x60e060405234801561001057600080fd5b506040516132f13803806132f183398101604081905261002f9161023d565b828282826001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610070573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906100949190610280565b8282818181818a6001600160a01b0381166100c957604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100d2816101cc565b506001600160a01b03808316608052811661010057604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b15801561014757600080fd5b505af115801561015b573d6000803e3d6000fd5b505050505050505061017161021c60201b60201c565b60ff168360ff161015610197576040516301e9714b60e41b815260040160405180910390fd5b6101a26006846102c0565b6101ad90600a6103c6565b60a0525050506001600160a01b0390921660c052506103d59350505050565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b80516001600160a01b038116811461023857600080fd5b919050565b60008060006060848603121561025257600080fd5b61025b84610221565b925061026960208501610221565b915061027760408501610221565b90509250925092565b60006020828403121561029257600080fd5b815160ff811681146102a357600080fd5b9392505050565b634e487b7160e01b600052601160045260246000fd5b60ff82811682821603908111156102d9576102d96102aa565b92915050565b6001815b600184111561031a578085048111156102fe576102fe6102aa565b600184161561030c57908102905b60019390931c9280026102e3565b935093915050565b600082610331575060016102d9565b8161033e575060006102d9565b8160018114610354576002811461035e5761037a565b60019150506102d9565b60ff84111561036f5761036f6102aa565b50506001821b6102d9565b5060208310610133831016604e8410600b841016171561039d575081810a6102d9565b6103aa60001984846102df565b80600019048211156103be576103be6102aa565b029392505050565b60006102a360ff841683610322565b60805160a05160c051612e996104586000396000818161071a0152818161195f0152611caf015260008181610543015281816118a5015281816119210152611a13015260008181610444015281816108f101528181610f710152818161128c0152818161154b01528181611b7d01528181611d1c0152611dee0152612e996000f3fe6080604052600436106102345760003560e01c8063857749b011610138578063bd815db0116100b0578063d42438851161007f578063f2fde38b11610064578063f2fde38b146106eb578063fc0c546a1461070b578063ff7bd03d1461073e57600080fd5b8063d4243885146106ab578063eac3c490146106cb57600080fd5b8063bd815db014610644578063c7c7f5b314610657578063ca5eb5e114610678578063d045a0dc1461069857600080fd5b80639f68b96411610107578063b98bd070116100ec578063b98bd070146105d7578063bb0b6a53146105f7578063bc70b3541461062457600080fd5b80639f68b964146105a3578063b731ea0a146105b757600080fd5b8063857749b0146104f75780638da5cb5b14610513578063963efcaa146105315780639bb5a88b1461057357600080fd5b80633b6f743b116101cb5780635e280f111161019a578063715018a61161017f578063715018a6146104865780637d25a05e1461049b57806382413eac146104d757600080fd5b80635e280f11146104325780636fc1b31e1461046657600080fd5b80633b6f743b1461037e57806352ae2879146103ab5780635535d461146103be5780635a0dfe4d146103eb57600080fd5b8063156a0d0f11610207578063156a0d0f146102e657806317442b70146103275780631f5e1334146103495780633400288b1461035e57600080fd5b80630d35b41514610239578063111ecdad1461027157806313137d65146102a9578063134d4f25146102be575b600080fd5b34801561024557600080fd5b50610259610254366004611fb9565b61075e565b6040516102689392919061203e565b60405180910390f35b34801561027d57600080fd5b50600454610291906001600160a01b031681565b6040516001600160a01b039091168152602001610268565b6102bc6102b736600461214b565b6108ef565b005b3480156102ca57600080fd5b506102d3600281565b60405161ffff9091168152602001610268565b3480156102f257600080fd5b50604080517f02e49c2c0000000000000000000000000000000000000000000000000000000081526001602082015201610268565b34801561033357600080fd5b5060408051600181526002602082015201610268565b34801561035557600080fd5b506102d3600181565b34801561036a57600080fd5b506102bc610379366004612207565b6109e1565b34801561038a57600080fd5b5061039e61039936600461223f565b6109f7565b6040516102689190612291565b3480156103b757600080fd5b5030610291565b3480156103ca57600080fd5b506103de6103d93660046122ba565b610a60565b60405161026891906122ed565b3480156103f757600080fd5b50610422610406366004612207565b63ffffffff919091166000908152600160205260409020541490565b6040519015158152602001610268565b34801561043e57600080fd5b506102917f000000000000000000000000000000000000000000000000000000000000000081565b34801561047257600080fd5b506102bc610481366004612300565b610b05565b34801561049257600080fd5b506102bc610b6f565b3480156104a757600080fd5b506104be6104b6366004612207565b600092915050565b60405167ffffffffffffffff9091168152602001610268565b3480156104e357600080fd5b506104226104f236600461231d565b610b83565b34801561050357600080fd5b5060405160068152602001610268565b34801561051f57600080fd5b506000546001600160a01b0316610291565b34801561053d57600080fd5b506105657f000000000000000000000000000000000000000000000000000000000000000081565b604051908152602001610268565b34801561057f57600080fd5b5061042261058e366004612300565b60056020526000908152604090205460ff1681565b3480156105af57600080fd5b506001610422565b3480156105c357600080fd5b50600254610291906001600160a01b031681565b3480156105e357600080fd5b506102bc6105f23660046123c9565b610b98565b34801561060357600080fd5b5061056561061236600461240b565b60016020526000908152604090205481565b34801561063057600080fd5b506103de61063f366004612426565b610bb2565b6102bc6106523660046123c9565b610d5a565b61066a610665366004612487565b610efd565b6040516102689291906124f5565b34801561068457600080fd5b506102bc610693366004612300565b610f31565b6102bc6106a636600461214b565b610fd0565b3480156106b757600080fd5b506102bc6106c6366004612300565b611018565b3480156106d757600080fd5b506102bc6106e6366004612300565b61107b565b3480156106f757600080fd5b506102bc610706366004612300565b6110a7565b34801561071757600080fd5b507f0000000000000000000000000000000000000000000000000000000000000000610291565b34801561074a57600080fd5b50610422610759366004612548565b6110fe565b60408051808201909152600080825260208201526060610791604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107d2573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906107f69190612564565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610833573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906108579190612581565b604080518082018252848152602080820184905282516000808252918101909352909750919250906108ac565b6040805180820190915260008152606060208201528152602001906001900390816108845790505b5093506000806108d1604089013560608a01356108cc60208c018c61240b565b611134565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610958576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b602087018035906109729061096d908a61240b565b611189565b146109c957610984602088018861240b565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526020880135602482015260440161094f565b6109d8878787878787876111de565b50505050505050565b6109e961135e565b6109f382826113a4565b5050565b60408051808201909152600080825260208201526000610a27604085013560608601356108cc602088018861240b565b915050600080610a3786846113f9565b9092509050610a54610a4c602088018861240b565b838388611535565b93505050505b92915050565b600360209081526000928352604080842090915290825290208054610a84906125b0565b80601f0160208091040260200160405190810160405280929190818152602001828054610ab0906125b0565b8015610afd5780601f10610ad257610100808354040283529160200191610afd565b820191906000526020600020905b815481529060010190602001808311610ae057829003601f168201915b505050505081565b610b0d61135e565b6004805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610b7761135e565b610b816000611616565b565b6001600160a01b03811630145b949350505050565b610ba061135e565b6109f3610bad8284612689565b611673565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610be6906125b0565b80601f0160208091040260200160405190810160405280929190818152602001828054610c12906125b0565b8015610c5f5780601f10610c3457610100808354040283529160200191610c5f565b820191906000526020600020905b815481529060010190602001808311610c4257829003601f168201915b505050505090508051600003610caf5783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610b909350505050565b6000839003610cbf579050610b90565b60028310610d3d57610d0684848080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061177a92505050565b80610d1484600281886127b5565b604051602001610d26939291906127df565b604051602081830303815290604052915050610b90565b8383604051639a6d49cd60e01b815260040161094f929190612830565b60005b81811015610e635736838383818110610d7857610d78612844565b9050602002810190610d8a919061285a565b9050610dbd610d9c602083018361240b565b602083013563ffffffff919091166000908152600160205260409020541490565b610dc75750610e5b565b3063d045a0dc60c08301358360a0810135610de661010083018361287b565b610df7610100890160e08a01612300565b610e056101208a018a61287b565b6040518963ffffffff1660e01b8152600401610e2797969594939291906128d8565b6000604051808303818588803b158015610e4057600080fd5b505af1158015610e54573d6000803e3d6000fd5b5050505050505b600101610d5d565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa158015610ea2573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f19168201604052610eca919081019061295f565b6040517f8351eea700000000000000000000000000000000000000000000000000000000815260040161094f91906122ed565b610f05611f59565b6040805180820190915260008082526020820152610f248585856117a6565b915091505b935093915050565b610f3961135e565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b158015610fb557600080fd5b505af1158015610fc9573d6000803e3d6000fd5b5050505050565b333014611009576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6109d8878787878787876109c9565b61102061135e565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610b64565b61108361135e565b6001600160a01b03166000908152600560205260409020805460ff19166001179055565b6110af61135e565b6001600160a01b0381166110f2576040517f1e4fbdf70000000000000000000000000000000000000000000000000000000081526000600482015260240161094f565b6110fb81611616565b50565b6000602082018035906001908390611116908661240b565b63ffffffff1681526020810191909152604001600020541492915050565b600080611140856118a1565b915081905083811015610f29576040517f71c4efed000000000000000000000000000000000000000000000000000000008152600481018290526024810185905260440161094f565b63ffffffff811660009081526001602052604081205480610a5a576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff8416600482015260240161094f565b60006111f06111ed87876118d8565b90565b9050600061121c8261120a6112058a8a6118f7565b61191a565b61121760208d018d61240b565b611950565b905060288611156112fc57600061125961123c60608c0160408d016129cd565b61124960208d018d61240b565b846112548c8c61198e565b6119d9565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906112c89086908d9060009087906004016129ea565b600060405180830381600087803b1580156112e257600080fd5b505af11580156112f6573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61133560208d018d61240b565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6000546001600160a01b03163314610b81576040517f118cdaa700000000000000000000000000000000000000000000000000000000815233600482015260240161094f565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b6060806000611456856020013561140f86611a0b565b61141c60a089018961287b565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611a7f92505050565b909350905060008161146957600161146c565b60025b905061148c61147e602088018861240b565b8261063f60808a018a61287b565b6004549093506001600160a01b0316801561152b576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb906114e89088908890600401612a26565b602060405180830381865afa158015611505573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906115299190612a4b565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff16815260200161159889611189565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b81526004016115cd929190612a68565b6040805180830381865afa1580156115e9573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061160d9190612b12565b95945050505050565b600080546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b815181101561174a576116a582828151811061169457611694612844565b60200260200101516040015161177a565b8181815181106116b7576116b7612844565b602002602001015160400151600360008484815181106116d9576116d9612844565b60200260200101516000015163ffffffff1663ffffffff168152602001908152602001600020600084848151811061171357611713612844565b60200260200101516020015161ffff1661ffff16815260200190815260200160002090816117419190612b89565b50600101611676565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610b649190612c48565b600281015161ffff81166003146109f35781604051639a6d49cd60e01b815260040161094f91906122ed565b6117ae611f59565b60408051808201909152600080825260208201526000806117e533604089013560608a01356117e060208c018c61240b565b611af9565b915091506000806117f689846113f9565b909250905061182261180b60208b018b61240b565b838361181c368d90038d018d612cd8565b8b611b4a565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611870908d018d61240b565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b60007f00000000000000000000000000000000000000000000000000000000000000006118ce8184612d0b565b610a5a9190612d2d565b60006118e760208284866127b5565b6118f091612d52565b9392505050565b60006119076028602084866127b5565b61191091612d70565b60c01c9392505050565b6000610a5a7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8416612d2d565b60006119866001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168585611c55565b509092915050565b606061199d82602881866127b5565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b6060848484846040516020016119f29493929190612da6565b6040516020818303038152906040529050949350505050565b600080611a387f000000000000000000000000000000000000000000000000000000000000000084612d0b565b905067ffffffffffffffff811115610a5a576040517fe2ce94130000000000000000000000000000000000000000000000000000000081526004810182905260240161094f565b8051606090151580611ac8578484604051602001611ab492919091825260c01b6001600160c01b031916602082015260280190565b604051602081830303815290604052611aef565b84843385604051602001611adf9493929190612e0c565b6040516020818303038152906040525b9150935093915050565b6001600160a01b038416600090815260056020526040812054819060ff1615611b3057611b27858585611134565b91509150611b41565b611b3c86868686611c8f565b915091505b94509492505050565b611b52611f59565b6000611b618460000151611cd7565b602085015190915015611b7b57611b7b8460200151611d18565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff168152602001611bcb8c611189565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b8152600401611c07929190612a68565b60806040518083038185885af1158015611c25573d6000803e3d6000fd5b50505050506040513d601f19601f82011682018060405250810190611c4a9190612e4d565b979650505050505050565b611c628383836001611e13565b611c8a57604051635274afe760e01b81526001600160a01b038416600482015260240161094f565b505050565b600080611c9d858585611134565b9092509050611b416001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016873085611e92565b6000813414611d14576040517f9f70412000000000000000000000000000000000000000000000000000000000815234600482015260240161094f565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d78573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611d9c9190612564565b90506001600160a01b038116611dde576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6109f36001600160a01b038216337f000000000000000000000000000000000000000000000000000000000000000085611e92565b6040517fa9059cbb0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038616600452602485905291602083604481808b5af192506001600051148316611e86578383151615611e79573d6000823e3d81fd5b6000873b113d1516831692505b60405250949350505050565b611ea0848484846001611ece565b611ec857604051635274afe760e01b81526001600160a01b038516600482015260240161094f565b50505050565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af192506001600051148316611f47578383151615611f3a573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff168152602001611f9c604051806040016040528060008152602001600081525090565b905290565b600060e08284031215611fb357600080fd5b50919050565b600060208284031215611fcb57600080fd5b813567ffffffffffffffff811115611fe257600080fd5b610b9084828501611fa1565b60005b83811015612009578181015183820152602001611ff1565b50506000910152565b6000815180845261202a816020860160208601611fee565b601f01601f19169290920160200192915050565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b828110156120bf5760bf1987860301845281518051865260208101519050604060208701526120a96040870182612012565b9550506020938401939190910190600101612077565b5050855160608601525050602084015160808401529050610b90565b600060608284031215611fb357600080fd5b60008083601f8401126120ff57600080fd5b50813567ffffffffffffffff81111561211757600080fd5b60208301915083602082850101111561212f57600080fd5b9250929050565b6001600160a01b03811681146110fb57600080fd5b600080600080600080600060e0888a03121561216657600080fd5b61217089896120db565b965060608801359550608088013567ffffffffffffffff81111561219357600080fd5b61219f8a828b016120ed565b90965094505060a08801356121b381612136565b925060c088013567ffffffffffffffff8111156121cf57600080fd5b6121db8a828b016120ed565b989b979a50959850939692959293505050565b803563ffffffff8116811461220257600080fd5b919050565b6000806040838503121561221a57600080fd5b612223836121ee565b946020939093013593505050565b80151581146110fb57600080fd5b6000806040838503121561225257600080fd5b823567ffffffffffffffff81111561226957600080fd5b61227585828601611fa1565b925050602083013561228681612231565b809150509250929050565b815181526020808301519082015260408101610a5a565b803561ffff8116811461220257600080fd5b600080604083850312156122cd57600080fd5b6122d6836121ee565b91506122e4602084016122a8565b90509250929050565b6020815260006118f06020830184612012565b60006020828403121561231257600080fd5b81356118f081612136565b60008060008060a0858703121561233357600080fd5b61233d86866120db565b9350606085013567ffffffffffffffff81111561235957600080fd5b612365878288016120ed565b909450925050608085013561237981612136565b939692955090935050565b60008083601f84011261239657600080fd5b50813567ffffffffffffffff8111156123ae57600080fd5b6020830191508360208260051b850101111561212f57600080fd5b600080602083850312156123dc57600080fd5b823567ffffffffffffffff8111156123f357600080fd5b6123ff85828601612384565b90969095509350505050565b60006020828403121561241d57600080fd5b6118f0826121ee565b6000806000806060858703121561243c57600080fd5b612445856121ee565b9350612453602086016122a8565b9250604085013567ffffffffffffffff81111561246f57600080fd5b61247b878288016120ed565b95989497509550505050565b6000806000838503608081121561249d57600080fd5b843567ffffffffffffffff8111156124b457600080fd5b6124c087828801611fa1565b9450506040601f19820112156124d557600080fd5b5060208401915060608401356124ea81612136565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612531604084018280518252602090810151910152565b5082516080830152602083015160a08301526118f0565b60006060828403121561255a57600080fd5b6118f083836120db565b60006020828403121561257657600080fd5b81516118f081612136565b60006020828403121561259357600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806125c457607f821691505b602082108103611fb357634e487b7160e01b600052602260045260246000fd5b6040516060810167ffffffffffffffff811182821017156126075761260761259a565b60405290565b6040805190810167ffffffffffffffff811182821017156126075761260761259a565b604051601f8201601f1916810167ffffffffffffffff811182821017156126595761265961259a565b604052919050565b600067ffffffffffffffff82111561267b5761267b61259a565b50601f01601f191660200190565b600067ffffffffffffffff8311156126a3576126a361259a565b8260051b6126b360208201612630565b848152908301906020810190368311156126cc57600080fd5b845b838110156127ab57803567ffffffffffffffff8111156126ed57600080fd5b8601606036829003121561270057600080fd5b6127086125e4565b612711826121ee565b815261271f602083016122a8565b6020820152604082013567ffffffffffffffff81111561273e57600080fd5b919091019036601f83011261275257600080fd5b813561276561276082612661565b612630565b81815236602083860101111561277a57600080fd5b81602085016020830137600060208383010152806040840152505080855250506020830192506020810190506126ce565b5095945050505050565b600080858511156127c557600080fd5b838611156127d257600080fd5b5050820193919092039150565b600084516127f1818460208901611fee565b8201838582376000930192835250909392505050565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b602081526000610b90602083018486612807565b634e487b7160e01b600052603260045260246000fd5b6000823561013e1983360301811261287157600080fd5b9190910192915050565b6000808335601e1984360301811261289257600080fd5b83018035915067ffffffffffffffff8211156128ad57600080fd5b60200191503681900382131561212f57600080fd5b67ffffffffffffffff811681146110fb57600080fd5b63ffffffff6128e6896121ee565b1681526020888101359082015260006040890135612903816128c2565b67ffffffffffffffff811660408401525087606083015260e0608083015261292f60e083018789612807565b6001600160a01b03861660a084015282810360c0840152612951818587612807565b9a9950505050505050505050565b60006020828403121561297157600080fd5b815167ffffffffffffffff81111561298857600080fd5b8201601f8101841361299957600080fd5b80516129a761276082612661565b8181528560208385010111156129bc57600080fd5b61160d826020830160208601611fee565b6000602082840312156129df57600080fd5b81356118f0816128c2565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000612a1c6080830184612012565b9695505050505050565b604081526000612a396040830185612012565b828103602084015261160d8185612012565b600060208284031215612a5d57600080fd5b81516118f081612231565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a06080840152612a9e60e0840182612012565b90506060850151603f198483030160a0850152612abb8282612012565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b600060408284031215612af357600080fd5b612afb61260d565b825181526020928301519281019290925250919050565b600060408284031215612b2457600080fd5b6118f08383612ae1565b601f821115611c8a5782821115611c8a57806000526020600020601f840160051c6020851015612b5c575060005b90810190601f840160051c0360005b81811015612b8157600083820155600101612b6b565b505050505050565b815167ffffffffffffffff811115612ba357612ba361259a565b612bb781612bb184546125b0565b84612b2e565b6020601f821160018114612beb5760008315612bd35750848201515b600019600385901b1c1916600184901b178455610fc9565b600084815260208120601f198516915b82811015612c1b5787850151825560209485019460019092019101612bfb565b5084821015612c395786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015612ccc57603f19878603018452815163ffffffff815116865261ffff60208201511660208701526040810151905060606040870152612cb66060870182612012565b9550506020938401939190910190600101612c70565b50929695505050505050565b60006040828403128015612ceb57600080fd5b50612cf461260d565b823581526020928301359281019290925250919050565b600082612d2857634e487b7160e01b600052601260045260246000fd5b500490565b8082028115828204841417610a5a57634e487b7160e01b600052601160045260246000fd5b80356020831015610a5a57600019602084900360031b1b1692915050565b80356001600160c01b03198116906008841015612d9f576001600160c01b0319808560080360031b1b82161691505b5092915050565b6001600160c01b03198560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c82015260008251612dfc81602c850160208701611fee565b91909101602c0195945050505050565b8481526001600160c01b03198460c01b16602082015282602882015260008251612e3d816048850160208701611fee565b9190910160480195945050505050565b60006080828403128015612e6057600080fd5b50612e696125e4565b825181526020830151612e7b816128c2565b6020820152612e8d8460408501612ae1565b6040820152939250505056';
