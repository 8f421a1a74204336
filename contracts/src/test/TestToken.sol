// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token for tests and the demo, whose balances a recovery key can move
/// @notice The recovery key stands for every way in which collateral leaves an adapter without a message.
contract TestToken is ERC20, Ownable {
    /// @notice May move anyone's balance.
    address public immutable recovery;

    /// @notice The recovery key moved a balance.
    event Recovered(address indexed from, address indexed to, uint256 amount);

    /// @notice The caller is not the recovery key.
    error NotRecovery(address seen, address wanted);

    constructor(string memory name_, string memory symbol_, address owner_, address recovery_)
        ERC20(name_, symbol_)
        Ownable(owner_)
    {
        recovery = recovery_;
    }

    /// @notice Mints `amount` to `to`.
    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }

    /// @notice Moves `amount` from `from` to `to` without an allowance.
    function recover(address from, address to, uint256 amount) external {
        if (msg.sender != recovery) revert NotRecovery(msg.sender, recovery);
        _transfer(from, to, amount);
        emit Recovered(from, to, amount);
    }
}
