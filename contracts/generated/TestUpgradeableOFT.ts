// Generated from contracts/src/test/TestUpgradeableOFT.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const testUpgradeableOftAbi = [
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
        "internalType": "address",
        "name": "owner",
        "type": "address"
      }
    ],
    "name": "AlreadyInitialized",
    "type": "error"
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
        "internalType": "address",
        "name": "owner_",
        "type": "address"
      }
    ],
    "name": "initialize",
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

export const testUpgradeableOftBytecode: `0x${string}` =
  '0x60c060405234801561001057600080fd5b50604051613b91380380613b9183398101604081905261002f91610240565b6040518060400160405280600b81526020016a2a32b9ba102237b63630b960a91b815250604051806040016040528060048152602001630aaa688b60e31b815250838383836100826101ca60201b60201c565b8484818181818d6001600160a01b0381166100b757604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100c0816101cf565b506001600160a01b0380831660805281166100ee57604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b15801561013557600080fd5b505af1158015610149573d6000803e3d6000fd5b505050505050505061015f61021f60201b60201c565b60ff168360ff161015610185576040516301e9714b60e41b815260040160405180910390fd5b610190600684610289565b61019b90600a61038f565b60a05250600891506101af90508382610451565b5060096101bc8282610451565b505050505050505050610513565b601290565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b80516001600160a01b038116811461023b57600080fd5b919050565b6000806040838503121561025357600080fd5b61025c83610224565b915061026a60208401610224565b90509250929050565b634e487b7160e01b600052601160045260246000fd5b60ff82811682821603908111156102a2576102a2610273565b92915050565b6001815b60018411156102e3578085048111156102c7576102c7610273565b60018416156102d557908102905b60019390931c9280026102ac565b935093915050565b6000826102fa575060016102a2565b81610307575060006102a2565b816001811461031d576002811461032757610343565b60019150506102a2565b60ff84111561033857610338610273565b50506001821b6102a2565b5060208310610133831016604e8410600b8410161715610366575081810a6102a2565b61037360001984846102a8565b806000190482111561038757610387610273565b029392505050565b600061039e60ff8416836102eb565b9392505050565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806103cf57607f821691505b6020821081036103ef57634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561044c578282111561044c57806000526020600020601f840160051c6020851015610423575060005b90810190601f840160051c0360005b8181101561044857600083820155600101610432565b5050505b505050565b81516001600160401b0381111561046a5761046a6103a5565b61047e8161047884546103bb565b846103f5565b6020601f8211600181146104b2576000831561049a5750848201515b600019600385901b1c1916600184901b17845561050c565b600084815260208120601f198516915b828110156104e257878501518255602094850194600190920191016104c2565b50848210156105005786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05161361361057e600039600081816106c401528181611dcc01528181611e41015261206001526000818161058201528181610b13015281816112170152818161155f01528181611947015281816121b701528181612372015261244401526136136000f3fe6080604052600436106102dc5760003560e01c80637d25a05e11610184578063bc70b354116100d6578063d045a0dc1161008a578063f2fde38b11610064578063f2fde38b14610894578063fc0c546a14610506578063ff7bd03d146108b457600080fd5b8063d045a0dc1461081b578063d42438851461082e578063dd62ed3e1461084e57600080fd5b8063c4d66de8116100bb578063c4d66de8146107ba578063c7c7f5b3146107da578063ca5eb5e1146107fb57600080fd5b8063bc70b35414610787578063bd815db0146107a757600080fd5b8063963efcaa11610138578063b731ea0a11610112578063b731ea0a1461071a578063b98bd0701461073a578063bb0b6a531461075a57600080fd5b8063963efcaa146106b25780639f68b964146106e6578063a9059cbb146106fa57600080fd5b8063857749b011610169578063857749b01461066b5780638da5cb5b1461067f57806395d89b411461069d57600080fd5b80637d25a05e1461060f57806382413eac1461064b57600080fd5b806323b872dd1161023d5780635535d461116101f15780636fc1b31e116101cb5780636fc1b31e146105a457806370a08231146105c4578063715018a6146105fa57600080fd5b80635535d461146105195780635a0dfe4d146105395780635e280f111461057057600080fd5b80633400288b116102225780633400288b146104b95780633b6f743b146104d957806352ae28791461050657600080fd5b806323b872dd14610477578063313ce5671461049757600080fd5b8063134d4f251161029457806317442b701161027957806317442b701461042157806318160ddd146104435780631f5e13341461046257600080fd5b8063134d4f25146103b8578063156a0d0f146103e057600080fd5b80630d35b415116102c55780630d35b4151461033c578063111ecdad1461036b57806313137d65146103a357600080fd5b806306fdde03146102e1578063095ea7b31461030c575b600080fd5b3480156102ed57600080fd5b506102f66108d4565b60405161030391906125d6565b60405180910390f35b34801561031857600080fd5b5061032c6103273660046125fe565b610966565b6040519015158152602001610303565b34801561034857600080fd5b5061035c610357366004612642565b610980565b60405161030393929190612677565b34801561037757600080fd5b5060045461038b906001600160a01b031681565b6040516001600160a01b039091168152602001610303565b6103b66103b136600461278d565b610b11565b005b3480156103c457600080fd5b506103cd600281565b60405161ffff9091168152602001610303565b3480156103ec57600080fd5b50604080517f02e49c2c0000000000000000000000000000000000000000000000000000000081526001602082015201610303565b34801561042d57600080fd5b5060408051600181526002602082015201610303565b34801561044f57600080fd5b506007545b604051908152602001610303565b34801561046e57600080fd5b506103cd600181565b34801561048357600080fd5b5061032c610492366004612830565b610c03565b3480156104a357600080fd5b5060125b60405160ff9091168152602001610303565b3480156104c557600080fd5b506103b66104d436600461288a565b610c29565b3480156104e557600080fd5b506104f96104f43660046128b4565b610c3f565b6040516103039190612906565b34801561051257600080fd5b503061038b565b34801561052557600080fd5b506102f661053436600461292f565b610ca6565b34801561054557600080fd5b5061032c61055436600461288a565b63ffffffff919091166000908152600160205260409020541490565b34801561057c57600080fd5b5061038b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156105b057600080fd5b506103b66105bf366004612962565b610d4b565b3480156105d057600080fd5b506104546105df366004612962565b6001600160a01b031660009081526005602052604090205490565b34801561060657600080fd5b506103b6610dc0565b34801561061b57600080fd5b5061063261062a36600461288a565b600092915050565b60405167ffffffffffffffff9091168152602001610303565b34801561065757600080fd5b5061032c61066636600461297f565b610dd4565b34801561067757600080fd5b5060066104a7565b34801561068b57600080fd5b506000546001600160a01b031661038b565b3480156106a957600080fd5b506102f6610de9565b3480156106be57600080fd5b506104547f000000000000000000000000000000000000000000000000000000000000000081565b3480156106f257600080fd5b50600061032c565b34801561070657600080fd5b5061032c6107153660046125fe565b610df8565b34801561072657600080fd5b5060025461038b906001600160a01b031681565b34801561074657600080fd5b506103b6610755366004612a2b565b610e06565b34801561076657600080fd5b50610454610775366004612a6d565b60016020526000908152604090205481565b34801561079357600080fd5b506102f66107a2366004612a88565b610e20565b6103b66107b5366004612a2b565b610fe1565b3480156107c657600080fd5b506103b66107d5366004612962565b611184565b6107ed6107e8366004612ae9565b611276565b604051610303929190612b57565b34801561080757600080fd5b506103b6610816366004612962565b6112aa565b6103b661082936600461278d565b6112b2565b34801561083a57600080fd5b506103b6610849366004612962565b6112fa565b34801561085a57600080fd5b50610454610869366004612baa565b6001600160a01b03918216600090815260066020908152604080832093909416825291909152205490565b3480156108a057600080fd5b506103b66108af366004612962565b611368565b3480156108c057600080fd5b5061032c6108cf366004612bd8565b6113bf565b6060600880546108e390612bf4565b80601f016020809104026020016040519081016040528092919081815260200182805461090f90612bf4565b801561095c5780601f106109315761010080835404028352916020019161095c565b820191906000526020600020905b81548152906001019060200180831161093f57829003601f168201915b5050505050905090565b6000336109748185856113f5565b60019150505b92915050565b604080518082019091526000808252602082015260606109b3604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109f4573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a189190612c28565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a55573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a799190612c45565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610ace565b604080518082019091526000815260606020820152815260200190600190039081610aa65790505b509350600080610af3604089013560608a0135610aee60208c018c612a6d565b611407565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610b7a576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60208701803590610b9490610b8f908a612a6d565b61145c565b14610beb57610ba66020880188612a6d565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610b71565b610bfa878787878787876114b1565b50505050505050565b600033610c11858285611631565b610c1c8585856116c9565b60019150505b9392505050565b610c3161175a565b610c3b82826117a0565b5050565b60408051808201909152600080825260208201526000610c6f60408501356060860135610aee6020880188612a6d565b915050600080610c7f86846117f5565b9092509050610c9c610c946020880188612a6d565b838388611931565b9695505050505050565b600360209081526000928352604080842090915290825290208054610cca90612bf4565b80601f0160208091040260200160405190810160405280929190818152602001828054610cf690612bf4565b8015610d435780601f10610d1857610100808354040283529160200191610d43565b820191906000526020600020905b815481529060010190602001808311610d2657829003601f168201915b505050505081565b610d5361175a565b600480547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610dc861175a565b610dd26000611a12565b565b6001600160a01b03811630145b949350505050565b6060600980546108e390612bf4565b6000336109748185856116c9565b610e0e61175a565b610c3b610e1b8284612d19565b611a7a565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610e5490612bf4565b80601f0160208091040260200160405190810160405280929190818152602001828054610e8090612bf4565b8015610ecd5780601f10610ea257610100808354040283529160200191610ecd565b820191906000526020600020905b815481529060010190602001808311610eb057829003601f168201915b505050505090508051600003610f1d5783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610de19350505050565b6000839003610f2d579050610de1565b60028310610fab57610f7484848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611b8192505050565b80610f828460028188612e45565b604051602001610f9493929190612e6f565b604051602081830303815290604052915050610de1565b83836040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b71929190612ec2565b60005b818110156110ea5736838383818110610fff57610fff612ed6565b90506020028101906110119190612eec565b90506110446110236020830183612a6d565b602083013563ffffffff919091166000908152600160205260409020541490565b61104e57506110e2565b3063d045a0dc60c08301358360a081013561106d610100830183612f2a565b61107e610100890160e08a01612962565b61108c6101208a018a612f2a565b6040518963ffffffff1660e01b81526004016110ae9796959493929190612fa5565b6000604051808303818588803b1580156110c757600080fd5b505af11580156110db573d6000803e3d6000fd5b5050505050505b600101610fe4565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa158015611129573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f19168201604052611151919081019061302c565b6040517f8351eea7000000000000000000000000000000000000000000000000000000008152600401610b7191906125d6565b6000546001600160a01b0316156111d6576000546040517f93360fbf0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610b71565b6111df81611a12565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b15801561125b57600080fd5b505af115801561126f573d6000803e3d6000fd5b5050505050565b61127e61253e565b604080518082019091526000808252602082015261129d858585611bc6565b915091505b935093915050565b6111df61175a565b3330146112eb576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bfa87878787878787610beb565b61130261175a565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610db5565b61137061175a565b6001600160a01b0381166113b3576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6113bc81611a12565b50565b60006020820180359060019083906113d79086612a6d565b63ffffffff1681526020810191909152604001600020541492915050565b6114028383836001611cc1565b505050565b60008061141385611dc8565b9150819050838110156112a2576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610b71565b63ffffffff81166000908152600160205260408120548061097a576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610b71565b60006114c36114c08787611dff565b90565b905060006114ef826114dd6114d88a8a611e17565b611e3a565b6114ea60208d018d612a6d565b611e70565b905060288611156115cf57600061152c61150f60608c0160408d0161309a565b61151c60208d018d612a6d565b846115278c8c611e98565b611ee3565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb590129061159b9086908d9060009087906004016130b7565b600060405180830381600087803b1580156115b557600080fd5b505af11580156115c9573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c61160860208d018d612a6d565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6001600160a01b038381166000908152600660209081526040808320938616835292905220546000198110156116c357818110156116b4576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b71565b6116c384848484036000611cc1565b50505050565b6001600160a01b03831661170c576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6001600160a01b03821661174f576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b611402838383611f15565b6000546001600160a01b03163314610dd2576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610b71565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b6060806000611852856020013561180b86612058565b61181860a0890189612f2a565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506120cc92505050565b9093509050600081611865576001611868565b60025b905061188861187a6020880188612a6d565b826107a260808a018a612f2a565b6004549093506001600160a01b03168015611927576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb906118e490889088906004016130e9565b602060405180830381865afa158015611901573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611925919061310e565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff1681526020016119948961145c565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b81526004016119c992919061312b565b6040805180830381865afa1580156119e5573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611a0991906131f3565b95945050505050565b600080546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b8151811015611b5157611aac828281518110611a9b57611a9b612ed6565b602002602001015160400151611b81565b818181518110611abe57611abe612ed6565b60200260200101516040015160036000848481518110611ae057611ae0612ed6565b60200260200101516000015163ffffffff1663ffffffff1681526020019081526020016000206000848481518110611b1a57611b1a612ed6565b60200260200101516020015161ffff1661ffff1681526020019081526020016000209081611b48919061326a565b50600101611a7d565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610db59190613329565b600281015161ffff8116600314610c3b57816040517f9a6d49cd000000000000000000000000000000000000000000000000000000008152600401610b7191906125d6565b611bce61253e565b6040805180820190915260008082526020820152600080611c0533604089013560608a0135611c0060208c018c612a6d565b61215e565b91509150600080611c1689846117f5565b9092509050611c42611c2b60208b018b612a6d565b8383611c3c368d90038d018d6133d7565b8b612184565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611c90908d018d612a6d565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b6001600160a01b038416611d04576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6001600160a01b038316611d47576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6001600160a01b03808516600090815260066020908152604080832093871683529290522082905580156116c357826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611dba91815260200190565b60405180910390a350505050565b60007f0000000000000000000000000000000000000000000000000000000000000000611df58184613420565b61097a9190613442565b6000611e0e6020828486612e45565b610c2291613459565b6000611e27602860208486612e45565b611e3091613477565b60c01c9392505050565b600061097a7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff8416613442565b60006001600160a01b038416611e865761dead93505b611e90848461228f565b509092915050565b6060611ea78260288186612e45565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611efc94939291906134dd565b6040516020818303038152906040529050949350505050565b6001600160a01b038316611f40578060076000828254611f35919061355b565b90915550611fcb9050565b6001600160a01b03831660009081526005602052604090205481811015611fac576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b71565b6001600160a01b03841660009081526005602052604090209082900390555b6001600160a01b038216611fe757600780548290039055612006565b6001600160a01b03821660009081526005602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161204b91815260200190565b60405180910390a3505050565b6000806120857f000000000000000000000000000000000000000000000000000000000000000084613420565b905067ffffffffffffffff81111561097a576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610b71565b805160609015158061212d57848460405160200161211992919091825260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016602082015260280190565b604051602081830303815290604052612154565b84843385604051602001612144949392919061356e565b6040516020818303038152906040525b9150935093915050565b60008061216c858585611407565b909250905061217b86836122de565b94509492505050565b61218c61253e565b600061219b846000015161232d565b6020850151909150156121b5576121b5846020015161236e565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff1681526020016122058c61145c565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b815260040161224192919061312b565b60806040518083038185885af115801561225f573d6000803e3d6000fd5b50505050506040513d601f19601f8201168201806040525081019061228491906135c7565b979650505050505050565b6001600160a01b0382166122d2576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b610c3b60008383611f15565b6001600160a01b038216612321576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b610c3b82600083611f15565b600081341461236a576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610b71565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa1580156123ce573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123f29190612c28565b90506001600160a01b038116612434576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c3b6001600160a01b038216337f0000000000000000000000000000000000000000000000000000000000000000856124728484848460016124b3565b6116c3576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610b71565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af19250600160005114831661252c57838315161561251f573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff168152602001612581604051806040016040528060008152602001600081525090565b905290565b60005b838110156125a1578181015183820152602001612589565b50506000910152565b600081518084526125c2816020860160208601612586565b601f01601f19169290920160200192915050565b602081526000610c2260208301846125aa565b6001600160a01b03811681146113bc57600080fd5b6000806040838503121561261157600080fd5b823561261c816125e9565b946020939093013593505050565b600060e0828403121561263c57600080fd5b50919050565b60006020828403121561265457600080fd5b813567ffffffffffffffff81111561266b57600080fd5b610de18482850161262a565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b82811015612716577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff40878603018452815180518652602081015190506040602087015261270060408701826125aa565b95505060209384019391909101906001016126b0565b5050855160608601525050602084015160808401529050610de1565b60006060828403121561263c57600080fd5b60008083601f84011261275657600080fd5b50813567ffffffffffffffff81111561276e57600080fd5b60208301915083602082850101111561278657600080fd5b9250929050565b600080600080600080600060e0888a0312156127a857600080fd5b6127b28989612732565b965060608801359550608088013567ffffffffffffffff8111156127d557600080fd5b6127e18a828b01612744565b90965094505060a08801356127f5816125e9565b925060c088013567ffffffffffffffff81111561281157600080fd5b61281d8a828b01612744565b989b979a50959850939692959293505050565b60008060006060848603121561284557600080fd5b8335612850816125e9565b92506020840135612860816125e9565b929592945050506040919091013590565b803563ffffffff8116811461288557600080fd5b919050565b6000806040838503121561289d57600080fd5b61261c83612871565b80151581146113bc57600080fd5b600080604083850312156128c757600080fd5b823567ffffffffffffffff8111156128de57600080fd5b6128ea8582860161262a565b92505060208301356128fb816128a6565b809150509250929050565b81518152602080830151908201526040810161097a565b803561ffff8116811461288557600080fd5b6000806040838503121561294257600080fd5b61294b83612871565b91506129596020840161291d565b90509250929050565b60006020828403121561297457600080fd5b8135610c22816125e9565b60008060008060a0858703121561299557600080fd5b61299f8686612732565b9350606085013567ffffffffffffffff8111156129bb57600080fd5b6129c787828801612744565b90945092505060808501356129db816125e9565b939692955090935050565b60008083601f8401126129f857600080fd5b50813567ffffffffffffffff811115612a1057600080fd5b6020830191508360208260051b850101111561278657600080fd5b60008060208385031215612a3e57600080fd5b823567ffffffffffffffff811115612a5557600080fd5b612a61858286016129e6565b90969095509350505050565b600060208284031215612a7f57600080fd5b610c2282612871565b60008060008060608587031215612a9e57600080fd5b612aa785612871565b9350612ab56020860161291d565b9250604085013567ffffffffffffffff811115612ad157600080fd5b612add87828801612744565b95989497509550505050565b60008060008385036080811215612aff57600080fd5b843567ffffffffffffffff811115612b1657600080fd5b612b228782880161262a565b9450506040601f1982011215612b3757600080fd5b506020840191506060840135612b4c816125e9565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612b93604084018280518252602090810151910152565b5082516080830152602083015160a0830152610c22565b60008060408385031215612bbd57600080fd5b8235612bc8816125e9565b915060208301356128fb816125e9565b600060608284031215612bea57600080fd5b610c228383612732565b600181811c90821680612c0857607f821691505b60208210810361263c57634e487b7160e01b600052602260045260246000fd5b600060208284031215612c3a57600080fd5b8151610c22816125e9565b600060208284031215612c5757600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b6040516060810167ffffffffffffffff81118282101715612c9757612c97612c5e565b60405290565b6040805190810167ffffffffffffffff81118282101715612c9757612c97612c5e565b604051601f8201601f1916810167ffffffffffffffff81118282101715612ce957612ce9612c5e565b604052919050565b600067ffffffffffffffff821115612d0b57612d0b612c5e565b50601f01601f191660200190565b600067ffffffffffffffff831115612d3357612d33612c5e565b8260051b612d4360208201612cc0565b84815290830190602081019036831115612d5c57600080fd5b845b83811015612e3b57803567ffffffffffffffff811115612d7d57600080fd5b86016060368290031215612d9057600080fd5b612d98612c74565b612da182612871565b8152612daf6020830161291d565b6020820152604082013567ffffffffffffffff811115612dce57600080fd5b919091019036601f830112612de257600080fd5b8135612df5612df082612cf1565b612cc0565b818152366020838601011115612e0a57600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612d5e565b5095945050505050565b60008085851115612e5557600080fd5b83861115612e6257600080fd5b5050820193919092039150565b60008451612e81818460208901612586565b8201838582376000930192835250909392505050565b818352818160208501375060006020828401015260006020601f19601f840116840101905092915050565b602081526000610de1602083018486612e97565b634e487b7160e01b600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec1833603018112612f2057600080fd5b9190910192915050565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612f5f57600080fd5b83018035915067ffffffffffffffff821115612f7a57600080fd5b60200191503681900382131561278657600080fd5b67ffffffffffffffff811681146113bc57600080fd5b63ffffffff612fb389612871565b1681526020888101359082015260006040890135612fd081612f8f565b67ffffffffffffffff811660408401525087606083015260e06080830152612ffc60e083018789612e97565b6001600160a01b03861660a084015282810360c084015261301e818587612e97565b9a9950505050505050505050565b60006020828403121561303e57600080fd5b815167ffffffffffffffff81111561305557600080fd5b8201601f8101841361306657600080fd5b8051613074612df082612cf1565b81815285602083850101111561308957600080fd5b611a09826020830160208601612586565b6000602082840312156130ac57600080fd5b8135610c2281612f8f565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000610c9c60808301846125aa565b6040815260006130fc60408301856125aa565b8281036020840152611a0981856125aa565b60006020828403121561312057600080fd5b8151610c22816128a6565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a0608084015261316160e08401826125aa565b905060608501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08483030160a085015261319c82826125aa565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b6000604082840312156131d457600080fd5b6131dc612c9d565b825181526020928301519281019290925250919050565b60006040828403121561320557600080fd5b610c2283836131c2565b601f821115611402578282111561140257806000526020600020601f840160051c602085101561323d575060005b90810190601f840160051c0360005b818110156132625760008382015560010161324c565b505050505050565b815167ffffffffffffffff81111561328457613284612c5e565b613298816132928454612bf4565b8461320f565b6020601f8211600181146132cc57600083156132b45750848201515b600019600385901b1c1916600184901b17845561126f565b600084815260208120601f198516915b828110156132fc57878501518255602094850194600190920191016132dc565b508482101561331a5786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b828110156133cb577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815163ffffffff815116865261ffff602082015116602087015260408101519050606060408701526133b560608701826125aa565b9550506020938401939190910190600101613351565b50929695505050505050565b600060408284031280156133ea57600080fd5b506133f3612c9d565b823581526020928301359281019290925250919050565b634e487b7160e01b600052601160045260246000fd5b60008261343d57634e487b7160e01b600052601260045260246000fd5b500490565b808202811582820484141761097a5761097a61340a565b8035602083101561097a57600019602084900360031b1b1692915050565b80357fffffffffffffffff00000000000000000000000000000000000000000000000081169060088410156134d6577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b82161691505b5092915050565b7fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c8201526000825161354b81602c850160208701612586565b91909101602c0195945050505050565b8082018082111561097a5761097a61340a565b8481527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b166020820152826028820152600082516135b7816048850160208701612586565b9190910160480195945050505050565b600060808284031280156135da57600080fd5b506135e3612c74565b8251815260208301516135f581612f8f565b602082015261360784604085016131c2565b6040820152939250505056';
