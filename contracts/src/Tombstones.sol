// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {AttesterSet} from "./AttesterSet.sol";
import {PacketHeader} from "./PacketHeader.sol";
import {IEndpoint, IReceiveLibrary} from "./interfaces/ILayerZero.sol";

/// @title Taking an attestation back, and agreeing to give it again
/// @notice `revoke` overwrites an attestation that is not committed yet, if there is one, and leaves a numbered
/// tombstone, which keeps the packet from being attested by whatever signatures are still about. Only a quorum that
/// names that number lifts it.
///
/// What this cannot do:
/// - Revoking is best effort by nature: attesting and committing are permissionless and may come first, in one
///   transaction, and a receiver whose ULN config requires no confirmations accepts the zero that `revoke` writes.
/// - A stolen attester key can revoke again between a lift and the attestation that it makes room for, and so on within
///   its rate. Send lift and attestation in one transaction, and remove the key, which takes effect at once.
/// - An attestation that stands can be committed whatever else the endpoint holds at that nonce: revoke the former
///   payload before another one is attested in its place, and what stands when a receiver nilifies before the commit.
abstract contract Tombstones is AttesterSet {
    using PacketHeader for bytes;

    /// @notice What is remembered of one packet; all zero for nearly every packet.
    /// @param number how many revocations and reattestations there were
    /// @param active while true the packet is not attested
    struct Tombstone {
        uint32 number;
        bool active;
    }

    /// @notice What the signatures for `reattest` hold for. Signed as `Reattest(address library,bytes32 headerHash,
    /// bytes32 payloadHash,uint64 confirmations,bytes32 replaces,uint32 number,uint32 epoch,uint64 expiry)`.
    /// @param receiveLibrary signed as `library` (a reserved word here)
    /// @param replaces what the endpoint holds at the packet's nonce: all ones after `nilify`, zero for nothing
    /// @param number the packet's current number, 0 if there was neither revocation nor reattestation
    struct Reattestation {
        address receiveLibrary;
        bytes32 headerHash;
        bytes32 payloadHash;
        uint64 confirmations;
        bytes32 replaces;
        uint32 number;
        uint32 epoch;
        uint64 expiry;
    }

    /// @notice How far ahead a signed expiry may lie, so that no unused signature stays usable for long.
    uint64 public constant MAX_EXPIRY = 60 minutes;
    /// @notice An attester may revoke this many packets in one go,
    uint256 public constant REVOKE_BURST = 16;
    /// @notice and gets one more each interval: a stolen key delays packets, but cannot block a path for ever.
    uint256 public constant REVOKE_INTERVAL = 15 minutes;

    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant LIFT_TYPEHASH =
        keccak256("Lift(bytes32 headerHash,bytes32 payloadHash,uint32 number,uint32 epoch,uint64 expiry)");
    bytes32 private constant REATTEST_TYPEHASH = keccak256(
        "Reattest(address library,bytes32 headerHash,bytes32 payloadHash,uint64 confirmations,bytes32 replaces,uint32 number,uint32 epoch,uint64 expiry)"
    );

    /// @notice This chain's LayerZero endpoint.
    IEndpoint public immutable endpoint;
    /// @notice This chain's endpoint id.
    uint32 public immutable localEid;
    /// @notice Receive libraries that this DVN attests to.
    mapping(address receiveLibrary => bool allowed) public isReceiveLibrary;
    /// @notice Receive libraries that it ever attested to: what was attested there can still be revoked.
    mapping(address receiveLibrary => bool) public wasReceiveLibrary;
    mapping(bytes32 key => Tombstone) internal _tombstones;
    /// @notice How many packets are under a tombstone now. While there are none, no batch looks for any of its packets'.
    uint256 public activeTombstones;
    /// @dev Per attester, the time at which its bucket is full again.
    mapping(address attester => uint256 fullAt) private _revokeFullAt;

    /// @notice A receive library was allowed or disallowed.
    event ReceiveLibrarySet(address indexed receiveLibrary, bool allowed);
    /// @notice A packet was vetoed, and its attestation taken back if there was one; `number` is what a lift has to name.
    event Revoked(
        bytes32 indexed headerHash,
        bytes32 indexed payloadHash,
        address indexed by,
        address receiveLibrary,
        uint32 number
    );
    /// @notice The quorum cleared tombstone `number`.
    event Lifted(bytes32 indexed headerHash, bytes32 indexed payloadHash, uint32 number);
    /// @notice The quorum attested a packet in place of what the endpoint held (`replaced`); `number` is the packet's
    /// number from now on.
    event Reattested(
        bytes32 indexed headerHash,
        bytes32 indexed payloadHash,
        address indexed receiveLibrary,
        uint64 confirmations,
        bytes32 replaced,
        uint32 number
    );

    /// @notice The owner has not allowed this receive library (`revoke`: never has).
    error ReceiveLibraryNotAllowed(address seen);
    /// @notice The tombstone is active already, and nothing of ours stands in this library.
    error NothingToRevoke(bytes32 headerHash, bytes32 payloadHash);
    /// @notice The endpoint holds this very payload, or its nonce is over and done with.
    error CommittedOrDone(bytes32 headerHash, bytes32 payloadHash);
    /// @notice The packet's tombstone has to be lifted first.
    error TombstoneActive(uint32 number);
    /// @notice An item attests zero confirmations, which is what a revocation writes.
    error ZeroConfirmations(uint256 index);
    /// @notice The attester has used up its revocations.
    error RevokeRateExceeded(address attester, uint256 nowAt, uint256 availableAt);
    /// @notice The signatures name another number than the packet's current one.
    error TombstoneNumber(uint32 seen, uint32 wanted);
    /// @notice The signed epoch is not the current one.
    error WrongEpoch(uint32 seen, uint32 wanted);
    /// @notice The signatures have expired.
    error Expired(uint64 expiry, uint256 nowAt);
    /// @notice The expiry lies further ahead than is accepted.
    error ExpiryTooFar(uint64 expiry, uint256 limit);

    constructor(address endpoint_) {
        endpoint = IEndpoint(endpoint_);
        localEid = IEndpoint(endpoint_).eid();
    }

    /// @notice Allows or disallows a receive library. What was attested there before stays revocable.
    function setReceiveLibrary(address receiveLibrary, bool allowed) external onlyOwner {
        isReceiveLibrary[receiveLibrary] = allowed;
        if (allowed) wasReceiveLibrary[receiveLibrary] = true;
        emit ReceiveLibrarySet(receiveLibrary, allowed);
    }

    /// @notice The EIP-712 domain separator.
    function domainSeparator() public view returns (bytes32) {
        return
            keccak256(
                abi.encode(DOMAIN_TYPEHASH, keccak256("LoadlineDVN"), keccak256("1"), block.chainid, address(this))
            );
    }

    /// @notice What is remembered of a packet.
    function tombstone(bytes32 headerHash, bytes32 payloadHash) external view returns (Tombstone memory) {
        return _tombstones[_key(headerHash, payloadHash)];
    }

    /// @notice When the attester may revoke next; not later than now if it may at once.
    function revokeAvailableAt(address attester) public view returns (uint256) {
        uint256 fullAt = _revokeFullAt[attester];
        uint256 burst = (REVOKE_BURST - 1) * REVOKE_INTERVAL;
        return fullAt > burst ? fullAt - burst : 0;
    }

    /// @notice Takes back the attestation of a packet that is not committed, or vetoes it before it is attested: a batch
    /// that is signed but not submitted yet then does nothing for it. By any single attester, within its rate, or by the
    /// guardian; also while paused, and for libraries that are no longer allowed.
    /// @dev An active tombstone does not stop it as long as there is still an attestation, which another library may hold.
    function revoke(address receiveLibrary, bytes calldata header, bytes32 payloadHash)
        external
        returns (uint32 number)
    {
        if (msg.sender != guardian) _spendRevocation(msg.sender);
        // A library of the caller's own could claim that anything was attested.
        if (!wasReceiveLibrary[receiveLibrary]) revert ReceiveLibraryNotAllowed(receiveLibrary);
        _requireOpen(header, payloadHash);
        bytes32 headerHash = keccak256(header);
        Tombstone storage stone = _tombstones[_key(headerHash, payloadHash)];
        // Of an attestation that is not there, or of a revoked one, the lookup says zero.
        (, uint64 standing) = IReceiveLibrary(receiveLibrary).hashLookup(headerHash, payloadHash, address(this));
        if (stone.active && standing == 0) revert NothingToRevoke(headerHash, payloadHash);
        number = ++stone.number;
        if (!stone.active) ++activeTombstones;
        stone.active = true;
        emit Revoked(headerHash, payloadHash, msg.sender, receiveLibrary, number);
        // Where no confirmations are required a zero attests: none is written where nothing stands.
        if (standing != 0) IReceiveLibrary(receiveLibrary).verify(header, payloadHash, 0);
    }

    /// @notice Clears tombstone `number`, so that the packet can be attested again. A repeat has no effect.
    /// @dev From then on older batches which are still unused, unexpired and of this epoch may attest it too: the
    /// quorum has just agreed to exactly that.
    function lift(bytes32 headerHash, bytes32 payloadHash, uint32 number, uint64 expiry, bytes calldata signatures)
        external
    {
        Tombstone storage stone = _agreed(
            liftDigest(headerHash, payloadHash, number, epoch, expiry),
            headerHash,
            payloadHash,
            number,
            expiry,
            signatures
        );
        if (!stone.active) return;
        stone.active = false;
        --activeTombstones;
        emit Lifted(headerHash, payloadHash, number);
    }

    /// @notice Attests a packet whatever the endpoint holds at its nonce: after its receiver nilified it, or in place of
    /// another payload. Signatures from before must not undo a nilify or bring an orphaned payload back, so that this
    /// takes an agreement of its own. It names what is replaced and the packet's current number, which it raises: it is
    /// accepted once. It does not clear a tombstone.
    /// @dev Signatures over another content of the endpoint's slot than the present one recover to strangers.
    function reattest(
        address receiveLibrary,
        bytes calldata header,
        bytes32 payloadHash,
        uint64 confirmations,
        uint32 number,
        uint64 expiry,
        bytes calldata signatures
    ) external {
        if (!isReceiveLibrary[receiveLibrary]) revert ReceiveLibraryNotAllowed(receiveLibrary);
        if (confirmations == 0) revert ZeroConfirmations(0);
        Reattestation memory terms = Reattestation(
            receiveLibrary,
            keccak256(header),
            payloadHash,
            confirmations,
            _requireOpen(header, payloadHash),
            number,
            epoch,
            expiry
        );
        Tombstone storage stone =
            _agreed(reattestDigest(terms), terms.headerHash, payloadHash, number, expiry, signatures);
        if (stone.active) revert TombstoneActive(number);
        stone.number = number + 1;
        emit Reattested(terms.headerHash, payloadHash, receiveLibrary, confirmations, terms.replaces, number + 1);
        IReceiveLibrary(receiveLibrary).verify(header, payloadHash, confirmations);
    }

    /// @notice The digest that attesters sign for `lift`.
    function liftDigest(bytes32 headerHash, bytes32 payloadHash, uint32 number, uint32 epoch_, uint64 expiry)
        public
        view
        returns (bytes32)
    {
        return _typed(keccak256(abi.encode(LIFT_TYPEHASH, headerHash, payloadHash, number, epoch_, expiry)));
    }

    /// @notice The digest that attesters sign for `reattest`.
    function reattestDigest(Reattestation memory terms) public view returns (bytes32) {
        return _typed(keccak256(abi.encode(REATTEST_TYPEHASH, terms)));
    }

    function _agreed(
        bytes32 digest,
        bytes32 headerHash,
        bytes32 payloadHash,
        uint32 number,
        uint64 expiry,
        bytes calldata signatures
    ) private view returns (Tombstone storage stone) {
        if (paused) revert IsPaused();
        _requireUnexpired(expiry);
        stone = _tombstones[_key(headerHash, payloadHash)];
        if (number != stone.number) revert TombstoneNumber(number, stone.number);
        _requireQuorum(digest, signatures);
    }

    function _spendRevocation(address attester) private {
        if (!isAttester[attester]) revert NotAttester(attester);
        uint256 availableAt = revokeAvailableAt(attester);
        if (block.timestamp < availableAt) revert RevokeRateExceeded(attester, block.timestamp, availableAt);
        uint256 fullAt = _revokeFullAt[attester];
        _revokeFullAt[attester] = (fullAt > block.timestamp ? fullAt : block.timestamp) + REVOKE_INTERVAL;
    }

    /// @dev The header is valid and the packet neither committed nor done; what the endpoint holds in its place.
    function _requireOpen(bytes calldata header, bytes32 payloadHash) private view returns (bytes32 committed) {
        header.requireValid(localEid);
        committed = _committedHash(header);
        if (_isCommittedOrDone(header, payloadHash, committed)) revert CommittedOrDone(keccak256(header), payloadHash);
    }

    /// @dev What the endpoint holds at a valid header's nonce.
    function _committedHash(bytes calldata header) internal view returns (bytes32) {
        return endpoint.inboundPayloadHash(header.receiver(), header.srcEid(), header.sender(), header.nonce());
    }

    /// @dev Up to the lazy nonce an empty slot means delivered, cleared, skipped or burnt.
    function _isCommittedOrDone(bytes calldata header, bytes32 payloadHash, bytes32 committed)
        internal
        view
        returns (bool)
    {
        if (committed != 0) return committed == payloadHash;
        return header.nonce() <= endpoint.lazyInboundNonce(header.receiver(), header.srcEid(), header.sender());
    }

    function _requireUnexpired(uint64 expiry) internal view {
        if (block.timestamp > expiry) revert Expired(expiry, block.timestamp);
        uint256 limit = block.timestamp + MAX_EXPIRY;
        if (expiry > limit) revert ExpiryTooFar(expiry, limit);
    }

    function _typed(bytes32 structHash) internal view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domainSeparator(), structHash));
    }

    /// @dev keccak256 of both, in scratch space: every message pays for it.
    function _key(bytes32 headerHash, bytes32 payloadHash) internal pure returns (bytes32 key) {
        assembly ("memory-safe") {
            mstore(0x00, headerHash)
            mstore(0x20, payloadHash)
            key := keccak256(0x00, 0x40)
        }
    }
}
