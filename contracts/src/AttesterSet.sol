// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {TwoStepOwner} from "./TwoStepOwner.sol";

/// @title The n-of-m set of attesters, and who may change or stop it
/// @notice What weakens the set (a new attester, a lower threshold, another guardian) waits in the open and can be
/// cancelled; what strengthens it (removal, a higher threshold, a pause) is immediate. Every change of set or threshold
/// raises `epoch`, which every signature names: signatures of an older set are dead.
abstract contract AttesterSet is TwoStepOwner {
    /// @notice The kinds of change that wait.
    enum ChangeKind {
        AddAttester,
        LowerThreshold,
        SetGuardian
    }

    /// @notice A change that waits. `readyAt` zero: no such change, or it is done or cancelled.
    struct Change {
        ChangeKind kind;
        address subject;
        uint16 threshold;
        uint64 readyAt;
    }

    /// @notice Bounds the set, so that every loop over it is bounded.
    uint256 public constant MAX_ATTESTERS = 64;
    /// @notice Shortest delay that a deployment may choose.
    uint64 public constant MIN_CHANGE_DELAY = 1 hours;
    /// @notice Longest delay that a deployment may choose.
    uint64 public constant MAX_CHANGE_DELAY = 30 days;
    /// @notice How long a ready change may still be executed: one that lies ready for ever would make the delay void.
    uint64 public constant CHANGE_WINDOW = 7 days;
    uint256 private constant SIGNATURE_LENGTH = 65;
    /// @dev Half the order of secp256k1: a signature with a higher s has a twin, and is refused.
    uint256 private constant MAX_S = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @notice Seconds between proposing and executing.
    uint64 public immutable changeDelay;

    /// @notice May pause, revoke and cancel.
    address public guardian;
    /// @notice While true nothing is attested and nothing is lifted.
    bool public paused;
    /// @notice Number of the current set and threshold.
    uint32 public epoch;
    /// @notice How many distinct attesters have to sign; after removals possibly more than there are.
    uint16 public threshold;
    /// @notice Members of the current set.
    mapping(address attester => bool) public isAttester;
    /// @notice Changes by number; numbers start at 1.
    mapping(uint256 id => Change) public changes;
    /// @notice Number of the latest change.
    uint256 public lastChangeId;
    address[] private _attesters;

    /// @notice The set or the threshold changed: signatures that name an older epoch are void.
    event EpochAdvanced(uint32 indexed epoch, uint16 threshold, uint256 attesters);
    /// @notice An attester joined the set.
    event AttesterAdded(address indexed attester);
    /// @notice An attester left the set.
    event AttesterRemoved(address indexed attester);
    /// @notice There is another guardian.
    event GuardianSet(address indexed guardian);
    /// @notice A change waits until `readyAt`.
    event ChangeProposed(uint256 indexed id, ChangeKind kind, address subject, uint16 threshold, uint64 readyAt);
    /// @notice A change took effect.
    event ChangeExecuted(uint256 indexed id);
    /// @notice A change will not take effect.
    event ChangeCancelled(uint256 indexed id, address indexed by);
    /// @notice Attesting and lifting stopped.
    event Paused(address indexed by);
    /// @notice Attesting and lifting resumed.
    event Unpaused(address indexed by);

    /// @notice The address is a member of the set.
    error AlreadyAttester(address attester);
    /// @notice The address is not a member of the set.
    error NotAttester(address attester);
    /// @notice The set would outgrow its bound.
    error AttesterLimit(uint256 seen, uint256 limit);
    /// @notice A deployment and a raise keep the threshold between 1 and the number of attesters, and a change moves it
    /// the right way.
    error ThresholdOutOfRange(uint256 seen, uint256 min, uint256 max);
    /// @notice The deployment's delay is too short or too long.
    error ChangeDelayOutOfRange(uint64 seen, uint64 min, uint64 max);
    /// @notice There is no such change, or it was executed or cancelled.
    error UnknownChange(uint256 id);
    /// @notice The change's delay has not passed.
    error ChangeNotReady(uint256 id, uint256 nowAt, uint256 readyAt);
    /// @notice The change was not executed within its window.
    error ChangeLapsed(uint256 id, uint256 nowAt, uint256 lapsedAt);
    /// @notice Nothing is attested or lifted now.
    error IsPaused();
    /// @notice There must be exactly `threshold` signatures of 65 bytes.
    error SignaturesLength(uint256 seen, uint256 wanted);
    /// @notice A signature is malformed: high s, a v other than 27 or 28, or no signer.
    error InvalidSignature(uint256 index);
    /// @notice The signer is not in the current set.
    error SignerNotAttester(uint256 index, address signer);
    /// @notice Signers must come in strictly ascending order, which also makes them distinct.
    error SignersNotAscending(uint256 index, address signer, address previous);

    modifier onlyGuardianOrOwner() {
        if (msg.sender != guardian && msg.sender != owner) revert NotAuthorized(msg.sender, guardian);
        _;
    }

    constructor(address guardian_, address[] memory attesters_, uint16 threshold_, uint64 changeDelay_) {
        if (changeDelay_ < MIN_CHANGE_DELAY || changeDelay_ > MAX_CHANGE_DELAY) {
            revert ChangeDelayOutOfRange(changeDelay_, MIN_CHANGE_DELAY, MAX_CHANGE_DELAY);
        }
        changeDelay = changeDelay_;
        guardian = guardian_;
        emit GuardianSet(guardian_);
        for (uint256 i; i < attesters_.length; ++i) {
            _add(attesters_[i]);
        }
        if (threshold_ == 0 || threshold_ > attesters_.length) {
            revert ThresholdOutOfRange(threshold_, 1, attesters_.length);
        }
        threshold = threshold_;
        _advanceEpoch();
    }

    /// @notice The current set, in no particular order.
    function attesters() external view returns (address[] memory) {
        return _attesters;
    }

    /// @notice Proposes to add an attester.
    function proposeAttester(address attester) external onlyOwner returns (uint256 id) {
        _requireAddable(attester);
        return _propose(ChangeKind.AddAttester, attester, 0);
    }

    /// @notice Proposes to lower the threshold.
    function proposeThreshold(uint16 lower) external onlyOwner returns (uint256 id) {
        _requireLower(lower);
        return _propose(ChangeKind.LowerThreshold, address(0), lower);
    }

    /// @notice Proposes another guardian. It waits like the rest, since whoever could replace the guardian at once
    /// could also rid a stolen owner key of the one who cancels its proposals.
    function proposeGuardian(address next) external onlyOwner returns (uint256 id) {
        return _propose(ChangeKind.SetGuardian, next, 0);
    }

    /// @notice Executes a change whose delay has passed and whose window has not.
    function executeChange(uint256 id) external onlyOwner {
        Change memory change = changes[id];
        if (change.readyAt == 0) revert UnknownChange(id);
        if (block.timestamp < change.readyAt) revert ChangeNotReady(id, block.timestamp, change.readyAt);
        uint256 lapsedAt = uint256(change.readyAt) + CHANGE_WINDOW;
        if (block.timestamp >= lapsedAt) revert ChangeLapsed(id, block.timestamp, lapsedAt);
        delete changes[id];
        emit ChangeExecuted(id);
        if (change.kind == ChangeKind.AddAttester) {
            _add(change.subject);
            _advanceEpoch();
        } else if (change.kind == ChangeKind.LowerThreshold) {
            _requireLower(change.threshold);
            threshold = change.threshold;
            _advanceEpoch();
        } else {
            guardian = change.subject;
            emit GuardianSet(change.subject);
        }
    }

    /// @notice Cancels a waiting change. The guardian may cancel all but its own replacement: a stolen guardian key
    /// could otherwise never be got rid of.
    function cancelChange(uint256 id) external {
        Change memory change = changes[id];
        if (change.readyAt == 0) revert UnknownChange(id);
        bool byGuardian = msg.sender == guardian && change.kind != ChangeKind.SetGuardian;
        if (!byGuardian && msg.sender != owner) revert NotAuthorized(msg.sender, owner);
        delete changes[id];
        emit ChangeCancelled(id, msg.sender);
    }

    /// @notice Removes an attester at once, always: its key may be stolen. The threshold is never lowered on the quiet;
    /// where fewer attesters than it are left, nothing is attested until one is added or it is lowered, after the delay.
    function removeAttester(address attester) external onlyOwner {
        if (!isAttester[attester]) revert NotAttester(attester);
        uint256 left = _attesters.length - 1;
        isAttester[attester] = false;
        for (uint256 i; i < left; ++i) {
            if (_attesters[i] == attester) {
                _attesters[i] = _attesters[left];
                break;
            }
        }
        _attesters.pop();
        emit AttesterRemoved(attester);
        _advanceEpoch();
    }

    /// @notice Raises the threshold at once.
    function raiseThreshold(uint16 higher) external onlyOwner {
        if (higher <= threshold || higher > _attesters.length) {
            revert ThresholdOutOfRange(higher, uint256(threshold) + 1, _attesters.length);
        }
        threshold = higher;
        _advanceEpoch();
    }

    /// @notice Stops attesting and lifting; revoking goes on.
    function pause() external onlyGuardianOrOwner {
        paused = true;
        emit Paused(msg.sender);
    }

    /// @notice Resumes. The owner only: who stops in an emergency does not also judge that it is over.
    function unpause() external onlyOwner {
        paused = false;
        emit Unpaused(msg.sender);
    }

    /// @dev Exactly `threshold` signatures over `digest`, by distinct current attesters in ascending order.
    function _requireQuorum(bytes32 digest, bytes calldata signatures) internal view {
        uint256 count = threshold;
        if (signatures.length != count * SIGNATURE_LENGTH) {
            revert SignaturesLength(signatures.length, count * SIGNATURE_LENGTH);
        }
        address previous;
        for (uint256 i; i < count; ++i) {
            address signer = _recover(digest, signatures[i * SIGNATURE_LENGTH:(i + 1) * SIGNATURE_LENGTH], i);
            if (signer <= previous) revert SignersNotAscending(i, signer, previous);
            if (!isAttester[signer]) revert SignerNotAttester(i, signer);
            previous = signer;
        }
    }

    function _recover(bytes32 digest, bytes calldata signature, uint256 index) private pure returns (address signer) {
        bytes32 r = bytes32(signature[:32]);
        bytes32 s = bytes32(signature[32:64]);
        uint8 v = uint8(signature[64]);
        if (uint256(s) > MAX_S || (v != 27 && v != 28)) revert InvalidSignature(index);
        signer = ecrecover(digest, v, r, s);
        if (signer == address(0)) revert InvalidSignature(index);
    }

    function _propose(ChangeKind kind, address subject, uint16 lower) private returns (uint256 id) {
        id = ++lastChangeId;
        uint64 readyAt = uint64(block.timestamp) + changeDelay;
        changes[id] = Change(kind, subject, lower, readyAt);
        emit ChangeProposed(id, kind, subject, lower, readyAt);
    }

    function _requireAddable(address attester) private view {
        if (attester == address(0)) revert ZeroAddress();
        if (isAttester[attester]) revert AlreadyAttester(attester);
        if (_attesters.length >= MAX_ATTESTERS) revert AttesterLimit(_attesters.length + 1, MAX_ATTESTERS);
    }

    function _requireLower(uint16 lower) private view {
        if (lower == 0 || lower >= threshold) revert ThresholdOutOfRange(lower, 1, uint256(threshold) - 1);
    }

    function _add(address attester) private {
        _requireAddable(attester);
        isAttester[attester] = true;
        _attesters.push(attester);
        emit AttesterAdded(attester);
    }

    function _advanceEpoch() private {
        emit EpochAdvanced(++epoch, threshold, _attesters.length);
    }
}
