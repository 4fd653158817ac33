import type { Env } from "hono";

/** One request, as the outer parts of the server follow it. */
export interface Visit {
  /** Names the request in the log and in what is told of a fault. */
  readonly requestId: string;
  /** Pattern of the route that answers; empty until one does. */
  route: string;
}

/** What the outer parts of the server hand to the routes. */
export interface Shell extends Env {
  Bindings: { readonly visit: Visit };
}
