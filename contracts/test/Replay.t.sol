// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {LoadlineDVN} from "../src/LoadlineDVN.sol";
import {Origin} from "../src/interfaces/ILayerZero.sol";
import {Tombstones} from "../src/Tombstones.sol";
import {Stack} from "./support/Stack.sol";

/// @title What old signatures can do: nothing
/// @notice `used` was submitted once; `spare` was signed at the same time, holds the same packet, and is still unused.
contract ReplayTest is Stack {
    Signed private used;
    Signed private spare;
    bytes32 private constant VERIFIED = keccak256("PayloadVerified(address,bytes,uint256,bytes32)");

    function setUp() public override {
        super.setUp();
        _keep(used, _signed(_items(1, 1)));
        _keep(spare, _signed(_items(1, 1)));
        _submit(used);
    }

    function test_repeatIsANoOpWithoutEventOrWrite() public {
        vm.record();
        vm.recordLogs();
        _submit(used);
        (, bytes32[] memory writes) = vm.accesses(address(dvn));
        eq(writes.length, 0, "writes");
        eq(vm.getRecordedLogs().length, 0, "logs");
    }

    function test_repeatStaysANoOpAfterExpiryPauseAndSignerChange() public {
        vm.warp(used.batch.expiry + 1 days);
        vm.prank(guardian);
        dvn.pause();
        vm.prank(owner);
        dvn.removeAttester(vm.addr(keys[2]));
        _submit(used);
        _submitWithoutSignatures(used);
    }

    function test_afterRevoke_noOldSignatureAttestsAgain() public {
        _revoke(1);
        _submit(used);
        _refusedForItsTombstone(spare);
        _refusedForItsTombstone(_signed(_items(1, 1)));
        no(_isAttested(1), "attested");
    }

    function test_afterRevokeBeforeAttestation_noOldSignatureAttests() public {
        Signed memory early = _signed(_items(2, 1));
        _revoke(2);
        _refusedForItsTombstone(early);
        no(_isAttested(2), "attested");
    }

    function test_afterRevokeAndLift_theUsedBatchStaysUsed() public {
        _revoke(1);
        _lift(1, 1);
        _submit(used);
        no(_isAttested(1), "attested");
    }

    /// @dev The documented exception: the quorum that lifts agrees to what it signed before.
    function test_afterRevokeAndLift_anUnusedBatchAttests() public {
        _revoke(1);
        _lift(1, 1);
        _submit(spare);
        yes(_isAttested(1), "attested");
    }

    function test_afterTwoRevokes_theFirstLiftIsDead() public {
        _revoke(1);
        bytes32 headerHash = keccak256(_header(1));
        uint64 expiry = uint64(block.timestamp + 600);
        bytes memory signatures = _sign(dvn.liftDigest(headerHash, _payloadHash(1), 1, 1, expiry), 2);
        dvn.lift(headerHash, _payloadHash(1), 1, expiry, signatures);
        _submit(spare);
        eq(_revoke(1), 2, "number");
        vm.expectRevert(abi.encodeWithSelector(Tombstones.TombstoneNumber.selector, 1, 2));
        dvn.lift(headerHash, _payloadHash(1), 1, expiry, signatures);
        _refusedForItsTombstone(_signed(_items(1, 1)));
        no(_isAttested(1), "attested");
    }

    function test_afterCommit_nothingIsAttestedAgain() public {
        _commit(1);
        _submit(used);
        _submit(spare);
        (bool submitted,) = _lookup(1);
        no(submitted, "submitted");
    }

    function test_afterNilify_nothingUndoesIt() public {
        _commit(1);
        _nilify(1);
        _submit(used);
        _submit(spare);
        _submit(_signed(_items(1, 1)));
        vm.expectRevert();
        _commit(1);
        eq(_committedHash(1), NIL, "nilified");
    }

    function test_afterNilifyBeforeCommit_nothingUndoesIt() public {
        uint64 nonce = 2;
        Signed memory early = _signed(_items(nonce, 1));
        _nilify(nonce);
        _submit(early);
        no(_isAttested(nonce), "attested");
    }

    /// @dev Nothing is left over that a later nilify could be undone with.
    function test_afterReattestAndASecondNilify_nothingUndoesIt() public {
        Signed memory third = _signed(_items(1, 1));
        _nilify(1); // before commit: the attestation still stands
        _reattest(1, 0);
        _submit(third);
        _commit(1);
        eq(_committedHash(1), _payloadHash(1), "committed by agreement");
        _nilify(1);
        _submit(spare);
        _submit(_signed(_items(1, 1)));
        no(_isAttested(1), "attested after the second nilify");
    }

    function test_reattestIsAcceptedOnce() public {
        _commit(1);
        _nilify(1);
        SignedReattest memory signed = _reattestation(1, 0);
        _submitReattest(signed);
        _commit(1);
        _nilify(1);
        vm.expectRevert(abi.encodeWithSelector(Tombstones.TombstoneNumber.selector, 0, 1));
        _submitReattest(signed);
    }

    /// @dev A source reorg: the first payload is committed, the second replaces it by agreement, and the first has spare
    /// signatures.
    function test_afterAnotherPayloadIsCommitted_noOldSignatureBringsTheFirstBack() public {
        _commit(1);
        bytes32 second = keccak256("the payload after the reorg");
        _replaceByAgreement(second);
        vm.prank(anyone);
        _submit(spare);
        no(_isAttested(1), "attested");
        vm.expectRevert();
        _commit(1);
        eq(_committedHash(1), second, "in place");
    }

    function test_committedPayloadIsNotReplacedWithoutAnAgreementOfItsOwn() public {
        _commit(1);
        Item[] memory items = _items(1, 1);
        items[0].payloadHash = keccak256("another payload");
        vm.expectEmit(address(dvn));
        emit LoadlineDVN.ItemReplaces(keccak256(items[0].header), items[0].payloadHash, _payloadHash(1));
        _submit(_signed(items));
        vm.expectRevert();
        receiveLibrary.commitVerification(items[0].header, items[0].payloadHash);
    }

    /// @dev What is replaced is part of what was signed.
    function test_reattestSignedBeforeTheSlotChangedIsRefused() public {
        _nilify(1); // before commit
        SignedReattest memory early = _reattestation(1, 0);
        _replaceByAgreement(keccak256("the payload after the reorg"));
        vm.expectRevert();
        _submitReattest(early);
    }

    function test_reattestDoesNotClearATombstone() public {
        _revoke(1);
        SignedReattest memory signed = _reattestation(1, 1);
        vm.expectRevert(abi.encodeWithSelector(Tombstones.TombstoneActive.selector, 1));
        _submitReattest(signed);
        _lift(1, 1);
        _submitReattest(signed);
        yes(_isAttested(1), "attested");
    }

    function test_afterRevokeAndLift_anOlderReattestIsDead() public {
        _nilify(1);
        SignedReattest memory early = _reattestation(1, 0);
        _revoke(1);
        _lift(1, 1);
        vm.expectRevert(abi.encodeWithSelector(Tombstones.TombstoneNumber.selector, 0, 1));
        _submitReattest(early);
        _submit(spare);
        no(_isAttested(1), "attested");
    }

    function test_afterSignerChange_oldSignaturesAreRefused() public {
        vm.prank(owner);
        dvn.removeAttester(vm.addr(keys[2]));
        vm.expectRevert(abi.encodeWithSelector(Tombstones.WrongEpoch.selector, 1, 2));
        _submit(spare);
        spare.batch.epoch = 2;
        vm.expectRevert();
        _submit(spare);
    }

    function test_afterThresholdChange_oldSignaturesAreRefused() public {
        vm.prank(owner);
        dvn.raiseThreshold(3);
        vm.expectRevert(abi.encodeWithSelector(Tombstones.WrongEpoch.selector, 1, 2));
        _submit(spare);
    }

    function test_afterExpiry_oldSignaturesAreRefused() public {
        vm.warp(spare.batch.expiry + 1);
        vm.expectRevert(abi.encodeWithSelector(Tombstones.Expired.selector, spare.batch.expiry, spare.batch.expiry + 1));
        _submit(spare);
    }

    function test_afterExecution_anUnusedBatchWritesNothing() public {
        _commit(1);
        endpoint.lzReceive(Origin(REMOTE, SENDER, 1), address(receiver), _guid(1), _message(1), "");
        _writesNothing(spare);
        eq(receiver.received(), 1, "received");
    }

    function test_afterSkip_anUnusedBatchWritesNothing() public {
        _commit(1);
        vm.prank(address(receiver));
        endpoint.skip(address(receiver), REMOTE, SENDER, 2);
        Signed memory late = _signed(_items(2, 1));
        _writesNothing(late);
    }

    function test_afterClear_anUnusedBatchWritesNothing() public {
        _commit(1);
        vm.prank(address(receiver));
        endpoint.clear(address(receiver), Origin(REMOTE, SENDER, 1), _guid(1), _message(1));
        _writesNothing(spare);
    }

    function _writesNothing(Signed memory signed) private {
        vm.recordLogs();
        _submit(signed);
        eq(countLogs(vm.getRecordedLogs(), address(receiveLibrary), VERIFIED), 0, "PayloadVerified");
        vm.expectRevert();
        receiveLibrary.commitVerification(signed.items[0].header, signed.items[0].payloadHash);
    }

    function _refusedForItsTombstone(Signed memory signed) private {
        vm.expectRevert(abi.encodeWithSelector(LoadlineDVN.OnlyTombstoned.selector, 1, 1));
        _submit(signed);
    }

    /// @dev The quorum agrees to another payload for nonce 1, and it is committed.
    function _replaceByAgreement(bytes32 payloadHash) private {
        SignedReattest memory signed = _reattestation(1, 0);
        signed.terms.payloadHash = payloadHash;
        signed.signatures = _sign(dvn.reattestDigest(signed.terms), 2);
        _submitReattest(signed);
        receiveLibrary.commitVerification(_header(1), payloadHash);
    }

    function _submitWithoutSignatures(Signed memory signed) private {
        dvn.attest(signed.batch, _paths(signed.items), "");
    }

    function _keep(Signed storage kept, Signed memory signed) private {
        kept.batch = signed.batch;
        kept.signatures = signed.signatures;
        for (uint256 i; i < signed.items.length; ++i) {
            kept.items.push(signed.items[i]);
        }
    }
}
