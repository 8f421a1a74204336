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
  '0x60c060405234801561001057600080fd5b506040516139f13803806139f183398101604081905261002f916102ab565b83838383838360128484818181818d6001600160a01b03811661006c57604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b61007581610181565b506001600160a01b0380831660805281166100a357604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b1580156100ea57600080fd5b505af11580156100fe573d6000803e3d6000fd5b50505050505050506101146101d160201b60201c565b60ff168360ff16101561013a576040516301e9714b60e41b815260040160405180910390fd5b61014560068461034b565b61015090600a610451565b60a0525060089150610164905083826104fd565b50600961017182826104fd565b50505050505050505050506105bf565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b634e487b7160e01b600052604160045260246000fd5b600082601f8301126101fd57600080fd5b81516001600160401b03811115610216576102166101d6565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610244576102446101d6565b60405281815283820160200185101561025c57600080fd5b60005b8281101561027b5760208186018101518383018201520161025f565b506000918101602001919091529392505050565b80516001600160a01b03811681146102a657600080fd5b919050565b600080600080608085870312156102c157600080fd5b84516001600160401b038111156102d757600080fd5b6102e3878288016101ec565b602087015190955090506001600160401b0381111561030157600080fd5b61030d878288016101ec565b93505061031c6040860161028f565b915061032a6060860161028f565b905092959194509250565b634e487b7160e01b600052601160045260246000fd5b60ff828116828216039081111561036457610364610335565b92915050565b6001815b60018411156103a55780850481111561038957610389610335565b600184161561039757908102905b60019390931c92800261036e565b935093915050565b6000826103bc57506001610364565b816103c957506000610364565b81600181146103df57600281146103e957610405565b6001915050610364565b60ff8411156103fa576103fa610335565b50506001821b610364565b5060208310610133831016604e8410600b8410161715610428575081810a610364565b610435600019848461036a565b806000190482111561044957610449610335565b029392505050565b600061046060ff8416836103ad565b9392505050565b600181811c9082168061047b57607f821691505b60208210810361049b57634e487b7160e01b600052602260045260246000fd5b50919050565b601f8211156104f857828211156104f857806000526020600020601f840160051c60208510156104cf575060005b90810190601f840160051c0360005b818110156104f4576000838201556001016104de565b5050505b505050565b81516001600160401b03811115610516576105166101d6565b61052a816105248454610467565b846104a1565b6020601f82116001811461055e57600083156105465750848201515b600019600385901b1c1916600184901b1784556105b8565b600084815260208120601f198516915b8281101561058e578785015182556020948501946001909201910161056e565b50848210156105ac5786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a0516133c761062a600039600081816106b901528181611cc101528181611d360152611f5501526000818161057701528181610ae8015281816111a9015281816114aa01528181611860015281816120940152818161221d01526122ef01526133c76000f3fe6080604052600436106102d15760003560e01c80637d25a05e11610179578063bb0b6a53116100d6578063d045a0dc1161008a578063f2fde38b11610064578063f2fde38b14610869578063fc0c546a146104fb578063ff7bd03d1461088957600080fd5b8063d045a0dc146107f0578063d424388514610803578063dd62ed3e1461082357600080fd5b8063bd815db0116100bb578063bd815db01461079c578063c7c7f5b3146107af578063ca5eb5e1146107d057600080fd5b8063bb0b6a531461074f578063bc70b3541461077c57600080fd5b8063963efcaa1161012d578063a9059cbb11610112578063a9059cbb146106ef578063b731ea0a1461070f578063b98bd0701461072f57600080fd5b8063963efcaa146106a75780639f68b964146106db57600080fd5b8063857749b01161015e578063857749b0146106605780638da5cb5b1461067457806395d89b411461069257600080fd5b80637d25a05e1461060457806382413eac1461064057600080fd5b806323b872dd116102325780635535d461116101e65780636fc1b31e116101c05780636fc1b31e1461059957806370a08231146105b9578063715018a6146105ef57600080fd5b80635535d4611461050e5780635a0dfe4d1461052e5780635e280f111461056557600080fd5b80633400288b116102175780633400288b146104ae5780633b6f743b146104ce57806352ae2879146104fb57600080fd5b806323b872dd1461046c578063313ce5671461048c57600080fd5b8063134d4f251161028957806317442b701161026e57806317442b701461041657806318160ddd146104385780631f5e13341461045757600080fd5b8063134d4f25146103ad578063156a0d0f146103d557600080fd5b80630d35b415116102ba5780630d35b41514610331578063111ecdad1461036057806313137d651461039857600080fd5b806306fdde03146102d6578063095ea7b314610301575b600080fd5b3480156102e257600080fd5b506102eb6108a9565b6040516102f89190612481565b60405180910390f35b34801561030d57600080fd5b5061032161031c3660046124a9565b61093b565b60405190151581526020016102f8565b34801561033d57600080fd5b5061035161034c3660046124ed565b610955565b6040516102f893929190612522565b34801561036c57600080fd5b50600454610380906001600160a01b031681565b6040516001600160a01b0390911681526020016102f8565b6103ab6103a636600461261a565b610ae6565b005b3480156103b957600080fd5b506103c2600281565b60405161ffff90911681526020016102f8565b3480156103e157600080fd5b50604080517f02e49c2c00000000000000000000000000000000000000000000000000000000815260016020820152016102f8565b34801561042257600080fd5b50604080516001815260026020820152016102f8565b34801561044457600080fd5b506007545b6040519081526020016102f8565b34801561046357600080fd5b506103c2600181565b34801561047857600080fd5b506103216104873660046126bd565b610bd8565b34801561049857600080fd5b5060125b60405160ff90911681526020016102f8565b3480156104ba57600080fd5b506103ab6104c9366004612717565b610bfe565b3480156104da57600080fd5b506104ee6104e9366004612741565b610c14565b6040516102f89190612793565b34801561050757600080fd5b5030610380565b34801561051a57600080fd5b506102eb6105293660046127bc565b610c7b565b34801561053a57600080fd5b50610321610549366004612717565b63ffffffff919091166000908152600160205260409020541490565b34801561057157600080fd5b506103807f000000000000000000000000000000000000000000000000000000000000000081565b3480156105a557600080fd5b506103ab6105b43660046127ef565b610d20565b3480156105c557600080fd5b506104496105d43660046127ef565b6001600160a01b031660009081526005602052604090205490565b3480156105fb57600080fd5b506103ab610d8a565b34801561061057600080fd5b5061062761061f366004612717565b600092915050565b60405167ffffffffffffffff90911681526020016102f8565b34801561064c57600080fd5b5061032161065b36600461280c565b610d9e565b34801561066c57600080fd5b50600661049c565b34801561068057600080fd5b506000546001600160a01b0316610380565b34801561069e57600080fd5b506102eb610db3565b3480156106b357600080fd5b506104497f000000000000000000000000000000000000000000000000000000000000000081565b3480156106e757600080fd5b506000610321565b3480156106fb57600080fd5b5061032161070a3660046124a9565b610dc2565b34801561071b57600080fd5b50600254610380906001600160a01b031681565b34801561073b57600080fd5b506103ab61074a3660046128b8565b610dd0565b34801561075b57600080fd5b5061044961076a3660046128fa565b60016020526000908152604090205481565b34801561078857600080fd5b506102eb610797366004612915565b610dea565b6103ab6107aa3660046128b8565b610f92565b6107c26107bd366004612976565b611135565b6040516102f89291906129e4565b3480156107dc57600080fd5b506103ab6107eb3660046127ef565b611169565b6103ab6107fe36600461261a565b611208565b34801561080f57600080fd5b506103ab61081e3660046127ef565b611250565b34801561082f57600080fd5b5061044961083e366004612a37565b6001600160a01b03918216600090815260066020908152604080832093909416825291909152205490565b34801561087557600080fd5b506103ab6108843660046127ef565b6112b3565b34801561089557600080fd5b506103216108a4366004612a65565b61130a565b6060600880546108b890612a81565b80601f01602080910402602001604051908101604052809291908181526020018280546108e490612a81565b80156109315780601f1061090657610100808354040283529160200191610931565b820191906000526020600020905b81548152906001019060200180831161091457829003601f168201915b5050505050905090565b600033610949818585611340565b60019150505b92915050565b60408051808201909152600080825260208201526060610988604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109c9573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906109ed9190612ab5565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a2a573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a4e9190612ad2565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610aa3565b604080518082019091526000815260606020820152815260200190600190039081610a7b5790505b509350600080610ac8604089013560608a0135610ac360208c018c6128fa565b611352565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610b4f576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60208701803590610b6990610b64908a6128fa565b6113a7565b14610bc057610b7b60208801886128fa565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610b46565b610bcf878787878787876113fc565b50505050505050565b600033610be685828561157c565b610bf1858585611614565b60019150505b9392505050565b610c06611673565b610c1082826116b9565b5050565b60408051808201909152600080825260208201526000610c4460408501356060860135610ac360208801886128fa565b915050600080610c54868461170e565b9092509050610c71610c6960208801886128fa565b83838861184a565b9695505050505050565b600360209081526000928352604080842090915290825290208054610c9f90612a81565b80601f0160208091040260200160405190810160405280929190818152602001828054610ccb90612a81565b8015610d185780601f10610ced57610100808354040283529160200191610d18565b820191906000526020600020905b815481529060010190602001808311610cfb57829003601f168201915b505050505081565b610d28611673565b6004805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610d92611673565b610d9c600061192b565b565b6001600160a01b03811630145b949350505050565b6060600980546108b890612a81565b600033610949818585611614565b610dd8611673565b610c10610de58284612ba6565b611988565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610e1e90612a81565b80601f0160208091040260200160405190810160405280929190818152602001828054610e4a90612a81565b8015610e975780601f10610e6c57610100808354040283529160200191610e97565b820191906000526020600020905b815481529060010190602001808311610e7a57829003601f168201915b505050505090508051600003610ee75783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610dab9350505050565b6000839003610ef7579050610dab565b60028310610f7557610f3e84848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611a8f92505050565b80610f4c8460028188612cd2565b604051602001610f5e93929190612cfc565b604051602081830303815290604052915050610dab565b8383604051639a6d49cd60e01b8152600401610b46929190612d4d565b60005b8181101561109b5736838383818110610fb057610fb0612d61565b9050602002810190610fc29190612d77565b9050610ff5610fd460208301836128fa565b602083013563ffffffff919091166000908152600160205260409020541490565b610fff5750611093565b3063d045a0dc60c08301358360a081013561101e610100830183612d98565b61102f610100890160e08a016127ef565b61103d6101208a018a612d98565b6040518963ffffffff1660e01b815260040161105f9796959493929190612df5565b6000604051808303818588803b15801561107857600080fd5b505af115801561108c573d6000803e3d6000fd5b5050505050505b600101610f95565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa1580156110da573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526111029190810190612e7c565b6040517f8351eea7000000000000000000000000000000000000000000000000000000008152600401610b469190612481565b61113d6123e9565b604080518082019091526000808252602082015261115c858585611abb565b915091505b935093915050565b611171611673565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b1580156111ed57600080fd5b505af1158015611201573d6000803e3d6000fd5b5050505050565b333014611241576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bcf87878787878787610bc0565b611258611673565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610d7f565b6112bb611673565b6001600160a01b0381166112fe576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b6113078161192b565b50565b600060208201803590600190839061132290866128fa565b63ffffffff1681526020810191909152604001600020541492915050565b61134d8383836001611bb6565b505050565b60008061135e85611cbd565b915081905083811015611161576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610b46565b63ffffffff81166000908152600160205260408120548061094f576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610b46565b600061140e61140b8787611cf4565b90565b9050600061143a826114286114238a8a611d0c565b611d2f565b61143560208d018d6128fa565b611d65565b9050602886111561151a57600061147761145a60608c0160408d01612eea565b61146760208d018d6128fa565b846114728c8c611d8d565b611dd8565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb59012906114e69086908d906000908790600401612f07565b600060405180830381600087803b15801561150057600080fd5b505af1158015611514573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61155360208d018d6128fa565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6001600160a01b0383811660009081526006602090815260408083209386168352929052205460001981101561160e57818110156115ff576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b46565b61160e84848484036000611bb6565b50505050565b6001600160a01b03831661163e57604051634b637e8f60e11b815260006004820152602401610b46565b6001600160a01b0382166116685760405163ec442f0560e01b815260006004820152602401610b46565b61134d838383611e0a565b6000546001600160a01b03163314610d9c576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610b46565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b606080600061176b856020013561172486611f4d565b61173160a0890189612d98565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611fc192505050565b909350905060008161177e576001611781565b60025b90506117a161179360208801886128fa565b8261079760808a018a612d98565b6004549093506001600160a01b03168015611840576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb906117fd9088908890600401612f39565b602060405180830381865afa15801561181a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061183e9190612f5e565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff1681526020016118ad896113a7565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b81526004016118e2929190612f7b565b6040805180830381865afa1580156118fe573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906119229190613025565b95945050505050565b600080546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b8151811015611a5f576119ba8282815181106119a9576119a9612d61565b602002602001015160400151611a8f565b8181815181106119cc576119cc612d61565b602002602001015160400151600360008484815181106119ee576119ee612d61565b60200260200101516000015163ffffffff1663ffffffff1681526020019081526020016000206000848481518110611a2857611a28612d61565b60200260200101516020015161ffff1661ffff1681526020019081526020016000209081611a56919061309c565b5060010161198b565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610d7f919061315b565b600281015161ffff8116600314610c105781604051639a6d49cd60e01b8152600401610b469190612481565b611ac36123e9565b6040805180820190915260008082526020820152600080611afa33604089013560608a0135611af560208c018c6128fa565b61203b565b91509150600080611b0b898461170e565b9092509050611b37611b2060208b018b6128fa565b8383611b31368d90038d018d6131eb565b8b612061565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611b85908d018d6128fa565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b6001600160a01b038416611bf9576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b6001600160a01b038316611c3c576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610b46565b6001600160a01b038085166000908152600660209081526040808320938716835292905220829055801561160e57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611caf91815260200190565b60405180910390a350505050565b60007f0000000000000000000000000000000000000000000000000000000000000000611cea8184613234565b61094f9190613256565b6000611d036020828486612cd2565b610bf79161326d565b6000611d1c602860208486612cd2565b611d259161328b565b60c01c9392505050565b600061094f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8416613256565b60006001600160a01b038416611d7b5761dead93505b611d85848461216c565b509092915050565b6060611d9c8260288186612cd2565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611df194939291906132c1565b6040516020818303038152906040529050949350505050565b6001600160a01b038316611e35578060076000828254611e2a9190613327565b90915550611ec09050565b6001600160a01b03831660009081526005602052604090205481811015611ea1576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b46565b6001600160a01b03841660009081526005602052604090209082900390555b6001600160a01b038216611edc57600780548290039055611efb565b6001600160a01b03821660009081526005602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051611f4091815260200190565b60405180910390a3505050565b600080611f7a7f000000000000000000000000000000000000000000000000000000000000000084613234565b905067ffffffffffffffff81111561094f576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610b46565b805160609015158061200a578484604051602001611ff692919091825260c01b6001600160c01b031916602082015260280190565b604051602081830303815290604052612031565b84843385604051602001612021949392919061333a565b6040516020818303038152906040525b9150935093915050565b600080612049858585611352565b909250905061205886836121a2565b94509492505050565b6120696123e9565b600061207884600001516121d8565b602085015190915015612092576120928460200151612219565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff1681526020016120e28c6113a7565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b815260040161211e929190612f7b565b60806040518083038185885af115801561213c573d6000803e3d6000fd5b50505050506040513d601f19601f82011682018060405250810190612161919061337b565b979650505050505050565b6001600160a01b0382166121965760405163ec442f0560e01b815260006004820152602401610b46565b610c1060008383611e0a565b6001600160a01b0382166121cc57604051634b637e8f60e11b815260006004820152602401610b46565b610c1082600083611e0a565b6000813414612215576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610b46565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa158015612279573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061229d9190612ab5565b90506001600160a01b0381166122df576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c106001600160a01b038216337f00000000000000000000000000000000000000000000000000000000000000008561231d84848484600161235e565b61160e576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610b46565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060016000511483166123d75783831516156123ca573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff16815260200161242c604051806040016040528060008152602001600081525090565b905290565b60005b8381101561244c578181015183820152602001612434565b50506000910152565b6000815180845261246d816020860160208601612431565b601f01601f19169290920160200192915050565b602081526000610bf76020830184612455565b6001600160a01b038116811461130757600080fd5b600080604083850312156124bc57600080fd5b82356124c781612494565b946020939093013593505050565b600060e082840312156124e757600080fd5b50919050565b6000602082840312156124ff57600080fd5b813567ffffffffffffffff81111561251657600080fd5b610dab848285016124d5565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b828110156125a35760bf19878603018452815180518652602081015190506040602087015261258d6040870182612455565b955050602093840193919091019060010161255b565b5050855160608601525050602084015160808401529050610dab565b6000606082840312156124e757600080fd5b60008083601f8401126125e357600080fd5b50813567ffffffffffffffff8111156125fb57600080fd5b60208301915083602082850101111561261357600080fd5b9250929050565b600080600080600080600060e0888a03121561263557600080fd5b61263f89896125bf565b965060608801359550608088013567ffffffffffffffff81111561266257600080fd5b61266e8a828b016125d1565b90965094505060a088013561268281612494565b925060c088013567ffffffffffffffff81111561269e57600080fd5b6126aa8a828b016125d1565b989b979a50959850939692959293505050565b6000806000606084860312156126d257600080fd5b83356126dd81612494565b925060208401356126ed81612494565b929592945050506040919091013590565b803563ffffffff8116811461271257600080fd5b919050565b6000806040838503121561272a57600080fd5b6124c7836126fe565b801515811461130757600080fd5b6000806040838503121561275457600080fd5b823567ffffffffffffffff81111561276b57600080fd5b612777858286016124d5565b925050602083013561278881612733565b809150509250929050565b81518152602080830151908201526040810161094f565b803561ffff8116811461271257600080fd5b600080604083850312156127cf57600080fd5b6127d8836126fe565b91506127e6602084016127aa565b90509250929050565b60006020828403121561280157600080fd5b8135610bf781612494565b60008060008060a0858703121561282257600080fd5b61282c86866125bf565b9350606085013567ffffffffffffffff81111561284857600080fd5b612854878288016125d1565b909450925050608085013561286881612494565b939692955090935050565b60008083601f84011261288557600080fd5b50813567ffffffffffffffff81111561289d57600080fd5b6020830191508360208260051b850101111561261357600080fd5b600080602083850312156128cb57600080fd5b823567ffffffffffffffff8111156128e257600080fd5b6128ee85828601612873565b90969095509350505050565b60006020828403121561290c57600080fd5b610bf7826126fe565b6000806000806060858703121561292b57600080fd5b612934856126fe565b9350612942602086016127aa565b9250604085013567ffffffffffffffff81111561295e57600080fd5b61296a878288016125d1565b95989497509550505050565b6000806000838503608081121561298c57600080fd5b843567ffffffffffffffff8111156129a357600080fd5b6129af878288016124d5565b9450506040601f19820112156129c457600080fd5b5060208401915060608401356129d981612494565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612a20604084018280518252602090810151910152565b5082516080830152602083015160a0830152610bf7565b60008060408385031215612a4a57600080fd5b8235612a5581612494565b9150602083013561278881612494565b600060608284031215612a7757600080fd5b610bf783836125bf565b600181811c90821680612a9557607f821691505b6020821081036124e757634e487b7160e01b600052602260045260246000fd5b600060208284031215612ac757600080fd5b8151610bf781612494565b600060208284031215612ae457600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b6040516060810167ffffffffffffffff81118282101715612b2457612b24612aeb565b60405290565b6040805190810167ffffffffffffffff81118282101715612b2457612b24612aeb565b604051601f8201601f1916810167ffffffffffffffff81118282101715612b7657612b76612aeb565b604052919050565b600067ffffffffffffffff821115612b9857612b98612aeb565b50601f01601f191660200190565b600067ffffffffffffffff831115612bc057612bc0612aeb565b8260051b612bd060208201612b4d565b84815290830190602081019036831115612be957600080fd5b845b83811015612cc857803567ffffffffffffffff811115612c0a57600080fd5b86016060368290031215612c1d57600080fd5b612c25612b01565b612c2e826126fe565b8152612c3c602083016127aa565b6020820152604082013567ffffffffffffffff811115612c5b57600080fd5b919091019036601f830112612c6f57600080fd5b8135612c82612c7d82612b7e565b612b4d565b818152366020838601011115612c9757600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612beb565b5095945050505050565b60008085851115612ce257600080fd5b83861115612cef57600080fd5b5050820193919092039150565b60008451612d0e818460208901612431565b8201838582376000930192835250909392505050565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b602081526000610dab602083018486612d24565b634e487b7160e01b600052603260045260246000fd5b6000823561013e19833603018112612d8e57600080fd5b9190910192915050565b6000808335601e19843603018112612daf57600080fd5b83018035915067ffffffffffffffff821115612dca57600080fd5b60200191503681900382131561261357600080fd5b67ffffffffffffffff8116811461130757600080fd5b63ffffffff612e03896126fe565b1681526020888101359082015260006040890135612e2081612ddf565b67ffffffffffffffff811660408401525087606083015260e06080830152612e4c60e083018789612d24565b6001600160a01b03861660a084015282810360c0840152612e6e818587612d24565b9a9950505050505050505050565b600060208284031215612e8e57600080fd5b815167ffffffffffffffff811115612ea557600080fd5b8201601f81018413612eb657600080fd5b8051612ec4612c7d82612b7e565b818152856020838501011115612ed957600080fd5b611922826020830160208601612431565b600060208284031215612efc57600080fd5b8135610bf781612ddf565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000610c716080830184612455565b604081526000612f4c6040830185612455565b82810360208401526119228185612455565b600060208284031215612f7057600080fd5b8151610bf781612733565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a06080840152612fb160e0840182612455565b90506060850151603f198483030160a0850152612fce8282612455565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b60006040828403121561300657600080fd5b61300e612b2a565b825181526020928301519281019290925250919050565b60006040828403121561303757600080fd5b610bf78383612ff4565b601f82111561134d578282111561134d57806000526020600020601f840160051c602085101561306f575060005b90810190601f840160051c0360005b818110156130945760008382015560010161307e565b505050505050565b815167ffffffffffffffff8111156130b6576130b6612aeb565b6130ca816130c48454612a81565b84613041565b6020601f8211600181146130fe57600083156130e65750848201515b600019600385901b1c1916600184901b178455611201565b600084815260208120601f198516915b8281101561312e578785015182556020948501946001909201910161310e565b508482101561314c5786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b828110156131df57603f19878603018452815163ffffffff815116865261ffff602082015116602087015260408101519050606060408701526131c96060870182612455565b9550506020938401939190910190600101613183565b50929695505050505050565b600060408284031280156131fe57600080fd5b50613207612b2a565b823581526020928301359281019290925250919050565b634e487b7160e01b600052601160045260246000fd5b60008261325157634e487b7160e01b600052601260045260246000fd5b500490565b808202811582820484141761094f5761094f61321e565b8035602083101561094f57600019602084900360031b1b1692915050565b80356001600160c01b031981169060088410156132ba576001600160c01b0319808560080360031b1b82161691505b5092915050565b6001600160c01b03198560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c8201526000825161331781602c850160208701612431565b91909101602c0195945050505050565b8082018082111561094f5761094f61321e565b8481526001600160c01b03198460c01b1660208201528260288201526000825161336b816048850160208701612431565b9190910160480195945050505050565b6000608082840312801561338e57600080fd5b50613397612b01565b8251815260208301516133a981612ddf565b60208201526133bb8460408501612ff4565b6040820152939250505056';
