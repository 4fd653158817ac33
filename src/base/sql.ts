/** Quoting, the only way text enters a statement: values are bound where the engine allows it, and quoted here where not. */

/** A name as a double-quoted identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Text as a single-quoted literal, for places that take no bound values (COPY, read_parquet, SET). */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
