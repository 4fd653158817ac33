import { z } from "@hono/zod-openapi";

const partial = z.string().openapi({ description: "Day, month or year." });

/** The time that a published value is for. */
export const publishedPeriodSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("fiscal-year"), year: z.int() }),
    z.object({ kind: z.literal("calendar-year"), year: z.int() }),
    z.object({ kind: z.literal("month"), month: partial }),
    z.object({ kind: z.literal("day"), date: partial }),
    z.object({ kind: z.literal("span"), from: partial, to: partial }),
  ])
  .openapi("PublishedPeriod", {
    description: "The time that a published value is for; of cases pending or judges on board, its last day.",
  });

const pointSchema = z.object({
  period: publishedPeriodSchema,
  part: z
    .string()
    .optional()
    .openapi({ description: "The part of the whole that the value is for; absent: the whole." }),
  value: z.number().openapi({ description: "In the unit of the series; percentages from 0 to 100." }),
  low: z.number().optional().openapi({ description: "Lower end, where the source prints a range." }),
  high: z.number().optional().openapi({ description: "Upper end, where the source prints a range." }),
  rounded: z.literal(true).optional().openapi({ description: "The source itself rounds." }),
  source: z.string().openapi({ description: "Id of the source." }),
  note: z.string().optional(),
});

const about = {
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  publisher: z.string().openapi({ description: "Who counted, and who passed the figure on." }),
  definition: z.string().openapi({ description: "What one unit is, and what is in and out of the count." }),
  vintage: z.string().nullable().openapi({ description: "State of the data; null when the source does not tell." }),
  derived: z.literal(true).optional().openapi({ description: "Worked out by us from published figures." }),
  measure: z.string().optional().openapi({ description: "The measure that comes nearest." }),
  variant: z.string().optional().openapi({ description: "Its variant, where one is meant." }),
  comparable: z
    .literal(false)
    .optional()
    .openapi({ description: "Counts something else or only a part, so that no figure of ours stands beside it." }),
};

/** A published series. */
export const seriesSchema = z.object({ ...about, points: z.array(pointSchema) }).openapi("PublishedSeries", {
  description:
    "Published values under one publisher, one definition and one vintage. Two that disagree are two series.",
});
