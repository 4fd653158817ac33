import { z } from "@hono/zod-openapi";
import { orNull } from "./or-null.ts";
import { releaseSchema } from "./release.ts";

/** What every successful response says besides its data. */
const common = {
  ok: z.literal(true),
  version: z.string().openapi({ description: "Version of assize that answered." }),
  release: orNull(releaseSchema).openapi({
    description: "The release that was asked, or that is served where nothing was asked of one; null where none is.",
  }),
};

/** The one success envelope around some data: `ok`, `version`, `release`, `data`. */
export function envelope<T extends z.ZodType>(data: T) {
  return z.object({ ...common, data });
}

/** The success envelope of an answer: beside its data the measure, the words that state it, and what must be said with it. */
export function answerEnvelope<M extends z.ZodType, D extends z.ZodType, E extends z.ZodType>(
  measure: M,
  data: D,
  explanation: E,
) {
  const caveats = z.array(z.string()).openapi({ description: "What must be said with the numbers." });
  return z.object({ ...common, measure, data, explanation, caveats });
}

/** The one error envelope. */
export const errorSchema = z
  .object({
    ok: z.literal(false),
    code: z.string().openapi({ description: "What is wrong, for programs.", example: "unknown-dimension" }),
    message: z.string().openapi({ description: "What is wrong, where, and what to do, in one line." }),
    details: z.record(z.string(), z.unknown()).openapi({ description: "What belongs to the code." }),
  })
  .openapi("Error", { description: "Why there is no answer." });
