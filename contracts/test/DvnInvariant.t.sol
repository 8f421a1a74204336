// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {DvnHandler} from "./support/DvnHandler.sol";
import {Check} from "./support/Vm.sol";

/// @title What holds after any sequence of signing, replaying, revoking, lifting, committing and changing the set
contract DvnInvariantTest is Check {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    DvnHandler private handler;

    function setUp() public {
        handler = new DvnHandler();
        handler.setUp();
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](13);
        // Signing and submitting more than once: without them the rest has nothing to work on.
        selectors[0] = selectors[1] = selectors[2] = DvnHandler.sign.selector;
        selectors[3] = selectors[4] = DvnHandler.submitOld.selector;
        selectors[5] = DvnHandler.revokeOne.selector;
        selectors[6] = DvnHandler.liftOne.selector;
        selectors[7] = DvnHandler.commitOne.selector;
        selectors[8] = DvnHandler.changeSet.selector;
        selectors[9] = DvnHandler.executeLast.selector;
        selectors[10] = DvnHandler.wait_.selector;
        selectors[11] = DvnHandler.nilifyOne.selector;
        selectors[12] = DvnHandler.reattestOne.selector;
        targets = new FuzzSelector[](2);
        targets[0] = FuzzSelector(address(handler), selectors);
        bytes4[] memory rare = new bytes4[](1);
        rare[0] = DvnHandler.pauseOrResume.selector;
        targets[1] = FuzzSelector(address(handler), rare);
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function invariant_nothingIsAttestedWithoutACurrentUnexpiredQuorum() public view {
        eq(handler.withoutQuorum(), 0, "without quorum");
        eq(handler.outOfTime(), 0, "out of time");
        eq(handler.ofAnotherEpoch(), 0, "of another epoch");
        eq(handler.whilePaused(), 0, "while paused");
    }

    function invariant_noBatchHasAnEffectTwice() public view {
        eq(handler.usedTwice(), 0, "used twice");
    }

    function invariant_nothingIsAttestedOverATombstoneOrAnOccupiedSlot() public view {
        eq(handler.tombstoned(), 0, "tombstoned");
        eq(handler.occupied(), 0, "over what the endpoint holds");
        for (uint64 nonce = 1; nonce <= handler.NONCES(); ++nonce) {
            no(handler.isTombstoned(nonce) && handler.isAttested(nonce), "tombstoned and attested");
        }
    }

    function invariant_tombstonesAreCountedExactly() public view {
        uint256 active;
        for (uint64 nonce = 1; nonce <= handler.NONCES(); ++nonce) {
            if (handler.isTombstoned(nonce)) ++active;
        }
        eq(handler.countedTombstones(), active, "active tombstones");
    }

    function invariant_thresholdFallsOnlyByAProposalAndEveryChangeIsAnEpoch() public view {
        (uint256 threshold,, uint256 epoch) = handler.setSizes();
        yes(threshold >= 1, "threshold");
        eq(handler.loweredAtOnce(), 0, "lowered at once");
        eq(epoch, 1 + handler.setChanges(), "epoch");
    }

    /// @dev A fixed walk, so that invariants that hold because nothing ever happens are noticed.
    function test_handlerDoesAttest() public {
        handler.sign(1, 0, 3, 600, false, true);
        eq(handler.attestations(), 4, "attestations");
        handler.revokeOne(0, 0);
        handler.submitOld(0);
        handler.sign(1, 0, 0, 600, false, true);
        eq(handler.attestations(), 4, "attestations while tombstoned");
        handler.liftOne(0, false);
        handler.sign(1, 0, 0, 600, false, true);
        eq(handler.attestations(), 5, "attestations after the lift");
    }
}
