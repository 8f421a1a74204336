/** What the operators sign when they pin a lane: EIP-712, so that a wallet can show it. */
import { hashTypedData, keccak256, stringToBytes } from 'viem';
import type { Hex, LaneId, PathKey } from '../core/ids.ts';

/** Assumption id → canonical text. */
export type Values = Readonly<Record<string, string>>;

export type PinBody = {
  readonly lane: LaneId;
  readonly path: PathKey;
  readonly sequence: number;
  readonly from: Values;
  readonly to: Values;
};

const sorted = (values: Values) => Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** One text for one content, whatever the order of the keys. */
const valuesHash = ({ from, to }: Pick<PinBody, 'from' | 'to'>): Hex =>
  keccak256(stringToBytes(JSON.stringify({ from: sorted(from), to: sorted(to) })));

/** No chain in the domain: a lane has two, and its path names both. */
export const pinTypedData = (pin: PinBody) => ({
  domain: { name: 'Loadline', version: '1' } as const,
  types: {
    Pin: [
      { name: 'lane', type: 'string' },
      { name: 'path', type: 'string' },
      { name: 'sequence', type: 'uint256' },
      { name: 'values', type: 'bytes32' },
    ],
  } as const,
  primaryType: 'Pin' as const,
  message: {
    lane: pin.lane as string,
    path: pin.path as string,
    sequence: BigInt(pin.sequence),
    values: valuesHash(pin),
  },
});

export const pinDigest = (pin: PinBody): Hex => hashTypedData(pinTypedData(pin));
