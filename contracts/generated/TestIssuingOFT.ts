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
  '0x60c060405234801561001057600080fd5b50604051613bf4380380613bf483398101604081905261002f916102ab565b83838383838360128484818181818d6001600160a01b03811661006c57604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b61007581610181565b506001600160a01b0380831660805281166100a357604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b1580156100ea57600080fd5b505af11580156100fe573d6000803e3d6000fd5b50505050505050506101146101d160201b60201c565b60ff168360ff16101561013a576040516301e9714b60e41b815260040160405180910390fd5b61014560068461034b565b61015090600a610451565b60a0525060089150610164905083826104fd565b50600961017182826104fd565b50505050505050505050506105bf565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b634e487b7160e01b600052604160045260246000fd5b600082601f8301126101fd57600080fd5b81516001600160401b03811115610216576102166101d6565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610244576102446101d6565b60405281815283820160200185101561025c57600080fd5b60005b8281101561027b5760208186018101518383018201520161025f565b506000918101602001919091529392505050565b80516001600160a01b03811681146102a657600080fd5b919050565b600080600080608085870312156102c157600080fd5b84516001600160401b038111156102d757600080fd5b6102e3878288016101ec565b602087015190955090506001600160401b0381111561030157600080fd5b61030d878288016101ec565b93505061031c6040860161028f565b915061032a6060860161028f565b905092959194509250565b634e487b7160e01b600052601160045260246000fd5b60ff828116828216039081111561036457610364610335565b92915050565b6001815b60018411156103a55780850481111561038957610389610335565b600184161561039757908102905b60019390931c92800261036e565b935093915050565b6000826103bc57506001610364565b816103c957506000610364565b81600181146103df57600281146103e957610405565b6001915050610364565b60ff8411156103fa576103fa610335565b50506001821b610364565b5060208310610133831016604e8410600b8410161715610428575081810a610364565b610435600019848461036a565b806000190482111561044957610449610335565b029392505050565b600061046060ff8416836103ad565b9392505050565b600181811c9082168061047b57607f821691505b60208210810361049b57634e487b7160e01b600052602260045260246000fd5b50919050565b601f8211156104f857828211156104f857806000526020600020601f840160051c60208510156104cf575060005b90810190601f840160051c0360005b818110156104f4576000838201556001016104de565b5050505b505050565b81516001600160401b03811115610516576105166101d6565b61052a816105248454610467565b846104a1565b6020601f82116001811461055e57600083156105465750848201515b600019600385901b1c1916600184901b1784556105b8565b600084815260208120601f198516915b8281101561058e578785015182556020948501946001909201910161056e565b50848210156105ac5786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a0516135ca61062a600039600081816106e401528181611dd201528181611e47015261206601526000818161058201528181610b130152818161120a01528181611516015281816118fe015281816121bd0152818161232901526123fb01526135ca6000f3fe6080604052600436106102dc5760003560e01c80637d25a05e11610184578063bb0b6a53116100d6578063d045a0dc1161008a578063f2fde38b11610064578063f2fde38b14610894578063fc0c546a14610506578063ff7bd03d146108b457600080fd5b8063d045a0dc1461081b578063d42438851461082e578063dd62ed3e1461084e57600080fd5b8063bd815db0116100bb578063bd815db0146107c7578063c7c7f5b3146107da578063ca5eb5e1146107fb57600080fd5b8063bb0b6a531461077a578063bc70b354146107a757600080fd5b806395d89b4111610138578063a9059cbb11610112578063a9059cbb1461071a578063b731ea0a1461073a578063b98bd0701461075a57600080fd5b806395d89b41146106bd578063963efcaa146106d25780639f68b9641461070657600080fd5b8063857749b011610169578063857749b01461066b578063867904b41461067f5780638da5cb5b1461069f57600080fd5b80637d25a05e1461060f57806382413eac1461064b57600080fd5b806323b872dd1161023d5780635535d461116101f15780636fc1b31e116101cb5780636fc1b31e146105a457806370a08231146105c4578063715018a6146105fa57600080fd5b80635535d461146105195780635a0dfe4d146105395780635e280f111461057057600080fd5b80633400288b116102225780633400288b146104b95780633b6f743b146104d957806352ae28791461050657600080fd5b806323b872dd14610477578063313ce5671461049757600080fd5b8063134d4f251161029457806317442b701161027957806317442b701461042157806318160ddd146104435780631f5e13341461046257600080fd5b8063134d4f25146103b8578063156a0d0f146103e057600080fd5b80630d35b415116102c55780630d35b4151461033c578063111ecdad1461036b57806313137d65146103a357600080fd5b806306fdde03146102e1578063095ea7b31461030c575b600080fd5b3480156102ed57600080fd5b506102f66108d4565b604051610303919061258d565b60405180910390f35b34801561031857600080fd5b5061032c6103273660046125b5565b610966565b6040519015158152602001610303565b34801561034857600080fd5b5061035c6103573660046125f9565b610980565b6040516103039392919061262e565b34801561037757600080fd5b5060045461038b906001600160a01b031681565b6040516001600160a01b039091168152602001610303565b6103b66103b1366004612744565b610b11565b005b3480156103c457600080fd5b506103cd600281565b60405161ffff9091168152602001610303565b3480156103ec57600080fd5b50604080517f02e49c2c0000000000000000000000000000000000000000000000000000000081526001602082015201610303565b34801561042d57600080fd5b5060408051600181526002602082015201610303565b34801561044f57600080fd5b506007545b604051908152602001610303565b34801561046e57600080fd5b506103cd600181565b34801561048357600080fd5b5061032c6104923660046127e7565b610c03565b3480156104a357600080fd5b5060125b60405160ff9091168152602001610303565b3480156104c557600080fd5b506103b66104d4366004612841565b610c29565b3480156104e557600080fd5b506104f96104f436600461286b565b610c3f565b60405161030391906128bd565b34801561051257600080fd5b503061038b565b34801561052557600080fd5b506102f66105343660046128e6565b610ca6565b34801561054557600080fd5b5061032c610554366004612841565b63ffffffff919091166000908152600160205260409020541490565b34801561057c57600080fd5b5061038b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156105b057600080fd5b506103b66105bf366004612919565b610d4b565b3480156105d057600080fd5b506104546105df366004612919565b6001600160a01b031660009081526005602052604090205490565b34801561060657600080fd5b506103b6610dc0565b34801561061b57600080fd5b5061063261062a366004612841565b600092915050565b60405167ffffffffffffffff9091168152602001610303565b34801561065757600080fd5b5061032c610666366004612936565b610dd4565b34801561067757600080fd5b5060066104a7565b34801561068b57600080fd5b506103b661069a3660046125b5565b610de9565b3480156106ab57600080fd5b506000546001600160a01b031661038b565b3480156106c957600080fd5b506102f6610dfb565b3480156106de57600080fd5b506104547f000000000000000000000000000000000000000000000000000000000000000081565b34801561071257600080fd5b50600061032c565b34801561072657600080fd5b5061032c6107353660046125b5565b610e0a565b34801561074657600080fd5b5060025461038b906001600160a01b031681565b34801561076657600080fd5b506103b66107753660046129e2565b610e18565b34801561078657600080fd5b50610454610795366004612a24565b60016020526000908152604090205481565b3480156107b357600080fd5b506102f66107c2366004612a3f565b610e32565b6103b66107d53660046129e2565b610ff3565b6107ed6107e8366004612aa0565b611196565b604051610303929190612b0e565b34801561080757600080fd5b506103b6610816366004612919565b6111ca565b6103b6610829366004612744565b611269565b34801561083a57600080fd5b506103b6610849366004612919565b6112b1565b34801561085a57600080fd5b50610454610869366004612b61565b6001600160a01b03918216600090815260066020908152604080832093909416825291909152205490565b3480156108a057600080fd5b506103b66108af366004612919565b61131f565b3480156108c057600080fd5b5061032c6108cf366004612b8f565b611376565b6060600880546108e390612bab565b80601f016020809104026020016040519081016040528092919081815260200182805461090f90612bab565b801561095c5780601f106109315761010080835404028352916020019161095c565b820191906000526020600020905b81548152906001019060200180831161093f57829003601f168201915b5050505050905090565b6000336109748185856113ac565b60019150505b92915050565b604080518082019091526000808252602082015260606109b3604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109f4573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a189190612bdf565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a55573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a799190612bfc565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610ace565b604080518082019091526000815260606020820152815260200190600190039081610aa65790505b509350600080610af3604089013560608a0135610aee60208c018c612a24565b6113be565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610b7a576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60208701803590610b9490610b8f908a612a24565b611413565b14610beb57610ba66020880188612a24565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610b71565b610bfa87878787878787611468565b50505050505050565b600033610c118582856115e8565b610c1c858585611680565b60019150505b9392505050565b610c31611711565b610c3b8282611757565b5050565b60408051808201909152600080825260208201526000610c6f60408501356060860135610aee6020880188612a24565b915050600080610c7f86846117ac565b9092509050610c9c610c946020880188612a24565b8383886118e8565b9695505050505050565b600360209081526000928352604080842090915290825290208054610cca90612bab565b80601f0160208091040260200160405190810160405280929190818152602001828054610cf690612bab565b8015610d435780601f10610d1857610100808354040283529160200191610d43565b820191906000526020600020905b815481529060010190602001808311610d2657829003601f168201915b505050505081565b610d53611711565b600480547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610dc8611711565b610dd260006119c9565b565b6001600160a01b03811630145b949350505050565b610df1611711565b610c3b8282611a31565b6060600980546108e390612bab565b600033610974818585611680565b610e20611711565b610c3b610e2d8284612cd0565b611a80565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610e6690612bab565b80601f0160208091040260200160405190810160405280929190818152602001828054610e9290612bab565b8015610edf5780601f10610eb457610100808354040283529160200191610edf565b820191906000526020600020905b815481529060010190602001808311610ec257829003601f168201915b505050505090508051600003610f2f5783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610de19350505050565b6000839003610f3f579050610de1565b60028310610fbd57610f8684848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611b8792505050565b80610f948460028188612dfc565b604051602001610fa693929190612e26565b604051602081830303815290604052915050610de1565b83836040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b71929190612e79565b60005b818110156110fc573683838381811061101157611011612e8d565b90506020028101906110239190612ea3565b90506110566110356020830183612a24565b602083013563ffffffff919091166000908152600160205260409020541490565b61106057506110f4565b3063d045a0dc60c08301358360a081013561107f610100830183612ee1565b611090610100890160e08a01612919565b61109e6101208a018a612ee1565b6040518963ffffffff1660e01b81526004016110c09796959493929190612f5c565b6000604051808303818588803b1580156110d957600080fd5b505af11580156110ed573d6000803e3d6000fd5b5050505050505b600101610ff6565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa15801561113b573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526111639190810190612fe3565b6040517f8351eea7000000000000000000000000000000000000000000000000000000008152600401610b71919061258d565b61119e6124f5565b60408051808201909152600080825260208201526111bd858585611bcc565b915091505b935093915050565b6111d2611711565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b15801561124e57600080fd5b505af1158015611262573d6000803e3d6000fd5b5050505050565b3330146112a2576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bfa87878787878787610beb565b6112b9611711565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610db5565b611327611711565b6001600160a01b03811661136a576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b611373816119c9565b50565b600060208201803590600190839061138e9086612a24565b63ffffffff1681526020810191909152604001600020541492915050565b6113b98383836001611cc7565b505050565b6000806113ca85611dce565b9150819050838110156111c2576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610b71565b63ffffffff81166000908152600160205260408120548061097a576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610b71565b600061147a6114778787611e05565b90565b905060006114a68261149461148f8a8a611e1d565b611e40565b6114a160208d018d612a24565b611e76565b905060288611156115865760006114e36114c660608c0160408d01613051565b6114d360208d018d612a24565b846114de8c8c611e9e565b611ee9565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906115529086908d90600090879060040161306e565b600060405180830381600087803b15801561156c57600080fd5b505af1158015611580573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c6115bf60208d018d612a24565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6001600160a01b0383811660009081526006602090815260408083209386168352929052205460001981101561167a578181101561166b576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b71565b61167a84848484036000611cc7565b50505050565b6001600160a01b0383166116c3576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6001600160a01b038216611706576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6113b9838383611f1b565b6000546001600160a01b03163314610dd2576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610b71565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b606080600061180985602001356117c28661205e565b6117cf60a0890189612ee1565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506120d292505050565b909350905060008161181c57600161181f565b60025b905061183f6118316020880188612a24565b826107c260808a018a612ee1565b6004549093506001600160a01b031680156118de576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb9061189b90889088906004016130a0565b602060405180830381865afa1580156118b8573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118dc91906130c5565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff16815260200161194b89611413565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b81526004016119809291906130e2565b6040805180830381865afa15801561199c573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906119c091906131aa565b95945050505050565b600080546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b038216611a74576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b610c3b60008383611f1b565b60005b8151811015611b5757611ab2828281518110611aa157611aa1612e8d565b602002602001015160400151611b87565b818181518110611ac457611ac4612e8d565b60200260200101516040015160036000848481518110611ae657611ae6612e8d565b60200260200101516000015163ffffffff1663ffffffff1681526020019081526020016000206000848481518110611b2057611b20612e8d565b60200260200101516020015161ffff1661ffff1681526020019081526020016000209081611b4e9190613221565b50600101611a83565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610db591906132e0565b600281015161ffff8116600314610c3b57816040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b71919061258d565b611bd46124f5565b6040805180820190915260008082526020820152600080611c0b33604089013560608a0135611c0660208c018c612a24565b612164565b91509150600080611c1c89846117ac565b9092509050611c48611c3160208b018b612a24565b8383611c42368d90038d018d61338e565b8b61218a565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611c96908d018d612a24565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b6001600160a01b038416611d0a576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6001600160a01b038316611d4d576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6001600160a01b038085166000908152600660209081526040808320938716835292905220829055801561167a57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611dc091815260200190565b60405180910390a350505050565b60007f0000000000000000000000000000000000000000000000000000000000000000611dfb81846133d7565b61097a91906133f9565b6000611e146020828486612dfc565b610c2291613410565b6000611e2d602860208486612dfc565b611e369161342e565b60c01c9392505050565b600061097a7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff84166133f9565b60006001600160a01b038416611e8c5761dead93505b611e968484611a31565b509092915050565b6060611ead8260288186612dfc565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611f029493929190613494565b6040516020818303038152906040529050949350505050565b6001600160a01b038316611f46578060076000828254611f3b9190613512565b90915550611fd19050565b6001600160a01b03831660009081526005602052604090205481811015611fb2576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b71565b6001600160a01b03841660009081526005602052604090209082900390555b6001600160a01b038216611fed5760078054829003905561200c565b6001600160a01b03821660009081526005602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161205191815260200190565b60405180910390a3505050565b60008061208b7f0000000000000000000000000000000000000000000000000000000000000000846133d7565b905067ffffffffffffffff81111561097a576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610b71565b805160609015158061213357848460405160200161211f92919091825260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016602082015260280190565b60405160208183030381529060405261215a565b8484338560405160200161214a9493929190613525565b6040516020818303038152906040525b9150935093915050565b6000806121728585856113be565b90925090506121818683612295565b94509492505050565b6121926124f5565b60006121a184600001516122e4565b6020850151909150156121bb576121bb8460200151612325565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff16815260200161220b8c611413565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b81526004016122479291906130e2565b60806040518083038185885af1158015612265573d6000803e3d6000fd5b50505050506040513d601f19601f8201168201806040525081019061228a919061357e565b979650505050505050565b6001600160a01b0382166122d8576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b610c3b82600083611f1b565b6000813414612321576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610b71565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa158015612385573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123a99190612bdf565b90506001600160a01b0381166123eb576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c3b6001600160a01b038216337f00000000000000000000000000000000000000000000000000000000000000008561242984848484600161246a565b61167a576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610b71565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060016000511483166124e35783831516156124d6573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff168152602001612538604051806040016040528060008152602001600081525090565b905290565b60005b83811015612558578181015183820152602001612540565b50506000910152565b6000815180845261257981602086016020860161253d565b601f01601f19169290920160200192915050565b602081526000610c226020830184612561565b6001600160a01b038116811461137357600080fd5b600080604083850312156125c857600080fd5b82356125d3816125a0565b946020939093013593505050565b600060e082840312156125f357600080fd5b50919050565b60006020828403121561260b57600080fd5b813567ffffffffffffffff81111561262257600080fd5b610de1848285016125e1565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b828110156126cd577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4087860301845281518051865260208101519050604060208701526126b76040870182612561565b9550506020938401939190910190600101612667565b5050855160608601525050602084015160808401529050610de1565b6000606082840312156125f357600080fd5b60008083601f84011261270d57600080fd5b50813567ffffffffffffffff81111561272557600080fd5b60208301915083602082850101111561273d57600080fd5b9250929050565b600080600080600080600060e0888a03121561275f57600080fd5b61276989896126e9565b965060608801359550608088013567ffffffffffffffff81111561278c57600080fd5b6127988a828b016126fb565b90965094505060a08801356127ac816125a0565b925060c088013567ffffffffffffffff8111156127c857600080fd5b6127d48a828b016126fb565b989b979a50959850939692959293505050565b6000806000606084860312156127fc57600080fd5b8335612807816125a0565b92506020840135612817816125a0565b929592945050506040919091013590565b803563ffffffff8116811461283c57600080fd5b919050565b6000806040838503121561285457600080fd5b6125d383612828565b801515811461137357600080fd5b6000806040838503121561287e57600080fd5b823567ffffffffffffffff81111561289557600080fd5b6128a1858286016125e1565b92505060208301356128b28161285d565b809150509250929050565b81518152602080830151908201526040810161097a565b803561ffff8116811461283c57600080fd5b600080604083850312156128f957600080fd5b61290283612828565b9150612910602084016128d4565b90509250929050565b60006020828403121561292b57600080fd5b8135610c22816125a0565b60008060008060a0858703121561294c57600080fd5b61295686866126e9565b9350606085013567ffffffffffffffff81111561297257600080fd5b61297e878288016126fb565b9094509250506080850135612992816125a0565b939692955090935050565b60008083601f8401126129af57600080fd5b50813567ffffffffffffffff8111156129c757600080fd5b6020830191508360208260051b850101111561273d57600080fd5b600080602083850312156129f557600080fd5b823567ffffffffffffffff811115612a0c57600080fd5b612a188582860161299d565b90969095509350505050565b600060208284031215612a3657600080fd5b610c2282612828565b60008060008060608587031215612a5557600080fd5b612a5e85612828565b9350612a6c602086016128d4565b9250604085013567ffffffffffffffff811115612a8857600080fd5b612a94878288016126fb565b95989497509550505050565b60008060008385036080811215612ab657600080fd5b843567ffffffffffffffff811115612acd57600080fd5b612ad9878288016125e1565b9450506040601f1982011215612aee57600080fd5b506020840191506060840135612b03816125a0565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612b4a604084018280518252602090810151910152565b5082516080830152602083015160a0830152610c22565b60008060408385031215612b7457600080fd5b8235612b7f816125a0565b915060208301356128b2816125a0565b600060608284031215612ba157600080fd5b610c2283836126e9565b600181811c90821680612bbf57607f821691505b6020821081036125f357634e487b7160e01b600052602260045260246000fd5b600060208284031215612bf157600080fd5b8151610c22816125a0565b600060208284031215612c0e57600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b6040516060810167ffffffffffffffff81118282101715612c4e57612c4e612c15565b60405290565b6040805190810167ffffffffffffffff81118282101715612c4e57612c4e612c15565b604051601f8201601f1916810167ffffffffffffffff81118282101715612ca057612ca0612c15565b604052919050565b600067ffffffffffffffff821115612cc257612cc2612c15565b50601f01601f191660200190565b600067ffffffffffffffff831115612cea57612cea612c15565b8260051b612cfa60208201612c77565b84815290830190602081019036831115612d1357600080fd5b845b83811015612df257803567ffffffffffffffff811115612d3457600080fd5b86016060368290031215612d4757600080fd5b612d4f612c2b565b612d5882612828565b8152612d66602083016128d4565b6020820152604082013567ffffffffffffffff811115612d8557600080fd5b919091019036601f830112612d9957600080fd5b8135612dac612da782612ca8565b612c77565b818152366020838601011115612dc157600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612d15565b5095945050505050565b60008085851115612e0c57600080fd5b83861115612e1957600080fd5b5050820193919092039150565b60008451612e3881846020890161253d565b8201838582376000930192835250909392505050565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b602081526000610de1602083018486612e4e565b634e487b7160e01b600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec1833603018112612ed757600080fd5b9190910192915050565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612f1657600080fd5b83018035915067ffffffffffffffff821115612f3157600080fd5b60200191503681900382131561273d57600080fd5b67ffffffffffffffff8116811461137357600080fd5b63ffffffff612f6a89612828565b1681526020888101359082015260006040890135612f8781612f46565b67ffffffffffffffff811660408401525087606083015260e06080830152612fb360e083018789612e4e565b6001600160a01b03861660a084015282810360c0840152612fd5818587612e4e565b9a9950505050505050505050565b600060208284031215612ff557600080fd5b815167ffffffffffffffff81111561300c57600080fd5b8201601f8101841361301d57600080fd5b805161302b612da782612ca8565b81815285602083850101111561304057600080fd5b6119c082602083016020860161253d565b60006020828403121561306357600080fd5b8135610c2281612f46565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000610c9c6080830184612561565b6040815260006130b36040830185612561565b82810360208401526119c08185612561565b6000602082840312156130d757600080fd5b8151610c228161285d565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a0608084015261311860e0840182612561565b905060608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160a08501526131538282612561565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b60006040828403121561318b57600080fd5b613193612c54565b825181526020928301519281019290925250919050565b6000604082840312156131bc57600080fd5b610c228383613179565b601f8211156113b957828211156113b957806000526020600020601f840160051c60208510156131f4575060005b90810190601f840160051c0360005b8181101561321957600083820155600101613203565b505050505050565b815167ffffffffffffffff81111561323b5761323b612c15565b61324f816132498454612bab565b846131c6565b6020601f821160018114613283576000831561326b5750848201515b600019600385901b1c1916600184901b178455611262565b600084815260208120601f198516915b828110156132b35787850151825560209485019460019092019101613293565b50848210156132d15786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015613382577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815163ffffffff815116865261ffff6020820151166020870152604081015190506060604087015261336c6060870182612561565b9550506020938401939190910190600101613308565b50929695505050505050565b600060408284031280156133a157600080fd5b506133aa612c54565b823581526020928301359281019290925250919050565b634e487b7160e01b600052601160045260246000fd5b6000826133f457634e487b7160e01b600052601260045260246000fd5b500490565b808202811582820484141761097a5761097a6133c1565b8035602083101561097a57600019602084900360031b1b1692915050565b80357fffffffffffffffff000000000000000000000000000000000000000000000000811690600884101561348d577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b82161691505b5092915050565b7fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c8201526000825161350281602c85016020870161253d565b91909101602c0195945050505050565b8082018082111561097a5761097a6133c1565b8481527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b1660208201528260288201526000825161356e81604885016020870161253d565b9190910160480195945050505050565b6000608082840312801561359157600080fd5b5061359a612c2b565b8251815260208301516135ac81612f46565b60208201526135be8460408501613179565b6040820152939250505056';
