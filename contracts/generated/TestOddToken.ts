// Generated from contracts/src/test/TestOddToken.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const testOddTokenAbi = [
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
        "internalType": "uint8",
        "name": "decimals_",
        "type": "uint8"
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
        "name": "who",
        "type": "address"
      }
    ],
    "name": "Blocked",
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
    "inputs": [],
    "name": "Paused",
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
    "name": "basisPointsRate",
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
        "name": "",
        "type": "address"
      }
    ],
    "name": "isBlackListed",
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
    "inputs": [],
    "name": "paused",
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
    "inputs": [],
    "name": "renounceOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "who",
        "type": "address"
      },
      {
        "internalType": "bool",
        "name": "now_",
        "type": "bool"
      }
    ],
    "name": "setBlocked",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "basisPoints",
        "type": "uint256"
      }
    ],
    "name": "setFee",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bool",
        "name": "now_",
        "type": "bool"
      }
    ],
    "name": "setPaused",
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

export const testOddTokenBytecode: `0x${string}` =
  '0x60a060405234801561001057600080fd5b5060405161105138038061105183398101604081905261002f916101a0565b808484600361003e83826102d7565b50600461004b82826102d7565b5050506001600160a01b03811661007c57604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b61008581610095565b505060ff16608052506103999050565b600580546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e090600090a35050565b634e487b7160e01b600052604160045260246000fd5b600082601f83011261010e57600080fd5b81516001600160401b03811115610127576101276100e7565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610155576101556100e7565b60405281815283820160200185101561016d57600080fd5b60005b8281101561018c57602081860181015183830182015201610170565b506000918101602001919091529392505050565b600080600080608085870312156101b657600080fd5b84516001600160401b038111156101cc57600080fd5b6101d8878288016100fd565b602087015190955090506001600160401b038111156101f657600080fd5b610202878288016100fd565b935050604085015160ff8116811461021957600080fd5b60608601519092506001600160a01b038116811461023657600080fd5b939692955090935050565b600181811c9082168061025557607f821691505b60208210810361027557634e487b7160e01b600052602260045260246000fd5b50919050565b601f8211156102d257828211156102d257806000526020600020601f840160051c60208510156102a9575060005b90810190601f840160051c0360005b818110156102ce576000838201556001016102b8565b5050505b505050565b81516001600160401b038111156102f0576102f06100e7565b610304816102fe8454610241565b8461027b565b6020601f82116001811461033857600083156103205750848201515b600019600385901b1c1916600184901b178455610392565b600084815260208120601f198516915b828110156103685787850151825560209485019460019092019101610348565b50848210156103865786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051610c9d6103b460003960006101ea0152610c9d6000f3fe608060405234801561001057600080fd5b50600436106101505760003560e01c806369fe0e2d116100cd578063a9059cbb11610081578063dd644f7211610066578063dd644f72146102e7578063e47d6060146102f0578063f2fde38b1461031357600080fd5b8063a9059cbb1461029b578063dd62ed3e146102ae57600080fd5b8063715018a6116100b2578063715018a6146102705780638da5cb5b1461027857806395d89b411461029357600080fd5b806369fe0e2d1461023457806370a082311461024757600080fd5b806318160ddd11610124578063313ce56711610109578063313ce567146101e357806340c10f19146102145780635c975abb1461022757600080fd5b806318160ddd146101be57806323b872dd146101d057600080fd5b80620af2a11461015557806306fdde031461016a578063095ea7b31461018857806316c38b3c146101ab575b600080fd5b610168610163366004610a86565b610326565b005b610172610359565b60405161017f9190610ab9565b60405180910390f35b61019b610196366004610b07565b6103eb565b604051901515815260200161017f565b6101686101b9366004610b31565b610405565b6002545b60405190815260200161017f565b61019b6101de366004610b53565b610420565b60405160ff7f000000000000000000000000000000000000000000000000000000000000000016815260200161017f565b610168610222366004610b07565b610444565b60075461019b9060ff1681565b610168610242366004610b90565b61045a565b6101c2610255366004610ba9565b6001600160a01b031660009081526020819052604090205490565b610168610467565b6005546040516001600160a01b03909116815260200161017f565b61017261047b565b61019b6102a9366004610b07565b61048a565b6101c26102bc366004610bc4565b6001600160a01b03918216600090815260016020908152604080832093909416825291909152205490565b6101c260065481565b61019b6102fe366004610ba9565b60086020526000908152604090205460ff1681565b610168610321366004610ba9565b610498565b61032e6104f4565b6001600160a01b03919091166000908152600860205260409020805460ff1916911515919091179055565b60606003805461036890610bee565b80601f016020809104026020016040519081016040528092919081815260200182805461039490610bee565b80156103e15780601f106103b6576101008083540402835291602001916103e1565b820191906000526020600020905b8154815290600101906020018083116103c457829003601f168201915b5050505050905090565b6000336103f981858561053a565b60019150505b92915050565b61040d6104f4565b6007805460ff1916911515919091179055565b60003361042e85828561054c565b6104398585856105e4565b506001949350505050565b61044c6104f4565b610456828261065c565b5050565b6104626104f4565b600655565b61046f6104f4565b6104796000610692565b565b60606004805461036890610bee565b6000336103f98185856105e4565b6104a06104f4565b6001600160a01b0381166104e8576040517f1e4fbdf7000000000000000000000000000000000000000000000000000000008152600060048201526024015b60405180910390fd5b6104f181610692565b50565b6005546001600160a01b03163314610479576040517f118cdaa70000000000000000000000000000000000000000000000000000000081523360048201526024016104df565b61054783838360016106fc565b505050565b6001600160a01b038381166000908152600160209081526040808320938616835292905220546000198110156105de57818110156105cf576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604481018390526064016104df565b6105de848484840360006106fc565b50505050565b6001600160a01b038316610627576040517f96c6fd1e000000000000000000000000000000000000000000000000000000008152600060048201526024016104df565b6001600160a01b0382166106515760405163ec442f0560e01b8152600060048201526024016104df565b610547838383610803565b6001600160a01b0382166106865760405163ec442f0560e01b8152600060048201526024016104df565b61045660008383610803565b600580546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e090600090a35050565b6001600160a01b03841661073f576040517fe602df05000000000000000000000000000000000000000000000000000000008152600060048201526024016104df565b6001600160a01b038316610782576040517f94280d62000000000000000000000000000000000000000000000000000000008152600060048201526024016104df565b6001600160a01b03808516600090815260016020908152604080832093871683529290522082905580156105de57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516107f591815260200190565b60405180910390a350505050565b60075460ff1615610840576040517f9e87fac800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b03831660009081526008602052604090205460ff161561089e576040517f75e91ce70000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016104df565b60006001600160a01b03841615806108bd57506001600160a01b038316155b6108e157612710600654836108d29190610c3e565b6108dc9190610c55565b6108e4565b60005b9050801561090857610908846109026005546001600160a01b031690565b83610917565b6105de84846109178486610c77565b6001600160a01b0383166109425780600260008282546109379190610c8a565b909155506109cd9050565b6001600160a01b038316600090815260208190526040902054818110156109ae576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015260248101829052604481018390526064016104df565b6001600160a01b03841660009081526020819052604090209082900390555b6001600160a01b0382166109e957600280548290039055610a08565b6001600160a01b03821660009081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610a4d91815260200190565b60405180910390a3505050565b80356001600160a01b0381168114610a7157600080fd5b919050565b80358015158114610a7157600080fd5b60008060408385031215610a9957600080fd5b610aa283610a5a565b9150610ab060208401610a76565b90509250929050565b602081526000825180602084015260005b81811015610ae75760208186018101516040868401015201610aca565b506000604082850101526040601f19601f83011684010191505092915050565b60008060408385031215610b1a57600080fd5b610b2383610a5a565b946020939093013593505050565b600060208284031215610b4357600080fd5b610b4c82610a76565b9392505050565b600080600060608486031215610b6857600080fd5b610b7184610a5a565b9250610b7f60208501610a5a565b929592945050506040919091013590565b600060208284031215610ba257600080fd5b5035919050565b600060208284031215610bbb57600080fd5b610b4c82610a5a565b60008060408385031215610bd757600080fd5b610be083610a5a565b9150610ab060208401610a5a565b600181811c90821680610c0257607f821691505b602082108103610c2257634e487b7160e01b600052602260045260246000fd5b50919050565b634e487b7160e01b600052601160045260246000fd5b80820281158282048414176103ff576103ff610c28565b600082610c7257634e487b7160e01b600052601260045260246000fd5b500490565b818103818111156103ff576103ff610c28565b808201808211156103ff576103ff610c2856';
