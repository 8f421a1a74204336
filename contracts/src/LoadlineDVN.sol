// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {AttesterSet} from "./AttesterSet.sol";
import {BoundedCall} from "./BoundedCall.sol";
import {PacketHeader} from "./PacketHeader.sol";
import {Tombstones} from "./Tombstones.sol";
import {TwoStepOwner} from "./TwoStepOwner.sol";
import {Worker} from "./Worker.sol";
import {IDvnWorker, IReceiveLibrary} from "./interfaces/ILayerZero.sol";

/// @title Loadline's decentralized verifier network (DVN) for LayerZero V2
/// @notice Takes jobs at the source and, at the destination, writes a quorum's attestations into receive libraries. Its
/// address stands in its customers' ULN configs and therefore never changes; its attester set does.
///
/// What old signatures can do, whoever submits them:
/// - used: nothing, the digest is accepted once;
/// - expired, or of an older epoch (signer or threshold changed): nothing, they are refused;
/// - unused and unexpired, after `revoke`: nothing for that packet, its tombstone is active;
/// - the same after `lift`: they attest, which is what the lift agreed to;
/// - the same after commit: nothing, the endpoint already holds the packet;
/// - the same after `nilify`, or while another payload is committed at that nonce: nothing, it takes a `reattest`;
/// - the same after execution, `clear`, `skip` or `burn`: nothing, the nonce is over and done with.
contract LoadlineDVN is Worker, Tombstones, IDvnWorker {
    using PacketHeader for bytes;

    /// @notice What a batch's signatures hold for. Signed as
    /// `Attestation(address library,uint32 epoch,bytes32 salt,uint64 expiry,Item[] items)`.
    /// @param receiveLibrary signed as `library` (a reserved word here): without it anyone could use a digest up on a
    /// library of their own
    /// @param epoch the attester set that signed
    /// @param salt makes a second batch of the same items another digest
    /// @param expiry last second at which the signatures are good, at most MAX_EXPIRY ahead
    struct Batch {
        address receiveLibrary;
        uint32 epoch;
        bytes32 salt;
        uint64 expiry;
    }

    /// @notice One packet. Signed as `Item(bytes32 headerHash,bytes32 payloadHash,uint64 confirmations)`.
    /// @param header the packet's 81-byte header
    /// @param payloadHash keccak256(guid ‖ message)
    /// @param confirmations what is attested; never zero, which is what a revocation writes
    struct Item {
        bytes header;
        bytes32 payloadHash;
        uint64 confirmations;
    }

    bytes32 private constant ITEM_TYPEHASH =
        keccak256("Item(bytes32 headerHash,bytes32 payloadHash,uint64 confirmations)");
    bytes32 private constant ATTESTATION_TYPEHASH = keccak256(
        "Attestation(address library,uint32 epoch,bytes32 salt,uint64 expiry,Item[] items)Item(bytes32 headerHash,bytes32 payloadHash,uint64 confirmations)"
    );

    /// @dev What became of an item.
    enum Result {
        LeftOut,
        Tombstoned,
        Attested
    }

    /// @notice Digests that were accepted.
    mapping(bytes32 digest => bool) public isDigestUsed;

    /// @notice A job was taken.
    event JobAssigned(
        uint32 indexed dstEid,
        address indexed sender,
        bytes32 headerHash,
        bytes32 payloadHash,
        uint64 confirmations,
        uint256 fee
    );
    /// @notice A batch was accepted: `attested` of its `count` items were written now.
    event Attested(bytes32 indexed digest, address indexed receiveLibrary, uint256 attested, uint256 count);
    /// @notice An item was left out: its tombstone `number` is active.
    event ItemTombstoned(bytes32 indexed headerHash, bytes32 indexed payloadHash, uint32 number);
    /// @notice An item was left out: it would replace what the endpoint holds at its nonce (`committed`, all ones after
    /// `nilify`), for which it takes a `reattest`.
    event ItemReplaces(bytes32 indexed headerHash, bytes32 indexed payloadHash, bytes32 committed);
    /// @notice An item was left out: it can never be right, or the receive library refused it.
    event ItemFailed(bytes32 indexed headerHash, bytes32 indexed payloadHash, bytes reason);
    /// @notice Native currency that was sent here was paid out.
    event Withdrawn(address indexed to, uint256 amount);

    /// @notice This DVN takes no options.
    error UnsupportedOptions(uint256 seenLength, uint256 wantedLength);
    /// @notice A batch without items would use its digest up for nothing.
    error EmptyBatch();
    /// @notice Nothing could be attested, and tombstones are to blame: the batch stays usable, for after the lift.
    error OnlyTombstoned(uint256 tombstoned, uint256 count);
    /// @notice A `verify` failed in a way that too little gas explains; the batch stays usable.
    error InsufficientGas(uint256 index, uint256 gasBefore, uint256 gasAfter);
    /// @notice The recipient did not take the payment.
    error WithdrawFailed(address to, uint256 amount);

    /// @param endpoint_ this chain's EndpointV2
    /// @param owner_ configures; two-step transferable
    /// @param guardian_ may pause, revoke, cancel; zero for none
    /// @param attesters_ the first set
    /// @param threshold_ how many of them have to sign
    /// @param changeDelay_ seconds that a weakening change waits
    constructor(
        address endpoint_,
        address owner_,
        address guardian_,
        address[] memory attesters_,
        uint16 threshold_,
        uint64 changeDelay_
    ) TwoStepOwner(owner_) AttesterSet(guardian_, attesters_, threshold_, changeDelay_) Tombstones(endpoint_) {}

    /// @notice Accepts what is sent with a job or by hand; see `withdraw`.
    receive() external payable {}

    // --- at the source -----------------------------------------------------------------------------------------------

    /// @inheritdoc IDvnWorker
    /// @dev Does not ask for msg.value: the send library books the fee.
    function assignJob(AssignJobParam calldata param, bytes calldata options)
        external
        payable
        onlySendLibrary
        returns (uint256 fee)
    {
        fee = _fee(param.dstEid, options);
        emit JobAssigned(
            param.dstEid, param.sender, keccak256(param.packetHeader), param.payloadHash, param.confirmations, fee
        );
    }

    /// @inheritdoc IDvnWorker
    function getFee(uint32 dstEid, uint64, address, bytes calldata options) external view returns (uint256 fee) {
        return _fee(dstEid, options);
    }

    /// @notice Sets the terms for one destination.
    /// @param eid destination endpoint id
    /// @param gasUnits gas that one attestation costs there
    /// @param multiplierBps markup in hundredths of a percent (10,000: at cost); zero stops serving the destination
    /// @param floor least fee, in local wei
    function setDestination(uint32 eid, uint64 gasUnits, uint16 multiplierBps, uint128 floor) external onlyOwner {
        _setDestination(eid, Destination(gasUnits, 0, multiplierBps, floor, 0, 0));
    }

    /// @notice Pays out this contract's native balance. Fees are elsewhere, see `withdrawFee`.
    function withdraw(address to) external onlyOwner {
        if (to == address(0)) revert ZeroAddress();
        uint256 amount = address(this).balance;
        (bool ok,) = BoundedCall.tryCall(to, gasleft(), amount, "");
        if (!ok) revert WithdrawFailed(to, amount);
        emit Withdrawn(to, amount);
    }

    function _fee(uint32 dstEid, bytes calldata options) private view returns (uint256) {
        if (options.length != 0) revert UnsupportedOptions(options.length, 0);
        Destination memory terms = _requireDestination(dstEid);
        return _price(dstEid, terms, terms.baseGas, 0);
    }

    // --- at the destination ------------------------------------------------------------------------------------------

    /// @notice Attests a batch of packets. Anyone may submit it. A batch that was accepted before is left without
    /// effect; otherwise every item is attested that can be, and none keeps another from it. A batch of which tombstones
    /// leave nothing is refused rather than used up: a copy of it could else be submitted ahead of the lift that it waits
    /// for. So what waits for a lift belongs into a batch of its own.
    /// @param batch what the signatures hold for
    /// @param items the packets
    /// @param signatures `threshold` signatures of 65 bytes (r, s, v), in ascending order of their signers
    function attest(Batch calldata batch, Item[] calldata items, bytes calldata signatures) external {
        bytes32[] memory headerHashes = _headerHashes(items);
        bytes32 digest = _attestationDigest(batch, items, headerHashes);
        if (isDigestUsed[digest]) return;
        if (paused) revert IsPaused();
        if (batch.epoch != epoch) revert WrongEpoch(batch.epoch, epoch);
        _requireUnexpired(batch.expiry);
        if (!isReceiveLibrary[batch.receiveLibrary]) revert ReceiveLibraryNotAllowed(batch.receiveLibrary);
        if (items.length == 0) revert EmptyBatch();
        _requireQuorum(digest, signatures);

        isDigestUsed[digest] = true;
        uint256 attested;
        uint256 tombstoned;
        for (uint256 i; i < items.length; ++i) {
            Result result = _attestItem(batch.receiveLibrary, items[i], headerHashes[i], i);
            if (result == Result.Attested) ++attested;
            else if (result == Result.Tombstoned) ++tombstoned;
        }
        if (attested == 0 && tombstoned != 0) revert OnlyTombstoned(tombstoned, items.length);
        emit Attested(digest, batch.receiveLibrary, attested, items.length);
    }

    /// @notice The digest that attesters sign for `attest`.
    function attestationDigest(Batch calldata batch, Item[] calldata items) external view returns (bytes32) {
        return _attestationDigest(batch, items, _headerHashes(items));
    }

    function _attestItem(address receiveLibrary, Item calldata item, bytes32 headerHash, uint256 index)
        private
        returns (Result)
    {
        bytes calldata header = item.header;
        bytes32 payloadHash = item.payloadHash;
        uint64 wanted = item.confirmations;
        bytes memory problem =
            wanted == 0 ? abi.encodeWithSelector(ZeroConfirmations.selector, index) : header.problem(localEid);
        if (problem.length != 0) {
            emit ItemFailed(headerHash, payloadHash, problem);
            return Result.LeftOut;
        }
        Tombstone storage stone = _tombstones[_key(headerHash, payloadHash)];
        if (stone.active) {
            emit ItemTombstoned(headerHash, payloadHash, stone.number);
            return Result.Tombstoned;
        }
        (bool submitted, uint64 confirmations) =
            IReceiveLibrary(receiveLibrary).hashLookup(headerHash, payloadHash, address(this));
        if (submitted && confirmations >= wanted) return Result.LeftOut;
        bytes32 committed = _committedHash(header);
        if (_isCommittedOrDone(header, payloadHash, committed)) return Result.LeftOut;
        if (committed != 0) {
            emit ItemReplaces(headerHash, payloadHash, committed);
            return Result.LeftOut;
        }
        bytes memory reason =
            _verify(receiveLibrary, abi.encodeCall(IReceiveLibrary.verify, (header, payloadHash, wanted)), index);
        if (reason.length == 0) return Result.Attested;
        emit ItemFailed(headerHash, payloadHash, reason);
        return Result.LeftOut;
    }

    /// @dev A library may refuse an item with a reason, and the rest goes on. A failure that lack of gas could explain
    /// (no reason given, or nearly all gas gone) reverts instead: a submitter must not be able to use a digest up by
    /// sending just enough gas for the outer call to survive on the 1/64 that a failing inner call leaves.
    /// @return reason why not; empty on success
    function _verify(address receiveLibrary, bytes memory data, uint256 index) private returns (bytes memory reason) {
        uint256 gasBefore = gasleft();
        bool ok;
        (ok, reason) = BoundedCall.tryCall(receiveLibrary, gasBefore, 0, data);
        if (ok) return reason;
        uint256 gasAfter = gasleft();
        if (reason.length == 0 || gasAfter < gasBefore / 16) revert InsufficientGas(index, gasBefore, gasAfter);
    }

    function _headerHashes(Item[] calldata items) private pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](items.length);
        for (uint256 i; i < items.length; ++i) {
            hashes[i] = keccak256(items[i].header);
        }
    }

    function _attestationDigest(Batch calldata batch, Item[] calldata items, bytes32[] memory headerHashes)
        private
        view
        returns (bytes32)
    {
        bytes32[] memory itemHashes = new bytes32[](items.length);
        for (uint256 i; i < items.length; ++i) {
            Item calldata item = items[i];
            itemHashes[i] = keccak256(abi.encode(ITEM_TYPEHASH, headerHashes[i], item.payloadHash, item.confirmations));
        }
        bytes32 itemsHash;
        // What abi.encodePacked would copy lies in one piece already.
        assembly ("memory-safe") {
            itemsHash := keccak256(add(itemHashes, 0x20), mul(mload(itemHashes), 0x20))
        }
        return _typed(
            keccak256(
                abi.encode(ATTESTATION_TYPEHASH, batch.receiveLibrary, batch.epoch, batch.salt, batch.expiry, itemsHash)
            )
        );
    }
}
