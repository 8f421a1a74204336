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
  '0x60e060405234801561001057600080fd5b5060405161338b38038061338b83398101604081905261002f9161023d565b828282826001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610070573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906100949190610280565b8282818181818a6001600160a01b0381166100c957604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100d2816101cc565b506001600160a01b03808316608052811661010057604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b15801561014757600080fd5b505af115801561015b573d6000803e3d6000fd5b505050505050505061017161021c60201b60201c565b60ff168360ff161015610197576040516301e9714b60e41b815260040160405180910390fd5b6101a26006846102c0565b6101ad90600a6103c6565b60a0525050506001600160a01b0390921660c052506103d59350505050565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b80516001600160a01b038116811461023857600080fd5b919050565b60008060006060848603121561025257600080fd5b61025b84610221565b925061026960208501610221565b915061027760408501610221565b90509250925092565b60006020828403121561029257600080fd5b815160ff811681146102a357600080fd5b9392505050565b634e487b7160e01b600052601160045260246000fd5b60ff82811682821603908111156102d9576102d96102aa565b92915050565b6001815b600184111561031a578085048111156102fe576102fe6102aa565b600184161561030c57908102905b60019390931c9280026102e3565b935093915050565b600082610331575060016102d9565b8161033e575060006102d9565b8160018114610354576002811461035e5761037a565b60019150506102d9565b60ff84111561036f5761036f6102aa565b50506001821b6102d9565b5060208310610133831016604e8410600b841016171561039d575081810a6102d9565b6103aa60001984846102df565b80600019048211156103be576103be6102aa565b029392505050565b60006102a360ff841683610322565b60805160a05160c051612f3361045860003960008181610694015281816119000152611ad201526000818161050d01528181611846015281816118c201526119b401526000818161040e0152818161086b01528181610f0f01528181611209015281816114c801528181611b3601528181611cfb0152611dcd0152612f336000f3fe6080604052600436106101fe5760003560e01c806382413eac1161011d578063bc70b354116100b0578063d045a0dc1161007f578063f2fde38b11610064578063f2fde38b14610665578063fc0c546a14610685578063ff7bd03d146106b857600080fd5b8063d045a0dc14610632578063d42438851461064557600080fd5b8063bc70b354146105be578063bd815db0146105de578063c7c7f5b3146105f1578063ca5eb5e11461061257600080fd5b80639f68b964116100ec5780639f68b9641461053d578063b731ea0a14610551578063b98bd07014610571578063bb0b6a531461059157600080fd5b806382413eac146104a1578063857749b0146104c15780638da5cb5b146104dd578063963efcaa146104fb57600080fd5b80633b6f743b116101955780635e280f11116101645780635e280f11146103fc5780636fc1b31e14610430578063715018a6146104505780637d25a05e1461046557600080fd5b80633b6f743b1461034857806352ae2879146103755780635535d461146103885780635a0dfe4d146103b557600080fd5b8063156a0d0f116101d1578063156a0d0f146102b057806317442b70146102f15780631f5e1334146103135780633400288b1461032857600080fd5b80630d35b41514610203578063111ecdad1461023b57806313137d6514610273578063134d4f2514610288575b600080fd5b34801561020f57600080fd5b5061022361021e366004611f5c565b6106d8565b60405161023293929190611fe1565b60405180910390f35b34801561024757600080fd5b5060045461025b906001600160a01b031681565b6040516001600160a01b039091168152602001610232565b61028661028136600461210c565b610869565b005b34801561029457600080fd5b5061029d600281565b60405161ffff9091168152602001610232565b3480156102bc57600080fd5b50604080517f02e49c2c0000000000000000000000000000000000000000000000000000000081526001602082015201610232565b3480156102fd57600080fd5b5060408051600181526002602082015201610232565b34801561031f57600080fd5b5061029d600181565b34801561033457600080fd5b506102866103433660046121c8565b61095b565b34801561035457600080fd5b50610368610363366004612200565b610971565b6040516102329190612252565b34801561038157600080fd5b503061025b565b34801561039457600080fd5b506103a86103a336600461227b565b6109da565b60405161023291906122ae565b3480156103c157600080fd5b506103ec6103d03660046121c8565b63ffffffff919091166000908152600160205260409020541490565b6040519015158152602001610232565b34801561040857600080fd5b5061025b7f000000000000000000000000000000000000000000000000000000000000000081565b34801561043c57600080fd5b5061028661044b3660046122c1565b610a7f565b34801561045c57600080fd5b50610286610af4565b34801561047157600080fd5b506104886104803660046121c8565b600092915050565b60405167ffffffffffffffff9091168152602001610232565b3480156104ad57600080fd5b506103ec6104bc3660046122de565b610b08565b3480156104cd57600080fd5b5060405160068152602001610232565b3480156104e957600080fd5b506000546001600160a01b031661025b565b34801561050757600080fd5b5061052f7f000000000000000000000000000000000000000000000000000000000000000081565b604051908152602001610232565b34801561054957600080fd5b5060016103ec565b34801561055d57600080fd5b5060025461025b906001600160a01b031681565b34801561057d57600080fd5b5061028661058c36600461238a565b610b1d565b34801561059d57600080fd5b5061052f6105ac3660046123cc565b60016020526000908152604090205481565b3480156105ca57600080fd5b506103a86105d93660046123e7565b610b37565b6102866105ec36600461238a565b610cf8565b6106046105ff366004612448565b610e9b565b6040516102329291906124b6565b34801561061e57600080fd5b5061028661062d3660046122c1565b610ecf565b61028661064036600461210c565b610f6e565b34801561065157600080fd5b506102866106603660046122c1565b610fb6565b34801561067157600080fd5b506102866106803660046122c1565b611024565b34801561069157600080fd5b507f000000000000000000000000000000000000000000000000000000000000000061025b565b3480156106c457600080fd5b506103ec6106d3366004612509565b61107b565b6040805180820190915260008082526020820152606061070b604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561074c573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906107709190612525565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107ad573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906107d19190612542565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610826565b6040805180820190915260008152606060208201528152602001906001900390816107fe5790505b50935060008061084b604089013560608a013561084660208c018c6123cc565b6110b1565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633146108d2576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b602087018035906108ec906108e7908a6123cc565b611106565b14610943576108fe60208801886123cc565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602088013560248201526044016108c9565b6109528787878787878761115b565b50505050505050565b6109636112db565b61096d8282611321565b5050565b604080518082019091526000808252602082015260006109a16040850135606086013561084660208801886123cc565b9150506000806109b18684611376565b90925090506109ce6109c660208801886123cc565b8383886114b2565b93505050505b92915050565b6003602090815260009283526040808420909152908252902080546109fe90612571565b80601f0160208091040260200160405190810160405280929190818152602001828054610a2a90612571565b8015610a775780601f10610a4c57610100808354040283529160200191610a77565b820191906000526020600020905b815481529060010190602001808311610a5a57829003601f168201915b505050505081565b610a876112db565b600480547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610afc6112db565b610b066000611593565b565b6001600160a01b03811630145b949350505050565b610b256112db565b61096d610b32828461264a565b6115fb565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610b6b90612571565b80601f0160208091040260200160405190810160405280929190818152602001828054610b9790612571565b8015610be45780601f10610bb957610100808354040283529160200191610be4565b820191906000526020600020905b815481529060010190602001808311610bc757829003601f168201915b505050505090508051600003610c345783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610b159350505050565b6000839003610c44579050610b15565b60028310610cc257610c8b84848080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061170292505050565b80610c998460028188612776565b604051602001610cab939291906127a0565b604051602081830303815290604052915050610b15565b83836040517f9a6d49cd0000000000000000000000000000000000000000000000000000000081526004016108c99291906127f3565b60005b81811015610e015736838383818110610d1657610d16612807565b9050602002810190610d28919061281d565b9050610d5b610d3a60208301836123cc565b602083013563ffffffff919091166000908152600160205260409020541490565b610d655750610df9565b3063d045a0dc60c08301358360a0810135610d8461010083018361285b565b610d95610100890160e08a016122c1565b610da36101208a018a61285b565b6040518963ffffffff1660e01b8152600401610dc597969594939291906128d6565b6000604051808303818588803b158015610dde57600080fd5b505af1158015610df2573d6000803e3d6000fd5b5050505050505b600101610cfb565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa158015610e40573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f19168201604052610e68919081019061295d565b6040517f8351eea70000000000000000000000000000000000000000000000000000000081526004016108c991906122ae565b610ea3611efc565b6040805180820190915260008082526020820152610ec2858585611747565b915091505b935093915050565b610ed76112db565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b158015610f5357600080fd5b505af1158015610f67573d6000803e3d6000fd5b5050505050565b333014610fa7576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61095287878787878787610943565b610fbe6112db565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610ae9565b61102c6112db565b6001600160a01b03811661106f576040517f1e4fbdf7000000000000000000000000000000000000000000000000000000008152600060048201526024016108c9565b61107881611593565b50565b600060208201803590600190839061109390866123cc565b63ffffffff1681526020810191909152604001600020541492915050565b6000806110bd85611842565b915081905083811015610ec7576040517f71c4efed00000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016108c9565b63ffffffff8116600090815260016020526040812054806109d4576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff841660048201526024016108c9565b600061116d61116a8787611879565b90565b90506000611199826111876111828a8a611898565b6118bb565b61119460208d018d6123cc565b6118f1565b905060288611156112795760006111d66111b960608c0160408d016129cb565b6111c660208d018d6123cc565b846111d18c8c61192f565b61197a565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906112459086908d9060009087906004016129e8565b600060405180830381600087803b15801561125f57600080fd5b505af1158015611273573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c6112b260208d018d6123cc565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6000546001600160a01b03163314610b06576040517f118cdaa70000000000000000000000000000000000000000000000000000000081523360048201526024016108c9565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b60608060006113d3856020013561138c866119ac565b61139960a089018961285b565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611a2092505050565b90935090506000816113e65760016113e9565b60025b90506114096113fb60208801886123cc565b826105d960808a018a61285b565b6004549093506001600160a01b031680156114a8576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb906114659088908890600401612a24565b602060405180830381865afa158015611482573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906114a69190612a49565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff16815260200161151589611106565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b815260040161154a929190612a66565b6040805180830381865afa158015611566573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061158a9190612b2e565b95945050505050565b600080546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b81518110156116d25761162d82828151811061161c5761161c612807565b602002602001015160400151611702565b81818151811061163f5761163f612807565b6020026020010151604001516003600084848151811061166157611661612807565b60200260200101516000015163ffffffff1663ffffffff168152602001908152602001600020600084848151811061169b5761169b612807565b60200260200101516020015161ffff1661ffff16815260200190815260200160002090816116c99190612ba5565b506001016115fe565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610ae99190612c64565b600281015161ffff811660031461096d57816040517f9a6d49cd0000000000000000000000000000000000000000000000000000000081526004016108c991906122ae565b61174f611efc565b604080518082019091526000808252602082015260008061178633604089013560608a013561178160208c018c6123cc565b611ab2565b915091506000806117978984611376565b90925090506117c36117ac60208b018b6123cc565b83836117bd368d90038d018d612d12565b8b611b03565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611811908d018d6123cc565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b60007f000000000000000000000000000000000000000000000000000000000000000061186f8184612d45565b6109d49190612d67565b60006118886020828486612776565b61189191612d8c565b9392505050565b60006118a8602860208486612776565b6118b191612daa565b60c01c9392505050565b60006109d47f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8416612d67565b60006119276001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168585611c0e565b509092915050565b606061193e8260288186612776565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b6060848484846040516020016119939493929190612e10565b6040516020818303038152906040529050949350505050565b6000806119d97f000000000000000000000000000000000000000000000000000000000000000084612d45565b905067ffffffffffffffff8111156109d4576040517fe2ce9413000000000000000000000000000000000000000000000000000000008152600481018290526024016108c9565b8051606090151580611a81578484604051602001611a6d92919091825260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016602082015260280190565b604051602081830303815290604052611aa8565b84843385604051602001611a989493929190612e8e565b6040516020818303038152906040525b9150935093915050565b600080611ac08585856110b1565b9092509050611afa6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016873085611c61565b94509492505050565b611b0b611efc565b6000611b1a8460000151611cb6565b602085015190915015611b3457611b348460200151611cf7565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff168152602001611b848c611106565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b8152600401611bc0929190612a66565b60806040518083038185885af1158015611bde573d6000803e3d6000fd5b50505050506040513d601f19601f82011682018060405250810190611c039190612ee7565b979650505050505050565b611c1b8383836001611df2565b611c5c576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016108c9565b505050565b611c6f848484846001611e71565b611cb0576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016108c9565b50505050565b6000813414611cf3576040517f9f7041200000000000000000000000000000000000000000000000000000000081523460048201526024016108c9565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d57573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611d7b9190612525565b90506001600160a01b038116611dbd576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61096d6001600160a01b038216337f000000000000000000000000000000000000000000000000000000000000000085611c61565b6040517fa9059cbb0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038616600452602485905291602083604481808b5af192506001600051148316611e65578383151615611e58573d6000823e3d81fd5b6000873b113d1516831692505b60405250949350505050565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af192506001600051148316611eea578383151615611edd573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff168152602001611f3f604051806040016040528060008152602001600081525090565b905290565b600060e08284031215611f5657600080fd5b50919050565b600060208284031215611f6e57600080fd5b813567ffffffffffffffff811115611f8557600080fd5b610b1584828501611f44565b60005b83811015611fac578181015183820152602001611f94565b50506000910152565b60008151808452611fcd816020860160208601611f91565b601f01601f19169290920160200192915050565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b82811015612080577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff40878603018452815180518652602081015190506040602087015261206a6040870182611fb5565b955050602093840193919091019060010161201a565b5050855160608601525050602084015160808401529050610b15565b600060608284031215611f5657600080fd5b60008083601f8401126120c057600080fd5b50813567ffffffffffffffff8111156120d857600080fd5b6020830191508360208285010111156120f057600080fd5b9250929050565b6001600160a01b038116811461107857600080fd5b600080600080600080600060e0888a03121561212757600080fd5b612131898961209c565b965060608801359550608088013567ffffffffffffffff81111561215457600080fd5b6121608a828b016120ae565b90965094505060a0880135612174816120f7565b925060c088013567ffffffffffffffff81111561219057600080fd5b61219c8a828b016120ae565b989b979a50959850939692959293505050565b803563ffffffff811681146121c357600080fd5b919050565b600080604083850312156121db57600080fd5b6121e4836121af565b946020939093013593505050565b801515811461107857600080fd5b6000806040838503121561221357600080fd5b823567ffffffffffffffff81111561222a57600080fd5b61223685828601611f44565b9250506020830135612247816121f2565b809150509250929050565b8151815260208083015190820152604081016109d4565b803561ffff811681146121c357600080fd5b6000806040838503121561228e57600080fd5b612297836121af565b91506122a560208401612269565b90509250929050565b6020815260006118916020830184611fb5565b6000602082840312156122d357600080fd5b8135611891816120f7565b60008060008060a085870312156122f457600080fd5b6122fe868661209c565b9350606085013567ffffffffffffffff81111561231a57600080fd5b612326878288016120ae565b909450925050608085013561233a816120f7565b939692955090935050565b60008083601f84011261235757600080fd5b50813567ffffffffffffffff81111561236f57600080fd5b6020830191508360208260051b85010111156120f057600080fd5b6000806020838503121561239d57600080fd5b823567ffffffffffffffff8111156123b457600080fd5b6123c085828601612345565b90969095509350505050565b6000602082840312156123de57600080fd5b611891826121af565b600080600080606085870312156123fd57600080fd5b612406856121af565b935061241460208601612269565b9250604085013567ffffffffffffffff81111561243057600080fd5b61243c878288016120ae565b95989497509550505050565b6000806000838503608081121561245e57600080fd5b843567ffffffffffffffff81111561247557600080fd5b61248187828801611f44565b9450506040601f198201121561249657600080fd5b5060208401915060608401356124ab816120f7565b809150509250925092565b600060c0820190508351825267ffffffffffffffff602085015116602083015260408401516124f2604084018280518252602090810151910152565b5082516080830152602083015160a0830152611891565b60006060828403121561251b57600080fd5b611891838361209c565b60006020828403121561253757600080fd5b8151611891816120f7565b60006020828403121561255457600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b600181811c9082168061258557607f821691505b602082108103611f5657634e487b7160e01b600052602260045260246000fd5b6040516060810167ffffffffffffffff811182821017156125c8576125c861255b565b60405290565b6040805190810167ffffffffffffffff811182821017156125c8576125c861255b565b604051601f8201601f1916810167ffffffffffffffff8111828210171561261a5761261a61255b565b604052919050565b600067ffffffffffffffff82111561263c5761263c61255b565b50601f01601f191660200190565b600067ffffffffffffffff8311156126645761266461255b565b8260051b612674602082016125f1565b8481529083019060208101903683111561268d57600080fd5b845b8381101561276c57803567ffffffffffffffff8111156126ae57600080fd5b860160603682900312156126c157600080fd5b6126c96125a5565b6126d2826121af565b81526126e060208301612269565b6020820152604082013567ffffffffffffffff8111156126ff57600080fd5b919091019036601f83011261271357600080fd5b813561272661272182612622565b6125f1565b81815236602083860101111561273b57600080fd5b816020850160208301376000602083830101528060408401525050808552505060208301925060208101905061268f565b5095945050505050565b6000808585111561278657600080fd5b8386111561279357600080fd5b5050820193919092039150565b600084516127b2818460208901611f91565b8201838582376000930192835250909392505050565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b602081526000610b156020830184866127c8565b634e487b7160e01b600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec183360301811261285157600080fd5b9190910192915050565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261289057600080fd5b83018035915067ffffffffffffffff8211156128ab57600080fd5b6020019150368190038213156120f057600080fd5b67ffffffffffffffff8116811461107857600080fd5b63ffffffff6128e4896121af565b1681526020888101359082015260006040890135612901816128c0565b67ffffffffffffffff811660408401525087606083015260e0608083015261292d60e0830187896127c8565b6001600160a01b03861660a084015282810360c084015261294f8185876127c8565b9a9950505050505050505050565b60006020828403121561296f57600080fd5b815167ffffffffffffffff81111561298657600080fd5b8201601f8101841361299757600080fd5b80516129a561272182612622565b8181528560208385010111156129ba57600080fd5b61158a826020830160208601611f91565b6000602082840312156129dd57600080fd5b8135611891816128c0565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000612a1a6080830184611fb5565b9695505050505050565b604081526000612a376040830185611fb5565b828103602084015261158a8185611fb5565b600060208284031215612a5b57600080fd5b8151611891816121f2565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a06080840152612a9c60e0840182611fb5565b905060608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160a0850152612ad78282611fb5565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b600060408284031215612b0f57600080fd5b612b176125ce565b825181526020928301519281019290925250919050565b600060408284031215612b4057600080fd5b6118918383612afd565b601f821115611c5c5782821115611c5c57806000526020600020601f840160051c6020851015612b78575060005b90810190601f840160051c0360005b81811015612b9d57600083820155600101612b87565b505050505050565b815167ffffffffffffffff811115612bbf57612bbf61255b565b612bd381612bcd8454612571565b84612b4a565b6020601f821160018114612c075760008315612bef5750848201515b600019600385901b1c1916600184901b178455610f67565b600084815260208120601f198516915b82811015612c375787850151825560209485019460019092019101612c17565b5084821015612c555786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015612d06577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815163ffffffff815116865261ffff60208201511660208701526040810151905060606040870152612cf06060870182611fb5565b9550506020938401939190910190600101612c8c565b50929695505050505050565b60006040828403128015612d2557600080fd5b50612d2e6125ce565b823581526020928301359281019290925250919050565b600082612d6257634e487b7160e01b600052601260045260246000fd5b500490565b80820281158282048414176109d457634e487b7160e01b600052601160045260246000fd5b803560208310156109d457600019602084900360031b1b1692915050565b80357fffffffffffffffff0000000000000000000000000000000000000000000000008116906008841015612e09577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b82161691505b5092915050565b7fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c82015260008251612e7e81602c850160208701611f91565b91909101602c0195945050505050565b8481527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b16602082015282602882015260008251612ed7816048850160208701611f91565b9190910160480195945050505050565b60006080828403128015612efa57600080fd5b50612f036125a5565b825181526020830151612f15816128c0565b6020820152612f278460408501612afd565b6040820152939250505056';
