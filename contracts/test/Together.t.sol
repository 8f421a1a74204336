// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {AttesterSet} from "../src/AttesterSet.sol";
import {LoadlineDVN} from "../src/LoadlineDVN.sol";
import {LoadlineExecutor} from "../src/LoadlineExecutor.sol";
import {Stack} from "./support/Stack.sol";
import {Vm} from "./support/Vm.sol";

/// @title A verifier of the submitter's own, which remembers how it was called and calls back
contract StrangeVerifier {
    bytes public seen;
    address private _target;
    bytes private _back;

    function callBack(address target, bytes calldata back) external {
        (_target, _back) = (target, back);
    }

    fallback() external {
        seen = msg.data;
        if (_target == address(0)) return;
        (bool ok,) = _target.call(_back);
        require(ok, "called back");
    }
}

/// @title Attesting and delivering in one transaction
contract TogetherTest is Stack {
    function _args(Signed memory signed) private pure returns (bytes memory) {
        return abi.encode(signed.batch, _paths(signed.items), signed.signatures);
    }

    function _together(Signed memory signed, Delivery[] memory items)
        private
        returns (LoadlineExecutor.Outcome[] memory)
    {
        return executor.attestCommitAndExecute(address(dvn), _args(signed), _paths(items));
    }

    function test_batchIsAttestedCommittedAndExecutedByAnyone() public {
        Signed memory signed = _signed(_items(1, 5));
        vm.prank(anyone);
        LoadlineExecutor.Outcome[] memory outcomes = _together(signed, _deliveries(1, 5));
        eq(outcomes.length, 5, "outcomes");
        for (uint256 i; i < 5; ++i) {
            yes(outcomes[i].committed && outcomes[i].executed && outcomes[i].reason.length == 0, "executed");
        }
        eq(receiver.received(), 5, "received");
        yes(dvn.isDigestUsed(dvn.attestationDigest(signed.batch, _paths(signed.items))), "used");
    }

    function test_batchThatSomebodySubmittedBeforeIsDeliveredAllTheSame() public {
        Signed memory signed = _signed(_items(1, 2));
        _submit(signed);
        yes(_together(signed, _deliveries(1, 2))[1].executed, "executed");
        vm.recordLogs();
        LoadlineExecutor.Outcome[] memory again = _together(signed, _deliveries(1, 2));
        yes(again[0].committed && !again[0].executed && again[0].reason.length == 0, "done");
        eq(countLogs(vm.getRecordedLogs(), address(executor), LoadlineExecutor.PacketFailed.selector), 0, "failures");
        eq(receiver.received(), 2, "received");
    }

    function test_refusedAttestationFailsTheWholeWithItsOwnReason() public {
        Signed memory signed = _signed(_items(1, 1));
        _attest(2);
        vm.prank(guardian);
        dvn.pause();
        vm.expectRevert(AttesterSet.IsPaused.selector);
        _together(signed, _deliveries(1, 2));
        eq(_committedHash(2), 0, "committed");
    }

    function test_tombstonedPacketIsNeitherAttestedNorDelivered() public {
        _revoke(2);
        LoadlineExecutor.Outcome[] memory outcomes = _together(_signed(_items(1, 3)), _deliveries(1, 3));
        yes(outcomes[0].executed, "before it");
        no(outcomes[1].committed, "the vetoed one");
        yes(outcomes[2].committed && !outcomes[2].executed, "after it");
        eq(receiver.received(), 1, "received");
    }

    function test_signaturesOfTooFewDeliverNothing() public {
        Signed memory signed = _signed(_items(1, 1));
        signed.signatures = _sign(dvn.attestationDigest(signed.batch, _paths(signed.items)), 1);
        vm.expectPartialRevert(AttesterSet.SignaturesLength.selector);
        _together(signed, _deliveries(1, 1));
    }

    function test_valueIsForwardedAndTheRestRefunded() public {
        Delivery[] memory items = _deliveries(1, 2);
        items[1].value = 4;
        Signed memory signed = _signed(_items(1, 2));
        vm.deal(anyone, 10);
        vm.prank(anyone);
        executor.attestCommitAndExecute{value: 10}(address(dvn), _args(signed), _paths(items));
        eq(receiver.valueSeen(), 4, "value seen");
        eq(anyone.balance, 6, "refunded");
    }

    /// @dev With another function it could pay our fees out, or raise alerts in our name.
    function test_whoeverIsNamedAsVerifierIsAskedToAttestAndForNothingElse() public {
        StrangeVerifier strange = new StrangeVerifier();
        bytes memory withdrawal = abi.encode(anyone, uint256(1));
        executor.attestCommitAndExecute(address(strange), withdrawal, new LoadlineExecutor.Path[](0));
        eq(keccak256(strange.seen()), keccak256(bytes.concat(LoadlineDVN.attest.selector, withdrawal)), "what it heard");
        vm.expectRevert();
        executor.attestCommitAndExecute(address(sendLibrary), withdrawal, new LoadlineExecutor.Path[](0));
        vm.expectRevert();
        executor.attestCommitAndExecute(address(endpoint), withdrawal, new LoadlineExecutor.Path[](0));
    }

    function test_verifierThatEntersAgainDeliversNothingTwiceAndTakesNothing() public {
        StrangeVerifier strange = new StrangeVerifier();
        _attest(1);
        strange.callBack(
            address(executor), abi.encodeCall(LoadlineExecutor.commitAndExecute, (_paths(_deliveries(1, 1))))
        );
        Delivery[] memory items = _deliveries(1, 1);
        items[0].value = 5;
        vm.deal(anyone, 5);
        vm.prank(anyone);
        LoadlineExecutor.Outcome[] memory outcomes =
            executor.attestCommitAndExecute{value: 5}(address(strange), "", _paths(items));
        yes(outcomes[0].committed && !outcomes[0].executed && outcomes[0].reason.length == 0, "quiet");
        eq(receiver.received(), 1, "received");
        eq(anyone.balance, 5, "refunded");
    }

    /// @dev Whatever gas a submitter sends: the digest is used and all is delivered, or nothing happens at all.
    function testFuzz_scarceGasLeavesEverythingDoneOrNothing(uint256 gas) public {
        Signed memory signed = _signed(_items(1, 3));
        gas = 60_000 + gas % 3_000_000;
        bytes memory args = _args(signed);
        LoadlineExecutor.Path[] memory paths = _paths(_deliveries(1, 3));
        vm.recordLogs();
        try executor.attestCommitAndExecute{gas: gas}(address(dvn), args, paths) {
            eq(receiver.received(), 3, "received");
        } catch {
            eq(receiver.received(), 0, "received");
            no(dvn.isDigestUsed(dvn.attestationDigest(signed.batch, _paths(signed.items))), "used");
        }
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(countLogs(logs, address(executor), LoadlineExecutor.PacketFailed.selector), 0, "failed");
    }

    /// @dev Calldata cut short anywhere, or with offsets that lead elsewhere, delivers nothing that was not attested.
    function testFuzz_malformedCallDeliversNothingUnattested(uint256 at, uint256 junk) public {
        Signed memory signed = _signed(_items(1, 2));
        bytes memory data = abi.encodeCall(
            LoadlineExecutor.attestCommitAndExecute, (address(dvn), _args(signed), _paths(_deliveries(1, 3)))
        );
        at = 4 + 32 * (at % ((data.length - 36) / 32));
        assembly {
            mstore(add(add(data, 0x20), at), junk)
        }
        (bool ok,) = address(executor).call(data);
        ok; // Some words do not matter; what may not happen is below.
        atMost(receiver.received(), 2, "received");
        eq(_committedHash(3), 0, "never attested, never committed");
    }
}
