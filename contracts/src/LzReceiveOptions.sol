// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

/// @title The executor options that Loadline honours: `lzReceive`, and nothing else
/// @notice Options are a run of [worker u8][size u16][type u8][data], size counting type and data.
library LzReceiveOptions {
    uint8 private constant EXECUTOR_WORKER = 1;
    uint8 private constant LZ_RECEIVE = 1;
    uint256 private constant PREFIX = 4;
    uint256 private constant GAS_ONLY = 17;
    uint256 private constant GAS_AND_VALUE = 33;

    /// @notice An option is meant for another kind of worker.
    error UnsupportedWorker(uint8 seen, uint8 wanted);
    /// @notice A native drop, a compose, ordered execution, a read, or something newer.
    error UnsupportedOption(uint8 seen, uint8 wanted);
    /// @notice An option ends after the options do.
    error OptionsTruncated(uint256 seenLength, uint256 wantedLength);
    /// @notice An lzReceive option carries neither gas nor gas and value.
    error OptionSize(uint256 seen, uint256 gasOnly, uint256 gasAndValue);

    /// @dev Sums of all lzReceive options: repeats add up, as LayerZero's own executor has it.
    function sum(bytes calldata options) internal pure returns (uint256 gas, uint256 value) {
        uint256 cursor;
        while (cursor < options.length) {
            if (cursor + PREFIX > options.length) revert OptionsTruncated(options.length, cursor + PREFIX);
            uint8 worker = uint8(options[cursor]);
            if (worker != EXECUTOR_WORKER) revert UnsupportedWorker(worker, EXECUTOR_WORKER);
            uint256 size = uint16(bytes2(options[cursor + 1:cursor + 3]));
            uint8 kind = uint8(options[cursor + 3]);
            if (kind != LZ_RECEIVE) revert UnsupportedOption(kind, LZ_RECEIVE);
            if (size != GAS_ONLY && size != GAS_AND_VALUE) revert OptionSize(size, GAS_ONLY, GAS_AND_VALUE);
            uint256 end = cursor + 3 + size;
            if (end > options.length) revert OptionsTruncated(options.length, end);
            gas += uint128(bytes16(options[cursor + PREFIX:cursor + 20]));
            if (size == GAS_AND_VALUE) value += uint128(bytes16(options[cursor + 20:cursor + 36]));
            cursor = end;
        }
    }
}
