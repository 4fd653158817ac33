import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { InputError } from "../base/errors.ts";
import { fileError, writing } from "../base/files.ts";

/** Who holds a lock: a process and when it began, so that a reused number is not taken for the same process. */
interface Holder {
  readonly pid: number;
  readonly since: string | null;
}

/** Two processes may find the same stale lock; each round one of them wins it. */
const ROUNDS = 5;

/**
 * Takes the lock at a path for this process. `busy` is called, and must throw, when a living process holds it; a lock
 * whose process is gone, or that says nothing, is taken over. Returns the function that gives the lock back; a process
 * that ends gives it back too, unless it is killed. Throws `path-not-writable`, `disk-full`.
 */
export function takeLock(path: string, busy: (pid: number) => never): () => void {
  for (let round = 0; round < ROUNDS; round++) {
    if (create(path)) {
      const release = (): void => rmSync(path, { force: true });
      process.once("exit", release);
      return () => {
        process.off("exit", release);
        release();
      };
    }
    const holder = readHolder(path);
    if (holder !== undefined && isRunning(holder)) busy(holder.pid);
    removeStale(path, busy);
  }
  throw new InputError(
    "path-not-writable",
    `cannot take the lock ${path}`,
    { path },
    { advice: "remove that file if no load is running" },
  );
}

/** Makes the lock in one step with its content, so that nobody reads it half written. False when it is there. */
function create(path: string): boolean {
  const own = `${path}.${process.pid}`;
  const text = JSON.stringify({ pid: process.pid, since: processStart(process.pid) } satisfies Holder);
  writing(path, () => writeFileSync(own, text));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    return createUnlinked(path, text);
  } finally {
    rmSync(own, { force: true });
  }
}

/** For file systems without links, such as exFAT. */
function createUnlinked(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw fileError(error, path);
  }
}

/** Moves a stale lock away, and puts it back when it has become another process's in the meantime. */
function removeStale(path: string, busy: (pid: number) => never): void {
  const away = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, away);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw fileError(error, path);
  }
  const holder = readHolder(away);
  if (holder !== undefined && isRunning(holder)) {
    renameSync(away, path);
    busy(holder.pid);
  }
  rmSync(away, { force: true });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** Undefined when the lock is gone or says nothing. A lock that may not be read is somebody's, and an error. */
function readHolder(path: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isHolder(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === "ENOENT") return undefined;
    throw fileError(error, path);
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== "object" || value === null) return false;
  const { pid, since } = value as Record<string, unknown>;
  return Number.isInteger(pid) && (pid as number) > 0 && (since === null || typeof since === "string");
}

/** When a process began, in the system's ticks; null where the system does not tell. */
function processStart(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8");
    return fields.slice(fields.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function isRunning({ pid, since }: Holder): boolean {
  return isAlive(pid) && (since === null || processStart(pid) === since);
}

/** Whether there is a process of that number, be it another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
