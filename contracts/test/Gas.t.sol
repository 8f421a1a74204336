// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {LoadlineDVN} from "../src/LoadlineDVN.sol";
import {LoadlineExecutor} from "../src/LoadlineExecutor.sol";
import {TestOFT} from "../src/test/TestOFT.sol";
import {Stack} from "./support/Stack.sol";

/// @title What a message costs at the destination, transaction and calldata included
/// @notice Steady state: an OFT path with deliveries behind it, and a recipient who holds tokens.
contract GasTest is Stack {
    event Measured(uint256 batch, uint256 attestPerMessage, uint256 deliverPerMessage);

    TestOFT private oft;
    uint256 private constant TRANSACTION = 21_000;

    function setUp() public override {
        super.setUp();
        oft = new TestOFT("Test", "TST", address(endpoint), address(this));
        oft.setPeer(REMOTE, SENDER);
    }

    function test_messageAloneCostsAtMost() public {
        _within(1, 122_000, 122_000);
    }

    function test_messageInABatchOfTenCostsAtMost() public {
        _within(10, 43_500, 66_000);
    }

    function test_messageInABatchOfFiftyCostsAtMost() public {
        _within(50, 36_500, 61_500);
    }

    /// @dev Refunds are not counted: a transaction gets back up to a fifth of this.
    function test_messageInABatchOfFiftyThatIsAttestedAndDeliveredAtOnceCostsAtMost() public {
        _measure(1, 1);
        (Signed memory signed, Delivery[] memory deliveries) = _batchOf(2, 50);
        bytes memory args = abi.encode(signed.batch, _paths(signed.items), signed.signatures);
        uint256 spent = _transact(
            address(executor),
            abi.encodeCall(LoadlineExecutor.attestCommitAndExecute, (address(dvn), args, _paths(deliveries)))
        );
        eq(oft.balanceOf(anyone), 51 * 1e12, "delivered");
        atMost(spent / 50, 91_000, "attestCommitAndExecute");
    }

    function _within(uint64 batch, uint256 attestLimit, uint256 deliverLimit) private {
        _measure(1, 1); // the path's and the recipient's first delivery
        (uint256 attestGas, uint256 deliverGas) = _measure(2, batch);
        emit Measured(batch, attestGas / batch, deliverGas / batch);
        atMost(attestGas / batch, attestLimit, "attest");
        atMost(deliverGas / batch, deliverLimit, "commitAndExecute");
    }

    function _measure(uint64 first, uint64 count) private returns (uint256 attestGas, uint256 deliverGas) {
        (Signed memory signed, Delivery[] memory deliveries) = _batchOf(first, count);
        attestGas = _transact(
            address(dvn), abi.encodeCall(LoadlineDVN.attest, (signed.batch, _paths(signed.items), signed.signatures))
        );
        deliverGas =
            _transact(address(executor), abi.encodeCall(LoadlineExecutor.commitAndExecute, (_paths(deliveries))));
        eq(oft.balanceOf(anyone), (first + count - 1) * 1e12, "delivered");
    }

    function _batchOf(uint64 first, uint64 count) private returns (Signed memory signed, Delivery[] memory deliveries) {
        Item[] memory items = new Item[](count);
        deliveries = new Delivery[](count);
        for (uint64 i; i < count; ++i) {
            bytes memory message = abi.encodePacked(bytes32(uint256(uint160(anyone))), uint64(1));
            bytes32 payloadHash = keccak256(abi.encodePacked(_guid(first + i, address(oft)), message));
            items[i] = Item(_header(first + i, address(oft)), payloadHash, CONFIRMATIONS);
            deliveries[i] =
                Delivery(REMOTE, SENDER, first + i, address(oft), message, 100_000, 0, address(receiveLibrary));
        }
        signed = _signed(items);
    }

    /// @dev Cold storage as in a transaction of its own; refunds are not counted, so the truth is a little lower.
    function _transact(address target, bytes memory data) private returns (uint256 spent) {
        vm.cool(address(dvn));
        vm.cool(address(executor));
        vm.cool(address(endpoint));
        vm.cool(address(receiveLibrary));
        vm.cool(address(oft));
        uint256 before = gasleft();
        (bool ok,) = target.call(data);
        spent = before - gasleft() + TRANSACTION;
        yes(ok, "transaction");
        for (uint256 i; i < data.length; ++i) {
            spent += data[i] == 0 ? 4 : 16;
        }
    }
}
