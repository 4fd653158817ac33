/** Composing SQL: names are quoted here, values are bound, and fragments join through one template tag. */

/** A name as a double-quoted identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Text as a single-quoted literal, for places that take no bound values (COPY, read_parquet, SET). */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A value that can be bound to a statement. */
export type SqlValue = string | number | boolean | null;

/** A piece of a statement with the values that it binds, in order. */
export class Sql {
  readonly parts: readonly string[];
  readonly values: readonly SqlValue[];

  /** One text more than values: the values stand between the texts. */
  constructor(parts: readonly string[], values: readonly SqlValue[]) {
    this.parts = parts;
    this.values = values;
  }

  /** The statement with `$1`, `$2` ... where values are bound. */
  get text(): string {
    return this.parts.map((part, at) => (at === 0 ? part : `$${at}${part}`)).join("");
  }

  /** The statement with its values written in, to be read or run elsewhere. */
  get inlined(): string {
    return this.parts.map((part, at) => (at === 0 ? part : `${written(this.values[at - 1] ?? null)}${part}`)).join("");
  }
}

/**
 * A statement, or a piece of one. Fragments are joined in, and anything else is bound as a value.
 *
 * @example
 * sql`select count(*) as cases from ${name("cases")} where nationality = ${"HO"}`
 */
export function sql(texts: TemplateStringsArray, ...inserted: readonly (Sql | SqlValue)[]): Sql {
  const parts = [texts[0] ?? ""];
  const values: SqlValue[] = [];
  for (const [at, piece] of inserted.entries()) {
    if (piece instanceof Sql) append(parts, values, piece);
    else append(parts, values, new Sql(["", ""], [piece]));
    parts[parts.length - 1] += texts[at + 1] ?? "";
  }
  return new Sql(parts, values);
}

function append(parts: string[], values: SqlValue[], piece: Sql): void {
  parts[parts.length - 1] += piece.parts[0] ?? "";
  parts.push(...piece.parts.slice(1));
  values.push(...piece.values);
}

/** SQL that we wrote ourselves, as a fragment. Never for text that came from outside. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

/** A quoted name as a fragment; plain names stay unquoted, so that a statement reads well. */
export function name(text: string): Sql {
  return raw(/^[a-z_][a-z0-9_]*$/.test(text) ? text : identifier(text));
}

/** Fragments one after another, with text of ours between them. */
export function joined(pieces: readonly Sql[], separator: string): Sql {
  return pieces.reduce((all, piece, at) => (at === 0 ? piece : sql`${all}${raw(separator)}${piece}`), raw(""));
}

/** One step of a longer statement: a select under a name that later steps read. */
export type Step = readonly [name: string, select: Sql];

/** Named steps and the select over them, as one statement. */
export function pipeline(steps: readonly Step[], last: Sql): Sql {
  if (steps.length === 0) return last;
  const written = steps.map(([step, select]) => sql`${name(step)} as (\n${select}\n)`);
  return sql`with ${joined(written, ",\n")}\n${last}`;
}

function written(value: SqlValue): string {
  if (value === null) return "null";
  return typeof value === "string" ? literal(value) : String(value);
}
