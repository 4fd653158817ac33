import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { errorMeanings } from "../base/error-meanings.ts";
import { AssizeError, BugError, type ErrorCode, InputError } from "../base/errors.ts";
import { errorStatuses } from "./error-statuses.ts";

/** The one shape in which the API tells of an error. */
export interface ErrorEnvelope {
  readonly ok: false;
  /** What is wrong, for programs; `docs/errors.md` lists them. */
  readonly code: ErrorCode;
  /** What is wrong, where, and what to do, in one line. */
  readonly message: string;
  /** What belongs to the code, such as the parameters that would be taken. Nothing of the server's own machine. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Details that speak of the server's machine or of its statements, and are no business of whoever asks. */
const INWARD = ["sql", "path", "store", "pid", "address"] as const;

/** What was thrown as an error of ours: the framework's own refusals by their status, the unforeseen as a fault of ours. */
export function asAssizeError(thrown: unknown): AssizeError {
  if (thrown instanceof AssizeError) return thrown;
  if (thrown instanceof HTTPException && thrown.status < 500) {
    if (thrown.status === 404) return new InputError("not-found", "there is nothing at this address", { what: "" });
    return new InputError("bad-parameter", thrown.message, { parameter: "", value: "" }, { cause: thrown });
  }
  return new BugError(thrown instanceof Error ? thrown.message : String(thrown), thrown);
}

/** The HTTP status of whatever was thrown. */
export function statusOf(thrown: unknown): ContentfulStatusCode {
  return errorStatuses[asAssizeError(thrown).code];
}

/**
 * What whoever asked is told of an error. A fault of ours is told by the id under which it is in the server's log, and an
 * error that speaks of the server's machine by what it means in general.
 */
export function envelopeOf(thrown: unknown, requestId: string): ErrorEnvelope {
  const error = asAssizeError(thrown);
  const { code, details, advice } = error;
  if (errorStatuses[code] === 500) {
    const message = `the server failed at this; please report it, its log has the reason under ${requestId}`;
    return { ok: false, code, message, details: { request: requestId } };
  }
  const isInward = INWARD.some((name) => name in details);
  if (!isInward) return { ok: false, code, message: error.line, details: { ...details } };
  const meaning = asLine(errorMeanings[code].meaning);
  return { ok: false, code, message: advice === undefined ? meaning : `${meaning}; ${advice}`, details: {} };
}

/** A sentence in the form of our errors: lower case, no full stop. */
function asLine(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, "")}`;
}
