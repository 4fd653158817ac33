import { z } from "@hono/zod-openapi";
import { sourceSchema } from "./source.ts";

const claimRow = z.object({
  id: z.string(),
  said: z.string().openapi({ description: "The sentence, in our words." }),
  saidIn: z.array(z.enum(["TRUTHOUT-2018", "THE-HILL-2018"])),
  kind: z.enum(["comparison", "number", "rule", "status", "trend"]),
  date: z.string().openapi({ description: "Day, month or year that the published answer is for." }),
  values: z
    .array(
      z.object({
        value: z.number(),
        unit: z.string(),
        of: z.string().optional(),
        rounded: z.literal(true).optional(),
      }),
    )
    .openapi({ description: "Published figures; percentages from 0 to 100." }),
  publishedDefinition: z.string().openapi({ description: "Who published it, and what exactly it counts or says." }),
  source: z.string(),
  alsoSources: z.array(z.string()).optional(),
  measures: z.array(z.string()).openapi({ description: "Measures that answer it or come near." }),
  register: z.literal(true).optional().openapi({ description: "The register of rules answers it." }),
  recordCanAnswer: z.enum(["yes", "partly", "no"]),
  why: z.string(),
});

/** One of the nine claims. */
export const claimSchema = z
  .object({
    number: z.int().min(1).max(9),
    title: z.string(),
    firstFigure: z.string().openapi({ description: "The published figure to print first." }),
    firstRows: z.array(z.string()),
    rows: z.array(claimRow).openapi({ description: "A row for each published answer; rivals have one each." }),
    sources: z.array(sourceSchema),
    answered: z
      .object({
        state: z.enum(["holds", "depends on the definition", "not in this record"]),
        why: z
          .string()
          .nullable()
          .openapi({ description: "What keeps the record from comparing; null where it does." }),
        figures: z.array(
          z.object({
            row: z.string(),
            measure: z.string(),
            variant: z.string(),
            published: z.number().nullable().openapi({ description: "Null where the two count different things." }),
            ours: z.number().nullable(),
            sentence: z.string(),
            command: z.string(),
            address: z.string().openapi({ description: "The page that shows it; with /api before it, the answer." }),
          }),
        ),
      })
      .nullable()
      .openapi({ description: "What the release says of it; null where none is loaded." }),
  })
  .openapi("Claim", { description: "One of nine things said of the courts in September 2018." });
