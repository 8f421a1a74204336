// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title What becomes of an amount that a holder pays out
/// @notice Never deployed: it stands in the place of a holder's code for the time of one `eth_call`.
contract TokenProbe {
    /// @notice Transfers `amount` of `token` from this address to `to`, and says what each of them saw.
    /// @return sent whether the token said so
    /// @return spent how much less this address has
    /// @return received how much more `to` has
    function probe(address token, address to, uint256 amount)
        external
        returns (bool sent, uint256 spent, uint256 received)
    {
        uint256 own = IERC20(token).balanceOf(address(this));
        uint256 other = IERC20(token).balanceOf(to);
        (bool ok, bytes memory answer) = token.call(abi.encodeCall(IERC20.transfer, (to, amount)));
        // Some tokens say nothing, and mean yes.
        sent = ok && (answer.length == 0 || (answer.length >= 32 && abi.decode(answer, (uint256)) == 1));
        spent = own - IERC20(token).balanceOf(address(this));
        received = IERC20(token).balanceOf(to) - other;
    }
}
