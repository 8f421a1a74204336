// Generated from contracts/src/test/TestOFT.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const testOftAbi = [
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

export const testOftBytecode: `0x${string}` =
  '0x60c060405234801561001057600080fd5b50604051613bb7380380613bb783398101604081905261002f916102ab565b83838383838360128484818181818d6001600160a01b03811661006c57604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b61007581610181565b506001600160a01b0380831660805281166100a357604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b1580156100ea57600080fd5b505af11580156100fe573d6000803e3d6000fd5b50505050505050506101146101d160201b60201c565b60ff168360ff16101561013a576040516301e9714b60e41b815260040160405180910390fd5b61014560068461034b565b61015090600a610451565b60a0525060089150610164905083826104fd565b50600961017182826104fd565b50505050505050505050506105bf565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b634e487b7160e01b600052604160045260246000fd5b600082601f8301126101fd57600080fd5b81516001600160401b03811115610216576102166101d6565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610244576102446101d6565b60405281815283820160200185101561025c57600080fd5b60005b8281101561027b5760208186018101518383018201520161025f565b506000918101602001919091529392505050565b80516001600160a01b03811681146102a657600080fd5b919050565b600080600080608085870312156102c157600080fd5b84516001600160401b038111156102d757600080fd5b6102e3878288016101ec565b602087015190955090506001600160401b0381111561030157600080fd5b61030d878288016101ec565b93505061031c6040860161028f565b915061032a6060860161028f565b905092959194509250565b634e487b7160e01b600052601160045260246000fd5b60ff828116828216039081111561036457610364610335565b92915050565b6001815b60018411156103a55780850481111561038957610389610335565b600184161561039757908102905b60019390931c92800261036e565b935093915050565b6000826103bc57506001610364565b816103c957506000610364565b81600181146103df57600281146103e957610405565b6001915050610364565b60ff8411156103fa576103fa610335565b50506001821b610364565b5060208310610133831016604e8410600b8410161715610428575081810a610364565b610435600019848461036a565b806000190482111561044957610449610335565b029392505050565b600061046060ff8416836103ad565b9392505050565b600181811c9082168061047b57607f821691505b60208210810361049b57634e487b7160e01b600052602260045260246000fd5b50919050565b601f8211156104f857828211156104f857806000526020600020601f840160051c60208510156104cf575060005b90810190601f840160051c0360005b818110156104f4576000838201556001016104de565b5050505b505050565b81516001600160401b03811115610516576105166101d6565b61052a816105248454610467565b846104a1565b6020601f82116001811461055e57600083156105465750848201515b600019600385901b1c1916600184901b1784556105b8565b600084815260208120601f198516915b8281101561058e578785015182556020948501946001909201910161056e565b50848210156105ac5786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05161358d61062a600039600081816106b901528181611d4601528181611dbb0152611fda01526000818161057701528181610ae8015281816111cd015281816114d9015281816118c101528181612131015281816122ec01526123be015261358d6000f3fe6080604052600436106102d15760003560e01c80637d25a05e11610179578063bb0b6a53116100d6578063d045a0dc1161008a578063f2fde38b11610064578063f2fde38b14610869578063fc0c546a146104fb578063ff7bd03d1461088957600080fd5b8063d045a0dc146107f0578063d424388514610803578063dd62ed3e1461082357600080fd5b8063bd815db0116100bb578063bd815db01461079c578063c7c7f5b3146107af578063ca5eb5e1146107d057600080fd5b8063bb0b6a531461074f578063bc70b3541461077c57600080fd5b8063963efcaa1161012d578063a9059cbb11610112578063a9059cbb146106ef578063b731ea0a1461070f578063b98bd0701461072f57600080fd5b8063963efcaa146106a75780639f68b964146106db57600080fd5b8063857749b01161015e578063857749b0146106605780638da5cb5b1461067457806395d89b411461069257600080fd5b80637d25a05e1461060457806382413eac1461064057600080fd5b806323b872dd116102325780635535d461116101e65780636fc1b31e116101c05780636fc1b31e1461059957806370a08231146105b9578063715018a6146105ef57600080fd5b80635535d4611461050e5780635a0dfe4d1461052e5780635e280f111461056557600080fd5b80633400288b116102175780633400288b146104ae5780633b6f743b146104ce57806352ae2879146104fb57600080fd5b806323b872dd1461046c578063313ce5671461048c57600080fd5b8063134d4f251161028957806317442b701161026e57806317442b701461041657806318160ddd146104385780631f5e13341461045757600080fd5b8063134d4f25146103ad578063156a0d0f146103d557600080fd5b80630d35b415116102ba5780630d35b41514610331578063111ecdad1461036057806313137d651461039857600080fd5b806306fdde03146102d6578063095ea7b314610301575b600080fd5b3480156102e257600080fd5b506102eb6108a9565b6040516102f89190612550565b60405180910390f35b34801561030d57600080fd5b5061032161031c366004612578565b61093b565b60405190151581526020016102f8565b34801561033d57600080fd5b5061035161034c3660046125bc565b610955565b6040516102f8939291906125f1565b34801561036c57600080fd5b50600454610380906001600160a01b031681565b6040516001600160a01b0390911681526020016102f8565b6103ab6103a6366004612707565b610ae6565b005b3480156103b957600080fd5b506103c2600281565b60405161ffff90911681526020016102f8565b3480156103e157600080fd5b50604080517f02e49c2c00000000000000000000000000000000000000000000000000000000815260016020820152016102f8565b34801561042257600080fd5b50604080516001815260026020820152016102f8565b34801561044457600080fd5b506007545b6040519081526020016102f8565b34801561046357600080fd5b506103c2600181565b34801561047857600080fd5b506103216104873660046127aa565b610bd8565b34801561049857600080fd5b5060125b60405160ff90911681526020016102f8565b3480156104ba57600080fd5b506103ab6104c9366004612804565b610bfe565b3480156104da57600080fd5b506104ee6104e936600461282e565b610c14565b6040516102f89190612880565b34801561050757600080fd5b5030610380565b34801561051a57600080fd5b506102eb6105293660046128a9565b610c7b565b34801561053a57600080fd5b50610321610549366004612804565b63ffffffff919091166000908152600160205260409020541490565b34801561057157600080fd5b506103807f000000000000000000000000000000000000000000000000000000000000000081565b3480156105a557600080fd5b506103ab6105b43660046128dc565b610d20565b3480156105c557600080fd5b506104496105d43660046128dc565b6001600160a01b031660009081526005602052604090205490565b3480156105fb57600080fd5b506103ab610d95565b34801561061057600080fd5b5061062761061f366004612804565b600092915050565b60405167ffffffffffffffff90911681526020016102f8565b34801561064c57600080fd5b5061032161065b3660046128f9565b610da9565b34801561066c57600080fd5b50600661049c565b34801561068057600080fd5b506000546001600160a01b0316610380565b34801561069e57600080fd5b506102eb610dbe565b3480156106b357600080fd5b506104497f000000000000000000000000000000000000000000000000000000000000000081565b3480156106e757600080fd5b506000610321565b3480156106fb57600080fd5b5061032161070a366004612578565b610dcd565b34801561071b57600080fd5b50600254610380906001600160a01b031681565b34801561073b57600080fd5b506103ab61074a3660046129a5565b610ddb565b34801561075b57600080fd5b5061044961076a3660046129e7565b60016020526000908152604090205481565b34801561078857600080fd5b506102eb610797366004612a02565b610df5565b6103ab6107aa3660046129a5565b610fb6565b6107c26107bd366004612a63565b611159565b6040516102f8929190612ad1565b3480156107dc57600080fd5b506103ab6107eb3660046128dc565b61118d565b6103ab6107fe366004612707565b61122c565b34801561080f57600080fd5b506103ab61081e3660046128dc565b611274565b34801561082f57600080fd5b5061044961083e366004612b24565b6001600160a01b03918216600090815260066020908152604080832093909416825291909152205490565b34801561087557600080fd5b506103ab6108843660046128dc565b6112e2565b34801561089557600080fd5b506103216108a4366004612b52565b611339565b6060600880546108b890612b6e565b80601f01602080910402602001604051908101604052809291908181526020018280546108e490612b6e565b80156109315780601f1061090657610100808354040283529160200191610931565b820191906000526020600020905b81548152906001019060200180831161091457829003601f168201915b5050505050905090565b60003361094981858561136f565b60019150505b92915050565b60408051808201909152600080825260208201526060610988604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109c9573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906109ed9190612ba2565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a2a573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a4e9190612bbf565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610aa3565b604080518082019091526000815260606020820152815260200190600190039081610a7b5790505b509350600080610ac8604089013560608a0135610ac360208c018c6129e7565b611381565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610b4f576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60208701803590610b6990610b64908a6129e7565b6113d6565b14610bc057610b7b60208801886129e7565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610b46565b610bcf8787878787878761142b565b50505050505050565b600033610be68582856115ab565b610bf1858585611643565b60019150505b9392505050565b610c066116d4565b610c10828261171a565b5050565b60408051808201909152600080825260208201526000610c4460408501356060860135610ac360208801886129e7565b915050600080610c54868461176f565b9092509050610c71610c6960208801886129e7565b8383886118ab565b9695505050505050565b600360209081526000928352604080842090915290825290208054610c9f90612b6e565b80601f0160208091040260200160405190810160405280929190818152602001828054610ccb90612b6e565b8015610d185780601f10610ced57610100808354040283529160200191610d18565b820191906000526020600020905b815481529060010190602001808311610cfb57829003601f168201915b505050505081565b610d286116d4565b600480547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610d9d6116d4565b610da7600061198c565b565b6001600160a01b03811630145b949350505050565b6060600980546108b890612b6e565b600033610949818585611643565b610de36116d4565b610c10610df08284612c93565b6119f4565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610e2990612b6e565b80601f0160208091040260200160405190810160405280929190818152602001828054610e5590612b6e565b8015610ea25780601f10610e7757610100808354040283529160200191610ea2565b820191906000526020600020905b815481529060010190602001808311610e8557829003601f168201915b505050505090508051600003610ef25783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610db69350505050565b6000839003610f02579050610db6565b60028310610f8057610f4984848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611afb92505050565b80610f578460028188612dbf565b604051602001610f6993929190612de9565b604051602081830303815290604052915050610db6565b83836040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b46929190612e3c565b60005b818110156110bf5736838383818110610fd457610fd4612e50565b9050602002810190610fe69190612e66565b9050611019610ff860208301836129e7565b602083013563ffffffff919091166000908152600160205260409020541490565b61102357506110b7565b3063d045a0dc60c08301358360a0810135611042610100830183612ea4565b611053610100890160e08a016128dc565b6110616101208a018a612ea4565b6040518963ffffffff1660e01b81526004016110839796959493929190612f1f565b6000604051808303818588803b15801561109c57600080fd5b505af11580156110b0573d6000803e3d6000fd5b5050505050505b600101610fb9565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa1580156110fe573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526111269190810190612fa6565b6040517f8351eea7000000000000000000000000000000000000000000000000000000008152600401610b469190612550565b6111616124b8565b6040805180820190915260008082526020820152611180858585611b40565b915091505b935093915050565b6111956116d4565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b15801561121157600080fd5b505af1158015611225573d6000803e3d6000fd5b5050505050565b333014611265576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bcf87878787878787610bc0565b61127c6116d4565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610d8a565b6112ea6116d4565b6001600160a01b03811661132d576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b6113368161198c565b50565b600060208201803590600190839061135190866129e7565b63ffffffff1681526020810191909152604001600020541492915050565b61137c8383836001611c3b565b505050565b60008061138d85611d42565b915081905083811015611185576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610b46565b63ffffffff81166000908152600160205260408120548061094f576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610b46565b600061143d61143a8787611d79565b90565b90506000611469826114576114528a8a611d91565b611db4565b61146460208d018d6129e7565b611dea565b905060288611156115495760006114a661148960608c0160408d01613014565b61149660208d018d6129e7565b846114a18c8c611e12565b611e5d565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906115159086908d906000908790600401613031565b600060405180830381600087803b15801561152f57600080fd5b505af1158015611543573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61158260208d018d6129e7565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6001600160a01b0383811660009081526006602090815260408083209386168352929052205460001981101561163d578181101561162e576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b46565b61163d84848484036000611c3b565b50505050565b6001600160a01b038316611686576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b6001600160a01b0382166116c9576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b61137c838383611e8f565b6000546001600160a01b03163314610da7576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610b46565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b60608060006117cc856020013561178586611fd2565b61179260a0890189612ea4565b8080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061204692505050565b90935090506000816117df5760016117e2565b60025b90506118026117f460208801886129e7565b8261079760808a018a612ea4565b6004549093506001600160a01b031680156118a1576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb9061185e9088908890600401613063565b602060405180830381865afa15801561187b573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061189f9190613088565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff16815260200161190e896113d6565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b81526004016119439291906130a5565b6040805180830381865afa15801561195f573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611983919061316d565b95945050505050565b600080546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b8151811015611acb57611a26828281518110611a1557611a15612e50565b602002602001015160400151611afb565b818181518110611a3857611a38612e50565b60200260200101516040015160036000848481518110611a5a57611a5a612e50565b60200260200101516000015163ffffffff1663ffffffff1681526020019081526020016000206000848481518110611a9457611a94612e50565b60200260200101516020015161ffff1661ffff1681526020019081526020016000209081611ac291906131e4565b506001016119f7565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610d8a91906132a3565b600281015161ffff8116600314610c1057816040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b469190612550565b611b486124b8565b6040805180820190915260008082526020820152600080611b7f33604089013560608a0135611b7a60208c018c6129e7565b6120d8565b91509150600080611b90898461176f565b9092509050611bbc611ba560208b018b6129e7565b8383611bb6368d90038d018d613351565b8b6120fe565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611c0a908d018d6129e7565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b6001600160a01b038416611c7e576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b6001600160a01b038316611cc1576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b6001600160a01b038085166000908152600660209081526040808320938716835292905220829055801561163d57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611d3491815260200190565b60405180910390a350505050565b60007f0000000000000000000000000000000000000000000000000000000000000000611d6f818461339a565b61094f91906133bc565b6000611d886020828486612dbf565b610bf7916133d3565b6000611da1602860208486612dbf565b611daa916133f1565b60c01c9392505050565b600061094f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff84166133bc565b60006001600160a01b038416611e005761dead93505b611e0a8484612209565b509092915050565b6060611e218260288186612dbf565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611e769493929190613457565b6040516020818303038152906040529050949350505050565b6001600160a01b038316611eba578060076000828254611eaf91906134d5565b90915550611f459050565b6001600160a01b03831660009081526005602052604090205481811015611f26576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b46565b6001600160a01b03841660009081526005602052604090209082900390555b6001600160a01b038216611f6157600780548290039055611f80565b6001600160a01b03821660009081526005602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051611fc591815260200190565b60405180910390a3505050565b600080611fff7f00000000000000000000000000000000000000000000000000000000000000008461339a565b905067ffffffffffffffff81111561094f576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610b46565b80516060901515806120a757848460405160200161209392919091825260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016602082015260280190565b6040516020818303038152906040526120ce565b848433856040516020016120be94939291906134e8565b6040516020818303038152906040525b9150935093915050565b6000806120e6858585611381565b90925090506120f58683612258565b94509492505050565b6121066124b8565b600061211584600001516122a7565b60208501519091501561212f5761212f84602001516122e8565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff16815260200161217f8c6113d6565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b81526004016121bb9291906130a5565b60806040518083038185885af11580156121d9573d6000803e3d6000fd5b50505050506040513d601f19601f820116820180604052508101906121fe9190613541565b979650505050505050565b6001600160a01b03821661224c576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b610c1060008383611e8f565b6001600160a01b03821661229b576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b610c1082600083611e8f565b60008134146122e4576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610b46565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa158015612348573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061236c9190612ba2565b90506001600160a01b0381166123ae576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c106001600160a01b038216337f0000000000000000000000000000000000000000000000000000000000000000856123ec84848484600161242d565b61163d576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610b46565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060016000511483166124a6578383151615612499573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff1681526020016124fb604051806040016040528060008152602001600081525090565b905290565b60005b8381101561251b578181015183820152602001612503565b50506000910152565b6000815180845261253c816020860160208601612500565b601f01601f19169290920160200192915050565b602081526000610bf76020830184612524565b6001600160a01b038116811461133657600080fd5b6000806040838503121561258b57600080fd5b823561259681612563565b946020939093013593505050565b600060e082840312156125b657600080fd5b50919050565b6000602082840312156125ce57600080fd5b813567ffffffffffffffff8111156125e557600080fd5b610db6848285016125a4565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b82811015612690577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff40878603018452815180518652602081015190506040602087015261267a6040870182612524565b955050602093840193919091019060010161262a565b5050855160608601525050602084015160808401529050610db6565b6000606082840312156125b657600080fd5b60008083601f8401126126d057600080fd5b50813567ffffffffffffffff8111156126e857600080fd5b60208301915083602082850101111561270057600080fd5b9250929050565b600080600080600080600060e0888a03121561272257600080fd5b61272c89896126ac565b965060608801359550608088013567ffffffffffffffff81111561274f57600080fd5b61275b8a828b016126be565b90965094505060a088013561276f81612563565b925060c088013567ffffffffffffffff81111561278b57600080fd5b6127978a828b016126be565b989b979a50959850939692959293505050565b6000806000606084860312156127bf57600080fd5b83356127ca81612563565b925060208401356127da81612563565b929592945050506040919091013590565b803563ffffffff811681146127ff57600080fd5b919050565b6000806040838503121561281757600080fd5b612596836127eb565b801515811461133657600080fd5b6000806040838503121561284157600080fd5b823567ffffffffffffffff81111561285857600080fd5b612864858286016125a4565b925050602083013561287581612820565b809150509250929050565b81518152602080830151908201526040810161094f565b803561ffff811681146127ff57600080fd5b600080604083850312156128bc57600080fd5b6128c5836127eb565b91506128d360208401612897565b90509250929050565b6000602082840312156128ee57600080fd5b8135610bf781612563565b60008060008060a0858703121561290f57600080fd5b61291986866126ac565b9350606085013567ffffffffffffffff81111561293557600080fd5b612941878288016126be565b909450925050608085013561295581612563565b939692955090935050565b60008083601f84011261297257600080fd5b50813567ffffffffffffffff81111561298a57600080fd5b6020830191508360208260051b850101111561270057600080fd5b600080602083850312156129b857600080fd5b823567ffffffffffffffff8111156129cf57600080fd5b6129db85828601612960565b90969095509350505050565b6000602082840312156129f957600080fd5b610bf7826127eb565b60008060008060608587031215612a1857600080fd5b612a21856127eb565b9350612a2f60208601612897565b9250604085013567ffffffffffffffff811115612a4b57600080fd5b612a57878288016126be565b95989497509550505050565b60008060008385036080811215612a7957600080fd5b843567ffffffffffffffff811115612a9057600080fd5b612a9c878288016125a4565b9450506040601f1982011215612ab157600080fd5b506020840191506060840135612ac681612563565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612b0d604084018280518252602090810151910152565b5082516080830152602083015160a0830152610bf7565b60008060408385031215612b3757600080fd5b8235612b4281612563565b9150602083013561287581612563565b600060608284031215612b6457600080fd5b610bf783836126ac565b600181811c90821680612b8257607f821691505b6020821081036125b657634e487b7160e01b600052602260045260246000fd5b600060208284031215612bb457600080fd5b8151610bf781612563565b600060208284031215612bd157600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b6040516060810167ffffffffffffffff81118282101715612c1157612c11612bd8565b60405290565b6040805190810167ffffffffffffffff81118282101715612c1157612c11612bd8565b604051601f8201601f1916810167ffffffffffffffff81118282101715612c6357612c63612bd8565b604052919050565b600067ffffffffffffffff821115612c8557612c85612bd8565b50601f01601f191660200190565b600067ffffffffffffffff831115612cad57612cad612bd8565b8260051b612cbd60208201612c3a565b84815290830190602081019036831115612cd657600080fd5b845b83811015612db557803567ffffffffffffffff811115612cf757600080fd5b86016060368290031215612d0a57600080fd5b612d12612bee565b612d1b826127eb565b8152612d2960208301612897565b6020820152604082013567ffffffffffffffff811115612d4857600080fd5b919091019036601f830112612d5c57600080fd5b8135612d6f612d6a82612c6b565b612c3a565b818152366020838601011115612d8457600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612cd8565b5095945050505050565b60008085851115612dcf57600080fd5b83861115612ddc57600080fd5b5050820193919092039150565b60008451612dfb818460208901612500565b8201838582376000930192835250909392505050565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b602081526000610db6602083018486612e11565b634e487b7160e01b600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec1833603018112612e9a57600080fd5b9190910192915050565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612ed957600080fd5b83018035915067ffffffffffffffff821115612ef457600080fd5b60200191503681900382131561270057600080fd5b67ffffffffffffffff8116811461133657600080fd5b63ffffffff612f2d896127eb565b1681526020888101359082015260006040890135612f4a81612f09565b67ffffffffffffffff811660408401525087606083015260e06080830152612f7660e083018789612e11565b6001600160a01b03861660a084015282810360c0840152612f98818587612e11565b9a9950505050505050505050565b600060208284031215612fb857600080fd5b815167ffffffffffffffff811115612fcf57600080fd5b8201601f81018413612fe057600080fd5b8051612fee612d6a82612c6b565b81815285602083850101111561300357600080fd5b611983826020830160208601612500565b60006020828403121561302657600080fd5b8135610bf781612f09565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000610c716080830184612524565b6040815260006130766040830185612524565b82810360208401526119838185612524565b60006020828403121561309a57600080fd5b8151610bf781612820565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a060808401526130db60e0840182612524565b905060608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160a08501526131168282612524565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b60006040828403121561314e57600080fd5b613156612c17565b825181526020928301519281019290925250919050565b60006040828403121561317f57600080fd5b610bf7838361313c565b601f82111561137c578282111561137c57806000526020600020601f840160051c60208510156131b7575060005b90810190601f840160051c0360005b818110156131dc576000838201556001016131c6565b505050505050565b815167ffffffffffffffff8111156131fe576131fe612bd8565b6132128161320c8454612b6e565b84613189565b6020601f821160018114613246576000831561322e5750848201515b600019600385901b1c1916600184901b178455611225565b600084815260208120601f198516915b828110156132765787850151825560209485019460019092019101613256565b50848210156132945786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015613345577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815163ffffffff815116865261ffff6020820151166020870152604081015190506060604087015261332f6060870182612524565b95505060209384019391909101906001016132cb565b50929695505050505050565b6000604082840312801561336457600080fd5b5061336d612c17565b823581526020928301359281019290925250919050565b634e487b7160e01b600052601160045260246000fd5b6000826133b757634e487b7160e01b600052601260045260246000fd5b500490565b808202811582820484141761094f5761094f613384565b8035602083101561094f57600019602084900360031b1b1692915050565b80357fffffffffffffffff0000000000000000000000000000000000000000000000008116906008841015613450577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b82161691505b5092915050565b7fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c820152600082516134c581602c850160208701612500565b91909101602c0195945050505050565b8082018082111561094f5761094f613384565b8481527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b16602082015282602882015260008251613531816048850160208701612500565b9190910160480195945050505050565b6000608082840312801561355457600080fd5b5061355d612bee565b82518152602083015161356f81612f09565b6020820152613581846040850161313c565b6040820152939250505056';
