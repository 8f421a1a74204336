// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token that may take a fee, be paused, and block holders, as real ones do
contract TestOddToken is ERC20, Ownable {
    uint8 private immutable _decimals;
    /// @notice Of each transfer, in hundredths of a percent; it goes to the owner.
    uint256 public basisPointsRate;
    bool public paused;
    mapping(address => bool) public isBlackListed;

    error Paused();
    error Blocked(address who);

    constructor(string memory name_, string memory symbol_, uint8 decimals_, address owner_)
        ERC20(name_, symbol_)
        Ownable(owner_)
    {
        _decimals = decimals_;
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }

    function setFee(uint256 basisPoints) external onlyOwner {
        basisPointsRate = basisPoints;
    }

    function setPaused(bool now_) external onlyOwner {
        paused = now_;
    }

    function setBlocked(address who, bool now_) external onlyOwner {
        isBlackListed[who] = now_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (paused) revert Paused();
        if (isBlackListed[from]) revert Blocked(from);
        uint256 fee = from == address(0) || to == address(0) ? 0 : (amount * basisPointsRate) / 10_000;
        if (fee > 0) super._update(from, owner(), fee);
        super._update(from, to, amount - fee);
    }
}
