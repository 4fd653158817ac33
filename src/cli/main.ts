import { Command, CommanderError } from "commander";
import { AssizeError } from "../base/errors.ts";
import { fileError } from "../base/files.ts";
import { version } from "../base/version.ts";
import { checkCommand } from "./commands/check.ts";
import { loadCommand } from "./commands/load.ts";
import { sqlCommand } from "./commands/sql.ts";
import { startCommand } from "./commands/start.ts";
import { synthCommand } from "./commands/synth.ts";

/** The whole command line: parse, call, print. */
export function makeProgram(): Command {
  const program = new Command("assize")
    .description(
      "the U.S. immigration courts as a record you can check, measures you can cite, and a court you can run",
    )
    .version(version)
    .showSuggestionAfterError()
    .exitOverride();
  for (const add of [loadCommand, checkCommand, sqlCommand, synthCommand, startCommand]) add(program);
  for (const command of program.commands) command.exitOverride();
  return program;
}

/** Runs one command; returns its exit code. Errors become one line on standard error. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    await makeProgram().parseAsync(words, { from: "user" });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    const error = fileError(thrown, "this folder");
    if (error instanceof AssizeError) {
      console.error(`assize: ${error.line}`);
      return error.exitCode;
    }
    console.error(error);
    return 1;
  }
}
