import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../bin/assize.js", import.meta.url));
const probe = new URL("./tell-memory.ts", import.meta.url).href;

/** A server in a process of its own, told how much memory it takes. */
export interface BuiltServer {
  /** Where it listens, without a slash at the end. */
  readonly address: string;
  /** Bytes that its process takes now: all of it (`rss`), and what the garbage collector keeps (`heapUsed`). */
  memory(): Promise<NodeJS.MemoryUsage>;
  /** Asks it to end, as Ctrl-C does, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts the built `assize serve` over a store on a free loopback port. Throws when it ends before it listens. */
export async function startBuilt(store: string): Promise<BuiltServer> {
  const child = fork(command, ["serve", "--store", store, "--port", "0", "--log", "warn"], {
    execArgv: ["--import", probe],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const address = await addressIn(child.stdout as Readable);
  await answers(`${address}/readyz`);
  return { address, memory: () => memoryOf(child), stop: () => ended(child) };
}

/** Waits until a server that was just started answers with a success. Throws after 20 seconds. */
export async function answers(address: string): Promise<void> {
  const late = AbortSignal.timeout(20_000);
  for (;;) {
    const response = await fetch(address, { signal: late }).catch((error: unknown) => {
      if (late.aborted) throw error;
    });
    await response?.arrayBuffer();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Asks a process to end, and waits until it has. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  await exit;
}

async function addressIn(output: Readable): Promise<string> {
  for await (const line of createInterface(output)) {
    const address = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
    if (address === undefined) continue;
    output.resume();
    return address;
  }
  throw new Error("the server ended before it listened");
}

async function memoryOf(child: ChildProcess): Promise<NodeJS.MemoryUsage> {
  const told = once(child, "message");
  child.send("memory");
  const [memory] = await told;
  return memory as NodeJS.MemoryUsage;
}
