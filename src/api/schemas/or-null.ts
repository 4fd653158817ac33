import { z } from "@hono/zod-openapi";

/** A schema or null. A named schema made `nullable()` would say of itself, wherever it stands, that it may be null. */
export function orNull<T extends z.ZodType>(schema: T) {
  return z.union([schema, z.null()]);
}
