// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

/// @title A price feed with the reading side of AggregatorV3Interface, whose rounds are set by hand
contract TestAggregator {
    /// @notice One answer, as the interface returns it.
    struct Round {
        uint80 roundId;
        int256 answer;
        uint256 startedAt;
        uint256 updatedAt;
        uint80 answeredInRound;
    }

    /// @notice Decimals of the answers.
    uint8 public immutable decimals;
    Round private latest;

    constructor(uint8 decimals_) {
        decimals = decimals_;
    }

    /// @notice Anyone sets it: also to what no honest feed says.
    function setRound(Round calldata round) external {
        latest = round;
    }

    /// @notice The latest round, as it was set.
    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return (latest.roundId, latest.answer, latest.startedAt, latest.updatedAt, latest.answeredInRound);
    }
}
