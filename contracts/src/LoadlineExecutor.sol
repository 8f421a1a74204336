// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {BoundedCall} from "./BoundedCall.sol";
import {LzReceiveOptions} from "./LzReceiveOptions.sol";
import {PacketHeader} from "./PacketHeader.sol";
import {TwoStepOwner} from "./TwoStepOwner.sol";
import {Worker} from "./Worker.sol";
import {IEndpoint, IExecutorWorker, IReceiveLibrary, Origin} from "./interfaces/ILayerZero.sol";

/// @title Loadline's executor for LayerZero V2
/// @notice Takes jobs at the source, and commits and executes packets at the destination, many in one transaction and
/// each on its own: nothing that a packet's receiver does costs its neighbours anything, since the gas for all of them is
/// there before the first one starts.
contract LoadlineExecutor is Worker, IExecutorWorker {
    /// @notice A packet to deliver.
    /// @param gasLimit gas for `EndpointV2.lzReceive`, forwarded exactly; zero only commits
    /// @param value native value for it, out of msg.value
    /// @param receiveLibrary where to commit; zero if the packet is committed already
    struct Delivery {
        uint32 srcEid;
        bytes32 sender;
        uint64 nonce;
        address receiver;
        bytes32 guid;
        bytes message;
        uint128 gasLimit;
        uint128 value;
        address receiveLibrary;
    }

    /// @notice What became of a packet.
    /// @param committed the endpoint held the packet, or its nonce is over and done with
    /// @param executed it was executed now
    /// @param reason why not, at most BoundedCall.MAX_REASON bytes; empty if there was nothing left to do, or if committing
    /// was all that was asked for
    struct Outcome {
        bool committed;
        bool executed;
        bytes reason;
    }

    /// @notice The step at which a packet failed.
    enum Stage {
        Commit,
        Execute
    }

    /// @dev Gas of our own around an item's two calls: reads, encoding, value transfer, events.
    uint256 private constant ITEM_OVERHEAD = 100_000;
    /// @dev Gas that every byte of a message may cost us: calldata copied three times, and once into an alert's log.
    uint256 private constant GAS_PER_MESSAGE_BYTE = 24;
    /// @dev What a call costs by itself: a cold account, and value sent along.
    uint256 private constant CALL_OVERHEAD = 15_000;
    /// @notice Longest message that a job may have, whatever its price: what is quoted must fit a transaction.
    uint256 public constant MAX_CALLDATA_SIZE = 65_536;

    /// @notice This chain's LayerZero endpoint.
    IEndpoint public immutable endpoint;
    /// @notice This chain's endpoint id.
    uint32 public immutable localEid;
    /// @notice Ceiling for one commit. Committing asks a new path's receiver (`allowInitializePath`), so that it has to
    /// be bounded like execution.
    uint256 public immutable commitGas;
    /// @notice Whose failed executions are reported to LayerZero's tools in this executor's name.
    mapping(address submitter => bool) public isSubmitter;

    /// @notice A submitter was named, or is no longer.
    event SubmitterSet(address indexed submitter, bool named);
    /// @notice A job was taken.
    event JobAssigned(
        uint32 indexed dstEid, address indexed sender, uint256 calldataSize, uint256 gas, uint256 value, uint256 fee
    );
    /// @notice The endpoint holds a packet, and no execution was asked for.
    event PacketCommitted(bytes32 indexed guid, address indexed receiver);
    /// @notice A packet was executed.
    event PacketExecuted(bytes32 indexed guid, address indexed receiver);
    /// @notice A packet could not be committed or executed with what the submitter gave for it. Anyone can submit with
    /// too little gas: judge by `submitter` and `gasLimit`.
    event PacketFailed(bytes32 indexed guid, address indexed submitter, Stage stage, uint256 gasLimit, bytes reason);
    /// @notice There was nothing left to do: the nonce was delivered, cleared, skipped or burnt before.
    event PacketAlreadyDone(bytes32 indexed guid, uint64 nonce);

    /// @notice No lzReceive gas was asked for.
    error ZeroGas();
    /// @notice More gas, for base, execution and message, than this destination is served with.
    error GasCapExceeded(uint256 seen, uint256 cap);
    /// @notice A longer message than is served anywhere.
    error CalldataSizeExceeded(uint256 seen, uint256 cap);
    /// @notice More native value than this destination is served with.
    error NativeCapExceeded(uint256 seen, uint256 cap);
    /// @notice msg.value does not cover the items.
    error InsufficientValue(uint256 seen, uint256 wanted);
    /// @notice Too little gas to give every item what it was promised; nothing of the batch happened.
    error InsufficientGas(uint256 seen, uint256 wanted);
    /// @notice The guid is not that of a packet with this path and nonce; nothing of the batch happened.
    error GuidMismatch(uint256 index, bytes32 seen, bytes32 wanted);
    /// @notice The submitter did not take its change.
    error RefundFailed(address to, uint256 amount);
    /// @notice The endpoint does not hold this payload: no receive library was named, or it lied (seen as an outcome's
    /// reason).
    error NotCommitted(bytes32 seen, bytes32 wanted);

    /// @param endpoint_ this chain's EndpointV2
    /// @param owner_ configures; two-step transferable
    /// @param commitGas_ ceiling for one commit; the node refuses an executor with more than 200,000
    constructor(address endpoint_, address owner_, uint256 commitGas_) TwoStepOwner(owner_) {
        endpoint = IEndpoint(endpoint_);
        localEid = IEndpoint(endpoint_).eid();
        commitGas = commitGas_;
    }

    // --- at the source -----------------------------------------------------------------------------------------------

    /// @inheritdoc IExecutorWorker
    function assignJob(uint32 dstEid, address sender, uint256 calldataSize, bytes calldata options)
        external
        onlySendLibrary
        returns (uint256 fee)
    {
        uint256 gas;
        uint256 value;
        (fee, gas, value) = _quote(dstEid, calldataSize, options);
        emit JobAssigned(dstEid, sender, calldataSize, gas, value, fee);
    }

    /// @inheritdoc IExecutorWorker
    function getFee(uint32 dstEid, address, uint256 calldataSize, bytes calldata options)
        external
        view
        returns (uint256 fee)
    {
        (fee,,) = _quote(dstEid, calldataSize, options);
    }

    /// @notice Sets the terms for one destination; `multiplierBps` zero stops serving it.
    function setDestination(uint32 eid, Destination calldata terms) external onlyOwner {
        _setDestination(eid, terms);
    }

    /// @notice Names a submitter, or takes it back. For anyone else no alert is raised: whoever gives a good packet too
    /// little gas could else make it look failed in our name.
    function setSubmitter(address submitter, bool named) external onlyOwner {
        isSubmitter[submitter] = named;
        emit SubmitterSet(submitter, named);
    }

    function _quote(uint32 dstEid, uint256 calldataSize, bytes calldata options)
        private
        view
        returns (uint256 fee, uint256 gas, uint256 value)
    {
        Destination memory terms = _requireDestination(dstEid);
        (gas, value) = LzReceiveOptions.sum(options);
        if (gas == 0) revert ZeroGas();
        if (calldataSize > MAX_CALLDATA_SIZE) revert CalldataSizeExceeded(calldataSize, MAX_CALLDATA_SIZE);
        uint256 total = terms.baseGas + gas + calldataSize * terms.gasPerByte;
        if (total > terms.gasCap) revert GasCapExceeded(total, terms.gasCap);
        if (value > terms.nativeCap) revert NativeCapExceeded(value, terms.nativeCap);
        fee = _price(dstEid, terms, total, value);
    }

    // --- at the destination ------------------------------------------------------------------------------------------

    /// @notice Commits and executes packets; anyone may. A failing packet leaves its neighbours alone, and one that is
    /// already done is passed over. Gas for all items has to be there at the start, or nothing happens: too little gas
    /// can neither make a packet look failed nor pass for success in a gas estimate, and a receiver that was cheap in the
    /// estimate and burns all it gets in the block takes nothing from its neighbours.
    /// @dev A submitter that cannot take its change (a contract without `receive`) sends exactly what the items need and
    /// expects RefundFailed when one that carries value fails.
    /// @return outcomes one per item
    function commitAndExecute(Delivery[] calldata items) external payable returns (Outcome[] memory outcomes) {
        uint256 wanted;
        uint256 gasWanted;
        for (uint256 i; i < items.length; ++i) {
            Delivery calldata item = items[i];
            wanted += item.value;
            gasWanted += _gasOf(item);
        }
        uint256 gasSeen = gasleft();
        if (gasSeen < gasWanted) revert InsufficientGas(gasSeen, gasWanted);
        if (wanted > msg.value) revert InsufficientValue(msg.value, wanted);

        // A local sum rather than the balance: a receiver that enters again cannot touch this call's change.
        uint256 change = msg.value;
        outcomes = new Outcome[](items.length);
        for (uint256 i; i < items.length; ++i) {
            Delivery calldata item = items[i];
            Outcome memory outcome = outcomes[i];
            _deliver(item, _headerOf(item, i), outcome);
            if (outcome.executed) change -= item.value;
        }
        if (change != 0) {
            (bool ok,) = BoundedCall.tryCall(msg.sender, gasleft(), change, "");
            if (!ok) revert RefundFailed(msg.sender, change);
        }
    }

    /// @dev The most that an item can cost: a call gets at most 63/64 of the gas left, whatever is asked for.
    function _gasOf(Delivery calldata item) private view returns (uint256) {
        uint256 calls = uint256(item.gasLimit) + (item.receiveLibrary == address(0) ? 0 : commitGas);
        return calls * 64 / 63 + ITEM_OVERHEAD + item.message.length * GAS_PER_MESSAGE_BYTE;
    }

    /// @dev Forwards exactly `gasLimit`, or reverts. What was there at the start suffices wherever gas costs what
    /// ITEM_OVERHEAD assumes; where it does not, no packet may look failed for that.
    function _call(address target, uint256 gasLimit, uint256 value, bytes memory data)
        private
        returns (bool ok, bytes memory reason)
    {
        uint256 left = gasleft();
        if (left - left / 64 < gasLimit + CALL_OVERHEAD) {
            revert InsufficientGas(left, (gasLimit + CALL_OVERHEAD) * 64 / 63);
        }
        return BoundedCall.tryCall(target, gasLimit, value, data);
    }

    /// @dev A guid that is not the packet's own would let a submitter put another packet's guid into our events.
    function _headerOf(Delivery calldata item, uint256 index) private view returns (bytes memory header) {
        header = PacketHeader.build(item.nonce, item.srcEid, item.sender, localEid, item.receiver);
        bytes32 wanted = PacketHeader.guid(header);
        if (item.guid != wanted) revert GuidMismatch(index, item.guid, wanted);
    }

    /// @dev Fills in `outcome`, which comes empty: every message would pay for another one.
    function _deliver(Delivery calldata item, bytes memory header, Outcome memory outcome) private {
        bytes32 payloadHash = keccak256(abi.encodePacked(item.guid, item.message));
        bytes32 stored = _committedHash(item);
        outcome.committed = stored == payloadHash;
        if (!outcome.committed) {
            (outcome.committed, outcome.reason) = _commit(item, header, stored, payloadHash);
        }
        if (!outcome.committed) {
            if (stored == 0 && _isDone(item)) {
                emit PacketAlreadyDone(item.guid, item.nonce);
                (outcome.committed, outcome.reason) = (true, "");
                return;
            }
            emit PacketFailed(item.guid, msg.sender, Stage.Commit, item.gasLimit, outcome.reason);
            return;
        }
        if (item.gasLimit == 0) return _leaveCommitted(item, payloadHash, outcome);
        (outcome.executed, outcome.reason) = _execute(item);
        if (outcome.executed) {
            emit PacketExecuted(item.guid, item.receiver);
            return;
        }
        // The submitter named the library, and it may have lied about the commit.
        outcome.committed = _committedHash(item) == payloadHash;
        emit PacketFailed(item.guid, msg.sender, Stage.Execute, item.gasLimit, outcome.reason);
        if (outcome.committed && isSubmitter[msg.sender]) _alert(item, outcome.reason);
    }

    /// @dev Committing was all that was asked for; whether it was done is for the endpoint to say, not for the library.
    function _leaveCommitted(Delivery calldata item, bytes32 payloadHash, Outcome memory outcome) private {
        bytes32 stored = _committedHash(item);
        outcome.committed = stored == payloadHash;
        if (outcome.committed) {
            emit PacketCommitted(item.guid, item.receiver);
            return;
        }
        outcome.reason = abi.encodeWithSelector(NotCommitted.selector, stored, payloadHash);
        emit PacketFailed(item.guid, msg.sender, Stage.Commit, 0, outcome.reason);
    }

    function _commit(Delivery calldata item, bytes memory header, bytes32 stored, bytes32 payloadHash)
        private
        returns (bool ok, bytes memory reason)
    {
        address receiveLibrary = item.receiveLibrary;
        if (receiveLibrary == address(0)) {
            return (false, abi.encodeWithSelector(NotCommitted.selector, stored, payloadHash));
        }
        return
            _call(
                receiveLibrary, commitGas, 0, abi.encodeCall(IReceiveLibrary.commitVerification, (header, payloadHash))
            );
    }

    function _execute(Delivery calldata item) private returns (bool ok, bytes memory reason) {
        bytes memory data =
            abi.encodeCall(IEndpoint.lzReceive, (_origin(item), item.receiver, item.guid, item.message, ""));
        return _call(address(endpoint), item.gasLimit, item.value, data);
    }

    function _alert(Delivery calldata item, bytes memory reason) private {
        endpoint.lzReceiveAlert(
            _origin(item), item.receiver, item.guid, item.gasLimit, item.value, item.message, "", reason
        );
    }

    function _isDone(Delivery calldata item) private view returns (bool) {
        return item.nonce <= endpoint.lazyInboundNonce(item.receiver, item.srcEid, item.sender);
    }

    function _committedHash(Delivery calldata item) private view returns (bytes32) {
        return endpoint.inboundPayloadHash(item.receiver, item.srcEid, item.sender, item.nonce);
    }

    function _origin(Delivery calldata item) private pure returns (Origin memory) {
        return Origin(item.srcEid, item.sender, item.nonce);
    }
}
