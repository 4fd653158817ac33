import { InputError } from "../base/errors.ts";

/** The code of a system error, such as `ENOENT`; undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** The error for a path that could not be opened or read: `path-not-found` or `path-not-readable`. */
export function unreadable(path: string, error: unknown): InputError {
  const code = systemCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new InputError(
      "path-not-found",
      `no such file or folder: ${path}`,
      { path },
      { advice: "give the release's zip, or the folder it was unpacked to", cause: error },
    );
  }
  return new InputError(
    "path-not-readable",
    `cannot read ${path}: ${reason(error)}`,
    { path },
    { advice: "check its permissions and the disk", cause: error },
  );
}

/** What went wrong, in the system's own words, with the causes that Node hides one level down. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error.cause instanceof Error ? `: ${reason(error.cause)}` : "";
  return `${error.message || systemCode(error) || error.name}${inner}`;
}
