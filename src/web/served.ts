import type { Context } from "hono";
import type { Desk } from "../api/desk.ts";
import type { ServedRelease } from "../api/served-release.ts";

/** The release that an address asks for by `release`, or the current one. */
export interface Served {
  /** Null where nothing is loaded, or the desk does not have the one that is named. */
  readonly release: ServedRelease | null;
  /** As the desk takes it: the name in the address; undefined for the current one. */
  readonly name: string | undefined;
  /** What keeps links within that release: empty, or `?release=…`. */
  readonly query: string;
}

/** Reads which release an address asks for. */
export function servedBy(desk: Desk, context: Context): Served {
  const name = context.req.query("release") || undefined;
  if (name === undefined) return { release: desk.current, name, query: "" };
  const release = desk.releases.find(({ id }) => id === name) ?? null;
  return { release, name, query: `?release=${encodeURIComponent(name)}` };
}
