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
  '0x60c060405234801561001057600080fd5b506040516139cb3803806139cb83398101604081905261002f91610240565b6040518060400160405280600b81526020016a2a32b9ba102237b63630b960a91b815250604051806040016040528060048152602001630aaa688b60e31b815250838383836100826101ca60201b60201c565b8484818181818d6001600160a01b0381166100b757604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100c0816101cf565b506001600160a01b0380831660805281166100ee57604051632d618d8160e21b815260040160405180910390fd5b60805160405163ca5eb5e160e01b81526001600160a01b0383811660048301529091169063ca5eb5e190602401600060405180830381600087803b15801561013557600080fd5b505af1158015610149573d6000803e3d6000fd5b505050505050505061015f61021f60201b60201c565b60ff168360ff161015610185576040516301e9714b60e41b815260040160405180910390fd5b610190600684610289565b61019b90600a61038f565b60a05250600891506101af90508382610451565b5060096101bc8282610451565b505050505050505050610513565b601290565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b600690565b80516001600160a01b038116811461023b57600080fd5b919050565b6000806040838503121561025357600080fd5b61025c83610224565b915061026a60208401610224565b90509250929050565b634e487b7160e01b600052601160045260246000fd5b60ff82811682821603908111156102a2576102a2610273565b92915050565b6001815b60018411156102e3578085048111156102c7576102c7610273565b60018416156102d557908102905b60019390931c9280026102ac565b935093915050565b6000826102fa575060016102a2565b81610307575060006102a2565b816001811461031d576002811461032757610343565b60019150506102a2565b60ff84111561033857610338610273565b50506001821b6102a2565b5060208310610133831016604e8410600b8410161715610366575081810a6102a2565b61037360001984846102a8565b806000190482111561038757610387610273565b029392505050565b600061039e60ff8416836102eb565b9392505050565b634e487b7160e01b600052604160045260246000fd5b600181811c908216806103cf57607f821691505b6020821081036103ef57634e487b7160e01b600052602260045260246000fd5b50919050565b601f82111561044c578282111561044c57806000526020600020601f840160051c6020851015610423575060005b90810190601f840160051c0360005b8181101561044857600083820155600101610432565b5050505b505050565b81516001600160401b0381111561046a5761046a6103a5565b61047e8161047884546103bb565b846103f5565b6020601f8211600181146104b2576000831561049a5750848201515b600019600385901b1c1916600184901b17845561050c565b600084815260208120601f198516915b828110156104e257878501518255602094850194600190920191016104c2565b50848210156105005786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05161344d61057e600039600081816106c401528181611d4701528181611dbc0152611fdb01526000818161058201528181610b13015281816111f301528181611530015281816118e60152818161211a015281816122a30152612375015261344d6000f3fe6080604052600436106102dc5760003560e01c80637d25a05e11610184578063bc70b354116100d6578063d045a0dc1161008a578063f2fde38b11610064578063f2fde38b14610894578063fc0c546a14610506578063ff7bd03d146108b457600080fd5b8063d045a0dc1461081b578063d42438851461082e578063dd62ed3e1461084e57600080fd5b8063c4d66de8116100bb578063c4d66de8146107ba578063c7c7f5b3146107da578063ca5eb5e1146107fb57600080fd5b8063bc70b35414610787578063bd815db0146107a757600080fd5b8063963efcaa11610138578063b731ea0a11610112578063b731ea0a1461071a578063b98bd0701461073a578063bb0b6a531461075a57600080fd5b8063963efcaa146106b25780639f68b964146106e6578063a9059cbb146106fa57600080fd5b8063857749b011610169578063857749b01461066b5780638da5cb5b1461067f57806395d89b411461069d57600080fd5b80637d25a05e1461060f57806382413eac1461064b57600080fd5b806323b872dd1161023d5780635535d461116101f15780636fc1b31e116101cb5780636fc1b31e146105a457806370a08231146105c4578063715018a6146105fa57600080fd5b80635535d461146105195780635a0dfe4d146105395780635e280f111461057057600080fd5b80633400288b116102225780633400288b146104b95780633b6f743b146104d957806352ae28791461050657600080fd5b806323b872dd14610477578063313ce5671461049757600080fd5b8063134d4f251161029457806317442b701161027957806317442b701461042157806318160ddd146104435780631f5e13341461046257600080fd5b8063134d4f25146103b8578063156a0d0f146103e057600080fd5b80630d35b415116102c55780630d35b4151461033c578063111ecdad1461036b57806313137d65146103a357600080fd5b806306fdde03146102e1578063095ea7b31461030c575b600080fd5b3480156102ed57600080fd5b506102f66108d4565b6040516103039190612507565b60405180910390f35b34801561031857600080fd5b5061032c61032736600461252f565b610966565b6040519015158152602001610303565b34801561034857600080fd5b5061035c610357366004612573565b610980565b604051610303939291906125a8565b34801561037757600080fd5b5060045461038b906001600160a01b031681565b6040516001600160a01b039091168152602001610303565b6103b66103b13660046126a0565b610b11565b005b3480156103c457600080fd5b506103cd600281565b60405161ffff9091168152602001610303565b3480156103ec57600080fd5b50604080517f02e49c2c0000000000000000000000000000000000000000000000000000000081526001602082015201610303565b34801561042d57600080fd5b5060408051600181526002602082015201610303565b34801561044f57600080fd5b506007545b604051908152602001610303565b34801561046e57600080fd5b506103cd600181565b34801561048357600080fd5b5061032c610492366004612743565b610c03565b3480156104a357600080fd5b5060125b60405160ff9091168152602001610303565b3480156104c557600080fd5b506103b66104d436600461279d565b610c29565b3480156104e557600080fd5b506104f96104f43660046127c7565b610c3f565b6040516103039190612819565b34801561051257600080fd5b503061038b565b34801561052557600080fd5b506102f6610534366004612842565b610ca6565b34801561054557600080fd5b5061032c61055436600461279d565b63ffffffff919091166000908152600160205260409020541490565b34801561057c57600080fd5b5061038b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156105b057600080fd5b506103b66105bf366004612875565b610d4b565b3480156105d057600080fd5b506104546105df366004612875565b6001600160a01b031660009081526005602052604090205490565b34801561060657600080fd5b506103b6610db5565b34801561061b57600080fd5b5061063261062a36600461279d565b600092915050565b60405167ffffffffffffffff9091168152602001610303565b34801561065757600080fd5b5061032c610666366004612892565b610dc9565b34801561067757600080fd5b5060066104a7565b34801561068b57600080fd5b506000546001600160a01b031661038b565b3480156106a957600080fd5b506102f6610dde565b3480156106be57600080fd5b506104547f000000000000000000000000000000000000000000000000000000000000000081565b3480156106f257600080fd5b50600061032c565b34801561070657600080fd5b5061032c61071536600461252f565b610ded565b34801561072657600080fd5b5060025461038b906001600160a01b031681565b34801561074657600080fd5b506103b661075536600461293e565b610dfb565b34801561076657600080fd5b50610454610775366004612980565b60016020526000908152604090205481565b34801561079357600080fd5b506102f66107a236600461299b565b610e15565b6103b66107b536600461293e565b610fbd565b3480156107c657600080fd5b506103b66107d5366004612875565b611160565b6107ed6107e83660046129fc565b611252565b604051610303929190612a6a565b34801561080757600080fd5b506103b6610816366004612875565b611286565b6103b66108293660046126a0565b61128e565b34801561083a57600080fd5b506103b6610849366004612875565b6112d6565b34801561085a57600080fd5b50610454610869366004612abd565b6001600160a01b03918216600090815260066020908152604080832093909416825291909152205490565b3480156108a057600080fd5b506103b66108af366004612875565b611339565b3480156108c057600080fd5b5061032c6108cf366004612aeb565b611390565b6060600880546108e390612b07565b80601f016020809104026020016040519081016040528092919081815260200182805461090f90612b07565b801561095c5780601f106109315761010080835404028352916020019161095c565b820191906000526020600020905b81548152906001019060200180831161093f57829003601f168201915b5050505050905090565b6000336109748185856113c6565b60019150505b92915050565b604080518082019091526000808252602082015260606109b3604051806040016040528060008152602001600081525090565b600080306001600160a01b031663fc0c546a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109f4573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a189190612b3b565b6001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a55573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a799190612b58565b60408051808201825284815260208082018490528251600080825291810190935290975091925090610ace565b604080518082019091526000815260606020820152815260200190600190039081610aa65790505b509350600080610af3604089013560608a0135610aee60208c018c612980565b6113d8565b60408051808201909152918252602082015296989597505050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163314610b7a576040517f91ac5e4f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b60208701803590610b9490610b8f908a612980565b61142d565b14610beb57610ba66020880188612980565b6040517fc26bebcc00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260208801356024820152604401610b71565b610bfa87878787878787611482565b50505050505050565b600033610c11858285611602565b610c1c85858561169a565b60019150505b9392505050565b610c316116f9565b610c3b828261173f565b5050565b60408051808201909152600080825260208201526000610c6f60408501356060860135610aee6020880188612980565b915050600080610c7f8684611794565b9092509050610c9c610c946020880188612980565b8383886118d0565b9695505050505050565b600360209081526000928352604080842090915290825290208054610cca90612b07565b80601f0160208091040260200160405190810160405280929190818152602001828054610cf690612b07565b8015610d435780601f10610d1857610100808354040283529160200191610d43565b820191906000526020600020905b815481529060010190602001808311610d2657829003601f168201915b505050505081565b610d536116f9565b6004805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527ff0be4f1e87349231d80c36b33f9e8639658eeaf474014dee15a3e6a4d4414197906020015b60405180910390a150565b610dbd6116f9565b610dc760006119b1565b565b6001600160a01b03811630145b949350505050565b6060600980546108e390612b07565b60003361097481858561169a565b610e036116f9565b610c3b610e108284612c2c565b611a0e565b63ffffffff8416600090815260036020908152604080832061ffff87168452909152812080546060929190610e4990612b07565b80601f0160208091040260200160405190810160405280929190818152602001828054610e7590612b07565b8015610ec25780601f10610e9757610100808354040283529160200191610ec2565b820191906000526020600020905b815481529060010190602001808311610ea557829003601f168201915b505050505090508051600003610f125783838080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929450610dd69350505050565b6000839003610f22579050610dd6565b60028310610fa057610f6984848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250611b1592505050565b80610f778460028188612d58565b604051602001610f8993929190612d82565b604051602081830303815290604052915050610dd6565b8383604051639a6d49cd60e01b8152600401610b71929190612dd3565b60005b818110156110c65736838383818110610fdb57610fdb612de7565b9050602002810190610fed9190612dfd565b9050611020610fff6020830183612980565b602083013563ffffffff919091166000908152600160205260409020541490565b61102a57506110be565b3063d045a0dc60c08301358360a0810135611049610100830183612e1e565b61105a610100890160e08a01612875565b6110686101208a018a612e1e565b6040518963ffffffff1660e01b815260040161108a9796959493929190612e7b565b6000604051808303818588803b1580156110a357600080fd5b505af11580156110b7573d6000803e3d6000fd5b5050505050505b600101610fc0565b50336001600160a01b0316638e9e70996040518163ffffffff1660e01b8152600401600060405180830381865afa158015611105573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f1916820160405261112d9190810190612f02565b6040517f8351eea7000000000000000000000000000000000000000000000000000000008152600401610b719190612507565b6000546001600160a01b0316156111b2576000546040517f93360fbf0000000000000000000000000000000000000000000000000000000081526001600160a01b039091166004820152602401610b71565b6111bb816119b1565b6040517fca5eb5e10000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ca5eb5e190602401600060405180830381600087803b15801561123757600080fd5b505af115801561124b573d6000803e3d6000fd5b5050505050565b61125a61246f565b6040805180820190915260008082526020820152611279858585611b41565b915091505b935093915050565b6111bb6116f9565b3330146112c7576040517f14d4a4e800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bfa87878787878787610beb565b6112de6116f9565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fd48d879cef83a1c0bdda516f27b13ddb1b3f8bbac1c9e1511bb2a659c242776090602001610daa565b6113416116f9565b6001600160a01b038116611384576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b61138d816119b1565b50565b60006020820180359060019083906113a89086612980565b63ffffffff1681526020810191909152604001600020541492915050565b6113d38383836001611c3c565b505050565b6000806113e485611d43565b91508190508381101561127e576040517f71c4efed0000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610b71565b63ffffffff81166000908152600160205260408120548061097a576040517ff6ff4fb700000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610b71565b60006114946114918787611d7a565b90565b905060006114c0826114ae6114a98a8a611d92565b611db5565b6114bb60208d018d612980565b611deb565b905060288611156115a05760006114fd6114e060608c0160408d01612f70565b6114ed60208d018d612980565b846114f88c8c611e13565b611e5e565b6040517f7cb590120000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637cb590129061156c9086908d906000908790600401612f8d565b600060405180830381600087803b15801561158657600080fd5b505af115801561159a573d6000803e3d6000fd5b50505050505b6001600160a01b038216887fefed6d3500546b29533b128a29e3a94d70788727f0507505ac12eaf2e578fd9c6115d960208d018d612980565b6040805163ffffffff9092168252602082018690520160405180910390a3505050505050505050565b6001600160a01b038381166000908152600660209081526040808320938616835292905220546000198110156116945781811015611685576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610b71565b61169484848484036000611c3c565b50505050565b6001600160a01b0383166116c457604051634b637e8f60e11b815260006004820152602401610b71565b6001600160a01b0382166116ee5760405163ec442f0560e01b815260006004820152602401610b71565b6113d3838383611e90565b6000546001600160a01b03163314610dc7576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610b71565b63ffffffff8216600081815260016020908152604091829020849055815192835282018390527f238399d427b947898edb290f5ff0f9109849b1c3ba196a42e35f00c50a54b98b910160405180910390a15050565b60608060006117f185602001356117aa86611fd3565b6117b760a0890189612e1e565b8080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061204792505050565b9093509050600081611804576001611807565b60025b90506118276118196020880188612980565b826107a260808a018a612e1e565b6004549093506001600160a01b031680156118c6576040517f043a78eb0000000000000000000000000000000000000000000000000000000081526001600160a01b0382169063043a78eb906118839088908890600401612fbf565b602060405180830381865afa1580156118a0573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118c49190612fe4565b505b5050509250929050565b60408051808201909152600080825260208201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ddc28c586040518060a001604052808863ffffffff1681526020016119338961142d565b8152602001878152602001868152602001851515815250306040518363ffffffff1660e01b8152600401611968929190613001565b6040805180830381865afa158015611984573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906119a891906130ab565b95945050505050565b600080546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60005b8151811015611ae557611a40828281518110611a2f57611a2f612de7565b602002602001015160400151611b15565b818181518110611a5257611a52612de7565b60200260200101516040015160036000848481518110611a7457611a74612de7565b60200260200101516000015163ffffffff1663ffffffff1681526020019081526020016000206000848481518110611aae57611aae612de7565b60200260200101516020015161ffff1661ffff1681526020019081526020016000209081611adc9190613122565b50600101611a11565b507fbe4864a8e820971c0247f5992e2da559595f7bf076a21cb5928d443d2a13b67481604051610daa91906131e1565b600281015161ffff8116600314610c3b5781604051639a6d49cd60e01b8152600401610b719190612507565b611b4961246f565b6040805180820190915260008082526020820152600080611b8033604089013560608a0135611b7b60208c018c612980565b6120c1565b91509150600080611b918984611794565b9092509050611bbd611ba660208b018b612980565b8383611bb7368d90038d018d613271565b8b6120e7565b60408051808201909152858152602080820186905282519298509096503391907f85496b760a4b7f8d66384b9df21b381f5d1b1e79f229a47aaf4c232edc2fe59a90611c0b908d018d612980565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a350505050935093915050565b6001600160a01b038416611c7f576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6001600160a01b038316611cc2576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610b71565b6001600160a01b038085166000908152600660209081526040808320938716835292905220829055801561169457826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611d3591815260200190565b60405180910390a350505050565b60007f0000000000000000000000000000000000000000000000000000000000000000611d7081846132ba565b61097a91906132dc565b6000611d896020828486612d58565b610c22916132f3565b6000611da2602860208486612d58565b611dab91613311565b60c01c9392505050565b600061097a7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff84166132dc565b60006001600160a01b038416611e015761dead93505b611e0b84846121f2565b509092915050565b6060611e228260288186612d58565b8080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250929695505050505050565b606084848484604051602001611e779493929190613347565b6040516020818303038152906040529050949350505050565b6001600160a01b038316611ebb578060076000828254611eb091906133ad565b90915550611f469050565b6001600160a01b03831660009081526005602052604090205481811015611f27576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610b71565b6001600160a01b03841660009081526005602052604090209082900390555b6001600160a01b038216611f6257600780548290039055611f81565b6001600160a01b03821660009081526005602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051611fc691815260200190565b60405180910390a3505050565b6000806120007f0000000000000000000000000000000000000000000000000000000000000000846132ba565b905067ffffffffffffffff81111561097a576040517fe2ce941300000000000000000000000000000000000000000000000000000000815260048101829052602401610b71565b805160609015158061209057848460405160200161207c92919091825260c01b6001600160c01b031916602082015260280190565b6040516020818303038152906040526120b7565b848433856040516020016120a794939291906133c0565b6040516020818303038152906040525b9150935093915050565b6000806120cf8585856113d8565b90925090506120de8683612228565b94509492505050565b6120ef61246f565b60006120fe846000015161225e565b60208501519091501561211857612118846020015161229f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632637a450826040518060a001604052808b63ffffffff1681526020016121688c61142d565b81526020018a815260200189815260200160008960200151111515815250866040518463ffffffff1660e01b81526004016121a4929190613001565b60806040518083038185885af11580156121c2573d6000803e3d6000fd5b50505050506040513d601f19601f820116820180604052508101906121e79190613401565b979650505050505050565b6001600160a01b03821661221c5760405163ec442f0560e01b815260006004820152602401610b71565b610c3b60008383611e90565b6001600160a01b03821661225257604051634b637e8f60e11b815260006004820152602401610b71565b610c3b82600083611e90565b600081341461229b576040517f9f704120000000000000000000000000000000000000000000000000000000008152346004820152602401610b71565b5090565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e4fe1d946040518163ffffffff1660e01b8152600401602060405180830381865afa1580156122ff573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906123239190612b3b565b90506001600160a01b038116612365576040517f5373352a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c3b6001600160a01b038216337f0000000000000000000000000000000000000000000000000000000000000000856123a38484848460016123e4565b611694576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610b71565b6040517f23b872dd0000000000000000000000000000000000000000000000000000000060008181526001600160a01b038781166004528616602452604485905291602083606481808c5af19250600160005114831661245d578383151615612450573d6000823e3d81fd5b6000883b113d1516831692505b60405250600060605295945050505050565b604051806060016040528060008019168152602001600067ffffffffffffffff1681526020016124b2604051806040016040528060008152602001600081525090565b905290565b60005b838110156124d25781810151838201526020016124ba565b50506000910152565b600081518084526124f38160208601602086016124b7565b601f01601f19169290920160200192915050565b602081526000610c2260208301846124db565b6001600160a01b038116811461138d57600080fd5b6000806040838503121561254257600080fd5b823561254d8161251a565b946020939093013593505050565b600060e0828403121561256d57600080fd5b50919050565b60006020828403121561258557600080fd5b813567ffffffffffffffff81111561259c57600080fd5b610dd68482850161255b565b8351815260208085015190820152600060a0820160a0604084015280855180835260c08501915060c08160051b86010192506020870160005b828110156126295760bf19878603018452815180518652602081015190506040602087015261261360408701826124db565b95505060209384019391909101906001016125e1565b5050855160608601525050602084015160808401529050610dd6565b60006060828403121561256d57600080fd5b60008083601f84011261266957600080fd5b50813567ffffffffffffffff81111561268157600080fd5b60208301915083602082850101111561269957600080fd5b9250929050565b600080600080600080600060e0888a0312156126bb57600080fd5b6126c58989612645565b965060608801359550608088013567ffffffffffffffff8111156126e857600080fd5b6126f48a828b01612657565b90965094505060a08801356127088161251a565b925060c088013567ffffffffffffffff81111561272457600080fd5b6127308a828b01612657565b989b979a50959850939692959293505050565b60008060006060848603121561275857600080fd5b83356127638161251a565b925060208401356127738161251a565b929592945050506040919091013590565b803563ffffffff8116811461279857600080fd5b919050565b600080604083850312156127b057600080fd5b61254d83612784565b801515811461138d57600080fd5b600080604083850312156127da57600080fd5b823567ffffffffffffffff8111156127f157600080fd5b6127fd8582860161255b565b925050602083013561280e816127b9565b809150509250929050565b81518152602080830151908201526040810161097a565b803561ffff8116811461279857600080fd5b6000806040838503121561285557600080fd5b61285e83612784565b915061286c60208401612830565b90509250929050565b60006020828403121561288757600080fd5b8135610c228161251a565b60008060008060a085870312156128a857600080fd5b6128b28686612645565b9350606085013567ffffffffffffffff8111156128ce57600080fd5b6128da87828801612657565b90945092505060808501356128ee8161251a565b939692955090935050565b60008083601f84011261290b57600080fd5b50813567ffffffffffffffff81111561292357600080fd5b6020830191508360208260051b850101111561269957600080fd5b6000806020838503121561295157600080fd5b823567ffffffffffffffff81111561296857600080fd5b612974858286016128f9565b90969095509350505050565b60006020828403121561299257600080fd5b610c2282612784565b600080600080606085870312156129b157600080fd5b6129ba85612784565b93506129c860208601612830565b9250604085013567ffffffffffffffff8111156129e457600080fd5b6129f087828801612657565b95989497509550505050565b60008060008385036080811215612a1257600080fd5b843567ffffffffffffffff811115612a2957600080fd5b612a358782880161255b565b9450506040601f1982011215612a4a57600080fd5b506020840191506060840135612a5f8161251a565b809150509250925092565b600060c0820190508351825267ffffffffffffffff60208501511660208301526040840151612aa6604084018280518252602090810151910152565b5082516080830152602083015160a0830152610c22565b60008060408385031215612ad057600080fd5b8235612adb8161251a565b9150602083013561280e8161251a565b600060608284031215612afd57600080fd5b610c228383612645565b600181811c90821680612b1b57607f821691505b60208210810361256d57634e487b7160e01b600052602260045260246000fd5b600060208284031215612b4d57600080fd5b8151610c228161251a565b600060208284031215612b6a57600080fd5b5051919050565b634e487b7160e01b600052604160045260246000fd5b6040516060810167ffffffffffffffff81118282101715612baa57612baa612b71565b60405290565b6040805190810167ffffffffffffffff81118282101715612baa57612baa612b71565b604051601f8201601f1916810167ffffffffffffffff81118282101715612bfc57612bfc612b71565b604052919050565b600067ffffffffffffffff821115612c1e57612c1e612b71565b50601f01601f191660200190565b600067ffffffffffffffff831115612c4657612c46612b71565b8260051b612c5660208201612bd3565b84815290830190602081019036831115612c6f57600080fd5b845b83811015612d4e57803567ffffffffffffffff811115612c9057600080fd5b86016060368290031215612ca357600080fd5b612cab612b87565b612cb482612784565b8152612cc260208301612830565b6020820152604082013567ffffffffffffffff811115612ce157600080fd5b919091019036601f830112612cf557600080fd5b8135612d08612d0382612c04565b612bd3565b818152366020838601011115612d1d57600080fd5b8160208501602083013760006020838301015280604084015250508085525050602083019250602081019050612c71565b5095945050505050565b60008085851115612d6857600080fd5b83861115612d7557600080fd5b5050820193919092039150565b60008451612d948184602089016124b7565b8201838582376000930192835250909392505050565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b602081526000610dd6602083018486612daa565b634e487b7160e01b600052603260045260246000fd5b6000823561013e19833603018112612e1457600080fd5b9190910192915050565b6000808335601e19843603018112612e3557600080fd5b83018035915067ffffffffffffffff821115612e5057600080fd5b60200191503681900382131561269957600080fd5b67ffffffffffffffff8116811461138d57600080fd5b63ffffffff612e8989612784565b1681526020888101359082015260006040890135612ea681612e65565b67ffffffffffffffff811660408401525087606083015260e06080830152612ed260e083018789612daa565b6001600160a01b03861660a084015282810360c0840152612ef4818587612daa565b9a9950505050505050505050565b600060208284031215612f1457600080fd5b815167ffffffffffffffff811115612f2b57600080fd5b8201601f81018413612f3c57600080fd5b8051612f4a612d0382612c04565b818152856020838501011115612f5f57600080fd5b6119a88260208301602086016124b7565b600060208284031215612f8257600080fd5b8135610c2281612e65565b6001600160a01b038516815283602082015261ffff83166040820152608060608201526000610c9c60808301846124db565b604081526000612fd260408301856124db565b82810360208401526119a881856124db565b600060208284031215612ff657600080fd5b8151610c22816127b9565b6040815263ffffffff8351166040820152602083015160608201526000604084015160a0608084015261303760e08401826124db565b90506060850151603f198483030160a085015261305482826124db565b60809690960151151560c08501525050506001600160a01b039190911660209091015290565b60006040828403121561308c57600080fd5b613094612bb0565b825181526020928301519281019290925250919050565b6000604082840312156130bd57600080fd5b610c22838361307a565b601f8211156113d357828211156113d357806000526020600020601f840160051c60208510156130f5575060005b90810190601f840160051c0360005b8181101561311a57600083820155600101613104565b505050505050565b815167ffffffffffffffff81111561313c5761313c612b71565b6131508161314a8454612b07565b846130c7565b6020601f821160018114613184576000831561316c5750848201515b600019600385901b1c1916600184901b17845561124b565b600084815260208120601f198516915b828110156131b45787850151825560209485019460019092019101613194565b50848210156131d25786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b8281101561326557603f19878603018452815163ffffffff815116865261ffff6020820151166020870152604081015190506060604087015261324f60608701826124db565b9550506020938401939190910190600101613209565b50929695505050505050565b6000604082840312801561328457600080fd5b5061328d612bb0565b823581526020928301359281019290925250919050565b634e487b7160e01b600052601160045260246000fd5b6000826132d757634e487b7160e01b600052601260045260246000fd5b500490565b808202811582820484141761097a5761097a6132a4565b8035602083101561097a57600019602084900360031b1b1692915050565b80356001600160c01b03198116906008841015613340576001600160c01b0319808560080360031b1b82161691505b5092915050565b6001600160c01b03198560c01b1681527fffffffff000000000000000000000000000000000000000000000000000000008460e01b16600882015282600c8201526000825161339d81602c8501602087016124b7565b91909101602c0195945050505050565b8082018082111561097a5761097a6132a4565b8481526001600160c01b03198460c01b166020820152826028820152600082516133f18160488501602087016124b7565b9190910160480195945050505050565b6000608082840312801561341457600080fd5b5061341d612b87565b82518152602083015161342f81612e65565b6020820152613441846040850161307a565b6040820152939250505056';
