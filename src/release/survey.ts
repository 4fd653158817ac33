import { decodeLine } from "./decode.ts";
import { fitText } from "./fit-text.ts";
import { type Layout, withExtraFields, withTextColumns } from "./layout.ts";

/** How a file's values differ from the declaration, seen in its first rows. */
export interface ValueDrift {
  /** Fields that most rows carry beyond the header. */
  readonly extraFields: number;
  /** Columns read as text because most of their values do not fit the declared type. */
  readonly otherwiseTyped: readonly string[];
}

/** Fewest values by which a column can be judged. */
const ENOUGH = 50;
const MOST_EXTRA = 8;

function mostCommon(counts: ReadonlyMap<number, number>): number {
  let best = 0;
  let times = 0;
  for (const [value, count] of counts)
    if (count > times || (count === times && value > best)) [best, times] = [value, count];
  return best;
}

/**
 * Fits a layout to the first rows of a file: fields that most rows carry beyond the header become `_extra_` columns,
 * and a column most of whose values have another form than its type is read as text. A few odd rows change nothing.
 */
export function surveyRows(layout: Layout, lines: readonly Buffer[]): { layout: Layout; drift: ValueDrift } {
  const rows = lines.map((line) => decodeLine(line).map((field) => field.text));
  const filledRows = rows.filter((row) => row.some((text) => text !== ""));
  const lengths = new Map<number, number>();
  for (const row of filledRows) lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1);
  const beyond = mostCommon(lengths) - layout.columns.length;
  const isMost = (lengths.get(layout.columns.length + beyond) ?? 0) * 2 > filledRows.length;
  const extraFields = beyond > 0 && beyond <= MOST_EXTRA && isMost ? beyond : 0;
  const wide = extraFields > 0 ? withExtraFields(layout, extraFields) : layout;
  const odd = new Set<number>();
  for (const [index, column] of wide.columns.entries()) {
    const values = filledRows.filter((row) => row.length === wide.columns.length).map((row) => row[index] ?? "");
    const filled = values.filter((text) => text !== "");
    const width = column.declared?.width ?? Number.POSITIVE_INFINITY;
    const misfits = filled.filter((text) => fitText(column.type, text) === undefined || text.length > width);
    if (filled.length >= ENOUGH && misfits.length * 2 > filled.length) odd.add(index);
  }
  const otherwiseTyped = [...odd].map((index) => (wide.columns[index] as Layout["columns"][number]).name);
  return { layout: odd.size > 0 ? withTextColumns(wide, odd) : wide, drift: { extraFields, otherwiseTyped } };
}
