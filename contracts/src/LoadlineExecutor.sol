// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {BoundedCall} from "./BoundedCall.sol";
import {LoadlineDVN} from "./LoadlineDVN.sol";
import {LzReceiveOptions} from "./LzReceiveOptions.sol";
import {PacketHeader} from "./PacketHeader.sol";
import {PatchedCall} from "./PatchedCall.sol";
import {TwoStepOwner} from "./TwoStepOwner.sol";
import {Worker} from "./Worker.sol";
import {IEndpoint, IExecutorWorker, IReceiveLibrary, Origin} from "./interfaces/ILayerZero.sol";

/// @title Loadline's executor for LayerZero V2
/// @notice Takes jobs at the source, and commits and executes packets at the destination, many in one transaction and
/// each on its own: nothing that a packet's receiver does costs its neighbours anything, since the gas for all of them is
/// there before the first one starts.
contract LoadlineExecutor is Worker, IExecutorWorker {
    using PatchedCall for bytes;

    /// @notice Packets of one path, to be delivered in this order.
    /// @param receiveLibrary where to commit; zero if the packets are committed already
    struct Path {
        uint32 srcEid;
        bytes32 sender;
        address receiver;
        address receiveLibrary;
        Delivery[] deliveries;
    }

    /// @notice A packet to deliver. Its guid is what path and nonce make it.
    /// @param gasLimit gas for `EndpointV2.lzReceive`, forwarded exactly; zero only commits
    /// @param value native value for it, out of msg.value
    struct Delivery {
        uint64 nonce;
        uint128 gasLimit;
        uint128 value;
        bytes message;
    }

    /// @dev What a path's packets share, read from calldata once.
    struct Route {
        uint32 srcEid;
        bytes32 sender;
        address receiver;
        address receiveLibrary;
        bytes commitCall;
    }

    /// @dev The packet on its way, and the call that delivers it.
    struct Packet {
        uint64 nonce;
        uint128 gasLimit;
        uint128 value;
        bytes32 guid;
        bytes32 payloadHash;
        bytes receiveCall;
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

    /// @dev Gas of our own around a packet's two calls: reads, encoding, value transfer, events, an alert.
    uint256 private constant ITEM_OVERHEAD = 60_000;
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
    /// @notice The submitter did not take its change.
    error RefundFailed(address to, uint256 amount);
    /// @notice The endpoint does not hold this payload: no receive library was named, or it lied (seen as an outcome's
    /// reason).
    error NotCommitted(bytes32 seen, bytes32 wanted);

    /// @param endpoint_ this chain's EndpointV2
    /// @param owner_ configures; two-step transferable
    /// @param commitGas_ ceiling for one commit; the node refuses an executor with more than 100,000
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

    /// @notice Has a batch attested by `verifier`, a LoadlineDVN, and delivers packets in the same transaction: what is
    /// written for one step and wiped by the next costs little, and nothing is left to be done in between.
    /// @dev Only the arguments are the caller's. With a call of its choice it could collect our fees from a send library,
    /// or raise alerts in our name.
    /// @param attestation the ABI-encoded arguments of `LoadlineDVN.attest`; if it reverts, nothing happens
    function attestCommitAndExecute(address verifier, bytes calldata attestation, Path[] calldata paths)
        external
        payable
        returns (Outcome[] memory outcomes)
    {
        (bool ok, bytes memory reason) = BoundedCall.tryCall(
            verifier, gasleft(), 0, abi.encodePacked(LoadlineDVN.attest.selector, attestation)
        );
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(reason, 0x20), mload(reason))
            }
        }
        return _deliverAll(paths);
    }

    /// @notice Commits and executes packets; anyone may. A failing packet leaves its neighbours alone, and one that is
    /// already done is passed over. Gas for all of them has to be there at the start, or nothing happens: too little gas
    /// can neither make a packet look failed nor pass for success in a gas estimate, and a receiver that was cheap in the
    /// estimate and burns all it gets in the block takes nothing from its neighbours.
    /// @dev A submitter that cannot take its change (a contract without `receive`) sends exactly what the packets need and
    /// expects RefundFailed when one that carries value fails.
    /// @return outcomes one per packet, in the order given
    function commitAndExecute(Path[] calldata paths) external payable returns (Outcome[] memory outcomes) {
        return _deliverAll(paths);
    }

    function _deliverAll(Path[] calldata paths) private returns (Outcome[] memory outcomes) {
        outcomes = new Outcome[](_requireMeans(paths));
        // A local sum rather than the balance: a receiver that enters again cannot touch this call's change.
        uint256 change = msg.value;
        uint256 index;
        Packet memory packet;
        for (uint256 p; p < paths.length; ++p) {
            Delivery[] calldata items = paths[p].deliveries;
            if (items.length == 0) continue;
            Route memory route = _routeOf(paths[p]);
            for (uint256 i; i < items.length; ++i) {
                Outcome memory outcome = outcomes[index++];
                uint256 free = _freeMemory();
                Delivery calldata item = items[i];
                (packet.nonce, packet.gasLimit, packet.value) = (item.nonce, item.gasLimit, item.value);
                _deliver(route, packet, item.message, outcome);
                if (!outcome.executed) continue;
                // What was written for it is not needed any more: the next packet's calls take its place.
                _restoreMemory(free);
                change -= packet.value;
            }
        }
        if (change != 0) {
            (bool ok,) = BoundedCall.tryCall(msg.sender, gasleft(), change, "");
            if (!ok) revert RefundFailed(msg.sender, change);
        }
    }

    /// @dev Gas and value for all packets are there; how many they are.
    function _requireMeans(Path[] calldata paths) private view returns (uint256 count) {
        uint256 wanted;
        uint256 gasWanted;
        // Sums of fewer than 2^64 values below 2^128, and lengths that calldata bounds: none reaches 2^256.
        unchecked {
            for (uint256 p; p < paths.length; ++p) {
                uint256 commit = paths[p].receiveLibrary == address(0) ? 0 : commitGas;
                Delivery[] calldata items = paths[p].deliveries;
                count += items.length;
                for (uint256 i; i < items.length; ++i) {
                    Delivery calldata item = items[i];
                    wanted += item.value;
                    // The most that a packet can cost: a call gets at most 63/64 of the gas left, whatever is asked for.
                    gasWanted += (uint256(item.gasLimit) + commit) * 64 / 63 + ITEM_OVERHEAD + item.message.length
                        * GAS_PER_MESSAGE_BYTE;
                }
            }
        }
        uint256 gasSeen = gasleft();
        if (gasSeen < gasWanted) revert InsufficientGas(gasSeen, gasWanted);
        if (wanted > msg.value) revert InsufficientValue(msg.value, wanted);
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

    /// @dev Byte offsets into `commitVerification`: selector 4, then words of 32; the header comes after its length.
    uint256 private constant COMMIT_PAYLOAD_HASH = 36;
    uint256 private constant COMMIT_HEADER = 100;

    function _routeOf(Path calldata path) private view returns (Route memory route) {
        (route.srcEid, route.sender, route.receiver) = (path.srcEid, path.sender, path.receiver);
        route.receiveLibrary = path.receiveLibrary;
        bytes memory header = PacketHeader.build(0, route.srcEid, route.sender, localEid, route.receiver);
        route.commitCall = abi.encodeCall(IReceiveLibrary.commitVerification, (header, 0));
    }

    /// @dev Fills in `outcome`, which comes empty: every message would pay for another one.
    function _deliver(Route memory route, Packet memory packet, bytes calldata message, Outcome memory outcome)
        private
    {
        bytes memory commitCall = route.commitCall;
        commitCall.setHeaderNonce(COMMIT_HEADER, packet.nonce);
        packet.guid = commitCall.hashOf(COMMIT_HEADER + 1, PacketHeader.LENGTH - 1);
        _encodeReceive(route, packet, message);
        commitCall.setWord(COMMIT_PAYLOAD_HASH, packet.payloadHash);
        if (!_isReady(route, packet, outcome)) return;
        if (packet.gasLimit == 0) return _leaveCommitted(route, packet, outcome);
        (bool ok, bytes memory reason) = _call(address(endpoint), packet.gasLimit, packet.value, packet.receiveCall);
        if (ok) {
            outcome.committed = outcome.executed = true;
            return;
        }
        // The submitter named the library, and it may have lied about the commit.
        outcome.committed = _committedHash(route, packet) == packet.payloadHash;
        if (!outcome.committed && _isDone(route, packet)) return _passOver(packet, outcome);
        outcome.reason = reason;
        emit PacketFailed(packet.guid, msg.sender, Stage.Execute, packet.gasLimit, reason);
        if (outcome.committed && isSubmitter[msg.sender]) _alert(route, packet, message, reason);
    }

    /// @dev Whether the endpoint holds the packet, which a library that lies about its commit may only pretend. The
    /// endpoint is not asked beforehand: nearly always there is something to commit, and the commit tells.
    function _isReady(Route memory route, Packet memory packet, Outcome memory outcome) private returns (bool) {
        bool ok;
        bytes memory reason;
        if (route.receiveLibrary != address(0)) {
            (ok, reason) = _call(route.receiveLibrary, commitGas, 0, route.commitCall);
            if (ok) return true;
        }
        bytes32 stored = _committedHash(route, packet);
        if (stored == packet.payloadHash) return true;
        if (stored == 0 && _isDone(route, packet)) {
            _passOver(packet, outcome);
            return false;
        }
        if (route.receiveLibrary == address(0)) {
            reason = abi.encodeWithSelector(NotCommitted.selector, stored, packet.payloadHash);
        }
        outcome.reason = reason;
        emit PacketFailed(packet.guid, msg.sender, Stage.Commit, packet.gasLimit, reason);
        return false;
    }

    function _passOver(Packet memory packet, Outcome memory outcome) private {
        emit PacketAlreadyDone(packet.guid, packet.nonce);
        outcome.committed = true;
    }

    /// @dev Committing was all that was asked for; whether it was done is for the endpoint to say, not for the library.
    function _leaveCommitted(Route memory route, Packet memory packet, Outcome memory outcome) private {
        bytes32 stored = _committedHash(route, packet);
        outcome.committed = stored == packet.payloadHash;
        if (outcome.committed) {
            emit PacketCommitted(packet.guid, route.receiver);
            return;
        }
        outcome.reason = abi.encodeWithSelector(NotCommitted.selector, stored, packet.payloadHash);
        emit PacketFailed(packet.guid, msg.sender, Stage.Commit, 0, outcome.reason);
    }

    /// @dev Writes `EndpointV2.lzReceive` for the packet, and keccak256(guid ‖ message): the message is copied once for
    /// both.
    function _encodeReceive(Route memory route, Packet memory packet, bytes calldata message) private pure {
        (uint32 srcEid, bytes32 sender, address receiver) = (route.srcEid, route.sender, route.receiver);
        (uint64 nonce, bytes32 guid) = (packet.nonce, packet.guid);
        bytes4 selector = IEndpoint.lzReceive.selector;
        bytes memory data;
        bytes32 payloadHash;
        assembly ("memory-safe") {
            let padded := and(add(message.length, 0x1f), not(0x1f))
            data := mload(0x40)
            // Selector, seven words, the message with its length, the length of no extra data.
            mstore(data, add(0x124, padded))
            mstore(0x40, and(add(data, add(0x163, padded)), not(0x1f)))
            let at := add(data, 0x20)
            mstore(at, selector)
            mstore(add(at, 0x04), srcEid)
            mstore(add(at, 0x24), sender)
            mstore(add(at, 0x44), nonce)
            mstore(add(at, 0x64), receiver)
            mstore(add(at, 0x84), guid)
            mstore(add(at, 0xa4), 0xe0)
            mstore(add(at, 0xc4), add(0x100, padded))
            let content := add(at, 0x104)
            mstore(add(content, padded), 0)
            if message.length { mstore(add(content, sub(padded, 0x20)), 0) }
            calldatacopy(content, message.offset, message.length)
            // The guid stands where the length will be while both are hashed.
            let lengthAt := sub(content, 0x20)
            mstore(lengthAt, guid)
            payloadHash := keccak256(lengthAt, add(message.length, 0x20))
            mstore(lengthAt, message.length)
        }
        packet.receiveCall = data;
        packet.payloadHash = payloadHash;
    }

    function _freeMemory() private pure returns (uint256 free) {
        assembly ("memory-safe") {
            free := mload(0x40)
        }
    }

    /// @dev Whatever was allocated since must not be used any more.
    function _restoreMemory(uint256 free) private pure {
        assembly ("memory-safe") {
            mstore(0x40, free)
        }
    }

    function _alert(Route memory route, Packet memory packet, bytes calldata message, bytes memory reason) private {
        endpoint.lzReceiveAlert(
            Origin(route.srcEid, route.sender, packet.nonce),
            route.receiver,
            packet.guid,
            packet.gasLimit,
            packet.value,
            message,
            "",
            reason
        );
    }

    function _isDone(Route memory route, Packet memory packet) private view returns (bool) {
        return packet.nonce <= endpoint.lazyInboundNonce(route.receiver, route.srcEid, route.sender);
    }

    function _committedHash(Route memory route, Packet memory packet) private view returns (bytes32) {
        return endpoint.inboundPayloadHash(route.receiver, route.srcEid, route.sender, packet.nonce);
    }
}
