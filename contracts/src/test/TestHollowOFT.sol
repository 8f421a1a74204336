// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {LyingOFT} from "./LyingOFT.sol";
import {OFT} from "@layerzerolabs/oft-evm/contracts/OFT.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title An implementation that burns nothing at all
contract TestHollowOFT is LyingOFT {
    constructor(address endpoint, address owner_) OFT("Test Dollar", "USDX", endpoint, owner_) Ownable(owner_) {}

    /// @inheritdoc LyingOFT
    function _reallyBurned(uint256) internal pure override returns (uint256) {
        return 0;
    }
}
