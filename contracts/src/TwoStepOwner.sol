// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

/// @title An owner that changes in two steps
/// @notice The next owner has to accept, so that ownership cannot be lost to a mistyped address.
abstract contract TwoStepOwner {
    /// @notice Who configures this contract.
    address public owner;
    /// @notice Who may accept ownership; zero when no transfer is under way.
    address public pendingOwner;

    /// @notice A transfer was started (`next` zero: withdrawn).
    event OwnershipTransferStarted(address indexed owner, address indexed next);
    /// @notice The new owner accepted.
    event OwnershipTransferred(address indexed previous, address indexed owner);

    /// @notice The caller lacks the role.
    error NotAuthorized(address seen, address wanted);
    /// @notice An address that must be set was zero.
    error ZeroAddress();

    modifier onlyOwner() {
        if (msg.sender != owner) revert NotAuthorized(msg.sender, owner);
        _;
    }

    constructor(address owner_) {
        if (owner_ == address(0)) revert ZeroAddress();
        owner = owner_;
        emit OwnershipTransferred(address(0), owner_);
    }

    /// @notice Offers ownership to `next`; zero withdraws the offer.
    function transferOwnership(address next) external onlyOwner {
        pendingOwner = next;
        emit OwnershipTransferStarted(owner, next);
    }

    /// @notice Takes the ownership that was offered to the caller.
    function acceptOwnership() external {
        if (msg.sender != pendingOwner) revert NotAuthorized(msg.sender, pendingOwner);
        emit OwnershipTransferred(owner, msg.sender);
        owner = msg.sender;
        pendingOwner = address(0);
    }
}
