// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {AttesterSet} from "../src/AttesterSet.sol";
import {LoadlineDVN} from "../src/LoadlineDVN.sol";
import {Tombstones} from "../src/Tombstones.sol";
import {Stack} from "./support/Stack.sol";

/// @title Which batches attest, and what a batch may cost
contract AttestTest is Stack {
    function test_anyoneMaySubmitWhatAQuorumSigned() public {
        Signed memory signed = _signed(_items(1, 3));
        vm.prank(anyone);
        _submit(signed);
        for (uint64 nonce = 1; nonce <= 3; ++nonce) {
            yes(_isAttested(nonce), "attested");
        }
    }

    /// @dev Computed by hand from the type strings, so that a change of what is signed does not pass unseen.
    function test_digestIsEip712OfTheDocumentedTypes() public {
        LoadlineDVN.Batch memory batch = _batch();
        Item[] memory items = _items(1, 2);
        bytes32 itemType = keccak256("Item(bytes32 headerHash,bytes32 payloadHash,uint64 confirmations)");
        bytes memory hashes;
        for (uint256 i; i < 2; ++i) {
            hashes = bytes.concat(
                hashes,
                keccak256(
                    abi.encode(itemType, keccak256(items[i].header), items[i].payloadHash, items[i].confirmations)
                )
            );
        }
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "Attestation(address library,uint32 epoch,bytes32 salt,uint64 expiry,Item[] items)Item(bytes32 headerHash,bytes32 payloadHash,uint64 confirmations)"
                ),
                batch.receiveLibrary,
                batch.epoch,
                batch.salt,
                batch.expiry,
                keccak256(hashes)
            )
        );
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("LoadlineDVN"),
                keccak256("1"),
                block.chainid,
                address(dvn)
            )
        );
        eq(
            dvn.attestationDigest(batch, _paths(items)),
            keccak256(abi.encodePacked(hex"1901", domain, structHash)),
            "digest"
        );
    }

    function test_batchCostsOneStorageWriteOfOurOwn() public {
        Signed memory signed = _signed(_items(1, 10));
        vm.record();
        _submit(signed);
        (, bytes32[] memory writes) = vm.accesses(address(dvn));
        eq(writes.length, 1, "writes");
    }

    function test_batchWithReattestedItemsCostsOneStorageWriteToo() public {
        for (uint64 nonce = 1; nonce <= 3; ++nonce) {
            _nilify(nonce);
            _reattest(nonce, 0);
            _commit(nonce);
            _nilify(nonce);
        }
        Signed memory signed = _signed(_items(1, 4));
        vm.record();
        _submit(signed);
        (, bytes32[] memory writes) = vm.accesses(address(dvn));
        eq(writes.length, 1, "writes");
    }

    function test_batchEmitsOneEventOfOurOwn() public {
        Signed memory signed = _signed(_items(1, 10));
        bytes32 digest = dvn.attestationDigest(signed.batch, _paths(signed.items));
        vm.expectEmit(address(dvn));
        emit LoadlineDVN.Attested(digest, address(receiveLibrary), 10, 10);
        _submit(signed);
    }

    function test_mixedBatchAttestsAllThatItCan() public {
        _attest(1); // attested already
        _attest(2);
        _revoke(2); // tombstoned
        _attest(3);
        _commit(3); // committed already
        _attest(4);
        _commit(4);
        _nilify(4); // nilified
        Signed memory signed = _signed(_items(1, 5)); // 5 is new
        bytes32 digest = dvn.attestationDigest(signed.batch, _paths(signed.items));
        vm.expectEmit(address(dvn));
        emit LoadlineDVN.ItemTombstoned(keccak256(_header(2)), _payloadHash(2), 1);
        vm.expectEmit(address(dvn));
        emit LoadlineDVN.ItemReplaces(keccak256(_header(4)), _payloadHash(4), NIL);
        vm.expectEmit(address(dvn));
        emit LoadlineDVN.Attested(digest, address(receiveLibrary), 1, 5);
        _submit(signed);
        yes(_isAttested(1) && _isAttested(5), "1 and 5 attested");
        no(_isAttested(2) || _isAttested(3) || _isAttested(4), "2, 3 or 4 attested");
    }

    function test_moreConfirmationsOverwriteFewer() public {
        Item[] memory items = _items(1, 1);
        items[0].confirmations = 3;
        _submit(_signed(items));
        no(_isAttested(1), "enough");
        _attest(1);
        yes(_isAttested(1), "enough");
    }

    function test_fewerConfirmationsNeverReplaceMore() public {
        _attest(1);
        Item[] memory items = _items(1, 1);
        items[0].confirmations = 3;
        _submit(_signed(items));
        yes(_isAttested(1), "still enough");
    }

    function test_epochOfAnotherSetIsRefused() public {
        Signed memory signed;
        signed.batch = _batch();
        signed.batch.epoch = 2;
        signed.items = _items(1, 1);
        signed.signatures = _sign(dvn.attestationDigest(signed.batch, _paths(signed.items)), 2);
        vm.expectRevert(abi.encodeWithSelector(Tombstones.WrongEpoch.selector, 2, 1));
        _submit(signed);
    }

    function test_expiryIsTheLastGoodSecond() public {
        Signed memory signed = _signed(_items(1, 1));
        vm.warp(signed.batch.expiry + 1);
        vm.expectRevert(
            abi.encodeWithSelector(Tombstones.Expired.selector, signed.batch.expiry, signed.batch.expiry + 1)
        );
        _submit(signed);
        vm.warp(signed.batch.expiry);
        _submit(signed);
        yes(_isAttested(1), "attested");
    }

    function test_expiryIsBounded() public {
        Signed memory signed;
        signed.batch = _batch();
        uint256 limit = block.timestamp + dvn.MAX_EXPIRY();
        signed.batch.expiry = uint64(limit + 1);
        signed.items = _items(1, 1);
        signed.signatures = _sign(dvn.attestationDigest(signed.batch, _paths(signed.items)), 2);
        vm.expectRevert(abi.encodeWithSelector(Tombstones.ExpiryTooFar.selector, limit + 1, limit));
        _submit(signed);
    }

    function test_libraryMustBeAllowed() public {
        Signed memory signed;
        signed.batch = _batch();
        signed.batch.receiveLibrary = _createReceiveLibrary();
        signed.items = _items(1, 1);
        signed.signatures = _sign(dvn.attestationDigest(signed.batch, _paths(signed.items)), 2);
        vm.expectRevert(
            abi.encodeWithSelector(Tombstones.ReceiveLibraryNotAllowed.selector, signed.batch.receiveLibrary)
        );
        _submit(signed);
    }

    function test_signaturesHoldForTheNamedLibraryOnly() public {
        address other = _createReceiveLibrary();
        vm.prank(owner);
        dvn.setReceiveLibrary(other, true);
        Signed memory signed = _signed(_items(1, 1));
        signed.batch.receiveLibrary = other;
        vm.expectRevert();
        _submit(signed);
    }

    function test_signaturesHoldOnThisChainAndContractOnly() public {
        Signed memory signed = _signed(_items(1, 1));
        uint256 before = block.chainid;
        vm.chainId(before + 1);
        vm.expectRevert();
        _submit(signed);
        vm.chainId(before);
        address[] memory set = dvn.attesters();
        LoadlineDVN twin = new LoadlineDVN(address(endpoint), address(this), guardian, set, 2, DELAY);
        twin.setReceiveLibrary(address(receiveLibrary), true);
        vm.expectRevert();
        twin.attest(signed.batch, _paths(signed.items), signed.signatures);
    }

    function test_pauseStopsAttestingUntilTheOwnerResumes() public {
        Signed memory signed = _signed(_items(1, 1));
        vm.prank(guardian);
        dvn.pause();
        vm.expectRevert(AttesterSet.IsPaused.selector);
        _submit(signed);
        vm.prank(owner);
        dvn.unpause();
        _submit(signed);
        yes(_isAttested(1), "attested");
    }

    function test_emptyBatchIsRefused() public {
        Signed memory signed = _signed(_items(1, 0));
        vm.expectRevert(LoadlineDVN.EmptyBatch.selector);
        _submit(signed);
    }

    function test_zeroConfirmationsAreLeftOutAndTheirNeighboursAttested() public {
        Item[] memory items = _items(1, 3);
        items[1].confirmations = 0;
        _leavesOutTheSecond(items, abi.encodeWithSelector(Tombstones.ZeroConfirmations.selector, 1));
    }

    /// @dev Path and nonce make the header: one of another length, version or destination cannot be given, and a field
    /// with bits above its type is refused with the whole call.
    function test_fieldWithBitsAboveItsTypeIsRefused() public {
        Signed memory signed = _signed(_items(1, 1));
        bytes memory data = abi.encodeCall(LoadlineDVN.attest, (signed.batch, _paths(signed.items), signed.signatures));
        // Selector, the batch's four words, two offsets; then length, offset, and the only path.
        uint256 path = 4 + 32 * (4 + 2 + 2);
        uint256 items = path + 32 * 6;
        _isRefusedWithBit(data, path, 32);
        _isRefusedWithBit(data, path + 64, 160);
        _isRefusedWithBit(data, path + 96, 64);
        _isRefusedWithBit(data, items, 64);
        (bool ok,) = address(dvn).call(data);
        yes(ok && _isAttested(1), "unchanged, it attests");
    }

    function _isRefusedWithBit(bytes memory data, uint256 offset, uint256 bit) private {
        bytes memory dirty = bytes.concat(data);
        assembly {
            let at := add(add(dirty, 0x20), offset)
            mstore(at, or(mload(at), shl(bit, 1)))
        }
        (bool ok,) = address(dvn).call(dirty);
        no(ok, "accepted");
    }

    function test_truncatedCallIsRefused() public {
        Signed memory signed = _signed(_items(1, 2));
        bytes memory data = abi.encodeCall(LoadlineDVN.attest, (signed.batch, _paths(signed.items), signed.signatures));
        for (uint256 length = 4; length < data.length - 32; length += 31) {
            bytes memory cut = bytes.concat(data);
            assembly {
                mstore(cut, length)
            }
            (bool ok,) = address(dvn).call(cut);
            no(ok, "accepted");
        }
    }

    function test_packetsOfSeveralPathsAreAttestedTogether() public {
        Item[] memory items = _items(1, 4);
        items[1].header = _header(7, anyone);
        items[3].confirmations = CONFIRMATIONS + 1;
        _submit(_signed(items));
        yes(_isAttested(1) && _isAttested(3) && _isAttested(4), "attested");
        (bool submitted,) = receiveLibrary.hashLookup(keccak256(items[1].header), items[1].payloadHash, address(dvn));
        yes(submitted, "the one of another path");
        (, uint64 confirmations) = _lookup(4);
        eq(confirmations, CONFIRMATIONS + 1, "confirmations");
    }

    function test_pathWithoutPacketsChangesNothing() public {
        Signed memory signed = _signed(_items(1, 1));
        LoadlineDVN.Path[] memory paths = new LoadlineDVN.Path[](2);
        paths[1] = _paths(signed.items)[0];
        dvn.attest(signed.batch, paths, signed.signatures);
        yes(_isAttested(1), "attested");
    }

    function _leavesOutTheSecond(Item[] memory items, bytes memory reason) private {
        Signed memory signed = _signed(items);
        vm.expectEmit(address(dvn));
        emit LoadlineDVN.ItemFailed(keccak256(items[1].header), items[1].payloadHash, reason);
        _submit(signed);
        yes(_isAttested(1) && _isAttested(3), "neighbours attested");
        (bool submitted,) = receiveLibrary.hashLookup(keccak256(items[1].header), items[1].payloadHash, address(dvn));
        no(submitted, "left out");
    }

    /// @dev Anyone may submit a copy early.
    function test_batchThatWaitsForALiftCannotBeUsedUpAheadOfIt() public {
        _attest(1);
        _revoke(1);
        Signed memory again = _signed(_items(1, 1));
        vm.expectRevert(abi.encodeWithSelector(LoadlineDVN.OnlyTombstoned.selector, 1, 1));
        vm.prank(anyone);
        _submit(again);
        _lift(1, 1);
        _submit(again);
        yes(_isAttested(1), "attested");
    }

    function test_tombstoneNextToWhatIsAttestedAlreadyDoesNotUseTheBatchUp() public {
        Signed memory both = _signed(_items(1, 2));
        _submit(_signed(_items(1, 2)));
        _revoke(2);
        vm.expectRevert(abi.encodeWithSelector(LoadlineDVN.OnlyTombstoned.selector, 1, 2));
        _submit(both);
        _lift(2, 1);
        _submit(both);
        yes(_isAttested(2), "attested");
    }

    function test_repeatNeverRevertsWhateverIsRevokedSince() public {
        Signed memory signed = _signed(_items(1, 2));
        _submit(signed);
        _revoke(1);
        _revoke(2);
        _submit(signed);
        Signed memory settled = _signed(_items(3, 2));
        _submit(_signed(_items(3, 2)));
        _submit(settled); // nothing to attest, and no tombstone
        _submit(settled);
    }
}

/// @title A receive library that refuses what it is told to, with or without a reason
contract PickyLibrary {
    bytes32 public refused;
    bool public silent;
    uint256 public verified;

    error Picky(bytes32 payloadHash);

    function refuse(bytes32 payloadHash, bool silent_) external {
        (refused, silent) = (payloadHash, silent_);
    }

    function hashLookup(bytes32, bytes32, address) external pure returns (bool, uint64) {
        return (false, 0);
    }

    function verify(bytes calldata, bytes32 payloadHash, uint64) external {
        if (payloadHash == refused) {
            if (silent) {
                assembly {
                    revert(0, 0)
                }
            }
            revert Picky(payloadHash);
        }
        ++verified;
    }
}

/// @title What a failing `verify` does to its batch, and what too little gas does
contract AttestFailureTest is Stack {
    PickyLibrary private picky;

    function setUp() public override {
        super.setUp();
        picky = new PickyLibrary();
        vm.prank(owner);
        dvn.setReceiveLibrary(address(picky), true);
    }

    function _signedForPicky(uint256 count) private returns (Signed memory signed) {
        signed.batch = _batch();
        signed.batch.receiveLibrary = address(picky);
        signed.items = _items(1, count);
        signed.signatures = _sign(dvn.attestationDigest(signed.batch, _paths(signed.items)), 2);
    }

    function test_itemThatTheLibraryRefusesLeavesItsNeighboursAlone() public {
        Signed memory signed = _signedForPicky(3);
        picky.refuse(_payloadHash(2), false);
        vm.expectEmit(address(dvn));
        emit LoadlineDVN.ItemFailed(
            keccak256(_header(2)), _payloadHash(2), abi.encodeWithSelector(PickyLibrary.Picky.selector, _payloadHash(2))
        );
        _submit(signed);
        eq(picky.verified(), 2, "verified");
    }

    function test_failureWithoutAReasonNeverUsesTheDigestUp() public {
        Signed memory signed = _signedForPicky(3);
        picky.refuse(_payloadHash(2), true);
        vm.expectPartialRevert(LoadlineDVN.InsufficientGas.selector);
        _submit(signed);
        no(dvn.isDigestUsed(dvn.attestationDigest(signed.batch, _paths(signed.items))), "used");
    }

    /// @dev Whatever gas a submitter sends: all or nothing.
    function testFuzz_gasCannotBeChosenSoThatADigestIsUsedButAnItemIsNot(uint256 gas) public {
        Signed memory signed = _signed(_items(1, 4));
        bytes32 digest = dvn.attestationDigest(signed.batch, _paths(signed.items));
        gas = 30_000 + gas % 400_000;
        try dvn.attest{gas: gas}(signed.batch, _paths(signed.items), signed.signatures) {} catch {}
        bool used = dvn.isDigestUsed(digest);
        for (uint64 nonce = 1; nonce <= 4; ++nonce) {
            yes(_isAttested(nonce) == used, "attested exactly if used");
        }
    }

    /// @dev The same, narrowly around the least gas that works, where a failing inner call leaves just enough to go on.
    function test_gasJustBelowWhatABatchNeedsLeavesNothingBehind() public {
        Signed memory signed = _signed(_items(1, 4));
        bytes32 digest = dvn.attestationDigest(signed.batch, _paths(signed.items));
        bool everFailed;
        bool everWorked;
        for (uint256 gas = 150_000; gas < 260_000; gas += 500) {
            uint256 state = vm.snapshotState();
            try dvn.attest{gas: gas}(signed.batch, _paths(signed.items), signed.signatures) {
                everWorked = true;
                yes(dvn.isDigestUsed(digest), "used");
                for (uint64 nonce = 1; nonce <= 4; ++nonce) {
                    yes(_isAttested(nonce), "attested");
                }
            } catch {
                everFailed = true;
            }
            vm.revertToState(state);
        }
        yes(everFailed && everWorked, "the range crosses the least gas");
    }
}
