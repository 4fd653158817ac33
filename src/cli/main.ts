import { Command } from "commander";
import { InterruptedError } from "../base/errors.ts";
import { version } from "../base/version.ts";
import { askCommand } from "./commands/ask.ts";
import { checkCommand } from "./commands/check.ts";
import { claimsCommand } from "./commands/claims.ts";
import { explainCommand } from "./commands/explain.ts";
import { loadCommand } from "./commands/load.ts";
import { measuresCommand } from "./commands/measures.ts";
import { rulesCommand } from "./commands/rules.ts";
import { serveCommand } from "./commands/serve.ts";
import { sqlCommand } from "./commands/sql.ts";
import { startCommand } from "./commands/start.ts";
import { synthCommand } from "./commands/synth.ts";
import { toFailure } from "./failure.ts";

const commands = [
  loadCommand,
  checkCommand,
  askCommand,
  measuresCommand,
  explainCommand,
  claimsCommand,
  rulesCommand,
  serveCommand,
  sqlCommand,
  synthCommand,
  startCommand,
];

/** The whole command line: parse, call, print. */
export function makeProgram(): Command {
  const program = new Command("assize")
    .description(
      "the U.S. immigration courts as a record you can check, measures you can cite, and a court you can run",
    )
    .version(version)
    .showSuggestionAfterError()
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const add of commands) add(program);
  return program;
}

/**
 * Runs one command; returns its exit code. An error becomes one line on standard error; the environment's ASSIZE_DEBUG
 * adds where it was thrown.
 */
export async function main(words: readonly string[]): Promise<number> {
  process.stdout.on("error", leaveQuietly);
  try {
    await makeProgram().parseAsync(words, { from: "user" });
    return 0;
  } catch (thrown) {
    const { exitCode, error } = toFailure(thrown, words);
    if (error !== undefined) console.error(`assize: ${error.line}`);
    if (process.env.ASSIZE_DEBUG) console.error(thrown);
    // What cannot be called back, such as a checksum of many gigabytes, must not hold up whoever pressed Ctrl-C.
    if (error instanceof InterruptedError) process.exit(exitCode);
    return exitCode;
  } finally {
    process.stdout.off("error", leaveQuietly);
  }
}

/** The reader of our output has seen enough, as `head` does. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
