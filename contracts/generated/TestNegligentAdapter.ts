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
  '0x60e060405234801561001057600080fd5b506040516134a33803806134a383398101604081905261002f9161023d565b828282826001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610070573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906100949190610280565b8282818181818a6001600160a01b0381166100c957604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100d2816101cc565b506001600160a01b03808316608052811661010057604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b15801561014757600080fd5b505af115801561015b573d6000803e3d6000fd5b505050505050505061017161021c60201b60201c565b60ff168360ff161015610197576040516301e9714b60e41b815260040160405180910390fd5b6101a26006846102c0565b6101ad90600a6103c6565b60a0525050506001600160a01b0390921660c052506103d59350505050565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b80516001600160a01b038116811461023857600080fd5b919050565b60008060006060848603121561025257600080fd5b61025b84610221565b925061026960208501610221565b915061027760408501610221565b90509250925092565b60006020828403121561029257600080fd5b815160ff811681146102a357600080fd5b9392505050565b634e487b7160e01b600052601160045260246000fd5b60ff82811682821603908111156102d9576102d96102aa565b92915050565b6001815b600184111561031a578085048111156102fe576102fe6102aa565b600184161561030c57908102905b60019390931c9280026102e3565b935093915050565b600082610331575060016102d9565b8161033e575060006102d9565b8160018114610354576002811461035e5761037a565b60019150506102d9565b60ff84111561036f5761036f6102aa565b50506001821b6102d9565b5060208310610133831016604e8410600b841016171561039d575081810a6102d9565b6103aa60001984846102df565b80600019048211156103be576103be6102aa565b029392505050565b60006102a360ff841683610322565b60805160a05160c05161304b6104586000396000818161071a015281816119d00152611d5101526000818161054301528181611916015281816119920152611a84015260008181610444015281816108f101528181610f95015281816112d90152818161159801528181611c0601528181611dbe0152611e90015261304b6000f3fe6080604052600436106102345760003560e01c8063857749b011610138578063bd815db0116100b0578063d42438851161007f578063f2fde38b11610064578063f2fde38b146106eb578063fc0c546a1461070b578063ff7bd03d1461073e57600080fd5b8063d4243885146106ab578063eac3c490146106cb57600080fd5b8063bd815db014610644578063c7c7f5b314610657578063ca5eb5e114610678578063d045a0dc1461069857600080fd5b80639f68b96411610107578063b98bd070116100ec578063b98bd070146105d7578063bb0b6a53146105f7578063bc70b3541461062457600080fd5b80639f68b964146105a3578063b731ea0a146105b757600080fd5b8063857749b0146104f75780638da5cb5b14610513578063963efcaa146105315780639bb5a88b1461057357600080fd5b80633b6f743b116101cb5780635e280f111161019a578063715018a61161017f578063715018a6146104865780637d25a05e1461049b57806382413eac146104d757600080fd5b80635e280f11146104325780636fc1b31e1461046657600080fd5b80633b6f743b1461037e57806352ae2879146103ab5780635535d461146103be5780635a0dfe4d146103eb57600080fd5b8063156a0d0f11610207578063156a0d0f146102e657806317442b70146103275780631f5e1334146103495780633400288b1461035e57600080fd5b80630d35b41514610239578063111ecdad1461027157806313137d65146102a9578063134d4f25146102be575b600080fd5b34801561024557600080fd5b50610259610254366004612074565b61075e565b604051610268939291906120f9565b60405180910390f35b34801561027d57600080fd5b50600454610291906001600160a01b031681565b6040516001600160a01b039091168152602001610268565b6102bc6102b7366004612224565b6108ef565b005b3480156102ca57600080fd5b506102d3600281565b60405161ffff9091168152602001610268565b3480156102f257600080fd5b50604080517f02e49c2c0000000000000000000000000000000000000000000000000000000081526001602082015201610268565b34801561033357600080fd5b5060408051600181526002602082015201610268565b34801561035557600080fd5b506102d3600181565b34801561036a57600080fd5b506102bc6103793660046122e0565b6109e1565b34801561038a57600080fd5b5061039e610399366004612318565b6109f7565b604051610268919061236a565b3480156103b757600080fd5b5030610291565b3480156103ca57600080fd5b506103de6103d9366004612393565b610a60565b60405161026891906123c6565b3480156103f757600080fd5b506104226104063660046122e0565b63ffffffff919091166000908152600160205260409020541490565b6040519015158152602001610268565b34801561043e57600080fd5b506102917f000000000000000000000000000000000000000000000000000000000000000081565b34801561047257600080fd5b506102bc6104813660046123d9565b610b05565b34801561049257600080fd5b506102bc610b7a565b3480156104a757600080fd5b506104be6104b63660046122e0565b600092915050565b60405167ffffffffffffffff9091168152602001610268565b3480156104e357600080fd5b506104226104f23660046123f6565b610b8e565b34801561050357600080fd5b5060405160068152602001610268565b34801561051f57600080fd5b506000546001600160a01b0316610291565b34801561053d57600080fd5b506105657f000000000000000000000000000000000000000000000000000000000000000081565b604051908152602001610268565b34801561057f57600080fd5b5061042261058e3660046123d9565b60056020526000908152604090205460ff1681565b3480156105af57600080fd5b506001610422565b3480156105c357600080fd5b50600254610291906001600160a01b031681565b3480156105e357600080fd5b506102bc6105f23660046124a2565b610ba3565b34801561060357600080fd5b506105656106123660046124e4565b60016020526000908152604090205481565b34801561063057600080fd5b506103de61063f3660046124ff565b610bbd565b6102bc6106523660046124a2565b610d7e565b61066a610665366004612560565b610f21565b6040516102689291906125ce565b34801561068457600080fd5b506102bc6106933660046123d9565b610f55565b6102bc6106a6366004612224565b610ff4565b3480156106b757600080fd5b506102bc6106c63660046123d9565b61103c565b3480156106d757600080fd5b506102bc6106e63660046123d9565b6110aa565b3480156106f757600080fd5b506102bc6107063660046123d9565b6110f4565b34801561071757600080fd5b507f0000000000000000000000000000000000000000000000000000000000000000610291565b34801561074a57600080fd5b50610422610759366004612621565b61114b565b60408051808201909152600080825260208201526060610791604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107d2573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906107f6919061263d565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610833573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610857919061265a565b604080518082018252848152602080820184905282516000808252918101909352909750919250906108ac565b6040805180820190915260008152606060208201528152602001906001900390816108845790505b5093506000806108d1604089013560608a01356108cc60208c018c6124e4565b611181565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610958576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b602087018035906109729061096d908a6124e4565b6111d6565b146109c95761098460208801886124e4565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526020880135602482015260440161094f565b6109d88787878787878761122b565b50505050505050565b6109e96113ab565b6109f382826113f1565b5050565b60408051808201909152600080825260208201526000610a27604085013560608601356108cc60208801886124e4565b915050600080610a378684611446565b9092509050610a54610a4c60208801886124e4565b838388611582565b93505050505b92915050565b600360209081526000928352604080842090915290825290208054610a8490612689565b80601f0160208091040260200160405190810160405280929190818152602001828054610ab090612689565b8015610afd5780601f10610ad257610100808354040283529160200191610afd565b820191906000526020600020905b815481529060010190602001808311610ae057829003601f168201915b505050505081565b610b0d6113ab565b600480547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610b826113ab565b610b8c6000611663565b565b6001600160a01b03811630145b949350505050565b610bab6113ab565b6109f3610bb88284612762565b6116cb565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610bf190612689565b80601f0160208091040260200160405190810160405280929190818152602001828054610c1d90612689565b8015610c6a5780601f10610c3f57610100808354040283529160200191610c6a565b820191906000526020600020905b815481529060010190602001808311610c4d57829003601f168201915b505050505090508051600003610cba5783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610b9b9350505050565b6000839003610cca579050610b9b565b60028310610d4857610d1184848080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506117d292505050565b80610d1f846002818861288e565b604051602001610d31939291906128b8565b604051602081830303815290604052915050610b9b565b83836040517f9a6d49cd00000000000000000000000000000000000000000000000000000000815260040161094f92919061290b565b60005b81811015610e875736838383818110610d9c57610d9c61291f565b9050602002810190610dae9190612935565b9050610de1610dc060208301836124e4565b602083013563ffffffff919091166000908152600160205260409020541490565b610deb5750610e7f565b3063d045a0dc60c08301358360a0810135610e0a610100830183612973565b610e1b610100890160e08a016123d9565b610e296101208a018a612973565b6040518963ffffffff1660e01b8152600401610e4b97969594939291906129ee565b6000604051808303818588803b158015610e6457600080fd5b505af1158015610e78573d6000803e3d6000fd5b5050505050505b600101610d81565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa158015610ec6573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f19168201604052610eee9190810190612a75565b6040517f8351eea700000000000000000000000000000000000000000000000000000000815260040161094f91906123c6565b610f29612014565b6040805180820190915260008082526020820152610f48858585611817565b915091505b935093915050565b610f5d6113ab565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b158015610fd957600080fd5b505af1158015610fed573d6000803e3d6000fd5b5050505050565b33301461102d576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6109d8878787878787876109c9565b6110446113ab565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610b6f565b6110b26113ab565b6001600160a01b0316600090815260056020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055565b6110fc6113ab565b6001600160a01b03811661113f576040517f1e4fbdf70000000000000000000000000000000000000000000000000000000081526000600482015260240161094f565b61114881611663565b50565b600060208201803590600190839061116390866124e4565b63ffffffff1681526020810191909152604001600020541492915050565b60008061118d85611912565b915081905083811015610f4d576040517f71c4efed000000000000000000000000000000000000000000000000000000008152600481018290526024810185905260440161094f565b63ffffffff811660009081526001602052604081205480610a5a576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff8416600482015260240161094f565b600061123d61123a8787611949565b90565b90506000611269826112576112528a8a611968565b61198b565b61126460208d018d6124e4565b6119c1565b905060288611156113495760006112a661128960608c0160408d01612ae3565b61129660208d018d6124e4565b846112a18c8c6119ff565b611a4a565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906113159086908d906000908790600401612b00565b600060405180830381600087803b15801561132f57600080fd5b505af1158015611343573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61138260208d018d6124e4565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6000546001600160a01b03163314610b8c576040517f118cdaa700000000000000000000000000000000000000000000000000000000815233600482015260240161094f565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b60608060006114a3856020013561145c86611a7c565b61146960a0890189612973565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611af092505050565b90935090506000816114b65760016114b9565b60025b90506114d96114cb60208801886124e4565b8261063f60808a018a612973565b6004549093506001600160a01b03168015611578576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb906115359088908890600401612b3c565b602060405180830381865afa158015611552573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906115769190612b61565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff1681526020016115e5896111d6565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b815260040161161a929190612b7e565b6040805180830381865afa158015611636573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061165a9190612c46565b95945050505050565b600080546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b81518110156117a2576116fd8282815181106116ec576116ec61291f565b6020026020010151604001516117d2565b81818151811061170f5761170f61291f565b602002602001015160400151600360008484815181106117315761173161291f565b60200260200101516000015163ffffffff1663ffffffff168152602001908152602001600020600084848151811061176b5761176b61291f565b60200260200101516020015161ffff1661ffff16815260200190815260200160002090816117999190612cbd565b506001016116ce565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610b6f9190612d7c565b600281015161ffff81166003146109f357816040517f9a6d49cd00000000000000000000000000000000000000000000000000000000815260040161094f91906123c6565b61181f612014565b604080518082019091526000808252602082015260008061185633604089013560608a013561185160208c018c6124e4565b611b82565b915091506000806118678984611446565b909250905061189361187c60208b018b6124e4565b838361188d368d90038d018d612e2a565b8b611bd3565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a906118e1908d018d6124e4565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b60007f000000000000000000000000000000000000000000000000000000000000000061193f8184612e5d565b610a5a9190612e7f565b6000611958602082848661288e565b61196191612ea4565b9392505050565b600061197860286020848661288e565b61198191612ec2565b60c01c9392505050565b6000610a5a7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8416612e7f565b60006119f76001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168585611cde565b509092915050565b6060611a0e826028818661288e565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611a639493929190612f28565b6040516020818303038152906040529050949350505050565b600080611aa97f000000000000000000000000000000000000000000000000000000000000000084612e5d565b905067ffffffffffffffff811115610a5a576040517fe2ce94130000000000000000000000000000000000000000000000000000000081526004810182905260240161094f565b8051606090151580611b51578484604051602001611b3d92919091825260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016602082015260280190565b604051602081830303815290604052611b78565b84843385604051602001611b689493929190612fa6565b6040516020818303038152906040525b9150935093915050565b6001600160a01b038416600090815260056020526040812054819060ff1615611bb957611bb0858585611181565b91509150611bca565b611bc586868686611d31565b915091505b94509492505050565b611bdb612014565b6000611bea8460000151611d79565b602085015190915015611c0457611c048460200151611dba565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff168152602001611c548c6111d6565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b8152600401611c90929190612b7e565b60806040518083038185885af1158015611cae573d6000803e3d6000fd5b50505050506040513d601f19601f82011682018060405250810190611cd39190612fff565b979650505050505050565b611ceb8383836001611eb5565b611d2c576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260240161094f565b505050565b600080611d3f858585611181565b9092509050611bca6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016873085611f34565b6000813414611db6576040517f9f70412000000000000000000000000000000000000000000000000000000000815234600482015260240161094f565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa158015611e1a573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611e3e919061263d565b90506001600160a01b038116611e80576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6109f36001600160a01b038216337f000000000000000000000000000000000000000000000000000000000000000085611f34565b6040517fa9059cbb0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038616600452602485905291602083604481808b5af192506001600051148316611f28578383151615611f1b573d6000823e3d81fd5b6000873b113d1516831692505b60405250949350505050565b611f42848484846001611f89565b611f83576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015260240161094f565b50505050565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af192506001600051148316612002578383151615611ff5573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff168152602001612057604051806040016040528060008152602001600081525090565b905290565b600060e0828403121561206e57600080fd5b50919050565b60006020828403121561208657600080fd5b813567ffffffffffffffff81111561209d57600080fd5b610b9b8482850161205c565b60005b838110156120c45781810151838201526020016120ac565b50506000910152565b600081518084526120e58160208601602086016120a9565b601f01601f19169290920160200192915050565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b82811015612198577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff40878603018452815180518652602081015190506040602087015261218260408701826120cd565b9550506020938401939190910190600101612132565b5050855160608601525050602084015160808401529050610b9b565b60006060828403121561206e57600080fd5b60008083601f8401126121d857600080fd5b50813567ffffffffffffffff8111156121f057600080fd5b60208301915083602082850101111561220857600080fd5b9250929050565b6001600160a01b038116811461114857600080fd5b600080600080600080600060e0888a03121561223f57600080fd5b61224989896121b4565b965060608801359550608088013567ffffffffffffffff81111561226c57600080fd5b6122788a828b016121c6565b90965094505060a088013561228c8161220f565b925060c088013567ffffffffffffffff8111156122a857600080fd5b6122b48a828b016121c6565b989b979a50959850939692959293505050565b803563ffffffff811681146122db57600080fd5b919050565b600080604083850312156122f357600080fd5b6122fc836122c7565b946020939093013593505050565b801515811461114857600080fd5b6000806040838503121561232b57600080fd5b823567ffffffffffffffff81111561234257600080fd5b61234e8582860161205c565b925050602083013561235f8161230a565b809150509250929050565b815181526020808301519082015260408101610a5a565b803561ffff811681146122db57600080fd5b600080604083850312156123a657600080fd5b6123af836122c7565b91506123bd60208401612381565b90509250929050565b60208152600061196160208301846120cd565b6000602082840312156123eb57600080fd5b81356119618161220f565b60008060008060a0858703121561240c57600080fd5b61241686866121b4565b9350606085013567ffffffffffffffff81111561243257600080fd5b61243e878288016121c6565b90945092505060808501356124528161220f565b939692955090935050565b60008083601f84011261246f57600080fd5b50813567ffffffffffffffff81111561248757600080fd5b6020830191508360208260051b850101111561220857600080fd5b600080602083850312156124b557600080fd5b823567ffffffffffffffff8111156124cc57600080fd5b6124d88582860161245d565b90969095509350505050565b6000602082840312156124f657600080fd5b611961826122c7565b6000806000806060858703121561251557600080fd5b61251e856122c7565b935061252c60208601612381565b9250604085013567ffffffffffffffff81111561254857600080fd5b612554878288016121c6565b95989497509550505050565b6000806000838503608081121561257657600080fd5b843567ffffffffffffffff81111561258d57600080fd5b6125998782880161205c565b9450506040601f19820112156125ae57600080fd5b5060208401915060608401356125c38161220f565b809150509250925092565b600060c0820190508351825267ffffffffffffffff6020850151166020830152604084015161260a604084018280518252602090810151910152565b5082516080830152602083015160a0830152611961565b60006060828403121561263357600080fd5b61196183836121b4565b60006020828403121561264f57600080fd5b81516119618161220f565b60006020828403121561266c57600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b600181811c9082168061269d57607f821691505b60208210810361206e57634e487b7160e01b600052602260045260246000fd5b6040516060810167ffffffffffffffff811182821017156126e0576126e0612673565b60405290565b6040805190810167ffffffffffffffff811182821017156126e0576126e0612673565b604051601f8201601f1916810167ffffffffffffffff8111828210171561273257612732612673565b604052919050565b600067ffffffffffffffff82111561275457612754612673565b50601f01601f191660200190565b600067ffffffffffffffff83111561277c5761277c612673565b8260051b61278c60208201612709565b848152908301906020810190368311156127a557600080fd5b845b8381101561288457803567ffffffffffffffff8111156127c657600080fd5b860160603682900312156127d957600080fd5b6127e16126bd565b6127ea826122c7565b81526127f860208301612381565b6020820152604082013567ffffffffffffffff81111561281757600080fd5b919091019036601f83011261282b57600080fd5b813561283e6128398261273a565b612709565b81815236602083860101111561285357600080fd5b81602085016020830137600060208383010152806040840152505080855250506020830192506020810190506127a7565b5095945050505050565b6000808585111561289e57600080fd5b838611156128ab57600080fd5b5050820193919092039150565b600084516128ca8184602089016120a9565b8201838582376000930192835250909392505050565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b602081526000610b9b6020830184866128e0565b634e487b7160e01b600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec183360301811261296957600080fd5b9190910192915050565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126129a857600080fd5b83018035915067ffffffffffffffff8211156129c357600080fd5b60200191503681900382131561220857600080fd5b67ffffffffffffffff8116811461114857600080fd5b63ffffffff6129fc896122c7565b1681526020888101359082015260006040890135612a19816129d8565b67ffffffffffffffff811660408401525087606083015260e06080830152612a4560e0830187896128e0565b6001600160a01b03861660a084015282810360c0840152612a678185876128e0565b9a9950505050505050505050565b600060208284031215612a8757600080fd5b815167ffffffffffffffff811115612a9e57600080fd5b8201601f81018413612aaf57600080fd5b8051612abd6128398261273a565b818152856020838501011115612ad257600080fd5b61165a8260208301602086016120a9565b600060208284031215612af557600080fd5b8135611961816129d8565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000612b3260808301846120cd565b9695505050505050565b604081526000612b4f60408301856120cd565b828103602084015261165a81856120cd565b600060208284031215612b7357600080fd5b81516119618161230a565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a06080840152612bb460e08401826120cd565b905060608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160a0850152612bef82826120cd565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b600060408284031215612c2757600080fd5b612c2f6126e6565b825181526020928301519281019290925250919050565b600060408284031215612c5857600080fd5b6119618383612c15565b601f821115611d2c5782821115611d2c57806000526020600020601f840160051c6020851015612c90575060005b90810190601f840160051c0360005b81811015612cb557600083820155600101612c9f565b505050505050565b815167ffffffffffffffff811115612cd757612cd7612673565b612ceb81612ce58454612689565b84612c62565b6020601f821160018114612d1f5760008315612d075750848201515b600019600385901b1c1916600184901b178455610fed565b600084815260208120601f198516915b82811015612d4f5787850151825560209485019460019092019101612d2f565b5084821015612d6d5786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015612e1e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815163ffffffff815116865261ffff60208201511660208701526040810151905060606040870152612e0860608701826120cd565b9550506020938401939190910190600101612da4565b50929695505050505050565b60006040828403128015612e3d57600080fd5b50612e466126e6565b823581526020928301359281019290925250919050565b600082612e7a57634e487b7160e01b600052601260045260246000fd5b500490565b8082028115828204841417610a5a57634e487b7160e01b600052601160045260246000fd5b80356020831015610a5a57600019602084900360031b1b1692915050565b80357fffffffffffffffff0000000000000000000000000000000000000000000000008116906008841015612f21577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b82161691505b5092915050565b7fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c82015260008251612f9681602c8501602087016120a9565b91909101602c0195945050505050565b8481527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b16602082015282602882015260008251612fef8160488501602087016120a9565b9190910160480195945050505050565b6000608082840312801561301257600080fd5b5061301b6126bd565b82518152602083015161302d816129d8565b602082015261303f8460408501612c15565b6040820152939250505056';
