/** Damage that loses something: what is left cannot be read as a row and belongs in the quarantine. */
import { type Damaged, type Draft, isBlank, positions } from "./draft.ts";

/** Tables made of numbers alone: a piece of such a row reads like another sound row. */
function onlyNumbers(draft: Draft): boolean {
  return draft.table.columns.every(({ type }) => type === "integer");
}

/** Cuts the end off so that at least one column is lost that is never blank. */
export function lostTail(draft: Draft): Damaged | null {
  const needed = positions(draft, (column, field) => (column.blankShare ?? 1) < 0.001 && !isBlank(field));
  const last = needed.at(-1);
  if (last === undefined || onlyNumbers(draft)) return null;
  const kept = draft.fields.slice(0, draft.random.between(1, last));
  return { text: kept.join("\t"), fields: null, extraLines: 0, keeps: true };
}

/** Cuts the beginning off, the key with it. */
export function lostHead(draft: Draft): Damaged | null {
  const { fields, random } = draft;
  const from = random.between(1, Math.max(1, Math.floor(fields.length / 2)));
  const kept = fields.slice(from);
  if (onlyNumbers(draft) || kept.every(isBlank)) return null;
  return { text: kept.join("\t"), fields: null, extraLines: 0, keeps: false };
}

/** A line of its own after the row, with a few fields from the middle of it. */
export function strayFragment(draft: Draft): Damaged | null {
  const { fields, random, lineEnd } = draft;
  if (fields.length < 4 || onlyNumbers(draft)) return null;
  const from = random.between(2, fields.length - 2);
  const piece = fields.slice(from, from + random.between(1, 4));
  if (piece.every(isBlank)) return null;
  return { text: fields.join("\t") + lineEnd + piece.join("\t"), fields: null, extraLines: 1, keeps: false };
}

/** Noise in place of the row. */
export function hopeless({ random }: Draft): Damaged {
  const length = random.between(12, 70);
  let text = "#";
  for (let i = 0; i < length; i++) text += random.chance(0.08) ? "\t" : random.pick([..."~^%{}|@&*=<>"]);
  return { text: `${text}#`, fields: null, extraLines: 0, keeps: false };
}
