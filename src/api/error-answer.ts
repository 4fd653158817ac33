import type { Context } from "hono";
import { isApi } from "./answer-key.ts";
import { asAssizeError, envelopeOf, statusOf } from "./http-errors.ts";
import { faultOf, type Logger } from "./server-log.ts";
import type { Shell } from "./shell.ts";

/** Writes the page that tells of an error: its status, and in one line what is wrong, where, and what to do. */
export type ErrorPage = (error: { readonly status: number; readonly line: string }) => string | Promise<string>;

/**
 * The answer to whatever was thrown: the envelope for programs, a page for people. Who names a wrong host gets the
 * envelope everywhere, since a page could not fetch its own style. Faults of ours are logged. Nothing of it is kept.
 */
export async function errorAnswer(
  thrown: unknown,
  context: Context<Shell>,
  log: Logger,
  errorPage: ErrorPage,
): Promise<Response> {
  const status = statusOf(thrown);
  const request = context.env.visit.requestId;
  if (status === 500) log.error({ request, ...faultOf(thrown, log) });
  const envelope = envelopeOf(thrown, request);
  const isForProgram = isApi(context.req.path) || status === 421;
  const { type, text } = isForProgram
    ? { type: "application/json", text: JSON.stringify(envelope) }
    : await Promise.resolve({ status, line: envelope.message })
        .then(async (told) => ({ type: "text/html", text: await errorPage(told) }))
        .catch((error: unknown) => {
          log.error({ request, ...faultOf(error, log) });
          return { type: "text/plain", text: `${envelope.message}\n` };
        });
  return context.body(text, status, {
    ...headersFor(thrown),
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Length": String(Buffer.byteLength(text)),
    "Cache-Control": "no-store",
  });
}

/** Headers that belong to an error. */
function headersFor(thrown: unknown): Record<string, string> {
  const { code, details } = asAssizeError(thrown);
  if ("expected" in details && code === "method-not-offered") return { Allow: details.expected.join(", ") };
  if ("retryAfterSeconds" in details)
    return { "Retry-After": String(Math.max(1, Math.ceil(details.retryAfterSeconds))) };
  // Nobody waits for the rest of what will not be read.
  if (code === "body-refused" || code === "address-too-long") return { Connection: "close" };
  return {};
}
