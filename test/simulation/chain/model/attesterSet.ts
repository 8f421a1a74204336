// Who attests for LoadlineDVN, how many must, and who may stop it: what its owner and guardian change.
import type { Hex } from '../../../../relayer/core/ids.ts';
import { failure, type Method, type Run, STORE_GAS, topic } from '../run.ts';
import { addressWord, bytes32, word } from '../words.ts';
import { ZERO } from './facts.ts';

const EPOCH_ADVANCED = topic('EpochAdvanced(uint32,uint16,uint256)');
const ATTESTER_REMOVED = topic('AttesterRemoved(address)');
const PAUSED = topic('Paused(address)');
const UNPAUSED = topic('Unpaused(address)');

const notAttester = failure('NotAttester(address)');
const notAuthorized = failure('NotAuthorized(address,address)');
const thresholdOutOfRange = failure('ThresholdOutOfRange(uint256,uint256,uint256)');

export const DVN_KEYS = {
  attesters: 'dvn:attesters',
  threshold: 'dvn:threshold',
  epoch: 'dvn:epoch',
  guardian: 'dvn:guardian',
} as const;
export const PAUSED_KEY = 'dvn:paused';

export const epochOf = (run: Run): number => run.get<number>(DVN_KEYS.epoch) ?? 0;
export const attestersOf = (run: Run): readonly Hex[] => run.get<readonly Hex[]>(DVN_KEYS.attesters) ?? [];
export const thresholdOf = (run: Run): number => run.get<number>(DVN_KEYS.threshold) ?? 0;
export const guardianOf = (run: Run): Hex => run.get<Hex>(DVN_KEYS.guardian) ?? ZERO;
const wordHex = (value: number): Hex => `0x${word(value)}`;

export function attesterSetMethods(dvn: Hex, owner: Hex): Readonly<Record<string, Method>> {
  function advanceEpoch(run: Run): void {
    const epoch = epochOf(run) + 1;
    run.set(DVN_KEYS.epoch, epoch);
    run.emit(dvn, [EPOCH_ADVANCED, wordHex(epoch)], word(thresholdOf(run)), word(attestersOf(run).length));
  }
  const requireOwner = (from: Hex): void => {
    if (from !== owner) throw notAuthorized(addressWord(from), addressWord(owner));
  };

  return {
    'removeAttester(address)': (run, { from }, args) => {
      requireOwner(from);
      const gone = args.address(0);
      const all = attestersOf(run);
      if (!all.includes(gone)) throw notAttester(addressWord(gone));
      // The last one takes its place.
      const rest = all.map((one) => (one === gone ? (all.at(-1) as Hex) : one)).slice(0, -1);
      run.use(4n * STORE_GAS);
      run.set(DVN_KEYS.attesters, rest);
      run.emit(dvn, [ATTESTER_REMOVED, bytes32(gone)]);
      advanceEpoch(run);
      return '0x';
    },
    'raiseThreshold(uint16)': (run, { from }, args) => {
      requireOwner(from);
      const [higher, now, count] = [args.num(0), thresholdOf(run), attestersOf(run).length];
      if (higher <= now || higher > count) throw thresholdOutOfRange(word(higher), word(now + 1), word(count));
      run.use(STORE_GAS);
      run.set(DVN_KEYS.threshold, higher);
      advanceEpoch(run);
      return '0x';
    },
    'pause()': (run, { from }) => {
      const guardian = guardianOf(run);
      if (from !== guardian && from !== owner) throw notAuthorized(addressWord(from), addressWord(guardian));
      run.use(STORE_GAS);
      run.set(PAUSED_KEY, true);
      run.emit(dvn, [PAUSED, bytes32(from)]);
      return '0x';
    },
    'unpause()': (run, { from }) => {
      requireOwner(from);
      run.use(STORE_GAS);
      run.set(PAUSED_KEY, undefined);
      run.emit(dvn, [UNPAUSED, bytes32(from)]);
      return '0x';
    },
  };
}
