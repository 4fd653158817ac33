import type { MiddlewareHandler } from "hono";
import { InputError } from "../../base/errors.ts";

/** Names by which a machine calls itself. */
const OWN_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Refuses requests that name another host than the server's own, with `host-not-served`: a page elsewhere that has its
 * name point at this machine ("DNS rebinding") could read the answers otherwise. The port does not matter.
 */
export function onlyHosts(names: readonly string[]): MiddlewareHandler {
  const served = new Set([...OWN_NAMES, ...names.map(asHost)]);
  return async (context, next) => {
    const { hostname } = new URL(context.req.url);
    if (!served.has(hostname)) {
      throw new InputError(
        "host-not-served",
        `this server does not answer for ${hostname}`,
        { host: hostname },
        { advice: "whoever runs it names further hosts with --allow-host" },
      );
    }
    await next();
  };
}

/** A name as addresses have it: lower case, and IPv6 in brackets. */
function asHost(name: string): string {
  const lower = name.toLowerCase();
  return lower.includes(":") && !lower.startsWith("[") ? `[${lower}]` : lower;
}
