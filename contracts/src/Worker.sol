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
    /// @param multiplierBps markup on gas in hundredths of a percent; 10,000 charges the bare cost. Native value is
    /// charged at cost, whatever the markup
    /// @param floor least fee, in local wei; native value comes on top
    /// @param nativeCap most native value that a job may ask for, in destination wei
    /// @param gasCap most gas that a job may cost there in all: base, execution and message. What a single transaction
    /// may spend there (2^24 under EIP-7825) has to hold this and the gas that committing sets aside
    struct Destination {
        uint64 baseGas;
        uint32 gasPerByte;
        uint16 multiplierBps;
        uint128 floor;
        uint128 nativeCap;
        uint64 gasCap;
    }

    /// @notice A destination's current prices. `ratio` zero means: none.
    /// @param gasPrice destination wei for one gas
    /// @param ratio local wei for RATIO_DENOMINATOR destination wei
    struct Price {
        uint128 gasPrice;
        uint128 ratio;
    }

    /// @notice What the updater may set for a destination, all four included; a ratio of zero it may never set. All zero:
    /// it may set nothing there.
    struct PriceBounds {
        uint128 minGasPrice;
        uint128 maxGasPrice;
        uint128 minRatio;
        uint128 maxRatio;
    }

    /// @notice Highest gas price that anyone may set. With MAX_RATIO it keeps every fee far from an overflow: no price
    /// can make a send revert.
    uint128 public constant MAX_GAS_PRICE = type(uint64).max;
    /// @notice Highest ratio that anyone may set.
    uint128 public constant MAX_RATIO = type(uint112).max;
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
    /// @notice The updater's room per destination.
    mapping(uint32 eid => PriceBounds) public priceBounds;

    /// @notice The price updater changed.
    event UpdaterSet(address indexed updater);
    /// @notice A send library was allowed or disallowed.
    event SendLibrarySet(address indexed sendLibrary, bool allowed);
    /// @notice A destination's terms changed.
    event DestinationSet(uint32 indexed eid, Destination terms);
    /// @notice A destination's prices changed.
    event GasPriceSet(uint32 indexed eid, uint128 gasPrice, uint128 ratio);
    /// @notice The updater's room for a destination changed.
    event PriceBoundsSet(uint32 indexed eid, PriceBounds bounds);
    /// @notice Fees were taken out of a send library.
    event FeeWithdrawn(address indexed sendLibrary, address indexed to, uint256 amount);

    /// @notice Jobs are assigned by allowed send libraries only.
    error SendLibraryNotAllowed(address seen);
    /// @notice No terms are set for this destination.
    error UnsupportedDestination(uint32 eid);
    /// @notice Terms are set, but no price was ever given.
    error PriceNotSet(uint32 eid);
    /// @notice The caller may not set this gas price.
    error GasPriceOutOfBounds(uint128 seen, uint128 min, uint128 max);
    /// @notice The caller may not set this ratio; the updater never zero.
    error RatioOutOfBounds(uint128 seen, uint128 min, uint128 max);

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

    /// @notice Sets what the updater may do for a destination: a stolen updater key can then neither sell below cost nor
    /// price customers out. The present price stays, whatever it is.
    function setPriceBounds(uint32 eid, PriceBounds calldata bounds) external onlyOwner {
        if (bounds.minGasPrice > bounds.maxGasPrice || bounds.maxGasPrice > MAX_GAS_PRICE) {
            revert GasPriceOutOfBounds(bounds.maxGasPrice, bounds.minGasPrice, MAX_GAS_PRICE);
        }
        if (bounds.minRatio > bounds.maxRatio || bounds.maxRatio > MAX_RATIO) {
            revert RatioOutOfBounds(bounds.maxRatio, bounds.minRatio, MAX_RATIO);
        }
        priceBounds[eid] = bounds;
        emit PriceBoundsSet(eid, bounds);
    }

    /// @notice Sets a destination's prices; by the updater, within its bounds, or the owner.
    /// @param eid destination endpoint id
    /// @param gasPrice destination wei for one gas
    /// @param ratio local wei for RATIO_DENOMINATOR destination wei; zero takes the price away, which stops all sends
    /// there and is the owner's to do
    function setGasPrice(uint32 eid, uint128 gasPrice, uint128 ratio) external {
        bool byOwner = msg.sender == owner;
        if (!byOwner && msg.sender != updater) revert NotAuthorized(msg.sender, updater);
        PriceBounds memory bounds = byOwner ? PriceBounds(0, MAX_GAS_PRICE, 0, MAX_RATIO) : priceBounds[eid];
        if (gasPrice < bounds.minGasPrice || gasPrice > bounds.maxGasPrice) {
            revert GasPriceOutOfBounds(gasPrice, bounds.minGasPrice, bounds.maxGasPrice);
        }
        if (ratio < bounds.minRatio || ratio > bounds.maxRatio || (ratio == 0 && !byOwner)) {
            revert RatioOutOfBounds(ratio, bounds.minRatio, bounds.maxRatio);
        }
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

    /// @dev Local wei for spending `gas` gas (below 2^64) and `value` wei (below 2^128) at the destination: no product
    /// below reaches 2^241. Value is charged in full, rounded up, with neither markup nor discount.
    function _price(uint32 eid, Destination memory terms, uint256 gas, uint256 value)
        internal
        view
        returns (uint256 fee)
    {
        Price memory price = prices[eid];
        if (price.ratio == 0) revert PriceNotSet(eid);
        fee = gas * price.gasPrice * price.ratio / RATIO_DENOMINATOR * terms.multiplierBps / BPS;
        if (fee < terms.floor) fee = terms.floor;
        fee += (value * price.ratio + RATIO_DENOMINATOR - 1) / RATIO_DENOMINATOR;
    }
}
