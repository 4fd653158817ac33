import type { Random } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";

/** A language code as releases write it: two-letter codes are padded to three in a fifth of the rows. */
export function language(row: RowBuffer, random: Random, code: string): void {
  if (code.length === 2 && random.chance(0.2)) row.padded(code, 3);
  else row.text(code);
}

/** A charge code, padded to its 13 characters in a quarter of the rows. */
export function charge(row: RowBuffer, random: Random, code: string): void {
  if (random.chance(0.25)) row.padded(code, 13);
  else row.text(code);
}
