import { z } from "@hono/zod-openapi";
import { columnSchema, requestSchema } from "./answer.ts";
import { ruleSchema } from "./rule.ts";

const estimate = z
  .object({ estimate: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() })
  .openapi("Estimate", { description: "An estimate with the ends of its 95 % interval, in units of the series." });

const month = z.string().openapi({ format: "date", description: "First day of a month." });

/** A measure before and after a rule. */
export const aroundDataSchema = z
  .object({
    kind: z.literal("around"),
    request: requestSchema,
    rule: ruleSchema,
    others: z.array(ruleSchema).openapi({ description: "Rules in the window that cannot be told apart from it." }),
    window: z.object({
      breakMonth: month.openapi({ description: "First full month under the rule." }),
      leftOut: month.nullable().openapi({ description: "Month in which it took effect part-way." }),
      first: month,
      last: month,
    }),
    column: columnSchema,
    series: z.array(
      z.object({
        month,
        value: z.number().nullable().openapi({ description: "Null where the month is not known or not yet complete." }),
        side: z.enum(["before", "left-out", "after"]),
      }),
    ),
    before: z.int().openapi({ description: "Months with a value before the break." }),
    after: z.int().openapi({ description: "Months with a value from the break on." }),
    level: estimate.openapi({
      description: "How far the first month after lies above the line of before, carried on.",
    }),
    slope: estimate.openapi({ description: "How much more the values rise in a month after it than before." }),
    residualDegrees: z.int().nullable(),
    placebo: z
      .object({ rank: z.int(), of: z.int(), share: z.number() })
      .nullable()
      .openapi({ description: "Where the change of level stands among those at every month that could be tried." }),
  })
  .openapi("Around", {
    description: "36 months on each side of the day on which a rule took effect. It never says what moved the measure.",
  });
