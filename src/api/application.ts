import { Hono } from "hono";
import { cors } from "hono/cors";
import { routePath } from "hono/route";
import { InputError } from "../base/errors.ts";
import { AnswerCache } from "./answer-cache.ts";
import type { Desk } from "./desk.ts";
import { type ErrorPage, errorAnswer } from "./error-answer.ts";
import { onlyHosts } from "./guards/hosts.ts";
import { onlyReading } from "./guards/requests.ts";
import { securityHeaders } from "./guards/security-headers.ts";
import { health } from "./health.ts";
import { remember } from "./remember.ts";
import { requestLog } from "./request-log.ts";
import type { Logger } from "./server-log.ts";
import type { Shell } from "./shell.ts";

/** What the server is put together from. */
export interface ApplicationParts {
  readonly desk: Desk;
  /** Routes below `/api`. */
  readonly api: Hono;
  /** Everything else that people look at, assets among it. */
  readonly pages: Hono;
  readonly errorPage: ErrorPage;
  readonly log: Logger;
  /** Names under which it is reached, beside those by which a machine calls itself. */
  readonly hosts?: readonly string[];
  /** Whether requests should be sent to it; default always. */
  readonly isReady?: () => boolean;
  /** Memory for finished answers, in bytes; default 64 MB. */
  readonly cacheBytes?: number;
}

const CACHE_BYTES = 64 * 1024 * 1024;

/** A day: what a browser may ask of the API does not change while the server runs. */
const PREFLIGHT_SECONDS = 86_400;

/**
 * The whole server as a function of a request: who may ask and how, what a browser may do with the answer, what is
 * remembered, what errors look like and what is logged. Routes see none of it.
 */
export function application(parts: ApplicationParts): Hono<Shell> {
  const { desk, api, pages, errorPage, log, hosts = [], isReady = () => true, cacheBytes = CACHE_BYTES } = parts;
  const app = new Hono<Shell>();
  app.onError((thrown, context) => errorAnswer(thrown, context, log, errorPage));
  app.notFound((context) => errorAnswer(nothingAt(context.req.path), context, log, errorPage));
  app.use(async (context, next) => {
    await next();
    context.env.visit.route = routePath(context);
  });
  app.use(securityHeaders(false));
  app.use("/api/*", securityHeaders(true));
  app.use(onlyHosts(hosts));
  app.use("/api/*", sharedWithAnyone());
  app.use(onlyReading());
  app.route("/", health(isReady));
  app.route("/api", api);
  app.route("/", pages);
  app.fetch = remember(app.fetch, { desk, cache: new AnswerCache(cacheBytes), log: requestLog(log) });
  return app;
}

/** Lets scripts of any site read the API's answers. Nothing in them depends on who asks. */
function sharedWithAnyone() {
  return cors({
    origin: "*",
    allowMethods: ["GET", "HEAD"],
    exposeHeaders: ["Content-Disposition", "ETag", "Retry-After"],
    maxAge: PREFLIGHT_SECONDS,
  });
}

function nothingAt(path: string): InputError<"not-found"> {
  const shown = path.length > 100 ? `${path.slice(0, 100)}…` : path;
  return new InputError("not-found", `there is nothing at ${shown}`, { what: shown });
}
