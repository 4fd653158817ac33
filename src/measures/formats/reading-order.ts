import type { Answer, AnswerRow } from "../answer.ts";
import { dimensionOf } from "../dimensions/catalogue.ts";

/**
 * The rows of an answer in the order in which a person wants them. With periods as they are: by period, then by group.
 * Without, those about the most come first, since small groups say little; but judges stand by name and are never
 * ranked, and bands and years in their own order. Ties in the order of the answer.
 */
export function inReadingOrder({ rows, request }: Answer): readonly AnswerRow[] {
  if (request.period !== null || request.by.length === 0) return rows;
  if (request.by.includes("judge")) return rows.toSorted(byName);
  if (request.by.some((id) => dimensionOf(id).numeric)) return rows.toSorted(byPlace);
  return rows.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** How much a row is about: its denominator, else its count, of cases or families; -1 where that is withheld or not known. */
export function weightOf({ values }: AnswerRow): number {
  return values.denominator ?? values.count ?? values.families ?? -1;
}

function byName(a: AnswerRow, b: AnswerRow): number {
  return compare(nameOf(a), nameOf(b));
}

function byPlace(a: AnswerRow, b: AnswerRow): number {
  for (const [at, group] of a.groups.entries()) {
    const difference = placeOf(group) - placeOf(b.groups[at] ?? group);
    if (difference !== 0) return difference;
  }
  return compare(nameOf(a), nameOf(b));
}

/** Place of a value among those its dimension declares, or the number that it is; what is not recorded comes last. */
function placeOf({ dimension, code }: AnswerRow["groups"][number]): number {
  if (code === null) return Number.MAX_SAFE_INTEGER;
  const { values, numeric } = dimensionOf(dimension);
  const declared = values?.findIndex((value) => value.code === code) ?? -1;
  if (declared >= 0) return declared;
  return numeric && /^\d+$/.test(code) ? Number(code) : 0;
}

function nameOf({ groups }: AnswerRow): string {
  return groups.map(({ name }) => name).join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
