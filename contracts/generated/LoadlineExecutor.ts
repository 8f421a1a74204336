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
    "name": "GuidMismatch",
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
  '0x60e060405234801561001057600080fd5b506040516131a73803806131a783398101604081905261002f9161013e565b816001600160a01b0381166100575760405163d92e233d60e01b815260040160405180910390fd5b600080546001600160a01b0319166001600160a01b03831690811782556040519091907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0908290a3506001600160a01b03831660808190526040805163416ecebf60e01b8152905163416ecebf916004808201926020929091908290030181865afa1580156100ea573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061010e919061017a565b63ffffffff1660a05260c052506101a79050565b80516001600160a01b038116811461013957600080fd5b919050565b60008060006060848603121561015357600080fd5b61015c84610122565b925061016a60208501610122565b9150604084015190509250925092565b60006020828403121561018c57600080fd5b815163ffffffff811681146101a057600080fd5b9392505050565b60805160a05160c051612fa0610207600039600081816101b8015281816112fe0152611bd0015260008181610358015261141f01526000818161023f01528181611a0a01528181611ca501528181611e770152611eed0152612fa06000f3fe60806040526004361061015f5760003560e01c806379ba5097116100c0578063df034cd011610074578063f19562b611610059578063f19562b6146104ab578063f2fde38b146104c8578063f9cb12ba146104e857600080fd5b8063df034cd014610451578063e30c39781461047e57600080fd5b80638da5cb5b116100a55780638da5cb5b146103c45780639d54f419146103f1578063c2ec2c891461041157600080fd5b806379ba50971461038f5780637cda631b146103a457600080fd5b80635e280f1111610117578063709eb664116100fc578063709eb66414610306578063717e8a4214610326578063726075371461034657600080fd5b80635e280f111461022d578063655750ac1461028657600080fd5b806331a3c96e1161014857806331a3c96e146101a657806344d135b4146101ed5780634b5c3eed1461020d57600080fd5b80631095b6d7146101645780631f6099d514610186575b600080fd5b34801561017057600080fd5b5061018461017f3660046125ab565b6105ec565b005b34801561019257600080fd5b506101846101a13660046125e8565b6107a4565b3480156101b257600080fd5b506101da7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b3480156101f957600080fd5b50610184610208366004612638565b6108a2565b61022061021b366004612695565b610931565b6040516101e49190612770565b34801561023957600080fd5b506102617f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101e4565b34801561029257600080fd5b506102dd6102a1366004612818565b6005602052600090815260409020546fffffffffffffffffffffffffffffffff8082169170010000000000000000000000000000000090041682565b604080516fffffffffffffffffffffffffffffffff9384168152929091166020830152016101e4565b34801561031257600080fd5b506101da61032136600461283a565b610be8565b34801561033257600080fd5b506101da61034136600461283a565b610c03565b34801561035257600080fd5b5061037a7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101e4565b34801561039b57600080fd5b50610184610cd8565b3480156103b057600080fd5b506101846103bf3660046128f7565b610dc8565b3480156103d057600080fd5b506000546102619073ffffffffffffffffffffffffffffffffffffffff1681565b3480156103fd57600080fd5b5061018461040c36600461293a565b610efd565b34801561041d57600080fd5b5061044161042c36600461293a565b60036020526000908152604090205460ff1681565b60405190151581526020016101e4565b34801561045d57600080fd5b506002546102619073ffffffffffffffffffffffffffffffffffffffff1681565b34801561048a57600080fd5b506001546102619073ffffffffffffffffffffffffffffffffffffffff1681565b3480156104b757600080fd5b506101da68056bc75e2d6310000081565b3480156104d457600080fd5b506101846104e336600461293a565b610fdf565b3480156104f457600080fd5b50610590610503366004612818565b6004602052600090815260409020805460019091015467ffffffffffffffff8083169263ffffffff680100000000000000008204169261ffff6c01000000000000000000000000830416926fffffffffffffffffffffffffffffffff6e01000000000000000000000000000090930483169282169170010000000000000000000000000000000090041686565b6040805167ffffffffffffffff978816815263ffffffff909616602087015261ffff909416938501939093526fffffffffffffffffffffffffffffffff91821660608501521660808301529190911660a082015260c0016101e4565b60005473ffffffffffffffffffffffffffffffffffffffff163314610664576000546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff90911660248201526044015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82166106b1576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517ffd9be52200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83811660048301526024820183905284169063fd9be52290604401600060405180830381600087803b15801561072157600080fd5b505af1158015610735573d6000803e3d6000fd5b505050508173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167eed5939179dc194223f0edd1517ecee2210b22da7f82c8e4b1795e93b9f06aa8360405161079791815260200190565b60405180910390a3505050565b60005473ffffffffffffffffffffffffffffffffffffffff163314610817576000546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b73ffffffffffffffffffffffffffffffffffffffff821660008181526003602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001685151590811790915591519182527f299ec898806b24cfad259185d2a44b52785fd42fe7351d7b0e68b2dcb9fb67f391015b60405180910390a25050565b60005473ffffffffffffffffffffffffffffffffffffffff163314610915576000546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b61092d82610928368490038401846129ba565b6110c8565b5050565b60606000805b8381101561099b5784848281811061095157610951612a82565b90506020028101906109639190612ab1565b6109759061010081019060e001612aef565b610991906fffffffffffffffffffffffffffffffff1683612b39565b9150600101610937565b50348111156109df576040517f7040b58c0000000000000000000000000000000000000000000000000000000081523460048201526024810182905260440161065b565b348367ffffffffffffffff8111156109f9576109f9612955565b604051908082528060200260200182016040528015610a4657816020015b60408051606080820183526000808352602083015291810191909152815260200190600190039081610a175790505b50925060005b84811015610b7757610a81868683818110610a6957610a69612a82565b9050602002810190610a7b9190612ab1565b826112cc565b610ada868683818110610a9657610a96612a82565b9050602002810190610aa89190612ab1565b610ad5888885818110610abd57610abd612a82565b9050602002810190610acf9190612ab1565b846113f7565b6115a0565b848281518110610aec57610aec612a82565b6020026020010181905250838181518110610b0957610b09612a82565b60200260200101516020015115610b6f57858582818110610b2c57610b2c612a82565b9050602002810190610b3e9190612ab1565b610b509061010081019060e001612aef565b610b6c906fffffffffffffffffffffffffffffffff1683612b4c565b91505b600101610a4c565b508015610be0576000610b9b335a8460405180602001604052806000815250611818565b50905080610bde576040517faf73b0b20000000000000000000000000000000000000000000000000000000081523360048201526024810183905260440161065b565b505b505092915050565b6000610bf686858585611875565b5090979650505050505050565b3360009081526003602052604081205460ff16610c4e576040517f776cb3c900000000000000000000000000000000000000000000000000000000815233600482015260240161065b565b600080610c5d88878787611875565b604080518a81526020810184905290810182905260608101849052929550909350915073ffffffffffffffffffffffffffffffffffffffff88169063ffffffff8a16907f1c202b5134ab8b6b1f32cf9dae3caa300ea852be1bb7c4c20e971e6c314638499060800160405180910390a3505095945050505050565b60015473ffffffffffffffffffffffffffffffffffffffff163314610d4b576001546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b60008054604051339273ffffffffffffffffffffffffffffffffffffffff909216917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e091a3600080547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600180549091169055565b60025473ffffffffffffffffffffffffffffffffffffffff163314801590610e08575060005473ffffffffffffffffffffffffffffffffffffffff163314155b15610e61576002546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b6040805180820182526fffffffffffffffffffffffffffffffff848116808352848216602080850182815263ffffffff8a16600081815260058452889020965191518616700100000000000000000000000000000000029190951617909455845191825292810192909252917f36a844995d72015736bff51ff3d5f2ac16534a9cb2b7611d1e9b6cf2add7d7a6910160405180910390a2505050565b60005473ffffffffffffffffffffffffffffffffffffffff163314610f70576000546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040517f5a39b8d3fd7361f3c5173afba233b7f1530567d03f9dfb0a2ca414960f08541d90600090a250565b60005473ffffffffffffffffffffffffffffffffffffffff163314611052576000546040517fc55ddc9700000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161065b565b600180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83811691821790925560008054604051929316917f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009190a350565b63ffffffff80831660008181526004602090815260409182902085518154928701518488015160608901516fffffffffffffffffffffffffffffffff9081166e010000000000000000000000000000027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff61ffff9093166c0100000000000000000000000002929092167fffff000000000000000000000000000000000000ffffffffffffffffffffffff9390991668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090961667ffffffffffffffff9485161795909517919091169690961795909517815560808601516001909101805460a0880151909616700100000000000000000000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090961691909216179390931790925590517fb26b2a4daffffcef01a5a6bf1f57182e2911fbdbbfb9baefbbe629d9207df65490610896908490600060c08201905067ffffffffffffffff835116825263ffffffff602084015116602083015261ffff60408401511660408301526fffffffffffffffffffffffffffffffff60608401511660608301526fffffffffffffffffffffffffffffffff608084015116608083015267ffffffffffffffff60a08401511660a083015292915050565b6000806112e16101208501610100860161293a565b73ffffffffffffffffffffffffffffffffffffffff1614611322577f0000000000000000000000000000000000000000000000000000000000000000611325565b60005b61133560e0850160c08601612aef565b6fffffffffffffffffffffffffffffffff166113519190612b39565b90506000601861136460a0860186612b5f565b61136f929150612bcb565b620186a0603f611380856040612bcb565b61138a9190612be2565b6113949190612b39565b61139e9190612b39565b905060005a9050818110156113f0576040517fc811160300000000000000000000000000000000000000000000000000000000815260048101859052602481018290526044810183905260640161065b565b5050505050565b606061151c61140b84830160408601612c1d565b6114186020860186612818565b60208601357f000000000000000000000000000000000000000000000000000000000000000061144e6080890160608a0161293a565b6040517f010000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffff00000000000000000000000000000000000000000000000060c087901b1660218201527fffffffff0000000000000000000000000000000000000000000000000000000060e086811b82166029840152602d830186905284901b16604d82015273ffffffffffffffffffffffffffffffffffffffff82166051820152606090607101604051602081830303815290604052905095945050505050565b80517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01602182012090915080846080013514611599576040517f803132e700000000000000000000000000000000000000000000000000000000815260048101849052608085013560248201526044810182905260640161065b565b5092915050565b6040805160608082018352600080835260208301819052928201529060808401356115ce60a0860186612b5f565b6040516020016115e093929190612c3a565b6040516020818303038152906040528051906020012090506000611603856119f1565b8281148085529091506116265761161c85858385611b10565b6040850152151583525b8251611723578015801561163e575061163e85611c8c565b156116c75760808501357f36534e77aeb5ae990d5adef5bd3ec9e47c024069e3ec4039b6972e6cf3fb1aab6116796060880160408901612c1d565b60405167ffffffffffffffff909116815260200160405180910390a2505060408051606081018252600181526000602080830182905283519081018452908152918101919091529050611812565b3360808601357f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e600061170060e08a0160c08b01612aef565b876040015160405161171493929190612c54565b60405180910390a35050611812565b61172c85611db5565b6040850152158015602085015261179b5761174d608086016060870161293a565b73ffffffffffffffffffffffffffffffffffffffff1685608001357f49473f30be96aeb060c40ee428fc2629db828b04fce28dac083947b24980d8c860405160405180910390a35050611812565b816117a5866119f1565b1483523360808601357f35bdc4e29fba47c7d1eb5c1de41874089a7edc5327684f20b10c7f4626bb6c5e60016117e160e08a0160c08b01612aef565b87604001516040516117f593929190612c54565b60405180910390a3825115610be057610be0858460400151611eeb565b92915050565b60006060600080845160208601878a8af19150811561183a576001915061186c565b3d61010081111561184a57506101005b6040519150601f19601f8201166020018201604052808252806000602084013e505b94509492505050565b60008060008061188488611fcd565b905061189086866120fd565b909350915060008390036118d0576040517f8ebd253300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8060a0015167ffffffffffffffff168311156119315760a08101516040517fcf26cb2c0000000000000000000000000000000000000000000000000000000081526004810185905267ffffffffffffffff909116602482015260440161065b565b80608001516fffffffffffffffffffffffffffffffff168211156119a25760808101516040517fd865f202000000000000000000000000000000000000000000000000000000008152600481018490526fffffffffffffffffffffffffffffffff909116602482015260440161065b565b6119e48882836020015163ffffffff168a6119bd9190612bcb565b84516119d490889067ffffffffffffffff16612b39565b6119de9190612b39565b856123be565b9350509450945094915050565b600073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663c9fc7bcd611a3f608085016060860161293a565b611a4c6020860186612818565b6020860135611a616060880160408901612c1d565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e087901b16815273ffffffffffffffffffffffffffffffffffffffff909416600485015263ffffffff929092166024840152604483015267ffffffffffffffff166064820152608401602060405180830381865afa158015611aec573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906118129190612cc5565b6000606081611b276101208801610100890161293a565b73ffffffffffffffffffffffffffffffffffffffff1603611bb9575050604080516024810184905260448082018490528251808303909101815260649091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f93849bfb0000000000000000000000000000000000000000000000000000000017905260009061186c565b611c7f611bce6101208801610100890161293a565b7f000000000000000000000000000000000000000000000000000000000000000060008887604051602401611c04929190612cde565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0894edf100000000000000000000000000000000000000000000000000000000179052611818565b9150915094509492505050565b600073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016635b17bb70611cda608085016060860161293a565b611ce76020860186612818565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16815273ffffffffffffffffffffffffffffffffffffffff909216600483015263ffffffff16602482015260208501356044820152606401602060405180830381865afa158015611d65573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611d899190612d00565b67ffffffffffffffff16611da36060840160408501612c1d565b67ffffffffffffffff16111592915050565b600060606000611dc484612517565b611dd4608086016060870161293a565b6080860135611de660a0880188612b5f565b604051602401611dfa959493929190612d66565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0c0c389e000000000000000000000000000000000000000000000000000000001790529050611ee17f0000000000000000000000000000000000000000000000000000000000000000611ea660e0870160c08801612aef565b6fffffffffffffffffffffffffffffffff16611ec9610100880160e08901612aef565b6fffffffffffffffffffffffffffffffff1684611818565b9250925050915091565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636bf73fa3611f3084612517565b611f40608086016060870161293a565b6080860135611f5560e0880160c08901612aef565b611f66610100890160e08a01612aef565b611f7360a08a018a612b5f565b896040518963ffffffff1660e01b8152600401611f97989796959493929190612de4565b600060405180830381600087803b158015611fb157600080fd5b505af1158015611fc5573d6000803e3d6000fd5b505050505050565b6040805160c081018252600080825260208201819052918101829052606081018290526080810182905260a08101919091525063ffffffff8082166000908152600460209081526040808320815160c081018352815467ffffffffffffffff80821683526801000000000000000082049097169482019490945261ffff6c010000000000000000000000008504169281018390526fffffffffffffffffffffffffffffffff6e01000000000000000000000000000090940484166060820152600190910154928316608082015270010000000000000000000000000000000090920490931660a08201529190036120f8576040517f0f71018900000000000000000000000000000000000000000000000000000000815263ffffffff8316600482015260240161065b565b919050565b60008060005b838110156123b65783612117600483612b39565b11156121645783612129600483612b39565b6040517f3f9bb9840000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161065b565b600085858381811061217857612178612a82565b919091013560f81c915050600181146121c9576040517f0fa662e100000000000000000000000000000000000000000000000000000000815260ff821660048201526001602482015260440161065b565b600086866121d8856001612b39565b906121e4866003612b39565b926121f193929190612eac565b6121fa91612ed6565b60f01c90506000878761220e866003612b39565b81811061221d5761221d612a82565b919091013560f81c9150506001811461226e576040517f04adc76400000000000000000000000000000000000000000000000000000000815260ff821660048201526001602482015260440161065b565b60118214158015612280575060218214155b156122c8576040517fb9b4852800000000000000000000000000000000000000000000000000000000815260048101839052601160248201526021604482015260640161065b565b6000826122d6866003612b39565b6122e09190612b39565b905087811115612326576040517f3f9bb984000000000000000000000000000000000000000000000000000000008152600481018990526024810182905260440161065b565b8888612333600488612b39565b9061233f886014612b39565b9261234c93929190612eac565b61235591612f3b565b6123629060801c88612b39565b9650602183036123ab578888612379876014612b39565b90612385886024612b39565b9261239293929190612eac565b61239b91612f3b565b6123a89060801c87612b39565b95505b935061210392505050565b509250929050565b63ffffffff841660009081526005602090815260408083208151808301909252546fffffffffffffffffffffffffffffffff808216835270010000000000000000000000000000000090910416918101829052908203612452576040517fcd15ee0300000000000000000000000000000000000000000000000000000000815263ffffffff8716600482015260240161065b565b612710856040015161ffff1668056bc75e2d6310000083602001516fffffffffffffffffffffffffffffffff168685600001516fffffffffffffffffffffffffffffffff16896124a29190612bcb565b6124ac9190612b39565b6124b69190612bcb565b6124c09190612be2565b6124ca9190612bcb565b6124d49190612be2565b915084606001516fffffffffffffffffffffffffffffffff1682101561250e5784606001516fffffffffffffffffffffffffffffffff1691505b50949350505050565b604080516060810182526000808252602082018190529181019190915260408051606081019091528061254d6020850185612818565b63ffffffff168152602001836020013581526020018360400160208101906125759190612c1d565b67ffffffffffffffff16905292915050565b803573ffffffffffffffffffffffffffffffffffffffff811681146120f857600080fd5b6000806000606084860312156125c057600080fd5b6125c984612587565b92506125d760208501612587565b929592945050506040919091013590565b600080604083850312156125fb57600080fd5b61260483612587565b91506020830135801515811461261957600080fd5b809150509250929050565b803563ffffffff811681146120f857600080fd5b60008082840360e081121561264c57600080fd5b61265584612624565b925060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201121561268757600080fd5b506020830190509250929050565b600080602083850312156126a857600080fd5b823567ffffffffffffffff8111156126bf57600080fd5b8301601f810185136126d057600080fd5b803567ffffffffffffffff8111156126e757600080fd5b8560208260051b84010111156126fc57600080fd5b6020919091019590945092505050565b6000815180845260005b8181101561273257602081850181015186830182015201612716565b5060006020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b8281101561280c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815180511515865260208101511515602087015260408101519050606060408701526127f6606087018261270c565b9550506020938401939190910190600101612798565b50929695505050505050565b60006020828403121561282a57600080fd5b61283382612624565b9392505050565b60008060008060006080868803121561285257600080fd5b61285b86612624565b945061286960208701612587565b935060408601359250606086013567ffffffffffffffff81111561288c57600080fd5b8601601f8101881361289d57600080fd5b803567ffffffffffffffff8111156128b457600080fd5b8860208284010111156128c657600080fd5b959894975092955050506020019190565b80356fffffffffffffffffffffffffffffffff811681146120f857600080fd5b60008060006060848603121561290c57600080fd5b61291584612624565b9250612923602085016128d7565b9150612931604085016128d7565b90509250925092565b60006020828403121561294c57600080fd5b61283382612587565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b67ffffffffffffffff8116811461299a57600080fd5b50565b80356120f881612984565b803561ffff811681146120f857600080fd5b600060c08284031280156129cd57600080fd5b5060405160c0810167ffffffffffffffff81118282101715612a18577f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b604052612a248361299d565b8152612a3260208401612624565b6020820152612a43604084016129a8565b6040820152612a54606084016128d7565b6060820152612a65608084016128d7565b6080820152612a7660a0840161299d565b60a08201529392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b600082357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee1833603018112612ae557600080fd5b9190910192915050565b600060208284031215612b0157600080fd5b612833826128d7565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b8082018082111561181257611812612b0a565b8181038181111561181257611812612b0a565b60008083357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612b9457600080fd5b83018035915067ffffffffffffffff821115612baf57600080fd5b602001915036819003821315612bc457600080fd5b9250929050565b808202811582820484141761181257611812612b0a565b600082612c18577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b500490565b600060208284031215612c2f57600080fd5b813561283381612984565b838152818360208301376000910160200190815292915050565b600060028510612c8d577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b8482526fffffffffffffffffffffffffffffffff8416602083015260606040830152612cbc606083018461270c565b95945050505050565b600060208284031215612cd757600080fd5b5051919050565b604081526000612cf1604083018561270c565b90508260208301529392505050565b600060208284031215612d1257600080fd5b815161283381612984565b8183528181602085013750600060208284010152600060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b855163ffffffff1681526020808701519082015260408087015167ffffffffffffffff169082015273ffffffffffffffffffffffffffffffffffffffff8516606082015283608082015260e060a08201526000612dc760e083018486612d1d565b82810360c084015260008152602081019150509695505050505050565b885163ffffffff1681526020808a0151908201526040808a015167ffffffffffffffff169082015273ffffffffffffffffffffffffffffffffffffffff881660608201528660808201526fffffffffffffffffffffffffffffffff861660a08201526fffffffffffffffffffffffffffffffff851660c082015261014060e08201526000612e7761014083018587612d1d565b82810380610100850152600082526020810161012085015250612e9d602082018561270c565b9b9a5050505050505050505050565b60008085851115612ebc57600080fd5b83861115612ec957600080fd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015611599577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b80357fffffffffffffffffffffffffffffffff000000000000000000000000000000008116906010841015611599577fffffffffffffffffffffffffffffffff00000000000000000000000000000000808560100360031b1b8216169150509291505056';
