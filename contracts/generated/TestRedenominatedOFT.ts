// Generated from contracts/src/test/TestRedenominatedOFT.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const testRedenominatedOftAbi = [
  {
    "inputs": [
      {
        "internalType": "string",
        "name": "name_",
        "type": "string"
      },
      {
        "internalType": "string",
        "name": "symbol_",
        "type": "string"
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
        "internalType": "uint8",
        "name": "decimals_",
        "type": "uint8"
      }
    ],
    "name": "setDecimals",
    "outputs": [],
    "stateMutability": "nonpayable",
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

export const testRedenominatedOftBytecode: `0x${string}` =
  '0x60c060405234801561001057600080fd5b50604051613e8a380380613e8a83398101604081905261002f916102ca565b83838383838361003d610187565b8484818181818d6001600160a01b03811661007257604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b61007b816101a0565b506001600160a01b0380831660805281166100a957604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b1580156100f057600080fd5b505af1158015610104573d6000803e3d6000fd5b505050505050505061011a6101f060201b60201c565b60ff168360ff161015610140576040516301e9714b60e41b815260040160405180910390fd5b61014b60068461036a565b61015690600a610470565b60a052506008915061016a9050838261051c565b506009610177828261051c565b50505050505050505050506105de565b600b5460009061019b9060ff16601261036a565b905090565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b634e487b7160e01b600052604160045260246000fd5b600082601f83011261021c57600080fd5b81516001600160401b03811115610235576102356101f5565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610263576102636101f5565b60405281815283820160200185101561027b57600080fd5b60005b8281101561029a5760208186018101518383018201520161027e565b506000918101602001919091529392505050565b80516001600160a01b03811681146102c557600080fd5b919050565b600080600080608085870312156102e057600080fd5b84516001600160401b038111156102f657600080fd5b6103028782880161020b565b602087015190955090506001600160401b0381111561032057600080fd5b61032c8782880161020b565b93505061033b604086016102ae565b9150610349606086016102ae565b905092959194509250565b634e487b7160e01b600052601160045260246000fd5b60ff828116828216039081111561038357610383610354565b92915050565b6001815b60018411156103c4578085048111156103a8576103a8610354565b60018416156103b657908102905b60019390931c92800261038d565b935093915050565b6000826103db57506001610383565b816103e857506000610383565b81600181146103fe576002811461040857610424565b6001915050610383565b60ff84111561041957610419610354565b50506001821b610383565b5060208310610133831016604e8410600b8410161715610447575081810a610383565b6104546000198484610389565b806000190482111561046857610468610354565b029392505050565b600061047f60ff8416836103cc565b9392505050565b600181811c9082168061049a57607f821691505b6020821081036104ba57634e487b7160e01b600052602260045260246000fd5b50919050565b601f821115610517578282111561051757806000526020600020601f840160051c60208510156104ee575060005b90810190601f840160051c0360005b81811015610513576000838201556001016104fd565b5050505b505050565b81516001600160401b03811115610535576105356101f5565b610549816105438454610486565b846104c0565b6020601f82116001811461057d57600083156105655750848201515b600019600385901b1c1916600184901b1784556105d7565b600084815260208120601f198516915b828110156105ad578785015182556020948501946001909201910161058d565b50848210156105cb5786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a0516138416106496000396000818161070e01528181611e1401528181611e8901526120a80152600081816105ac01528181610b3d0152818161129b015281816115a70152818161198f0152818161228a01528181612463015261253501526138416000f3fe6080604052600436106102e75760003560e01c80637a1395aa11610184578063bb0b6a53116100d6578063d045a0dc1161008a578063f2fde38b11610064578063f2fde38b146108be578063fc0c546a14610530578063ff7bd03d146108de57600080fd5b8063d045a0dc14610845578063d424388514610858578063dd62ed3e1461087857600080fd5b8063bd815db0116100bb578063bd815db0146107f1578063c7c7f5b314610804578063ca5eb5e11461082557600080fd5b8063bb0b6a53146107a4578063bc70b354146107d157600080fd5b806395d89b4111610138578063a9059cbb11610112578063a9059cbb14610744578063b731ea0a14610764578063b98bd0701461078457600080fd5b806395d89b41146106e7578063963efcaa146106fc5780639f68b9641461073057600080fd5b806382413eac1161016957806382413eac14610695578063857749b0146106b55780638da5cb5b146106c957600080fd5b80637a1395aa146106395780637d25a05e1461065957600080fd5b80632d1d2c131161023d5780635535d461116101f15780636fc1b31e116101cb5780636fc1b31e146105ce57806370a08231146105ee578063715018a61461062457600080fd5b80635535d461146105435780635a0dfe4d146105635780635e280f111461059a57600080fd5b80633400288b116102225780633400288b146104e35780633b6f743b1461050357806352ae28791461053057600080fd5b80632d1d2c13146104a6578063313ce567146104bc57600080fd5b8063134d4f251161029f57806318160ddd1161027957806318160ddd1461044e5780631f5e13341461047157806323b872dd1461048657600080fd5b8063134d4f25146103c3578063156a0d0f146103eb57806317442b701461042c57600080fd5b80630d35b415116102d05780630d35b41514610347578063111ecdad1461037657806313137d65146103ae57600080fd5b806306fdde03146102ec578063095ea7b314610317575b600080fd5b3480156102f857600080fd5b506103016108fe565b60405161030e91906126c7565b60405180910390f35b34801561032357600080fd5b506103376103323660046126ef565b610990565b604051901515815260200161030e565b34801561035357600080fd5b50610367610362366004612733565b6109aa565b60405161030e93929190612768565b34801561038257600080fd5b50600454610396906001600160a01b031681565b6040516001600160a01b03909116815260200161030e565b6103c16103bc36600461287e565b610b3b565b005b3480156103cf57600080fd5b506103d8600281565b60405161ffff909116815260200161030e565b3480156103f757600080fd5b50604080517f02e49c2c000000000000000000000000000000000000000000000000000000008152600160208201520161030e565b34801561043857600080fd5b506040805160018152600260208201520161030e565b34801561045a57600080fd5b50610463610c2d565b60405190815260200161030e565b34801561047d57600080fd5b506103d8600181565b34801561049257600080fd5b506103376104a1366004612921565b610c4a565b3480156104b257600080fd5b50610463600a5481565b3480156104c857600080fd5b506104d1610c70565b60405160ff909116815260200161030e565b3480156104ef57600080fd5b506103c16104fe36600461297b565b610c84565b34801561050f57600080fd5b5061052361051e3660046129a5565b610c9a565b60405161030e91906129f7565b34801561053c57600080fd5b5030610396565b34801561054f57600080fd5b5061030161055e366004612a20565b610d01565b34801561056f57600080fd5b5061033761057e36600461297b565b63ffffffff919091166000908152600160205260409020541490565b3480156105a657600080fd5b506103967f000000000000000000000000000000000000000000000000000000000000000081565b3480156105da57600080fd5b506103c16105e9366004612a53565b610da6565b3480156105fa57600080fd5b50610463610609366004612a53565b6001600160a01b031660009081526005602052604090205490565b34801561063057600080fd5b506103c1610e1b565b34801561064557600080fd5b506103c1610654366004612a70565b610e2f565b34801561066557600080fd5b5061067c61067436600461297b565b600092915050565b60405167ffffffffffffffff909116815260200161030e565b3480156106a157600080fd5b506103376106b0366004612a93565b610e77565b3480156106c157600080fd5b5060066104d1565b3480156106d557600080fd5b506000546001600160a01b0316610396565b3480156106f357600080fd5b50610301610e8c565b34801561070857600080fd5b506104637f000000000000000000000000000000000000000000000000000000000000000081565b34801561073c57600080fd5b506000610337565b34801561075057600080fd5b5061033761075f3660046126ef565b610e9b565b34801561077057600080fd5b50600254610396906001600160a01b031681565b34801561079057600080fd5b506103c161079f366004612b3f565b610ea9565b3480156107b057600080fd5b506104636107bf366004612b81565b60016020526000908152604090205481565b3480156107dd57600080fd5b506103016107ec366004612b9c565b610ec3565b6103c16107ff366004612b3f565b611084565b610817610812366004612bfd565b611227565b60405161030e929190612c6b565b34801561083157600080fd5b506103c1610840366004612a53565b61125b565b6103c161085336600461287e565b6112fa565b34801561086457600080fd5b506103c1610873366004612a53565b611342565b34801561088457600080fd5b50610463610893366004612cbe565b6001600160a01b03918216600090815260066020908152604080832093909416825291909152205490565b3480156108ca57600080fd5b506103c16108d9366004612a53565b6113b0565b3480156108ea57600080fd5b506103376108f9366004612cec565b611407565b60606008805461090d90612d08565b80601f016020809104026020016040519081016040528092919081815260200182805461093990612d08565b80156109865780601f1061095b57610100808354040283529160200191610986565b820191906000526020600020905b81548152906001019060200180831161096957829003601f168201915b5050505050905090565b60003361099e81858561143d565b60019150505b92915050565b604080518082019091526000808252602082015260606109dd604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a1e573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a429190612d3c565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a7f573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610aa39190612d59565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610af8565b604080518082019091526000815260606020820152815260200190600190039081610ad05790505b509350600080610b1d604089013560608a0135610b1860208c018c612b81565b61144f565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610ba4576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60208701803590610bbe90610bb9908a612b81565b6114a4565b14610c1557610bd06020880188612b81565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610b9b565b610c24878787878787876114f9565b50505050505050565b6000600a54610c3b60075490565b610c459190612d9e565b905090565b600033610c58858285611679565b610c63858585611711565b60019150505b9392505050565b600b54600090610c459060ff166012612db1565b610c8c6117a2565b610c9682826117e8565b5050565b60408051808201909152600080825260208201526000610cca60408501356060860135610b186020880188612b81565b915050600080610cda868461183d565b9092509050610cf7610cef6020880188612b81565b838388611979565b9695505050505050565b600360209081526000928352604080842090915290825290208054610d2590612d08565b80601f0160208091040260200160405190810160405280929190818152602001828054610d5190612d08565b8015610d9e5780601f10610d7357610100808354040283529160200191610d9e565b820191906000526020600020905b815481529060010190602001808311610d8157829003601f168201915b505050505081565b610dae6117a2565b600480547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610e236117a2565b610e2d6000611a5a565b565b610e376117a2565b610e42816012612db1565b600b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff9290921691909117905550565b6001600160a01b03811630145b949350505050565b60606009805461090d90612d08565b60003361099e818585611711565b610eb16117a2565b610c96610ebe8284612e6f565b611ac2565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610ef790612d08565b80601f0160208091040260200160405190810160405280929190818152602001828054610f2390612d08565b8015610f705780601f10610f4557610100808354040283529160200191610f70565b820191906000526020600020905b815481529060010190602001808311610f5357829003601f168201915b505050505090508051600003610fc05783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610e849350505050565b6000839003610fd0579050610e84565b6002831061104e5761101784848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611bc992505050565b806110258460028188612f9b565b60405160200161103793929190612fc5565b604051602081830303815290604052915050610e84565b83836040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b9b929190613018565b60005b8181101561118d57368383838181106110a2576110a261302c565b90506020028101906110b49190613042565b90506110e76110c66020830183612b81565b602083013563ffffffff919091166000908152600160205260409020541490565b6110f15750611185565b3063d045a0dc60c08301358360a0810135611110610100830183613080565b611121610100890160e08a01612a53565b61112f6101208a018a613080565b6040518963ffffffff1660e01b815260040161115197969594939291906130fb565b6000604051808303818588803b15801561116a57600080fd5b505af115801561117e573d6000803e3d6000fd5b5050505050505b600101611087565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa1580156111cc573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526111f49190810190613182565b6040517f8351eea7000000000000000000000000000000000000000000000000000000008152600401610b9b91906126c7565b61122f61262f565b604080518082019091526000808252602082015261124e858585611c0e565b915091505b935093915050565b6112636117a2565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b1580156112df57600080fd5b505af11580156112f3573d6000803e3d6000fd5b5050505050565b333014611333576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c2487878787878787610c15565b61134a6117a2565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610e10565b6113b86117a2565b6001600160a01b0381166113fb576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610b9b565b61140481611a5a565b50565b600060208201803590600190839061141f9086612b81565b63ffffffff1681526020810191909152604001600020541492915050565b61144a8383836001611d09565b505050565b60008061145b85611e10565b915081905083811015611253576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610b9b565b63ffffffff8116600090815260016020526040812054806109a4576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610b9b565b600061150b6115088787611e47565b90565b90506000611537826115256115208a8a611e5f565b611e82565b61153260208d018d612b81565b611eb8565b9050602886111561161757600061157461155760608c0160408d016131f0565b61156460208d018d612b81565b8461156f8c8c611ee0565b611f2b565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906115e39086908d90600090879060040161320d565b600060405180830381600087803b1580156115fd57600080fd5b505af1158015611611573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61165060208d018d612b81565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6001600160a01b0383811660009081526006602090815260408083209386168352929052205460001981101561170b57818110156116fc576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b9b565b61170b84848484036000611d09565b50505050565b6001600160a01b038316611754576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b9b565b6001600160a01b038216611797576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b9b565b61144a838383611f5d565b6000546001600160a01b03163314610e2d576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610b9b565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b606080600061189a8560200135611853866120a0565b61186060a0890189613080565b8080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061211492505050565b90935090506000816118ad5760016118b0565b60025b90506118d06118c26020880188612b81565b826107ec60808a018a613080565b6004549093506001600160a01b0316801561196f576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb9061192c908890889060040161323f565b602060405180830381865afa158015611949573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061196d9190613264565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff1681526020016119dc896114a4565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b8152600401611a11929190613281565b6040805180830381865afa158015611a2d573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611a519190613349565b95945050505050565b600080546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b8151811015611b9957611af4828281518110611ae357611ae361302c565b602002602001015160400151611bc9565b818181518110611b0657611b0661302c565b60200260200101516040015160036000848481518110611b2857611b2861302c565b60200260200101516000015163ffffffff1663ffffffff1681526020019081526020016000206000848481518110611b6257611b6261302c565b60200260200101516020015161ffff1661ffff1681526020019081526020016000209081611b9091906133c0565b50600101611ac5565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610e10919061347f565b600281015161ffff8116600314610c9657816040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b9b91906126c7565b611c1661262f565b6040805180820190915260008082526020820152600080611c4d33604089013560608a0135611c4860208c018c612b81565b6121a6565b91509150600080611c5e898461183d565b9092509050611c8a611c7360208b018b612b81565b8383611c84368d90038d018d61352d565b8b612257565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611cd8908d018d612b81565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b6001600160a01b038416611d4c576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b9b565b6001600160a01b038316611d8f576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610b9b565b6001600160a01b038085166000908152600660209081526040808320938716835292905220829055801561170b57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611e0291815260200190565b60405180910390a350505050565b60007f0000000000000000000000000000000000000000000000000000000000000000611e3d8184613560565b6109a49190613582565b6000611e566020828486612f9b565b610c6991613599565b6000611e6f602860208486612f9b565b611e78916135b7565b60c01c9392505050565b60006109a47f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8416613582565b60006001600160a01b038416611ece5761dead93505b611ed88484612362565b509092915050565b6060611eef8260288186612f9b565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611f44949392919061361d565b6040516020818303038152906040529050949350505050565b6001600160a01b038316611f88578060076000828254611f7d919061369b565b909155506120139050565b6001600160a01b03831660009081526005602052604090205481811015611ff4576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b9b565b6001600160a01b03841660009081526005602052604090209082900390555b6001600160a01b03821661202f5760078054829003905561204e565b6001600160a01b03821660009081526005602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161209391815260200190565b60405180910390a3505050565b6000806120cd7f000000000000000000000000000000000000000000000000000000000000000084613560565b905067ffffffffffffffff8111156109a4576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610b9b565b805160609015158061217557848460405160200161216192919091825260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016602082015260280190565b60405160208183030381529060405261219c565b8484338560405160200161218c94939291906136ae565b6040516020818303038152906040525b9150935093915050565b6000806121b485858561144f565b909250905060006121c4836123b1565b905080156121d6576121d687826123cf565b8281036121e3575061224e565b6121ed8184612d9e565b600a60008282546121fe919061369b565b90915550600090506001600160a01b0388167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef61223b8487612d9e565b60405190815260200160405180910390a3505b94509492505050565b61225f61262f565b600061226e846000015161241e565b60208501519091501561228857612288846020015161245f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff1681526020016122d88c6114a4565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b8152600401612314929190613281565b60806040518083038185885af1158015612332573d6000803e3d6000fd5b50505050506040513d601f19601f820116820180604052508101906123579190613707565b979650505050505050565b6001600160a01b0382166123a5576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b9b565b610c9660008383611f5d565b600b546000906123c59060ff16600a613832565b6109a49083613560565b6001600160a01b038216612412576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b9b565b610c9682600083611f5d565b600081341461245b576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610b9b565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa1580156124bf573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906124e39190612d3c565b90506001600160a01b038116612525576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c966001600160a01b038216337f0000000000000000000000000000000000000000000000000000000000000000856125638484848460016125a4565b61170b576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610b9b565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af19250600160005114831661261d578383151615612610573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff168152602001612672604051806040016040528060008152602001600081525090565b905290565b60005b8381101561269257818101518382015260200161267a565b50506000910152565b600081518084526126b3816020860160208601612677565b601f01601f19169290920160200192915050565b602081526000610c69602083018461269b565b6001600160a01b038116811461140457600080fd5b6000806040838503121561270257600080fd5b823561270d816126da565b946020939093013593505050565b600060e0828403121561272d57600080fd5b50919050565b60006020828403121561274557600080fd5b813567ffffffffffffffff81111561275c57600080fd5b610e848482850161271b565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b82811015612807577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4087860301845281518051865260208101519050604060208701526127f1604087018261269b565b95505060209384019391909101906001016127a1565b5050855160608601525050602084015160808401529050610e84565b60006060828403121561272d57600080fd5b60008083601f84011261284757600080fd5b50813567ffffffffffffffff81111561285f57600080fd5b60208301915083602082850101111561287757600080fd5b9250929050565b600080600080600080600060e0888a03121561289957600080fd5b6128a38989612823565b965060608801359550608088013567ffffffffffffffff8111156128c657600080fd5b6128d28a828b01612835565b90965094505060a08801356128e6816126da565b925060c088013567ffffffffffffffff81111561290257600080fd5b61290e8a828b01612835565b989b979a50959850939692959293505050565b60008060006060848603121561293657600080fd5b8335612941816126da565b92506020840135612951816126da565b929592945050506040919091013590565b803563ffffffff8116811461297657600080fd5b919050565b6000806040838503121561298e57600080fd5b61270d83612962565b801515811461140457600080fd5b600080604083850312156129b857600080fd5b823567ffffffffffffffff8111156129cf57600080fd5b6129db8582860161271b565b92505060208301356129ec81612997565b809150509250929050565b8151815260208083015190820152604081016109a4565b803561ffff8116811461297657600080fd5b60008060408385031215612a3357600080fd5b612a3c83612962565b9150612a4a60208401612a0e565b90509250929050565b600060208284031215612a6557600080fd5b8135610c69816126da565b600060208284031215612a8257600080fd5b813560ff81168114610c6957600080fd5b60008060008060a08587031215612aa957600080fd5b612ab38686612823565b9350606085013567ffffffffffffffff811115612acf57600080fd5b612adb87828801612835565b9094509250506080850135612aef816126da565b939692955090935050565b60008083601f840112612b0c57600080fd5b50813567ffffffffffffffff811115612b2457600080fd5b6020830191508360208260051b850101111561287757600080fd5b60008060208385031215612b5257600080fd5b823567ffffffffffffffff811115612b6957600080fd5b612b7585828601612afa565b90969095509350505050565b600060208284031215612b9357600080fd5b610c6982612962565b60008060008060608587031215612bb257600080fd5b612bbb85612962565b9350612bc960208601612a0e565b9250604085013567ffffffffffffffff811115612be557600080fd5b612bf187828801612835565b95989497509550505050565b60008060008385036080811215612c1357600080fd5b843567ffffffffffffffff811115612c2a57600080fd5b612c368782880161271b565b9450506040601f1982011215612c4b57600080fd5b506020840191506060840135612c60816126da565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612ca7604084018280518252602090810151910152565b5082516080830152602083015160a0830152610c69565b60008060408385031215612cd157600080fd5b8235612cdc816126da565b915060208301356129ec816126da565b600060608284031215612cfe57600080fd5b610c698383612823565b600181811c90821680612d1c57607f821691505b60208210810361272d57634e487b7160e01b600052602260045260246000fd5b600060208284031215612d4e57600080fd5b8151610c69816126da565b600060208284031215612d6b57600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b634e487b7160e01b600052601160045260246000fd5b818103818111156109a4576109a4612d88565b60ff82811682821603908111156109a4576109a4612d88565b6040516060810167ffffffffffffffff81118282101715612ded57612ded612d72565b60405290565b6040805190810167ffffffffffffffff81118282101715612ded57612ded612d72565b604051601f8201601f1916810167ffffffffffffffff81118282101715612e3f57612e3f612d72565b604052919050565b600067ffffffffffffffff821115612e6157612e61612d72565b50601f01601f191660200190565b600067ffffffffffffffff831115612e8957612e89612d72565b8260051b612e9960208201612e16565b84815290830190602081019036831115612eb257600080fd5b845b83811015612f9157803567ffffffffffffffff811115612ed357600080fd5b86016060368290031215612ee657600080fd5b612eee612dca565b612ef782612962565b8152612f0560208301612a0e565b6020820152604082013567ffffffffffffffff811115612f2457600080fd5b919091019036601f830112612f3857600080fd5b8135612f4b612f4682612e47565b612e16565b818152366020838601011115612f6057600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612eb4565b5095945050505050565b60008085851115612fab57600080fd5b83861115612fb857600080fd5b5050820193919092039150565b60008451612fd7818460208901612677565b8201838582376000930192835250909392505050565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b602081526000610e84602083018486612fed565b634e487b7160e01b600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec183360301811261307657600080fd5b9190910192915050565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126130b557600080fd5b83018035915067ffffffffffffffff8211156130d057600080fd5b60200191503681900382131561287757600080fd5b67ffffffffffffffff8116811461140457600080fd5b63ffffffff61310989612962565b1681526020888101359082015260006040890135613126816130e5565b67ffffffffffffffff811660408401525087606083015260e0608083015261315260e083018789612fed565b6001600160a01b03861660a084015282810360c0840152613174818587612fed565b9a9950505050505050505050565b60006020828403121561319457600080fd5b815167ffffffffffffffff8111156131ab57600080fd5b8201601f810184136131bc57600080fd5b80516131ca612f4682612e47565b8181528560208385010111156131df57600080fd5b611a51826020830160208601612677565b60006020828403121561320257600080fd5b8135610c69816130e5565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000610cf7608083018461269b565b604081526000613252604083018561269b565b8281036020840152611a51818561269b565b60006020828403121561327657600080fd5b8151610c6981612997565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a060808401526132b760e084018261269b565b905060608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160a08501526132f2828261269b565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b60006040828403121561332a57600080fd5b613332612df3565b825181526020928301519281019290925250919050565b60006040828403121561335b57600080fd5b610c698383613318565b601f82111561144a578282111561144a57806000526020600020601f840160051c6020851015613393575060005b90810190601f840160051c0360005b818110156133b8576000838201556001016133a2565b505050505050565b815167ffffffffffffffff8111156133da576133da612d72565b6133ee816133e88454612d08565b84613365565b6020601f821160018114613422576000831561340a5750848201515b600019600385901b1c1916600184901b1784556112f3565b600084815260208120601f198516915b828110156134525787850151825560209485019460019092019101613432565b50848210156134705786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015613521577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815163ffffffff815116865261ffff6020820151166020870152604081015190506060604087015261350b606087018261269b565b95505060209384019391909101906001016134a7565b50929695505050505050565b6000604082840312801561354057600080fd5b50613549612df3565b823581526020928301359281019290925250919050565b60008261357d57634e487b7160e01b600052601260045260246000fd5b500490565b80820281158282048414176109a4576109a4612d88565b803560208310156109a457600019602084900360031b1b1692915050565b80357fffffffffffffffff0000000000000000000000000000000000000000000000008116906008841015613616577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b82161691505b5092915050565b7fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c8201526000825161368b81602c850160208701612677565b91909101602c0195945050505050565b808201808211156109a4576109a4612d88565b8481527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b166020820152826028820152600082516136f7816048850160208701612677565b9190910160480195945050505050565b6000608082840312801561371a57600080fd5b50613723612dca565b825181526020830151613735816130e5565b60208201526137478460408501613318565b60408201529392505050565b6001815b60018411156112535780850481111561377257613772612d88565b600184161561378057908102905b60019390931c928002613757565b60008261379d575060016109a4565b816137aa575060006109a4565b81600181146137c057600281146137ca576137e6565b60019150506109a4565b60ff8411156137db576137db612d88565b50506001821b6109a4565b5060208310610133831016604e8410600b8410161715613809575081810a6109a4565b6138166000198484613753565b806000190482111561382a5761382a612d88565b029392505050565b6000610c6960ff84168361378e56';
