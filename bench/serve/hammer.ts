import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const autocannon = fileURLToPath(import.meta.resolve("autocannon"));

/** How a server answered one address asked over and over; times in milliseconds. */
export interface Hammered {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were none: cut off, late, or not a success. */
  readonly failures: number;
}

/** What autocannon prints of it, as far as it is used. */
interface Printed {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly errors: number;
  readonly non2xx: number;
}

/**
 * Asks one address over so many connections, each waiting for its answer before it asks again; the generator is a
 * process of its own on the same machine.
 */
export async function hammer(address: string, seconds: number, connections: number): Promise<Hammered> {
  const words = ["--json", "--connections", String(connections), "--duration", String(seconds), address];
  const { stdout } = await run(process.execPath, [autocannon, ...words], { maxBuffer: 1 << 24 });
  const { requests, latency, errors, non2xx } = JSON.parse(stdout) as Printed;
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failures: errors + non2xx };
}
