// Prints the table of incidents when vitest has played the rows; nothing else goes to stdout.
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { elsewhere } from './elsewhere.ts';
import { linesOf, type Played, textOf } from './table.ts';

export default class IncidentReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    process.stderr.write(`${[`${state === 'passed' ? '✓' : '✗'} ${test.name}`, ...errorsOf(test)].join('\n  ')}\n`);
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly { readonly message?: string }[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const lines = linesOf(tests.flatMap(playedIn));
    const broken = [
      ...errors.map((error) => String(error.message ?? error)),
      ...modules.flatMap((module) => module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`)),
      ...tests.flatMap((test) =>
        playedIn(test).length === 0 ? errorsOf(test).map((one) => `${test.name}: ${one}`) : [],
      ),
    ];
    const json = process.env.LOADLINE_INCIDENTS === 'json';
    process.stdout.write(
      `${json ? JSON.stringify({ rows: lines, elsewhere, errors: broken }, null, 2) : textOf(lines)}\n`,
    );
    for (const one of broken) process.stderr.write(`${one}\n`);
  }
}

function playedIn(test: TestCase): readonly Played[] {
  const { incident } = test.meta();
  if (incident === undefined) return [];
  const guarded = !test.module.moduleId.endsWith('.control.test.ts');
  return [{ ...incident, guarded, errors: errorsOf(test) }];
}

const errorsOf = (test: TestCase): readonly string[] =>
  (test.result().errors ?? []).map(({ message }) => message.split('\n')[0] ?? '');
