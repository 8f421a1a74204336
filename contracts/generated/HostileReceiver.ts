// Generated from contracts/src/test/HostileReceiver.sol by contracts/scripts/generate.mjs (npm run generate). Do not edit.
export const hostileReceiverAbi = [
  {
    "inputs": [
      {
        "internalType": "string",
        "name": "why",
        "type": "string"
      }
    ],
    "name": "Hostile",
    "type": "error"
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
    "inputs": [],
    "name": "data",
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
    "name": "gasSeen",
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
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      },
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      },
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      }
    ],
    "name": "lzReceive",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "mode",
    "outputs": [
      {
        "internalType": "enum HostileReceiver.Mode",
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
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "received",
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
    "name": "reentered",
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
        "internalType": "enum HostileReceiver.Mode",
        "name": "mode_",
        "type": "uint8"
      }
    ],
    "name": "setMode",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "target_",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "data_",
        "type": "bytes"
      }
    ],
    "name": "setReentry",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "target",
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
    "name": "valueSeen",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;

export const hostileReceiverBytecode: `0x${string}` =
  '0x6080604052348015600f57600080fd5b50610bd98061001f6000396000f3fe6080604052600436106100c75760003560e01c80637d25a05e11610074578063d4b839921161004e578063d4b8399214610210578063f32477b914610262578063ff7bd03d1461027857600080fd5b80637d25a05e1461019d5780638178fbfa146101d657806383a6deb5146101fa57600080fd5b80633f09775e116100a55780633f09775e1461013157806358f63fb81461015b57806373d4a13a1461017b57600080fd5b806313137d65146100cc57806321175b4a146100e1578063295a521214610101575b600080fd5b6100df6100da36600461068f565b610298565b005b3480156100ed57600080fd5b506100df6100fc366004610731565b610467565b34801561010d57600080fd5b5060005461011b9060ff1681565b6040516101289190610788565b60405180910390f35b34801561013d57600080fd5b5060065461014b9060ff1681565b6040519015158152602001610128565b34801561016757600080fd5b506100df6101763660046107c9565b6104ac565b34801561018757600080fd5b50610190610533565b604051610128919061081c565b3480156101a957600080fd5b506101bd6101b8366004610888565b6105c1565b60405167ffffffffffffffff9091168152602001610128565b3480156101e257600080fd5b506101ec60025481565b604051908152602001610128565b34801561020657600080fd5b506101ec60015481565b34801561021c57600080fd5b5060045461023d9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610128565b34801561026e57600080fd5b506101ec60035481565b34801561028457600080fd5b5061014b6102933660046108bd565b6105ca565b60005a9050600160005460ff1660058111156102b6576102b6610759565b03610321576040517f025dec8700000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6e6f207468616e6b730000000000000000000000000000000000000000000000604482015260640160405180910390fd5b600260005460ff16600581111561033a5761033a610759565b03610347576103476105fa565b600360005460ff16600581111561036057610360610759565b0361036d57620f42406000fd5b60016000815461037c90610908565b9091555060028190556003805434919060009061039a908490610940565b909155506004905060005460ff1660058111156103b9576103b9610759565b0361045d5760045460405173ffffffffffffffffffffffffffffffffffffffff909116906103e9906005906109a0565b6000604051808303816000865af19150503d8060008114610426576040519150601f19603f3d011682016040523d82523d6000602084013e61042b565b606091505b5050600680547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169115159190911790555b5050505050505050565b600080548291907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660018360058111156104a4576104a4610759565b021790555050565b6004838383600080858160056104c3868883610abe565b508691906101000a81548173ffffffffffffffffffffffffffffffffffffffff021916908373ffffffffffffffffffffffffffffffffffffffff1602179055508591906101000a81548160ff0219169083600581111561052557610525610759565b021790555050505050505050565b6005805461054090610953565b80601f016020809104026020016040519081016040528092919081815260200182805461056c90610953565b80156105b95780601f1061058e576101008083540402835291602001916105b9565b820191906000526020600020905b81548152906001019060200180831161059c57829003601f168201915b505050505081565b60005b92915050565b6000600560005460ff1660058111156105e5576105e5610759565b036105f2576105f26105fa565b506001919050565b5b5a6000036105fb57565b60006060828403121561061757600080fd5b50919050565b60008083601f84011261062f57600080fd5b50813567ffffffffffffffff81111561064757600080fd5b60208301915083602082850101111561065f57600080fd5b9250929050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461068a57600080fd5b919050565b600080600080600080600060e0888a0312156106aa57600080fd5b6106b48989610605565b965060608801359550608088013567ffffffffffffffff8111156106d757600080fd5b6106e38a828b0161061d565b90965094506106f6905060a08901610666565b925060c088013567ffffffffffffffff81111561071257600080fd5b61071e8a828b0161061d565b989b979a50959850939692959293505050565b60006020828403121561074357600080fd5b81356006811061075257600080fd5b9392505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b60208101600683106107c3577f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b91905290565b6000806000604084860312156107de57600080fd5b6107e784610666565b9250602084013567ffffffffffffffff81111561080357600080fd5b61080f8682870161061d565b9497909650939450505050565b602081526000825180602084015260005b8181101561084a576020818601810151604086840101520161082d565b5060006040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b6000806040838503121561089b57600080fd5b823563ffffffff811681146108af57600080fd5b946020939093013593505050565b6000606082840312156108cf57600080fd5b6107528383610605565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b60007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203610939576109396108d9565b5060010190565b808201808211156105c4576105c46108d9565b600181811c9082168061096757607f821691505b602082108103610617577f4e487b7100000000000000000000000000000000000000000000000000000000600052602260045260246000fd5b60008083546109ae81610953565b6001821680156109c557600181146109f857610a28565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083168652811515820286019350610a28565b86600052602060002060005b83811015610a2057815488820152600190910190602001610a04565b505081860193505b509195945050505050565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b601f821115610ab95782821115610ab957806000526020600020601f840160051c6020851015610a90575060005b90810190601f840160051c0360005b81811015610ab557600083820155600101610a9f565b5050505b505050565b67ffffffffffffffff831115610ad657610ad6610a33565b610aea83610ae48354610953565b83610a62565b6000601f841160018114610b3c5760008515610b065750838201355b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b1c1916600186901b178355610bd2565b6000838152602090207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0861690835b82811015610b8b5786850135825560209485019460019092019101610b6b565b5086821015610bc6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88860031b161c19848701351681555b505060018560011b0183555b505050505056';
