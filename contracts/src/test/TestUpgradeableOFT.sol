// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {OFT} from "@layerzerolabs/oft-evm/contracts/OFT.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title The mint leg of a test book as it stands behind a proxy
/// @notice What a constructor writes to storage is not the proxy's: owner and delegate are set by `initialize`.
contract TestUpgradeableOFT is OFT {
    constructor(address endpoint, address owner_) OFT("Test Dollar", "USDX", endpoint, owner_) Ownable(owner_) {}

    /// @notice It has an owner already.
    error AlreadyInitialized(address owner);

    /// @notice Gives a fresh proxy its owner, who is its delegate too.
    function initialize(address owner_) external {
        if (owner() != address(0)) revert AlreadyInitialized(owner());
        _transferOwnership(owner_);
        endpoint.setDelegate(owner_);
    }
}
