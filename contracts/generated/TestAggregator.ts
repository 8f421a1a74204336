// Generated from contracts/src/test/TestAggregator.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const testAggregatorAbi = [
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "decimals_",
        "type": "uint8"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
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
    "name": "latestRoundData",
    "outputs": [
      {
        "internalType": "uint80",
        "name": "",
        "type": "uint80"
      },
      {
        "internalType": "int256",
        "name": "",
        "type": "int256"
      },
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      },
      {
        "internalType": "uint80",
        "name": "",
        "type": "uint80"
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
            "internalType": "uint80",
            "name": "roundId",
            "type": "uint80"
          },
          {
            "internalType": "int256",
            "name": "answer",
            "type": "int256"
          },
          {
            "internalType": "uint256",
            "name": "startedAt",
            "type": "uint256"
          },
          {
            "internalType": "uint256",
            "name": "updatedAt",
            "type": "uint256"
          },
          {
            "internalType": "uint80",
            "name": "answeredInRound",
            "type": "uint80"
          }
        ],
        "internalType": "struct TestAggregator.Round",
        "name": "round",
        "type": "tuple"
      }
    ],
    "name": "setRound",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

export const testAggregatorBytecode: `0x${string}` =
  '0x60a0604052348015600f57600080fd5b5060405161022e38038061022e833981016040819052602c916036565b60ff16608052605e565b600060208284031215604757600080fd5b815160ff81168114605757600080fd5b9392505050565b6080516101b66100786000396000604b01526101b66000f3fe608060405234801561001057600080fd5b50600436106100415760003560e01c8063313ce56714610046578063ddac493014610084578063feaf968c14610099575b600080fd5b61006d7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020015b60405180910390f35b6100976100923660046100f2565b6100e0565b005b6000546001546002546003546004546040805169ffffffffffffffffffff96871681526020810195909552840192909252606083015291909116608082015260a00161007b565b8060006100ed828261012f565b505050565b600060a082840312801561010557600080fd5b509092915050565b6000813569ffffffffffffffffffff8116811461012957600080fd5b92915050565b61015e61013b8361010d565b825469ffffffffffffffffffff191669ffffffffffffffffffff91909116178255565b6020820135600182015560408201356002820155606082013560038201556101b261018b6080840161010d565b6004830169ffffffffffffffffffff821669ffffffffffffffffffff198254161781555050565b505056';
