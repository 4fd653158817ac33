import type { StopSignal } from "../base/errors.ts";

const SIGNALS: readonly StopSignal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** A Ctrl-C comes twice at once where npm runs the command: from the terminal and from npm. */
const IMPATIENT_MILLISECONDS = 1000;

/**
 * Waits until Ctrl-C is pressed or the system asks the process to end, then runs the steps that end it in order. Asked
 * again a second later, the process ends at once.
 */
export async function untilStopped(end: () => Promise<void>): Promise<void> {
  let asked: number | undefined;
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = (): void => {
    if (asked !== undefined && performance.now() - asked > IMPATIENT_MILLISECONDS) process.exit(1);
    asked ??= performance.now();
    resolve();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    await promise;
    await end();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
