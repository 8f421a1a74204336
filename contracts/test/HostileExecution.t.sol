// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {BoundedCall} from "../src/BoundedCall.sol";
import {LoadlineDVN} from "../src/LoadlineDVN.sol";
import {LoadlineExecutor} from "../src/LoadlineExecutor.sol";
import {Origin} from "../src/interfaces/ILayerZero.sol";
import {HostileReceiver} from "../src/test/HostileReceiver.sol";
import {Stack} from "./support/Stack.sol";
import {Vm} from "./support/Vm.sol";

/// @title A library that says it committed, and did not
contract LyingLibrary {
    function commitVerification(bytes calldata, bytes32) external {}
}

/// @title A receiver that burns nearly all that it gets and then fails at length
contract LongRevert {
    function allowInitializePath(Origin calldata) external pure returns (bool) {
        return true;
    }

    function lzReceive(Origin calldata, bytes32, bytes calldata, address, bytes calldata) external payable {
        while (gasleft() > 3_000) {}
        assembly {
            revert(0, 256)
        }
    }
}

/// @title An endpoint on a chain where reading costs far more than we set aside for it
contract DearEndpoint {
    bytes32 public held;

    function eid() external pure returns (uint32) {
        return 40;
    }

    function hold(bytes32 payloadHash) external {
        held = payloadHash;
    }

    function inboundPayloadHash(address, uint32, bytes32, uint64) external view returns (bytes32) {
        uint256 before = gasleft();
        while (before - gasleft() < 150_000) {}
        return held;
    }

    function lzReceive(Origin calldata, address, bytes32, bytes calldata, bytes calldata) external payable {
        require(gasleft() > 190_000, "less than promised");
    }
}

/// @title What receivers, submitters and libraries that mean harm cannot do
contract HostileExecutionTest is Stack {
    HostileReceiver private hostile;
    bytes32 private guid;
    bytes private constant MESSAGE = "hostile message";
    bytes32 private constant ALERT =
        keccak256("LzReceiveAlert(address,address,(uint32,bytes32,uint64),bytes32,uint256,uint256,bytes,bytes,bytes)");
    bytes32 private constant FAILED = keccak256("PacketFailed(bytes32,address,uint8,uint256,bytes)");

    function setUp() public override {
        super.setUp();
        vm.prank(owner);
        executor.setSubmitter(address(this), true);
        hostile = new HostileReceiver();
        guid = _guid(1, address(hostile));
    }

    /// @dev Three packets, the middle one for the hostile receiver, attested.
    function _threeItems() private returns (Delivery[] memory items) {
        Signed memory signed = _signed(_items(1, 2));
        _submit(signed);
        signed.items = _items(1, 1);
        signed.items[0].header = _header(1, address(hostile));
        signed.items[0].payloadHash = keccak256(abi.encodePacked(guid, MESSAGE));
        _submit(_signed(signed.items));
        items = new Delivery[](3);
        items[0] = _delivery(1);
        items[1] = _delivery(1);
        items[1].receiver = address(hostile);
        items[1].message = MESSAGE;
        items[2] = _delivery(2);
    }

    /// @dev Gas that covers each item's promise, whatever the receivers do with it.
    function _budget(uint256 count) private view returns (uint256) {
        return count * ((GAS_LIMIT + executor.commitGas()) * 64 / 63 + 65_000);
    }

    function _neighboursSurvive(HostileReceiver.Mode mode, bool committed) private returns (bytes memory reason) {
        Delivery[] memory items = _threeItems();
        hostile.setMode(mode);
        vm.recordLogs();
        LoadlineExecutor.Outcome[] memory outcomes = executor.commitAndExecute{gas: _budget(3)}(_paths(items));
        yes(outcomes[0].executed && outcomes[2].executed, "neighbours executed");
        no(outcomes[1].executed, "hostile executed");
        yes(outcomes[1].committed == committed, "hostile committed");
        eq(countLogs(vm.getRecordedLogs(), address(endpoint), ALERT), committed ? 1 : 0, "alerts");
        return outcomes[1].reason;
    }

    function test_revertingReceiverFailsAloneAndItsReasonIsKept() public {
        bytes memory reason = _neighboursSurvive(HostileReceiver.Mode.Revert, true);
        eq(
            keccak256(reason),
            keccak256(abi.encodeWithSelector(HostileReceiver.Hostile.selector, "no thanks")),
            "reason"
        );
    }

    function test_gasBurnerBurnsItsOwnGasOnly() public {
        _neighboursSurvive(HostileReceiver.Mode.BurnGas, true);
    }

    function test_returnBombIsNotCopied() public {
        Delivery[] memory items = _threeItems();
        items[1].gasLimit = 12_000_000; // enough for the receiver to hand a megabyte up to the endpoint, and it to us
        hostile.setMode(HostileReceiver.Mode.ReturnBomb);
        uint256 budget = _budget(3) + 12_000_000;
        uint256 before = gasleft();
        LoadlineExecutor.Outcome[] memory outcomes = executor.commitAndExecute{gas: budget}(_paths(items));
        yes(outcomes[0].executed && outcomes[2].executed, "neighbours executed");
        yes(outcomes[1].committed && !outcomes[1].executed, "hostile failed");
        atMost(outcomes[1].reason.length, BoundedCall.MAX_REASON, "reason's length");
        atMost(before - gasleft(), budget, "gas");
    }

    /// @dev Committing asks the receiver whether it wants the path, which it can use to burn.
    function test_gasBurnerAtCommitIsBoundedToo() public {
        _neighboursSurvive(HostileReceiver.Mode.BurnGasOnCommit, false);
    }

    function test_reenteringReceiverTakesNothingAndDeliversNothingTwice() public {
        Delivery[] memory items = _threeItems();
        Delivery[] memory inner = new Delivery[](1);
        items[0].value = items[2].value = 5;
        inner[0] = items[2];
        hostile.setReentry(address(executor), abi.encodeCall(LoadlineExecutor.commitAndExecute, (_paths(inner))));
        items[1].gasLimit = 2_000_000;
        vm.deal(anyone, 10);
        vm.prank(anyone);
        LoadlineExecutor.Outcome[] memory outcomes = executor.commitAndExecute{value: 10}(_paths(items));
        no(hostile.reentered(), "without value the inner call is refused: it cannot spend the outer one's");
        yes(outcomes[2].executed, "executed by us");
        eq(receiver.valueSeen(), 10, "value seen");
        eq(anyone.balance + address(executor).balance, 0, "left");
    }

    function test_reentryThatDeliversALaterItemLeavesItQuietAndItsValueRefunded() public {
        Delivery[] memory items = _threeItems();
        Delivery[] memory inner = new Delivery[](1);
        inner[0] = _delivery(2);
        hostile.setReentry(address(executor), abi.encodeCall(LoadlineExecutor.commitAndExecute, (_paths(inner))));
        items[1].gasLimit = 2_000_000;
        items[2].value = 5;
        vm.deal(anyone, 5);
        vm.prank(anyone);
        LoadlineExecutor.Outcome[] memory outcomes = executor.commitAndExecute{value: 5}(_paths(items));
        yes(hostile.reentered(), "entered again");
        yes(outcomes[2].committed && !outcomes[2].executed && outcomes[2].reason.length == 0, "quiet");
        eq(anyone.balance, 5, "refunded");
        eq(receiver.received(), 2, "received");
    }

    /// @dev Whatever gas the submitter sends, a packet gets all the gas that it was promised, or nothing happens.
    function testFuzz_submitterCannotMakeAPacketFailByScarceGas(uint256 gas) public {
        _submit(_signed(_items(1, 3)));
        gas = 100_000 + gas % 2_500_000;
        Delivery[] memory items = _deliveries(1, 3);
        vm.recordLogs();
        try executor.commitAndExecute{gas: gas}(_paths(items)) returns (LoadlineExecutor.Outcome[] memory outcomes) {
            for (uint256 i; i < outcomes.length; ++i) {
                yes(outcomes[i].executed, "executed");
            }
        } catch {
            eq(receiver.received(), 0, "received");
        }
        eq(countLogs(vm.getRecordedLogs(), address(executor), FAILED), 0, "failed");
    }

    /// @dev Where our idea of what things cost is wrong, no packet looks failed for it.
    function test_wherePricesAreOthersThanOursAPacketStillGetsItsGasOrNothingHappens() public {
        DearEndpoint dear = new DearEndpoint();
        LoadlineExecutor there = new LoadlineExecutor(address(dear), owner, 400_000);
        Delivery[] memory items = _deliveries(1, 1);
        items[0].receiveLibrary = address(0);
        dear.hold(_payloadHash(1));
        vm.expectPartialRevert(LoadlineExecutor.InsufficientGas.selector);
        there.commitAndExecute{gas: 330_000}(_paths(items));
        yes(there.commitAndExecute{gas: 600_000}(_paths(items))[0].executed, "executed");
    }

    function test_gasJustBelowWhatIsNeededRevertsAndNamesTheShortfall() public {
        _submit(_signed(_items(1, 3)));
        Delivery[] memory items = _deliveries(1, 3);
        vm.expectPartialRevert(LoadlineExecutor.InsufficientGas.selector);
        executor.commitAndExecute{gas: 2_000_000}(_paths(items));
    }

    /// @dev Cheap while the submitter estimates, a burner in the block: six of them, and two honest packets after them.
    function test_receiverThatBurnsOnlyAfterTheEstimateTakesNothingFromItsNeighbours() public {
        uint64 burners = 6;
        Item[] memory attested = new Item[](burners);
        Delivery[] memory items = new Delivery[](burners + 2);
        for (uint64 i; i < burners; ++i) {
            bytes32 id = _guid(i + 1, address(hostile));
            attested[i] =
                Item(_header(i + 1, address(hostile)), keccak256(abi.encodePacked(id, MESSAGE)), CONFIRMATIONS);
            items[i] = _delivery(i + 1);
            (items[i].receiver, items[i].message) = (address(hostile), MESSAGE);
        }
        _submit(_signed(attested));
        _submit(_signed(_items(1, 2)));
        items[burners] = _delivery(1);
        items[burners + 1] = _delivery(2);
        uint256 least = _leastGas(items);
        hostile.setMode(HostileReceiver.Mode.BurnGas);
        executor.commitAndExecute{gas: least}(_paths(items));
        eq(receiver.received(), 2, "received");
    }

    /// @dev What eth_estimateGas looks for.
    function _leastGas(Delivery[] memory items) private returns (uint256 least) {
        uint256 state = vm.snapshotState();
        for (least = 600_000;; least += 10_000) {
            try executor.commitAndExecute{gas: least}(_paths(items)) {
                vm.revertToState(state);
                return least;
            } catch {}
        }
    }

    function test_smallItemCostsNoMoreThanIsSetAsideForIt() public {
        _costsAtMostItsShare(20, 40, false);
    }

    function test_itemThatBurnsAtCommitCostsNoMoreThanIsSetAsideForIt() public {
        _costsAtMostItsShare(20, 40, true);
    }

    function test_itemOfTenThousandBytesCostsNoMoreThanIsSetAsideForIt() public {
        _costsAtMostItsShare(15, 10_000, false);
    }

    function test_itemOfTheLongestQuotedMessageCostsNoMoreThanIsSetAsideForIt() public {
        _costsAtMostItsShare(3, executor.MAX_CALLDATA_SIZE(), false);
    }

    function test_itemLongerThanAnyQuotedCostsNoMoreThanIsSetAsideForIt() public {
        _costsAtMostItsShare(1, 400_000, false);
    }

    /// @dev Reverts with a long reason after burning what it got, so that failing costs us most.
    function _costsAtMostItsShare(uint64 count, uint256 size, bool atCommit) private {
        address to = atCommit ? address(hostile) : address(new LongRevert());
        Item[] memory attested = new Item[](count);
        Delivery[] memory items = new Delivery[](count);
        uint256 share = (uint256(GAS_LIMIT) + executor.commitGas()) * 64 / 63 + 60_000 + 24 * size;
        for (uint64 i; i < count; ++i) {
            bytes32 id = _guid(i + 1, to);
            items[i] = _delivery(i + 1);
            (items[i].receiver, items[i].message, items[i].value) = (to, new bytes(size), 1);
            attested[i] = Item(_header(i + 1, to), keccak256(abi.encodePacked(id, items[i].message)), CONFIRMATIONS);
        }
        _submit(_signed(attested));
        if (atCommit) hostile.setMode(HostileReceiver.Mode.BurnGasOnCommit);
        vm.prank(owner);
        executor.setSubmitter(anyone, true);
        vm.deal(anyone, count);
        vm.cool(address(executor));
        vm.cool(address(endpoint));
        vm.cool(address(receiveLibrary));
        vm.cool(to);
        bytes memory data = abi.encodeCall(LoadlineExecutor.commitAndExecute, (_paths(items)));
        uint256 before = gasleft();
        vm.prank(anyone);
        (bool ok,) = address(executor).call{value: count}(data);
        uint256 spent = before - gasleft();
        yes(ok, "ok");
        atMost(spent, count * share, "spent");
    }

    /// @dev Anyone can give a good packet too little gas.
    function test_onlyNamedSubmittersRaiseAlertsInOurName() public {
        _attest(1);
        Delivery[] memory items = _deliveries(1, 1);
        items[0].gasLimit = 1;
        vm.recordLogs();
        vm.prank(anyone);
        executor.commitAndExecute(_paths(items));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(countLogs(logs, address(endpoint), ALERT), 0, "a stranger's alerts");
        eq(countLogs(logs, address(executor), FAILED), 1, "our event names the submitter");
        vm.recordLogs();
        executor.commitAndExecute(_paths(items));
        eq(countLogs(vm.getRecordedLogs(), address(endpoint), ALERT), 1, "a named submitter's alerts");
        vm.prank(owner);
        executor.setSubmitter(address(this), false);
        vm.recordLogs();
        executor.commitAndExecute(_paths(items));
        eq(countLogs(vm.getRecordedLogs(), address(endpoint), ALERT), 0, "alerts when no longer named");
    }

    /// @dev At the least gas that the check lets pass, the receiver still gets what it gets with plenty. Committed
    /// beforehand, so that no gas set aside for a commit hides a shortfall.
    function test_gasLimitIsForwardedExactly() public {
        _attest(1);
        _commit(1);
        Delivery[] memory items = _deliveries(1, 1);
        items[0].gasLimit = 3_000_000;
        items[0].receiveLibrary = address(0);
        uint256 state = vm.snapshotState();
        executor.commitAndExecute(_paths(items));
        uint256 plenty = receiver.gasSeen();
        vm.revertToState(state);
        uint256 least = 2_900_000;
        for (;; least += 5_000) {
            try executor.commitAndExecute{gas: least}(_paths(items)) {
                break;
            } catch {}
        }
        eq(receiver.gasSeen(), plenty, "gas on entry");
        atMost(plenty, 3_000_000, "gas on entry");
    }

    function test_libraryThatLiesAboutCommittingGainsNothing() public {
        Delivery[] memory items = _deliveries(1, 1);
        items[0].receiveLibrary = address(new LyingLibrary());
        vm.recordLogs();
        LoadlineExecutor.Outcome[] memory outcomes = executor.commitAndExecute(_paths(items));
        no(outcomes[0].committed, "committed");
        no(outcomes[0].executed, "executed");
        eq(countLogs(vm.getRecordedLogs(), address(endpoint), ALERT), 0, "alerts");
        items[0].gasLimit = 0;
        no(executor.commitAndExecute(_paths(items))[0].committed, "committed, when that is all that is asked for");
    }

    function test_failedExecutionCanBeTriedAgain() public {
        _attest(1);
        receiver.setMode(HostileReceiver.Mode.Revert);
        no(executor.commitAndExecute(_paths(_deliveries(1, 1)))[0].executed, "executed");
        receiver.setMode(HostileReceiver.Mode.Accept);
        yes(executor.commitAndExecute(_paths(_deliveries(1, 1)))[0].executed, "executed");
    }

    function test_receiverWithoutCodeFailsAlone() public {
        Delivery[] memory items = _threeItems();
        items[1].receiver = address(0xdead);
        LoadlineExecutor.Outcome[] memory outcomes = executor.commitAndExecute(_paths(items));
        yes(outcomes[0].executed && !outcomes[1].executed && outcomes[2].executed, "only the middle one fails");
    }
}
