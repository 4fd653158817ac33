import { type DestinationStream, type Logger, pino } from "pino";
import { AssizeError } from "../base/errors.ts";
import type { LogLevel } from "./log-levels.ts";

export type { Logger } from "pino";

/** A log, and how to have all of it written before the process ends. */
export interface ServerLog {
  readonly log: Logger;
  flush(): void;
}

/**
 * Opens the server's log: JSON lines on standard error, written beside the work so that answers do not wait for them. A
 * line holds a route's pattern and no address, so that nobody learns from it who asked for what.
 */
export function openServerLog(level: LogLevel): ServerLog {
  const destination = pino.destination({ dest: 2, sync: false });
  return { log: serverLog(level, destination), flush: () => destination.flushSync() };
}

/** The same on any stream. */
export function serverLog(level: LogLevel, destination: DestinationStream): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/**
 * What the log says of a fault of ours: where it was thrown, without its words, since the engine's words repeat what was
 * asked. Under the level `debug` the words and the statement are there too.
 */
export function faultOf(error: unknown, log: Logger): Readonly<Record<string, unknown>> {
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const frames = root instanceof Error ? (root.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  const fault = {
    code: error instanceof AssizeError ? error.code : undefined,
    kind: root instanceof Error ? root.name : typeof root,
    at: frames.map((line) => line.trim()),
  };
  if (!log.isLevelEnabled("debug")) return fault;
  const sql = error instanceof AssizeError && "sql" in error.details ? error.details.sql : undefined;
  return { ...fault, words: String(error), sql };
}
