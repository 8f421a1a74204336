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
  '0x60c060405234801561001057600080fd5b50604051613ca6380380613ca683398101604081905261002f916102ca565b83838383838361003d610187565b8484818181818d6001600160a01b03811661007257604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b61007b816101a0565b506001600160a01b0380831660805281166100a957604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b1580156100f057600080fd5b505af1158015610104573d6000803e3d6000fd5b505050505050505061011a6101f060201b60201c565b60ff168360ff161015610140576040516301e9714b60e41b815260040160405180910390fd5b61014b60068461036a565b61015690600a610470565b60a052506008915061016a9050838261051c565b506009610177828261051c565b50505050505050505050506105de565b600b5460009061019b9060ff16601261036a565b905090565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b634e487b7160e01b600052604160045260246000fd5b600082601f83011261021c57600080fd5b81516001600160401b03811115610235576102356101f5565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610263576102636101f5565b60405281815283820160200185101561027b57600080fd5b60005b8281101561029a5760208186018101518383018201520161027e565b506000918101602001919091529392505050565b80516001600160a01b03811681146102c557600080fd5b919050565b600080600080608085870312156102e057600080fd5b84516001600160401b038111156102f657600080fd5b6103028782880161020b565b602087015190955090506001600160401b0381111561032057600080fd5b61032c8782880161020b565b93505061033b604086016102ae565b9150610349606086016102ae565b905092959194509250565b634e487b7160e01b600052601160045260246000fd5b60ff828116828216039081111561038357610383610354565b92915050565b6001815b60018411156103c4578085048111156103a8576103a8610354565b60018416156103b657908102905b60019390931c92800261038d565b935093915050565b6000826103db57506001610383565b816103e857506000610383565b81600181146103fe576002811461040857610424565b6001915050610383565b60ff84111561041957610419610354565b50506001821b610383565b5060208310610133831016604e8410600b8410161715610447575081810a610383565b6104546000198484610389565b806000190482111561046857610468610354565b029392505050565b600061047f60ff8416836103cc565b9392505050565b600181811c9082168061049a57607f821691505b6020821081036104ba57634e487b7160e01b600052602260045260246000fd5b50919050565b601f821115610517578282111561051757806000526020600020601f840160051c60208510156104ee575060005b90810190601f840160051c0360005b81811015610513576000838201556001016104fd565b5050505b505050565b81516001600160401b03811115610535576105356101f5565b610549816105438454610486565b846104c0565b6020601f82116001811461057d57600083156105655750848201515b600019600385901b1c1916600184901b1784556105d7565b600084815260208120601f198516915b828110156105ad578785015182556020948501946001909201910161058d565b50848210156105cb5786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05161365d6106496000396000818161070e01528181611d7101528181611de601526120050152600081816105ac01528181610b3d015281816112590152818161155a01528181611910015281816121cf015281816123760152612448015261365d6000f3fe6080604052600436106102e75760003560e01c80637a1395aa11610184578063bb0b6a53116100d6578063d045a0dc1161008a578063f2fde38b11610064578063f2fde38b146108be578063fc0c546a14610530578063ff7bd03d146108de57600080fd5b8063d045a0dc14610845578063d424388514610858578063dd62ed3e1461087857600080fd5b8063bd815db0116100bb578063bd815db0146107f1578063c7c7f5b314610804578063ca5eb5e11461082557600080fd5b8063bb0b6a53146107a4578063bc70b354146107d157600080fd5b806395d89b4111610138578063a9059cbb11610112578063a9059cbb14610744578063b731ea0a14610764578063b98bd0701461078457600080fd5b806395d89b41146106e7578063963efcaa146106fc5780639f68b9641461073057600080fd5b806382413eac1161016957806382413eac14610695578063857749b0146106b55780638da5cb5b146106c957600080fd5b80637a1395aa146106395780637d25a05e1461065957600080fd5b80632d1d2c131161023d5780635535d461116101f15780636fc1b31e116101cb5780636fc1b31e146105ce57806370a08231146105ee578063715018a61461062457600080fd5b80635535d461146105435780635a0dfe4d146105635780635e280f111461059a57600080fd5b80633400288b116102225780633400288b146104e35780633b6f743b1461050357806352ae28791461053057600080fd5b80632d1d2c13146104a6578063313ce567146104bc57600080fd5b8063134d4f251161029f57806318160ddd1161027957806318160ddd1461044e5780631f5e13341461047157806323b872dd1461048657600080fd5b8063134d4f25146103c3578063156a0d0f146103eb57806317442b701461042c57600080fd5b80630d35b415116102d05780630d35b41514610347578063111ecdad1461037657806313137d65146103ae57600080fd5b806306fdde03146102ec578063095ea7b314610317575b600080fd5b3480156102f857600080fd5b506103016108fe565b60405161030e91906125da565b60405180910390f35b34801561032357600080fd5b50610337610332366004612602565b610990565b604051901515815260200161030e565b34801561035357600080fd5b50610367610362366004612646565b6109aa565b60405161030e9392919061267b565b34801561038257600080fd5b50600454610396906001600160a01b031681565b6040516001600160a01b03909116815260200161030e565b6103c16103bc366004612773565b610b3b565b005b3480156103cf57600080fd5b506103d8600281565b60405161ffff909116815260200161030e565b3480156103f757600080fd5b50604080517f02e49c2c000000000000000000000000000000000000000000000000000000008152600160208201520161030e565b34801561043857600080fd5b506040805160018152600260208201520161030e565b34801561045a57600080fd5b50610463610c2d565b60405190815260200161030e565b34801561047d57600080fd5b506103d8600181565b34801561049257600080fd5b506103376104a1366004612816565b610c4a565b3480156104b257600080fd5b50610463600a5481565b3480156104c857600080fd5b506104d1610c70565b60405160ff909116815260200161030e565b3480156104ef57600080fd5b506103c16104fe366004612870565b610c84565b34801561050f57600080fd5b5061052361051e36600461289a565b610c9a565b60405161030e91906128ec565b34801561053c57600080fd5b5030610396565b34801561054f57600080fd5b5061030161055e366004612915565b610d01565b34801561056f57600080fd5b5061033761057e366004612870565b63ffffffff919091166000908152600160205260409020541490565b3480156105a657600080fd5b506103967f000000000000000000000000000000000000000000000000000000000000000081565b3480156105da57600080fd5b506103c16105e9366004612948565b610da6565b3480156105fa57600080fd5b50610463610609366004612948565b6001600160a01b031660009081526005602052604090205490565b34801561063057600080fd5b506103c1610e10565b34801561064557600080fd5b506103c1610654366004612965565b610e24565b34801561066557600080fd5b5061067c610674366004612870565b600092915050565b60405167ffffffffffffffff909116815260200161030e565b3480156106a157600080fd5b506103376106b0366004612988565b610e4e565b3480156106c157600080fd5b5060066104d1565b3480156106d557600080fd5b506000546001600160a01b0316610396565b3480156106f357600080fd5b50610301610e63565b34801561070857600080fd5b506104637f000000000000000000000000000000000000000000000000000000000000000081565b34801561073c57600080fd5b506000610337565b34801561075057600080fd5b5061033761075f366004612602565b610e72565b34801561077057600080fd5b50600254610396906001600160a01b031681565b34801561079057600080fd5b506103c161079f366004612a34565b610e80565b3480156107b057600080fd5b506104636107bf366004612a76565b60016020526000908152604090205481565b3480156107dd57600080fd5b506103016107ec366004612a91565b610e9a565b6103c16107ff366004612a34565b611042565b610817610812366004612af2565b6111e5565b60405161030e929190612b60565b34801561083157600080fd5b506103c1610840366004612948565b611219565b6103c1610853366004612773565b6112b8565b34801561086457600080fd5b506103c1610873366004612948565b611300565b34801561088457600080fd5b50610463610893366004612bb3565b6001600160a01b03918216600090815260066020908152604080832093909416825291909152205490565b3480156108ca57600080fd5b506103c16108d9366004612948565b611363565b3480156108ea57600080fd5b506103376108f9366004612be1565b6113ba565b60606008805461090d90612bfd565b80601f016020809104026020016040519081016040528092919081815260200182805461093990612bfd565b80156109865780601f1061095b57610100808354040283529160200191610986565b820191906000526020600020905b81548152906001019060200180831161096957829003601f168201915b5050505050905090565b60003361099e8185856113f0565b60019150505b92915050565b604080518082019091526000808252602082015260606109dd604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a1e573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a429190612c31565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a7f573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610aa39190612c4e565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610af8565b604080518082019091526000815260606020820152815260200190600190039081610ad05790505b509350600080610b1d604089013560608a0135610b1860208c018c612a76565b611402565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610ba4576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60208701803590610bbe90610bb9908a612a76565b611457565b14610c1557610bd06020880188612a76565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610b9b565b610c24878787878787876114ac565b50505050505050565b6000600a54610c3b60075490565b610c459190612c93565b905090565b600033610c5885828561162c565b610c638585856116c4565b60019150505b9392505050565b600b54600090610c459060ff166012612ca6565b610c8c611723565b610c968282611769565b5050565b60408051808201909152600080825260208201526000610cca60408501356060860135610b186020880188612a76565b915050600080610cda86846117be565b9092509050610cf7610cef6020880188612a76565b8383886118fa565b9695505050505050565b600360209081526000928352604080842090915290825290208054610d2590612bfd565b80601f0160208091040260200160405190810160405280929190818152602001828054610d5190612bfd565b8015610d9e5780601f10610d7357610100808354040283529160200191610d9e565b820191906000526020600020905b815481529060010190602001808311610d8157829003601f168201915b505050505081565b610dae611723565b6004805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610e18611723565b610e2260006119db565b565b610e2c611723565b610e37816012612ca6565b600b805460ff191660ff9290921691909117905550565b6001600160a01b03811630145b949350505050565b60606009805461090d90612bfd565b60003361099e8185856116c4565b610e88611723565b610c96610e958284612d64565b611a38565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610ece90612bfd565b80601f0160208091040260200160405190810160405280929190818152602001828054610efa90612bfd565b8015610f475780601f10610f1c57610100808354040283529160200191610f47565b820191906000526020600020905b815481529060010190602001808311610f2a57829003601f168201915b505050505090508051600003610f975783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610e5b9350505050565b6000839003610fa7579050610e5b565b6002831061102557610fee84848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611b3f92505050565b80610ffc8460028188612e90565b60405160200161100e93929190612eba565b604051602081830303815290604052915050610e5b565b8383604051639a6d49cd60e01b8152600401610b9b929190612f0b565b60005b8181101561114b573683838381811061106057611060612f1f565b90506020028101906110729190612f35565b90506110a56110846020830183612a76565b602083013563ffffffff919091166000908152600160205260409020541490565b6110af5750611143565b3063d045a0dc60c08301358360a08101356110ce610100830183612f56565b6110df610100890160e08a01612948565b6110ed6101208a018a612f56565b6040518963ffffffff1660e01b815260040161110f9796959493929190612fb3565b6000604051808303818588803b15801561112857600080fd5b505af115801561113c573d6000803e3d6000fd5b5050505050505b600101611045565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa15801561118a573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526111b2919081019061303a565b6040517f8351eea7000000000000000000000000000000000000000000000000000000008152600401610b9b91906125da565b6111ed612542565b604080518082019091526000808252602082015261120c858585611b6b565b915091505b935093915050565b611221611723565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b15801561129d57600080fd5b505af11580156112b1573d6000803e3d6000fd5b5050505050565b3330146112f1576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c2487878787878787610c15565b611308611723565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610e05565b61136b611723565b6001600160a01b0381166113ae576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610b9b565b6113b7816119db565b50565b60006020820180359060019083906113d29086612a76565b63ffffffff1681526020810191909152604001600020541492915050565b6113fd8383836001611c66565b505050565b60008061140e85611d6d565b915081905083811015611211576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610b9b565b63ffffffff8116600090815260016020526040812054806109a4576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610b9b565b60006114be6114bb8787611da4565b90565b905060006114ea826114d86114d38a8a611dbc565b611ddf565b6114e560208d018d612a76565b611e15565b905060288611156115ca57600061152761150a60608c0160408d016130a8565b61151760208d018d612a76565b846115228c8c611e3d565b611e88565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906115969086908d9060009087906004016130c5565b600060405180830381600087803b1580156115b057600080fd5b505af11580156115c4573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61160360208d018d612a76565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6001600160a01b038381166000908152600660209081526040808320938616835292905220546000198110156116be57818110156116af576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b9b565b6116be84848484036000611c66565b50505050565b6001600160a01b0383166116ee57604051634b637e8f60e11b815260006004820152602401610b9b565b6001600160a01b0382166117185760405163ec442f0560e01b815260006004820152602401610b9b565b6113fd838383611eba565b6000546001600160a01b03163314610e22576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610b9b565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b606080600061181b85602001356117d486611ffd565b6117e160a0890189612f56565b8080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061207192505050565b909350905060008161182e576001611831565b60025b90506118516118436020880188612a76565b826107ec60808a018a612f56565b6004549093506001600160a01b031680156118f0576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb906118ad90889088906004016130f7565b602060405180830381865afa1580156118ca573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118ee919061311c565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff16815260200161195d89611457565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b8152600401611992929190613139565b6040805180830381865afa1580156119ae573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906119d291906131e3565b95945050505050565b600080546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b8151811015611b0f57611a6a828281518110611a5957611a59612f1f565b602002602001015160400151611b3f565b818181518110611a7c57611a7c612f1f565b60200260200101516040015160036000848481518110611a9e57611a9e612f1f565b60200260200101516000015163ffffffff1663ffffffff1681526020019081526020016000206000848481518110611ad857611ad8612f1f565b60200260200101516020015161ffff1661ffff1681526020019081526020016000209081611b06919061325a565b50600101611a3b565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610e059190613319565b600281015161ffff8116600314610c965781604051639a6d49cd60e01b8152600401610b9b91906125da565b611b73612542565b6040805180820190915260008082526020820152600080611baa33604089013560608a0135611ba560208c018c612a76565b6120eb565b91509150600080611bbb89846117be565b9092509050611be7611bd060208b018b612a76565b8383611be1368d90038d018d6133a9565b8b61219c565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611c35908d018d612a76565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b6001600160a01b038416611ca9576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b9b565b6001600160a01b038316611cec576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610b9b565b6001600160a01b03808516600090815260066020908152604080832093871683529290522082905580156116be57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611d5f91815260200190565b60405180910390a350505050565b60007f0000000000000000000000000000000000000000000000000000000000000000611d9a81846133dc565b6109a491906133fe565b6000611db36020828486612e90565b610c6991613415565b6000611dcc602860208486612e90565b611dd591613433565b60c01c9392505050565b60006109a47f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff84166133fe565b60006001600160a01b038416611e2b5761dead93505b611e3584846122a7565b509092915050565b6060611e4c8260288186612e90565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611ea19493929190613469565b6040516020818303038152906040529050949350505050565b6001600160a01b038316611ee5578060076000828254611eda91906134cf565b90915550611f709050565b6001600160a01b03831660009081526005602052604090205481811015611f51576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b9b565b6001600160a01b03841660009081526005602052604090209082900390555b6001600160a01b038216611f8c57600780548290039055611fab565b6001600160a01b03821660009081526005602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051611ff091815260200190565b60405180910390a3505050565b60008061202a7f0000000000000000000000000000000000000000000000000000000000000000846133dc565b905067ffffffffffffffff8111156109a4576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610b9b565b80516060901515806120ba5784846040516020016120a692919091825260c01b6001600160c01b031916602082015260280190565b6040516020818303038152906040526120e1565b848433856040516020016120d194939291906134e2565b6040516020818303038152906040525b9150935093915050565b6000806120f9858585611402565b90925090506000612109836122dd565b9050801561211b5761211b87826122fb565b8281036121285750612193565b6121328184612c93565b600a600082825461214391906134cf565b90915550600090506001600160a01b0388167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6121808487612c93565b60405190815260200160405180910390a3505b94509492505050565b6121a4612542565b60006121b38460000151612331565b6020850151909150156121cd576121cd8460200151612372565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff16815260200161221d8c611457565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b8152600401612259929190613139565b60806040518083038185885af1158015612277573d6000803e3d6000fd5b50505050506040513d601f19601f8201168201806040525081019061229c9190613523565b979650505050505050565b6001600160a01b0382166122d15760405163ec442f0560e01b815260006004820152602401610b9b565b610c9660008383611eba565b600b546000906122f19060ff16600a61364e565b6109a490836133dc565b6001600160a01b03821661232557604051634b637e8f60e11b815260006004820152602401610b9b565b610c9682600083611eba565b600081341461236e576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610b9b565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa1580156123d2573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123f69190612c31565b90506001600160a01b038116612438576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c966001600160a01b038216337f0000000000000000000000000000000000000000000000000000000000000000856124768484848460016124b7565b6116be576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610b9b565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af192506001600051148316612530578383151615612523573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff168152602001612585604051806040016040528060008152602001600081525090565b905290565b60005b838110156125a557818101518382015260200161258d565b50506000910152565b600081518084526125c681602086016020860161258a565b601f01601f19169290920160200192915050565b602081526000610c6960208301846125ae565b6001600160a01b03811681146113b757600080fd5b6000806040838503121561261557600080fd5b8235612620816125ed565b946020939093013593505050565b600060e0828403121561264057600080fd5b50919050565b60006020828403121561265857600080fd5b813567ffffffffffffffff81111561266f57600080fd5b610e5b8482850161262e565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b828110156126fc5760bf1987860301845281518051865260208101519050604060208701526126e660408701826125ae565b95505060209384019391909101906001016126b4565b5050855160608601525050602084015160808401529050610e5b565b60006060828403121561264057600080fd5b60008083601f84011261273c57600080fd5b50813567ffffffffffffffff81111561275457600080fd5b60208301915083602082850101111561276c57600080fd5b9250929050565b600080600080600080600060e0888a03121561278e57600080fd5b6127988989612718565b965060608801359550608088013567ffffffffffffffff8111156127bb57600080fd5b6127c78a828b0161272a565b90965094505060a08801356127db816125ed565b925060c088013567ffffffffffffffff8111156127f757600080fd5b6128038a828b0161272a565b989b979a50959850939692959293505050565b60008060006060848603121561282b57600080fd5b8335612836816125ed565b92506020840135612846816125ed565b929592945050506040919091013590565b803563ffffffff8116811461286b57600080fd5b919050565b6000806040838503121561288357600080fd5b61262083612857565b80151581146113b757600080fd5b600080604083850312156128ad57600080fd5b823567ffffffffffffffff8111156128c457600080fd5b6128d08582860161262e565b92505060208301356128e18161288c565b809150509250929050565b8151815260208083015190820152604081016109a4565b803561ffff8116811461286b57600080fd5b6000806040838503121561292857600080fd5b61293183612857565b915061293f60208401612903565b90509250929050565b60006020828403121561295a57600080fd5b8135610c69816125ed565b60006020828403121561297757600080fd5b813560ff81168114610c6957600080fd5b60008060008060a0858703121561299e57600080fd5b6129a88686612718565b9350606085013567ffffffffffffffff8111156129c457600080fd5b6129d08782880161272a565b90945092505060808501356129e4816125ed565b939692955090935050565b60008083601f840112612a0157600080fd5b50813567ffffffffffffffff811115612a1957600080fd5b6020830191508360208260051b850101111561276c57600080fd5b60008060208385031215612a4757600080fd5b823567ffffffffffffffff811115612a5e57600080fd5b612a6a858286016129ef565b90969095509350505050565b600060208284031215612a8857600080fd5b610c6982612857565b60008060008060608587031215612aa757600080fd5b612ab085612857565b9350612abe60208601612903565b9250604085013567ffffffffffffffff811115612ada57600080fd5b612ae68782880161272a565b95989497509550505050565b60008060008385036080811215612b0857600080fd5b843567ffffffffffffffff811115612b1f57600080fd5b612b2b8782880161262e565b9450506040601f1982011215612b4057600080fd5b506020840191506060840135612b55816125ed565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612b9c604084018280518252602090810151910152565b5082516080830152602083015160a0830152610c69565b60008060408385031215612bc657600080fd5b8235612bd1816125ed565b915060208301356128e1816125ed565b600060608284031215612bf357600080fd5b610c698383612718565b600181811c90821680612c1157607f821691505b60208210810361264057634e487b7160e01b600052602260045260246000fd5b600060208284031215612c4357600080fd5b8151610c69816125ed565b600060208284031215612c6057600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b634e487b7160e01b600052601160045260246000fd5b818103818111156109a4576109a4612c7d565b60ff82811682821603908111156109a4576109a4612c7d565b6040516060810167ffffffffffffffff81118282101715612ce257612ce2612c67565b60405290565b6040805190810167ffffffffffffffff81118282101715612ce257612ce2612c67565b604051601f8201601f1916810167ffffffffffffffff81118282101715612d3457612d34612c67565b604052919050565b600067ffffffffffffffff821115612d5657612d56612c67565b50601f01601f191660200190565b600067ffffffffffffffff831115612d7e57612d7e612c67565b8260051b612d8e60208201612d0b565b84815290830190602081019036831115612da757600080fd5b845b83811015612e8657803567ffffffffffffffff811115612dc857600080fd5b86016060368290031215612ddb57600080fd5b612de3612cbf565b612dec82612857565b8152612dfa60208301612903565b6020820152604082013567ffffffffffffffff811115612e1957600080fd5b919091019036601f830112612e2d57600080fd5b8135612e40612e3b82612d3c565b612d0b565b818152366020838601011115612e5557600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612da9565b5095945050505050565b60008085851115612ea057600080fd5b83861115612ead57600080fd5b5050820193919092039150565b60008451612ecc81846020890161258a565b8201838582376000930192835250909392505050565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b602081526000610e5b602083018486612ee2565b634e487b7160e01b600052603260045260246000fd5b6000823561013e19833603018112612f4c57600080fd5b9190910192915050565b6000808335601e19843603018112612f6d57600080fd5b83018035915067ffffffffffffffff821115612f8857600080fd5b60200191503681900382131561276c57600080fd5b67ffffffffffffffff811681146113b757600080fd5b63ffffffff612fc189612857565b1681526020888101359082015260006040890135612fde81612f9d565b67ffffffffffffffff811660408401525087606083015260e0608083015261300a60e083018789612ee2565b6001600160a01b03861660a084015282810360c084015261302c818587612ee2565b9a9950505050505050505050565b60006020828403121561304c57600080fd5b815167ffffffffffffffff81111561306357600080fd5b8201601f8101841361307457600080fd5b8051613082612e3b82612d3c565b81815285602083850101111561309757600080fd5b6119d282602083016020860161258a565b6000602082840312156130ba57600080fd5b8135610c6981612f9d565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000610cf760808301846125ae565b60408152600061310a60408301856125ae565b82810360208401526119d281856125ae565b60006020828403121561312e57600080fd5b8151610c698161288c565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a0608084015261316f60e08401826125ae565b90506060850151603f198483030160a085015261318c82826125ae565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b6000604082840312156131c457600080fd5b6131cc612ce8565b825181526020928301519281019290925250919050565b6000604082840312156131f557600080fd5b610c6983836131b2565b601f8211156113fd57828211156113fd57806000526020600020601f840160051c602085101561322d575060005b90810190601f840160051c0360005b818110156132525760008382015560010161323c565b505050505050565b815167ffffffffffffffff81111561327457613274612c67565b613288816132828454612bfd565b846131ff565b6020601f8211600181146132bc57600083156132a45750848201515b600019600385901b1c1916600184901b1784556112b1565b600084815260208120601f198516915b828110156132ec57878501518255602094850194600190920191016132cc565b508482101561330a5786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b8281101561339d57603f19878603018452815163ffffffff815116865261ffff6020820151166020870152604081015190506060604087015261338760608701826125ae565b9550506020938401939190910190600101613341565b50929695505050505050565b600060408284031280156133bc57600080fd5b506133c5612ce8565b823581526020928301359281019290925250919050565b6000826133f957634e487b7160e01b600052601260045260246000fd5b500490565b80820281158282048414176109a4576109a4612c7d565b803560208310156109a457600019602084900360031b1b1692915050565b80356001600160c01b03198116906008841015613462576001600160c01b0319808560080360031b1b82161691505b5092915050565b6001600160c01b03198560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c820152600082516134bf81602c85016020870161258a565b91909101602c0195945050505050565b808201808211156109a4576109a4612c7d565b8481526001600160c01b03198460c01b1660208201528260288201526000825161351381604885016020870161258a565b9190910160480195945050505050565b6000608082840312801561353657600080fd5b5061353f612cbf565b82518152602083015161355181612f9d565b602082015261356384604085016131b2565b60408201529392505050565b6001815b60018411156112115780850481111561358e5761358e612c7d565b600184161561359c57908102905b60019390931c928002613573565b6000826135b9575060016109a4565b816135c6575060006109a4565b81600181146135dc57600281146135e657613602565b60019150506109a4565b60ff8411156135f7576135f7612c7d565b50506001821b6109a4565b5060208310610133831016604e8410600b8410161715613625575081810a6109a4565b613632600019848461356f565b806000190482111561364657613646612c7d565b029392505050565b6000610c6960ff8416836135aa56';
