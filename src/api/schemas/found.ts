import { z } from "@hono/zod-openapi";

/** Something that a search found. */
export const foundSchema = z
  .object({
    kind: z.enum(["court", "judge", "measure", "rule"]),
    code: z.string().openapi({ description: "Code in the record, or id." }),
    name: z.string(),
    about: z.string().openapi({ description: "A few words that tell it from others." }),
    address: z.string().openapi({ description: "Its page; with /api before it, the same as data." }),
  })
  .openapi("Found", { description: "Something that a search found." });
