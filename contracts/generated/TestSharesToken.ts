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
  '0x6080604052348015600f57600080fd5b506104cf8061001f6000396000f3fe608060405234801561001057600080fd5b50600436106100885760003560e01c80637a28fb881161005b5780637a28fb88146100eb578063a9059cbb146100fe578063bc4f2d6d14610121578063f5eb42dc1461013457600080fd5b806318160ddd1461008d578063313ce567146100a957806340c10f19146100c357806370a08231146100d8575b600080fd5b61009660005481565b6040519081526020015b60405180910390f35b6100b1601281565b60405160ff90911681526020016100a0565b6100d66100d13660046103c3565b610154565b005b6100966100e63660046103ed565b610241565b6100966100f936600461040f565b610276565b61011161010c3660046103c3565b6102a9565b60405190151581526020016100a0565b6100d661012f36600461040f565b610381565b6100966101423660046103ed565b60026020526000908152604090205481565b600080541561017c5760005460015461016d9084610457565b610177919061046e565b61017e565b815b73ffffffffffffffffffffffffffffffffffffffff84166000908152600260205260408120805492935083929091906101b89084906104a9565b9250508190555080600160008282546101d191906104a9565b92505081905550816000808282546101e991906104a9565b909155505060405182815273ffffffffffffffffffffffffffffffffffffffff8416906000907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a3505050565b73ffffffffffffffffffffffffffffffffffffffff811660009081526002602052604081205461027090610276565b92915050565b60006001546000146102a1576001546000546102929084610457565b61029c919061046e565b610270565b600092915050565b600080600054600154846102bd9190610457565b6102c7919061046e565b336000908152600260205260408120805492935083929091906102eb9084906104bc565b909155505073ffffffffffffffffffffffffffffffffffffffff8416600090815260026020526040812080548392906103259084906104a9565b909155505060405183815273ffffffffffffffffffffffffffffffffffffffff85169033907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a35060019392505050565b8060008082825461039291906104a9565b909155505050565b803573ffffffffffffffffffffffffffffffffffffffff811681146103be57600080fd5b919050565b600080604083850312156103d657600080fd5b6103df8361039a565b946020939093013593505050565b6000602082840312156103ff57600080fd5b6104088261039a565b9392505050565b60006020828403121561042157600080fd5b5035919050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b808202811582820484141761027057610270610428565b6000826104a4577f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b500490565b8082018082111561027057610270610428565b818103818111156102705761027061042856';
