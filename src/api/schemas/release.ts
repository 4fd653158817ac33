import { z } from "@hono/zod-openapi";

/** The release that a response speaks of. */
export const releaseSchema = z
  .object({
    id: z.string().openapi({ description: "The release's day, as EOIR dates it.", format: "date" }),
    checksum: z.string().openapi({ description: "SHA-256 of the release's file, in hexadecimal." }),
    simulated: z.boolean().openapi({
      description: "Whether every case, person and judge in it is invented. Such figures say nothing of a real court.",
    }),
  })
  .openapi("Release", { description: "A release of the courts' records." });
