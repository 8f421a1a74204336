// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {OFT} from "@layerzerolabs/oft-evm/contracts/OFT.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title A mint leg whose owner may issue more of it, for which nothing is locked
contract TestIssuingOFT is OFT {
    constructor(string memory name_, string memory symbol_, address endpoint, address owner_)
        OFT(name_, symbol_, endpoint, owner_)
        Ownable(owner_)
    {}

    /// @notice Mints `amount` to `to`.
    function issue(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }
}
