import { z } from "@hono/zod-openapi";
import { periodKinds } from "../../base/dates.ts";
import { dimensions } from "../../measures/dimensions/catalogue.ts";
import type { ApiFormat } from "../negotiate.ts";

const WHICH_RELEASE = "Day of the release to ask. Default: the newest that is loaded.";

const ids = dimensions.map(({ id }) => id).join(", ");

/** Which release is asked. */
export const releaseParameter = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2026-08-01")
  .optional()
  .openapi({ description: WHICH_RELEASE, format: "date" });

/** In which format the answer comes. */
export function formatParameter<const F extends readonly [ApiFormat, ...ApiFormat[]]>(formats: F) {
  return z.enum(formats).optional().openapi({
    description: "Format of the answer; it wins over the Accept header. Default: json.",
    example: formats[0],
  });
}

/** The name of a measure in a path. */
export const measureParameters = z.object({
  id: z.string().openapi({
    param: { name: "id", in: "path" },
    description: "Id of the measure; /api/measures lists them.",
    example: "cases_filed",
  }),
});

/** The parameters by which a measure is asked, `usualRows` at a time. Values are read further by the measures themselves. */
export function questionQuery(usualRows: number) {
  const text = z.string().optional();
  const repeated = z.union([z.string(), z.array(z.string())]).optional();
  const list = { type: "array" as const, items: { type: "string" as const } };
  return z.strictObject({
    variant: text.openapi({
      description: "Another published definition of the measure, by its name in the list. Default: its own.",
      example: "standard",
    }),
    by: repeated.openapi({
      ...list,
      param: { style: "form", explode: false },
      description: `What to break down by: one or two of ${ids}, with a comma between or repeated; none for no breakdown. Which of them a measure takes is in its list.`,
      example: ["court"],
    }),
    where: repeated.openapi({
      ...list,
      param: { style: "form", explode: true },
      description:
        "Only what meets the condition: `dimension=value,value` (any of them, by code or name), `dimension!=value` (none of them), or for whole numbers `age=0..17`, ends included. Repeated: all of them.",
      example: ["custody=D"],
    }),
    period: z
      .string()
      .optional()
      .openapi({
        enum: [...periodKinds],
        description:
          "One row for each of these. Default: one row for the whole span. A fiscal year begins on 1 October.",
        example: "fiscal-year",
      }),
    from: text.openapi({
      description:
        "First day, or a span whose first day counts: 2018-10-01, 2018-10, 2018-Q4, 2018, FY2019. A bare year is a fiscal year where the period is.",
      example: "FY2016",
    }),
    to: text.openapi({ description: "Last day, or a span as for from, whose last day counts.", example: "FY2020" }),
    "as-of": text.openapi({
      description: "Looks at the record as at the end of that day: nothing later is counted. Default: its last day.",
      format: "date",
      example: "2020-09-30",
    }),
    around: text.openapi({
      description:
        "Id of a rule: the measure by month, 36 months on each side of it, with the change at the rule. Not beside by, period, from and to.",
      example: "castro-tum",
    }),
    release: text.openapi({ description: WHICH_RELEASE, format: "date" }),
    definition: text.openapi({
      description:
        "Hash of the definition that the address was written for: if another holds today, the answer is a 409 and no number.",
    }),
    format: text.openapi({
      enum: ["json", "csv", "parquet"],
      description: "Format of the answer; it wins over the Accept header. Default: json.",
      example: "json",
    }),
    limit: text.openapi({
      type: "integer",
      minimum: 1,
      default: usualRows,
      description:
        "Most rows of a JSON answer, which says how many there are in all. A file is given whole, or refused where it has more. Beyond what the server gives at once, 10,000 rows unless its keeper set another number, every answer is refused.",
      example: "100",
    }),
  });
}
