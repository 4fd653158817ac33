import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure with one line for the reader, and what the failed command printed, if anything. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {string} [output]
   */
  constructor(message, output = "") {
    super(message);
    this.output = output;
  }
}

/**
 * Runs a command in the repository's folder, its output kept back. Never throws.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ ok: boolean, output: string }}
 */
export function capture(command, args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { ok: status === 0, output: error === undefined ? `${stdout}${stderr}`.trimEnd() : error.message };
}

/**
 * Runs a command in the repository's folder with this terminal as its own.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {number} its exit code; 1 when a signal ended it or it could not be started
 */
export function show(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status ?? 1;
}

/**
 * Runs npm, its output kept back: the npm that started this script, or the one on the path.
 * @param {readonly string[]} args
 * @returns {{ ok: boolean, output: string }}
 */
export function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return capture(process.execPath, [script, ...args]);
  return process.platform === "win32" ? capture("cmd.exe", ["/c", "npm", ...args]) : capture("npm", args);
}

/**
 * Runs a script's steps; a {@link Failure} ends it with its one line and exit code 1.
 * @param {() => number | void | Promise<number | void>} steps give the exit code, or nothing for 0
 */
export async function main(steps) {
  try {
    process.exitCode = (await steps()) ?? 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.output !== "") console.error(error.output);
    console.error(`assize: ${error.message}`);
    process.exitCode = 1;
  }
}

/**
 * Whether the script at `url` is the one that Node was started with.
 * @param {string} url its `import.meta.url`
 */
export function isStarted(url) {
  return process.argv[1] !== undefined && fileURLToPath(url) === realpathSync(process.argv[1]);
}
