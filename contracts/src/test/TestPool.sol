// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

/// @title The oracle of a Uniswap v3 pool, without the pool: its tick is moved by hand
/// @notice As in the original, an observation is written with the first move of a block, only the newest ones are kept, and
///         cumulatives between two observations are interpolated.
contract TestPool {
    /// @notice The tick times seconds, summed up to a time.
    struct Observation {
        uint32 time;
        int56 tickCumulative;
    }

    /// @notice How many observations are kept.
    uint256 public immutable cardinality;
    /// @notice The current tick.
    int24 public tick;
    Observation[] private observations;

    constructor(int24 tick_, uint256 cardinality_, int56 tickCumulative) {
        tick = tick_;
        cardinality = cardinality_;
        observations.push(Observation(uint32(block.timestamp), tickCumulative));
    }

    /// @notice Anyone moves the price.
    function moveTo(int24 tick_) external {
        uint32 time = uint32(block.timestamp);
        Observation memory newest = observations[observations.length - 1];
        if (newest.time != time) observations.push(Observation(time, cumulativeAfter(newest, time)));
        tick = tick_;
    }

    /// @notice The cumulatives as of so many seconds ago; the second list is of no use to a price, and empty of content.
    function observe(uint32[] calldata secondsAgos)
        external
        view
        returns (int56[] memory tickCumulatives, uint160[] memory secondsPerLiquidityCumulativeX128s)
    {
        tickCumulatives = new int56[](secondsAgos.length);
        secondsPerLiquidityCumulativeX128s = new uint160[](secondsAgos.length);
        for (uint256 i; i < secondsAgos.length; i++) {
            tickCumulatives[i] = cumulativeAt(uint32(block.timestamp) - secondsAgos[i]);
        }
    }

    function cumulativeAt(uint32 time) private view returns (int56) {
        uint256 count = observations.length;
        uint256 oldest = count > cardinality ? count - cardinality : 0;
        require(observations[oldest].time <= time, "OLD");
        uint256 i = count - 1;
        while (observations[i].time > time) i--;
        Observation memory before = observations[i];
        if (before.time == time) return before.tickCumulative;
        if (i == count - 1) return cumulativeAfter(before, time);
        Observation memory next = observations[i + 1];
        unchecked {
            int56 slope = (next.tickCumulative - before.tickCumulative) / int56(uint56(next.time - before.time));
            return before.tickCumulative + slope * int56(uint56(time - before.time));
        }
    }

    /// @dev Wraps, as the original does, which is of an older compiler.
    function cumulativeAfter(Observation memory newest, uint32 time) private view returns (int56) {
        unchecked {
            return newest.tickCumulative + int56(tick) * int56(uint56(time - newest.time));
        }
    }
}
