import { z } from "@hono/zod-openapi";
import { askedMeasureSchema, columnSchema, rowSchema } from "./answer.ts";
import { orNull } from "./or-null.ts";

const sentences = z.array(z.string());
const month = z.string().openapi({ description: "A month, `2026-07`." });

/** A figure of a sheet. */
const figureSchema = z
  .object({
    measure: askedMeasureSchema.pick({ id: true, title: true, question: true, unit: true }),
    variant: askedMeasureSchema.shape.variant,
    definition: askedMeasureSchema.shape.definition,
    firstSay: z.string().nullable(),
    sentence: z.string().nullable().openapi({ description: "Null where it would tell of a group told with others." }),
    columns: z.array(columnSchema),
    rows: z.array(rowSchema).openapi({ description: "By period, or by group; one row where there is neither." }),
    others: z
      .object({ groups: z.int(), count: z.number() })
      .nullable()
      .openapi({ description: "Groups told together, so that none of fewer than eleven is told alone." }),
    caveats: sentences,
    address: z
      .string()
      .openapi({ description: "The page that shows the same numbers; with /api before it, the answer." }),
  })
  .openapi("SheetFigure", { description: "An answer as far as a sheet prints it." });

const figures = z.record(z.string(), orNull(figureSchema)).openapi({
  description: "Figures by name; null where the release lacks a table that one rests on.",
});

const spans = z.object({ series: z.string(), recent: z.string(), lastWhole: z.string() }).openapi({
  description: "Fiscal years: the first of the series, the first of those taken together, the last that was over.",
});

/** A court of the list. */
export const courtEntrySchema = z
  .object({
    code: z.string(),
    name: z.string().openapi({ description: "Its city, with the code behind it where several courts share the city." }),
    state: z.string().nullable().openapi({ description: "Two letters; null where the release has none." }),
    pending: z
      .int()
      .nullable()
      .openapi({ description: "Cases pending on the record's last day; null without a table." }),
    judges: z
      .int()
      .nullable()
      .openapi({ description: "Single judges at work there in the record's last three months." }),
  })
  .openapi("Court", { description: "An immigration court." });

/** A judge of the list. */
export const judgeEntrySchema = z
  .object({
    code: z.string(),
    name: z.string().openapi({ description: "Last name first, as the release lists judges." }),
    court: z
      .string()
      .nullable()
      .openapi({ description: "Code of the court of most of the latest work; null without." }),
    courtName: z.string().nullable(),
    firstMonth: month
      .nullable()
      .openapi({ description: "First month at work in the record, which is no appointment." }),
    lastMonth: month.nullable().openapi({ description: "Last month at work in the record." }),
    isOver: z.boolean().openapi({ description: "Whether six months or more of the record follow the last one." }),
    pending: z
      .int()
      .nullable()
      .openapi({ description: "Cases pending on the record's last day; null without a table." }),
    year: z.string().openapi({ description: "The last fiscal year that was over." }),
    completions: z.int().nullable().openapi({ description: "Cases completed in it; null when not at work in it." }),
  })
  .openapi("Judge", { description: "A code that stands for a single judge. Other codes are not listed." });

/** What is known of a court. */
export const courtSheetSchema = z
  .object({
    entry: courtEntrySchema,
    lastDay: z.string().openapi({ format: "date", description: "Last day that the record knows of." }),
    spans,
    atWork: z.array(judgeEntrySchema).openapi({ description: "Judges at work there in the record's last months." }),
    figures,
    remarks: sentences.openapi({ description: "What a reader must know of these figures." }),
    cannotTell: sentences.openapi({ description: "What the record cannot tell." }),
  })
  .openapi("CourtSheet", { description: "What a record tells of a court." });

/** What is known of a judge. */
export const judgeSheetSchema = z
  .object({
    entry: judgeEntrySchema,
    lastDay: z.string().openapi({ format: "date", description: "Last day that the record knows of." }),
    spans,
    benches: z
      .array(
        z.object({ court: z.string(), courtName: z.string(), firstMonth: month, lastMonth: month, months: z.int() }),
      )
      .openapi({ description: "Courts where the judge was at work, the judge's own first." }),
    quota: z
      .object({
        satisfactoryCompletions: z.int(),
        unsatisfactoryBelow: z.int(),
        effective: z.string(),
        suspended: z.string(),
      })
      .openapi({ description: "Completions a year that the case quota called satisfactory and unsatisfactory." }),
    figures: figures.openapi({
      description: "Figures by name. Asylum decisions stand only beside those of other judges on like cases.",
    }),
    court: figures.openapi({ description: "The same figures of all judges of the judge's court together." }),
    remarks: sentences.openapi({ description: "What a reader must know of these figures." }),
    cannotTell: sentences.openapi({ description: "What the record cannot tell." }),
  })
  .openapi("JudgeSheet", { description: "What a record tells of a judge." });
