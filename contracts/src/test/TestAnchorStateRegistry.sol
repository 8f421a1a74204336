// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

/// @title What an OP stack portal says to an older registry's readers
contract TestPortal {
    /// @notice The type of the games by which anchors move.
    uint32 public respectedGameType;

    /// @notice Anyone sets it.
    function setRespectedGameType(uint32 gameType) external {
        respectedGameType = gameType;
    }
}

/// @title An OP stack AnchorStateRegistry whose anchors are set by hand
/// @notice It has the reading side of the real one, in both of its shapes: up to 2.x with an anchor per game type and
///         nothing else, since then with a single anchor. Deployed on a test L1, it anchors a test L2.
contract TestAnchorStateRegistry {
    /// @notice An output root, and the L2 block that it is of.
    struct OutputRoot {
        bytes32 root;
        uint256 l2BlockNumber;
    }

    /// @notice Says which games are respected.
    TestPortal public immutable portal = new TestPortal();
    /// @notice Whether this is a registry up to 2.x.
    bool public immutable perGameType;

    mapping(uint32 => OutputRoot) private roots;

    /// @notice A registry of this age has no such function.
    error NotInThisVersion();

    constructor(bool perGameType_) {
        perGameType = perGameType_;
    }

    /// @notice Sets the anchor of a game type, and makes that type the respected one.
    function setAnchor(uint32 gameType, bytes32 root, uint256 l2BlockNumber) external {
        portal.setRespectedGameType(gameType);
        roots[gameType] = OutputRoot(root, l2BlockNumber);
    }

    /// @notice The type of the games by which anchors move.
    function respectedGameType() public view returns (uint32) {
        if (perGameType) revert NotInThisVersion();
        return portal.respectedGameType();
    }

    /// @notice The anchor.
    function getAnchorRoot() public view returns (bytes32, uint256) {
        OutputRoot memory anchor = roots[respectedGameType()];
        return (anchor.root, anchor.l2BlockNumber);
    }

    /// @notice The anchor of a game type; since 3.x of whichever type is respected.
    function anchors(uint32 gameType) external view returns (bytes32, uint256) {
        if (!perGameType) return getAnchorRoot();
        return (roots[gameType].root, roots[gameType].l2BlockNumber);
    }
}
