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
  '0x60c060405234801561001057600080fd5b50604051613b81380380613b8183398101604081905261002f91610240565b6040518060400160405280600b81526020016a2a32b9ba102237b63630b960a91b815250604051806040016040528060048152602001630aaa688b60e31b815250838383836100826101ca60201b60201c565b8484818181818d6001600160a01b0381166100b757604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100c0816101cf565b506001600160a01b0380831660805281166100ee57604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b15801561013557600080fd5b505af1158015610149573d6000803e3d6000fd5b505050505050505061015f61021f60201b60201c565b60ff168360ff161015610185576040516301e9714b60e41b815260040160405180910390fd5b610190600684610289565b61019b90600a61038f565b60a05250600891506101af90508382610451565b5060096101bc8282610451565b505050505050505050610513565b601290565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b80516001600160a01b038116811461023b57600080fd5b919050565b6000806040838503121561025357600080fd5b61025c83610224565b915061026a60208401610224565b90509250929050565b634e487b7160e01b600052601160045260246000fd5b60ff82811682821603908111156102a2576102a2610273565b92915050565b6001815b60018411156102e3578085048111156102c7576102c7610273565b60018416156102d557908102905b60019390931c9280026102ac565b935093915050565b6000826102fa575060016102a2565b81610307575060006102a2565b816001811461031d576002811461032757610343565b60019150506102a2565b60ff84111561033857610338610273565b50506001821b6102a2565b5060208310610133831016604e8410600b8410161715610366575081810a6102a2565b61037360001984846102a8565b806000190482111561038757610387610273565b029392505050565b600061039e60ff8416836102eb565b9392505050565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806103cf57607f821691505b6020821081036103ef57634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561044c578282111561044c57806000526020600020601f840160051c6020851015610423575060005b90810190601f840160051c0360005b8181101561044857600083820155600101610432565b5050505b505050565b81516001600160401b0381111561046a5761046a6103a5565b61047e8161047884546103bb565b846103f5565b6020601f8211600181146104b2576000831561049a5750848201515b600019600385901b1c1916600184901b17845561050c565b600084815260208120601f198516915b828110156104e257878501518255602094850194600190920191016104c2565b50848210156105005786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05161360361057e600039600081816106de01528181611d8801528181611dfd015261201c01526000818161059c01528181610b0d0152818161120f0152818161151b01528181611903015281816121e30152818161234f015261242101526136036000f3fe6080604052600436106102dc5760003560e01c8063715018a611610184578063bb0b6a53116100d6578063d045a0dc1161008a578063f2fde38b11610064578063f2fde38b1461088e578063fc0c546a14610520578063ff7bd03d146108ae57600080fd5b8063d045a0dc14610815578063d424388514610828578063dd62ed3e1461084857600080fd5b8063bd815db0116100bb578063bd815db0146107c1578063c7c7f5b3146107d4578063ca5eb5e1146107f557600080fd5b8063bb0b6a5314610774578063bc70b354146107a157600080fd5b806395d89b4111610138578063a9059cbb11610112578063a9059cbb14610714578063b731ea0a14610734578063b98bd0701461075457600080fd5b806395d89b41146106b7578063963efcaa146106cc5780639f68b9641461070057600080fd5b806382413eac1161016957806382413eac14610665578063857749b0146106855780638da5cb5b1461069957600080fd5b8063715018a6146106145780637d25a05e1461062957600080fd5b806323b872dd1161023d57806352ae2879116101f15780635e280f11116101cb5780635e280f111461058a5780636fc1b31e146105be57806370a08231146105de57600080fd5b806352ae2879146105205780635535d461146105335780635a0dfe4d1461055357600080fd5b8063313ce56711610222578063313ce567146104b15780633400288b146104d35780633b6f743b146104f357600080fd5b806323b872dd1461047b5780632d1d2c131461049b57600080fd5b8063134d4f251161029457806317442b701161027957806317442b701461042157806318160ddd146104435780631f5e13341461046657600080fd5b8063134d4f25146103b8578063156a0d0f146103e057600080fd5b80630d35b415116102c55780630d35b4151461033c578063111ecdad1461036b57806313137d65146103a357600080fd5b806306fdde03146102e1578063095ea7b31461030c575b600080fd5b3480156102ed57600080fd5b506102f66108ce565b60405161030391906125b3565b60405180910390f35b34801561031857600080fd5b5061032c6103273660046125db565b610960565b6040519015158152602001610303565b34801561034857600080fd5b5061035c61035736600461261f565b61097a565b60405161030393929190612654565b34801561037757600080fd5b5060045461038b906001600160a01b031681565b6040516001600160a01b039091168152602001610303565b6103b66103b136600461276a565b610b0b565b005b3480156103c457600080fd5b506103cd600281565b60405161ffff9091168152602001610303565b3480156103ec57600080fd5b50604080517f02e49c2c0000000000000000000000000000000000000000000000000000000081526001602082015201610303565b34801561042d57600080fd5b5060408051600181526002602082015201610303565b34801561044f57600080fd5b50610458610bfd565b604051908152602001610303565b34801561047257600080fd5b506103cd600181565b34801561048757600080fd5b5061032c61049636600461280d565b610c1a565b3480156104a757600080fd5b50610458600a5481565b3480156104bd57600080fd5b5060125b60405160ff9091168152602001610303565b3480156104df57600080fd5b506103b66104ee366004612867565b610c40565b3480156104ff57600080fd5b5061051361050e366004612891565b610c56565b60405161030391906128e3565b34801561052c57600080fd5b503061038b565b34801561053f57600080fd5b506102f661054e36600461290c565b610cbd565b34801561055f57600080fd5b5061032c61056e366004612867565b63ffffffff919091166000908152600160205260409020541490565b34801561059657600080fd5b5061038b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156105ca57600080fd5b506103b66105d936600461293f565b610d62565b3480156105ea57600080fd5b506104586105f936600461293f565b6001600160a01b031660009081526005602052604090205490565b34801561062057600080fd5b506103b6610dd7565b34801561063557600080fd5b5061064c610644366004612867565b600092915050565b60405167ffffffffffffffff9091168152602001610303565b34801561067157600080fd5b5061032c61068036600461295c565b610deb565b34801561069157600080fd5b5060066104c1565b3480156106a557600080fd5b506000546001600160a01b031661038b565b3480156106c357600080fd5b506102f6610e00565b3480156106d857600080fd5b506104587f000000000000000000000000000000000000000000000000000000000000000081565b34801561070c57600080fd5b50600061032c565b34801561072057600080fd5b5061032c61072f3660046125db565b610e0f565b34801561074057600080fd5b5060025461038b906001600160a01b031681565b34801561076057600080fd5b506103b661076f366004612a08565b610e1d565b34801561078057600080fd5b5061045861078f366004612a4a565b60016020526000908152604090205481565b3480156107ad57600080fd5b506102f66107bc366004612a65565b610e37565b6103b66107cf366004612a08565b610ff8565b6107e76107e2366004612ac6565b61119b565b604051610303929190612b34565b34801561080157600080fd5b506103b661081036600461293f565b6111cf565b6103b661082336600461276a565b61126e565b34801561083457600080fd5b506103b661084336600461293f565b6112b6565b34801561085457600080fd5b50610458610863366004612b87565b6001600160a01b03918216600090815260066020908152604080832093909416825291909152205490565b34801561089a57600080fd5b506103b66108a936600461293f565b611324565b3480156108ba57600080fd5b5061032c6108c9366004612bb5565b61137b565b6060600880546108dd90612bd1565b80601f016020809104026020016040519081016040528092919081815260200182805461090990612bd1565b80156109565780601f1061092b57610100808354040283529160200191610956565b820191906000526020600020905b81548152906001019060200180831161093957829003601f168201915b5050505050905090565b60003361096e8185856113b1565b60019150505b92915050565b604080518082019091526000808252602082015260606109ad604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109ee573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a129190612c05565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a4f573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a739190612c22565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610ac8565b604080518082019091526000815260606020820152815260200190600190039081610aa05790505b509350600080610aed604089013560608a0135610ae860208c018c612a4a565b6113c3565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610b74576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60208701803590610b8e90610b89908a612a4a565b611418565b14610be557610ba06020880188612a4a565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610b6b565b610bf48787878787878761146d565b50505050505050565b6000600a54610c0b60075490565b610c159190612c67565b905090565b600033610c288582856115ed565b610c33858585611685565b60019150505b9392505050565b610c48611716565b610c52828261175c565b5050565b60408051808201909152600080825260208201526000610c8660408501356060860135610ae86020880188612a4a565b915050600080610c9686846117b1565b9092509050610cb3610cab6020880188612a4a565b8383886118ed565b9695505050505050565b600360209081526000928352604080842090915290825290208054610ce190612bd1565b80601f0160208091040260200160405190810160405280929190818152602001828054610d0d90612bd1565b8015610d5a5780601f10610d2f57610100808354040283529160200191610d5a565b820191906000526020600020905b815481529060010190602001808311610d3d57829003601f168201915b505050505081565b610d6a611716565b600480547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610ddf611716565b610de960006119ce565b565b6001600160a01b03811630145b949350505050565b6060600980546108dd90612bd1565b60003361096e818585611685565b610e25611716565b610c52610e328284612d1f565b611a36565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610e6b90612bd1565b80601f0160208091040260200160405190810160405280929190818152602001828054610e9790612bd1565b8015610ee45780601f10610eb957610100808354040283529160200191610ee4565b820191906000526020600020905b815481529060010190602001808311610ec757829003601f168201915b505050505090508051600003610f345783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610df89350505050565b6000839003610f44579050610df8565b60028310610fc257610f8b84848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611b3d92505050565b80610f998460028188612e4b565b604051602001610fab93929190612e75565b604051602081830303815290604052915050610df8565b83836040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b6b929190612ec8565b60005b81811015611101573683838381811061101657611016612edc565b90506020028101906110289190612ef2565b905061105b61103a6020830183612a4a565b602083013563ffffffff919091166000908152600160205260409020541490565b61106557506110f9565b3063d045a0dc60c08301358360a0810135611084610100830183612f30565b611095610100890160e08a0161293f565b6110a36101208a018a612f30565b6040518963ffffffff1660e01b81526004016110c59796959493929190612fab565b6000604051808303818588803b1580156110de57600080fd5b505af11580156110f2573d6000803e3d6000fd5b5050505050505b600101610ffb565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa158015611140573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526111689190810190613032565b6040517f8351eea7000000000000000000000000000000000000000000000000000000008152600401610b6b91906125b3565b6111a361251b565b60408051808201909152600080825260208201526111c2858585611b82565b915091505b935093915050565b6111d7611716565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b15801561125357600080fd5b505af1158015611267573d6000803e3d6000fd5b5050505050565b3330146112a7576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bf487878787878787610be5565b6112be611716565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610dcc565b61132c611716565b6001600160a01b03811661136f576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610b6b565b611378816119ce565b50565b60006020820180359060019083906113939086612a4a565b63ffffffff1681526020810191909152604001600020541492915050565b6113be8383836001611c7d565b505050565b6000806113cf85611d84565b9150819050838110156111c7576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610b6b565b63ffffffff811660009081526001602052604081205480610974576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610b6b565b600061147f61147c8787611dbb565b90565b905060006114ab826114996114948a8a611dd3565b611df6565b6114a660208d018d612a4a565b611e2c565b9050602886111561158b5760006114e86114cb60608c0160408d016130a0565b6114d860208d018d612a4a565b846114e38c8c611e54565b611e9f565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906115579086908d9060009087906004016130bd565b600060405180830381600087803b15801561157157600080fd5b505af1158015611585573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c6115c460208d018d612a4a565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6001600160a01b0383811660009081526006602090815260408083209386168352929052205460001981101561167f5781811015611670576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b6b565b61167f84848484036000611c7d565b50505050565b6001600160a01b0383166116c8576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b6b565b6001600160a01b03821661170b576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b6b565b6113be838383611ed1565b6000546001600160a01b03163314610de9576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610b6b565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b606080600061180e85602001356117c786612014565b6117d460a0890189612f30565b8080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061208892505050565b9093509050600081611821576001611824565b60025b90506118446118366020880188612a4a565b826107bc60808a018a612f30565b6004549093506001600160a01b031680156118e3576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb906118a090889088906004016130ef565b602060405180830381865afa1580156118bd573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118e19190613114565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff16815260200161195089611418565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b8152600401611985929190613131565b6040805180830381865afa1580156119a1573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906119c591906131f9565b95945050505050565b600080546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b8151811015611b0d57611a68828281518110611a5757611a57612edc565b602002602001015160400151611b3d565b818181518110611a7a57611a7a612edc565b60200260200101516040015160036000848481518110611a9c57611a9c612edc565b60200260200101516000015163ffffffff1663ffffffff1681526020019081526020016000206000848481518110611ad657611ad6612edc565b60200260200101516020015161ffff1661ffff1681526020019081526020016000209081611b049190613270565b50600101611a39565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610dcc919061332f565b600281015161ffff8116600314610c5257816040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b6b91906125b3565b611b8a61251b565b6040805180820190915260008082526020820152600080611bc133604089013560608a0135611bbc60208c018c612a4a565b61211a565b91509150600080611bd289846117b1565b9092509050611bfe611be760208b018b612a4a565b8383611bf8368d90038d018d6133dd565b8b6121b0565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611c4c908d018d612a4a565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b6001600160a01b038416611cc0576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b6b565b6001600160a01b038316611d03576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610b6b565b6001600160a01b038085166000908152600660209081526040808320938716835292905220829055801561167f57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611d7691815260200190565b60405180910390a350505050565b60007f0000000000000000000000000000000000000000000000000000000000000000611db18184613410565b6109749190613432565b6000611dca6020828486612e4b565b610c3991613449565b6000611de3602860208486612e4b565b611dec91613467565b60c01c9392505050565b60006109747f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8416613432565b60006001600160a01b038416611e425761dead93505b611e4c84846122bb565b509092915050565b6060611e638260288186612e4b565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611eb894939291906134cd565b6040516020818303038152906040529050949350505050565b6001600160a01b038316611efc578060076000828254611ef1919061354b565b90915550611f879050565b6001600160a01b03831660009081526005602052604090205481811015611f68576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b6b565b6001600160a01b03841660009081526005602052604090209082900390555b6001600160a01b038216611fa357600780548290039055611fc2565b6001600160a01b03821660009081526005602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161200791815260200190565b60405180910390a3505050565b6000806120417f000000000000000000000000000000000000000000000000000000000000000084613410565b905067ffffffffffffffff811115610974576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610b6b565b80516060901515806120e95784846040516020016120d592919091825260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016602082015260280190565b604051602081830303815290604052612110565b84843385604051602001612100949392919061355e565b6040516020818303038152906040525b9150935093915050565b6000806121288585856113c3565b9092509050600082810361213c57506121a7565b6121468184612c67565b600a6000828254612157919061354b565b90915550600090506001600160a01b0388167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6121948487612c67565b60405190815260200160405180910390a3505b94509492505050565b6121b861251b565b60006121c7846000015161230a565b6020850151909150156121e1576121e1846020015161234b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff1681526020016122318c611418565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b815260040161226d929190613131565b60806040518083038185885af115801561228b573d6000803e3d6000fd5b50505050506040513d601f19601f820116820180604052508101906122b091906135b7565b979650505050505050565b6001600160a01b0382166122fe576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b6b565b610c5260008383611ed1565b6000813414612347576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610b6b565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa1580156123ab573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123cf9190612c05565b90506001600160a01b038116612411576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c526001600160a01b038216337f00000000000000000000000000000000000000000000000000000000000000008561244f848484846001612490565b61167f576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610b6b565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060016000511483166125095783831516156124fc573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff16815260200161255e604051806040016040528060008152602001600081525090565b905290565b60005b8381101561257e578181015183820152602001612566565b50506000910152565b6000815180845261259f816020860160208601612563565b601f01601f19169290920160200192915050565b602081526000610c396020830184612587565b6001600160a01b038116811461137857600080fd5b600080604083850312156125ee57600080fd5b82356125f9816125c6565b946020939093013593505050565b600060e0828403121561261957600080fd5b50919050565b60006020828403121561263157600080fd5b813567ffffffffffffffff81111561264857600080fd5b610df884828501612607565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b828110156126f3577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4087860301845281518051865260208101519050604060208701526126dd6040870182612587565b955050602093840193919091019060010161268d565b5050855160608601525050602084015160808401529050610df8565b60006060828403121561261957600080fd5b60008083601f84011261273357600080fd5b50813567ffffffffffffffff81111561274b57600080fd5b60208301915083602082850101111561276357600080fd5b9250929050565b600080600080600080600060e0888a03121561278557600080fd5b61278f898961270f565b965060608801359550608088013567ffffffffffffffff8111156127b257600080fd5b6127be8a828b01612721565b90965094505060a08801356127d2816125c6565b925060c088013567ffffffffffffffff8111156127ee57600080fd5b6127fa8a828b01612721565b989b979a50959850939692959293505050565b60008060006060848603121561282257600080fd5b833561282d816125c6565b9250602084013561283d816125c6565b929592945050506040919091013590565b803563ffffffff8116811461286257600080fd5b919050565b6000806040838503121561287a57600080fd5b6125f98361284e565b801515811461137857600080fd5b600080604083850312156128a457600080fd5b823567ffffffffffffffff8111156128bb57600080fd5b6128c785828601612607565b92505060208301356128d881612883565b809150509250929050565b815181526020808301519082015260408101610974565b803561ffff8116811461286257600080fd5b6000806040838503121561291f57600080fd5b6129288361284e565b9150612936602084016128fa565b90509250929050565b60006020828403121561295157600080fd5b8135610c39816125c6565b60008060008060a0858703121561297257600080fd5b61297c868661270f565b9350606085013567ffffffffffffffff81111561299857600080fd5b6129a487828801612721565b90945092505060808501356129b8816125c6565b939692955090935050565b60008083601f8401126129d557600080fd5b50813567ffffffffffffffff8111156129ed57600080fd5b6020830191508360208260051b850101111561276357600080fd5b60008060208385031215612a1b57600080fd5b823567ffffffffffffffff811115612a3257600080fd5b612a3e858286016129c3565b90969095509350505050565b600060208284031215612a5c57600080fd5b610c398261284e565b60008060008060608587031215612a7b57600080fd5b612a848561284e565b9350612a92602086016128fa565b9250604085013567ffffffffffffffff811115612aae57600080fd5b612aba87828801612721565b95989497509550505050565b60008060008385036080811215612adc57600080fd5b843567ffffffffffffffff811115612af357600080fd5b612aff87828801612607565b9450506040601f1982011215612b1457600080fd5b506020840191506060840135612b29816125c6565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612b70604084018280518252602090810151910152565b5082516080830152602083015160a0830152610c39565b60008060408385031215612b9a57600080fd5b8235612ba5816125c6565b915060208301356128d8816125c6565b600060608284031215612bc757600080fd5b610c39838361270f565b600181811c90821680612be557607f821691505b60208210810361261957634e487b7160e01b600052602260045260246000fd5b600060208284031215612c1757600080fd5b8151610c39816125c6565b600060208284031215612c3457600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b634e487b7160e01b600052601160045260246000fd5b8181038181111561097457610974612c51565b6040516060810167ffffffffffffffff81118282101715612c9d57612c9d612c3b565b60405290565b6040805190810167ffffffffffffffff81118282101715612c9d57612c9d612c3b565b604051601f8201601f1916810167ffffffffffffffff81118282101715612cef57612cef612c3b565b604052919050565b600067ffffffffffffffff821115612d1157612d11612c3b565b50601f01601f191660200190565b600067ffffffffffffffff831115612d3957612d39612c3b565b8260051b612d4960208201612cc6565b84815290830190602081019036831115612d6257600080fd5b845b83811015612e4157803567ffffffffffffffff811115612d8357600080fd5b86016060368290031215612d9657600080fd5b612d9e612c7a565b612da78261284e565b8152612db5602083016128fa565b6020820152604082013567ffffffffffffffff811115612dd457600080fd5b919091019036601f830112612de857600080fd5b8135612dfb612df682612cf7565b612cc6565b818152366020838601011115612e1057600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612d64565b5095945050505050565b60008085851115612e5b57600080fd5b83861115612e6857600080fd5b5050820193919092039150565b60008451612e87818460208901612563565b8201838582376000930192835250909392505050565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b602081526000610df8602083018486612e9d565b634e487b7160e01b600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec1833603018112612f2657600080fd5b9190910192915050565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612f6557600080fd5b83018035915067ffffffffffffffff821115612f8057600080fd5b60200191503681900382131561276357600080fd5b67ffffffffffffffff8116811461137857600080fd5b63ffffffff612fb98961284e565b1681526020888101359082015260006040890135612fd681612f95565b67ffffffffffffffff811660408401525087606083015260e0608083015261300260e083018789612e9d565b6001600160a01b03861660a084015282810360c0840152613024818587612e9d565b9a9950505050505050505050565b60006020828403121561304457600080fd5b815167ffffffffffffffff81111561305b57600080fd5b8201601f8101841361306c57600080fd5b805161307a612df682612cf7565b81815285602083850101111561308f57600080fd5b6119c5826020830160208601612563565b6000602082840312156130b257600080fd5b8135610c3981612f95565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000610cb36080830184612587565b6040815260006131026040830185612587565b82810360208401526119c58185612587565b60006020828403121561312657600080fd5b8151610c3981612883565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a0608084015261316760e0840182612587565b905060608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160a08501526131a28282612587565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b6000604082840312156131da57600080fd5b6131e2612ca3565b825181526020928301519281019290925250919050565b60006040828403121561320b57600080fd5b610c3983836131c8565b601f8211156113be57828211156113be57806000526020600020601f840160051c6020851015613243575060005b90810190601f840160051c0360005b8181101561326857600083820155600101613252565b505050505050565b815167ffffffffffffffff81111561328a5761328a612c3b565b61329e816132988454612bd1565b84613215565b6020601f8211600181146132d257600083156132ba5750848201515b600019600385901b1c1916600184901b178455611267565b600084815260208120601f198516915b8281101561330257878501518255602094850194600190920191016132e2565b50848210156133205786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b828110156133d1577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815163ffffffff815116865261ffff602082015116602087015260408101519050606060408701526133bb6060870182612587565b9550506020938401939190910190600101613357565b50929695505050505050565b600060408284031280156133f057600080fd5b506133f9612ca3565b823581526020928301359281019290925250919050565b60008261342d57634e487b7160e01b600052601260045260246000fd5b500490565b808202811582820484141761097457610974612c51565b8035602083101561097457600019602084900360031b1b1692915050565b80357fffffffffffffffff00000000000000000000000000000000000000000000000081169060088410156134c6577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b82161691505b5092915050565b7fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c8201526000825161353b81602c850160208701612563565b91909101602c0195945050505050565b8082018082111561097457610974612c51565b8481527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b166020820152826028820152600082516135a7816048850160208701612563565b9190910160480195945050505050565b600060808284031280156135ca57600080fd5b506135d3612c7a565b8251815260208301516135e581612f95565b60208201526135f784604085016131c8565b6040820152939250505056';
