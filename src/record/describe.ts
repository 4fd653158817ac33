import { BugError } from "../base/errors.ts";

/** What a clean table's SQL file says of itself: the one place where it is described. */
export interface ViewDescription {
  readonly name: string;
  /** One line: what a row is. */
  readonly title: string;
  /** What makes one row. */
  readonly grain: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Raw tables, code tables and views that it reads. */
  readonly sources: readonly string[];
  /** What a reader is likely to get wrong, one sentence each. */
  readonly traps: readonly string[];
  /** Output columns in order; the meaning gives the unit, and when the value is null. */
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
}

/**
 * Reads the header comments and the commented columns of the outermost select of a view's SQL. Throws
 * `assumption-broken` where the file departs from the form: header lines `-- name: title`, `-- grain:`, `-- key:`,
 * `-- sources:`, `-- trap:`, then `with` steps, then `select` at the start of a line and one commented column a line.
 */
export function describeView(sql: string): ViewDescription {
  const lines = sql.split("\n");
  const header = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith("--")),
  );
  const fields = header.map((line) => /^-- ([a-z_]+): (.+)$/.exec(line) ?? fail(`header line: ${line}`));
  const [name, title] = [fields[0]?.[1] ?? fail("no header"), fields[0]?.[2] ?? ""];
  const all = (field: string) => fields.filter((match) => match[1] === field).map((match) => match[2] ?? "");
  const one = (field: string) => all(field)[0] ?? fail(`${name} has no ${field}`);
  return {
    name,
    title,
    grain: one("grain"),
    key: one("key").split(", "),
    sources: one("sources").split(", "),
    traps: all("trap"),
    columns: describeColumns(name, lines),
  };
}

function describeColumns(view: string, lines: readonly string[]): ViewDescription["columns"] {
  const start = lines.lastIndexOf("select");
  const end = lines.findIndex((line, at) => at > start && line.startsWith("from "));
  if (start < 0 || end < 0) fail(`${view} has no outermost select`);
  return lines.slice(start + 1, end).map((line) => {
    const match = /(?<name>\w+),? -- (?<meaning>.+)$/.exec(line);
    return {
      name: match?.groups?.name ?? fail(`${view} has a column without a meaning: ${line.trim()}`),
      meaning: match?.groups?.meaning ?? "",
    };
  });
}

function fail(what: string): never {
  throw new BugError(`clean table out of form: ${what}`);
}
