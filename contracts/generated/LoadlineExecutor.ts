// Generated from contracts/src/LoadlineExecutor.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const loadlineExecutorAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "endpoint_",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "owner_",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "commitGas_",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seen",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "cap",
        "type": "uint256"
      }
    ],
    "name": "GasCapExceeded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "seen",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "wanted",
        "type": "uint256"
      }
    ],
    "name": "InsufficientGas",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seen",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "wanted",
        "type": "uint256"
      }
    ],
    "name": "InsufficientValue",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seen",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "cap",
        "type": "uint256"
      }
    ],
    "name": "NativeCapExceeded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "seen",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "wanted",
        "type": "address"
      }
    ],
    "name": "NotAuthorized",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "seen",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "wanted",
        "type": "bytes32"
      }
    ],
    "name": "NotCommitted",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seen",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "gasOnly",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "gasAndValue",
        "type": "uint256"
      }
    ],
    "name": "OptionSize",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seenLength",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "wantedLength",
        "type": "uint256"
      }
    ],
    "name": "OptionsTruncated",
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
    "name": "PriceNotSet",
    "type": "error"
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
    "name": "RefundFailed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "seen",
        "type": "address"
      }
    ],
    "name": "SendLibraryNotAllowed",
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
    "name": "UnsupportedDestination",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "seen",
        "type": "uint8"
      },
      {
        "internalType": "uint8",
        "name": "wanted",
        "type": "uint8"
      }
    ],
    "name": "UnsupportedOption",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "seen",
        "type": "uint8"
      },
      {
        "internalType": "uint8",
        "name": "wanted",
        "type": "uint8"
      }
    ],
    "name": "UnsupportedWorker",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ZeroAddress",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ZeroGas",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "baseGas",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "gasPerByte",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "multiplierBps",
            "type": "uint16"
          },
          {
            "internalType": "uint128",
            "name": "floor",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "nativeCap",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "gasCap",
            "type": "uint64"
          }
        ],
        "indexed": false,
        "internalType": "struct Worker.Destination",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "DestinationSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "sendLibrary",
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
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "FeeWithdrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "eid",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "gasPrice",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "ratio",
        "type": "uint128"
      }
    ],
    "name": "GasPriceSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "dstEid",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "sender",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "calldataSize",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "gas",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "fee",
        "type": "uint256"
      }
    ],
    "name": "JobAssigned",
    "type": "event"
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
        "name": "next",
        "type": "address"
      }
    ],
    "name": "OwnershipTransferStarted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "previous",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
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
        "indexed": true,
        "internalType": "bytes32",
        "name": "guid",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "nonce",
        "type": "uint64"
      }
    ],
    "name": "PacketAlreadyDone",
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
        "indexed": true,
        "internalType": "address",
        "name": "receiver",
        "type": "address"
      }
    ],
    "name": "PacketExecuted",
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
        "indexed": true,
        "internalType": "address",
        "name": "submitter",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "enum LoadlineExecutor.Stage",
        "name": "stage",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "gasLimit",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "reason",
        "type": "bytes"
      }
    ],
    "name": "PacketFailed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "sendLibrary",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "allowed",
        "type": "bool"
      }
    ],
    "name": "SendLibrarySet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "updater",
        "type": "address"
      }
    ],
    "name": "UpdaterSet",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "RATIO_DENOMINATOR",
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
    "name": "acceptOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "dstEid",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "sender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "calldataSize",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "options",
        "type": "bytes"
      }
    ],
    "name": "assignJob",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "fee",
        "type": "uint256"
      }
    ],
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
            "internalType": "bytes",
            "name": "message",
            "type": "bytes"
          },
          {
            "internalType": "uint128",
            "name": "gasLimit",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "value",
            "type": "uint128"
          },
          {
            "internalType": "address",
            "name": "receiveLibrary",
            "type": "address"
          }
        ],
        "internalType": "struct LoadlineExecutor.Delivery[]",
        "name": "items",
        "type": "tuple[]"
      }
    ],
    "name": "commitAndExecute",
    "outputs": [
      {
        "components": [
          {
            "internalType": "bool",
            "name": "committed",
            "type": "bool"
          },
          {
            "internalType": "bool",
            "name": "executed",
            "type": "bool"
          },
          {
            "internalType": "bytes",
            "name": "reason",
            "type": "bytes"
          }
        ],
        "internalType": "struct LoadlineExecutor.Outcome[]",
        "name": "outcomes",
        "type": "tuple[]"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "commitGas",
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
        "name": "eid",
        "type": "uint32"
      }
    ],
    "name": "destinations",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "baseGas",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "gasPerByte",
        "type": "uint32"
      },
      {
        "internalType": "uint16",
        "name": "multiplierBps",
        "type": "uint16"
      },
      {
        "internalType": "uint128",
        "name": "floor",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "nativeCap",
        "type": "uint128"
      },
      {
        "internalType": "uint64",
        "name": "gasCap",
        "type": "uint64"
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
        "internalType": "contract IEndpoint",
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
        "name": "dstEid",
        "type": "uint32"
      },
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "calldataSize",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "options",
        "type": "bytes"
      }
    ],
    "name": "getFee",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "fee",
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
        "name": "sendLibrary",
        "type": "address"
      }
    ],
    "name": "isSendLibrary",
    "outputs": [
      {
        "internalType": "bool",
        "name": "allowed",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "localEid",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
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
    "inputs": [],
    "name": "pendingOwner",
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
    "name": "prices",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "gasPrice",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "ratio",
        "type": "uint128"
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
        "components": [
          {
            "internalType": "uint64",
            "name": "baseGas",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "gasPerByte",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "multiplierBps",
            "type": "uint16"
          },
          {
            "internalType": "uint128",
            "name": "floor",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "nativeCap",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "gasCap",
            "type": "uint64"
          }
        ],
        "internalType": "struct Worker.Destination",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "setDestination",
    "outputs": [],
    "stateMutability": "nonpayable",
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
        "internalType": "uint128",
        "name": "gasPrice",
        "type": "uint128"
      },
      {
        "internalType": "uint128",
        "name": "ratio",
        "type": "uint128"
      }
    ],
    "name": "setGasPrice",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sendLibrary",
        "type": "address"
      },
      {
        "internalType": "bool",
        "name": "allowed",
        "type": "bool"
      }
    ],
    "name": "setSendLibrary",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "updater_",
        "type": "address"
      }
    ],
    "name": "setUpdater",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "next",
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
    "name": "updater",
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
        "internalType": "address",
        "name": "sendLibrary",
        "type": "address"
      },
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
    "name": "withdrawFee",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

export const loadlineExecutorBytecode: `0x${string}` =
  '0x60e060405234801561001057600080fd5b5060405161310038038061310083398101604081905261002f9161013e565b816001600160a01b0381166100575760405163d92e233d60e01b815260040160405180910390fd5b600080546001600160a01b0319166001600160a01b03831690811782556040519091907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0908290a3506001600160a01b03831660808190526040805163416ecebf60e01b8152905163416ecebf916004808201926020929091908290030181865afa1580156100ea573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061010e919061017a565b63ffffffff1660a05260c052506101a79050565b80516001600160a01b038116811461013957600080fd5b919050565b60008060006060848603121561015357600080fd5b61015c84610122565b925061016a60208501610122565b9150604084015190509250925092565b60006020828403121561018c57600080fd5b815163ffffffff811681146101a057600080fd5b9392505050565b60805160a05160c051612ef9610207600039600081816101b8015281816112d10152611b270152600081816103580152611a1101526000818161023f0152818161183301528181611bfd01528181611dcf0152611e450152612ef96000f3fe60806040526004361061015f5760003560e01c806379ba5097116100c0578063df034cd011610074578063f19562b611610059578063f19562b6146104ab578063f2fde38b146104c8578063f9cb12ba146104e857600080fd5b8063df034cd014610451578063e30c39781461047e57600080fd5b80638da5cb5b116100a55780638da5cb5b146103c45780639d54f419146103f1578063c2ec2c891461041157600080fd5b806379ba50971461038f5780637cda631b146103a457600080fd5b80635e280f1111610117578063709eb664116100fc578063709eb66414610306578063717e8a4214610326578063726075371461034657600080fd5b80635e280f111461022d578063655750ac1461028657600080fd5b806331a3c96e1161014857806331a3c96e146101a657806344d135b4146101ed5780634b5c3eed1461020d57600080fd5b80631095b6d7146101645780631f6099d514610186575b600080fd5b34801561017057600080fd5b5061018461017f366004612503565b6105ec565b005b34801561019257600080fd5b506101846101a1366004612540565b6107a4565b3480156101b257600080fd5b506101da7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b3480156101f957600080fd5b50610184610208366004612590565b6108a2565b61022061021b3660046125ed565b610931565b6040516101e491906126c8565b34801561023957600080fd5b506102617f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101e4565b34801561029257600080fd5b506102dd6102a1366004612770565b6005602052600090815260409020546fffffffffffffffffffffffffffffffff8082169170010000000000000000000000000000000090041682565b604080516fffffffffffffffffffffffffffffffff9384168152929091166020830152016101e4565b34801561031257600080fd5b506101da610321366004612792565b610bbb565b34801561033257600080fd5b506101da610341366004612792565b610bd6565b34801561035257600080fd5b5061037a7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101e4565b34801561039b57600080fd5b50610184610cab565b3480156103b057600080fd5b506101846103bf36600461284f565b610d9b565b3480156103d057600080fd5b506000546102619073ffffffffffffffffffffffffffffffffffffffff1681565b3480156103fd57600080fd5b5061018461040c366004612892565b610ed0565b34801561041d57600080fd5b5061044161042c366004612892565b60036020526000908152604090205460ff1681565b60405190151581526020016101e4565b34801561045d57600080fd5b506002546102619073ffffffffffffffffffffffffffffffffffffffff1681565b34801561048a57600080fd5b506001546102619073ffffffffffffffffffffffffffffffffffffffff1681565b3480156104b757600080fd5b506101da68056bc75e2d6310000081565b3480156104d457600080fd5b506101846104e3366004612892565b610fb2565b3480156104f457600080fd5b50610590610503366004612770565b6004602052600090815260409020805460019091015467ffffffffffffffff8083169263ffffffff680100000000000000008204169261ffff6c01000000000000000000000000830416926fffffffffffffffffffffffffffffffff6e01000000000000000000000000000090930483169282169170010000000000000000000000000000000090041686565b6040805167ffffffffffffffff978816815263ffffffff909616602087015261ffff909416938501939093526fffffffffffffffffffffffffffffffff91821660608501521660808301529190911660a082015260c0016101e4565b60005473ffffffffffffffffffffffffffffffffffffffff163314610664576000546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff90911660248201526044015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82166106b1576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517ffd9be52200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83811660048301526024820183905284169063fd9be52290604401600060405180830381600087803b15801561072157600080fd5b505af1158015610735573d6000803e3d6000fd5b505050508173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167eed5939179dc194223f0edd1517ecee2210b22da7f82c8e4b1795e93b9f06aa8360405161079791815260200190565b60405180910390a3505050565b60005473ffffffffffffffffffffffffffffffffffffffff163314610817576000546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b73ffffffffffffffffffffffffffffffffffffffff821660008181526003602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001685151590811790915591519182527f299ec898806b24cfad259185d2a44b52785fd42fe7351d7b0e68b2dcb9fb67f391015b60405180910390a25050565b60005473ffffffffffffffffffffffffffffffffffffffff163314610915576000546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b61092d8261092836849003840184612912565b61109b565b5050565b60606000805b8381101561099b57848482818110610951576109516129da565b90506020028101906109639190612a09565b6109759061010081019060e001612a47565b610991906fffffffffffffffffffffffffffffffff1683612a91565b9150600101610937565b50348111156109df576040517f7040b58c0000000000000000000000000000000000000000000000000000000081523460048201526024810182905260440161065b565b348367ffffffffffffffff8111156109f9576109f96128ad565b604051908082528060200260200182016040528015610a4657816020015b60408051606080820183526000808352602083015291810191909152815260200190600190039081610a175790505b50925060005b84811015610b4a57610a81868683818110610a6957610a696129da565b9050602002810190610a7b9190612a09565b8261129f565b610aad868683818110610a9657610a966129da565b9050602002810190610aa89190612a09565b6113ca565b848281518110610abf57610abf6129da565b6020026020010181905250838181518110610adc57610adc6129da565b60200260200101516020015115610b4257858582818110610aff57610aff6129da565b9050602002810190610b119190612a09565b610b239061010081019060e001612a47565b610b3f906fffffffffffffffffffffffffffffffff1683612aa4565b91505b600101610a4c565b508015610bb3576000610b6e335a8460405180602001604052806000815250611641565b50905080610bb1576040517faf73b0b20000000000000000000000000000000000000000000000000000000081523360048201526024810183905260440161065b565b505b505092915050565b6000610bc98685858561169e565b5090979650505050505050565b3360009081526003602052604081205460ff16610c21576040517f776cb3c900000000000000000000000000000000000000000000000000000000815233600482015260240161065b565b600080610c308887878761169e565b604080518a81526020810184905290810182905260608101849052929550909350915073ffffffffffffffffffffffffffffffffffffffff88169063ffffffff8a16907f1c202b5134ab8b6b1f32cf9dae3caa300ea852be1bb7c4c20e971e6c314638499060800160405180910390a3505095945050505050565b60015473ffffffffffffffffffffffffffffffffffffffff163314610d1e576001546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b60008054604051339273ffffffffffffffffffffffffffffffffffffffff909216917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e091a3600080547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600180549091169055565b60025473ffffffffffffffffffffffffffffffffffffffff163314801590610ddb575060005473ffffffffffffffffffffffffffffffffffffffff163314155b15610e34576002546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b6040805180820182526fffffffffffffffffffffffffffffffff848116808352848216602080850182815263ffffffff8a16600081815260058452889020965191518616700100000000000000000000000000000000029190951617909455845191825292810192909252917f36a844995d72015736bff51ff3d5f2ac16534a9cb2b7611d1e9b6cf2add7d7a6910160405180910390a2505050565b60005473ffffffffffffffffffffffffffffffffffffffff163314610f43576000546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040517f5a39b8d3fd7361f3c5173afba233b7f1530567d03f9dfb0a2ca414960f08541d90600090a250565b60005473ffffffffffffffffffffffffffffffffffffffff163314611025576000546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b600180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83811691821790925560008054604051929316917f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009190a350565b63ffffffff80831660008181526004602090815260409182902085518154928701518488015160608901516fffffffffffffffffffffffffffffffff9081166e010000000000000000000000000000027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff61ffff9093166c0100000000000000000000000002929092167fffff000000000000000000000000000000000000ffffffffffffffffffffffff9390991668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090961667ffffffffffffffff9485161795909517919091169690961795909517815560808601516001909101805460a0880151909616700100000000000000000000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090961691909216179390931790925590517fb26b2a4daffffcef01a5a6bf1f57182e2911fbdbbfb9baefbbe629d9207df65490610896908490600060c08201905067ffffffffffffffff835116825263ffffffff602084015116602083015261ffff60408401511660408301526fffffffffffffffffffffffffffffffff60608401511660608301526fffffffffffffffffffffffffffffffff608084015116608083015267ffffffffffffffff60a08401511660a083015292915050565b6000806112b461012085016101008601612892565b73ffffffffffffffffffffffffffffffffffffffff16146112f5577f00000000000000000000000000000000000000000000000000000000000000006112f8565b60005b61130860e0850160c08601612a47565b6fffffffffffffffffffffffffffffffff166113249190612a91565b90506000601861133760a0860186612ab7565b611342929150612b23565b620186a0603f611353856040612b23565b61135d9190612b3a565b6113679190612a91565b6113719190612a91565b905060005a9050818110156113c3576040517fc811160300000000000000000000000000000000000000000000000000000000815260048101859052602481018290526044810183905260640161065b565b5050505050565b6040805160608082018352600080835260208301819052928201529060808301356113f860a0850185612ab7565b60405160200161140a93929190612b75565b604051602081830303815290604052805190602001209050600061142d8461181a565b82811480855290915061144f5761144584828461193f565b6040850152151583525b825161154b5780158015611467575061146784611be4565b156114ef5760808401357f36534e77aeb5ae990d5adef5bd3ec9e47c024069e3ec4039b6972e6cf3fb1aab6114a26060870160408801612b8f565b60405167ffffffffffffffff909116815260200160405180910390a25050604080516060810182526001815260006020808301829052835190810184529081529181019190915292915050565b3360808501357f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e600061152860e0890160c08a01612a47565b876040015160405161153c93929190612bac565b60405180910390a35050919050565b61155484611d0d565b604085015215801560208501526115c3576115756080850160608601612892565b73ffffffffffffffffffffffffffffffffffffffff1684608001357f49473f30be96aeb060c40ee428fc2629db828b04fce28dac083947b24980d8c860405160405180910390a35050919050565b816115cd8561181a565b1483523360808501357f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e600161160960e0890160c08a01612a47565b876040015160405161161d93929190612bac565b60405180910390a382511561163a5761163a848460400151611e43565b5050919050565b60006060600080845160208601878a8af1915081156116635760019150611695565b3d61010081111561167357506101005b6040519150601f19601f8201166020018201604052808252806000602084013e505b94509492505050565b6000806000806116ad88611f25565b90506116b98686612055565b909350915060008390036116f9576040517f8ebd253300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8060a0015167ffffffffffffffff1683111561175a5760a08101516040517fcf26cb2c0000000000000000000000000000000000000000000000000000000081526004810185905267ffffffffffffffff909116602482015260440161065b565b80608001516fffffffffffffffffffffffffffffffff168211156117cb5760808101516040517fd865f202000000000000000000000000000000000000000000000000000000008152600481018490526fffffffffffffffffffffffffffffffff909116602482015260440161065b565b61180d8882836020015163ffffffff168a6117e69190612b23565b84516117fd90889067ffffffffffffffff16612a91565b6118079190612a91565b85612316565b9350509450945094915050565b600073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663c9fc7bcd6118686080850160608601612892565b6118756020860186612770565b602086013561188a6060880160408901612b8f565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e087901b16815273ffffffffffffffffffffffffffffffffffffffff909416600485015263ffffffff929092166024840152604483015267ffffffffffffffff166064820152608401602060405180830381865afa158015611915573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906119399190612c1d565b92915050565b600060608161195661012087016101008801612892565b73ffffffffffffffffffffffffffffffffffffffff16036119e8575050604080516024810184905260448082018490528251808303909101815260649091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f93849bfb00000000000000000000000000000000000000000000000000000000179052600090611bdc565b6000611b0e6119fd6060880160408901612b8f565b611a0a6020890189612770565b60208901357f0000000000000000000000000000000000000000000000000000000000000000611a4060808c0160608d01612892565b6040517f010000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffff00000000000000000000000000000000000000000000000060c087901b1660218201527fffffffff0000000000000000000000000000000000000000000000000000000060e086811b82166029840152602d830186905284901b16604d82015273ffffffffffffffffffffffffffffffffffffffff82166051820152606090607101604051602081830303815290604052905095945050505050565b9050611bd6611b2561012088016101008901612892565b7f000000000000000000000000000000000000000000000000000000000000000060008488604051602401611b5b929190612c36565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0894edf100000000000000000000000000000000000000000000000000000000179052611641565b92509250505b935093915050565b600073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016635b17bb70611c326080850160608601612892565b611c3f6020860186612770565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015263ffffffff16602482015260208501356044820152606401602060405180830381865afa158015611cbd573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611ce19190612c58565b67ffffffffffffffff16611cfb6060840160408501612b8f565b67ffffffffffffffff16111592915050565b600060606000611d1c8461246f565b611d2c6080860160608701612892565b6080860135611d3e60a0880188612ab7565b604051602401611d52959493929190612cbe565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0c0c389e000000000000000000000000000000000000000000000000000000001790529050611e397f0000000000000000000000000000000000000000000000000000000000000000611dfe60e0870160c08801612a47565b6fffffffffffffffffffffffffffffffff16611e21610100880160e08901612a47565b6fffffffffffffffffffffffffffffffff1684611641565b9250925050915091565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636bf73fa3611e888461246f565b611e986080860160608701612892565b6080860135611ead60e0880160c08901612a47565b611ebe610100890160e08a01612a47565b611ecb60a08a018a612ab7565b896040518963ffffffff1660e01b8152600401611eef989796959493929190612d3c565b600060405180830381600087803b158015611f0957600080fd5b505af1158015611f1d573d6000803e3d6000fd5b505050505050565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101919091525063ffffffff8082166000908152600460209081526040808320815160c081018352815467ffffffffffffffff80821683526801000000000000000082049097169482019490945261ffff6c010000000000000000000000008504169281018390526fffffffffffffffffffffffffffffffff6e01000000000000000000000000000090940484166060820152600190910154928316608082015270010000000000000000000000000000000090920490931660a0820152919003612050576040517f0f71018900000000000000000000000000000000000000000000000000000000815263ffffffff8316600482015260240161065b565b919050565b60008060005b8381101561230e578361206f600483612a91565b11156120bc5783612081600483612a91565b6040517f3f9bb9840000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161065b565b60008585838181106120d0576120d06129da565b919091013560f81c91505060018114612121576040517f0fa662e100000000000000000000000000000000000000000000000000000000815260ff821660048201526001602482015260440161065b565b60008686612130856001612a91565b9061213c866003612a91565b9261214993929190612e04565b61215291612e2e565b60f01c905060008787612166866003612a91565b818110612175576121756129da565b919091013560f81c915050600181146121c6576040517f04adc76400000000000000000000000000000000000000000000000000000000815260ff821660048201526001602482015260440161065b565b601182141580156121d8575060218214155b15612220576040517fb9b4852800000000000000000000000000000000000000000000000000000000815260048101839052601160248201526021604482015260640161065b565b60008261222e866003612a91565b6122389190612a91565b90508781111561227e576040517f3f9bb984000000000000000000000000000000000000000000000000000000008152600481018990526024810182905260440161065b565b888861228b600488612a91565b90612297886014612a91565b926122a493929190612e04565b6122ad91612e94565b6122ba9060801c88612a91565b9650602183036123035788886122d1876014612a91565b906122dd886024612a91565b926122ea93929190612e04565b6122f391612e94565b6123009060801c87612a91565b95505b935061205b92505050565b509250929050565b63ffffffff841660009081526005602090815260408083208151808301909252546fffffffffffffffffffffffffffffffff8082168352700100000000000000000000000000000000909104169181018290529082036123aa576040517fcd15ee0300000000000000000000000000000000000000000000000000000000815263ffffffff8716600482015260240161065b565b612710856040015161ffff1668056bc75e2d6310000083602001516fffffffffffffffffffffffffffffffff168685600001516fffffffffffffffffffffffffffffffff16896123fa9190612b23565b6124049190612a91565b61240e9190612b23565b6124189190612b3a565b6124229190612b23565b61242c9190612b3a565b915084606001516fffffffffffffffffffffffffffffffff168210156124665784606001516fffffffffffffffffffffffffffffffff1691505b50949350505050565b60408051606081018252600080825260208201819052918101919091526040805160608101909152806124a56020850185612770565b63ffffffff168152602001836020013581526020018360400160208101906124cd9190612b8f565b67ffffffffffffffff16905292915050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461205057600080fd5b60008060006060848603121561251857600080fd5b612521846124df565b925061252f602085016124df565b929592945050506040919091013590565b6000806040838503121561255357600080fd5b61255c836124df565b91506020830135801515811461257157600080fd5b809150509250929050565b803563ffffffff8116811461205057600080fd5b60008082840360e08112156125a457600080fd5b6125ad8461257c565b925060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820112156125df57600080fd5b506020830190509250929050565b6000806020838503121561260057600080fd5b823567ffffffffffffffff81111561261757600080fd5b8301601f8101851361262857600080fd5b803567ffffffffffffffff81111561263f57600080fd5b8560208260051b840101111561265457600080fd5b6020919091019590945092505050565b6000815180845260005b8181101561268a5760208185018101518683018201520161266e565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b82811015612764577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08786030184528151805115158652602081015115156020870152604081015190506060604087015261274e6060870182612664565b95505060209384019391909101906001016126f0565b50929695505050505050565b60006020828403121561278257600080fd5b61278b8261257c565b9392505050565b6000806000806000608086880312156127aa57600080fd5b6127b38661257c565b94506127c1602087016124df565b935060408601359250606086013567ffffffffffffffff8111156127e457600080fd5b8601601f810188136127f557600080fd5b803567ffffffffffffffff81111561280c57600080fd5b88602082840101111561281e57600080fd5b959894975092955050506020019190565b80356fffffffffffffffffffffffffffffffff8116811461205057600080fd5b60008060006060848603121561286457600080fd5b61286d8461257c565b925061287b6020850161282f565b91506128896040850161282f565b90509250925092565b6000602082840312156128a457600080fd5b61278b826124df565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b67ffffffffffffffff811681146128f257600080fd5b50565b8035612050816128dc565b803561ffff8116811461205057600080fd5b600060c082840312801561292557600080fd5b5060405160c0810167ffffffffffffffff81118282101715612970577f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b60405261297c836128f5565b815261298a6020840161257c565b602082015261299b60408401612900565b60408201526129ac6060840161282f565b60608201526129bd6080840161282f565b60808201526129ce60a084016128f5565b60a08201529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee1833603018112612a3d57600080fd5b9190910192915050565b600060208284031215612a5957600080fd5b61278b8261282f565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b8082018082111561193957611939612a62565b8181038181111561193957611939612a62565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612aec57600080fd5b83018035915067ffffffffffffffff821115612b0757600080fd5b602001915036819003821315612b1c57600080fd5b9250929050565b808202811582820484141761193957611939612a62565b600082612b70577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b500490565b838152818360208301376000910160200190815292915050565b600060208284031215612ba157600080fd5b813561278b816128dc565b600060028510612be5577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b8482526fffffffffffffffffffffffffffffffff8416602083015260606040830152612c146060830184612664565b95945050505050565b600060208284031215612c2f57600080fd5b5051919050565b604081526000612c496040830185612664565b90508260208301529392505050565b600060208284031215612c6a57600080fd5b815161278b816128dc565b8183528181602085013750600060208284010152600060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b855163ffffffff1681526020808701519082015260408087015167ffffffffffffffff169082015273ffffffffffffffffffffffffffffffffffffffff8516606082015283608082015260e060a08201526000612d1f60e083018486612c75565b82810360c084015260008152602081019150509695505050505050565b885163ffffffff1681526020808a0151908201526040808a015167ffffffffffffffff169082015273ffffffffffffffffffffffffffffffffffffffff881660608201528660808201526fffffffffffffffffffffffffffffffff861660a08201526fffffffffffffffffffffffffffffffff851660c082015261014060e08201526000612dcf61014083018587612c75565b82810380610100850152600082526020810161012085015250612df56020820185612664565b9b9a5050505050505050505050565b60008085851115612e1457600080fd5b83861115612e2157600080fd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015612e8d577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505b5092915050565b80357fffffffffffffffffffffffffffffffff000000000000000000000000000000008116906010841015612e8d577fffffffffffffffffffffffffffffffff00000000000000000000000000000000808560100360031b1b8216169150509291505056';
