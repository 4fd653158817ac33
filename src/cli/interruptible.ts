import { InterruptedError, type StopSignal } from "../base/errors.ts";

const SIGNALS: readonly StopSignal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** A Ctrl-C comes twice at once where npm runs the command: from the terminal and from npm. */
const IMPATIENT_MILLISECONDS = 1000;

/**
 * Runs work that stops in order when Ctrl-C is pressed or the system asks the process to end: the signal that it gets
 * is aborted with `interrupted`. Asked again a second later, the process ends at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let asked = 0;
  const stop = (signal: StopSignal): void => {
    const error = new InterruptedError(signal, { advice: "run the same command again: it goes on where it was" });
    if (!controller.signal.aborted) asked = performance.now();
    else if (performance.now() - asked > IMPATIENT_MILLISECONDS) process.exit(error.exitCode);
    controller.abort(error);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
