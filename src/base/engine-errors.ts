import { type AssizeError, InputError, QueryError } from "./errors.ts";

/**
 * An error of the engine as one of ours. What the machine is to blame for is `disk-full` (a spill that hits the end of
 * the disk too), `memory-too-small` and `path-not-readable`; anything else is the statement's fault, a
 * {@link QueryError}.
 */
export function engineError(sql: string, error: unknown): AssizeError {
  const words = error instanceof Error ? error.message : String(error);
  if (/No space left on device|Disk quota exceeded|max_temp_directory_size/.test(words)) {
    const path = named(words) ?? "the engine's temporary files";
    return new InputError(
      "disk-full",
      `no space left on the disk of ${path}`,
      { path },
      { advice: "free some space and run the same command again", cause: error },
    );
  }
  if (words.startsWith("Out of Memory Error")) {
    const used = /\(([^()]* used)\)/.exec(words)?.[1];
    return new InputError(
      "memory-too-small",
      `the engine ran out of memory${used === undefined ? "" : ` (${used})`}`,
      { sql },
      { advice: "allow more with --memory", cause: error },
    );
  }
  if (words.startsWith("IO Error") && /Permission denied/.test(words)) {
    const path = named(words) ?? "a file";
    return new InputError(
      "path-not-readable",
      `not allowed to open ${path}`,
      { path },
      { advice: "check its permissions", cause: error },
    );
  }
  return new QueryError(sql, error);
}

function named(words: string): string | undefined {
  return /"([^"]+)"/.exec(words)?.[1];
}
