/** What the running node itself says, where one answers. */
import type { QueryResult } from '../api/queries.ts';
import { type Check, NODE, verdicts } from './check.ts';

export function judgeNode(status: QueryResult<'status'> | null): Check[] {
  const say = verdicts('doctor.node', NODE, 'no halt, no chain in trouble');
  if (!status) return [say.skipped('no node runs on this data folder')];
  const halts = status.halts.items.map(({ id, means, release }) =>
    say.fail(`halt ${id}: ${means}`, `loadline status says what was seen; ${release}`),
  );
  const excluded = status.chains.items.flatMap((chain) =>
    chain.excluded.map((operator) =>
      say.warn(
        `${operator} of ${chain.name} is excluded: its content was contradicted`,
        `loadline providers list shows the evidence; replace ${operator}, or loadline providers readmit ${chain.name} ${operator}`,
      ),
    ),
  );
  const troubles = status.chains.items.flatMap(({ name, trouble }) =>
    trouble
      ? [say.warn(`${name} is in trouble: ${trouble.cause}: ${trouble.detail}`, `see the lines of ${name} here`)]
      : [],
  );
  const found = [...idle(status, say), ...halts, ...excluded, ...troubles];
  return found.length > 0 ? found : [say.ok(`node ${status.node} runs in ${status.mode} mode, nothing halted`)];
}

/** What keeps the whole node from acting. */
function idle({ paused, shadow }: QueryResult<'status'>, say: ReturnType<typeof verdicts>): Check[] {
  const until = shadow && new Date(shadow.untilMs).toISOString();
  return [
    ...(paused
      ? [
          say.fail(
            `paused, ${paused.cause}: ${paused.reason}`,
            'make room on the disk of dataDir; it goes on by itself',
          ),
        ]
      : []),
    ...(shadow
      ? [
          say.warn(
            `its journal was restored (${shadow.how}): it acts on nothing until ${until}`,
            'wait; it goes on by itself',
          ),
        ]
      : []),
  ];
}
