import { z } from "@hono/zod-openapi";
import { releaseSchema } from "./release.ts";

const repairs = z.array(z.object({ kind: z.string(), count: z.int() }));
const quarantine = z.array(z.object({ reason: z.string(), count: z.int() }));
const column = { table: z.string(), column: z.string() };

const lines = {
  bytes: z.int(),
  lines: z.int(),
  headerLines: z.int(),
  blankLines: z.int(),
  rows: z.int(),
  repairedRows: z.int().openapi({ description: "Rows that were mended; they are among the rows." }),
  joinedFragments: z.int().openapi({ description: "Lines that were joined to the row they belong to." }),
  quarantinedLines: z.int().openapi({ description: "Lines set aside, since no reading of them is sure." }),
  unaccountedLines: z.int().openapi({ description: "Lines that ended nowhere: 0 when the ledger adds up." }),
  issues: z.int().openapi({ description: "Values that did not fit their column, which are null there." }),
};

const tableSchema = z
  .object({
    table: z.string(),
    grain: z.string().nullable().openapi({ description: "What one row is; null for a table that nobody declared." }),
    ...lines,
    statedRows: z.int().nullable().openapi({ description: "Rows that Count.txt states; null where it states none." }),
    difference: z.int().nullable().openapi({ description: "Our rows less those." }),
    repairs,
    quarantine,
    missingColumns: z.array(z.string()),
    unknownColumns: z.array(z.string()),
  })
  .openapi("TableLedger", { description: "Where the lines of one table went." });

/** Where every line of a release went, in counts. */
export const integritySchema = z
  .object({
    release: releaseSchema,
    loadedAt: z.string().openapi({ format: "date-time" }),
    loadedBy: z.object({ version: z.string(), engine: z.string() }),
    totals: z.object({
      tables: z.int(),
      ...lines,
      stated: z.int().openapi({ description: "Tables for which Count.txt states how many rows they have." }),
      statedAlike: z.int().openapi({ description: "Those of them of which we have as many." }),
    }),
    tables: z.array(tableSchema),
    repairs,
    quarantine,
    issues: z.array(z.object({ ...column, reason: z.string(), values: z.int() })),
    unknownCodes: z.array(
      z.object({
        ...column,
        list: z.string().openapi({ description: "The list that should have them." }),
        filled: z.int(),
        unknown: z.int(),
        commonest: z
          .array(z.object({ code: z.string(), count: z.int() }))
          .openapi({ description: "Only codes that at least eleven rows share." }),
      }),
    ),
    orphans: z.array(z.object({ ...column, refersTo: z.string(), filled: z.int(), orphans: z.int() })),
    duplicateKeys: z.array(z.object({ ...column, withoutKey: z.int(), duplicates: z.int() })),
    impossibleDates: z.array(z.object({ ...column, rows: z.int() })),
    dispositions: z
      .object({ decided: z.int(), unclassified: z.int(), share: z.number().nullable() })
      .openapi({ description: "Proceedings with a disposition, and those whose disposition could not be decoded." }),
    missingTables: z.array(z.string()),
    unknownTables: z.array(z.string()),
    countDifferences: z.array(z.object({ table: z.string(), difference: z.int() })),
    cleanTables: z.array(z.object({ name: z.string(), rows: z.int() })),
  })
  .openapi("IntegrityReport", {
    description: "Where every line of the release went, in counts: no row, no raw line, no key.",
  });
