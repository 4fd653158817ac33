/** Damage by separators and line breaks where none belong. All of it can be undone exactly. */
import { type Damaged, type Draft, isBlank, positions, replaced, sameLine } from "./draft.ts";

/**
 * A field whose breaking can be seen: a text, or a code followed by a field of a stricter type. Falls back to any code
 * with a value. -1 when the row has none.
 */
function breakable(draft: Draft): number {
  const { fields, random, table } = draft;
  const worded = (type: string): boolean => type === "text" || type === "code";
  const candidates = positions(draft, (column, field) => worded(column.type) && !isBlank(field));
  const visible = candidates.filter((i) => {
    const next = table.columns[i + 1];
    if (table.columns[i]?.type === "text" && /\S \S/.test(fields[i] as string)) return true;
    return next !== undefined && !worded(next.type) && !isBlank(fields[i + 1] ?? "");
  });
  const pool = visible.length > 0 ? visible : candidates;
  return pool.length === 0 ? -1 : random.pick(pool);
}

/** The value with its first single inner space replaced by `mark`, else with `mark` after it. */
function broken(value: string, mark: string): string {
  const match = /\S( )\S/.exec(value);
  if (match === null) return value + mark;
  return value.slice(0, match.index + 1) + mark + value.slice(match.index + 2);
}

export function extraTab(draft: Draft): Damaged | null {
  const at = breakable(draft);
  if (at < 0) return null;
  return sameLine(replaced(draft.fields, at, broken(draft.fields[at] as string, "\t")), draft.fields);
}

export function twoExtraTabs(draft: Draft): Damaged | null {
  const at = breakable(draft);
  if (at < 0) return null;
  return sameLine(replaced(draft.fields, at, `${broken(draft.fields[at] as string, "\t")}\t`), draft.fields);
}

export function extraTabAtEnd(draft: Draft): Damaged {
  return sameLine([...draft.fields, ""], draft.fields);
}

/** Cuts the row in two with a line break that keeps every separator. */
export function cutBy(lineBreak: string): (draft: Draft) => Damaged | null {
  return (draft) => {
    const at = breakable(draft);
    if (at < 0 || at >= draft.fields.length - 1) return null;
    const cut = replaced(draft.fields, at, broken(draft.fields[at] as string, lineBreak));
    return { text: cut.join("\t"), fields: draft.fields, extraLines: 1, keeps: true };
  };
}

/** Leaves out some of the empty fields at the end. */
export function shortRow(draft: Draft): Damaged | null {
  const { fields, random } = draft;
  let empties = 0;
  while (empties < fields.length - 1 && fields[fields.length - 1 - empties] === "") empties++;
  if (empties === 0) return null;
  return sameLine(fields.slice(0, fields.length - random.between(1, empties)), fields);
}
