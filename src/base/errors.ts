/**
 * Every error that the project throws on purpose, by who must act. Each has a kebab-case `code`, typed `details`
 * and an exit code; tests assert the code, so the wording can improve freely.
 */

/** What each error code carries. One line per code; `docs/errors.md` lists them for users. */
export interface ErrorDetails {
  // the caller: exit 2
  "bad-option": { option: string; value: string };
  "path-not-found": { path: string };
  "path-not-readable": { path: string };
  "file-changed": { path: string };
  "path-not-writable": { path: string };
  "disk-full": { path: string };
  "disk-too-small": { path: string; neededBytes: number; freeBytes: number };
  "store-busy": { store: string; pid: number };
  "release-not-loaded": { store: string };
  "release-id-unknown": { path: string };
  "address-failed": { address: string; status?: number };
  "download-incomplete": { address: string; receivedBytes: number; expectedBytes: number | null };
  "memory-too-small": { sql: string };
  "sql-refused": { sql: string };
  "unknown-measure": { measure: string };
  "unknown-variant": { measure: string; variant: string; expected: string[] };
  "unknown-dimension": { dimension: string; expected: string[] };
  "unknown-value": { dimension: string; value: string; near: string[] };
  "unknown-period": { period: string };
  "unknown-rule": { rule: string };
  "rule-without-day": { rule: string };
  "too-few-months": { measure: string; rule: string; before: number; after: number };
  "bad-filter": { filter: string };
  "bad-span": { from: string; to: string };
  "not-asked-so": { measure: string; reason: string };
  "too-fine": { measure: string; dimensions: string[] };
  "unknown-parameter": { parameter: string; expected: string[] };
  "bad-parameter": { parameter: string; value: string };
  "not-found": { what: string };
  "format-not-offered": { format: string; expected: string[] };
  "definition-changed": { measure: string; definition: string; now: string };
  "answer-too-large": { rows: number; most: number };
  "host-not-served": { host: string };
  "method-not-offered": { method: string; expected: string[] };
  "address-too-long": { characters: number; most: number };
  "body-refused": { method: string };
  "port-taken": { host: string; port: number };
  "server-busy": { waiting: number; retryAfterSeconds: number };
  "question-too-slow": { seconds: number };
  // the release is not what we know: exit 3
  "not-a-zip": { path: string };
  "zip-damaged": { path: string; member?: string };
  "zip-encrypted": { path: string; member: string };
  "zip-too-large": { path: string; member: string; ratio: number };
  "member-path-unsafe": { path: string; member: string };
  "member-twice": { path: string; table: string };
  "compression-unknown": { path: string; member: string; method: number };
  "no-tables": { path: string };
  "table-empty": { table: string; path: string };
  "header-unknown": { table: string; path: string; header: string };
  "line-too-long": { table: string; line: number };
  "check-failed": { reasons: string[] };
  "store-newer": { store: string; format: number; known: number };
  "manifest-damaged": { path: string };
  "record-damaged": { path: string };
  "table-not-in-record": { measure: string; tables: string[] };
  "measures-not-prepared": { path: string };
  // us: exit 1
  "query-failed": { sql: string };
  "assumption-broken": { what: string };
  // nobody: exit 128 and the number of the signal, as shells have it
  interrupted: { signal: StopSignal };
}

/** Signals by which a person or the system asks a command to stop. */
export type StopSignal = "SIGINT" | "SIGTERM" | "SIGHUP";

export type ErrorCode = keyof ErrorDetails;

/** The fixed parts of an error's one line: what was left as it was, and what to do next. */
export interface Remedy {
  /** What the failed command did not touch, e.g. "the earlier record is unchanged". */
  untouched?: string;
  /** What the reader can do, e.g. "download it again". */
  advice?: string;
  cause?: unknown;
}

/** Base of all our errors. `message` says what is wrong and where, in lower case without a full stop. */
export abstract class AssizeError<C extends ErrorCode = ErrorCode> extends Error {
  abstract readonly exitCode: number;
  readonly code: C;
  readonly details: ErrorDetails[C];
  untouched: string | undefined;
  readonly advice: string | undefined;

  constructor(code: C, message: string, details: ErrorDetails[C], remedy: Remedy = {}) {
    super(message, remedy.cause === undefined ? undefined : { cause: remedy.cause });
    this.name = new.target.name;
    this.code = code;
    this.details = details;
    this.untouched = remedy.untouched;
    this.advice = remedy.advice;
  }

  /** The whole error as the one line that a person reads: wrong; untouched; what to do. */
  get line(): string {
    const parts = [this.message, this.untouched, this.advice].filter((part) => part !== undefined);
    return parts.join("; ").replaceAll(/\s*[\r\n]\s*/g, " ");
  }

  /** Adds what was left as it was, known only further out; what the thrower said of it stays. */
  leaving(untouched: string): this {
    this.untouched ??= untouched;
    return this;
  }
}

/** The caller asked for something that cannot be: a path, an option, an address. Exit 2, HTTP 400. */
export class InputError<C extends ErrorCode = ErrorCode> extends AssizeError<C> {
  readonly exitCode = 2;
}

/** The release, or a record made from one, is not what we know. Exit 3, HTTP 422. */
export class ReleaseError<C extends ErrorCode = ErrorCode> extends AssizeError<C> {
  readonly exitCode = 3;
}

/** A statement that the engine refused; carries its SQL. Exit 1, HTTP 500. */
export class QueryError extends AssizeError<"query-failed"> {
  readonly exitCode = 1;
  /** The engine's own words, without the advice and the drawing that follow them after an empty line. */
  readonly reason: string;

  constructor(sql: string, cause: unknown) {
    const words = cause instanceof Error ? cause.message : String(cause);
    const reason = words.split("\n\n", 1)[0]!.replaceAll("\n", " ");
    super("query-failed", `query failed: ${reason}`, { sql }, { cause, advice: "please report it" });
    this.reason = reason;
  }
}

/** Something that we held to be impossible happened. Exit 1, HTTP 500. */
export class BugError extends AssizeError<"assumption-broken"> {
  readonly exitCode = 1;

  constructor(what: string, cause?: unknown) {
    super("assumption-broken", `this should not happen: ${what}`, { what }, { cause, advice: "please report it" });
  }
}

const STOP_EXIT_CODES: Readonly<Record<StopSignal, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** The command was asked to stop and did, in order. Exit 128 and the number of the signal. */
export class InterruptedError extends AssizeError<"interrupted"> {
  readonly exitCode: number;

  constructor(signal: StopSignal, remedy: Remedy = {}) {
    const by = signal === "SIGINT" ? "Ctrl-C" : signal;
    super("interrupted", `stopped by ${by}`, { signal }, remedy);
    this.exitCode = STOP_EXIT_CODES[signal];
  }
}
