// Generated from contracts/src/test/TestHollowOFT.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const testHollowOftAbi = [
  {
    "inputs": [
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
    "inputs": [
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "allowance",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "ERC20InsufficientAllowance",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "balance",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "ERC20InsufficientBalance",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "approver",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidApprover",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "receiver",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidReceiver",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sender",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidSender",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidSpender",
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
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "spender",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "Approval",
    "type": "event"
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
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "from",
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
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "Transfer",
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
    "inputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      }
    ],
    "name": "allowance",
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
        "name": "spender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "approve",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "balanceOf",
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
    "name": "decimals",
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
    "inputs": [],
    "name": "name",
    "outputs": [
      {
        "internalType": "string",
        "name": "",
        "type": "string"
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
    "name": "symbol",
    "outputs": [
      {
        "internalType": "string",
        "name": "",
        "type": "string"
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
    "inputs": [],
    "name": "totalSupply",
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
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "transfer",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "transferFrom",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable",
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
  },
  {
    "inputs": [],
    "name": "unburned",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;

export const testHollowOftBytecode: `0x${string}` =
  '0x60c060405234801561001057600080fd5b506040516139ed3803806139ed83398101604081905261002f91610240565b6040518060400160405280600b81526020016a2a32b9ba102237b63630b960a91b815250604051806040016040528060048152602001630aaa688b60e31b815250838383836100826101ca60201b60201c565b8484818181818d6001600160a01b0381166100b757604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100c0816101cf565b506001600160a01b0380831660805281166100ee57604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b15801561013557600080fd5b505af1158015610149573d6000803e3d6000fd5b505050505050505061015f61021f60201b60201c565b60ff168360ff161015610185576040516301e9714b60e41b815260040160405180910390fd5b610190600684610289565b61019b90600a61038f565b60a05250600891506101af90508382610451565b5060096101bc8282610451565b505050505050505050610513565b601290565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b80516001600160a01b038116811461023b57600080fd5b919050565b6000806040838503121561025357600080fd5b61025c83610224565b915061026a60208401610224565b90509250929050565b634e487b7160e01b600052601160045260246000fd5b60ff82811682821603908111156102a2576102a2610273565b92915050565b6001815b60018411156102e3578085048111156102c7576102c7610273565b60018416156102d557908102905b60019390931c9280026102ac565b935093915050565b6000826102fa575060016102a2565b81610307575060006102a2565b816001811461031d576002811461032757610343565b60019150506102a2565b60ff84111561033857610338610273565b50506001821b6102a2565b5060208310610133831016604e8410600b8410161715610366575081810a6102a2565b61037360001984846102a8565b806000190482111561038757610387610273565b029392505050565b600061039e60ff8416836102eb565b9392505050565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806103cf57607f821691505b6020821081036103ef57634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561044c578282111561044c57806000526020600020601f840160051c6020851015610423575060005b90810190601f840160051c0360005b8181101561044857600083820155600101610432565b5050505b505050565b81516001600160401b0381111561046a5761046a6103a5565b61047e8161047884546103bb565b846103f5565b6020601f8211600181146104b2576000831561049a5750848201515b600019600385901b1c1916600184901b17845561050c565b600084815260208120601f198516915b828110156104e257878501518255602094850194600190920191016104c2565b50848210156105005786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05161346f61057e600039600081816106de01528181611d1c01528181611d910152611fb001526000818161059c01528181610b0d015281816111eb015281816114ec015281816118bb0152818161215f015281816122b20152612384015261346f6000f3fe6080604052600436106102dc5760003560e01c8063715018a611610184578063bb0b6a53116100d6578063d045a0dc1161008a578063f2fde38b11610064578063f2fde38b1461088e578063fc0c546a14610520578063ff7bd03d146108ae57600080fd5b8063d045a0dc14610815578063d424388514610828578063dd62ed3e1461084857600080fd5b8063bd815db0116100bb578063bd815db0146107c1578063c7c7f5b3146107d4578063ca5eb5e1146107f557600080fd5b8063bb0b6a5314610774578063bc70b354146107a157600080fd5b806395d89b4111610138578063a9059cbb11610112578063a9059cbb14610714578063b731ea0a14610734578063b98bd0701461075457600080fd5b806395d89b41146106b7578063963efcaa146106cc5780639f68b9641461070057600080fd5b806382413eac1161016957806382413eac14610665578063857749b0146106855780638da5cb5b1461069957600080fd5b8063715018a6146106145780637d25a05e1461062957600080fd5b806323b872dd1161023d57806352ae2879116101f15780635e280f11116101cb5780635e280f111461058a5780636fc1b31e146105be57806370a08231146105de57600080fd5b806352ae2879146105205780635535d461146105335780635a0dfe4d1461055357600080fd5b8063313ce56711610222578063313ce567146104b15780633400288b146104d35780633b6f743b146104f357600080fd5b806323b872dd1461047b5780632d1d2c131461049b57600080fd5b8063134d4f251161029457806317442b701161027957806317442b701461042157806318160ddd146104435780631f5e13341461046657600080fd5b8063134d4f25146103b8578063156a0d0f146103e057600080fd5b80630d35b415116102c55780630d35b4151461033c578063111ecdad1461036b57806313137d65146103a357600080fd5b806306fdde03146102e1578063095ea7b31461030c575b600080fd5b3480156102ed57600080fd5b506102f66108ce565b6040516103039190612516565b60405180910390f35b34801561031857600080fd5b5061032c61032736600461253e565b610960565b6040519015158152602001610303565b34801561034857600080fd5b5061035c610357366004612582565b61097a565b604051610303939291906125b7565b34801561037757600080fd5b5060045461038b906001600160a01b031681565b6040516001600160a01b039091168152602001610303565b6103b66103b13660046126af565b610b0b565b005b3480156103c457600080fd5b506103cd600281565b60405161ffff9091168152602001610303565b3480156103ec57600080fd5b50604080517f02e49c2c0000000000000000000000000000000000000000000000000000000081526001602082015201610303565b34801561042d57600080fd5b5060408051600181526002602082015201610303565b34801561044f57600080fd5b50610458610bfd565b604051908152602001610303565b34801561047257600080fd5b506103cd600181565b34801561048757600080fd5b5061032c610496366004612752565b610c1a565b3480156104a757600080fd5b50610458600a5481565b3480156104bd57600080fd5b5060125b60405160ff9091168152602001610303565b3480156104df57600080fd5b506103b66104ee3660046127ac565b610c40565b3480156104ff57600080fd5b5061051361050e3660046127d6565b610c56565b6040516103039190612828565b34801561052c57600080fd5b503061038b565b34801561053f57600080fd5b506102f661054e366004612851565b610cbd565b34801561055f57600080fd5b5061032c61056e3660046127ac565b63ffffffff919091166000908152600160205260409020541490565b34801561059657600080fd5b5061038b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156105ca57600080fd5b506103b66105d9366004612884565b610d62565b3480156105ea57600080fd5b506104586105f9366004612884565b6001600160a01b031660009081526005602052604090205490565b34801561062057600080fd5b506103b6610dcc565b34801561063557600080fd5b5061064c6106443660046127ac565b600092915050565b60405167ffffffffffffffff9091168152602001610303565b34801561067157600080fd5b5061032c6106803660046128a1565b610de0565b34801561069157600080fd5b5060066104c1565b3480156106a557600080fd5b506000546001600160a01b031661038b565b3480156106c357600080fd5b506102f6610df5565b3480156106d857600080fd5b506104587f000000000000000000000000000000000000000000000000000000000000000081565b34801561070c57600080fd5b50600061032c565b34801561072057600080fd5b5061032c61072f36600461253e565b610e04565b34801561074057600080fd5b5060025461038b906001600160a01b031681565b34801561076057600080fd5b506103b661076f36600461294d565b610e12565b34801561078057600080fd5b5061045861078f36600461298f565b60016020526000908152604090205481565b3480156107ad57600080fd5b506102f66107bc3660046129aa565b610e2c565b6103b66107cf36600461294d565b610fd4565b6107e76107e2366004612a0b565b611177565b604051610303929190612a79565b34801561080157600080fd5b506103b6610810366004612884565b6111ab565b6103b66108233660046126af565b61124a565b34801561083457600080fd5b506103b6610843366004612884565b611292565b34801561085457600080fd5b50610458610863366004612acc565b6001600160a01b03918216600090815260066020908152604080832093909416825291909152205490565b34801561089a57600080fd5b506103b66108a9366004612884565b6112f5565b3480156108ba57600080fd5b5061032c6108c9366004612afa565b61134c565b6060600880546108dd90612b16565b80601f016020809104026020016040519081016040528092919081815260200182805461090990612b16565b80156109565780601f1061092b57610100808354040283529160200191610956565b820191906000526020600020905b81548152906001019060200180831161093957829003601f168201915b5050505050905090565b60003361096e818585611382565b60019150505b92915050565b604080518082019091526000808252602082015260606109ad604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109ee573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a129190612b4a565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a4f573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a739190612b67565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610ac8565b604080518082019091526000815260606020820152815260200190600190039081610aa05790505b509350600080610aed604089013560608a0135610ae860208c018c61298f565b611394565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610b74576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60208701803590610b8e90610b89908a61298f565b6113e9565b14610be557610ba0602088018861298f565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610b6b565b610bf48787878787878761143e565b50505050505050565b6000600a54610c0b60075490565b610c159190612bac565b905090565b600033610c288582856115be565b610c33858585611656565b60019150505b9392505050565b610c486116ce565b610c528282611714565b5050565b60408051808201909152600080825260208201526000610c8660408501356060860135610ae8602088018861298f565b915050600080610c968684611769565b9092509050610cb3610cab602088018861298f565b8383886118a5565b9695505050505050565b600360209081526000928352604080842090915290825290208054610ce190612b16565b80601f0160208091040260200160405190810160405280929190818152602001828054610d0d90612b16565b8015610d5a5780601f10610d2f57610100808354040283529160200191610d5a565b820191906000526020600020905b815481529060010190602001808311610d3d57829003601f168201915b505050505081565b610d6a6116ce565b6004805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610dd46116ce565b610dde6000611986565b565b6001600160a01b03811630145b949350505050565b6060600980546108dd90612b16565b60003361096e818585611656565b610e1a6116ce565b610c52610e278284612c64565b6119e3565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610e6090612b16565b80601f0160208091040260200160405190810160405280929190818152602001828054610e8c90612b16565b8015610ed95780601f10610eae57610100808354040283529160200191610ed9565b820191906000526020600020905b815481529060010190602001808311610ebc57829003601f168201915b505050505090508051600003610f295783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610ded9350505050565b6000839003610f39579050610ded565b60028310610fb757610f8084848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611aea92505050565b80610f8e8460028188612d90565b604051602001610fa093929190612dba565b604051602081830303815290604052915050610ded565b8383604051639a6d49cd60e01b8152600401610b6b929190612e0b565b60005b818110156110dd5736838383818110610ff257610ff2612e1f565b90506020028101906110049190612e35565b9050611037611016602083018361298f565b602083013563ffffffff919091166000908152600160205260409020541490565b61104157506110d5565b3063d045a0dc60c08301358360a0810135611060610100830183612e56565b611071610100890160e08a01612884565b61107f6101208a018a612e56565b6040518963ffffffff1660e01b81526004016110a19796959493929190612eb3565b6000604051808303818588803b1580156110ba57600080fd5b505af11580156110ce573d6000803e3d6000fd5b5050505050505b600101610fd7565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa15801561111c573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526111449190810190612f3a565b6040517f8351eea7000000000000000000000000000000000000000000000000000000008152600401610b6b9190612516565b61117f61247e565b604080518082019091526000808252602082015261119e858585611b16565b915091505b935093915050565b6111b36116ce565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b15801561122f57600080fd5b505af1158015611243573d6000803e3d6000fd5b5050505050565b333014611283576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bf487878787878787610be5565b61129a6116ce565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610dc1565b6112fd6116ce565b6001600160a01b038116611340576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610b6b565b61134981611986565b50565b6000602082018035906001908390611364908661298f565b63ffffffff1681526020810191909152604001600020541492915050565b61138f8383836001611c11565b505050565b6000806113a085611d18565b9150819050838110156111a3576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610b6b565b63ffffffff811660009081526001602052604081205480610974576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610b6b565b600061145061144d8787611d4f565b90565b9050600061147c8261146a6114658a8a611d67565b611d8a565b61147760208d018d61298f565b611dc0565b9050602886111561155c5760006114b961149c60608c0160408d01612fa8565b6114a960208d018d61298f565b846114b48c8c611de8565b611e33565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906115289086908d906000908790600401612fc5565b600060405180830381600087803b15801561154257600080fd5b505af1158015611556573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61159560208d018d61298f565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6001600160a01b038381166000908152600660209081526040808320938616835292905220546000198110156116505781811015611641576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b6b565b61165084848484036000611c11565b50505050565b6001600160a01b038316611699576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b6b565b6001600160a01b0382166116c35760405163ec442f0560e01b815260006004820152602401610b6b565b61138f838383611e65565b6000546001600160a01b03163314610dde576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610b6b565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b60608060006117c6856020013561177f86611fa8565b61178c60a0890189612e56565b8080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061201c92505050565b90935090506000816117d95760016117dc565b60025b90506117fc6117ee602088018861298f565b826107bc60808a018a612e56565b6004549093506001600160a01b0316801561189b576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb906118589088908890600401612ff7565b602060405180830381865afa158015611875573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611899919061301c565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff168152602001611908896113e9565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b815260040161193d929190613039565b6040805180830381865afa158015611959573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061197d91906130e3565b95945050505050565b600080546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b8151811015611aba57611a15828281518110611a0457611a04612e1f565b602002602001015160400151611aea565b818181518110611a2757611a27612e1f565b60200260200101516040015160036000848481518110611a4957611a49612e1f565b60200260200101516000015163ffffffff1663ffffffff1681526020019081526020016000206000848481518110611a8357611a83612e1f565b60200260200101516020015161ffff1661ffff1681526020019081526020016000209081611ab1919061315a565b506001016119e6565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610dc19190613219565b600281015161ffff8116600314610c525781604051639a6d49cd60e01b8152600401610b6b9190612516565b611b1e61247e565b6040805180820190915260008082526020820152600080611b5533604089013560608a0135611b5060208c018c61298f565b612096565b91509150600080611b668984611769565b9092509050611b92611b7b60208b018b61298f565b8383611b8c368d90038d018d6132a9565b8b61212c565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611be0908d018d61298f565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b6001600160a01b038416611c54576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b6b565b6001600160a01b038316611c97576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610b6b565b6001600160a01b038085166000908152600660209081526040808320938716835292905220829055801561165057826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611d0a91815260200190565b60405180910390a350505050565b60007f0000000000000000000000000000000000000000000000000000000000000000611d4581846132dc565b61097491906132fe565b6000611d5e6020828486612d90565b610c3991613315565b6000611d77602860208486612d90565b611d8091613333565b60c01c9392505050565b60006109747f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff84166132fe565b60006001600160a01b038416611dd65761dead93505b611de08484612237565b509092915050565b6060611df78260288186612d90565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611e4c9493929190613369565b6040516020818303038152906040529050949350505050565b6001600160a01b038316611e90578060076000828254611e8591906133cf565b90915550611f1b9050565b6001600160a01b03831660009081526005602052604090205481811015611efc576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b6b565b6001600160a01b03841660009081526005602052604090209082900390555b6001600160a01b038216611f3757600780548290039055611f56565b6001600160a01b03821660009081526005602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051611f9b91815260200190565b60405180910390a3505050565b600080611fd57f0000000000000000000000000000000000000000000000000000000000000000846132dc565b905067ffffffffffffffff811115610974576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610b6b565b805160609015158061206557848460405160200161205192919091825260c01b6001600160c01b031916602082015260280190565b60405160208183030381529060405261208c565b8484338560405160200161207c94939291906133e2565b6040516020818303038152906040525b9150935093915050565b6000806120a4858585611394565b909250905060008281036120b85750612123565b6120c28184612bac565b600a60008282546120d391906133cf565b90915550600090506001600160a01b0388167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6121108487612bac565b60405190815260200160405180910390a3505b94509492505050565b61213461247e565b6000612143846000015161226d565b60208501519091501561215d5761215d84602001516122ae565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff1681526020016121ad8c6113e9565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b81526004016121e9929190613039565b60806040518083038185885af1158015612207573d6000803e3d6000fd5b50505050506040513d601f19601f8201168201806040525081019061222c9190613423565b979650505050505050565b6001600160a01b0382166122615760405163ec442f0560e01b815260006004820152602401610b6b565b610c5260008383611e65565b60008134146122aa576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610b6b565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa15801561230e573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123329190612b4a565b90506001600160a01b038116612374576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c526001600160a01b038216337f0000000000000000000000000000000000000000000000000000000000000000856123b28484848460016123f3565b611650576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610b6b565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af19250600160005114831661246c57838315161561245f573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff1681526020016124c1604051806040016040528060008152602001600081525090565b905290565b60005b838110156124e15781810151838201526020016124c9565b50506000910152565b600081518084526125028160208601602086016124c6565b601f01601f19169290920160200192915050565b602081526000610c3960208301846124ea565b6001600160a01b038116811461134957600080fd5b6000806040838503121561255157600080fd5b823561255c81612529565b946020939093013593505050565b600060e0828403121561257c57600080fd5b50919050565b60006020828403121561259457600080fd5b813567ffffffffffffffff8111156125ab57600080fd5b610ded8482850161256a565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b828110156126385760bf19878603018452815180518652602081015190506040602087015261262260408701826124ea565b95505060209384019391909101906001016125f0565b5050855160608601525050602084015160808401529050610ded565b60006060828403121561257c57600080fd5b60008083601f84011261267857600080fd5b50813567ffffffffffffffff81111561269057600080fd5b6020830191508360208285010111156126a857600080fd5b9250929050565b600080600080600080600060e0888a0312156126ca57600080fd5b6126d48989612654565b965060608801359550608088013567ffffffffffffffff8111156126f757600080fd5b6127038a828b01612666565b90965094505060a088013561271781612529565b925060c088013567ffffffffffffffff81111561273357600080fd5b61273f8a828b01612666565b989b979a50959850939692959293505050565b60008060006060848603121561276757600080fd5b833561277281612529565b9250602084013561278281612529565b929592945050506040919091013590565b803563ffffffff811681146127a757600080fd5b919050565b600080604083850312156127bf57600080fd5b61255c83612793565b801515811461134957600080fd5b600080604083850312156127e957600080fd5b823567ffffffffffffffff81111561280057600080fd5b61280c8582860161256a565b925050602083013561281d816127c8565b809150509250929050565b815181526020808301519082015260408101610974565b803561ffff811681146127a757600080fd5b6000806040838503121561286457600080fd5b61286d83612793565b915061287b6020840161283f565b90509250929050565b60006020828403121561289657600080fd5b8135610c3981612529565b60008060008060a085870312156128b757600080fd5b6128c18686612654565b9350606085013567ffffffffffffffff8111156128dd57600080fd5b6128e987828801612666565b90945092505060808501356128fd81612529565b939692955090935050565b60008083601f84011261291a57600080fd5b50813567ffffffffffffffff81111561293257600080fd5b6020830191508360208260051b85010111156126a857600080fd5b6000806020838503121561296057600080fd5b823567ffffffffffffffff81111561297757600080fd5b61298385828601612908565b90969095509350505050565b6000602082840312156129a157600080fd5b610c3982612793565b600080600080606085870312156129c057600080fd5b6129c985612793565b93506129d76020860161283f565b9250604085013567ffffffffffffffff8111156129f357600080fd5b6129ff87828801612666565b95989497509550505050565b60008060008385036080811215612a2157600080fd5b843567ffffffffffffffff811115612a3857600080fd5b612a448782880161256a565b9450506040601f1982011215612a5957600080fd5b506020840191506060840135612a6e81612529565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612ab5604084018280518252602090810151910152565b5082516080830152602083015160a0830152610c39565b60008060408385031215612adf57600080fd5b8235612aea81612529565b9150602083013561281d81612529565b600060608284031215612b0c57600080fd5b610c398383612654565b600181811c90821680612b2a57607f821691505b60208210810361257c57634e487b7160e01b600052602260045260246000fd5b600060208284031215612b5c57600080fd5b8151610c3981612529565b600060208284031215612b7957600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b634e487b7160e01b600052601160045260246000fd5b8181038181111561097457610974612b96565b6040516060810167ffffffffffffffff81118282101715612be257612be2612b80565b60405290565b6040805190810167ffffffffffffffff81118282101715612be257612be2612b80565b604051601f8201601f1916810167ffffffffffffffff81118282101715612c3457612c34612b80565b604052919050565b600067ffffffffffffffff821115612c5657612c56612b80565b50601f01601f191660200190565b600067ffffffffffffffff831115612c7e57612c7e612b80565b8260051b612c8e60208201612c0b565b84815290830190602081019036831115612ca757600080fd5b845b83811015612d8657803567ffffffffffffffff811115612cc857600080fd5b86016060368290031215612cdb57600080fd5b612ce3612bbf565b612cec82612793565b8152612cfa6020830161283f565b6020820152604082013567ffffffffffffffff811115612d1957600080fd5b919091019036601f830112612d2d57600080fd5b8135612d40612d3b82612c3c565b612c0b565b818152366020838601011115612d5557600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612ca9565b5095945050505050565b60008085851115612da057600080fd5b83861115612dad57600080fd5b5050820193919092039150565b60008451612dcc8184602089016124c6565b8201838582376000930192835250909392505050565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b602081526000610ded602083018486612de2565b634e487b7160e01b600052603260045260246000fd5b6000823561013e19833603018112612e4c57600080fd5b9190910192915050565b6000808335601e19843603018112612e6d57600080fd5b83018035915067ffffffffffffffff821115612e8857600080fd5b6020019150368190038213156126a857600080fd5b67ffffffffffffffff8116811461134957600080fd5b63ffffffff612ec189612793565b1681526020888101359082015260006040890135612ede81612e9d565b67ffffffffffffffff811660408401525087606083015260e06080830152612f0a60e083018789612de2565b6001600160a01b03861660a084015282810360c0840152612f2c818587612de2565b9a9950505050505050505050565b600060208284031215612f4c57600080fd5b815167ffffffffffffffff811115612f6357600080fd5b8201601f81018413612f7457600080fd5b8051612f82612d3b82612c3c565b818152856020838501011115612f9757600080fd5b61197d8260208301602086016124c6565b600060208284031215612fba57600080fd5b8135610c3981612e9d565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000610cb360808301846124ea565b60408152600061300a60408301856124ea565b828103602084015261197d81856124ea565b60006020828403121561302e57600080fd5b8151610c39816127c8565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a0608084015261306f60e08401826124ea565b90506060850151603f198483030160a085015261308c82826124ea565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b6000604082840312156130c457600080fd5b6130cc612be8565b825181526020928301519281019290925250919050565b6000604082840312156130f557600080fd5b610c3983836130b2565b601f82111561138f578282111561138f57806000526020600020601f840160051c602085101561312d575060005b90810190601f840160051c0360005b818110156131525760008382015560010161313c565b505050505050565b815167ffffffffffffffff81111561317457613174612b80565b613188816131828454612b16565b846130ff565b6020601f8211600181146131bc57600083156131a45750848201515b600019600385901b1c1916600184901b178455611243565b600084815260208120601f198516915b828110156131ec57878501518255602094850194600190920191016131cc565b508482101561320a5786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b8281101561329d57603f19878603018452815163ffffffff815116865261ffff6020820151166020870152604081015190506060604087015261328760608701826124ea565b9550506020938401939190910190600101613241565b50929695505050505050565b600060408284031280156132bc57600080fd5b506132c5612be8565b823581526020928301359281019290925250919050565b6000826132f957634e487b7160e01b600052601260045260246000fd5b500490565b808202811582820484141761097457610974612b96565b8035602083101561097457600019602084900360031b1b1692915050565b80356001600160c01b03198116906008841015613362576001600160c01b0319808560080360031b1b82161691505b5092915050565b6001600160c01b03198560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c820152600082516133bf81602c8501602087016124c6565b91909101602c0195945050505050565b8082018082111561097457610974612b96565b8481526001600160c01b03198460c01b166020820152826028820152600082516134138160488501602087016124c6565b9190910160480195945050505050565b6000608082840312801561343657600080fd5b5061343f612bbf565b82518152602083015161345181612e9d565b602082015261346384604085016130b2565b6040820152939250505056';
