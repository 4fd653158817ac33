import { CommanderError } from "commander";
import { AssizeError, BugError, InputError } from "../base/errors.ts";
import { fileError } from "../base/files.ts";
import { unreadable } from "../release/path-errors.ts";

/** What a command ended with: its exit code, and the error to tell of, if any. */
export interface Failure {
  readonly exitCode: number;
  readonly error?: AssizeError;
}

/** Calls of the system that only read, or may. */
const READING: ReadonlySet<string> = new Set(["open", "read", "scandir", "stat", "lstat", "access", "realpath"]);

/**
 * What was thrown while a command line ran, as an error of ours. Help that was asked for is no failure; a word that
 * the command line does not know is `bad-option`; what nobody foresaw is `assumption-broken`.
 */
export function toFailure(thrown: unknown, words: readonly string[]): Failure {
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === 0) return { exitCode: 0 };
    if (thrown.code === "commander.help") return { exitCode: 2 };
    const error = badWords(thrown, words);
    return { exitCode: error.exitCode, error };
  }
  const error = foreseen(thrown) ?? new BugError(String(thrown), thrown);
  return { exitCode: error.exitCode, error };
}

/** An error of ours, or one of the file system that was not met where it arose. */
function foreseen(thrown: unknown): AssizeError | undefined {
  if (thrown instanceof AssizeError) return thrown;
  if (!(thrown instanceof Error && "syscall" in thrown && "path" in thrown)) return undefined;
  const path = String(thrown.path);
  if (READING.has(String(thrown.syscall))) return unreadable(path, thrown);
  const error = fileError(thrown, path);
  return error instanceof AssizeError ? error : undefined;
}

/** The words that the parser did not understand, in its own sentence without its decoration. */
function badWords(thrown: CommanderError, words: readonly string[]): InputError {
  const sentence = thrown.message.replace(/^error: /, "").replace(/\.$/, "");
  const command = words.find((word) => !word.startsWith("-"));
  const isCommand = command !== undefined && thrown.code !== "commander.unknownCommand";
  return new InputError(
    "bad-option",
    sentence,
    { option: command ?? "", value: words.join(" ") },
    { advice: `see assize${isCommand ? ` ${command}` : ""} --help`, cause: thrown },
  );
}
