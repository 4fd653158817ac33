import { z } from "@hono/zod-openapi";

const kinds = [
  "Attorney General decision",
  "BIA decision",
  "court order",
  "event",
  "executive order",
  "memo",
  "regulation",
  "statute",
] as const;

const partial = z.string().nullable();

/** An act or event of the register. */
export const ruleSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.enum(kinds),
    citation: z.string(),
    announced: partial.openapi({ description: "Day, month or year, as far as it is known; null when not at all." }),
    effective: partial.openapi({ description: "When it took effect; null when that is not known, or it never did." }),
    ended: partial.openapi({
      description: "When it was withdrawn, overruled or blocked; null when not, or not known.",
    }),
    effect: z.string().openapi({ description: "What it did, in our words." }),
    affects: z
      .array(z.string())
      .openapi({ description: "Measures that it could have moved. That it did is not said." }),
    source: z.string(),
    alsoSources: z.array(z.string()).optional(),
    notVerified: z.string().optional().openapi({ description: "What no source that was read confirms." }),
  })
  .openapi("Rule", { description: "A dated act or event that may have moved a measure." });
