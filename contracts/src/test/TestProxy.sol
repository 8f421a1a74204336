// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {TransparentUpgradeableProxy} from
    "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";

/// @title A proxy whose implementation its owner may change at once
contract TestProxy is TransparentUpgradeableProxy {
    constructor(address implementation, address owner_, bytes memory data)
        TransparentUpgradeableProxy(implementation, owner_, data)
    {}
}
