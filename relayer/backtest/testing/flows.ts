/** Honest recorded flows, made up: what tests and the bench replay. */
import { SeededRandom } from '../random.ts';
import { HEADER } from '../row.ts';

const TOKENS = ['AAA', 'BBB', 'CCC'] as const;
const START_S = 1_700_000_000;

export type MadeFlow = { readonly authorizations: string; readonly consumptions: string };

/**
 * So many messages in both directions, each consumed once, half an hour to two hours later.
 * @param wideIds ids of 32 bytes, as guids, instead of numbers.
 */
export function honestFlow(messages: number, seed: number, wideIds = false): MadeFlow {
  const random = new SeededRandom(seed);
  const sent: string[] = [];
  const arrived: { timeS: number; text: string }[] = [];
  const next = { lock: 0, burn: 0 };
  let timeS = START_S;
  for (let i = 0; i < messages; i++) {
    timeS += random.between(0, 600);
    const lock = random.below(2) === 0;
    const number = lock ? next.lock++ : next.burn++;
    const id = wideIds ? `0x${number.toString(16).padStart(64, '0')}` : String(number);
    const amount = `${random.between(1, 999_999)}${'0'.repeat(random.between(6, 18))}`;
    const common = `${id},${random.pick(TOKENS)},${amount},${random.hex(20)},${random.between(1, 99_999)}.50`;
    sent.push(`${lock ? 'lock,north' : 'burn,south'},${timeS},${random.hex(32)},${common}`);
    const later = timeS + random.between(1_800, 7_200);
    arrived.push({
      timeS: later,
      text: `${lock ? 'mint,south' : 'unlock,north'},${later},${random.hex(32)},${common}`,
    });
  }
  arrived.sort((a, b) => a.timeS - b.timeS);
  return { authorizations: file(sent), consumptions: file(arrived.map(({ text }) => text)) };
}

/** As the recorded files are: CRLF, and an end to the last line. */
export const file = (lines: readonly string[]): string => [HEADER, ...lines, ''].join('\r\n');
