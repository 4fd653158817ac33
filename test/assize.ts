import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const runner = fileURLToPath(new URL("./run-assize.ts", import.meta.url));

/** What one run of the command printed and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts `assize` from source in a process of its own. */
export function start(words: readonly string[], input = ""): { process: ChildProcess; ended: Promise<Run> } {
  const child = spawn(process.execPath, [runner, ...words], { stdio: ["pipe", "pipe", "pipe"] });
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
export function assize(words: readonly string[], input = ""): Promise<Run> {
  return start(words, input).ended;
}
