// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {Origin} from "../src/interfaces/ILayerZero.sol";
import {Tombstones} from "../src/Tombstones.sol";
import {Stack} from "./support/Stack.sol";

/// @title What old signatures can do: nothing
/// @notice `used` was submitted once; `spare` was signed at the same time, holds the same packet, and is still unused.
contract ReplayTest is Stack {
    Signed private used;
    Signed private spare;

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
        _submit(spare);
        _submit(_signed(_items(1, 1)));
        no(_isAttested(1), "attested");
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
        _submit(_signed(_items(1, 1)));
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

    function test_afterReopen_oneAttestationAndNoMore() public {
        _commit(1);
        _nilify(1);
        _reopen(1, 0);
        Signed memory third = _signed(_items(1, 1));
        _submit(spare);
        _commit(1);
        eq(_committedHash(1), _payloadHash(1), "committed again");
        _nilify(1);
        _submit(third);
        no(_isAttested(1), "attested after the second nilify");
    }

    function test_reopenCannotBeReplayed() public {
        _commit(1);
        _nilify(1);
        bytes32 headerHash = keccak256(_header(1));
        uint64 expiry = uint64(block.timestamp + 600);
        bytes memory signatures = _sign(dvn.reopenDigest(headerHash, _payloadHash(1), 0, 1, expiry), 2);
        dvn.reopen(headerHash, _payloadHash(1), 0, expiry, signatures);
        _submit(spare);
        _commit(1);
        _nilify(1);
        vm.expectRevert(abi.encodeWithSelector(Tombstones.TombstoneNumber.selector, 0, 1));
        dvn.reopen(headerHash, _payloadHash(1), 0, expiry, signatures);
    }

    function test_reopenDoesNotClearATombstone() public {
        _commit(1);
        _nilify(1);
        _reopen(1, 0);
        _submit(spare);
        _revoke(1);
        _reopen(1, 2);
        _submit(_signed(_items(1, 1)));
        no(_isAttested(1), "a reopen does not clear a tombstone");
    }

    function test_revokeAndLiftDoNotBringAReopenBack() public {
        _nilify(1); // before commit: the attestation is still there
        _reopen(1, 0);
        eq(_revoke(1), 2, "number");
        _lift(1, 2);
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

    function test_afterExecution_anUnusedBatchCommitsNothing() public {
        _commit(1);
        endpoint.lzReceive(Origin(REMOTE, SENDER, 1), address(receiver), _guid(1), _message(1), "");
        _submit(spare);
        vm.expectRevert();
        _commit(1);
        eq(receiver.received(), 1, "received");
    }

    function test_afterSkip_anUnusedBatchCommitsNothing() public {
        vm.prank(address(receiver));
        endpoint.skip(address(receiver), REMOTE, SENDER, 1);
        _submit(spare);
        vm.expectRevert();
        _commit(1);
    }

    function _submitWithoutSignatures(Signed memory signed) private {
        dvn.attest(signed.batch, signed.items, "");
    }

    function _keep(Signed storage kept, Signed memory signed) private {
        kept.batch = signed.batch;
        kept.signatures = signed.signatures;
        for (uint256 i; i < signed.items.length; ++i) {
            kept.items.push(signed.items[i]);
        }
    }
}
