import type { Column, Table } from "../../release/tables/table.ts";
import type { Random } from "../random.ts";

/** A row about to be damaged. Text is Latin-1: one character per byte. */
export interface Draft {
  readonly table: Table;
  /** The fields as written, before damage. */
  readonly fields: readonly string[];
  readonly random: Random;
  readonly lineEnd: string;
}

/** A damaged row, and what a perfect reader makes of it. */
export interface Damaged {
  /** The bytes that replace the row, without the last line end; may hold several lines. */
  readonly text: string;
  /** The values to be recovered, by column; null when the row cannot be read and belongs in the quarantine. */
  readonly fields: readonly string[] | null;
  /** Physical lines beyond the one that the row would have taken. */
  readonly extraLines: number;
  /** False when the damage destroyed the row's key or stands beside the row. */
  readonly keeps: boolean;
}

/** True for a field that holds no value: empty, spaces or control characters only. */
export function isBlank(field: string): boolean {
  for (let i = 0; i < field.length; i++) if (field.charCodeAt(i) > 32) return false;
  return true;
}

/** The column of a field; undefined for fields beyond the header. */
export function columnAt(draft: Draft, index: number): Column | undefined {
  return draft.table.columns[index];
}

/** Positions of fields, the first excluded, that satisfy a condition. */
export function positions(draft: Draft, wanted: (column: Column, field: string, index: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 1; i < draft.fields.length; i++) {
    const column = columnAt(draft, i);
    if (column !== undefined && wanted(column, draft.fields[i] as string, i)) found.push(i);
  }
  return found;
}

/** The fields with one of them replaced. */
export function replaced(fields: readonly string[], index: number, value: string): string[] {
  return fields.with(index, value) as string[];
}

/** A row with other fields on the same single line. */
export function sameLine(fields: readonly string[], truth: readonly string[] | null): Damaged {
  return { text: fields.join("\t"), fields: truth, extraLines: 0, keeps: true };
}
