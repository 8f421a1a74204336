// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {LoadlineDVN} from "../src/LoadlineDVN.sol";
import {LoadlineExecutor} from "../src/LoadlineExecutor.sol";
import {LzReceiveOptions} from "../src/LzReceiveOptions.sol";
import {TwoStepOwner} from "../src/TwoStepOwner.sol";
import {Worker} from "../src/Worker.sol";
import {IDvnWorker} from "../src/interfaces/ILayerZero.sol";
import "./support/LayerZero.sol";
import {Stack} from "./support/Stack.sol";

/// @title What a job costs, and which jobs are refused
contract FeesTest is Stack {
    bytes private constant NO_OPTIONS = "";

    function setUp() public override {
        super.setUp();
        vm.startPrank(owner);
        dvn.setDestination(REMOTE, 50_000, 12_000, 1000);
        executor.setDestination(REMOTE, Worker.Destination(60_000, 30, 11_000, 1000, 1 ether, 5_000_000));
        dvn.setPriceBounds(REMOTE, Worker.PriceBounds(0, type(uint64).max, 1, type(uint112).max));
        executor.setPriceBounds(REMOTE, Worker.PriceBounds(0, type(uint64).max, 1, type(uint112).max));
        vm.stopPrank();
        _setPrice(REMOTE, 20 gwei, 2e20);
    }

    function _setPrice(uint32 eid, uint128 gasPrice, uint128 ratio) private {
        vm.startPrank(updater);
        dvn.setGasPrice(eid, gasPrice, ratio);
        executor.setGasPrice(eid, gasPrice, ratio);
        vm.stopPrank();
    }

    /// @dev An lzReceive option: gas, or gas and value.
    function _lzReceive(uint128 gas, uint128 value) private pure returns (bytes memory) {
        return value == 0
            ? abi.encodePacked(uint8(1), uint16(17), uint8(1), gas)
            : abi.encodePacked(uint8(1), uint16(33), uint8(1), gas, value);
    }

    function _dvnFee(bytes memory options) private view returns (uint256) {
        return dvn.getFee(REMOTE, CONFIRMATIONS, address(this), options);
    }

    function _executorFee(bytes memory options) private view returns (uint256) {
        return executor.getFee(REMOTE, address(this), 40, options);
    }

    function test_dvnFeeIsGasTimesPriceInLocalWeiWithMarkup() public view {
        eq(_dvnFee(NO_OPTIONS), uint256(50_000) * 20 gwei * 2 * 12 / 10, "fee");
    }

    function test_executorFeeAddsExecutionGasMessageBytesAndValue() public view {
        uint256 gas = 60_000 + 40 * 30 + 200_000;
        eq(_executorFee(_lzReceive(200_000, 0)), gas * 20 gwei * 2 * 11 / 10, "fee");
        eq(_executorFee(_lzReceive(200_000, 7 gwei)), gas * 20 gwei * 2 * 11 / 10 + 7 gwei * 2, "fee with value");
    }

    function test_feeIsNeverBelowTheFloor() public {
        _setPrice(REMOTE, 0, 1);
        eq(_dvnFee(NO_OPTIONS), 1000, "dvn");
        eq(_executorFee(_lzReceive(1, 0)), 1000, "executor");
    }

    function test_repeatedLzReceiveOptionsAddUp() public view {
        bytes memory twice = bytes.concat(_lzReceive(100_000, 5), _lzReceive(100_000, 2));
        eq(_executorFee(twice), _executorFee(_lzReceive(200_000, 7)), "fee");
    }

    function test_dvnRefusesAnyOption() public {
        bytes memory precrime = abi.encodePacked(uint8(2), uint16(2), uint8(0), uint8(1));
        vm.expectRevert(abi.encodeWithSelector(LoadlineDVN.UnsupportedOptions.selector, 5, 0));
        _dvnFee(precrime);
        vm.expectRevert(abi.encodeWithSelector(LoadlineDVN.UnsupportedOptions.selector, 5, 0));
        vm.prank(address(sendLibrary));
        dvn.assignJob(_job(), precrime);
    }

    function test_executorRefusesEveryOptionButLzReceive() public {
        bytes memory good = _lzReceive(200_000, 0);
        for (uint8 kind; kind < 8; ++kind) {
            if (kind == 1) continue;
            bytes memory other = abi.encodePacked(uint8(1), uint16(17), kind, uint128(1));
            vm.expectRevert(abi.encodeWithSelector(LzReceiveOptions.UnsupportedOption.selector, kind, 1));
            _executorFee(bytes.concat(good, other));
        }
    }

    function test_executorRefusesOptionsOfAnotherWorker() public {
        vm.expectRevert(abi.encodeWithSelector(LzReceiveOptions.UnsupportedWorker.selector, 2, 1));
        _executorFee(abi.encodePacked(uint8(2), uint16(17), uint8(1), uint128(1)));
    }

    function test_executorRefusesMalformedOptions() public {
        vm.expectRevert(abi.encodeWithSelector(LzReceiveOptions.OptionSize.selector, 18, 17, 33));
        _executorFee(abi.encodePacked(uint8(1), uint16(18), uint8(1), uint128(1), uint8(0)));
        vm.expectRevert(abi.encodeWithSelector(LzReceiveOptions.OptionsTruncated.selector, 20, 36));
        _executorFee(abi.encodePacked(uint8(1), uint16(33), uint8(1), uint128(1)));
        vm.expectRevert(abi.encodeWithSelector(LzReceiveOptions.OptionsTruncated.selector, 3, 4));
        _executorFee(abi.encodePacked(uint8(1), uint16(17)));
    }

    function test_executorRefusesZeroGas() public {
        vm.expectRevert(LoadlineExecutor.ZeroGas.selector);
        _executorFee(NO_OPTIONS);
        vm.expectRevert(LoadlineExecutor.ZeroGas.selector);
        _executorFee(_lzReceive(0, 5));
    }

    function test_executorRefusesGasAndValueAboveTheCaps() public {
        uint128 most = 5_000_000 - 60_000 - 40 * 30; // base gas and the message count too
        _executorFee(_lzReceive(most, 1 ether));
        vm.expectRevert(abi.encodeWithSelector(LoadlineExecutor.GasCapExceeded.selector, 5_000_001, 5_000_000));
        _executorFee(_lzReceive(most + 1, 0));
        vm.expectRevert(abi.encodeWithSelector(LoadlineExecutor.NativeCapExceeded.selector, 1 ether + 1, 1 ether));
        _executorFee(_lzReceive(1, 1 ether + 1));
        vm.expectRevert(abi.encodeWithSelector(LoadlineExecutor.NativeCapExceeded.selector, 1 ether + 1, 1 ether));
        _executorFee(bytes.concat(_lzReceive(1, 1 ether), _lzReceive(1, 1)));
    }

    /// @dev What is quoted has to fit into one transaction there.
    function test_executorRefusesMessagesTooLongToDeliver() public {
        vm.expectRevert(abi.encodeWithSelector(LoadlineExecutor.CalldataSizeExceeded.selector, 65_537, 65_536));
        executor.getFee(REMOTE, address(this), 65_537, _lzReceive(1, 0));
        vm.expectPartialRevert(LoadlineExecutor.CalldataSizeExceeded.selector);
        vm.prank(address(sendLibrary));
        executor.assignJob(REMOTE, address(this), type(uint256).max, _lzReceive(1, 0));
        executor.getFee(REMOTE, address(this), 65_536, _lzReceive(1, 0));
        vm.expectPartialRevert(LoadlineExecutor.GasCapExceeded.selector);
        executor.getFee(REMOTE, address(this), 65_536, _lzReceive(3_000_000, 0));
    }

    /// @dev Worker, size and type of both options leave no room for another reading.
    function testFuzz_executorRefusesAnyOtherOptionPrefix(bool second, uint8 place, uint8 other) public {
        bytes memory options = bytes.concat(_lzReceive(100_000, 0), _lzReceive(100_000, 7));
        uint256 index = (second ? 20 : 0) + place % 4;
        vm.assume(uint8(options[index]) != other);
        options[index] = bytes1(other);
        vm.expectRevert();
        _executorFee(options);
    }

    function testFuzz_executorRefusesCutOptions(uint8 length) public {
        bytes memory whole = bytes.concat(_lzReceive(100_000, 0), _lzReceive(100_000, 7));
        bytes memory cut = new bytes(length % whole.length);
        vm.assume(cut.length != 20);
        for (uint256 i; i < cut.length; ++i) {
            cut[i] = whole[i];
        }
        vm.expectRevert();
        _executorFee(cut);
    }

    function test_unservedDestinationIsRefused() public {
        vm.expectRevert(abi.encodeWithSelector(Worker.UnsupportedDestination.selector, 77));
        dvn.getFee(77, CONFIRMATIONS, address(this), NO_OPTIONS);
        vm.expectRevert(abi.encodeWithSelector(Worker.UnsupportedDestination.selector, 77));
        executor.getFee(77, address(this), 40, _lzReceive(1, 0));
    }

    function test_destinationWithoutAPriceIsRefused() public {
        vm.startPrank(owner);
        dvn.setGasPrice(REMOTE, 20 gwei, 0);
        executor.setGasPrice(REMOTE, 20 gwei, 0);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(Worker.PriceNotSet.selector, REMOTE));
        _dvnFee(NO_OPTIONS);
        vm.expectRevert(abi.encodeWithSelector(Worker.PriceNotSet.selector, REMOTE));
        _executorFee(_lzReceive(1, 0));
    }

    function test_onlyAllowedSendLibrariesAssignJobs() public {
        vm.expectRevert(abi.encodeWithSelector(Worker.SendLibraryNotAllowed.selector, address(this)));
        dvn.assignJob(_job(), NO_OPTIONS);
        vm.expectRevert(abi.encodeWithSelector(Worker.SendLibraryNotAllowed.selector, address(this)));
        executor.assignJob(REMOTE, address(this), 40, _lzReceive(1, 0));
    }

    function testFuzz_quoteAndJobAgree(uint64 gasPrice, uint64 ratio, uint32 gas, uint64 value, uint16 size) public {
        _setPrice(REMOTE, gasPrice, uint128(ratio) + 1);
        bytes memory options = _lzReceive(gas % 2_500_000 + 1, value % 1 ether);
        vm.startPrank(address(sendLibrary));
        eq(dvn.assignJob(_job(), NO_OPTIONS), _dvnFee(NO_OPTIONS), "dvn");
        eq(
            executor.assignJob(REMOTE, address(this), size, options),
            executor.getFee(REMOTE, address(this), size, options),
            "executor"
        );
        vm.stopPrank();
    }

    function test_onlyUpdaterAndOwnerSetPrices() public {
        vm.prank(owner);
        dvn.setGasPrice(REMOTE, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(TwoStepOwner.NotAuthorized.selector, guardian, updater));
        vm.prank(guardian);
        dvn.setGasPrice(REMOTE, 1, 1);
    }

    function test_updaterHoldsNoOtherPower() public {
        bytes memory refused = abi.encodeWithSelector(TwoStepOwner.NotAuthorized.selector, updater, owner);
        vm.startPrank(updater);
        vm.expectRevert(refused);
        dvn.setDestination(REMOTE, 1, 1, 1);
        vm.expectRevert(refused);
        executor.setDestination(REMOTE, Worker.Destination(1, 1, 1, 1, 1, 1));
        vm.expectRevert(refused);
        dvn.setPriceBounds(REMOTE, Worker.PriceBounds(0, 1, 0, 1));
        vm.expectRevert(refused);
        executor.setSubmitter(updater, true);
        vm.expectRevert(refused);
        dvn.setUpdater(updater);
        vm.expectRevert(refused);
        dvn.setSendLibrary(updater, true);
        vm.expectRevert(refused);
        dvn.withdrawFee(address(sendLibrary), updater, 0);
        vm.expectRevert(refused);
        dvn.withdraw(updater);
        vm.stopPrank();
    }

    function _bound(uint128 minGasPrice, uint128 maxGasPrice, uint128 minRatio, uint128 maxRatio) private {
        vm.startPrank(owner);
        dvn.setPriceBounds(REMOTE, Worker.PriceBounds(minGasPrice, maxGasPrice, minRatio, maxRatio));
        executor.setPriceBounds(REMOTE, Worker.PriceBounds(minGasPrice, maxGasPrice, minRatio, maxRatio));
        vm.stopPrank();
    }

    function test_updaterStaysWithinTheOwnersBounds() public {
        _bound(10, 20, 1e19, 1e21);
        _setPrice(REMOTE, 10, 1e19);
        _setPrice(REMOTE, 20, 1e21);
        vm.startPrank(updater);
        vm.expectRevert(abi.encodeWithSelector(Worker.GasPriceOutOfBounds.selector, 9, 10, 20));
        dvn.setGasPrice(REMOTE, 9, 1e20);
        vm.expectRevert(abi.encodeWithSelector(Worker.GasPriceOutOfBounds.selector, 21, 10, 20));
        dvn.setGasPrice(REMOTE, 21, 1e20);
        vm.expectRevert(abi.encodeWithSelector(Worker.RatioOutOfBounds.selector, 1e19 - 1, 1e19, 1e21));
        dvn.setGasPrice(REMOTE, 15, 1e19 - 1);
        vm.expectRevert(abi.encodeWithSelector(Worker.RatioOutOfBounds.selector, 1e21 + 1, 1e19, 1e21));
        dvn.setGasPrice(REMOTE, 15, 1e21 + 1);
        vm.stopPrank();
        vm.prank(owner);
        dvn.setGasPrice(REMOTE, 9, 0);
    }

    function test_updaterWithoutBoundsSetsNothingAndNeverTakesAPriceAway() public {
        vm.expectRevert(abi.encodeWithSelector(Worker.RatioOutOfBounds.selector, 0, 0, 0));
        vm.prank(updater);
        dvn.setGasPrice(77, 0, 0);
        _bound(0, 1, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(Worker.RatioOutOfBounds.selector, 0, 0, 1));
        vm.prank(updater);
        dvn.setGasPrice(REMOTE, 1, 0);
    }

    function test_boundsThatHoldNothingOrTooMuchAreRefused() public {
        uint128 gasPrice = dvn.MAX_GAS_PRICE();
        uint128 ratio = dvn.MAX_RATIO();
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(Worker.GasPriceOutOfBounds.selector, 1, 2, gasPrice));
        dvn.setPriceBounds(REMOTE, Worker.PriceBounds(2, 1, 1, 1));
        vm.expectRevert(abi.encodeWithSelector(Worker.GasPriceOutOfBounds.selector, gasPrice + 1, 1, gasPrice));
        dvn.setPriceBounds(REMOTE, Worker.PriceBounds(1, gasPrice + 1, 1, 1));
        vm.expectRevert(abi.encodeWithSelector(Worker.RatioOutOfBounds.selector, 1, 2, ratio));
        dvn.setPriceBounds(REMOTE, Worker.PriceBounds(1, 1, 2, 1));
        vm.expectRevert(abi.encodeWithSelector(Worker.RatioOutOfBounds.selector, ratio + 1, 1, ratio));
        dvn.setPriceBounds(REMOTE, Worker.PriceBounds(1, 1, 1, ratio + 1));
        vm.expectRevert(abi.encodeWithSelector(Worker.RatioOutOfBounds.selector, ratio + 1, 0, ratio));
        dvn.setGasPrice(REMOTE, 1, ratio + 1);
        vm.stopPrank();
    }

    /// @dev A quote that overflows would stop every customer's sends.
    function test_feeAtTheHighestPricesAndTermsDoesNotOverflow() public {
        uint64 most = type(uint64).max;
        vm.startPrank(owner);
        dvn.setDestination(REMOTE, most, type(uint16).max, type(uint128).max);
        executor.setDestination(
            REMOTE,
            Worker.Destination(0, type(uint32).max, type(uint16).max, type(uint128).max, type(uint128).max, most)
        );
        vm.stopPrank();
        _setPrice(REMOTE, dvn.MAX_GAS_PRICE(), dvn.MAX_RATIO());
        _dvnFee(NO_OPTIONS);
        executor.getFee(REMOTE, address(this), 65_536, _lzReceive(1 << 63, type(uint128).max));
    }

    /// @dev Neither a discount on gas, nor a price of nothing, nor the floor, nor rounding sells it for less.
    function testFuzz_nativeValueIsNeverSoldBelowCost(uint128 value, uint64 ratio, uint16 multiplierBps) public {
        value %= 1 ether;
        vm.assume(multiplierBps != 0);
        vm.prank(owner);
        executor.setDestination(REMOTE, Worker.Destination(60_000, 30, multiplierBps, 1000, 1 ether, 5_000_000));
        _setPrice(REMOTE, 0, uint128(ratio) + 1);
        uint256 fee = _executorFee(abi.encodePacked(uint8(1), uint16(33), uint8(1), uint128(200_000), value));
        uint256 cost = uint256(value) * (uint256(ratio) + 1);
        yes((fee - 1000) * 1e20 >= cost, "cost, on top of the floor");
        yes((fee - 1000) * 1e20 < cost + 1e20, "no more than cost");
    }

    /// @dev From quote to withdrawal through LayerZero's endpoint and send library.
    function test_feesOfARealSendCanBeWithdrawn() public {
        uint256 dvnFee = _dvnFee(NO_OPTIONS);
        uint256 executorFee = executor.getFee(REMOTE, address(this), 5, _lzReceive(200_000, 0));
        MessagingParams memory params =
            MessagingParams(REMOTE, SENDER, "hello", bytes.concat(hex"0003", _lzReceive(200_000, 0)), false);
        uint256 quoted = endpoint.quote(params, address(this)).nativeFee;
        eq(quoted, dvnFee + executorFee, "quoted");
        vm.deal(address(this), quoted);
        endpoint.send{value: quoted}(params, address(this));
        eq(sendLibrary.fees(address(dvn)), dvnFee, "held for the dvn");
        vm.startPrank(owner);
        dvn.withdrawFee(address(sendLibrary), anyone, dvnFee);
        executor.withdrawFee(address(sendLibrary), anyone, executorFee);
        vm.stopPrank();
        eq(anyone.balance, quoted, "withdrawn");
    }

    function test_dvnTakesAndPaysOutNativeCurrency() public {
        vm.deal(address(sendLibrary), 3);
        vm.prank(address(sendLibrary));
        dvn.assignJob{value: 3}(_job(), NO_OPTIONS);
        vm.prank(owner);
        dvn.withdraw(anyone);
        eq(anyone.balance, 3, "withdrawn");
    }

    function _job() private view returns (IDvnWorker.AssignJobParam memory) {
        return IDvnWorker.AssignJobParam(REMOTE, _header(1), _payloadHash(1), CONFIRMATIONS, address(this));
    }
}
