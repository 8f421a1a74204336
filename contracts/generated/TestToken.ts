// Generated from contracts/src/test/TestToken.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const testTokenAbi = [
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
        "name": "owner_",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "recovery_",
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
    "name": "NotRecovery",
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
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Recovered",
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
    "name": "mint",
    "outputs": [],
    "stateMutability": "nonpayable",
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
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "recover",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "recovery",
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
    "name": "renounceOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
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

export const testTokenBytecode: `0x${string}` =
  '0x60a060405234801561001057600080fd5b5060405161109738038061109783398101604081905261002f916101c2565b818484600361003e83826102e2565b50600461004b82826102e2565b5050506001600160a01b03811661007c57604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100858161009b565b506001600160a01b0316608052506103a4915050565b600580546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e090600090a35050565b634e487b7160e01b600052604160045260246000fd5b600082601f83011261011457600080fd5b81516001600160401b0381111561012d5761012d6100ed565b604051601f8201601f19908116603f011681016001600160401b038111828210171561015b5761015b6100ed565b60405281815283820160200185101561017357600080fd5b60005b8281101561019257602081860181015183830182015201610176565b506000918101602001919091529392505050565b80516001600160a01b03811681146101bd57600080fd5b919050565b600080600080608085870312156101d857600080fd5b84516001600160401b038111156101ee57600080fd5b6101fa87828801610103565b602087015190955090506001600160401b0381111561021857600080fd5b61022487828801610103565b935050610233604086016101a6565b9150610241606086016101a6565b905092959194509250565b600181811c9082168061026057607f821691505b60208210810361028057634e487b7160e01b600052602260045260246000fd5b50919050565b601f8211156102dd57828211156102dd57806000526020600020601f840160051c60208510156102b4575060005b90810190601f840160051c0360005b818110156102d9576000838201556001016102c3565b5050505b505050565b81516001600160401b038111156102fb576102fb6100ed565b61030f81610309845461024c565b84610286565b6020601f821160018114610343576000831561032b5750848201515b600019600385901b1c1916600184901b17845561039d565b600084815260208120601f198516915b828110156103735787850151825560209485019460019092019101610353565b50848210156103915786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051610cca6103cd6000396000818161027a0152818161037301526103db0152610cca6000f3fe608060405234801561001057600080fd5b50600436106100f55760003560e01c806370a0823111610097578063a9059cbb11610066578063a9059cbb1461021c578063dd62ed3e1461022f578063ddceafa914610275578063f2fde38b1461029c57600080fd5b806370a0823114610197578063715018a6146101cd5780638da5cb5b146101d557806395d89b411461021457600080fd5b80631ec82cb8116100d35780631ec82cb81461014d57806323b872dd14610162578063313ce5671461017557806340c10f191461018457600080fd5b806306fdde03146100fa578063095ea7b31461011857806318160ddd1461013b575b600080fd5b6101026102af565b60405161010f9190610aec565b60405180910390f35b61012b610126366004610b81565b610341565b604051901515815260200161010f565b6002545b60405190815260200161010f565b61016061015b366004610bab565b61035b565b005b61012b610170366004610bab565b610484565b6040516012815260200161010f565b610160610192366004610b81565b6104a8565b61013f6101a5366004610be8565b73ffffffffffffffffffffffffffffffffffffffff1660009081526020819052604090205490565b6101606104be565b60055473ffffffffffffffffffffffffffffffffffffffff165b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161010f565b6101026104d2565b61012b61022a366004610b81565b6104e1565b61013f61023d366004610c0a565b73ffffffffffffffffffffffffffffffffffffffff918216600090815260016020908152604080832093909416825291909152205490565b6101ef7f000000000000000000000000000000000000000000000000000000000000000081565b6101606102aa366004610be8565b6104ef565b6060600380546102be90610c3d565b80601f01602080910402602001604051908101604052809291908181526020018280546102ea90610c3d565b80156103375780601f1061030c57610100808354040283529160200191610337565b820191906000526020600020905b81548152906001019060200180831161031a57829003601f168201915b5050505050905090565b60003361034f818585610553565b60019150505b92915050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461040d576040517f0708cec500000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660248201526044015b60405180910390fd5b610418838383610565565b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167ffff3b3844276f57024e0b42afec1a37f75db36511e43819a4f2a63ab7862b6488360405161047791815260200190565b60405180910390a3505050565b600033610492858285610610565b61049d858585610565565b506001949350505050565b6104b06106e0565b6104ba8282610733565b5050565b6104c66106e0565b6104d0600061078f565b565b6060600480546102be90610c3d565b60003361034f818585610565565b6104f76106e0565b73ffffffffffffffffffffffffffffffffffffffff8116610547576040517f1e4fbdf700000000000000000000000000000000000000000000000000000000815260006004820152602401610404565b6105508161078f565b50565b6105608383836001610806565b505050565b73ffffffffffffffffffffffffffffffffffffffff83166105b5576040517f96c6fd1e00000000000000000000000000000000000000000000000000000000815260006004820152602401610404565b73ffffffffffffffffffffffffffffffffffffffff8216610605576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610404565b61056083838361094e565b73ffffffffffffffffffffffffffffffffffffffff8381166000908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110156106da57818110156106cb576040517ffb8f41b200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024810182905260448101839052606401610404565b6106da84848484036000610806565b50505050565b60055473ffffffffffffffffffffffffffffffffffffffff1633146104d0576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610404565b73ffffffffffffffffffffffffffffffffffffffff8216610783576040517fec442f0500000000000000000000000000000000000000000000000000000000815260006004820152602401610404565b6104ba6000838361094e565b6005805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e090600090a35050565b73ffffffffffffffffffffffffffffffffffffffff8416610856576040517fe602df0500000000000000000000000000000000000000000000000000000000815260006004820152602401610404565b73ffffffffffffffffffffffffffffffffffffffff83166108a6576040517f94280d6200000000000000000000000000000000000000000000000000000000815260006004820152602401610404565b73ffffffffffffffffffffffffffffffffffffffff808516600090815260016020908152604080832093871683529290522082905580156106da578273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161094091815260200190565b60405180910390a350505050565b73ffffffffffffffffffffffffffffffffffffffff831661098657806002600082825461097b9190610c90565b90915550610a389050565b73ffffffffffffffffffffffffffffffffffffffff831660009081526020819052604090205481811015610a0c576040517fe450d38c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024810182905260448101839052606401610404565b73ffffffffffffffffffffffffffffffffffffffff841660009081526020819052604090209082900390555b73ffffffffffffffffffffffffffffffffffffffff8216610a6157600280548290039055610a8d565b73ffffffffffffffffffffffffffffffffffffffff821660009081526020819052604090208054820190555b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161047791815260200190565b602081526000825180602084015260005b81811015610b1a5760208186018101516040868401015201610afd565b5060006040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610b7c57600080fd5b919050565b60008060408385031215610b9457600080fd5b610b9d83610b58565b946020939093013593505050565b600080600060608486031215610bc057600080fd5b610bc984610b58565b9250610bd760208501610b58565b929592945050506040919091013590565b600060208284031215610bfa57600080fd5b610c0382610b58565b9392505050565b60008060408385031215610c1d57600080fd5b610c2683610b58565b9150610c3460208401610b58565b90509250929050565b600181811c90821680610c5157607f821691505b602082108103610c8a577f4e487b7100000000000000000000000000000000000000000000000000000000600052602260045260246000fd5b50919050565b80820180821115610355577f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd';
