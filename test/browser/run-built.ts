import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const command = fileURLToPath(new URL("../../bin/assize.js", import.meta.url));
const execute = promisify(execFile);

/** Runs the built command to its end. Throws with what it printed when it fails. */
export async function runBuilt(...words: readonly string[]): Promise<void> {
  await execute(process.execPath, [command, ...words], { maxBuffer: 1 << 24 });
}

/** A server of the built command. */
export interface BuiltServer {
  /** Where it listens, without a slash at the end. */
  readonly address: string;
  /** Asks the process to end, as Ctrl-C does, and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Starts `assize serve` as it ships on a free port and waits until it listens. Throws with what it printed when it ends
 * before that.
 */
export async function serveBuilt(store: string): Promise<BuiltServer> {
  const words = [command, "serve", "--store", store, "--port", "0", "--log", "error"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let complaints = "";
  child.stderr.on("data", (text: Buffer) => {
    complaints += text;
  });
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
    if (address === undefined) continue;
    child.stdout.resume();
    const stop = async (): Promise<void> => {
      child.kill("SIGTERM");
      await ended;
    };
    return { address, stop };
  }
  throw new Error(`assize serve ended before it listened:\n${complaints}`);
}
