import { isHealth } from "./health.ts";
import type { Logger } from "./server-log.ts";
import type { Visit } from "./shell.ts";

/** A request that was answered. */
export interface Answered {
  readonly visit: Visit;
  readonly method: string;
  readonly status: number;
  /** Bytes of the body that was sent. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** Whether the answer was there already. */
  readonly remembered: boolean;
}

/** Writes one line about a request. */
export type RequestLog = (answered: Answered) => void;

/**
 * One line for each request: method, the route's pattern, status, milliseconds, bytes of the body, and whether the answer
 * was remembered. Neither the address nor the client is in it. Questions after the server's health are of level `debug`.
 */
export function requestLog(log: Logger): RequestLog {
  return ({ visit, method, status, bytes, milliseconds, remembered }) => {
    const level = status >= 500 ? "warn" : isHealth(visit.route) ? "debug" : "info";
    if (!log.isLevelEnabled(level)) return;
    log[level]({
      request: visit.requestId,
      method,
      route: visit.route,
      status,
      milliseconds: Math.round(milliseconds * 100) / 100,
      bytes,
      remembered,
    });
  };
}
