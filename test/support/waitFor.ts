// Deadline polling: tests and the demo never sleep for a fixed time, they wait for something and say what it was.

export interface WaitOptions {
  readonly what: string;
  readonly timeoutMs: number;
  readonly everyMs?: number;
  /** Asked once the deadline passed, to put the last known state into the error. */
  readonly describe?: () => string | Promise<string>;
}

export class WaitTimeout extends Error {
  override readonly name = 'WaitTimeout';
}

/** Polls `probe` until it returns something other than undefined, null or false, and returns that. */
export async function waitFor<T>(
  probe: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  options: WaitOptions,
): Promise<T> {
  const deadline = Date.now() + options.timeoutMs;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false) return value;
    const leftMs = deadline - Date.now();
    if (leftMs <= 0) {
      const state = options.describe ? `; last state: ${await options.describe()}` : '';
      throw new WaitTimeout(`waited ${options.timeoutMs} ms for ${options.what}, in vain${state}`);
    }
    await pause(Math.min(options.everyMs ?? 50, leftMs));
  }
}

/** Fails with a named error when `promise` takes longer than `timeoutMs`. */
export async function within<T>(promise: Promise<T>, timeoutMs: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WaitTimeout(`waited ${timeoutMs} ms for ${what}, in vain`)), timeoutMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
