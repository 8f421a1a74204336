// The order of test files. Vitest's own guess is a file's size, and the files that play on chains for minutes are a few
// lines long: they would come last, one worker busy and the other done.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Slowest first; what no row names are unit tests, which fill the gaps at the end. */
const order: readonly RegExp[] = [
  /\/test\/(incidents|simulation)\//,
  /\/relayer\/cli\/(run|cli)\.test/,
  /\/test\/scenarios\/(outsideOutcomes|theft|badProviders|burst|crash)\.test/,
  /\/test\/(scenarios|assumptions|doctor)\//,
  /\/test\/(books|receipts|support)\//,
  /\.property\.test|\/config\/keys\.test/,
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const name = ({ moduleId }: TestSpecification): string => moduleId;
    return [...files].sort((a, b) => rank(name(a)) - rank(name(b)) || (name(a) < name(b) ? -1 : 1));
  }
}

function rank(path: string): number {
  const at = order.findIndex((one) => one.test(path));
  return at === -1 ? order.length : at;
}
