import { markdownTable } from "../base/markdown.ts";
import { tables } from "../release/tables/catalogue.ts";
import type { Column, Table } from "../release/tables/table.ts";
import { describeView } from "./describe.ts";
import { sqlType } from "./raw-table.ts";
import { SIDE_FILES, sideFiles } from "./side-rows.ts";
import { readViews } from "./views.ts";

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function describeCleanTable(sql: string): string {
  const view = describeView(sql);
  return [
    `### ${view.name}`,
    "",
    `${sentence(view.title)} ${sentence(view.grain)} Key: ${view.key.map((name) => `\`${name}\``).join(", ")}.`,
    "",
    ...view.traps.map((trap) => `- ${trap}`),
    "",
    markdownTable([["column", "meaning"], ...view.columns.map(({ name, meaning }) => [`\`${name}\``, meaning])]),
  ].join("\n");
}

function remarks(column: Column): string {
  return [
    column.meaning,
    ...(column.decodes === undefined ? [] : [`Decoded by \`${column.decodes}\`.`]),
    ...(column.formerly === undefined ? [] : [`Formerly ${column.formerly.map((name) => `\`${name}\``).join(", ")}.`]),
    ...(column.wrong === undefined ? [] : [`Known wrong: ${column.wrong}`]),
    ...(column.blankShare === undefined ? [] : [`Blank in ${(column.blankShare * 100).toFixed(1)} %.`]),
  ].join(" ");
}

function describeRawTable(table: Table): string {
  return [
    `### ${table.name}`,
    "",
    `${table.meaning} One row: ${table.grain}. Key: \`${table.key}\`. About ${table.rows.toLocaleString("en-US")} rows in July 2026.`,
    "",
    markdownTable([
      ["column", "type", "meaning"],
      ...table.columns.map((column) => [`\`${column.name}\``, sqlType(column.type), remarks(column)]),
    ]),
  ].join("\n");
}

function describeSideFile(name: (typeof sideFiles)[number]): string {
  const { meaning, columns } = SIDE_FILES[name];
  const rows = Object.entries(columns).map(([column, [type, what]]) => [`\`${column}\``, type, what]);
  return [`### ${name}`, "", meaning, "", markdownTable([["column", "type", "meaning"], ...rows])].join("\n");
}

/** `docs/record.md`: every table and column of a record, from the places in the code where each is described. */
export function describeRecord(): string {
  const clean = readViews().filter((view) => view.kind === "table");
  return `# The record

Generated from the code by \`npm run docs\`; do not edit. A record is one folder for each release:

- \`<clean table>.parquet\`: the clean tables, with decoded values beside codes
- \`raw/<Table>.parquet\`: every column of every table of the release, typed, under its original name
- \`quarantine.parquet\`, \`repairs.parquet\`, \`issues.parquet\`: what was set aside, mended, or did not fit
- \`manifest.json\`: where it came from, where every line went, checksums, what is odd in it
- \`datapackage.json\`: a Frictionless Data Package descriptor
- \`views.sql\`: views over all of it, for a DuckDB client that was started in the folder

Blank (empty, spaces, NULs) is null. Codes are trimmed. \`N/A\`, \`NA\`, \`0\`, \`00\` and \`b6\` are values.

## Clean tables

${clean.map((view) => describeCleanTable(view.sql)).join("\n\n")}

## Beside the tables

${sideFiles.map(describeSideFile).join("\n\n")}

## The release's own tables

${tables.map(describeRawTable).join("\n\n")}
`;
}
