// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {LoadlineExecutor} from "../src/LoadlineExecutor.sol";
import {HostileReceiver} from "../src/test/HostileReceiver.sol";
import {Stack} from "./support/Stack.sol";
import {Vm} from "./support/Vm.sol";

/// @title Committing and executing, when everyone behaves
contract ExecutorTest is Stack {
    bytes32 private constant ALERT =
        keccak256("LzReceiveAlert(address,address,(uint32,bytes32,uint64),bytes32,uint256,uint256,bytes,bytes,bytes)");

    function _run(Delivery memory item) private returns (LoadlineExecutor.Outcome memory) {
        Delivery[] memory items = new Delivery[](1);
        items[0] = item;
        return executor.commitAndExecute{value: item.value}(_paths(items))[0];
    }

    function _expect(LoadlineExecutor.Outcome memory outcome, bool committed, bool executed) private pure {
        yes(outcome.committed == committed, "committed");
        yes(outcome.executed == executed, "executed");
    }

    function test_anyoneDeliversABatch() public {
        _submit(_signed(_items(1, 5)));
        vm.prank(anyone);
        LoadlineExecutor.Outcome[] memory outcomes = executor.commitAndExecute(_paths(_deliveries(1, 5)));
        for (uint256 i; i < 5; ++i) {
            _expect(outcomes[i], true, true);
            eq(outcomes[i].reason.length, 0, "reason");
        }
        eq(receiver.received(), 5, "received");
    }

    /// @dev The endpoint tells of every delivery; a second event would be paid for by every message.
    function test_executionLeavesNoEventButTheEndpoints() public {
        _attest(1);
        vm.recordLogs();
        _run(_delivery(1));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 2, "PacketVerified and PacketDelivered");
        eq(countLogs(logs, address(endpoint), keccak256("PacketDelivered((uint32,bytes32,uint64),address)")), 1, "logs");
    }

    function test_packetCommittedBySomebodyElseIsExecuted() public {
        _attest(1);
        _commit(1);
        _expect(_run(_delivery(1)), true, true);
    }

    function test_withoutLibraryNothingIsCommitted() public {
        _attest(1);
        _attest(2);
        _commit(1);
        Delivery memory item = _delivery(1);
        item.receiveLibrary = address(0);
        _expect(_run(item), true, true);
        item = _delivery(2);
        item.receiveLibrary = address(0);
        LoadlineExecutor.Outcome memory outcome = _run(item);
        _expect(outcome, false, false);
        eq(
            keccak256(outcome.reason),
            keccak256(abi.encodeWithSelector(LoadlineExecutor.NotCommitted.selector, 0, _payloadHash(2))),
            "reason"
        );
    }

    function test_withoutGasAPacketIsOnlyCommitted() public {
        vm.prank(owner);
        executor.setSubmitter(address(this), true);
        _attest(1);
        Delivery memory item = _delivery(1);
        item.gasLimit = 0;
        for (uint256 i; i < 2; ++i) {
            // The second time it is committed already.
            vm.recordLogs();
            LoadlineExecutor.Outcome memory outcome = _run(item);
            _expect(outcome, true, false);
            eq(outcome.reason.length, 0, "reason");
            Vm.Log[] memory logs = vm.getRecordedLogs();
            eq(countLogs(logs, address(endpoint), ALERT), 0, "alerts");
            eq(countLogs(logs, address(executor), LoadlineExecutor.PacketCommitted.selector), 1, "our event");
            eq(logs.length, i == 0 ? 2 : 1, "logs: PacketVerified the first time, and ours");
            eq(_committedHash(1), _payloadHash(1), "committed");
        }
        eq(receiver.received(), 0, "received");
        _expect(_run(_delivery(1)), true, true);
        LoadlineExecutor.Outcome memory after_ = _run(item);
        _expect(after_, true, false);
        eq(after_.reason.length, 0, "reason when done");
    }

    function test_onlyCommittingSetsNoExecutionGasAside() public {
        _attest(1);
        Delivery[] memory items = _deliveries(1, 1);
        items[0].gasLimit = 0;
        executor.commitAndExecute{gas: 600_000}(_paths(items));
        eq(_committedHash(1), _payloadHash(1), "committed");
    }

    function test_onlyCommittingStillSaysWhyItCouldNot() public {
        Delivery memory item = _delivery(1);
        item.gasLimit = 0;
        LoadlineExecutor.Outcome memory outcome = _run(item);
        _expect(outcome, false, false);
        eq(bytes32(bytes4(outcome.reason)), bytes32(bytes4(0x4c3118d4)), "LZ_ULN_Verifying");
    }

    function test_valueOfAnItemThatIsOnlyCommittedIsRefunded() public {
        _attest(1);
        Delivery[] memory items = _deliveries(1, 1);
        (items[0].gasLimit, items[0].value) = (0, 5);
        vm.deal(anyone, 5);
        vm.prank(anyone);
        executor.commitAndExecute{value: 5}(_paths(items));
        eq(anyone.balance, 5, "refunded");
    }

    function test_packetThatIsDoneIsPassedOverQuietly() public {
        _attest(1);
        _run(_delivery(1));
        vm.expectEmit(address(executor));
        emit LoadlineExecutor.PacketAlreadyDone(_guid(1), 1);
        LoadlineExecutor.Outcome memory outcome = _run(_delivery(1));
        _expect(outcome, true, false);
        eq(outcome.reason.length, 0, "reason");
        eq(receiver.received(), 1, "received");
    }

    function test_packetTwiceInABatchIsExecutedOnce() public {
        _attest(1);
        Delivery[] memory items = new Delivery[](2);
        items[0] = items[1] = _delivery(1);
        LoadlineExecutor.Outcome[] memory outcomes = executor.commitAndExecute(_paths(items));
        _expect(outcomes[0], true, true);
        _expect(outcomes[1], true, false);
        eq(receiver.received(), 1, "received");
    }

    function test_unattestedPacketFailsWithTheLibrarysReason() public {
        vm.recordLogs();
        LoadlineExecutor.Outcome memory outcome = _run(_delivery(1));
        _expect(outcome, false, false);
        eq(bytes32(bytes4(outcome.reason)), bytes32(bytes4(0x4c3118d4)), "LZ_ULN_Verifying");
        eq(countLogs(vm.getRecordedLogs(), address(endpoint), ALERT), 0, "alerts: nothing was committed");
    }

    function test_failedCommitLeavesItsNeighboursAlone() public {
        _attest(1);
        _attest(3);
        Delivery[] memory items = _deliveries(1, 3);
        items[1].message = "never attested";
        LoadlineExecutor.Outcome[] memory outcomes = executor.commitAndExecute(_paths(items));
        _expect(outcomes[0], true, true);
        _expect(outcomes[1], false, false);
        _expect(outcomes[2], true, false); // committed; nonce 2 is still missing before it
    }

    /// @dev Neither the endpoint nor the receive library checks a guid: nobody gives one here, so none can be wrong.
    function test_guidIsMadeFromPathAndNonce() public {
        _attest(1);
        receiver.setMode(HostileReceiver.Mode.Revert);
        vm.expectEmit(true, true, false, false, address(executor));
        emit LoadlineExecutor.PacketFailed(_guid(1), address(this), LoadlineExecutor.Stage.Execute, GAS_LIMIT, "");
        _run(_delivery(1));
    }

    function test_wrongMessageIsNeverExecuted() public {
        _attest(1);
        Delivery memory item = _delivery(1);
        item.message = "forged";
        _expect(_run(item), false, false);
        _expect(_run(_delivery(1)), true, true);
    }

    function test_nilifiedPacketIsNotExecuted() public {
        _attest(1);
        _commit(1);
        _nilify(1);
        LoadlineExecutor.Outcome memory outcome = _run(_delivery(1));
        _expect(outcome, false, false);
        eq(receiver.received(), 0, "received");
    }

    function test_valueIsForwardedAndTheRestRefunded() public {
        _submit(_signed(_items(1, 2)));
        Delivery[] memory items = _deliveries(1, 2);
        items[0].value = 3;
        items[1].value = 4;
        vm.deal(anyone, 10);
        vm.prank(anyone);
        executor.commitAndExecute{value: 10}(_paths(items));
        eq(receiver.valueSeen(), 7, "value seen");
        eq(anyone.balance, 3, "refunded");
        eq(address(executor).balance, 0, "kept");
    }

    function test_valueOfAFailedItemIsRefunded() public {
        _attest(1);
        receiver.setMode(HostileReceiver.Mode.Revert);
        Delivery[] memory items = _deliveries(1, 1);
        items[0].value = 5;
        vm.deal(anyone, 5);
        vm.prank(anyone);
        executor.commitAndExecute{value: 5}(_paths(items));
        eq(anyone.balance, 5, "refunded");
    }

    function test_valueMustCoverTheItems() public {
        Delivery[] memory items = _deliveries(1, 2);
        items[0].value = 3;
        items[1].value = 4;
        vm.deal(address(this), 6);
        vm.expectRevert(abi.encodeWithSelector(LoadlineExecutor.InsufficientValue.selector, 6, 7));
        executor.commitAndExecute{value: 6}(_paths(items));
    }

    function test_submitterThatRefusesItsChangeFailsAlone() public {
        _attest(1);
        vm.deal(address(this), 6);
        vm.expectRevert(abi.encodeWithSelector(LoadlineExecutor.RefundFailed.selector, address(this), 6));
        executor.commitAndExecute{value: 6}(_paths(_deliveries(1, 1)));
    }
}
