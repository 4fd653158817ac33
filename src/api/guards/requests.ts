import type { MiddlewareHandler } from "hono";
import { InputError } from "../../base/errors.ts";

/** Methods that are answered: nothing can be changed over HTTP. */
export const offeredMethods = ["GET", "HEAD", "OPTIONS"] as const;

/** Longest address, in characters; a filter that names every court has some 600. */
const LONGEST_ADDRESS = 8192;

/**
 * Refuses what no route reads: other methods (`method-not-offered`), addresses over 8,192 characters
 * (`address-too-long`), and bodies (`body-refused`).
 */
export function onlyReading(): MiddlewareHandler {
  return async (context, next) => {
    const { method, url } = context.req;
    if (!offeredMethods.some((offered) => offered === method)) {
      throw new InputError(
        "method-not-offered",
        `${method} is not offered`,
        { method, expected: [...offeredMethods] },
        { advice: "ask with GET" },
      );
    }
    const characters = url.length - url.indexOf("/", url.indexOf("//") + 2);
    if (characters > LONGEST_ADDRESS) {
      throw new InputError(
        "address-too-long",
        `the address has ${characters} characters, of which at most ${LONGEST_ADDRESS} are read`,
        { characters, most: LONGEST_ADDRESS },
      );
    }
    const length = context.req.header("content-length") ?? "0";
    if (context.req.header("transfer-encoding") !== undefined || length !== "0") {
      throw new InputError("body-refused", "a body is not read", { method }, { advice: "put all into the address" });
    }
    if (method === "OPTIONS") return context.body(null, 204, { Allow: offeredMethods.join(", ") });
    return next();
  };
}
