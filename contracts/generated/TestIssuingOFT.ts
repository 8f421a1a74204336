// Generated from contracts/src/test/TestIssuingOFT.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const testIssuingOftAbi = [
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
    "name": "issue",
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
  }
] as const;

export const testIssuingOftBytecode: `0x${string}` =
  '0x60c060405234801561001057600080fd5b50604051613a2e380380613a2e83398101604081905261002f916102ab565b83838383838360128484818181818d6001600160a01b03811661006c57604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b61007581610181565b506001600160a01b0380831660805281166100a357604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b1580156100ea57600080fd5b505af11580156100fe573d6000803e3d6000fd5b50505050505050506101146101d160201b60201c565b60ff168360ff16101561013a576040516301e9714b60e41b815260040160405180910390fd5b61014560068461034b565b61015090600a610451565b60a0525060089150610164905083826104fd565b50600961017182826104fd565b50505050505050505050506105bf565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b634e487b7160e01b600052604160045260246000fd5b600082601f8301126101fd57600080fd5b81516001600160401b03811115610216576102166101d6565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610244576102446101d6565b60405281815283820160200185101561025c57600080fd5b60005b8281101561027b5760208186018101518383018201520161025f565b506000918101602001919091529392505050565b80516001600160a01b03811681146102a657600080fd5b919050565b600080600080608085870312156102c157600080fd5b84516001600160401b038111156102d757600080fd5b6102e3878288016101ec565b602087015190955090506001600160401b0381111561030157600080fd5b61030d878288016101ec565b93505061031c6040860161028f565b915061032a6060860161028f565b905092959194509250565b634e487b7160e01b600052601160045260246000fd5b60ff828116828216039081111561036457610364610335565b92915050565b6001815b60018411156103a55780850481111561038957610389610335565b600184161561039757908102905b60019390931c92800261036e565b935093915050565b6000826103bc57506001610364565b816103c957506000610364565b81600181146103df57600281146103e957610405565b6001915050610364565b60ff8411156103fa576103fa610335565b50506001821b610364565b5060208310610133831016604e8410600b8410161715610428575081810a610364565b610435600019848461036a565b806000190482111561044957610449610335565b029392505050565b600061046060ff8416836103ad565b9392505050565b600181811c9082168061047b57607f821691505b60208210810361049b57634e487b7160e01b600052602260045260246000fd5b50919050565b601f8211156104f857828211156104f857806000526020600020601f840160051c60208510156104cf575060005b90810190601f840160051c0360005b818110156104f4576000838201556001016104de565b5050505b505050565b81516001600160401b03811115610516576105166101d6565b61052a816105248454610467565b846104a1565b6020601f82116001811461055e57600083156105465750848201515b600019600385901b1c1916600184901b1784556105b8565b600084815260208120601f198516915b8281101561058e578785015182556020948501946001909201910161056e565b50848210156105ac5786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05161340461062a600039600081816106e401528181611d3401528181611da90152611fc801526000818161058201528181610b13015281816111e6015281816114e70152818161189d015281816121070152818161225a015261232c01526134046000f3fe6080604052600436106102dc5760003560e01c80637d25a05e11610184578063bb0b6a53116100d6578063d045a0dc1161008a578063f2fde38b11610064578063f2fde38b14610894578063fc0c546a14610506578063ff7bd03d146108b457600080fd5b8063d045a0dc1461081b578063d42438851461082e578063dd62ed3e1461084e57600080fd5b8063bd815db0116100bb578063bd815db0146107c7578063c7c7f5b3146107da578063ca5eb5e1146107fb57600080fd5b8063bb0b6a531461077a578063bc70b354146107a757600080fd5b806395d89b4111610138578063a9059cbb11610112578063a9059cbb1461071a578063b731ea0a1461073a578063b98bd0701461075a57600080fd5b806395d89b41146106bd578063963efcaa146106d25780639f68b9641461070657600080fd5b8063857749b011610169578063857749b01461066b578063867904b41461067f5780638da5cb5b1461069f57600080fd5b80637d25a05e1461060f57806382413eac1461064b57600080fd5b806323b872dd1161023d5780635535d461116101f15780636fc1b31e116101cb5780636fc1b31e146105a457806370a08231146105c4578063715018a6146105fa57600080fd5b80635535d461146105195780635a0dfe4d146105395780635e280f111461057057600080fd5b80633400288b116102225780633400288b146104b95780633b6f743b146104d957806352ae28791461050657600080fd5b806323b872dd14610477578063313ce5671461049757600080fd5b8063134d4f251161029457806317442b701161027957806317442b701461042157806318160ddd146104435780631f5e13341461046257600080fd5b8063134d4f25146103b8578063156a0d0f146103e057600080fd5b80630d35b415116102c55780630d35b4151461033c578063111ecdad1461036b57806313137d65146103a357600080fd5b806306fdde03146102e1578063095ea7b31461030c575b600080fd5b3480156102ed57600080fd5b506102f66108d4565b60405161030391906124be565b60405180910390f35b34801561031857600080fd5b5061032c6103273660046124e6565b610966565b6040519015158152602001610303565b34801561034857600080fd5b5061035c61035736600461252a565b610980565b6040516103039392919061255f565b34801561037757600080fd5b5060045461038b906001600160a01b031681565b6040516001600160a01b039091168152602001610303565b6103b66103b1366004612657565b610b11565b005b3480156103c457600080fd5b506103cd600281565b60405161ffff9091168152602001610303565b3480156103ec57600080fd5b50604080517f02e49c2c0000000000000000000000000000000000000000000000000000000081526001602082015201610303565b34801561042d57600080fd5b5060408051600181526002602082015201610303565b34801561044f57600080fd5b506007545b604051908152602001610303565b34801561046e57600080fd5b506103cd600181565b34801561048357600080fd5b5061032c6104923660046126fa565b610c03565b3480156104a357600080fd5b5060125b60405160ff9091168152602001610303565b3480156104c557600080fd5b506103b66104d4366004612754565b610c29565b3480156104e557600080fd5b506104f96104f436600461277e565b610c3f565b60405161030391906127d0565b34801561051257600080fd5b503061038b565b34801561052557600080fd5b506102f66105343660046127f9565b610ca6565b34801561054557600080fd5b5061032c610554366004612754565b63ffffffff919091166000908152600160205260409020541490565b34801561057c57600080fd5b5061038b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156105b057600080fd5b506103b66105bf36600461282c565b610d4b565b3480156105d057600080fd5b506104546105df36600461282c565b6001600160a01b031660009081526005602052604090205490565b34801561060657600080fd5b506103b6610db5565b34801561061b57600080fd5b5061063261062a366004612754565b600092915050565b60405167ffffffffffffffff9091168152602001610303565b34801561065757600080fd5b5061032c610666366004612849565b610dc9565b34801561067757600080fd5b5060066104a7565b34801561068b57600080fd5b506103b661069a3660046124e6565b610dde565b3480156106ab57600080fd5b506000546001600160a01b031661038b565b3480156106c957600080fd5b506102f6610df0565b3480156106de57600080fd5b506104547f000000000000000000000000000000000000000000000000000000000000000081565b34801561071257600080fd5b50600061032c565b34801561072657600080fd5b5061032c6107353660046124e6565b610dff565b34801561074657600080fd5b5060025461038b906001600160a01b031681565b34801561076657600080fd5b506103b66107753660046128f5565b610e0d565b34801561078657600080fd5b50610454610795366004612937565b60016020526000908152604090205481565b3480156107b357600080fd5b506102f66107c2366004612952565b610e27565b6103b66107d53660046128f5565b610fcf565b6107ed6107e83660046129b3565b611172565b604051610303929190612a21565b34801561080757600080fd5b506103b661081636600461282c565b6111a6565b6103b6610829366004612657565b611245565b34801561083a57600080fd5b506103b661084936600461282c565b61128d565b34801561085a57600080fd5b50610454610869366004612a74565b6001600160a01b03918216600090815260066020908152604080832093909416825291909152205490565b3480156108a057600080fd5b506103b66108af36600461282c565b6112f0565b3480156108c057600080fd5b5061032c6108cf366004612aa2565b611347565b6060600880546108e390612abe565b80601f016020809104026020016040519081016040528092919081815260200182805461090f90612abe565b801561095c5780601f106109315761010080835404028352916020019161095c565b820191906000526020600020905b81548152906001019060200180831161093f57829003601f168201915b5050505050905090565b60003361097481858561137d565b60019150505b92915050565b604080518082019091526000808252602082015260606109b3604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109f4573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a189190612af2565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a55573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a799190612b0f565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610ace565b604080518082019091526000815260606020820152815260200190600190039081610aa65790505b509350600080610af3604089013560608a0135610aee60208c018c612937565b61138f565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610b7a576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60208701803590610b9490610b8f908a612937565b6113e4565b14610beb57610ba66020880188612937565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610b71565b610bfa87878787878787611439565b50505050505050565b600033610c118582856115b9565b610c1c858585611651565b60019150505b9392505050565b610c316116b0565b610c3b82826116f6565b5050565b60408051808201909152600080825260208201526000610c6f60408501356060860135610aee6020880188612937565b915050600080610c7f868461174b565b9092509050610c9c610c946020880188612937565b838388611887565b9695505050505050565b600360209081526000928352604080842090915290825290208054610cca90612abe565b80601f0160208091040260200160405190810160405280929190818152602001828054610cf690612abe565b8015610d435780601f10610d1857610100808354040283529160200191610d43565b820191906000526020600020905b815481529060010190602001808311610d2657829003601f168201915b505050505081565b610d536116b0565b6004805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610dbd6116b0565b610dc76000611968565b565b6001600160a01b03811630145b949350505050565b610de66116b0565b610c3b82826119c5565b6060600980546108e390612abe565b600033610974818585611651565b610e156116b0565b610c3b610e228284612be3565b6119fb565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610e5b90612abe565b80601f0160208091040260200160405190810160405280929190818152602001828054610e8790612abe565b8015610ed45780601f10610ea957610100808354040283529160200191610ed4565b820191906000526020600020905b815481529060010190602001808311610eb757829003601f168201915b505050505090508051600003610f245783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610dd69350505050565b6000839003610f34579050610dd6565b60028310610fb257610f7b84848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611b0292505050565b80610f898460028188612d0f565b604051602001610f9b93929190612d39565b604051602081830303815290604052915050610dd6565b8383604051639a6d49cd60e01b8152600401610b71929190612d8a565b60005b818110156110d85736838383818110610fed57610fed612d9e565b9050602002810190610fff9190612db4565b90506110326110116020830183612937565b602083013563ffffffff919091166000908152600160205260409020541490565b61103c57506110d0565b3063d045a0dc60c08301358360a081013561105b610100830183612dd5565b61106c610100890160e08a0161282c565b61107a6101208a018a612dd5565b6040518963ffffffff1660e01b815260040161109c9796959493929190612e32565b6000604051808303818588803b1580156110b557600080fd5b505af11580156110c9573d6000803e3d6000fd5b5050505050505b600101610fd2565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa158015611117573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f1916820160405261113f9190810190612eb9565b6040517f8351eea7000000000000000000000000000000000000000000000000000000008152600401610b7191906124be565b61117a612426565b6040805180820190915260008082526020820152611199858585611b2e565b915091505b935093915050565b6111ae6116b0565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b15801561122a57600080fd5b505af115801561123e573d6000803e3d6000fd5b5050505050565b33301461127e576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bfa87878787878787610beb565b6112956116b0565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610daa565b6112f86116b0565b6001600160a01b03811661133b576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b61134481611968565b50565b600060208201803590600190839061135f9086612937565b63ffffffff1681526020810191909152604001600020541492915050565b61138a8383836001611c29565b505050565b60008061139b85611d30565b91508190508381101561119e576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610b71565b63ffffffff81166000908152600160205260408120548061097a576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610b71565b600061144b6114488787611d67565b90565b90506000611477826114656114608a8a611d7f565b611da2565b61147260208d018d612937565b611dd8565b905060288611156115575760006114b461149760608c0160408d01612f27565b6114a460208d018d612937565b846114af8c8c611e00565b611e4b565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906115239086908d906000908790600401612f44565b600060405180830381600087803b15801561153d57600080fd5b505af1158015611551573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61159060208d018d612937565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6001600160a01b0383811660009081526006602090815260408083209386168352929052205460001981101561164b578181101561163c576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b71565b61164b84848484036000611c29565b50505050565b6001600160a01b03831661167b57604051634b637e8f60e11b815260006004820152602401610b71565b6001600160a01b0382166116a55760405163ec442f0560e01b815260006004820152602401610b71565b61138a838383611e7d565b6000546001600160a01b03163314610dc7576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610b71565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b60608060006117a8856020013561176186611fc0565b61176e60a0890189612dd5565b8080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061203492505050565b90935090506000816117bb5760016117be565b60025b90506117de6117d06020880188612937565b826107c260808a018a612dd5565b6004549093506001600160a01b0316801561187d576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb9061183a9088908890600401612f76565b602060405180830381865afa158015611857573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061187b9190612f9b565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff1681526020016118ea896113e4565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b815260040161191f929190612fb8565b6040805180830381865afa15801561193b573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061195f9190613062565b95945050505050565b600080546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b0382166119ef5760405163ec442f0560e01b815260006004820152602401610b71565b610c3b60008383611e7d565b60005b8151811015611ad257611a2d828281518110611a1c57611a1c612d9e565b602002602001015160400151611b02565b818181518110611a3f57611a3f612d9e565b60200260200101516040015160036000848481518110611a6157611a61612d9e565b60200260200101516000015163ffffffff1663ffffffff1681526020019081526020016000206000848481518110611a9b57611a9b612d9e565b60200260200101516020015161ffff1661ffff1681526020019081526020016000209081611ac991906130d9565b506001016119fe565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610daa9190613198565b600281015161ffff8116600314610c3b5781604051639a6d49cd60e01b8152600401610b7191906124be565b611b36612426565b6040805180820190915260008082526020820152600080611b6d33604089013560608a0135611b6860208c018c612937565b6120ae565b91509150600080611b7e898461174b565b9092509050611baa611b9360208b018b612937565b8383611ba4368d90038d018d613228565b8b6120d4565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611bf8908d018d612937565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b6001600160a01b038416611c6c576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6001600160a01b038316611caf576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6001600160a01b038085166000908152600660209081526040808320938716835292905220829055801561164b57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611d2291815260200190565b60405180910390a350505050565b60007f0000000000000000000000000000000000000000000000000000000000000000611d5d8184613271565b61097a9190613293565b6000611d766020828486612d0f565b610c22916132aa565b6000611d8f602860208486612d0f565b611d98916132c8565b60c01c9392505050565b600061097a7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8416613293565b60006001600160a01b038416611dee5761dead93505b611df884846119c5565b509092915050565b6060611e0f8260288186612d0f565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611e6494939291906132fe565b6040516020818303038152906040529050949350505050565b6001600160a01b038316611ea8578060076000828254611e9d9190613364565b90915550611f339050565b6001600160a01b03831660009081526005602052604090205481811015611f14576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b71565b6001600160a01b03841660009081526005602052604090209082900390555b6001600160a01b038216611f4f57600780548290039055611f6e565b6001600160a01b03821660009081526005602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051611fb391815260200190565b60405180910390a3505050565b600080611fed7f000000000000000000000000000000000000000000000000000000000000000084613271565b905067ffffffffffffffff81111561097a576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610b71565b805160609015158061207d57848460405160200161206992919091825260c01b6001600160c01b031916602082015260280190565b6040516020818303038152906040526120a4565b848433856040516020016120949493929190613377565b6040516020818303038152906040525b9150935093915050565b6000806120bc85858561138f565b90925090506120cb86836121df565b94509492505050565b6120dc612426565b60006120eb8460000151612215565b602085015190915015612105576121058460200151612256565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff1681526020016121558c6113e4565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b8152600401612191929190612fb8565b60806040518083038185885af11580156121af573d6000803e3d6000fd5b50505050506040513d601f19601f820116820180604052508101906121d491906133b8565b979650505050505050565b6001600160a01b03821661220957604051634b637e8f60e11b815260006004820152602401610b71565b610c3b82600083611e7d565b6000813414612252576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610b71565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa1580156122b6573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906122da9190612af2565b90506001600160a01b03811661231c576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c3b6001600160a01b038216337f00000000000000000000000000000000000000000000000000000000000000008561235a84848484600161239b565b61164b576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610b71565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af192506001600051148316612414578383151615612407573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff168152602001612469604051806040016040528060008152602001600081525090565b905290565b60005b83811015612489578181015183820152602001612471565b50506000910152565b600081518084526124aa81602086016020860161246e565b601f01601f19169290920160200192915050565b602081526000610c226020830184612492565b6001600160a01b038116811461134457600080fd5b600080604083850312156124f957600080fd5b8235612504816124d1565b946020939093013593505050565b600060e0828403121561252457600080fd5b50919050565b60006020828403121561253c57600080fd5b813567ffffffffffffffff81111561255357600080fd5b610dd684828501612512565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b828110156125e05760bf1987860301845281518051865260208101519050604060208701526125ca6040870182612492565b9550506020938401939190910190600101612598565b5050855160608601525050602084015160808401529050610dd6565b60006060828403121561252457600080fd5b60008083601f84011261262057600080fd5b50813567ffffffffffffffff81111561263857600080fd5b60208301915083602082850101111561265057600080fd5b9250929050565b600080600080600080600060e0888a03121561267257600080fd5b61267c89896125fc565b965060608801359550608088013567ffffffffffffffff81111561269f57600080fd5b6126ab8a828b0161260e565b90965094505060a08801356126bf816124d1565b925060c088013567ffffffffffffffff8111156126db57600080fd5b6126e78a828b0161260e565b989b979a50959850939692959293505050565b60008060006060848603121561270f57600080fd5b833561271a816124d1565b9250602084013561272a816124d1565b929592945050506040919091013590565b803563ffffffff8116811461274f57600080fd5b919050565b6000806040838503121561276757600080fd5b6125048361273b565b801515811461134457600080fd5b6000806040838503121561279157600080fd5b823567ffffffffffffffff8111156127a857600080fd5b6127b485828601612512565b92505060208301356127c581612770565b809150509250929050565b81518152602080830151908201526040810161097a565b803561ffff8116811461274f57600080fd5b6000806040838503121561280c57600080fd5b6128158361273b565b9150612823602084016127e7565b90509250929050565b60006020828403121561283e57600080fd5b8135610c22816124d1565b60008060008060a0858703121561285f57600080fd5b61286986866125fc565b9350606085013567ffffffffffffffff81111561288557600080fd5b6128918782880161260e565b90945092505060808501356128a5816124d1565b939692955090935050565b60008083601f8401126128c257600080fd5b50813567ffffffffffffffff8111156128da57600080fd5b6020830191508360208260051b850101111561265057600080fd5b6000806020838503121561290857600080fd5b823567ffffffffffffffff81111561291f57600080fd5b61292b858286016128b0565b90969095509350505050565b60006020828403121561294957600080fd5b610c228261273b565b6000806000806060858703121561296857600080fd5b6129718561273b565b935061297f602086016127e7565b9250604085013567ffffffffffffffff81111561299b57600080fd5b6129a78782880161260e565b95989497509550505050565b600080600083850360808112156129c957600080fd5b843567ffffffffffffffff8111156129e057600080fd5b6129ec87828801612512565b9450506040601f1982011215612a0157600080fd5b506020840191506060840135612a16816124d1565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612a5d604084018280518252602090810151910152565b5082516080830152602083015160a0830152610c22565b60008060408385031215612a8757600080fd5b8235612a92816124d1565b915060208301356127c5816124d1565b600060608284031215612ab457600080fd5b610c2283836125fc565b600181811c90821680612ad257607f821691505b60208210810361252457634e487b7160e01b600052602260045260246000fd5b600060208284031215612b0457600080fd5b8151610c22816124d1565b600060208284031215612b2157600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b6040516060810167ffffffffffffffff81118282101715612b6157612b61612b28565b60405290565b6040805190810167ffffffffffffffff81118282101715612b6157612b61612b28565b604051601f8201601f1916810167ffffffffffffffff81118282101715612bb357612bb3612b28565b604052919050565b600067ffffffffffffffff821115612bd557612bd5612b28565b50601f01601f191660200190565b600067ffffffffffffffff831115612bfd57612bfd612b28565b8260051b612c0d60208201612b8a565b84815290830190602081019036831115612c2657600080fd5b845b83811015612d0557803567ffffffffffffffff811115612c4757600080fd5b86016060368290031215612c5a57600080fd5b612c62612b3e565b612c6b8261273b565b8152612c79602083016127e7565b6020820152604082013567ffffffffffffffff811115612c9857600080fd5b919091019036601f830112612cac57600080fd5b8135612cbf612cba82612bbb565b612b8a565b818152366020838601011115612cd457600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612c28565b5095945050505050565b60008085851115612d1f57600080fd5b83861115612d2c57600080fd5b5050820193919092039150565b60008451612d4b81846020890161246e565b8201838582376000930192835250909392505050565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b602081526000610dd6602083018486612d61565b634e487b7160e01b600052603260045260246000fd5b6000823561013e19833603018112612dcb57600080fd5b9190910192915050565b6000808335601e19843603018112612dec57600080fd5b83018035915067ffffffffffffffff821115612e0757600080fd5b60200191503681900382131561265057600080fd5b67ffffffffffffffff8116811461134457600080fd5b63ffffffff612e408961273b565b1681526020888101359082015260006040890135612e5d81612e1c565b67ffffffffffffffff811660408401525087606083015260e06080830152612e8960e083018789612d61565b6001600160a01b03861660a084015282810360c0840152612eab818587612d61565b9a9950505050505050505050565b600060208284031215612ecb57600080fd5b815167ffffffffffffffff811115612ee257600080fd5b8201601f81018413612ef357600080fd5b8051612f01612cba82612bbb565b818152856020838501011115612f1657600080fd5b61195f82602083016020860161246e565b600060208284031215612f3957600080fd5b8135610c2281612e1c565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000610c9c6080830184612492565b604081526000612f896040830185612492565b828103602084015261195f8185612492565b600060208284031215612fad57600080fd5b8151610c2281612770565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a06080840152612fee60e0840182612492565b90506060850151603f198483030160a085015261300b8282612492565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b60006040828403121561304357600080fd5b61304b612b67565b825181526020928301519281019290925250919050565b60006040828403121561307457600080fd5b610c228383613031565b601f82111561138a578282111561138a57806000526020600020601f840160051c60208510156130ac575060005b90810190601f840160051c0360005b818110156130d1576000838201556001016130bb565b505050505050565b815167ffffffffffffffff8111156130f3576130f3612b28565b613107816131018454612abe565b8461307e565b6020601f82116001811461313b57600083156131235750848201515b600019600385901b1c1916600184901b17845561123e565b600084815260208120601f198516915b8281101561316b578785015182556020948501946001909201910161314b565b50848210156131895786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b8281101561321c57603f19878603018452815163ffffffff815116865261ffff602082015116602087015260408101519050606060408701526132066060870182612492565b95505060209384019391909101906001016131c0565b50929695505050505050565b6000604082840312801561323b57600080fd5b50613244612b67565b823581526020928301359281019290925250919050565b634e487b7160e01b600052601160045260246000fd5b60008261328e57634e487b7160e01b600052601260045260246000fd5b500490565b808202811582820484141761097a5761097a61325b565b8035602083101561097a57600019602084900360031b1b1692915050565b80356001600160c01b031981169060088410156132f7576001600160c01b0319808560080360031b1b82161691505b5092915050565b6001600160c01b03198560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c8201526000825161335481602c85016020870161246e565b91909101602c0195945050505050565b8082018082111561097a5761097a61325b565b8481526001600160c01b03198460c01b166020820152826028820152600082516133a881604885016020870161246e565b9190910160480195945050505050565b600060808284031280156133cb57600080fd5b506133d4612b3e565b8251815260208301516133e681612e1c565b60208201526133f88460408501613031565b6040820152939250505056';
