// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {AttesterSet} from "../src/AttesterSet.sol";
import {LoadlineDVN} from "../src/LoadlineDVN.sol";
import {TwoStepOwner} from "../src/TwoStepOwner.sol";
import {Stack} from "./support/Stack.sol";

/// @title Whose signatures count
contract QuorumTest is Stack {
    LoadlineDVN.Batch private batch;
    bytes32 private digest;

    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    function setUp() public override {
        super.setUp();
        batch = _batch();
        digest = dvn.attestationDigest(batch, _paths(_items(1, 1)));
    }

    function _refuses(bytes memory signatures, bytes memory reason) private {
        Item[] memory items = _items(1, 1);
        vm.expectRevert(reason);
        dvn.attest(batch, _paths(items), signatures);
        no(dvn.isDigestUsed(digest), "used");
    }

    function test_everyPairOfAttestersIsAQuorum() public {
        for (uint256 skip; skip < ATTESTERS; ++skip) {
            uint256 state = vm.snapshotState();
            bytes memory signatures;
            for (uint256 i; i < ATTESTERS; ++i) {
                if (i != skip) signatures = bytes.concat(signatures, _signature(keys[i], digest));
            }
            dvn.attest(batch, _paths(_items(1, 1)), signatures);
            yes(_isAttested(1), "attested");
            vm.revertToState(state);
        }
    }

    function test_exactlyTheThresholdOfSignatures() public {
        _refuses(_sign(digest, 1), abi.encodeWithSelector(AttesterSet.SignaturesLength.selector, 65, 130));
        _refuses(_sign(digest, 3), abi.encodeWithSelector(AttesterSet.SignaturesLength.selector, 195, 130));
        _refuses("", abi.encodeWithSelector(AttesterSet.SignaturesLength.selector, 0, 130));
    }

    function test_oneSignerTwiceIsNotTwo() public {
        bytes memory one = _signature(keys[0], digest);
        address signer = vm.addr(keys[0]);
        _refuses(
            bytes.concat(one, one), abi.encodeWithSelector(AttesterSet.SignersNotAscending.selector, 1, signer, signer)
        );
    }

    function test_signersComeInAscendingOrder() public {
        _refuses(
            bytes.concat(_signature(keys[1], digest), _signature(keys[0], digest)),
            abi.encodeWithSelector(AttesterSet.SignersNotAscending.selector, 1, vm.addr(keys[0]), vm.addr(keys[1]))
        );
    }

    function test_strangersDoNotCount() public {
        _refuses(
            bytes.concat(_signature(keys[0], digest), _signature(keys[3], digest)),
            abi.encodeWithSelector(AttesterSet.SignerNotAttester.selector, 1, vm.addr(keys[3]))
        );
    }

    function test_highSIsRefused() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[0], digest);
        bytes memory twin = abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        _refuses(
            bytes.concat(twin, _signature(keys[1], digest)),
            abi.encodeWithSelector(AttesterSet.InvalidSignature.selector, 0)
        );
    }

    function test_otherVIsRefused() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[0], digest);
        _refuses(
            bytes.concat(abi.encodePacked(r, s, v - 27), _signature(keys[1], digest)),
            abi.encodeWithSelector(AttesterSet.InvalidSignature.selector, 0)
        );
    }

    function test_signatureWithoutSignerIsRefused() public {
        _refuses(
            bytes.concat(abi.encodePacked(bytes32(0), bytes32(0), uint8(27)), _signature(keys[1], digest)),
            abi.encodeWithSelector(AttesterSet.InvalidSignature.selector, 0)
        );
    }

    function testFuzz_anythingElseThatWasSignedDoesNotCount(uint8 field, bytes32 noise) public {
        bytes memory signatures = _sign(digest, 2);
        Item[] memory items = _items(1, 1);
        vm.assume(noise != 0 && noise != items[0].payloadHash && noise != batch.salt);
        if (field % 4 == 0) items[0].payloadHash = noise;
        if (field % 4 == 1) items[0].confirmations += 1;
        if (field % 4 == 2) batch.salt = noise;
        if (field % 4 == 3) batch.expiry += 1;
        vm.expectRevert();
        dvn.attest(batch, _paths(items), signatures);
    }

    function testFuzz_noSignatureBytesWithoutTheKeysAreAQuorum(bytes memory noise) public {
        bytes memory signatures = new bytes(130);
        for (uint256 i; i < noise.length && i < 130; ++i) {
            signatures[i] = noise[i];
        }
        signatures[64] = signatures[129] = bytes1(uint8(27));
        vm.expectRevert();
        dvn.attest(batch, _paths(_items(1, 1)), signatures);
    }
}

/// @title Who changes the set, and how fast
contract AttesterSetTest is Stack {
    address private fresh;

    function setUp() public override {
        super.setUp();
        fresh = vm.addr(keys[3]);
    }

    function _propose(address attester) private returns (uint256 id) {
        vm.prank(owner);
        return dvn.proposeAttester(attester);
    }

    function _execute(uint256 id) private {
        vm.prank(owner);
        dvn.executeChange(id);
    }

    function test_newAttesterWaitsTheDelayInTheOpen() public {
        vm.expectEmit(address(dvn));
        emit AttesterSet.ChangeProposed(1, AttesterSet.ChangeKind.AddAttester, fresh, 0, uint64(START + DELAY));
        uint256 id = _propose(fresh);
        vm.warp(START + DELAY - 1);
        vm.expectRevert(
            abi.encodeWithSelector(AttesterSet.ChangeNotReady.selector, id, START + DELAY - 1, START + DELAY)
        );
        _execute(id);
        vm.warp(START + DELAY);
        _execute(id);
        yes(dvn.isAttester(fresh), "attester");
        eq(dvn.epoch(), 2, "epoch");
        eq(dvn.attesters().length, 4, "attesters");
    }

    function test_changeIsExecutedOnce() public {
        uint256 id = _propose(fresh);
        vm.warp(START + DELAY);
        _execute(id);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.UnknownChange.selector, id));
        _execute(id);
    }

    function test_changeLapses() public {
        uint256 id = _propose(fresh);
        uint256 lapsed = START + DELAY + dvn.CHANGE_WINDOW();
        vm.warp(lapsed);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.ChangeLapsed.selector, id, lapsed, lapsed));
        _execute(id);
    }

    function test_guardianAndOwnerCancel() public {
        uint256 first = _propose(fresh);
        vm.prank(guardian);
        dvn.cancelChange(first);
        uint256 second = _propose(fresh);
        vm.prank(owner);
        dvn.cancelChange(second);
        vm.warp(START + DELAY);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.UnknownChange.selector, first));
        _execute(first);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.UnknownChange.selector, second));
        _execute(second);
    }

    function test_strangersCancelNothing() public {
        uint256 id = _propose(fresh);
        vm.expectRevert(abi.encodeWithSelector(TwoStepOwner.NotAuthorized.selector, anyone, owner));
        vm.prank(anyone);
        dvn.cancelChange(id);
    }

    function test_guardianIsReplacedWithDelayAndCannotPreventIt() public {
        vm.prank(owner);
        uint256 id = dvn.proposeGuardian(anyone);
        vm.expectRevert(abi.encodeWithSelector(TwoStepOwner.NotAuthorized.selector, guardian, owner));
        vm.prank(guardian);
        dvn.cancelChange(id);
        vm.expectPartialRevert(AttesterSet.ChangeNotReady.selector);
        _execute(id);
        vm.warp(START + DELAY);
        _execute(id);
        eq(dvn.guardian(), anyone, "guardian");
        eq(dvn.epoch(), 1, "epoch: the set is the same");
    }

    function test_lowerThresholdWaitsTheDelay() public {
        vm.prank(owner);
        uint256 id = dvn.proposeThreshold(1);
        vm.expectPartialRevert(AttesterSet.ChangeNotReady.selector);
        _execute(id);
        vm.warp(START + DELAY);
        _execute(id);
        eq(dvn.threshold(), 1, "threshold");
        eq(dvn.epoch(), 2, "epoch");
    }

    function test_thresholdIsNeverProposedUpwardsOrToZero() public {
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.ThresholdOutOfRange.selector, 0, 1, 1));
        vm.prank(owner);
        dvn.proposeThreshold(0);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.ThresholdOutOfRange.selector, 2, 1, 1));
        vm.prank(owner);
        dvn.proposeThreshold(2);
    }

    function test_thresholdIsRaisedAtOnceButNeverAboveTheSet() public {
        vm.prank(owner);
        dvn.raiseThreshold(3);
        eq(dvn.threshold(), 3, "threshold");
        eq(dvn.epoch(), 2, "epoch");
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.ThresholdOutOfRange.selector, 4, 4, 3));
        vm.prank(owner);
        dvn.raiseThreshold(4);
    }

    function test_raiseNeverLowers() public {
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.ThresholdOutOfRange.selector, 1, 3, 3));
        vm.prank(owner);
        dvn.raiseThreshold(1);
    }

    function test_attesterIsRemovedAtOnce() public {
        vm.prank(owner);
        dvn.removeAttester(vm.addr(keys[0]));
        no(dvn.isAttester(vm.addr(keys[0])), "attester");
        eq(dvn.epoch(), 2, "epoch");
        eq(dvn.attesters().length, 2, "attesters");
    }

    /// @dev A stolen key of an n-of-n set has to go as fast as any other; then nothing is attested, by nobody.
    function test_removalBelowTheThresholdIsImmediateAndFailsClosed() public {
        vm.startPrank(owner);
        dvn.raiseThreshold(3);
        dvn.removeAttester(vm.addr(keys[2]));
        vm.stopPrank();
        eq(dvn.threshold(), 3, "threshold");
        LoadlineDVN.Batch memory batch = _batch();
        Item[] memory items = _items(1, 1);
        bytes32 digest = dvn.attestationDigest(batch, _paths(items));
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.SignaturesLength.selector, 130, 195));
        dvn.attest(batch, _paths(items), _sign(digest, 2));
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.SignerNotAttester.selector, 2, vm.addr(keys[2])));
        dvn.attest(batch, _paths(items), _sign(digest, 3));
        vm.prank(owner);
        uint256 id = dvn.proposeThreshold(2);
        vm.expectPartialRevert(AttesterSet.ChangeNotReady.selector);
        _execute(id);
        vm.warp(START + DELAY);
        _execute(id);
        _attest(1);
        yes(_isAttested(1), "attested by the two that are left");
    }

    function test_everyAttesterCanBeRemoved() public {
        vm.startPrank(owner);
        for (uint256 i; i < ATTESTERS; ++i) {
            dvn.removeAttester(vm.addr(keys[i]));
        }
        vm.stopPrank();
        eq(dvn.attesters().length, 0, "attesters");
        eq(dvn.threshold(), 2, "threshold");
    }

    function testFuzz_removalKeepsListAndMembersAlike(uint256 which) public {
        which %= ATTESTERS;
        vm.prank(owner);
        dvn.removeAttester(vm.addr(keys[which]));
        address[] memory left = dvn.attesters();
        eq(left.length, ATTESTERS - 1, "left");
        for (uint256 i; i < left.length; ++i) {
            yes(dvn.isAttester(left[i]), "listed is member");
        }
        yes(left[0] != left[1], "distinct");
    }

    function test_onlyTheOwnerChangesTheSet() public {
        bytes memory refused = abi.encodeWithSelector(TwoStepOwner.NotAuthorized.selector, guardian, owner);
        vm.startPrank(guardian);
        vm.expectRevert(refused);
        dvn.proposeAttester(fresh);
        vm.expectRevert(refused);
        dvn.proposeThreshold(1);
        vm.expectRevert(refused);
        dvn.proposeGuardian(fresh);
        vm.expectRevert(refused);
        dvn.executeChange(1);
        vm.expectRevert(refused);
        dvn.removeAttester(vm.addr(keys[0]));
        vm.expectRevert(refused);
        dvn.raiseThreshold(3);
        vm.expectRevert(refused);
        dvn.setReceiveLibrary(fresh, true);
        vm.stopPrank();
    }

    function test_guardianPausesAndOnlyTheOwnerResumes() public {
        vm.expectRevert(abi.encodeWithSelector(TwoStepOwner.NotAuthorized.selector, anyone, guardian));
        vm.prank(anyone);
        dvn.pause();
        vm.prank(guardian);
        dvn.pause();
        yes(dvn.paused(), "paused");
        vm.expectRevert(abi.encodeWithSelector(TwoStepOwner.NotAuthorized.selector, guardian, owner));
        vm.prank(guardian);
        dvn.unpause();
        vm.prank(owner);
        dvn.unpause();
        no(dvn.paused(), "paused");
    }

    function test_ownershipMovesInTwoSteps() public {
        vm.prank(owner);
        dvn.transferOwnership(anyone);
        eq(dvn.owner(), owner, "owner until accepted");
        vm.expectRevert(abi.encodeWithSelector(TwoStepOwner.NotAuthorized.selector, guardian, anyone));
        vm.prank(guardian);
        dvn.acceptOwnership();
        vm.prank(anyone);
        dvn.acceptOwnership();
        eq(dvn.owner(), anyone, "owner");
        eq(dvn.pendingOwner(), address(0), "pending");
    }

    function test_deploymentRefusesImpossibleSets() public {
        address[] memory two = new address[](2);
        two[0] = two[1] = vm.addr(keys[0]);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.AlreadyAttester.selector, two[0]));
        new LoadlineDVN(address(endpoint), owner, guardian, two, 1, DELAY);
        two[1] = address(0);
        vm.expectRevert(TwoStepOwner.ZeroAddress.selector);
        new LoadlineDVN(address(endpoint), owner, guardian, two, 1, DELAY);
        two[1] = vm.addr(keys[1]);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.ThresholdOutOfRange.selector, 3, 1, 2));
        new LoadlineDVN(address(endpoint), owner, guardian, two, 3, DELAY);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.ThresholdOutOfRange.selector, 0, 1, 2));
        new LoadlineDVN(address(endpoint), owner, guardian, two, 0, DELAY);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.ChangeDelayOutOfRange.selector, 0, 1 hours, 30 days));
        new LoadlineDVN(address(endpoint), owner, guardian, two, 1, 0);
    }

    function test_setIsBounded() public {
        address[] memory many = new address[](65);
        for (uint256 i; i < many.length; ++i) {
            many[i] = address(uint160(i + 1));
        }
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.AttesterLimit.selector, 65, 64));
        new LoadlineDVN(address(endpoint), owner, guardian, many, 1, DELAY);
    }
}
