// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {AttesterSet} from "../src/AttesterSet.sol";
import {LoadlineDVN} from "../src/LoadlineDVN.sol";
import {PacketHeader} from "../src/PacketHeader.sol";
import {Tombstones} from "../src/Tombstones.sol";
import {Stack} from "./support/Stack.sol";

/// @title Taking an attestation back
contract TombstonesTest is Stack {
    bytes32 private headerHash;
    address private attester;

    function setUp() public override {
        super.setUp();
        headerHash = keccak256(_header(1));
        attester = vm.addr(keys[0]);
    }

    function _revokeAs(address who, uint64 nonce) private {
        bytes memory header = _header(nonce);
        bytes32 payloadHash = _payloadHash(nonce);
        vm.prank(who);
        dvn.revoke(address(receiveLibrary), header, payloadHash);
    }

    function _nothingToRevoke(uint64 nonce) private {
        vm.expectRevert(
            abi.encodeWithSelector(Tombstones.NothingToRevoke.selector, keccak256(_header(nonce)), _payloadHash(nonce))
        );
        _revokeAs(guardian, nonce);
    }

    /// @dev A batch looks for tombstones only while this is not zero.
    function test_tombstonesAreCountedOnceEachUntilTheirLift() public {
        _attest(1);
        _revoke(1);
        eq(dvn.activeTombstones(), 1, "one");
        _revoke(2);
        eq(dvn.activeTombstones(), 2, "two");
        _lift(1, 1);
        _lift(1, 1);
        eq(dvn.activeTombstones(), 1, "a repeated lift counts once");
        _lift(2, 1);
        eq(dvn.activeTombstones(), 0, "none");
        _submit(_signed(_items(1, 2)));
        yes(_isAttested(1) && _isAttested(2), "attested");
        _revoke(1);
        eq(dvn.activeTombstones(), 1, "again");
    }

    function test_anySingleAttesterRevokes() public {
        for (uint64 i; i < ATTESTERS; ++i) {
            _attest(i + 1);
            _revokeAs(vm.addr(keys[i]), i + 1);
            no(_isAttested(i + 1), "attested");
            vm.expectRevert();
            _commit(i + 1);
        }
    }

    function test_revokeNamesItsNumber() public {
        _attest(1);
        vm.expectEmit(address(dvn));
        emit Tombstones.Revoked(headerHash, _payloadHash(1), guardian, address(receiveLibrary), 1);
        _revoke(1);
        Tombstones.Tombstone memory stone = dvn.tombstone(headerHash, _payloadHash(1));
        eq(stone.number, 1, "number");
        yes(stone.active, "active");
    }

    function test_strangersRevokeNothing() public {
        _attest(1);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.NotAttester.selector, anyone));
        _revokeAs(anyone, 1);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.NotAttester.selector, owner));
        _revokeAs(owner, 1);
    }

    function test_removedAttesterRevokesNothing() public {
        _attest(1);
        vm.prank(owner);
        dvn.removeAttester(attester);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.NotAttester.selector, attester));
        _revokeAs(attester, 1);
    }

    function _refusedAsSettled(uint64 nonce) private {
        vm.expectRevert(
            abi.encodeWithSelector(Tombstones.CommittedOrDone.selector, keccak256(_header(nonce)), _payloadHash(nonce))
        );
        _revokeAs(guardian, nonce);
    }

    function test_onlyUncommittedPacketsAreRevokedAndOnce() public {
        _attest(1);
        _commit(1);
        _refusedAsSettled(1);
        executor.commitAndExecute(_paths(_deliveries(1, 1)));
        _refusedAsSettled(1); // delivered
        vm.prank(address(receiver));
        endpoint.skip(address(receiver), REMOTE, SENDER, 2);
        _refusedAsSettled(2);
        _attest(3);
        _revoke(3);
        _nothingToRevoke(3);
        _revoke(4); // never attested
        _nothingToRevoke(4);
    }

    function test_malformedHeaderIsNotRevoked() public {
        vm.expectRevert(abi.encodeWithSelector(PacketHeader.HeaderLength.selector, 80, 81));
        vm.prank(guardian);
        dvn.revoke(address(receiveLibrary), new bytes(80), _payloadHash(1));
    }

    /// @dev Otherwise attestation, commit and execution in one transaction leave no moment for a revocation.
    function test_signedButUnsubmittedBatchCanBeVetoed() public {
        Signed memory leaked = _signed(_items(1, 1));
        _revokeAs(attester, 1);
        vm.expectRevert(abi.encodeWithSelector(LoadlineDVN.OnlyTombstoned.selector, 1, 1));
        vm.prank(anyone);
        _submit(leaked);
        no(_isAttested(1), "attested");
    }

    /// @dev Where a receiver requires no confirmations, a zero would attest the very packet that is vetoed.
    function test_vetoOfWhatIsNotAttestedWritesNothingIntoTheLibrary() public {
        _revoke(1);
        (bool submitted,) = _lookup(1);
        no(submitted, "submitted");
        eq(dvn.tombstone(headerHash, _payloadHash(1)).number, 1, "number");
    }

    function test_vetoOfAnOrphanLeavesThePayloadThatReplacedItAlone() public {
        Item[] memory items = _items(1, 1);
        items[0].payloadHash = keccak256("the payload after the reorg");
        _submit(_signed(items));
        receiveLibrary.commitVerification(_header(1), items[0].payloadHash);
        _revoke(1);
        eq(_committedHash(1), items[0].payloadHash, "in place");
    }

    function test_disallowedLibraryAttestsNothingMoreButCanBeRevoked() public {
        _attest(1);
        Signed memory spare = _signed(_items(2, 1));
        vm.prank(owner);
        dvn.setReceiveLibrary(address(receiveLibrary), false);
        vm.expectPartialRevert(Tombstones.ReceiveLibraryNotAllowed.selector);
        _submit(spare);
        SignedReattest memory agreed = _reattestation(2, 0);
        vm.expectPartialRevert(Tombstones.ReceiveLibraryNotAllowed.selector);
        _submitReattest(agreed);
        _revoke(1);
        no(_isAttested(1), "attested");
        vm.expectRevert();
        _commit(1);
    }

    function test_libraryThatWasNeverAllowedStaysUnknownWhenDisallowed() public {
        address other = _createReceiveLibrary();
        vm.prank(owner);
        dvn.setReceiveLibrary(other, false);
        no(dvn.wasReceiveLibrary(other), "was allowed");
    }

    function test_libraryOfTheCallersOwnIsRefused() public {
        address other = _createReceiveLibrary();
        vm.expectRevert(abi.encodeWithSelector(Tombstones.ReceiveLibraryNotAllowed.selector, other));
        vm.prank(guardian);
        dvn.revoke(other, _header(1), _payloadHash(1));
    }

    /// @dev During a migration of libraries the same packet can be attested in two.
    function test_secondLibrarysAttestationIsRevokedToo() public {
        address other = _createReceiveLibrary();
        vm.prank(owner);
        dvn.setReceiveLibrary(other, true);
        _attest(1);
        Signed memory signed;
        signed.batch = _batch();
        signed.batch.receiveLibrary = other;
        signed.items = _items(1, 1);
        signed.signatures = _sign(dvn.attestationDigest(signed.batch, _paths(signed.items)), 2);
        _submit(signed);
        _revoke(1);
        vm.prank(guardian);
        eq(dvn.revoke(other, _header(1), _payloadHash(1)), 2, "number");
    }

    function test_revokeWorksWhilePaused() public {
        _attest(1);
        vm.prank(guardian);
        dvn.pause();
        _revokeAs(attester, 1);
        no(_isAttested(1), "attested");
    }

    function test_attesterRevokesABurstThenOneAnInterval() public {
        uint256 burst = dvn.REVOKE_BURST();
        uint256 interval = dvn.REVOKE_INTERVAL();
        for (uint64 nonce = 1; nonce <= burst + 2; ++nonce) {
            _attest(nonce);
        }
        for (uint64 nonce = 1; nonce <= burst; ++nonce) {
            _revokeAs(attester, nonce);
        }
        uint64 next = uint64(burst + 1);
        uint256 availableAt = START + interval;
        vm.warp(availableAt - 1);
        vm.expectRevert(
            abi.encodeWithSelector(Tombstones.RevokeRateExceeded.selector, attester, availableAt - 1, availableAt)
        );
        _revokeAs(attester, next);
        eq(dvn.revokeAvailableAt(attester), availableAt, "available at");
        vm.warp(availableAt);
        _revokeAs(attester, next);
        vm.expectPartialRevert(Tombstones.RevokeRateExceeded.selector);
        _revokeAs(attester, next + 1);
        _revokeAs(guardian, next + 1); // not limited
    }

    function test_oneAttestersRateIsNotAnothers() public {
        uint256 burst = dvn.REVOKE_BURST();
        for (uint64 nonce = 1; nonce <= burst + 1; ++nonce) {
            _attest(nonce);
            if (nonce <= burst) _revokeAs(attester, nonce);
        }
        _revokeAs(vm.addr(keys[1]), uint64(burst + 1));
    }

    function testFuzz_rateHoldsOverAnyTimes(uint16[32] memory gaps) public {
        uint256 spent;
        for (uint64 i; i < gaps.length; ++i) {
            vm.warp(block.timestamp + gaps[i] % 1000);
            _attest(i + 1);
            bytes memory header = _header(i + 1);
            bytes32 payloadHash = _payloadHash(i + 1);
            vm.prank(attester);
            try dvn.revoke(address(receiveLibrary), header, payloadHash) {
                ++spent;
            } catch {}
        }
        atMost(spent, dvn.REVOKE_BURST() + (block.timestamp - START) / dvn.REVOKE_INTERVAL(), "revocations");
    }

    function test_liftNamesTheNumberAndIsSignedByAQuorum() public {
        _attest(1);
        _revoke(1);
        bytes32 payloadHash = _payloadHash(1);
        uint64 expiry = uint64(block.timestamp + 600);
        bytes32 digest = dvn.liftDigest(headerHash, payloadHash, 1, 1, expiry);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.SignaturesLength.selector, 65, 130));
        dvn.lift(headerHash, payloadHash, 1, expiry, _sign(digest, 1));
        vm.expectRevert(abi.encodeWithSelector(Tombstones.TombstoneNumber.selector, 2, 1));
        dvn.lift(headerHash, payloadHash, 2, expiry, _sign(digest, 2));
        vm.expectEmit(address(dvn));
        emit Tombstones.Lifted(headerHash, payloadHash, 1);
        dvn.lift(headerHash, payloadHash, 1, expiry, _sign(digest, 2));
        no(dvn.tombstone(headerHash, payloadHash).active, "active");
        vm.recordLogs();
        dvn.lift(headerHash, payloadHash, 1, expiry, _sign(digest, 2));
        eq(vm.getRecordedLogs().length, 0, "logs of the repeat");
    }

    /// @dev Computed by hand from the type string, so that a change of what is signed does not pass unseen.
    function test_reattestDigestIsEip712OfTheDocumentedType() public {
        _nilify(1);
        Tombstones.Reattestation memory terms = _reattestation(1, 0).terms;
        eq(terms.replaces, NIL, "replaces");
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "Reattest(address library,bytes32 headerHash,bytes32 payloadHash,uint64 confirmations,bytes32 replaces,uint32 number,uint32 epoch,uint64 expiry)"
                ),
                terms.receiveLibrary,
                terms.headerHash,
                terms.payloadHash,
                terms.confirmations,
                terms.replaces,
                terms.number,
                terms.epoch,
                terms.expiry
            )
        );
        eq(
            dvn.reattestDigest(terms),
            keccak256(abi.encodePacked(hex"1901", dvn.domainSeparator(), structHash)),
            "digest"
        );
    }

    function test_reattestTakesAQuorumOfTheCurrentEpochAndExpiresAndWaitsOutAPause() public {
        _nilify(1);
        SignedReattest memory agreed = _reattestation(1, 0);
        bytes memory whole = agreed.signatures;
        agreed.signatures = _sign(dvn.reattestDigest(agreed.terms), 1);
        vm.expectRevert(abi.encodeWithSelector(AttesterSet.SignaturesLength.selector, 65, 130));
        _submitReattest(agreed);
        agreed.signatures = whole;
        agreed.terms.confirmations = 0;
        vm.expectRevert(abi.encodeWithSelector(Tombstones.ZeroConfirmations.selector, 0));
        _submitReattest(agreed);
        agreed.terms.confirmations = CONFIRMATIONS;
        uint256 state = vm.snapshotState();
        vm.warp(agreed.terms.expiry + 1);
        vm.expectPartialRevert(Tombstones.Expired.selector);
        _submitReattest(agreed);
        vm.revertToState(state);
        vm.prank(owner);
        dvn.removeAttester(vm.addr(keys[2]));
        vm.expectRevert();
        _submitReattest(agreed);
        vm.revertToState(state);
        vm.prank(guardian);
        dvn.pause();
        vm.expectRevert(AttesterSet.IsPaused.selector);
        _submitReattest(agreed);
        vm.revertToState(state);
        vm.expectEmit(address(dvn));
        emit Tombstones.Reattested(headerHash, _payloadHash(1), address(receiveLibrary), CONFIRMATIONS, NIL, 1);
        vm.prank(anyone);
        _submitReattest(agreed);
        yes(_isAttested(1), "attested");
    }

    function test_reattestOfWhatIsCommittedOrDoneIsRefused() public {
        SignedReattest memory agreed = _reattestation(1, 0);
        _attest(1);
        _commit(1);
        agreed.terms.replaces = _payloadHash(1);
        agreed.signatures = _sign(dvn.reattestDigest(agreed.terms), 2);
        vm.expectPartialRevert(Tombstones.CommittedOrDone.selector);
        _submitReattest(agreed);
        executor.commitAndExecute(_paths(_deliveries(1, 1)));
        agreed.terms.replaces = 0;
        agreed.signatures = _sign(dvn.reattestDigest(agreed.terms), 2);
        vm.expectPartialRevert(Tombstones.CommittedOrDone.selector);
        _submitReattest(agreed);
    }

    function test_liftIsNotAReattestNorAnAttestation() public {
        _attest(1);
        _revoke(1);
        bytes32 payloadHash = _payloadHash(1);
        uint64 expiry = uint64(block.timestamp + 600);
        SignedReattest memory agreed = _reattestation(1, 1);
        vm.expectRevert();
        dvn.lift(headerHash, payloadHash, 1, agreed.terms.expiry, agreed.signatures);
        agreed.signatures = _sign(dvn.liftDigest(headerHash, payloadHash, 1, 1, expiry), 2);
        vm.expectRevert();
        _submitReattest(agreed);
    }

    function test_liftExpiresDiesWithItsEpochAndWaitsOutAPause() public {
        _attest(1);
        _revoke(1);
        bytes32 payloadHash = _payloadHash(1);
        uint64 expiry = uint64(block.timestamp + 600);
        bytes memory signatures = _sign(dvn.liftDigest(headerHash, payloadHash, 1, 1, expiry), 2);
        uint256 state = vm.snapshotState();
        vm.warp(expiry + 1);
        vm.expectPartialRevert(Tombstones.Expired.selector);
        dvn.lift(headerHash, payloadHash, 1, expiry, signatures);
        vm.revertToState(state);
        vm.prank(owner);
        dvn.removeAttester(vm.addr(keys[2]));
        vm.expectRevert();
        dvn.lift(headerHash, payloadHash, 1, expiry, signatures);
        vm.revertToState(state);
        vm.prank(guardian);
        dvn.pause();
        vm.expectRevert(AttesterSet.IsPaused.selector);
        dvn.lift(headerHash, payloadHash, 1, expiry, signatures);
    }

    function test_vetoAfterALiftNeedsANewLift() public {
        _attest(1);
        _revoke(1);
        _lift(1, 1);
        eq(_revoke(1), 2, "number");
        Signed memory again = _signed(_items(1, 1));
        vm.expectPartialRevert(LoadlineDVN.OnlyTombstoned.selector);
        _submit(again);
        no(_isAttested(1), "attested");
        _lift(1, 2);
        _submit(again);
        yes(_isAttested(1), "attested");
    }
}
