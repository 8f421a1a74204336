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
  '0x60a060405234801561001057600080fd5b50604051610e71380380610e7183398101604081905261002f916101c2565b818484600361003e83826102e2565b50600461004b82826102e2565b5050506001600160a01b03811661007c57604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100858161009b565b506001600160a01b0316608052506103a4915050565b600580546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e090600090a35050565b634e487b7160e01b600052604160045260246000fd5b600082601f83011261011457600080fd5b81516001600160401b0381111561012d5761012d6100ed565b604051601f8201601f19908116603f011681016001600160401b038111828210171561015b5761015b6100ed565b60405281815283820160200185101561017357600080fd5b60005b8281101561019257602081860181015183830182015201610176565b506000918101602001919091529392505050565b80516001600160a01b03811681146101bd57600080fd5b919050565b600080600080608085870312156101d857600080fd5b84516001600160401b038111156101ee57600080fd5b6101fa87828801610103565b602087015190955090506001600160401b0381111561021857600080fd5b61022487828801610103565b935050610233604086016101a6565b9150610241606086016101a6565b905092959194509250565b600181811c9082168061026057607f821691505b60208210810361028057634e487b7160e01b600052602260045260246000fd5b50919050565b601f8211156102dd57828211156102dd57806000526020600020601f840160051c60208510156102b4575060005b90810190601f840160051c0360005b818110156102d9576000838201556001016102c3565b5050505b505050565b81516001600160401b038111156102fb576102fb6100ed565b61030f81610309845461024c565b84610286565b6020601f821160018114610343576000831561032b5750848201515b600019600385901b1c1916600184901b17845561039d565b600084815260208120601f198516915b828110156103735787850151825560209485019460019092019101610353565b50848210156103915786840151600019600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051610aa46103cd6000396000818161024601528181610332015261038d0152610aa46000f3fe608060405234801561001057600080fd5b50600436106100f55760003560e01c806370a0823111610097578063a9059cbb11610066578063a9059cbb146101f5578063dd62ed3e14610208578063ddceafa914610241578063f2fde38b1461026857600080fd5b806370a0823114610197578063715018a6146101c05780638da5cb5b146101c857806395d89b41146101ed57600080fd5b80631ec82cb8116100d35780631ec82cb81461014d57806323b872dd14610162578063313ce5671461017557806340c10f191461018457600080fd5b806306fdde03146100fa578063095ea7b31461011857806318160ddd1461013b575b600080fd5b61010261027b565b60405161010f9190610923565b60405180910390f35b61012b61012636600461098d565b61030d565b604051901515815260200161010f565b6002545b60405190815260200161010f565b61016061015b3660046109b7565b610327565b005b61012b6101703660046109b7565b61041c565b6040516012815260200161010f565b61016061019236600461098d565b610440565b61013f6101a53660046109f4565b6001600160a01b031660009081526020819052604090205490565b610160610456565b6005546001600160a01b03165b6040516001600160a01b03909116815260200161010f565b61010261046a565b61012b61020336600461098d565b610479565b61013f610216366004610a16565b6001600160a01b03918216600090815260016020908152604080832093909416825291909152205490565b6101d57f000000000000000000000000000000000000000000000000000000000000000081565b6101606102763660046109f4565b610487565b60606003805461028a90610a49565b80601f01602080910402602001604051908101604052809291908181526020018280546102b690610a49565b80156103035780601f106102d857610100808354040283529160200191610303565b820191906000526020600020905b8154815290600101906020018083116102e657829003601f168201915b5050505050905090565b60003361031b8185856104de565b60019150505b92915050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146103bf576040517f0708cec50000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660248201526044015b60405180910390fd5b6103ca8383836104f0565b816001600160a01b0316836001600160a01b03167ffff3b3844276f57024e0b42afec1a37f75db36511e43819a4f2a63ab7862b6488360405161040f91815260200190565b60405180910390a3505050565b60003361042a858285610568565b6104358585856104f0565b506001949350505050565b610448610600565b6104528282610646565b5050565b61045e610600565b610468600061067c565b565b60606004805461028a90610a49565b60003361031b8185856104f0565b61048f610600565b6001600160a01b0381166104d2576040517f1e4fbdf7000000000000000000000000000000000000000000000000000000008152600060048201526024016103b6565b6104db8161067c565b50565b6104eb83838360016106e6565b505050565b6001600160a01b038316610533576040517f96c6fd1e000000000000000000000000000000000000000000000000000000008152600060048201526024016103b6565b6001600160a01b03821661055d5760405163ec442f0560e01b8152600060048201526024016103b6565b6104eb8383836107ed565b6001600160a01b038381166000908152600160209081526040808320938616835292905220546000198110156105fa57818110156105eb576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604481018390526064016103b6565b6105fa848484840360006106e6565b50505050565b6005546001600160a01b03163314610468576040517f118cdaa70000000000000000000000000000000000000000000000000000000081523360048201526024016103b6565b6001600160a01b0382166106705760405163ec442f0560e01b8152600060048201526024016103b6565b610452600083836107ed565b600580546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e090600090a35050565b6001600160a01b038416610729576040517fe602df05000000000000000000000000000000000000000000000000000000008152600060048201526024016103b6565b6001600160a01b03831661076c576040517f94280d62000000000000000000000000000000000000000000000000000000008152600060048201526024016103b6565b6001600160a01b03808516600090815260016020908152604080832093871683529290522082905580156105fa57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516107df91815260200190565b60405180910390a350505050565b6001600160a01b03831661081857806002600082825461080d9190610a83565b909155506108a39050565b6001600160a01b03831660009081526020819052604090205481811015610884576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015260248101829052604481018390526064016103b6565b6001600160a01b03841660009081526020819052604090209082900390555b6001600160a01b0382166108bf576002805482900390556108de565b6001600160a01b03821660009081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161040f91815260200190565b602081526000825180602084015260005b818110156109515760208186018101516040868401015201610934565b506000604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b038116811461098857600080fd5b919050565b600080604083850312156109a057600080fd5b6109a983610971565b946020939093013593505050565b6000806000606084860312156109cc57600080fd5b6109d584610971565b92506109e360208501610971565b929592945050506040919091013590565b600060208284031215610a0657600080fd5b610a0f82610971565b9392505050565b60008060408385031215610a2957600080fd5b610a3283610971565b9150610a4060208401610971565b90509250929050565b600181811c90821680610a5d57607f821691505b602082108103610a7d57634e487b7160e01b600052602260045260246000fd5b50919050565b8082018082111561032157634e487b7160e01b600052601160045260246000fd';
