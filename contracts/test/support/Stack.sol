// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {LoadlineDVN} from "../../src/LoadlineDVN.sol";
import {LoadlineExecutor} from "../../src/LoadlineExecutor.sol";
import {Tombstones} from "../../src/Tombstones.sol";
import {HostileReceiver} from "../../src/test/HostileReceiver.sol";
import "./LayerZero.sol";
import {Check} from "./Vm.sol";

/// @title One chain: LayerZero's shipped bytecode, and our DVN and executor on it
/// @notice The remote chain exists only as packets that say that they come from it.
abstract contract Stack is Check {
    /// @dev A packet to be attested, by itself.
    struct Item {
        bytes header;
        bytes32 payloadHash;
        uint64 confirmations;
    }

    /// @dev A packet to be delivered, by itself.
    struct Delivery {
        uint32 srcEid;
        bytes32 sender;
        uint64 nonce;
        address receiver;
        bytes message;
        uint128 gasLimit;
        uint128 value;
        address receiveLibrary;
    }

    uint32 internal constant LOCAL = 40;
    uint32 internal constant REMOTE = 30;
    uint64 internal constant CONFIRMATIONS = 15;
    uint64 internal constant DELAY = 1 days;
    bytes32 internal constant SENDER = bytes32(uint256(0xA11CE));
    uint256 internal constant START = 1_800_000_000;
    uint128 internal constant GAS_LIMIT = 200_000;
    bytes32 internal constant NIL = bytes32(type(uint256).max);

    address internal owner = address(0x0111);
    address internal guardian = address(0x0222);
    address internal updater = address(0x0333);
    address internal anyone = address(0x0444);

    ITestEndpoint internal endpoint;
    ITestReceiveLibrary internal receiveLibrary;
    ITestSendLibrary internal sendLibrary;
    LoadlineDVN internal dvn;
    LoadlineExecutor internal executor;
    HostileReceiver internal receiver;

    /// @dev Keys of the attesters, in ascending order of their addresses; the first ATTESTERS are in the set.
    uint256[] internal keys;
    uint256 internal constant ATTESTERS = 3;
    uint256 private _salt;

    function setUp() public virtual {
        vm.warp(START);
        _deployLayerZero();
        keys = _sortedKeys(ATTESTERS + 1);
        address[] memory set = new address[](ATTESTERS);
        for (uint256 i; i < ATTESTERS; ++i) {
            set[i] = vm.addr(keys[i]);
        }
        dvn = new LoadlineDVN(address(endpoint), owner, guardian, set, 2, DELAY);
        executor = new LoadlineExecutor(address(endpoint), owner, 400_000);
        receiver = new HostileReceiver();
        vm.startPrank(owner);
        dvn.setReceiveLibrary(address(receiveLibrary), true);
        dvn.setSendLibrary(address(sendLibrary), true);
        dvn.setUpdater(updater);
        executor.setSendLibrary(address(sendLibrary), true);
        executor.setUpdater(updater);
        vm.stopPrank();
        _connect();
    }

    // --- LayerZero ---------------------------------------------------------------------------------------------------

    function _deployLayerZero() private {
        string memory protocol = "../node_modules/@layerzerolabs/lz-evm-protocol-v2/artifacts/contracts/";
        string memory uln = "../node_modules/@layerzerolabs/lz-evm-messagelib-v2/artifacts/contracts/uln/uln302/";
        endpoint = ITestEndpoint(
            _create(
                vm.getCode(string.concat(protocol, "EndpointV2.sol/EndpointV2.json")), abi.encode(LOCAL, address(this))
            )
        );
        receiveLibrary = ITestReceiveLibrary(_createReceiveLibrary());
        sendLibrary = ITestSendLibrary(
            _create(vm.getCode(string.concat(uln, "SendUln302.sol/SendUln302.json")), abi.encode(endpoint, 100_000, 1))
        );
    }

    function _createReceiveLibrary() internal returns (address) {
        return _create(
            vm.getCode(
                "../node_modules/@layerzerolabs/lz-evm-messagelib-v2/artifacts/contracts/uln/uln302/ReceiveUln302.sol/ReceiveUln302.json"
            ),
            abi.encode(endpoint)
        );
    }

    function _connect() private {
        receiveLibrary.setDefaultUlnConfigs(_ulnConfig());
        sendLibrary.setDefaultUlnConfigs(_ulnConfig());
        SetDefaultExecutorConfigParam[] memory executors = new SetDefaultExecutorConfigParam[](1);
        executors[0] = SetDefaultExecutorConfigParam(REMOTE, ExecutorConfig(10_000, address(executor)));
        sendLibrary.setDefaultExecutorConfigs(executors);
        endpoint.registerLibrary(address(receiveLibrary));
        endpoint.registerLibrary(address(sendLibrary));
        endpoint.setDefaultSendLibrary(REMOTE, address(sendLibrary));
        endpoint.setDefaultReceiveLibrary(REMOTE, address(receiveLibrary), 0);
    }

    function _ulnConfig() internal view returns (SetDefaultUlnConfigParam[] memory params) {
        params = new SetDefaultUlnConfigParam[](1);
        address[] memory required = new address[](1);
        required[0] = address(dvn);
        params[0] = SetDefaultUlnConfigParam(REMOTE, UlnConfig(CONFIRMATIONS, 1, 0, 0, required, new address[](0)));
    }

    function _create(bytes memory code, bytes memory args) internal returns (address made) {
        bytes memory init = bytes.concat(code, args);
        assembly {
            made := create(0, add(init, 0x20), mload(init))
        }
        yes(made != address(0), "deployed");
    }

    // --- packets -----------------------------------------------------------------------------------------------------

    function _header(uint64 nonce) internal view returns (bytes memory) {
        return _header(nonce, address(receiver));
    }

    function _header(uint64 nonce, address to) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(1), nonce, REMOTE, SENDER, LOCAL, bytes32(uint256(uint160(to))));
    }

    function _guid(uint64 nonce) internal view returns (bytes32) {
        return _guid(nonce, address(receiver));
    }

    function _guid(uint64 nonce, address to) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(nonce, REMOTE, SENDER, LOCAL, bytes32(uint256(uint160(to)))));
    }

    /// @dev 40 bytes, as an OFT transfer's message has.
    function _message(uint64 nonce) internal pure returns (bytes memory) {
        return abi.encodePacked(keccak256(abi.encode(nonce)), uint64(1_000_000));
    }

    function _payloadHash(uint64 nonce) internal view returns (bytes32) {
        return keccak256(abi.encodePacked(_guid(nonce), _message(nonce)));
    }

    function _items(uint64 first, uint256 count) internal view returns (Item[] memory items) {
        items = new Item[](count);
        for (uint64 i; i < count; ++i) {
            items[i] = Item(_header(first + i), _payloadHash(first + i), CONFIRMATIONS);
        }
    }

    function _deliveries(uint64 first, uint256 count) internal view returns (Delivery[] memory items) {
        items = new Delivery[](count);
        for (uint64 i; i < count; ++i) {
            items[i] = _delivery(first + i);
        }
    }

    function _delivery(uint64 nonce) internal view returns (Delivery memory) {
        return
            Delivery(REMOTE, SENDER, nonce, address(receiver), _message(nonce), GAS_LIMIT, 0, address(receiveLibrary));
    }

    /// @dev As the contracts take them: what neighbours share once. The order is kept, for it is signed.
    function _paths(Item[] memory items) internal pure returns (LoadlineDVN.Path[] memory paths) {
        uint256[] memory starts = new uint256[](items.length + 1);
        uint256 count;
        for (uint256 i; i < items.length; ++i) {
            if (i == 0 || !_isSamePath(items[i - 1], items[i])) starts[count++] = i;
        }
        starts[count] = items.length;
        paths = new LoadlineDVN.Path[](count);
        for (uint256 p; p < count; ++p) {
            bytes memory header = items[starts[p]].header;
            (paths[p].srcEid, paths[p].sender) = (uint32(uint256(_word(header, 9) >> 224)), _word(header, 13));
            paths[p].receiver = address(uint160(uint256(_word(header, 49))));
            paths[p].confirmations = items[starts[p]].confirmations;
            paths[p].items = new LoadlineDVN.Item[](starts[p + 1] - starts[p]);
            for (uint256 i = starts[p]; i < starts[p + 1]; ++i) {
                paths[p].items[i - starts[p]] =
                    LoadlineDVN.Item(uint64(uint256(_word(items[i].header, 1) >> 192)), items[i].payloadHash);
            }
        }
    }

    function _isSamePath(Item memory a, Item memory b) private pure returns (bool) {
        bool alike = _word(a.header, 9) == _word(b.header, 9) && _word(a.header, 13) == _word(b.header, 13);
        return alike && _word(a.header, 49) == _word(b.header, 49) && a.confirmations == b.confirmations;
    }

    function _paths(Delivery[] memory items) internal pure returns (LoadlineExecutor.Path[] memory paths) {
        uint256[] memory starts = new uint256[](items.length + 1);
        uint256 count;
        for (uint256 i; i < items.length; ++i) {
            if (i == 0 || !_isSamePath(items[i - 1], items[i])) starts[count++] = i;
        }
        starts[count] = items.length;
        paths = new LoadlineExecutor.Path[](count);
        for (uint256 p; p < count; ++p) {
            Delivery memory first = items[starts[p]];
            paths[p] = LoadlineExecutor.Path(
                first.srcEid,
                first.sender,
                first.receiver,
                first.receiveLibrary,
                new LoadlineExecutor.Delivery[](starts[p + 1] - starts[p])
            );
            for (uint256 i = starts[p]; i < starts[p + 1]; ++i) {
                paths[p].deliveries[i - starts[p]] =
                    LoadlineExecutor.Delivery(items[i].nonce, items[i].gasLimit, items[i].value, items[i].message);
            }
        }
    }

    function _isSamePath(Delivery memory a, Delivery memory b) private pure returns (bool) {
        return a.srcEid == b.srcEid && a.sender == b.sender && a.receiver == b.receiver
            && a.receiveLibrary == b.receiveLibrary;
    }

    function _word(bytes memory data, uint256 offset) private pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := mload(add(add(data, 0x20), offset))
        }
    }

    // --- attesting ---------------------------------------------------------------------------------------------------

    function _batch() internal returns (LoadlineDVN.Batch memory) {
        return LoadlineDVN.Batch(address(receiveLibrary), dvn.epoch(), bytes32(++_salt), uint64(block.timestamp + 600));
    }

    /// @dev Signs as the first `count` attesters.
    function _sign(bytes32 digest, uint256 count) internal view returns (bytes memory signatures) {
        for (uint256 i; i < count; ++i) {
            signatures = bytes.concat(signatures, _signature(keys[i], digest));
        }
    }

    function _signature(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev A batch that the quorum signed and that nobody has submitted yet.
    struct Signed {
        LoadlineDVN.Batch batch;
        Item[] items;
        bytes signatures;
    }

    function _signed(Item[] memory items) internal returns (Signed memory signed) {
        signed.batch = _batch();
        signed.items = items;
        signed.signatures = _sign(dvn.attestationDigest(signed.batch, _paths(items)), 2);
    }

    function _submit(Signed memory signed) internal {
        dvn.attest(signed.batch, _paths(signed.items), signed.signatures);
    }

    function _attest(uint64 nonce) internal {
        _submit(_signed(_items(nonce, 1)));
    }

    function _lookup(uint64 nonce) internal view returns (bool submitted, uint64 confirmations) {
        return receiveLibrary.hashLookup(keccak256(_header(nonce)), _payloadHash(nonce), address(dvn));
    }

    function _isAttested(uint64 nonce) internal view returns (bool) {
        (bool submitted, uint64 confirmations) = _lookup(nonce);
        return submitted && confirmations >= CONFIRMATIONS;
    }

    function _commit(uint64 nonce) internal {
        receiveLibrary.commitVerification(_header(nonce), _payloadHash(nonce));
    }

    function _committedHash(uint64 nonce) internal view returns (bytes32) {
        return endpoint.inboundPayloadHash(address(receiver), REMOTE, SENDER, nonce);
    }

    function _revoke(uint64 nonce) internal returns (uint32) {
        vm.prank(guardian);
        return dvn.revoke(address(receiveLibrary), _header(nonce), _payloadHash(nonce));
    }

    function _lift(uint64 nonce, uint32 number) internal {
        bytes32 headerHash = keccak256(_header(nonce));
        uint64 expiry = uint64(block.timestamp + 600);
        bytes32 digest = dvn.liftDigest(headerHash, _payloadHash(nonce), number, dvn.epoch(), expiry);
        dvn.lift(headerHash, _payloadHash(nonce), number, expiry, _sign(digest, 2));
    }

    function _reattest(uint64 nonce, uint32 number) internal {
        _submitReattest(_reattestation(nonce, number));
    }

    /// @dev A quorum's agreement to attest a packet over what the endpoint holds, not submitted yet.
    struct SignedReattest {
        uint64 nonce;
        Tombstones.Reattestation terms;
        bytes signatures;
    }

    function _reattestation(uint64 nonce, uint32 number) internal view returns (SignedReattest memory signed) {
        signed.nonce = nonce;
        signed.terms = Tombstones.Reattestation(
            address(receiveLibrary),
            keccak256(_header(nonce)),
            _payloadHash(nonce),
            CONFIRMATIONS,
            _committedHash(nonce),
            number,
            dvn.epoch(),
            uint64(block.timestamp + 600)
        );
        signed.signatures = _sign(dvn.reattestDigest(signed.terms), 2);
    }

    function _submitReattest(SignedReattest memory signed) internal {
        dvn.reattest(
            signed.terms.receiveLibrary,
            _header(signed.nonce),
            signed.terms.payloadHash,
            signed.terms.confirmations,
            signed.terms.number,
            signed.terms.expiry,
            signed.signatures
        );
    }

    function _nilify(uint64 nonce) internal {
        bytes32 committed = _committedHash(nonce);
        vm.prank(address(receiver));
        endpoint.nilify(address(receiver), REMOTE, SENDER, nonce, committed);
    }

    function _sortedKeys(uint256 count) private pure returns (uint256[] memory sorted) {
        sorted = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            uint256 key = uint256(keccak256(abi.encode("attester", i)));
            uint256 slot = i;
            for (; slot > 0 && vm.addr(sorted[slot - 1]) > vm.addr(key); --slot) {
                sorted[slot] = sorted[slot - 1];
            }
            sorted[slot] = key;
        }
    }
}
