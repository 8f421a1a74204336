import { pino } from 'pino';
import type { NodeLog } from '../node.ts';

/** Fields that could hold a secret are never printed, wherever they stand. */
const SECRET_FIELDS = ['password', 'privateKey', 'url', 'authorization'];
const redact = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]);

/** Amounts are bigint and leave as decimal text, exact. */
const exact = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

/** JSON lines on stderr, so that stdout is for results. */
export function createLog(level: string, node: string): NodeLog {
  const logger = pino(
    { level, base: { node }, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: redact, censor: '[secret]' } },
    pino.destination({ dest: 2, sync: true }),
  );
  const plain = (fields: object): object => JSON.parse(JSON.stringify(fields, exact)) as object;
  return {
    debug: (fields, message) => logger.isLevelEnabled('debug') && logger.debug(plain(fields), message),
    info: (fields, message) => logger.isLevelEnabled('info') && logger.info(plain(fields), message),
    warn: (fields, message) => logger.warn(plain(fields), message),
    error: (fields, message) => logger.error(plain(fields), message),
  };
}
