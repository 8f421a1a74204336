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
        _within(1, 116_000, 123_000);
    }

    function test_messageInABatchOfTenCostsAtMost() public {
        _within(10, 49_000, 74_000);
    }

    function test_messageInABatchOfFiftyCostsAtMost() public {
        _within(50, 43_000, 71_000);
    }

    function _within(uint64 batch, uint256 attestLimit, uint256 deliverLimit) private {
        _measure(1, 1); // the path's and the recipient's first delivery
        (uint256 attestGas, uint256 deliverGas) = _measure(2, batch);
        emit Measured(batch, attestGas / batch, deliverGas / batch);
        atMost(attestGas / batch, attestLimit, "attest");
        atMost(deliverGas / batch, deliverLimit, "commitAndExecute");
    }

    function _measure(uint64 first, uint64 count) private returns (uint256 attestGas, uint256 deliverGas) {
        LoadlineDVN.Item[] memory items = new LoadlineDVN.Item[](count);
        LoadlineExecutor.Delivery[] memory deliveries = new LoadlineExecutor.Delivery[](count);
        for (uint64 i; i < count; ++i) {
            bytes memory message = abi.encodePacked(bytes32(uint256(uint160(anyone))), uint64(1));
            bytes memory header = _header(first + i, address(oft));
            bytes32 guid = _guid(first + i, address(oft));
            items[i] = LoadlineDVN.Item(header, keccak256(abi.encodePacked(guid, message)), CONFIRMATIONS);
            deliveries[i] = LoadlineExecutor.Delivery(
                REMOTE, SENDER, first + i, address(oft), guid, message, 100_000, 0, address(receiveLibrary)
            );
        }
        Signed memory signed = _signed(items);
        bytes memory attestCall = abi.encodeCall(LoadlineDVN.attest, (signed.batch, signed.items, signed.signatures));
        attestGas = _transact(address(dvn), attestCall);
        deliverGas = _transact(address(executor), abi.encodeCall(LoadlineExecutor.commitAndExecute, (deliveries)));
        eq(oft.balanceOf(anyone), (first + count - 1) * 1e12, "delivered");
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
