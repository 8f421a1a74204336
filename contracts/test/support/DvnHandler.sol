// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {LoadlineDVN} from "../../src/LoadlineDVN.sol";
import {Stack} from "./Stack.sol";

/// @title Random days in the life of a DVN
/// @notice Every action may be refused; what counts is that a packet gets attested only when an oracle, which knows who
/// really signed what and when, agrees.
contract DvnHandler is Stack {
    uint64 public constant NONCES = 4;
    uint256 private constant KEYS = ATTESTERS + 1;

    struct Kept {
        uint32 epoch;
        bytes32 salt;
        uint64 expiry;
        uint64 first;
        uint64 count;
        uint256 signers;
        bytes signatures;
    }

    Kept[] private _kept;
    mapping(uint256 index => uint256 times) private _effects;
    /// @notice Attestations that the oracle did not agree to, by what was wrong.
    uint256 public withoutQuorum;
    uint256 public outOfTime;
    uint256 public ofAnotherEpoch;
    uint256 public whilePaused;
    uint256 public tombstoned;
    uint256 public occupied;
    uint256 public usedTwice;
    /// @notice So that a run in which nothing ever happened is noticed.
    uint256 public attestations;
    /// @notice Changes of set and threshold that went through.
    uint256 public setChanges;
    /// @notice How often the threshold fell without a proposal's delay.
    uint256 public loweredAtOnce;

    /// @notice Signs a batch as any subset of members and strangers, now or for a wrong time or epoch, and submits it or
    /// keeps it for later.
    function sign(uint256 signers, uint64 first, uint64 count, uint256 expiry, bool otherEpoch, bool submitNow)
        external
    {
        Kept memory kept;
        kept.first = 1 + first % NONCES;
        kept.count = 1 + count % (NONCES - kept.first + 1);
        kept.signers = _pickSigners(signers);
        kept.salt = bytes32(_kept.length + 1);
        kept.epoch = otherEpoch ? dvn.epoch() + 1 : dvn.epoch();
        kept.expiry = uint64(block.timestamp + expiry % 2 hours);
        bytes32 digest = _digest(kept);
        for (uint256 i; i < KEYS; ++i) {
            if (kept.signers & (1 << i) != 0) {
                kept.signatures = bytes.concat(kept.signatures, _signature(keys[i], digest));
            }
        }
        _kept.push(kept);
        if (submitNow) _submitKept(_kept.length - 1);
    }

    function submitOld(uint256 index) external {
        if (_kept.length != 0) _submitKept(index % _kept.length);
    }

    function revokeOne(uint256 who, uint64 nonce) external {
        nonce = 1 + nonce % NONCES;
        bytes memory header = _header(nonce);
        bytes32 payloadHash = _payloadHash(nonce);
        vm.prank(who % 5 == 4 ? guardian : vm.addr(keys[who % KEYS]));
        try dvn.revoke(address(receiveLibrary), header, payloadHash) {} catch {}
    }

    function liftOne(uint64 nonce, bool older) external {
        nonce = 1 + nonce % NONCES;
        uint32 number = dvn.tombstone(keccak256(_header(nonce)), _payloadHash(nonce)).number;
        if (older && number > 0) --number;
        try this.liftExternally(nonce, number) {} catch {}
    }

    function liftExternally(uint64 nonce, uint32 number) external {
        _lift(nonce, number);
    }

    /// @notice By the first two keys, whoever they are now: an agreement of its own, which the oracle leaves alone.
    function reattestOne(uint64 nonce) external {
        nonce = 1 + nonce % NONCES;
        uint32 number = dvn.tombstone(keccak256(_header(nonce)), _payloadHash(nonce)).number;
        try this.reattestExternally(nonce, number) {} catch {}
    }

    function reattestExternally(uint64 nonce, uint32 number) external {
        _reattest(nonce, number);
    }

    function commitOne(uint64 nonce) external {
        nonce = 1 + nonce % NONCES;
        bytes memory header = _header(nonce);
        try receiveLibrary.commitVerification(header, _payloadHash(nonce)) {} catch {}
    }

    function nilifyOne(uint64 nonce) external {
        _nilify(1 + nonce % NONCES);
    }

    function changeSet(uint256 kind, uint256 which) external {
        vm.startPrank(owner);
        kind %= 4;
        uint256 before = dvn.threshold();
        address subject = vm.addr(keys[which % KEYS]);
        if (kind == 0) {
            try dvn.removeAttester(subject) {
                ++setChanges;
            } catch {}
        } else if (kind == 1) {
            try dvn.raiseThreshold(uint16(which % 5)) {
                ++setChanges;
            } catch {}
        } else if (kind == 2) {
            try dvn.proposeAttester(subject) {} catch {}
        } else {
            try dvn.proposeThreshold(uint16(which % 4)) {} catch {}
        }
        vm.stopPrank();
        if (dvn.threshold() < before) ++loweredAtOnce;
    }

    function executeLast(bool early) external {
        uint256 id = dvn.lastChangeId();
        if (!early) vm.warp(block.timestamp + DELAY);
        vm.prank(owner);
        try dvn.executeChange(id) {
            ++setChanges;
        } catch {}
    }

    function pauseOrResume(bool pause_) external {
        vm.prank(owner);
        pause_ ? dvn.pause() : dvn.unpause();
    }

    function wait_(uint16 secs) external {
        vm.warp(block.timestamp + secs);
    }

    function isAttested(uint64 nonce) external view returns (bool) {
        return _isAttested(nonce);
    }

    function isTombstoned(uint64 nonce) external view returns (bool) {
        return dvn.tombstone(keccak256(_header(nonce)), _payloadHash(nonce)).active;
    }

    function countedTombstones() external view returns (uint256) {
        return dvn.activeTombstones();
    }

    function setSizes() external view returns (uint256 threshold, uint256 members, uint256 epoch) {
        return (dvn.threshold(), dvn.attesters().length, dvn.epoch());
    }

    /// @dev Half of the time the first `threshold` members, since a random subset is hardly ever a quorum.
    function _pickSigners(uint256 seed) private view returns (uint256 signers) {
        if (seed % 2 == 0) return (seed >> 1) % (1 << KEYS);
        uint256 wanted = dvn.threshold();
        for (uint256 i; i < KEYS && wanted != 0; ++i) {
            if (!dvn.isAttester(vm.addr(keys[i]))) continue;
            signers |= 1 << i;
            --wanted;
        }
    }

    function _submitKept(uint256 index) private {
        Kept memory kept = _kept[index];
        bool[] memory before = new bool[](NONCES + 1);
        bool[] memory blocked = new bool[](NONCES + 1);
        bool[] memory held = new bool[](NONCES + 1);
        for (uint64 nonce = 1; nonce <= NONCES; ++nonce) {
            before[nonce] = _isAttested(nonce);
            blocked[nonce] = this.isTombstoned(nonce);
            held[nonce] = _committedHash(nonce) != 0;
        }
        try dvn.attest(_batchOf(kept), _paths(_items(kept.first, kept.count)), kept.signatures) {} catch {}
        bool effect;
        for (uint64 nonce = 1; nonce <= NONCES; ++nonce) {
            if (before[nonce] || !_isAttested(nonce)) continue;
            effect = true;
            ++attestations;
            if (blocked[nonce]) ++tombstoned;
            if (held[nonce]) ++occupied;
        }
        if (effect) _judge(kept, index);
    }

    function _judge(Kept memory kept, uint256 index) private {
        uint256 members;
        for (uint256 i; i < KEYS; ++i) {
            if (kept.signers & (1 << i) != 0 && dvn.isAttester(vm.addr(keys[i]))) ++members;
        }
        if (members < dvn.threshold()) ++withoutQuorum;
        if (block.timestamp > kept.expiry || kept.expiry > block.timestamp + 1 hours) ++outOfTime;
        if (kept.epoch != dvn.epoch()) ++ofAnotherEpoch;
        if (dvn.paused()) ++whilePaused;
        if (++_effects[index] > 1) ++usedTwice;
    }

    function _batchOf(Kept memory kept) private view returns (LoadlineDVN.Batch memory) {
        return LoadlineDVN.Batch(address(receiveLibrary), kept.epoch, kept.salt, kept.expiry);
    }

    function _digest(Kept memory kept) private view returns (bytes32) {
        return dvn.attestationDigest(_batchOf(kept), _paths(_items(kept.first, kept.count)));
    }
}
