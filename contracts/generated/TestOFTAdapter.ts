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
  '0x60e060405234801561001057600080fd5b5060405161361c38038061361c83398101604081905261002f9161023d565b828282826001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610070573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906100949190610280565b8282818181818a6001600160a01b0381166100c957604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100d2816101cc565b506001600160a01b03808316608052811661010057604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b15801561014757600080fd5b505af115801561015b573d6000803e3d6000fd5b505050505050505061017161021c60201b60201c565b60ff168360ff161015610197576040516301e9714b60e41b815260040160405180910390fd5b6101a26006846102c0565b6101ad90600a6103c6565b60a0525050506001600160a01b0390921660c052506103d59350505050565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b80516001600160a01b038116811461023857600080fd5b919050565b60008060006060848603121561025257600080fd5b61025b84610221565b925061026960208501610221565b915061027760408501610221565b90509250925092565b60006020828403121561029257600080fd5b815160ff811681146102a357600080fd5b9392505050565b634e487b7160e01b600052601160045260246000fd5b60ff82811682821603908111156102d9576102d96102aa565b92915050565b6001815b600184111561031a578085048111156102fe576102fe6102aa565b600184161561030c57908102905b60019390931c9280026102e3565b935093915050565b600082610331575060016102d9565b8161033e575060006102d9565b8160018114610354576002811461035e5761037a565b60019150506102d9565b60ff84111561036f5761036f6102aa565b50506001821b6102d9565b5060208310610133831016604e8410600b841016171561039d575081810a6102d9565b6103aa60001984846102df565b80600019048211156103be576103be6102aa565b029392505050565b60006102a360ff841683610322565b60805160a05160c0516131c4610458600039600081816106c801528181611a110152611bf00152600081816105340152818161194a015281816119c60152611ac5015260008181610428015281816108b901528181610f9e015281816112bf015281816115b201528181611c5401528181611e400152611f3901526131c46000f3fe6080604052600436106101fe5760003560e01c806382413eac1161011d578063bc70b354116100b0578063d045a0dc1161007f578063f2fde38b11610064578063f2fde38b14610699578063fc0c546a146106b9578063ff7bd03d146106ec57600080fd5b8063d045a0dc14610666578063d42438851461067957600080fd5b8063bc70b354146105f2578063bd815db014610612578063c7c7f5b314610625578063ca5eb5e11461064657600080fd5b80639f68b964116100ec5780639f68b96414610564578063b731ea0a14610578578063b98bd070146105a5578063bb0b6a53146105c557600080fd5b806382413eac146104bb578063857749b0146104db5780638da5cb5b146104f7578063963efcaa1461052257600080fd5b80633b6f743b116101955780635e280f11116101645780635e280f11146104165780636fc1b31e1461044a578063715018a61461046a5780637d25a05e1461047f57600080fd5b80633b6f743b1461036257806352ae28791461038f5780635535d461146103a25780635a0dfe4d146103cf57600080fd5b8063156a0d0f116101d1578063156a0d0f146102ca57806317442b701461030b5780631f5e13341461032d5780633400288b1461034257600080fd5b80630d35b41514610203578063111ecdad1461023b57806313137d651461028d578063134d4f25146102a2575b600080fd5b34801561020f57600080fd5b5061022361021e3660046120e2565b61070c565b60405161023293929190612167565b60405180910390f35b34801561024757600080fd5b506004546102689073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610232565b6102a061029b36600461229f565b6108b7565b005b3480156102ae57600080fd5b506102b7600281565b60405161ffff9091168152602001610232565b3480156102d657600080fd5b50604080517f02e49c2c0000000000000000000000000000000000000000000000000000000081526001602082015201610232565b34801561031757600080fd5b5060408051600181526002602082015201610232565b34801561033957600080fd5b506102b7600181565b34801561034e57600080fd5b506102a061035d36600461235b565b6109b6565b34801561036e57600080fd5b5061038261037d366004612393565b6109cc565b60405161023291906123e5565b34801561039b57600080fd5b5030610268565b3480156103ae57600080fd5b506103c26103bd36600461240e565b610a35565b6040516102329190612441565b3480156103db57600080fd5b506104066103ea36600461235b565b63ffffffff919091166000908152600160205260409020541490565b6040519015158152602001610232565b34801561042257600080fd5b506102687f000000000000000000000000000000000000000000000000000000000000000081565b34801561045657600080fd5b506102a0610465366004612454565b610ada565b34801561047657600080fd5b506102a0610b5c565b34801561048b57600080fd5b506104a261049a36600461235b565b600092915050565b60405167ffffffffffffffff9091168152602001610232565b3480156104c757600080fd5b506104066104d6366004612471565b610b70565b3480156104e757600080fd5b5060405160068152602001610232565b34801561050357600080fd5b5060005473ffffffffffffffffffffffffffffffffffffffff16610268565b34801561052e57600080fd5b506105567f000000000000000000000000000000000000000000000000000000000000000081565b604051908152602001610232565b34801561057057600080fd5b506001610406565b34801561058457600080fd5b506002546102689073ffffffffffffffffffffffffffffffffffffffff1681565b3480156105b157600080fd5b506102a06105c036600461251d565b610b92565b3480156105d157600080fd5b506105566105e036600461255f565b60016020526000908152604090205481565b3480156105fe57600080fd5b506103c261060d36600461257a565b610bac565b6102a061062036600461251d565b610d6d565b6106386106333660046125db565b610f1d565b604051610232929190612649565b34801561065257600080fd5b506102a0610661366004612454565b610f51565b6102a061067436600461229f565b610ffd565b34801561068557600080fd5b506102a0610694366004612454565b611045565b3480156106a557600080fd5b506102a06106b4366004612454565b6110c0565b3480156106c557600080fd5b507f0000000000000000000000000000000000000000000000000000000000000000610268565b3480156106f857600080fd5b5061040661070736600461269c565b611124565b6040805180820190915260008082526020820152606061073f604051806040016040528060008152602001600081525090565b6000803073ffffffffffffffffffffffffffffffffffffffff1663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561078d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906107b191906126b8565b73ffffffffffffffffffffffffffffffffffffffff166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107fb573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061081f91906126d5565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610874565b60408051808201909152600081526060602082015281526020019060019003908161084c5790505b509350600080610899604089013560608a013561089460208c018c61255f565b61115a565b60408051808201909152918252602082015296989597505050505050565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16331461092d576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6020870180359061094790610942908a61255f565b6111af565b1461099e57610959602088018861255f565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610924565b6109ad87878787878787611204565b50505050505050565b6109be61139e565b6109c882826113f1565b5050565b604080518082019091526000808252602082015260006109fc60408501356060860135610894602088018861255f565b915050600080610a0c8684611446565b9092509050610a29610a21602088018861255f565b83838861159c565b93505050505b92915050565b600360209081526000928352604080842090915290825290208054610a599061271d565b80601f0160208091040260200160405190810160405280929190818152602001828054610a859061271d565b8015610ad25780601f10610aa757610100808354040283529160200191610ad2565b820191906000526020600020905b815481529060010190602001808311610ab557829003601f168201915b505050505081565b610ae261139e565b600480547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610b6461139e565b610b6e600061168a565b565b73ffffffffffffffffffffffffffffffffffffffff811630145b949350505050565b610b9a61139e565b6109c8610ba7828461280f565b6116ff565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610be09061271d565b80601f0160208091040260200160405190810160405280929190818152602001828054610c0c9061271d565b8015610c595780601f10610c2e57610100808354040283529160200191610c59565b820191906000526020600020905b815481529060010190602001808311610c3c57829003601f168201915b505050505090508051600003610ca95783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610b8a9350505050565b6000839003610cb9579050610b8a565b60028310610d3757610d0084848080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061180692505050565b80610d0e846002818861293b565b604051602001610d2093929190612965565b604051602081830303815290604052915050610b8a565b83836040517f9a6d49cd0000000000000000000000000000000000000000000000000000000081526004016109249291906129b8565b60005b81811015610e765736838383818110610d8b57610d8b6129cc565b9050602002810190610d9d91906129fb565b9050610dd0610daf602083018361255f565b602083013563ffffffff919091166000908152600160205260409020541490565b610dda5750610e6e565b3063d045a0dc60c08301358360a0810135610df9610100830183612a39565b610e0a610100890160e08a01612454565b610e186101208a018a612a39565b6040518963ffffffff1660e01b8152600401610e3a9796959493929190612ab4565b6000604051808303818588803b158015610e5357600080fd5b505af1158015610e67573d6000803e3d6000fd5b5050505050505b600101610d70565b503373ffffffffffffffffffffffffffffffffffffffff16638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa158015610ec2573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f19168201604052610eea9190810190612b48565b6040517f8351eea70000000000000000000000000000000000000000000000000000000081526004016109249190612441565b610f25612082565b6040805180820190915260008082526020820152610f4485858561184b565b915091505b935093915050565b610f5961139e565b6040517fca5eb5e100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b158015610fe257600080fd5b505af1158015610ff6573d6000803e3d6000fd5b5050505050565b333014611036576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6109ad8787878787878761099e565b61104d61139e565b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610b51565b6110c861139e565b73ffffffffffffffffffffffffffffffffffffffff8116611118576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610924565b6111218161168a565b50565b600060208201803590600190839061113c908661255f565b63ffffffff1681526020810191909152604001600020541492915050565b60008061116685611946565b915081905083811015610f49576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610924565b63ffffffff811660009081526001602052604081205480610a2f576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610924565b6000611216611213878761197d565b90565b905060006112428261123061122b8a8a61199c565b6119bf565b61123d60208d018d61255f565b6119f5565b9050602886111561132f57600061127f61126260608c0160408d01612bb6565b61126f60208d018d61255f565b8461127a8c8c611a40565b611a8b565b6040517f7cb5901200000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906112fb9086908d906000908790600401612bd3565b600060405180830381600087803b15801561131557600080fd5b505af1158015611329573d6000803e3d6000fd5b50505050505b73ffffffffffffffffffffffffffffffffffffffff8216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61137560208d018d61255f565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b60005473ffffffffffffffffffffffffffffffffffffffff163314610b6e576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610924565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b60608060006114a3856020013561145c86611abd565b61146960a0890189612a39565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611b3192505050565b90935090506000816114b65760016114b9565b60025b90506114d96114cb602088018861255f565b8261060d60808a018a612a39565b60045490935073ffffffffffffffffffffffffffffffffffffffff168015611592576040517f043a78eb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82169063043a78eb9061154f9088908890600401612c1c565b602060405180830381865afa15801561156c573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906115909190612c41565b505b5050509250929050565b60408051808201909152600080825260208201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ddc28c586040518060a001604052808863ffffffff16815260200161160c896111af565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b8152600401611641929190612c5e565b6040805180830381865afa15801561165d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906116819190612d33565b95945050505050565b6000805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b81518110156117d657611731828281518110611720576117206129cc565b602002602001015160400151611806565b818181518110611743576117436129cc565b60200260200101516040015160036000848481518110611765576117656129cc565b60200260200101516000015163ffffffff1663ffffffff168152602001908152602001600020600084848151811061179f5761179f6129cc565b60200260200101516020015161ffff1661ffff16815260200190815260200160002090816117cd9190612daa565b50600101611702565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610b519190612ea5565b600281015161ffff81166003146109c857816040517f9a6d49cd0000000000000000000000000000000000000000000000000000000081526004016109249190612441565b611853612082565b604080518082019091526000808252602082015260008061188a33604089013560608a013561188560208c018c61255f565b611bc3565b9150915060008061189b8984611446565b90925090506118c76118b060208b018b61255f565b83836118c1368d90038d018d612f53565b8b611c21565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611915908d018d61255f565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b60007f00000000000000000000000000000000000000000000000000000000000000006119738184612f86565b610a2f9190612fc1565b600061198c602082848661293b565b61199591612fff565b9392505050565b60006119ac60286020848661293b565b6119b59161303b565b60c01c9392505050565b6000610a2f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8416612fc1565b6000611a3873ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168585611d39565b509092915050565b6060611a4f826028818661293b565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611aa494939291906130a1565b6040516020818303038152906040529050949350505050565b600080611aea7f000000000000000000000000000000000000000000000000000000000000000084612f86565b905067ffffffffffffffff811115610a2f576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610924565b8051606090151580611b92578484604051602001611b7e92919091825260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016602082015260280190565b604051602081830303815290604052611bb9565b84843385604051602001611ba9949392919061311f565b6040516020818303038152906040525b9150935093915050565b600080611bd185858561115a565b9092509050611c1873ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016873085611d99565b94509492505050565b611c29612082565b6000611c388460000151611dfb565b602085015190915015611c5257611c528460200151611e3c565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16632637a450826040518060a001604052808b63ffffffff168152602001611caf8c6111af565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b8152600401611ceb929190612c5e565b60806040518083038185885af1158015611d09573d6000803e3d6000fd5b50505050506040513d601f19601f82011682018060405250810190611d2e9190613178565b979650505050505050565b611d468383836001611f5e565b611d94576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610924565b505050565b611da7848484846001611fea565b611df5576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610924565b50505050565b6000813414611e38576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610924565b5090565b60007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa158015611ea9573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611ecd91906126b8565b905073ffffffffffffffffffffffffffffffffffffffff8116611f1c576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6109c873ffffffffffffffffffffffffffffffffffffffff8216337f000000000000000000000000000000000000000000000000000000000000000085611d99565b6040517fa9059cbb00000000000000000000000000000000000000000000000000000000600081815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af192506001600051148316611fde578383151615611fd1573d6000823e3d81fd5b6000873b113d1516831692505b60405250949350505050565b6040517f23b872dd00000000000000000000000000000000000000000000000000000000600081815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af192506001600051148316612070578383151615612063573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff1681526020016120c5604051806040016040528060008152602001600081525090565b905290565b600060e082840312156120dc57600080fd5b50919050565b6000602082840312156120f457600080fd5b813567ffffffffffffffff81111561210b57600080fd5b610b8a848285016120ca565b60005b8381101561213257818101518382015260200161211a565b50506000910152565b60008151808452612153816020860160208601612117565b601f01601f19169290920160200192915050565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b82811015612206577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4087860301845281518051865260208101519050604060208701526121f0604087018261213b565b95505060209384019391909101906001016121a0565b5050855160608601525050602084015160808401529050610b8a565b6000606082840312156120dc57600080fd5b60008083601f84011261224657600080fd5b50813567ffffffffffffffff81111561225e57600080fd5b60208301915083602082850101111561227657600080fd5b9250929050565b73ffffffffffffffffffffffffffffffffffffffff8116811461112157600080fd5b600080600080600080600060e0888a0312156122ba57600080fd5b6122c48989612222565b965060608801359550608088013567ffffffffffffffff8111156122e757600080fd5b6122f38a828b01612234565b90965094505060a08801356123078161227d565b925060c088013567ffffffffffffffff81111561232357600080fd5b61232f8a828b01612234565b989b979a50959850939692959293505050565b803563ffffffff8116811461235657600080fd5b919050565b6000806040838503121561236e57600080fd5b61237783612342565b946020939093013593505050565b801515811461112157600080fd5b600080604083850312156123a657600080fd5b823567ffffffffffffffff8111156123bd57600080fd5b6123c9858286016120ca565b92505060208301356123da81612385565b809150509250929050565b815181526020808301519082015260408101610a2f565b803561ffff8116811461235657600080fd5b6000806040838503121561242157600080fd5b61242a83612342565b9150612438602084016123fc565b90509250929050565b602081526000611995602083018461213b565b60006020828403121561246657600080fd5b81356119958161227d565b60008060008060a0858703121561248757600080fd5b6124918686612222565b9350606085013567ffffffffffffffff8111156124ad57600080fd5b6124b987828801612234565b90945092505060808501356124cd8161227d565b939692955090935050565b60008083601f8401126124ea57600080fd5b50813567ffffffffffffffff81111561250257600080fd5b6020830191508360208260051b850101111561227657600080fd5b6000806020838503121561253057600080fd5b823567ffffffffffffffff81111561254757600080fd5b612553858286016124d8565b90969095509350505050565b60006020828403121561257157600080fd5b61199582612342565b6000806000806060858703121561259057600080fd5b61259985612342565b93506125a7602086016123fc565b9250604085013567ffffffffffffffff8111156125c357600080fd5b6125cf87828801612234565b95989497509550505050565b600080600083850360808112156125f157600080fd5b843567ffffffffffffffff81111561260857600080fd5b612614878288016120ca565b9450506040601f198201121561262957600080fd5b50602084019150606084013561263e8161227d565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612685604084018280518252602090810151910152565b5082516080830152602083015160a0830152611995565b6000606082840312156126ae57600080fd5b6119958383612222565b6000602082840312156126ca57600080fd5b81516119958161227d565b6000602082840312156126e757600080fd5b5051919050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b600181811c9082168061273157607f821691505b6020821081036120dc577f4e487b7100000000000000000000000000000000000000000000000000000000600052602260045260246000fd5b6040516060810167ffffffffffffffff8111828210171561278d5761278d6126ee565b60405290565b6040805190810167ffffffffffffffff8111828210171561278d5761278d6126ee565b604051601f8201601f1916810167ffffffffffffffff811182821017156127df576127df6126ee565b604052919050565b600067ffffffffffffffff821115612801576128016126ee565b50601f01601f191660200190565b600067ffffffffffffffff831115612829576128296126ee565b8260051b612839602082016127b6565b8481529083019060208101903683111561285257600080fd5b845b8381101561293157803567ffffffffffffffff81111561287357600080fd5b8601606036829003121561288657600080fd5b61288e61276a565b61289782612342565b81526128a5602083016123fc565b6020820152604082013567ffffffffffffffff8111156128c457600080fd5b919091019036601f8301126128d857600080fd5b81356128eb6128e6826127e7565b6127b6565b81815236602083860101111561290057600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612854565b5095945050505050565b6000808585111561294b57600080fd5b8386111561295857600080fd5b5050820193919092039150565b60008451612977818460208901612117565b8201838582376000930192835250909392505050565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b602081526000610b8a60208301848661298d565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec1833603018112612a2f57600080fd5b9190910192915050565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612a6e57600080fd5b83018035915067ffffffffffffffff821115612a8957600080fd5b60200191503681900382131561227657600080fd5b67ffffffffffffffff8116811461112157600080fd5b63ffffffff612ac289612342565b1681526020888101359082015260006040890135612adf81612a9e565b67ffffffffffffffff811660408401525087606083015260e06080830152612b0b60e08301878961298d565b73ffffffffffffffffffffffffffffffffffffffff861660a084015282810360c0840152612b3a81858761298d565b9a9950505050505050505050565b600060208284031215612b5a57600080fd5b815167ffffffffffffffff811115612b7157600080fd5b8201601f81018413612b8257600080fd5b8051612b906128e6826127e7565b818152856020838501011115612ba557600080fd5b611681826020830160208601612117565b600060208284031215612bc857600080fd5b813561199581612a9e565b73ffffffffffffffffffffffffffffffffffffffff8516815283602082015261ffff83166040820152608060608201526000612c12608083018461213b565b9695505050505050565b604081526000612c2f604083018561213b565b8281036020840152611681818561213b565b600060208284031215612c5357600080fd5b815161199581612385565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a06080840152612c9460e084018261213b565b905060608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160a0850152612ccf828261213b565b60809690960151151560c085015250505073ffffffffffffffffffffffffffffffffffffffff9190911660209091015290565b600060408284031215612d1457600080fd5b612d1c612793565b825181526020928301519281019290925250919050565b600060408284031215612d4557600080fd5b6119958383612d02565b601f821115611d945782821115611d9457806000526020600020601f840160051c6020851015612d7d575060005b90810190601f840160051c0360005b81811015612da257600083820155600101612d8c565b505050505050565b815167ffffffffffffffff811115612dc457612dc46126ee565b612dd881612dd2845461271d565b84612d4f565b6020601f821160018114612e2a5760008315612df45750848201515b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600385901b1c1916600184901b178455610ff6565b600084815260208120601f198516915b82811015612e5a5787850151825560209485019460019092019101612e3a565b5084821015612e9657868401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015612f47577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815163ffffffff815116865261ffff60208201511660208701526040810151905060606040870152612f31606087018261213b565b9550506020938401939190910190600101612ecd565b50929695505050505050565b60006040828403128015612f6657600080fd5b50612f6f612793565b823581526020928301359281019290925250919050565b600082612fbc577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b500490565b8082028115828204841417610a2f577f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b80356020831015610a2f577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b80357fffffffffffffffff000000000000000000000000000000000000000000000000811690600884101561309a577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b82161691505b5092915050565b7fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c8201526000825161310f81602c850160208701612117565b91909101602c0195945050505050565b8481527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b16602082015282602882015260008251613168816048850160208701612117565b9190910160480195945050505050565b6000608082840312801561318b57600080fd5b5061319461276a565b8251815260208301516131a681612a9e565b60208201526131b88460408501612d02565b6040820152939250505056';
