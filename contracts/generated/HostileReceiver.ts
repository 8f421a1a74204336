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
  '0x6080604052348015600f57600080fd5b50610aa88061001f6000396000f3fe6080604052600436106100c75760003560e01c80637d25a05e11610074578063d4b839921161004e578063d4b8399214610210578063f32477b914610262578063ff7bd03d1461027857600080fd5b80637d25a05e1461019d5780638178fbfa146101d657806383a6deb5146101fa57600080fd5b80633f09775e116100a55780633f09775e1461013157806358f63fb81461015b57806373d4a13a1461017b57600080fd5b806313137d65146100cc57806321175b4a146100e1578063295a521214610101575b600080fd5b6100df6100da366004610653565b610298565b005b3480156100ed57600080fd5b506100df6100fc3660046106f5565b610449565b34801561010d57600080fd5b5060005461011b9060ff1681565b6040516101289190610733565b60405180910390f35b34801561013d57600080fd5b5060065461014b9060ff1681565b6040519015158152602001610128565b34801561016757600080fd5b506100df61017636600461075b565b610470565b34801561018757600080fd5b506101906104f7565b60405161012891906107ae565b3480156101a957600080fd5b506101bd6101b836600461081a565b610585565b60405167ffffffffffffffff9091168152602001610128565b3480156101e257600080fd5b506101ec60025481565b604051908152602001610128565b34801561020657600080fd5b506101ec60015481565b34801561021c57600080fd5b5060045461023d9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610128565b34801561026e57600080fd5b506101ec60035481565b34801561028457600080fd5b5061014b61029336600461084f565b61058e565b60005a9050600160005460ff1660058111156102b6576102b661071d565b03610321576040517f025dec8700000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6e6f207468616e6b730000000000000000000000000000000000000000000000604482015260640160405180910390fd5b600260005460ff16600581111561033a5761033a61071d565b03610347576103476105be565b600360005460ff1660058111156103605761036061071d565b0361036d57620f42406000fd5b60016000815461037c90610881565b9091555060028190556003805434919060009061039a90849061089b565b909155506004905060005460ff1660058111156103b9576103b961071d565b0361043f5760045460405173ffffffffffffffffffffffffffffffffffffffff909116906103e9906005906108e2565b6000604051808303816000865af19150503d8060008114610426576040519150601f19603f3d011682016040523d82523d6000602084013e61042b565b606091505b50506006805460ff19169115159190911790555b5050505050505050565b6000805482919060ff191660018360058111156104685761046861071d565b021790555050565b6004838383600080858160056104878688836109c9565b508691906101000a81548173ffffffffffffffffffffffffffffffffffffffff021916908373ffffffffffffffffffffffffffffffffffffffff1602179055508591906101000a81548160ff021916908360058111156104e9576104e961071d565b021790555050505050505050565b60058054610504906108ae565b80601f0160208091040260200160405190810160405280929190818152602001828054610530906108ae565b801561057d5780601f106105525761010080835404028352916020019161057d565b820191906000526020600020905b81548152906001019060200180831161056057829003601f168201915b505050505081565b60005b92915050565b6000600560005460ff1660058111156105a9576105a961071d565b036105b6576105b66105be565b506001919050565b5b5a6000036105bf57565b6000606082840312156105db57600080fd5b50919050565b60008083601f8401126105f357600080fd5b50813567ffffffffffffffff81111561060b57600080fd5b60208301915083602082850101111561062357600080fd5b9250929050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461064e57600080fd5b919050565b600080600080600080600060e0888a03121561066e57600080fd5b61067889896105c9565b965060608801359550608088013567ffffffffffffffff81111561069b57600080fd5b6106a78a828b016105e1565b90965094506106ba905060a0890161062a565b925060c088013567ffffffffffffffff8111156106d657600080fd5b6106e28a828b016105e1565b989b979a50959850939692959293505050565b60006020828403121561070757600080fd5b81356006811061071657600080fd5b9392505050565b634e487b7160e01b600052602160045260246000fd5b602081016006831061075557634e487b7160e01b600052602160045260246000fd5b91905290565b60008060006040848603121561077057600080fd5b6107798461062a565b9250602084013567ffffffffffffffff81111561079557600080fd5b6107a1868287016105e1565b9497909650939450505050565b602081526000825180602084015260005b818110156107dc57602081860181015160408684010152016107bf565b5060006040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b6000806040838503121561082d57600080fd5b823563ffffffff8116811461084157600080fd5b946020939093013593505050565b60006060828403121561086157600080fd5b61071683836105c9565b634e487b7160e01b600052601160045260246000fd5b600060001982036108945761089461086b565b5060010190565b808201808211156105885761058861086b565b600181811c908216806108c257607f821691505b6020821081036105db57634e487b7160e01b600052602260045260246000fd5b60008083546108f0816108ae565b600182168015610907576001811461091c5761094c565b60ff198316865281151582028601935061094c565b86600052602060002060005b8381101561094457815488820152600190910190602001610928565b505081860193505b509195945050505050565b634e487b7160e01b600052604160045260246000fd5b601f8211156109c457828211156109c457806000526020600020601f840160051c602085101561099b575060005b90810190601f840160051c0360005b818110156109c0576000838201556001016109aa565b5050505b505050565b67ffffffffffffffff8311156109e1576109e1610957565b6109f5836109ef83546108ae565b8361096d565b6000601f841160018114610a295760008515610a115750838201355b600019600387901b1c1916600186901b178355610aa1565b6000838152602090207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0861690835b82811015610a785786850135825560209485019460019092019101610a58565b5086821015610a955760001960f88860031b161c19848701351681555b505060018560011b0183555b505050505056';
