// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

/// @title The forge cheat codes that these tests use
interface Vm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    function accesses(address target) external returns (bytes32[] memory reads, bytes32[] memory writes);
    function addr(uint256 privateKey) external pure returns (address);
    function assume(bool condition) external pure;
    function cool(address target) external;
    function chainId(uint256 newChainId) external;
    function deal(address account, uint256 balance) external;
    function etch(address target, bytes calldata code) external;
    function expectEmit(address emitter) external;
    function expectEmit(bool first, bool second, bool third, bool data, address emitter) external;
    function expectPartialRevert(bytes4 selector) external;
    function expectRevert(bytes calldata data) external;
    function expectRevert(bytes4 selector) external;
    function expectRevert() external;
    function getCode(string calldata artifact) external view returns (bytes memory);
    function getRecordedLogs() external returns (Log[] memory);
    function label(address account, string calldata name) external;
    function prank(address sender) external;
    function record() external;
    function recordLogs() external;
    function revertToState(uint256 id) external returns (bool);
    function sign(uint256 privateKey, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function snapshotState() external returns (uint256 id);
    function startPrank(address sender) external;
    function stopPrank() external;
    function warp(uint256 timestamp) external;
}

/// @title Cheat codes and assertions
abstract contract Check {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error NotEqual(string what, uint256 seen, uint256 wanted);
    error NotTrue(string what);
    error TooMuch(string what, uint256 seen, uint256 limit);

    function eq(uint256 seen, uint256 wanted, string memory what) internal pure {
        if (seen != wanted) revert NotEqual(what, seen, wanted);
    }

    function eq(address seen, address wanted, string memory what) internal pure {
        eq(uint160(seen), uint160(wanted), what);
    }

    function eq(bytes32 seen, bytes32 wanted, string memory what) internal pure {
        eq(uint256(seen), uint256(wanted), what);
    }

    function yes(bool seen, string memory what) internal pure {
        if (!seen) revert NotTrue(what);
    }

    function no(bool seen, string memory what) internal pure {
        if (seen) revert NotTrue(string.concat("not: ", what));
    }

    function atMost(uint256 seen, uint256 limit, string memory what) internal pure {
        if (seen > limit) revert TooMuch(what, seen, limit);
    }

    /// @dev How many logs of `topic` there are from `emitter`.
    function countLogs(Vm.Log[] memory logs, address emitter, bytes32 topic) internal pure returns (uint256 count) {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == emitter && logs[i].topics.length != 0 && logs[i].topics[0] == topic) ++count;
        }
    }
}
