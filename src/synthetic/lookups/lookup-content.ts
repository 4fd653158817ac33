/**
 * What a lookup table of a simulated release holds: rows given by some of their columns. The rest (row number, stamps,
 * flags, padding) is filled in by `fill.ts` from the table's declaration.
 */
export interface LookupContent {
  /** The table's name in the catalogue. */
  readonly table: string;
  /** Columns given below, in the order of the values. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads `code=meaning` pairs separated by `;` into rows of two values. Line ends count as spaces; a code may hold
 * anything but `=` and `;`.
 */
export function pairs(text: string): string[][] {
  return text
    .split(";")
    .map((pair) => pair.trim().replace(/\s+/g, " "))
    .filter((pair) => pair !== "")
    .map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    });
}
