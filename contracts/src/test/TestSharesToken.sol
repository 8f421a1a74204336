// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

/// @title A token whose balances are shares of a pool that grows, so that they change without a transfer
contract TestSharesToken {
    uint8 public constant decimals = 18;
    uint256 public totalSupply;
    uint256 private _totalShares;
    mapping(address => uint256) public sharesOf;

    event Transfer(address indexed from, address indexed to, uint256 value);

    function mint(address to, uint256 amount) external {
        uint256 shares = totalSupply == 0 ? amount : (amount * _totalShares) / totalSupply;
        sharesOf[to] += shares;
        _totalShares += shares;
        totalSupply += amount;
        emit Transfer(address(0), to, amount);
    }

    /// @notice Everybody's balance grows in proportion.
    function rebase(uint256 gained) external {
        totalSupply += gained;
    }

    function getPooledEthByShares(uint256 shares) public view returns (uint256) {
        return _totalShares == 0 ? 0 : (shares * totalSupply) / _totalShares;
    }

    function balanceOf(address who) external view returns (uint256) {
        return getPooledEthByShares(sharesOf[who]);
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        uint256 shares = (amount * _totalShares) / totalSupply;
        sharesOf[msg.sender] -= shares;
        sharesOf[to] += shares;
        emit Transfer(msg.sender, to, amount);
        return true;
    }
}
