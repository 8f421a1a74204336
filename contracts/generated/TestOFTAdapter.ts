// Generated from contracts/src/test/TestOFTAdapter.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const testOftAdapterAbi = [
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

export const testOftAdapterBytecode: `0x${string}` =
  '0x60e060405234801561001057600080fd5b506040516131f73803806131f783398101604081905261002f9161023d565b828282826001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610070573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906100949190610280565b8282818181818a6001600160a01b0381166100c957604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100d2816101cc565b506001600160a01b03808316608052811661010057604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b15801561014757600080fd5b505af115801561015b573d6000803e3d6000fd5b505050505050505061017161021c60201b60201c565b60ff168360ff161015610197576040516301e9714b60e41b815260040160405180910390fd5b6101a26006846102c0565b6101ad90600a6103c6565b60a0525050506001600160a01b0390921660c052506103d59350505050565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b80516001600160a01b038116811461023857600080fd5b919050565b60008060006060848603121561025257600080fd5b61025b84610221565b925061026960208501610221565b915061027760408501610221565b90509250925092565b60006020828403121561029257600080fd5b815160ff811681146102a357600080fd5b9392505050565b634e487b7160e01b600052601160045260246000fd5b60ff82811682821603908111156102d9576102d96102aa565b92915050565b6001815b600184111561031a578085048111156102fe576102fe6102aa565b600184161561030c57908102905b60019390931c9280026102e3565b935093915050565b600082610331575060016102d9565b8161033e575060006102d9565b8160018114610354576002811461035e5761037a565b60019150506102d9565b60ff84111561036f5761036f6102aa565b50506001821b6102d9565b5060208310610133831016604e8410600b841016171561039d575081810a6102d9565b6103aa60001984846102df565b80600019048211156103be576103be6102aa565b029392505050565b60006102a360ff841683610322565b60805160a05160c051612d9f61045860003960008181610694015281816118ad0152611a6701526000818161050d015281816117f30152818161186f015261196101526000818161040e0152818161086b01528181610eeb015281816111da0152818161149901528181611acb01528181611c5e0152611d300152612d9f6000f3fe6080604052600436106101fe5760003560e01c806382413eac1161011d578063bc70b354116100b0578063d045a0dc1161007f578063f2fde38b11610064578063f2fde38b14610665578063fc0c546a14610685578063ff7bd03d146106b857600080fd5b8063d045a0dc14610632578063d42438851461064557600080fd5b8063bc70b354146105be578063bd815db0146105de578063c7c7f5b3146105f1578063ca5eb5e11461061257600080fd5b80639f68b964116100ec5780639f68b9641461053d578063b731ea0a14610551578063b98bd07014610571578063bb0b6a531461059157600080fd5b806382413eac146104a1578063857749b0146104c15780638da5cb5b146104dd578063963efcaa146104fb57600080fd5b80633b6f743b116101955780635e280f11116101645780635e280f11146103fc5780636fc1b31e14610430578063715018a6146104505780637d25a05e1461046557600080fd5b80633b6f743b1461034857806352ae2879146103755780635535d461146103885780635a0dfe4d146103b557600080fd5b8063156a0d0f116101d1578063156a0d0f146102b057806317442b70146102f15780631f5e1334146103135780633400288b1461032857600080fd5b80630d35b41514610203578063111ecdad1461023b57806313137d6514610273578063134d4f2514610288575b600080fd5b34801561020f57600080fd5b5061022361021e366004611ebf565b6106d8565b60405161023293929190611f44565b60405180910390f35b34801561024757600080fd5b5060045461025b906001600160a01b031681565b6040516001600160a01b039091168152602001610232565b610286610281366004612051565b610869565b005b34801561029457600080fd5b5061029d600281565b60405161ffff9091168152602001610232565b3480156102bc57600080fd5b50604080517f02e49c2c0000000000000000000000000000000000000000000000000000000081526001602082015201610232565b3480156102fd57600080fd5b5060408051600181526002602082015201610232565b34801561031f57600080fd5b5061029d600181565b34801561033457600080fd5b5061028661034336600461210d565b61095b565b34801561035457600080fd5b50610368610363366004612145565b610971565b6040516102329190612197565b34801561038157600080fd5b503061025b565b34801561039457600080fd5b506103a86103a33660046121c0565b6109da565b60405161023291906121f3565b3480156103c157600080fd5b506103ec6103d036600461210d565b63ffffffff919091166000908152600160205260409020541490565b6040519015158152602001610232565b34801561040857600080fd5b5061025b7f000000000000000000000000000000000000000000000000000000000000000081565b34801561043c57600080fd5b5061028661044b366004612206565b610a7f565b34801561045c57600080fd5b50610286610ae9565b34801561047157600080fd5b5061048861048036600461210d565b600092915050565b60405167ffffffffffffffff9091168152602001610232565b3480156104ad57600080fd5b506103ec6104bc366004612223565b610afd565b3480156104cd57600080fd5b5060405160068152602001610232565b3480156104e957600080fd5b506000546001600160a01b031661025b565b34801561050757600080fd5b5061052f7f000000000000000000000000000000000000000000000000000000000000000081565b604051908152602001610232565b34801561054957600080fd5b5060016103ec565b34801561055d57600080fd5b5060025461025b906001600160a01b031681565b34801561057d57600080fd5b5061028661058c3660046122cf565b610b12565b34801561059d57600080fd5b5061052f6105ac366004612311565b60016020526000908152604090205481565b3480156105ca57600080fd5b506103a86105d936600461232c565b610b2c565b6102866105ec3660046122cf565b610cd4565b6106046105ff36600461238d565b610e77565b6040516102329291906123fb565b34801561061e57600080fd5b5061028661062d366004612206565b610eab565b610286610640366004612051565b610f4a565b34801561065157600080fd5b50610286610660366004612206565b610f92565b34801561067157600080fd5b50610286610680366004612206565b610ff5565b34801561069157600080fd5b507f000000000000000000000000000000000000000000000000000000000000000061025b565b3480156106c457600080fd5b506103ec6106d336600461244e565b61104c565b6040805180820190915260008082526020820152606061070b604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561074c573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610770919061246a565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107ad573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906107d19190612487565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610826565b6040805180820190915260008152606060208201528152602001906001900390816107fe5790505b50935060008061084b604089013560608a013561084660208c018c612311565b611082565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633146108d2576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b602087018035906108ec906108e7908a612311565b6110d7565b14610943576108fe6020880188612311565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602088013560248201526044016108c9565b6109528787878787878761112c565b50505050505050565b6109636112ac565b61096d82826112f2565b5050565b604080518082019091526000808252602082015260006109a1604085013560608601356108466020880188612311565b9150506000806109b18684611347565b90925090506109ce6109c66020880188612311565b838388611483565b93505050505b92915050565b6003602090815260009283526040808420909152908252902080546109fe906124b6565b80601f0160208091040260200160405190810160405280929190818152602001828054610a2a906124b6565b8015610a775780601f10610a4c57610100808354040283529160200191610a77565b820191906000526020600020905b815481529060010190602001808311610a5a57829003601f168201915b505050505081565b610a876112ac565b6004805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610af16112ac565b610afb6000611564565b565b6001600160a01b03811630145b949350505050565b610b1a6112ac565b61096d610b27828461258f565b6115c1565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610b60906124b6565b80601f0160208091040260200160405190810160405280929190818152602001828054610b8c906124b6565b8015610bd95780601f10610bae57610100808354040283529160200191610bd9565b820191906000526020600020905b815481529060010190602001808311610bbc57829003601f168201915b505050505090508051600003610c295783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610b0a9350505050565b6000839003610c39579050610b0a565b60028310610cb757610c8084848080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506116c892505050565b80610c8e84600281886126bb565b604051602001610ca0939291906126e5565b604051602081830303815290604052915050610b0a565b8383604051639a6d49cd60e01b81526004016108c9929190612736565b60005b81811015610ddd5736838383818110610cf257610cf261274a565b9050602002810190610d049190612760565b9050610d37610d166020830183612311565b602083013563ffffffff919091166000908152600160205260409020541490565b610d415750610dd5565b3063d045a0dc60c08301358360a0810135610d60610100830183612781565b610d71610100890160e08a01612206565b610d7f6101208a018a612781565b6040518963ffffffff1660e01b8152600401610da197969594939291906127de565b6000604051808303818588803b158015610dba57600080fd5b505af1158015610dce573d6000803e3d6000fd5b5050505050505b600101610cd7565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa158015610e1c573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f19168201604052610e449190810190612865565b6040517f8351eea70000000000000000000000000000000000000000000000000000000081526004016108c991906121f3565b610e7f611e5f565b6040805180820190915260008082526020820152610e9e8585856116f4565b915091505b935093915050565b610eb36112ac565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b158015610f2f57600080fd5b505af1158015610f43573d6000803e3d6000fd5b5050505050565b333014610f83576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61095287878787878787610943565b610f9a6112ac565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610ade565b610ffd6112ac565b6001600160a01b038116611040576040517f1e4fbdf7000000000000000000000000000000000000000000000000000000008152600060048201526024016108c9565b61104981611564565b50565b60006020820180359060019083906110649086612311565b63ffffffff1681526020810191909152604001600020541492915050565b60008061108e856117ef565b915081905083811015610ea3576040517f71c4efed00000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016108c9565b63ffffffff8116600090815260016020526040812054806109d4576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff841660048201526024016108c9565b600061113e61113b8787611826565b90565b9050600061116a826111586111538a8a611845565b611868565b61116560208d018d612311565b61189e565b9050602886111561124a5760006111a761118a60608c0160408d016128d3565b61119760208d018d612311565b846111a28c8c6118dc565b611927565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906112169086908d9060009087906004016128f0565b600060405180830381600087803b15801561123057600080fd5b505af1158015611244573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61128360208d018d612311565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6000546001600160a01b03163314610afb576040517f118cdaa70000000000000000000000000000000000000000000000000000000081523360048201526024016108c9565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b60608060006113a4856020013561135d86611959565b61136a60a0890189612781565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506119cd92505050565b90935090506000816113b75760016113ba565b60025b90506113da6113cc6020880188612311565b826105d960808a018a612781565b6004549093506001600160a01b03168015611479576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb90611436908890889060040161292c565b602060405180830381865afa158015611453573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906114779190612951565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff1681526020016114e6896110d7565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b815260040161151b92919061296e565b6040805180830381865afa158015611537573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061155b9190612a18565b95945050505050565b600080546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b8151811015611698576115f38282815181106115e2576115e261274a565b6020026020010151604001516116c8565b8181815181106116055761160561274a565b602002602001015160400151600360008484815181106116275761162761274a565b60200260200101516000015163ffffffff1663ffffffff16815260200190815260200160002060008484815181106116615761166161274a565b60200260200101516020015161ffff1661ffff168152602001908152602001600020908161168f9190612a8f565b506001016115c4565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610ade9190612b4e565b600281015161ffff811660031461096d5781604051639a6d49cd60e01b81526004016108c991906121f3565b6116fc611e5f565b604080518082019091526000808252602082015260008061173333604089013560608a013561172e60208c018c612311565b611a47565b915091506000806117448984611347565b909250905061177061175960208b018b612311565b838361176a368d90038d018d612bde565b8b611a98565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a906117be908d018d612311565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b60007f000000000000000000000000000000000000000000000000000000000000000061181c8184612c11565b6109d49190612c33565b600061183560208284866126bb565b61183e91612c58565b9392505050565b60006118556028602084866126bb565b61185e91612c76565b60c01c9392505050565b60006109d47f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8416612c33565b60006118d46001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168585611ba3565b509092915050565b60606118eb82602881866126bb565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b6060848484846040516020016119409493929190612cac565b6040516020818303038152906040529050949350505050565b6000806119867f000000000000000000000000000000000000000000000000000000000000000084612c11565b905067ffffffffffffffff8111156109d4576040517fe2ce9413000000000000000000000000000000000000000000000000000000008152600481018290526024016108c9565b8051606090151580611a16578484604051602001611a0292919091825260c01b6001600160c01b031916602082015260280190565b604051602081830303815290604052611a3d565b84843385604051602001611a2d9493929190612d12565b6040516020818303038152906040525b9150935093915050565b600080611a55858585611082565b9092509050611a8f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016873085611bdd565b94509492505050565b611aa0611e5f565b6000611aaf8460000151611c19565b602085015190915015611ac957611ac98460200151611c5a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff168152602001611b198c6110d7565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b8152600401611b5592919061296e565b60806040518083038185885af1158015611b73573d6000803e3d6000fd5b50505050506040513d601f19601f82011682018060405250810190611b989190612d53565b979650505050505050565b611bb08383836001611d55565b611bd857604051635274afe760e01b81526001600160a01b03841660048201526024016108c9565b505050565b611beb848484846001611dd4565b611c1357604051635274afe760e01b81526001600160a01b03851660048201526024016108c9565b50505050565b6000813414611c56576040517f9f7041200000000000000000000000000000000000000000000000000000000081523460048201526024016108c9565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa158015611cba573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611cde919061246a565b90506001600160a01b038116611d20576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61096d6001600160a01b038216337f000000000000000000000000000000000000000000000000000000000000000085611bdd565b6040517fa9059cbb0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038616600452602485905291602083604481808b5af192506001600051148316611dc8578383151615611dbb573d6000823e3d81fd5b6000873b113d1516831692505b60405250949350505050565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af192506001600051148316611e4d578383151615611e40573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff168152602001611ea2604051806040016040528060008152602001600081525090565b905290565b600060e08284031215611eb957600080fd5b50919050565b600060208284031215611ed157600080fd5b813567ffffffffffffffff811115611ee857600080fd5b610b0a84828501611ea7565b60005b83811015611f0f578181015183820152602001611ef7565b50506000910152565b60008151808452611f30816020860160208601611ef4565b601f01601f19169290920160200192915050565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b82811015611fc55760bf198786030184528151805186526020810151905060406020870152611faf6040870182611f18565b9550506020938401939190910190600101611f7d565b5050855160608601525050602084015160808401529050610b0a565b600060608284031215611eb957600080fd5b60008083601f84011261200557600080fd5b50813567ffffffffffffffff81111561201d57600080fd5b60208301915083602082850101111561203557600080fd5b9250929050565b6001600160a01b038116811461104957600080fd5b600080600080600080600060e0888a03121561206c57600080fd5b6120768989611fe1565b965060608801359550608088013567ffffffffffffffff81111561209957600080fd5b6120a58a828b01611ff3565b90965094505060a08801356120b98161203c565b925060c088013567ffffffffffffffff8111156120d557600080fd5b6120e18a828b01611ff3565b989b979a50959850939692959293505050565b803563ffffffff8116811461210857600080fd5b919050565b6000806040838503121561212057600080fd5b612129836120f4565b946020939093013593505050565b801515811461104957600080fd5b6000806040838503121561215857600080fd5b823567ffffffffffffffff81111561216f57600080fd5b61217b85828601611ea7565b925050602083013561218c81612137565b809150509250929050565b8151815260208083015190820152604081016109d4565b803561ffff8116811461210857600080fd5b600080604083850312156121d357600080fd5b6121dc836120f4565b91506121ea602084016121ae565b90509250929050565b60208152600061183e6020830184611f18565b60006020828403121561221857600080fd5b813561183e8161203c565b60008060008060a0858703121561223957600080fd5b6122438686611fe1565b9350606085013567ffffffffffffffff81111561225f57600080fd5b61226b87828801611ff3565b909450925050608085013561227f8161203c565b939692955090935050565b60008083601f84011261229c57600080fd5b50813567ffffffffffffffff8111156122b457600080fd5b6020830191508360208260051b850101111561203557600080fd5b600080602083850312156122e257600080fd5b823567ffffffffffffffff8111156122f957600080fd5b6123058582860161228a565b90969095509350505050565b60006020828403121561232357600080fd5b61183e826120f4565b6000806000806060858703121561234257600080fd5b61234b856120f4565b9350612359602086016121ae565b9250604085013567ffffffffffffffff81111561237557600080fd5b61238187828801611ff3565b95989497509550505050565b600080600083850360808112156123a357600080fd5b843567ffffffffffffffff8111156123ba57600080fd5b6123c687828801611ea7565b9450506040601f19820112156123db57600080fd5b5060208401915060608401356123f08161203c565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612437604084018280518252602090810151910152565b5082516080830152602083015160a083015261183e565b60006060828403121561246057600080fd5b61183e8383611fe1565b60006020828403121561247c57600080fd5b815161183e8161203c565b60006020828403121561249957600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806124ca57607f821691505b602082108103611eb957634e487b7160e01b600052602260045260246000fd5b6040516060810167ffffffffffffffff8111828210171561250d5761250d6124a0565b60405290565b6040805190810167ffffffffffffffff8111828210171561250d5761250d6124a0565b604051601f8201601f1916810167ffffffffffffffff8111828210171561255f5761255f6124a0565b604052919050565b600067ffffffffffffffff821115612581576125816124a0565b50601f01601f191660200190565b600067ffffffffffffffff8311156125a9576125a96124a0565b8260051b6125b960208201612536565b848152908301906020810190368311156125d257600080fd5b845b838110156126b157803567ffffffffffffffff8111156125f357600080fd5b8601606036829003121561260657600080fd5b61260e6124ea565b612617826120f4565b8152612625602083016121ae565b6020820152604082013567ffffffffffffffff81111561264457600080fd5b919091019036601f83011261265857600080fd5b813561266b61266682612567565b612536565b81815236602083860101111561268057600080fd5b81602085016020830137600060208383010152806040840152505080855250506020830192506020810190506125d4565b5095945050505050565b600080858511156126cb57600080fd5b838611156126d857600080fd5b5050820193919092039150565b600084516126f7818460208901611ef4565b8201838582376000930192835250909392505050565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b602081526000610b0a60208301848661270d565b634e487b7160e01b600052603260045260246000fd5b6000823561013e1983360301811261277757600080fd5b9190910192915050565b6000808335601e1984360301811261279857600080fd5b83018035915067ffffffffffffffff8211156127b357600080fd5b60200191503681900382131561203557600080fd5b67ffffffffffffffff8116811461104957600080fd5b63ffffffff6127ec896120f4565b1681526020888101359082015260006040890135612809816127c8565b67ffffffffffffffff811660408401525087606083015260e0608083015261283560e08301878961270d565b6001600160a01b03861660a084015282810360c084015261285781858761270d565b9a9950505050505050505050565b60006020828403121561287757600080fd5b815167ffffffffffffffff81111561288e57600080fd5b8201601f8101841361289f57600080fd5b80516128ad61266682612567565b8181528560208385010111156128c257600080fd5b61155b826020830160208601611ef4565b6000602082840312156128e557600080fd5b813561183e816127c8565b6001600160a01b038516815283602082015261ffff831660408201526080606082015260006129226080830184611f18565b9695505050505050565b60408152600061293f6040830185611f18565b828103602084015261155b8185611f18565b60006020828403121561296357600080fd5b815161183e81612137565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a060808401526129a460e0840182611f18565b90506060850151603f198483030160a08501526129c18282611f18565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b6000604082840312156129f957600080fd5b612a01612513565b825181526020928301519281019290925250919050565b600060408284031215612a2a57600080fd5b61183e83836129e7565b601f821115611bd85782821115611bd857806000526020600020601f840160051c6020851015612a62575060005b90810190601f840160051c0360005b81811015612a8757600083820155600101612a71565b505050505050565b815167ffffffffffffffff811115612aa957612aa96124a0565b612abd81612ab784546124b6565b84612a34565b6020601f821160018114612af15760008315612ad95750848201515b600019600385901b1c1916600184901b178455610f43565b600084815260208120601f198516915b82811015612b215787850151825560209485019460019092019101612b01565b5084821015612b3f5786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015612bd257603f19878603018452815163ffffffff815116865261ffff60208201511660208701526040810151905060606040870152612bbc6060870182611f18565b9550506020938401939190910190600101612b76565b50929695505050505050565b60006040828403128015612bf157600080fd5b50612bfa612513565b823581526020928301359281019290925250919050565b600082612c2e57634e487b7160e01b600052601260045260246000fd5b500490565b80820281158282048414176109d457634e487b7160e01b600052601160045260246000fd5b803560208310156109d457600019602084900360031b1b1692915050565b80356001600160c01b03198116906008841015612ca5576001600160c01b0319808560080360031b1b82161691505b5092915050565b6001600160c01b03198560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c82015260008251612d0281602c850160208701611ef4565b91909101602c0195945050505050565b8481526001600160c01b03198460c01b16602082015282602882015260008251612d43816048850160208701611ef4565b9190910160480195945050505050565b60006080828403128015612d6657600080fd5b50612d6f6124ea565b825181526020830151612d81816127c8565b6020820152612d9384604085016129e7565b6040820152939250505056';
