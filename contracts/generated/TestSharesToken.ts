// Generated from contracts/src/test/TestSharesToken.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const testSharesTokenAbi = [
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
        "name": "who",
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
        "internalType": "uint256",
        "name": "shares",
        "type": "uint256"
      }
    ],
    "name": "getPooledEthByShares",
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
    "inputs": [
      {
        "internalType": "uint256",
        "name": "gained",
        "type": "uint256"
      }
    ],
    "name": "rebase",
    "outputs": [],
    "stateMutability": "nonpayable",
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
    "name": "sharesOf",
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
        "name": "amount",
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
  }
] as const;

export const testSharesTokenBytecode: `0x${string}` =
  '0x6080604052348015600f57600080fd5b5061044f8061001f6000396000f3fe608060405234801561001057600080fd5b50600436106100885760003560e01c80637a28fb881161005b5780637a28fb88146100eb578063a9059cbb146100fe578063bc4f2d6d14610121578063f5eb42dc1461013457600080fd5b806318160ddd1461008d578063313ce567146100a957806340c10f19146100c357806370a08231146100d8575b600080fd5b61009660005481565b6040519081526020015b60405180910390f35b6100b1601281565b60405160ff90911681526020016100a0565b6100d66100d1366004610375565b610154565b005b6100966100e636600461039f565b610227565b6100966100f93660046103c1565b61024f565b61011161010c366004610375565b610282565b60405190151581526020016100a0565b6100d661012f3660046103c1565b610340565b61009661014236600461039f565b60026020526000908152604090205481565b600080541561017c5760005460015461016d90846103f0565b6101779190610407565b61017e565b815b6001600160a01b0384166000908152600260205260408120805492935083929091906101ab908490610429565b9250508190555080600160008282546101c49190610429565b92505081905550816000808282546101dc9190610429565b90915550506040518281526001600160a01b038416906000907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a3505050565b6001600160a01b0381166000908152600260205260408120546102499061024f565b92915050565b600060015460001461027a5760015460005461026b90846103f0565b6102759190610407565b610249565b600092915050565b6000806000546001548461029691906103f0565b6102a09190610407565b336000908152600260205260408120805492935083929091906102c490849061043c565b90915550506001600160a01b038416600090815260026020526040812080548392906102f1908490610429565b90915550506040518381526001600160a01b0385169033907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a35060019392505050565b806000808282546103519190610429565b909155505050565b80356001600160a01b038116811461037057600080fd5b919050565b6000806040838503121561038857600080fd5b61039183610359565b946020939093013593505050565b6000602082840312156103b157600080fd5b6103ba82610359565b9392505050565b6000602082840312156103d357600080fd5b5035919050565b634e487b7160e01b600052601160045260246000fd5b8082028115828204841417610249576102496103da565b60008261042457634e487b7160e01b600052601260045260246000fd5b500490565b80820180821115610249576102496103da565b81810381811115610249576102496103da56';
