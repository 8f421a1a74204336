// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {AttesterSet} from "./AttesterSet.sol";
import {IReceiveLibrary} from "./interfaces/ILayerZero.sol";

/// @title Taking an attestation back, and agreeing to give it again
/// @notice `revoke` overwrites an attestation that is not committed yet and leaves a numbered tombstone, which keeps the
/// packet from being attested again by whatever signatures are still about. Only a quorum that names that number lifts
/// it. Best effort by nature: commit is permissionless and may come first, and a receiver whose ULN config requires no
/// confirmations accepts the zero that `revoke` writes.
abstract contract Tombstones is AttesterSet {
    /// @notice What is remembered of one packet; all zero for nearly every packet.
    /// @param number how many revocations and reopenings there were
    /// @param active while true the packet is not attested
    /// @param reopened the quorum agreed to attest the packet once although its receiver nilified it
    struct Tombstone {
        uint32 number;
        bool active;
        bool reopened;
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
    bytes32 private constant REOPEN_TYPEHASH =
        keccak256("Reopen(bytes32 headerHash,bytes32 payloadHash,uint32 number,uint32 epoch,uint64 expiry)");

    /// @notice Receive libraries that this DVN attests to.
    mapping(address receiveLibrary => bool allowed) public isReceiveLibrary;
    mapping(bytes32 key => Tombstone) internal _tombstones;
    /// @dev Per attester, the time at which its bucket is full again.
    mapping(address attester => uint256 fullAt) private _revokeFullAt;

    /// @notice A receive library was allowed or disallowed.
    event ReceiveLibrarySet(address indexed receiveLibrary, bool allowed);
    /// @notice An attestation was taken back; `number` is what a lift has to name.
    event Revoked(
        bytes32 indexed headerHash,
        bytes32 indexed payloadHash,
        address indexed by,
        address receiveLibrary,
        uint32 number
    );
    /// @notice The quorum cleared tombstone `number`.
    event Lifted(bytes32 indexed headerHash, bytes32 indexed payloadHash, uint32 number);
    /// @notice The quorum agreed to attest a nilified packet once more; `number` is the number from now on.
    event Reopened(bytes32 indexed headerHash, bytes32 indexed payloadHash, uint32 number);

    /// @notice The owner has not allowed this receive library.
    error ReceiveLibraryNotAllowed(address seen);
    /// @notice There is no attestation of ours to take back: never given, or already committed.
    error NothingToRevoke(bytes32 headerHash, bytes32 payloadHash);
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

    /// @notice Allows or disallows a receive library.
    function setReceiveLibrary(address receiveLibrary, bool allowed) external onlyOwner {
        isReceiveLibrary[receiveLibrary] = allowed;
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

    /// @notice Takes back the attestation of a packet that is not committed. By any single attester, within its rate,
    /// or by the guardian; also while paused.
    /// @dev An active tombstone does not stop it as long as there is still an attestation, which another library may hold.
    function revoke(address receiveLibrary, bytes calldata header, bytes32 payloadHash)
        external
        returns (uint32 number)
    {
        if (msg.sender != guardian) _spendRevocation(msg.sender);
        // A library of the caller's own could claim that anything was attested.
        if (!isReceiveLibrary[receiveLibrary]) revert ReceiveLibraryNotAllowed(receiveLibrary);
        bytes32 headerHash = keccak256(header);
        Tombstone storage stone = _tombstones[_key(headerHash, payloadHash)];
        (bool submitted, uint64 confirmations) =
            IReceiveLibrary(receiveLibrary).hashLookup(headerHash, payloadHash, address(this));
        if (!submitted || (stone.active && confirmations == 0)) revert NothingToRevoke(headerHash, payloadHash);
        number = ++stone.number;
        stone.active = true;
        stone.reopened = false;
        emit Revoked(headerHash, payloadHash, msg.sender, receiveLibrary, number);
        IReceiveLibrary(receiveLibrary).verify(header, payloadHash, 0);
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
        emit Lifted(headerHash, payloadHash, number);
    }

    /// @notice Lets a packet that its receiver nilified be attested once more. Signatures from before the nilify must
    /// not undo it, so that this takes an agreement of its own, which names the packet's current number (0 if there was
    /// never a revocation) and raises it. It does not clear a tombstone.
    function reopen(bytes32 headerHash, bytes32 payloadHash, uint32 number, uint64 expiry, bytes calldata signatures)
        external
    {
        Tombstone storage stone = _agreed(
            reopenDigest(headerHash, payloadHash, number, epoch, expiry),
            headerHash,
            payloadHash,
            number,
            expiry,
            signatures
        );
        stone.number = number + 1;
        stone.reopened = true;
        emit Reopened(headerHash, payloadHash, number + 1);
    }

    /// @notice The digest that attesters sign for `lift`.
    function liftDigest(bytes32 headerHash, bytes32 payloadHash, uint32 number, uint32 epoch_, uint64 expiry)
        public
        view
        returns (bytes32)
    {
        return _typed(keccak256(abi.encode(LIFT_TYPEHASH, headerHash, payloadHash, number, epoch_, expiry)));
    }

    /// @notice The digest that attesters sign for `reopen`.
    function reopenDigest(bytes32 headerHash, bytes32 payloadHash, uint32 number, uint32 epoch_, uint64 expiry)
        public
        view
        returns (bytes32)
    {
        return _typed(keccak256(abi.encode(REOPEN_TYPEHASH, headerHash, payloadHash, number, epoch_, expiry)));
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

    function _requireUnexpired(uint64 expiry) internal view {
        if (block.timestamp > expiry) revert Expired(expiry, block.timestamp);
        uint256 limit = block.timestamp + MAX_EXPIRY;
        if (expiry > limit) revert ExpiryTooFar(expiry, limit);
    }

    function _typed(bytes32 structHash) internal view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domainSeparator(), structHash));
    }

    function _key(bytes32 headerHash, bytes32 payloadHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(headerHash, payloadHash));
    }
}
