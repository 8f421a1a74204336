/** What a command's end means to a script. Documented, and never renumbered. */
export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 2,
  badConfig: 10,
  journalLocked: 11,
  keyError: 12,
  unhealthy: 13,
  tryAgain: 75,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
