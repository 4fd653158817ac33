import { Hono } from "hono";

const PATHS: ReadonlySet<string> = new Set(["/healthz", "/readyz"]);

/** Whether a path asks after the server itself. */
export function isHealth(path: string): boolean {
  return PATHS.has(path);
}

/**
 * Two questions that those ask who keep a server running. `/healthz`: is the process up? `/readyz`: should requests be
 * sent to it? 503 while it starts and while it stops.
 */
export function health(isReady: () => boolean): Hono {
  return new Hono()
    .get("/healthz", (context) => context.json({ ok: true }))
    .get("/readyz", (context) => {
      const ok = isReady();
      return context.json({ ok }, ok ? 200 : 503);
    });
}
