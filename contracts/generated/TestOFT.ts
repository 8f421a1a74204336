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
  '0x60c060405234801561001057600080fd5b50604051613cac380380613cac83398101604081905261002f916102ab565b83838383838360128484818181818d6001600160a01b03811661006c57604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b61007581610181565b506001600160a01b0380831660805281166100a357604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b1580156100ea57600080fd5b505af11580156100fe573d6000803e3d6000fd5b50505050505050506101146101d160201b60201c565b60ff168360ff16101561013a576040516301e9714b60e41b815260040160405180910390fd5b61014560068461034b565b61015090600a610451565b60a0525060089150610164905083826104fd565b50600961017182826104fd565b50505050505050505050506105bf565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b634e487b7160e01b600052604160045260246000fd5b600082601f8301126101fd57600080fd5b81516001600160401b03811115610216576102166101d6565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610244576102446101d6565b60405281815283820160200185101561025c57600080fd5b60005b8281101561027b5760208186018101518383018201520161025f565b506000918101602001919091529392505050565b80516001600160a01b03811681146102a657600080fd5b919050565b600080600080608085870312156102c157600080fd5b84516001600160401b038111156102d757600080fd5b6102e3878288016101ec565b602087015190955090506001600160401b0381111561030157600080fd5b61030d878288016101ec565b93505061031c6040860161028f565b915061032a6060860161028f565b905092959194509250565b634e487b7160e01b600052601160045260246000fd5b60ff828116828216039081111561036457610364610335565b92915050565b6001815b60018411156103a55780850481111561038957610389610335565b600184161561039757908102905b60019390931c92800261036e565b935093915050565b6000826103bc57506001610364565b816103c957506000610364565b81600181146103df57600281146103e957610405565b6001915050610364565b60ff8411156103fa576103fa610335565b50506001821b610364565b5060208310610133831016604e8410600b8410161715610428575081810a610364565b610435600019848461036a565b806000190482111561044957610449610335565b029392505050565b600061046060ff8416836103ad565b9392505050565b600181811c9082168061047b57607f821691505b60208210810361049b57634e487b7160e01b600052602260045260246000fd5b50919050565b601f8211156104f857828211156104f857806000526020600020601f840160051c60208510156104cf575060005b90810190601f840160051c0360005b818110156104f4576000838201556001016104de565b5050505b505050565b81516001600160401b03811115610516576105166101d6565b61052a816105248454610467565b846104a1565b6020601f82116001811461055e57600083156105465750848201515b600019600385901b1c1916600184901b1784556105b8565b600084815260208120601f198516915b8281101561058e578785015182556020948501946001909201910161056e565b50848210156105ac5786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05161368261062a600039600081816106b901528181611d6401528181611dd90152611ff801526000818161057701528181610ae8015281816111cd015281816114d9015281816118df0152818161214f0152818161230a01526123dc01526136826000f3fe6080604052600436106102d15760003560e01c80637d25a05e11610179578063bb0b6a53116100d6578063d045a0dc1161008a578063f2fde38b11610064578063f2fde38b14610869578063fc0c546a146104fb578063ff7bd03d1461088957600080fd5b8063d045a0dc146107f0578063d424388514610803578063dd62ed3e1461082357600080fd5b8063bd815db0116100bb578063bd815db01461079c578063c7c7f5b3146107af578063ca5eb5e1146107d057600080fd5b8063bb0b6a531461074f578063bc70b3541461077c57600080fd5b8063963efcaa1161012d578063a9059cbb11610112578063a9059cbb146106ef578063b731ea0a1461070f578063b98bd0701461072f57600080fd5b8063963efcaa146106a75780639f68b964146106db57600080fd5b8063857749b01161015e578063857749b0146106605780638da5cb5b1461067457806395d89b411461069257600080fd5b80637d25a05e1461060457806382413eac1461064057600080fd5b806323b872dd116102325780635535d461116101e65780636fc1b31e116101c05780636fc1b31e1461059957806370a08231146105b9578063715018a6146105ef57600080fd5b80635535d4611461050e5780635a0dfe4d1461052e5780635e280f111461056557600080fd5b80633400288b116102175780633400288b146104ae5780633b6f743b146104ce57806352ae2879146104fb57600080fd5b806323b872dd1461046c578063313ce5671461048c57600080fd5b8063134d4f251161028957806317442b701161026e57806317442b701461041657806318160ddd146104385780631f5e13341461045757600080fd5b8063134d4f25146103ad578063156a0d0f146103d557600080fd5b80630d35b415116102ba5780630d35b41514610331578063111ecdad1461036057806313137d651461039857600080fd5b806306fdde03146102d6578063095ea7b314610301575b600080fd5b3480156102e257600080fd5b506102eb6108a9565b6040516102f8919061256e565b60405180910390f35b34801561030d57600080fd5b5061032161031c366004612596565b61093b565b60405190151581526020016102f8565b34801561033d57600080fd5b5061035161034c3660046125da565b610955565b6040516102f89392919061260f565b34801561036c57600080fd5b50600454610380906001600160a01b031681565b6040516001600160a01b0390911681526020016102f8565b6103ab6103a6366004612725565b610ae6565b005b3480156103b957600080fd5b506103c2600281565b60405161ffff90911681526020016102f8565b3480156103e157600080fd5b50604080517f02e49c2c00000000000000000000000000000000000000000000000000000000815260016020820152016102f8565b34801561042257600080fd5b50604080516001815260026020820152016102f8565b34801561044457600080fd5b506007545b6040519081526020016102f8565b34801561046357600080fd5b506103c2600181565b34801561047857600080fd5b506103216104873660046127c8565b610bd8565b34801561049857600080fd5b5060125b60405160ff90911681526020016102f8565b3480156104ba57600080fd5b506103ab6104c9366004612822565b610bfe565b3480156104da57600080fd5b506104ee6104e936600461284c565b610c14565b6040516102f8919061289e565b34801561050757600080fd5b5030610380565b34801561051a57600080fd5b506102eb6105293660046128c7565b610c7b565b34801561053a57600080fd5b50610321610549366004612822565b63ffffffff919091166000908152600160205260409020541490565b34801561057157600080fd5b506103807f000000000000000000000000000000000000000000000000000000000000000081565b3480156105a557600080fd5b506103ab6105b43660046128fa565b610d20565b3480156105c557600080fd5b506104496105d43660046128fa565b6001600160a01b031660009081526005602052604090205490565b3480156105fb57600080fd5b506103ab610d95565b34801561061057600080fd5b5061062761061f366004612822565b600092915050565b60405167ffffffffffffffff90911681526020016102f8565b34801561064c57600080fd5b5061032161065b366004612917565b610da9565b34801561066c57600080fd5b50600661049c565b34801561068057600080fd5b506000546001600160a01b0316610380565b34801561069e57600080fd5b506102eb610dbe565b3480156106b357600080fd5b506104497f000000000000000000000000000000000000000000000000000000000000000081565b3480156106e757600080fd5b506000610321565b3480156106fb57600080fd5b5061032161070a366004612596565b610dcd565b34801561071b57600080fd5b50600254610380906001600160a01b031681565b34801561073b57600080fd5b506103ab61074a3660046129c3565b610ddb565b34801561075b57600080fd5b5061044961076a366004612a05565b60016020526000908152604090205481565b34801561078857600080fd5b506102eb610797366004612a20565b610df5565b6103ab6107aa3660046129c3565b610fb6565b6107c26107bd366004612a81565b611159565b6040516102f8929190612aef565b3480156107dc57600080fd5b506103ab6107eb3660046128fa565b61118d565b6103ab6107fe366004612725565b61122c565b34801561080f57600080fd5b506103ab61081e3660046128fa565b611274565b34801561082f57600080fd5b5061044961083e366004612b42565b6001600160a01b03918216600090815260066020908152604080832093909416825291909152205490565b34801561087557600080fd5b506103ab6108843660046128fa565b6112e2565b34801561089557600080fd5b506103216108a4366004612b70565b611339565b6060600880546108b890612b8c565b80601f01602080910402602001604051908101604052809291908181526020018280546108e490612b8c565b80156109315780601f1061090657610100808354040283529160200191610931565b820191906000526020600020905b81548152906001019060200180831161091457829003601f168201915b5050505050905090565b60003361094981858561136f565b60019150505b92915050565b60408051808201909152600080825260208201526060610988604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109c9573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906109ed9190612bd9565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a2a573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a4e9190612bf6565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610aa3565b604080518082019091526000815260606020820152815260200190600190039081610a7b5790505b509350600080610ac8604089013560608a0135610ac360208c018c612a05565b611381565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610b4f576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60208701803590610b6990610b64908a612a05565b6113d6565b14610bc057610b7b6020880188612a05565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610b46565b610bcf8787878787878761142b565b50505050505050565b600033610be68582856115ab565b610bf1858585611661565b60019150505b9392505050565b610c066116f2565b610c108282611738565b5050565b60408051808201909152600080825260208201526000610c4460408501356060860135610ac36020880188612a05565b915050600080610c54868461178d565b9092509050610c71610c696020880188612a05565b8383886118c9565b9695505050505050565b600360209081526000928352604080842090915290825290208054610c9f90612b8c565b80601f0160208091040260200160405190810160405280929190818152602001828054610ccb90612b8c565b8015610d185780601f10610ced57610100808354040283529160200191610d18565b820191906000526020600020905b815481529060010190602001808311610cfb57829003601f168201915b505050505081565b610d286116f2565b600480547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610d9d6116f2565b610da760006119aa565b565b6001600160a01b03811630145b949350505050565b6060600980546108b890612b8c565b600033610949818585611661565b610de36116f2565b610c10610df08284612ce3565b611a12565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610e2990612b8c565b80601f0160208091040260200160405190810160405280929190818152602001828054610e5590612b8c565b8015610ea25780601f10610e7757610100808354040283529160200191610ea2565b820191906000526020600020905b815481529060010190602001808311610e8557829003601f168201915b505050505090508051600003610ef25783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610db69350505050565b6000839003610f02579050610db6565b60028310610f8057610f4984848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611b1992505050565b80610f578460028188612e0f565b604051602001610f6993929190612e39565b604051602081830303815290604052915050610db6565b83836040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b46929190612e8c565b60005b818110156110bf5736838383818110610fd457610fd4612ea0565b9050602002810190610fe69190612ecf565b9050611019610ff86020830183612a05565b602083013563ffffffff919091166000908152600160205260409020541490565b61102357506110b7565b3063d045a0dc60c08301358360a0810135611042610100830183612f0d565b611053610100890160e08a016128fa565b6110616101208a018a612f0d565b6040518963ffffffff1660e01b81526004016110839796959493929190612f88565b6000604051808303818588803b15801561109c57600080fd5b505af11580156110b0573d6000803e3d6000fd5b5050505050505b600101610fb9565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa1580156110fe573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f19168201604052611126919081019061300f565b6040517f8351eea7000000000000000000000000000000000000000000000000000000008152600401610b46919061256e565b6111616124d6565b6040805180820190915260008082526020820152611180858585611b5e565b915091505b935093915050565b6111956116f2565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b15801561121157600080fd5b505af1158015611225573d6000803e3d6000fd5b5050505050565b333014611265576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bcf87878787878787610bc0565b61127c6116f2565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610d8a565b6112ea6116f2565b6001600160a01b03811661132d576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b611336816119aa565b50565b60006020820180359060019083906113519086612a05565b63ffffffff1681526020810191909152604001600020541492915050565b61137c8383836001611c59565b505050565b60008061138d85611d60565b915081905083811015611185576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610b46565b63ffffffff81166000908152600160205260408120548061094f576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610b46565b600061143d61143a8787611d97565b90565b90506000611469826114576114528a8a611daf565b611dd2565b61146460208d018d612a05565b611e08565b905060288611156115495760006114a661148960608c0160408d0161307d565b61149660208d018d612a05565b846114a18c8c611e30565b611e7b565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906115159086908d90600090879060040161309a565b600060405180830381600087803b15801561152f57600080fd5b505af1158015611543573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61158260208d018d612a05565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6001600160a01b038381166000908152600660209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81101561165b578181101561164c576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b46565b61165b84848484036000611c59565b50505050565b6001600160a01b0383166116a4576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b6001600160a01b0382166116e7576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b61137c838383611ead565b6000546001600160a01b03163314610da7576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610b46565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b60608060006117ea85602001356117a386611ff0565b6117b060a0890189612f0d565b8080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061206492505050565b90935090506000816117fd576001611800565b60025b90506118206118126020880188612a05565b8261079760808a018a612f0d565b6004549093506001600160a01b031680156118bf576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb9061187c90889088906004016130cc565b602060405180830381865afa158015611899573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118bd91906130f1565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff16815260200161192c896113d6565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b815260040161196192919061310e565b6040805180830381865afa15801561197d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906119a191906131d6565b95945050505050565b600080546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b8151811015611ae957611a44828281518110611a3357611a33612ea0565b602002602001015160400151611b19565b818181518110611a5657611a56612ea0565b60200260200101516040015160036000848481518110611a7857611a78612ea0565b60200260200101516000015163ffffffff1663ffffffff1681526020019081526020016000206000848481518110611ab257611ab2612ea0565b60200260200101516020015161ffff1661ffff1681526020019081526020016000209081611ae0919061324d565b50600101611a15565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610d8a9190613348565b600281015161ffff8116600314610c1057816040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b46919061256e565b611b666124d6565b6040805180820190915260008082526020820152600080611b9d33604089013560608a0135611b9860208c018c612a05565b6120f6565b91509150600080611bae898461178d565b9092509050611bda611bc360208b018b612a05565b8383611bd4368d90038d018d6133f6565b8b61211c565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611c28908d018d612a05565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b6001600160a01b038416611c9c576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b6001600160a01b038316611cdf576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b6001600160a01b038085166000908152600660209081526040808320938716835292905220829055801561165b57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611d5291815260200190565b60405180910390a350505050565b60007f0000000000000000000000000000000000000000000000000000000000000000611d8d8184613458565b61094f9190613493565b6000611da66020828486612e0f565b610bf7916134aa565b6000611dbf602860208486612e0f565b611dc8916134e6565b60c01c9392505050565b600061094f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8416613493565b60006001600160a01b038416611e1e5761dead93505b611e288484612227565b509092915050565b6060611e3f8260288186612e0f565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611e94949392919061354c565b6040516020818303038152906040529050949350505050565b6001600160a01b038316611ed8578060076000828254611ecd91906135ca565b90915550611f639050565b6001600160a01b03831660009081526005602052604090205481811015611f44576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b46565b6001600160a01b03841660009081526005602052604090209082900390555b6001600160a01b038216611f7f57600780548290039055611f9e565b6001600160a01b03821660009081526005602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051611fe391815260200190565b60405180910390a3505050565b60008061201d7f000000000000000000000000000000000000000000000000000000000000000084613458565b905067ffffffffffffffff81111561094f576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610b46565b80516060901515806120c55784846040516020016120b192919091825260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016602082015260280190565b6040516020818303038152906040526120ec565b848433856040516020016120dc94939291906135dd565b6040516020818303038152906040525b9150935093915050565b600080612104858585611381565b90925090506121138683612276565b94509492505050565b6121246124d6565b600061213384600001516122c5565b60208501519091501561214d5761214d8460200151612306565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff16815260200161219d8c6113d6565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b81526004016121d992919061310e565b60806040518083038185885af11580156121f7573d6000803e3d6000fd5b50505050506040513d601f19601f8201168201806040525081019061221c9190613636565b979650505050505050565b6001600160a01b03821661226a576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b610c1060008383611ead565b6001600160a01b0382166122b9576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b610c1082600083611ead565b6000813414612302576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610b46565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa158015612366573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061238a9190612bd9565b90506001600160a01b0381166123cc576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c106001600160a01b038216337f00000000000000000000000000000000000000000000000000000000000000008561240a84848484600161244b565b61165b576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610b46565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060016000511483166124c45783831516156124b7573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff168152602001612519604051806040016040528060008152602001600081525090565b905290565b60005b83811015612539578181015183820152602001612521565b50506000910152565b6000815180845261255a81602086016020860161251e565b601f01601f19169290920160200192915050565b602081526000610bf76020830184612542565b6001600160a01b038116811461133657600080fd5b600080604083850312156125a957600080fd5b82356125b481612581565b946020939093013593505050565b600060e082840312156125d457600080fd5b50919050565b6000602082840312156125ec57600080fd5b813567ffffffffffffffff81111561260357600080fd5b610db6848285016125c2565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b828110156126ae577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4087860301845281518051865260208101519050604060208701526126986040870182612542565b9550506020938401939190910190600101612648565b5050855160608601525050602084015160808401529050610db6565b6000606082840312156125d457600080fd5b60008083601f8401126126ee57600080fd5b50813567ffffffffffffffff81111561270657600080fd5b60208301915083602082850101111561271e57600080fd5b9250929050565b600080600080600080600060e0888a03121561274057600080fd5b61274a89896126ca565b965060608801359550608088013567ffffffffffffffff81111561276d57600080fd5b6127798a828b016126dc565b90965094505060a088013561278d81612581565b925060c088013567ffffffffffffffff8111156127a957600080fd5b6127b58a828b016126dc565b989b979a50959850939692959293505050565b6000806000606084860312156127dd57600080fd5b83356127e881612581565b925060208401356127f881612581565b929592945050506040919091013590565b803563ffffffff8116811461281d57600080fd5b919050565b6000806040838503121561283557600080fd5b6125b483612809565b801515811461133657600080fd5b6000806040838503121561285f57600080fd5b823567ffffffffffffffff81111561287657600080fd5b612882858286016125c2565b92505060208301356128938161283e565b809150509250929050565b81518152602080830151908201526040810161094f565b803561ffff8116811461281d57600080fd5b600080604083850312156128da57600080fd5b6128e383612809565b91506128f1602084016128b5565b90509250929050565b60006020828403121561290c57600080fd5b8135610bf781612581565b60008060008060a0858703121561292d57600080fd5b61293786866126ca565b9350606085013567ffffffffffffffff81111561295357600080fd5b61295f878288016126dc565b909450925050608085013561297381612581565b939692955090935050565b60008083601f84011261299057600080fd5b50813567ffffffffffffffff8111156129a857600080fd5b6020830191508360208260051b850101111561271e57600080fd5b600080602083850312156129d657600080fd5b823567ffffffffffffffff8111156129ed57600080fd5b6129f98582860161297e565b90969095509350505050565b600060208284031215612a1757600080fd5b610bf782612809565b60008060008060608587031215612a3657600080fd5b612a3f85612809565b9350612a4d602086016128b5565b9250604085013567ffffffffffffffff811115612a6957600080fd5b612a75878288016126dc565b95989497509550505050565b60008060008385036080811215612a9757600080fd5b843567ffffffffffffffff811115612aae57600080fd5b612aba878288016125c2565b9450506040601f1982011215612acf57600080fd5b506020840191506060840135612ae481612581565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612b2b604084018280518252602090810151910152565b5082516080830152602083015160a0830152610bf7565b60008060408385031215612b5557600080fd5b8235612b6081612581565b9150602083013561289381612581565b600060608284031215612b8257600080fd5b610bf783836126ca565b600181811c90821680612ba057607f821691505b6020821081036125d4577f4e487b7100000000000000000000000000000000000000000000000000000000600052602260045260246000fd5b600060208284031215612beb57600080fd5b8151610bf781612581565b600060208284031215612c0857600080fd5b5051919050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b6040516060810167ffffffffffffffff81118282101715612c6157612c61612c0f565b60405290565b6040805190810167ffffffffffffffff81118282101715612c6157612c61612c0f565b604051601f8201601f1916810167ffffffffffffffff81118282101715612cb357612cb3612c0f565b604052919050565b600067ffffffffffffffff821115612cd557612cd5612c0f565b50601f01601f191660200190565b600067ffffffffffffffff831115612cfd57612cfd612c0f565b8260051b612d0d60208201612c8a565b84815290830190602081019036831115612d2657600080fd5b845b83811015612e0557803567ffffffffffffffff811115612d4757600080fd5b86016060368290031215612d5a57600080fd5b612d62612c3e565b612d6b82612809565b8152612d79602083016128b5565b6020820152604082013567ffffffffffffffff811115612d9857600080fd5b919091019036601f830112612dac57600080fd5b8135612dbf612dba82612cbb565b612c8a565b818152366020838601011115612dd457600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612d28565b5095945050505050565b60008085851115612e1f57600080fd5b83861115612e2c57600080fd5b5050820193919092039150565b60008451612e4b81846020890161251e565b8201838582376000930192835250909392505050565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b602081526000610db6602083018486612e61565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec1833603018112612f0357600080fd5b9190910192915050565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612f4257600080fd5b83018035915067ffffffffffffffff821115612f5d57600080fd5b60200191503681900382131561271e57600080fd5b67ffffffffffffffff8116811461133657600080fd5b63ffffffff612f9689612809565b1681526020888101359082015260006040890135612fb381612f72565b67ffffffffffffffff811660408401525087606083015260e06080830152612fdf60e083018789612e61565b6001600160a01b03861660a084015282810360c0840152613001818587612e61565b9a9950505050505050505050565b60006020828403121561302157600080fd5b815167ffffffffffffffff81111561303857600080fd5b8201601f8101841361304957600080fd5b8051613057612dba82612cbb565b81815285602083850101111561306c57600080fd5b6119a182602083016020860161251e565b60006020828403121561308f57600080fd5b8135610bf781612f72565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000610c716080830184612542565b6040815260006130df6040830185612542565b82810360208401526119a18185612542565b60006020828403121561310357600080fd5b8151610bf78161283e565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a0608084015261314460e0840182612542565b905060608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160a085015261317f8282612542565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b6000604082840312156131b757600080fd5b6131bf612c67565b825181526020928301519281019290925250919050565b6000604082840312156131e857600080fd5b610bf783836131a5565b601f82111561137c578282111561137c57806000526020600020601f840160051c6020851015613220575060005b90810190601f840160051c0360005b818110156132455760008382015560010161322f565b505050505050565b815167ffffffffffffffff81111561326757613267612c0f565b61327b816132758454612b8c565b846131f2565b6020601f8211600181146132cd57600083156132975750848201515b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600385901b1c1916600184901b178455611225565b600084815260208120601f198516915b828110156132fd57878501518255602094850194600190920191016132dd565b508482101561333957868401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b828110156133ea577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815163ffffffff815116865261ffff602082015116602087015260408101519050606060408701526133d46060870182612542565b9550506020938401939190910190600101613370565b50929695505050505050565b6000604082840312801561340957600080fd5b50613412612c67565b823581526020928301359281019290925250919050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b60008261348e577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b500490565b808202811582820484141761094f5761094f613429565b8035602083101561094f577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b80357fffffffffffffffff0000000000000000000000000000000000000000000000008116906008841015613545577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b82161691505b5092915050565b7fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c820152600082516135ba81602c85016020870161251e565b91909101602c0195945050505050565b8082018082111561094f5761094f613429565b8481527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b1660208201528260288201526000825161362681604885016020870161251e565b9190910160480195945050505050565b6000608082840312801561364957600080fd5b50613652612c3e565b82518152602083015161366481612f72565b602082015261367684604085016131a5565b6040820152939250505056';
