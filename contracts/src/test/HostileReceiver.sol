// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {Origin} from "../interfaces/ILayerZero.sol";

/// @title A receiver that misbehaves on demand
/// @notice For tests: what a packet's receiver does must not reach that packet's neighbours.
contract HostileReceiver {
    /// @notice What it can do.
    enum Mode {
        Accept,
        Revert,
        BurnGas,
        ReturnBomb,
        Reenter,
        BurnGasOnCommit
    }

    /// @notice What it does next.
    Mode public mode;
    /// @notice Packets that it took.
    uint256 public received;
    /// @notice Gas that it had on entry, the last time that it took a packet.
    uint256 public gasSeen;
    /// @notice Native value that it was given, in sum.
    uint256 public valueSeen;
    /// @notice Whom Mode.Reenter calls.
    address public target;
    /// @notice Calldata for `target`.
    bytes public data;
    /// @notice Whether that call went through.
    bool public reentered;

    /// @notice What it reverts with.
    error Hostile(string why);

    /// @notice Says what it does next.
    function setMode(Mode mode_) external {
        mode = mode_;
    }

    /// @notice Makes it call `target_` with `data_` on delivery.
    function setReentry(address target_, bytes calldata data_) external {
        (mode, target, data) = (Mode.Reenter, target_, data_);
    }

    /// @notice Accepts every path, after burning gas if told to.
    function allowInitializePath(Origin calldata) external view returns (bool) {
        if (mode == Mode.BurnGasOnCommit) _burn();
        return true;
    }

    /// @notice Any order will do.
    function nextNonce(uint32, bytes32) external pure returns (uint64) {
        return 0;
    }

    /// @notice Takes a packet, or misbehaves as told.
    function lzReceive(Origin calldata, bytes32, bytes calldata, address, bytes calldata) external payable {
        uint256 gasOnEntry = gasleft();
        if (mode == Mode.Revert) revert Hostile("no thanks");
        if (mode == Mode.BurnGas) _burn();
        if (mode == Mode.ReturnBomb) {
            assembly {
                revert(0, 1000000)
            }
        }
        ++received;
        gasSeen = gasOnEntry;
        valueSeen += msg.value;
        if (mode == Mode.Reenter) (reentered,) = target.call(data);
    }

    function _burn() private view {
        while (gasleft() != 0) {}
    }
}
