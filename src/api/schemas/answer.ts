import { z } from "@hono/zod-openapi";
import { periodKinds } from "../../base/dates.ts";
import { dimensions } from "../../measures/dimensions/catalogue.ts";
import { orNull } from "./or-null.ts";
import { sourceSchema } from "./source.ts";

const dimensionId = z.enum(dimensions.map(({ id }) => id));
const day = z.string().openapi({ format: "date" });

/** A column of numbers. */
export const columnSchema = z
  .object({
    name: z.string().openapi({ description: "Key in the values of each row." }),
    title: z.string(),
    format: z.enum(["count", "share", "days", "number", "months", "points"]).openapi({
      description:
        "count: a whole number; share: from 0 to 1; days; number: a mean or a rate; months; points: a difference of shares.",
    }),
    meaning: z.string().openapi({ description: "What it means, and when it is null." }),
    counts: z.enum(["judges", "courts", "rows left out"]).optional().openapi({
      description: "What it counts, where that is not among what the row is about.",
    }),
  })
  .openapi("Column", { description: "A column of numbers in an answer; the first is its headline number." });

/** A period of an answer. */
export const periodSchema = z
  .object({
    start: day.openapi({ description: "First day of the whole period." }),
    end: day.openapi({ description: "Last day of the whole period." }),
    label: z.string().openapi({ description: "Short name.", example: "FY2019" }),
    words: z.string(),
    partial: z.boolean().openapi({ description: "Only a part of it lies in the span asked for, or in the record." }),
    provisional: z.boolean().openapi({
      description: "It reaches into the last 60 days before the release, of which entries still come in.",
    }),
  })
  .openapi("Period", { description: "A period of an answer. A fiscal year begins on 1 October of the year before." });

/** One row of an answer. */
export const rowSchema = z
  .object({
    period: orNull(periodSchema).openapi({ description: "Null where the whole span is one row." }),
    groups: z
      .array(
        z.object({
          dimension: dimensionId,
          code: z.string().nullable().openapi({ description: "Code in the record; null where not recorded." }),
          name: z.string(),
        }),
      )
      .openapi({ description: "One for each dimension of the breakdown, in its order." }),
    values: z.record(z.string(), z.number().nullable()).openapi({
      description: "Numbers by the names of the columns; null where there is none, or where it is withheld.",
    }),
    withheld: z.boolean().openapi({
      description: "Whether numbers were withheld, since figures of children and families tell no count under 11.",
    }),
  })
  .openapi("Row", { description: "One row of an answer." });

/** A request with every default filled in. */
export const requestSchema = z
  .object({
    measure: z.string(),
    variant: z.string(),
    by: z.array(dimensionId),
    where: z.array(
      z.object({
        dimension: dimensionId,
        codes: z.array(z.string()),
        names: z.array(z.string()),
        range: z.array(z.number().nullable()).length(2).nullable().openapi({
          description: "Both ends are included; null for no end. Null where codes are listed.",
        }),
        not: z.boolean().openapi({ description: "Whether those are left out, instead of the only ones." }),
      }),
    ),
    period: z.enum([...periodKinds]).nullable(),
    from: day.nullable().openapi({ description: "First day; null for no limit." }),
    to: day.openapi({ description: "Last day." }),
    asOf: day.openapi({ description: "Last day that the record is taken to know of." }),
    openEnded: z.boolean().openapi({ description: "Whether the last day is where the record ends." }),
  })
  .openapi("Request", { description: "What was asked, with every default filled in." });

/** The numbers of an answer. */
export const answerDataSchema = z
  .object({
    kind: z.string().openapi({ description: "Kind of figure, such as count, share, level or duration." }),
    request: requestSchema,
    columns: z.array(columnSchema),
    rows: z.array(rowSchema).openapi({ description: "In total order: by period, then by group." }),
    rowsTotal: z.int().openapi({ description: "Rows that the answer has." }),
    rowsGiven: z.int().openapi({ description: "Rows that stand here: fewer where limit says so." }),
    additive: z.boolean().openapi({ description: "Whether figures of rows add up to that of the whole." }),
    withheld: z.int().openapi({ description: "Rows that had numbers withheld." }),
    leftOut: z.int().nullable().openapi({
      description: "Rows of the record under codes that are no single judge or court; null where that is withheld.",
    }),
    unclassified: z
      .object({ rows: z.int(), of: z.int(), share: z.number().nullable() })
      .nullable()
      .openapi({ description: "Rows whose code could not be decoded; null where none decides, or where withheld." }),
  })
  .openapi("Answer", { description: "The numbers of an answer." });

/** The measure of an answer. */
export const askedMeasureSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    question: z.string(),
    unit: z.string(),
    variant: z.object({
      id: z.string(),
      title: z.string(),
      differs: z.string().nullable().openapi({ description: "From the measure's own; null for that." }),
    }),
    definition: z.object({
      text: z.string(),
      hash: z.string().openapi({ description: "Changes when anything that could change the numbers does." }),
    }),
  })
  .openapi("AskedMeasure", { description: "What was measured, by which definition." });

/** The words that state an answer, and what it takes to check it. */
export const explanationSchema = z
  .object({
    firstSay: z.string().nullable().openapi({ description: "What must be said before the number." }),
    sentence: z.string().openapi({ description: "The answer in English." }),
    sources: z.array(sourceSchema),
    sql: z.string().openapi({ description: "The statement with its values; `assize sql` runs it." }),
    command: z.string().openapi({ description: "The command that gives the same answer." }),
    citation: z.string(),
    address: z.string().openapi({
      description: "Address that gives the same answer or a 409: of this release, by this definition.",
    }),
  })
  .openapi("Explanation", { description: "The words that state an answer, and what it takes to check it." });
