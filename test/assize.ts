import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const runner = fileURLToPath(new URL("./run-assize.ts", import.meta.url));
const runnerAsNobody = fileURLToPath(new URL("./run-assize-as-nobody.ts", import.meta.url));

/** Halves the time that a process from source takes to begin. */
const compileCache = join(tmpdir(), "assize-compile-cache");

/** What one run of the command printed and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How a run differs from a plain one. */
export interface RunOptions {
  /** Standard input. */
  readonly input?: string;
  /** Added to the environment. */
  readonly variables?: Readonly<Record<string, string>>;
  /** As a user who may write nowhere, where the test itself may write everywhere. */
  readonly asNobody?: boolean;
}

/** Starts `assize` from source in a process of its own. */
export function start(
  words: readonly string[],
  options: RunOptions = {},
): { process: ChildProcess; ended: Promise<Run> } {
  const { input = "", variables = {}, asNobody = false } = options;
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache, ...variables };
  const child = spawn(process.execPath, [asNobody ? runnerAsNobody : runner, ...words], { env });
  child.stdin.end(input);
  let out = "";
  let err = "";
  child.stdout.on("data", (text: Buffer) => {
    out += text;
  });
  child.stderr.on("data", (text: Buffer) => {
    err += text;
  });
  const ended = new Promise<Run>((resolve) => child.on("close", (code) => resolve({ code, out, err })));
  return { process: child, ended };
}

/** Runs `assize` from source to its end. */
export function assize(words: readonly string[], options: RunOptions = {}): Promise<Run> {
  return start(words, options).ended;
}
