// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {TestOFTAdapter} from "../src/test/TestOFTAdapter.sol";
import {TestToken} from "../src/test/TestToken.sol";
import {Stack} from "./support/Stack.sol";

/// @title The book that the demo and the end-to-end tests use
contract TestTokensTest is Stack {
    TestToken private token;
    TestOFTAdapter private adapter;

    function setUp() public override {
        super.setUp();
        token = new TestToken("Test", "TST", address(this), guardian);
        adapter = new TestOFTAdapter(address(token), address(endpoint), address(this));
        token.mint(address(adapter), 100);
    }

    function test_recoveryKeyTakesCollateralWithoutAMessage() public {
        vm.prank(guardian);
        token.recover(address(adapter), anyone, 60);
        eq(token.balanceOf(address(adapter)), 40, "collateral");
        eq(token.balanceOf(anyone), 60, "taken");
    }

    function test_onlyTheRecoveryKeyRecovers() public {
        vm.expectRevert(abi.encodeWithSelector(TestToken.NotRecovery.selector, address(this), guardian));
        token.recover(address(adapter), anyone, 60);
    }

    function test_onlyTheOwnerMints() public {
        vm.expectRevert();
        vm.prank(anyone);
        token.mint(anyone, 1);
    }
}
