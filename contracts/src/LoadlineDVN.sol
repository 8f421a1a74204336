// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {AttesterSet} from "./AttesterSet.sol";
import {BoundedCall} from "./BoundedCall.sol";
import {PacketHeader} from "./PacketHeader.sol";
import {PatchedCall} from "./PatchedCall.sol";
import {Tombstones} from "./Tombstones.sol";
import {TwoStepOwner} from "./TwoStepOwner.sol";
import {Worker} from "./Worker.sol";
import {IDvnWorker, IEndpoint, IReceiveLibrary} from "./interfaces/ILayerZero.sol";

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
    using PatchedCall for bytes;

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

    /// @notice Packets of one path, in the order in which they are signed. What they share stands here once: calldata is
    /// what every message pays for. Version and destination are this chain's own and need no place.
    /// @param confirmations what is attested of each; never zero, which is what a revocation writes
    struct Path {
        uint32 srcEid;
        bytes32 sender;
        address receiver;
        uint64 confirmations;
        Item[] items;
    }

    /// @notice One packet. Signed as `Item(bytes32 headerHash,bytes32 payloadHash,uint64 confirmations)`, the hash of the
    /// 81-byte header that path and nonce make.
    /// @param payloadHash keccak256(guid ‖ message)
    struct Item {
        uint64 nonce;
        bytes32 payloadHash;
    }

    /// @dev What is the same for all packets of a path while they are attested: calls that are encoded once.
    /// @param lazyNonce up to it an empty slot at the endpoint means that the packet is over and done with
    struct Run {
        address receiveLibrary;
        uint64 confirmations;
        uint64 lazyNonce;
        bytes lookUp;
        bytes committed;
        bytes verify;
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
    /// @param paths the packets
    /// @param signatures `threshold` signatures of 65 bytes (r, s, v), in ascending order of their signers
    function attest(Batch calldata batch, Path[] calldata paths, bytes calldata signatures) external {
        (bytes32 digest, bytes32[] memory headerHashes) = _attestationDigest(batch, paths);
        if (isDigestUsed[digest]) return;
        if (paused) revert IsPaused();
        if (batch.epoch != epoch) revert WrongEpoch(batch.epoch, epoch);
        _requireUnexpired(batch.expiry);
        if (!isReceiveLibrary[batch.receiveLibrary]) revert ReceiveLibraryNotAllowed(batch.receiveLibrary);
        if (headerHashes.length == 0) revert EmptyBatch();
        _requireQuorum(digest, signatures);

        isDigestUsed[digest] = true;
        uint256 attested;
        uint256 tombstoned;
        uint256 index;
        for (uint256 p; p < paths.length; ++p) {
            Item[] calldata items = paths[p].items;
            if (items.length == 0) continue;
            Run memory run = _runOf(batch.receiveLibrary, paths[p]);
            for (uint256 i; i < items.length; ++i) {
                Result result = _attestItem(run, items[i], headerHashes[index], index);
                if (result == Result.Attested) ++attested;
                else if (result == Result.Tombstoned) ++tombstoned;
                ++index;
            }
        }
        if (attested == 0 && tombstoned != 0) revert OnlyTombstoned(tombstoned, index);
        emit Attested(digest, batch.receiveLibrary, attested, index);
    }

    /// @notice The digest that attesters sign for `attest`.
    function attestationDigest(Batch calldata batch, Path[] calldata paths) external view returns (bytes32 digest) {
        (digest,) = _attestationDigest(batch, paths);
    }

    /// @dev Byte offsets into the calls of a run: selector 4, then words of 32; a header comes after its length.
    uint256 private constant LOOK_UP_HEADER_HASH = 4;
    uint256 private constant LOOK_UP_PAYLOAD_HASH = 36;
    uint256 private constant COMMITTED_NONCE = 100;
    uint256 private constant VERIFY_PAYLOAD_HASH = 36;
    uint256 private constant VERIFY_HEADER = 132;
    /// @dev And into an item as it is hashed: its type hash, then words.
    uint256 private constant ITEM_HEADER_HASH = 32;
    uint256 private constant ITEM_PAYLOAD_HASH = 64;
    uint256 private constant ITEM_CONFIRMATIONS = 96;
    uint256 private constant ITEM_LENGTH = 128;

    function _runOf(address receiveLibrary, Path calldata path) private view returns (Run memory run) {
        (uint32 srcEid, bytes32 sender, address receiver) = (path.srcEid, path.sender, path.receiver);
        run.receiveLibrary = receiveLibrary;
        run.confirmations = path.confirmations;
        run.lazyNonce = endpoint.lazyInboundNonce(receiver, srcEid, sender);
        run.lookUp = abi.encodeCall(IReceiveLibrary.hashLookup, (0, 0, address(this)));
        run.committed = abi.encodeCall(IEndpoint.inboundPayloadHash, (receiver, srcEid, sender, 0));
        bytes memory header = PacketHeader.build(0, srcEid, sender, localEid, receiver);
        run.verify = abi.encodeCall(IReceiveLibrary.verify, (header, 0, run.confirmations));
    }

    function _attestItem(Run memory run, Item calldata item, bytes32 headerHash, uint256 index)
        private
        returns (Result)
    {
        bytes32 payloadHash = item.payloadHash;
        if (run.confirmations == 0) {
            emit ItemFailed(headerHash, payloadHash, abi.encodeWithSelector(ZeroConfirmations.selector, index));
            return Result.LeftOut;
        }
        // Asked for every packet, since a library is called in between; but nearly always there is none to look for.
        if (activeTombstones != 0) {
            Tombstone storage stone = _tombstones[_key(headerHash, payloadHash)];
            if (stone.active) {
                emit ItemTombstoned(headerHash, payloadHash, stone.number);
                return Result.Tombstoned;
            }
        }
        if (_standing(run, headerHash, payloadHash) >= run.confirmations) return Result.LeftOut;
        uint64 nonce = item.nonce;
        bytes32 committed = _committedAt(run, nonce);
        if (committed == payloadHash || (committed == 0 && nonce <= run.lazyNonce)) return Result.LeftOut;
        if (committed != 0) {
            emit ItemReplaces(headerHash, payloadHash, committed);
            return Result.LeftOut;
        }
        run.verify.setWord(VERIFY_PAYLOAD_HASH, payloadHash);
        run.verify.setHeaderNonce(VERIFY_HEADER, nonce);
        bytes memory reason = _verify(run.receiveLibrary, run.verify, index);
        if (reason.length == 0) return Result.Attested;
        emit ItemFailed(headerHash, payloadHash, reason);
        return Result.LeftOut;
    }

    /// @dev Confirmations that we attested and that stand; zero if none do, or if they were taken back.
    function _standing(Run memory run, bytes32 headerHash, bytes32 payloadHash) private view returns (uint256) {
        run.lookUp.setWord(LOOK_UP_HEADER_HASH, headerHash);
        run.lookUp.setWord(LOOK_UP_PAYLOAD_HASH, payloadHash);
        (uint256 submitted, uint256 confirmations) = PatchedCall.read(run.receiveLibrary, run.lookUp);
        return submitted == 0 ? 0 : confirmations;
    }

    function _committedAt(Run memory run, uint64 nonce) private view returns (bytes32) {
        run.committed.setWord(COMMITTED_NONCE, bytes32(uint256(nonce)));
        (uint256 committed,) = PatchedCall.read(address(endpoint), run.committed);
        return bytes32(committed);
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

    function _attestationDigest(Batch calldata batch, Path[] calldata paths)
        private
        view
        returns (bytes32 digest, bytes32[] memory headerHashes)
    {
        bytes32 itemsHash;
        (headerHashes, itemsHash) = _hashItems(paths);
        digest = _typed(
            keccak256(
                abi.encode(ATTESTATION_TYPEHASH, batch.receiveLibrary, batch.epoch, batch.salt, batch.expiry, itemsHash)
            )
        );
    }

    /// @dev The packets' header hashes, and the hash of all of them as EIP-712 items.
    function _hashItems(Path[] calldata paths) private view returns (bytes32[] memory headerHashes, bytes32 itemsHash) {
        uint256 count;
        for (uint256 p; p < paths.length; ++p) {
            count += paths[p].items.length;
        }
        headerHashes = new bytes32[](count);
        bytes32[] memory itemHashes = new bytes32[](count);
        bytes memory encoded = abi.encode(ITEM_TYPEHASH, 0, 0, 0);
        uint256 index;
        for (uint256 p; p < paths.length; ++p) {
            Path calldata path = paths[p];
            encoded.setWord(ITEM_CONFIRMATIONS, bytes32(uint256(path.confirmations)));
            bytes memory header = PacketHeader.build(0, path.srcEid, path.sender, localEid, path.receiver);
            Item[] calldata items = path.items;
            for (uint256 i; i < items.length; ++i) {
                Item calldata item = items[i];
                header.setHeaderNonce(0, item.nonce);
                bytes32 headerHash = header.hashOf(0, PacketHeader.LENGTH);
                encoded.setWord(ITEM_HEADER_HASH, headerHash);
                encoded.setWord(ITEM_PAYLOAD_HASH, item.payloadHash);
                headerHashes[index] = headerHash;
                itemHashes[index] = encoded.hashOf(0, ITEM_LENGTH);
                unchecked {
                    ++index;
                }
            }
        }
        // What abi.encodePacked would copy lies in one piece already.
        assembly ("memory-safe") {
            itemsHash := keccak256(add(itemHashes, 0x20), mul(count, 0x20))
        }
    }
}
