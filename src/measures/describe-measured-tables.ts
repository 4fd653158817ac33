import { code, link, markdownList, markdownTable } from "../base/markdown.ts";
import { cleanTableNames } from "../record/views.ts";
import { type MeasuredTable, measuredTables, readMeasuredTable } from "./tables.ts";

/** The page `docs/measures/tables.md`: the tables that measures read. Markdown. */
export function describeMeasuredTables(): string {
  return `# The tables that measures read

This page is generated from \`src/measures/tables/*.sql\` by \`npm run docs\`.

The first measure asked of a record makes these tables from its [clean tables](../record.md#clean-tables), as Parquet in the record's folder \`measures/\`, and makes them again when a statement behind them changes. They hold nothing that the clean tables do not: they are narrow, and each row carries what its case can be broken down by. Case numbers in them tie rows together; no answer shows one.

A table about cases has, behind its own columns, those of [measured_cases](#measured_cases) that it lacks.

${measuredTables.map(describeMeasuredTable).join("\n\n")}
`;
}

function describeMeasuredTable(table: MeasuredTable): string {
  const { description, columns } = readMeasuredTable(table);
  const { title, grain, key, sources, traps } = description;
  const own = description.columns.map(({ name, meaning }) => [code(name), meaning]);
  const taken = columns.slice(own.length).map(code);
  const facts = [
    `${sentence(title)} ${sentence(grain)} Key: ${key.map(code).join(", ")}.`,
    `Made from ${sources.map(source).join(", ")}.`,
  ];
  const carried = taken.length === 0 ? [] : [`From its case: ${taken.join(", ")}.`];
  return [
    `## ${table}`,
    facts.join(" "),
    ...(traps.length === 0 ? [] : [markdownList(traps)]),
    markdownTable([["column", "meaning"], ...own]),
    ...carried,
  ].join("\n\n");
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function source(name: string): string {
  if (cleanTableNames.includes(name)) return link(code(name), `../record.md#${name}`);
  return measuredTables.some((table) => table === name) ? link(code(name), `#${name}`) : code(name);
}
