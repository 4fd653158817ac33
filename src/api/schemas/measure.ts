import { z } from "@hono/zod-openapi";
import { periodKinds } from "../../base/dates.ts";
import { dimensions } from "../../measures/dimensions/catalogue.ts";
import { publishedPeriodSchema, seriesSchema } from "./series.ts";
import { sourceSchema } from "./source.ts";

const dimensionId = z.enum(dimensions.map(({ id }) => id));

const about = {
  id: z.string(),
  title: z.string(),
  question: z.string(),
  unit: z.string().openapi({ description: "In words; shares run from 0 to 1." }),
};

/** A measure of the list. */
export const measureEntrySchema = z
  .object({
    ...about,
    claim: z.int().openapi({ description: "Which of the nine claims it answers; 0 for those of use to all." }),
    kind: z.string().openapi({ description: "Kind of figure, such as count, share, level or duration." }),
    variants: z.array(z.string()).openapi({ description: "Names of its definitions; its own is standard." }),
    hashes: z.array(z.string()).openapi({
      description:
        "Today's hash of each of its definitions, in the order of `variants`; it changes when the definition does.",
    }),
    dimensions: z.array(dimensionId).openapi({ description: "What it can be broken down by and filtered on." }),
    by: z.array(dimensionId).openapi({ description: "What it is broken down by where nothing is asked for." }),
    breakdowns: z.array(z.array(dimensionId)).nullable().openapi({
      description: "The only breakdowns it is given in; null where any one or two dimensions will do.",
    }),
    periods: z.array(z.enum([...periodKinds])),
    sensitive: z.boolean().openapi({
      description: "Whether it tells of children or families: at most two dimensions, and counts under 11 withheld.",
    }),
  })
  .openapi("Measure", { description: "A thing said of the courts, as a number that can be cited." });

const beside = z.object({
  period: publishedPeriodSchema,
  part: z.string().nullable(),
  published: z.number(),
  rounded: z.boolean(),
  ours: z
    .number()
    .nullable()
    .openapi({ description: "In the unit of the series; null where the two cannot be compared." }),
  residual: z.number().nullable().openapi({ description: "Ours less the published value." }),
  source: z.string(),
  note: z.string().nullable(),
});

/** A measure explained. */
export const definitionSchema = z
  .object({
    measure: z.object(about),
    definition: z.string(),
    firstSay: z.string().nullable().openapi({ description: "What must be said before the number." }),
    variants: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        differs: z.string().nullable().openapi({ description: "From the measure's own; null for that." }),
      }),
    ),
    rivals: z
      .array(
        z.object({
          by: z.string(),
          counts: z.string(),
          effect: z.string().optional(),
          sources: z.array(z.string()),
          variant: z.string().optional().openapi({ description: "Ours that counts as they do, as far as can be." }),
        }),
      )
      .openapi({ description: "How others count the same thing." }),
    caveats: z.array(z.string()),
    published: z
      .array(
        z.object({
          series: seriesSchema,
          variant: z.string().nullable().openapi({ description: "Ours that was asked; null where none compares." }),
          points: z.array(beside),
        }),
      )
      .openapi({ description: "Published figures with the release's own for the same time." }),
    sources: z.array(sourceSchema),
    release: z
      .object({ id: z.string(), simulated: z.boolean() })
      .nullable()
      .openapi({ description: "Whose figures stand beside the published ones; null where none do." }),
  })
  .openapi("Definition", {
    description: "A measure explained: its definitions, how others count, what was published.",
  });
