// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {ISendLibrary} from "./interfaces/ILayerZero.sol";
import {TwoStepOwner} from "./TwoStepOwner.sol";

/// @title What a DVN and an executor share: who may assign jobs, what a job costs, and the fees' till
/// @notice A fee follows the destination's gas price, which a separate `updater` key keeps current: a key that must be
/// online for prices then holds no other power.
abstract contract Worker is TwoStepOwner {
    /// @notice What serving one destination costs and allows. `multiplierBps` zero means: not served.
    /// @param baseGas gas that every job costs there
    /// @param gasPerByte gas that every byte of the message adds
    /// @param multiplierBps markup in hundredths of a percent; 10,000 charges the bare cost
    /// @param floor least fee, in local wei
    /// @param nativeCap most native value that a job may ask for, in destination wei
    /// @param gasCap most execution gas that a job may ask for
    struct Destination {
        uint64 baseGas;
        uint32 gasPerByte;
        uint16 multiplierBps;
        uint128 floor;
        uint128 nativeCap;
        uint64 gasCap;
    }

    /// @notice A destination's current prices. `ratio` zero means: never set.
    /// @param gasPrice destination wei for one gas
    /// @param ratio local wei for RATIO_DENOMINATOR destination wei
    struct Price {
        uint128 gasPrice;
        uint128 ratio;
    }

    /// @notice `Price.ratio` of two native tokens of equal worth.
    uint256 public constant RATIO_DENOMINATOR = 1e20;
    uint256 internal constant BPS = 10_000;

    /// @notice Who keeps the prices current.
    address public updater;
    /// @notice Libraries that may assign jobs.
    mapping(address sendLibrary => bool allowed) public isSendLibrary;
    /// @notice Terms per destination.
    mapping(uint32 eid => Destination) public destinations;
    /// @notice Prices per destination.
    mapping(uint32 eid => Price) public prices;

    /// @notice The price updater changed.
    event UpdaterSet(address indexed updater);
    /// @notice A send library was allowed or disallowed.
    event SendLibrarySet(address indexed sendLibrary, bool allowed);
    /// @notice A destination's terms changed.
    event DestinationSet(uint32 indexed eid, Destination terms);
    /// @notice A destination's prices changed.
    event GasPriceSet(uint32 indexed eid, uint128 gasPrice, uint128 ratio);
    /// @notice Fees were taken out of a send library.
    event FeeWithdrawn(address indexed sendLibrary, address indexed to, uint256 amount);

    /// @notice Jobs are assigned by allowed send libraries only.
    error SendLibraryNotAllowed(address seen);
    /// @notice No terms are set for this destination.
    error UnsupportedDestination(uint32 eid);
    /// @notice Terms are set, but no price was ever given.
    error PriceNotSet(uint32 eid);

    modifier onlySendLibrary() {
        if (!isSendLibrary[msg.sender]) revert SendLibraryNotAllowed(msg.sender);
        _;
    }

    /// @notice Names the key that keeps prices current.
    function setUpdater(address updater_) external onlyOwner {
        updater = updater_;
        emit UpdaterSet(updater_);
    }

    /// @notice Allows or disallows a send library.
    function setSendLibrary(address sendLibrary, bool allowed) external onlyOwner {
        isSendLibrary[sendLibrary] = allowed;
        emit SendLibrarySet(sendLibrary, allowed);
    }

    /// @notice Sets a destination's prices; by the updater or the owner.
    /// @param eid destination endpoint id
    /// @param gasPrice destination wei for one gas
    /// @param ratio local wei for RATIO_DENOMINATOR destination wei; zero takes the price away
    function setGasPrice(uint32 eid, uint128 gasPrice, uint128 ratio) external {
        if (msg.sender != updater && msg.sender != owner) revert NotAuthorized(msg.sender, updater);
        prices[eid] = Price(gasPrice, ratio);
        emit GasPriceSet(eid, gasPrice, ratio);
    }

    /// @notice Takes this worker's fees out of a send library.
    function withdrawFee(address sendLibrary, address to, uint256 amount) external onlyOwner {
        if (to == address(0)) revert ZeroAddress();
        ISendLibrary(sendLibrary).withdrawFee(to, amount);
        emit FeeWithdrawn(sendLibrary, to, amount);
    }

    function _setDestination(uint32 eid, Destination memory terms) internal {
        destinations[eid] = terms;
        emit DestinationSet(eid, terms);
    }

    function _requireDestination(uint32 eid) internal view returns (Destination memory terms) {
        terms = destinations[eid];
        if (terms.multiplierBps == 0) revert UnsupportedDestination(eid);
    }

    /// @dev Local wei for spending `gas` gas and `value` wei at the destination.
    function _price(uint32 eid, Destination memory terms, uint256 gas, uint256 value)
        internal
        view
        returns (uint256 fee)
    {
        Price memory price = prices[eid];
        if (price.ratio == 0) revert PriceNotSet(eid);
        fee = (gas * price.gasPrice + value) * price.ratio / RATIO_DENOMINATOR * terms.multiplierBps / BPS;
        if (fee < terms.floor) fee = terms.floor;
    }
}
