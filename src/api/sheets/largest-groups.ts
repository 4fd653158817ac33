import { LEAST_COUNT } from "../../measures/withhold.ts";
import { headline, type SheetFigure } from "./sheet-figure.ts";

/** Groups that a sheet tells one by one. */
const MOST_GROUPS = 8;

/** Groups that the sentence of a breakdown names. */
const NAMED_IN_SENTENCE = 3;

/**
 * A breakdown of counts with its largest groups, largest first and at most eight of them, and the rest told together.
 * A group of fewer than eleven is never told alone, and neither is a rest of fewer than eleven, which would be found by
 * subtraction: the smallest groups told join it until it is large enough. Ties are in order of the answer; null stays null.
 */
export function largestGroups(figure: SheetFigure | null): SheetFigure | null {
  if (figure === null) return null;
  const count = (row: SheetFigure["rows"][number]) => headline(figure, row) ?? 0;
  const ranked = figure.rows.filter((row) => count(row) > 0).toSorted((a, b) => count(b) - count(a));
  let told = ranked.slice(0, MOST_GROUPS).filter((row) => count(row) >= LEAST_COUNT);
  const restOf = () => ranked.slice(told.length).reduce((sum, row) => sum + count(row), 0);
  while (told.length > 0 && restOf() > 0 && restOf() < LEAST_COUNT) told = told.slice(0, -1);
  const groups = ranked.length - told.length;
  const isSaid = told.length >= Math.min(NAMED_IN_SENTENCE, ranked.length);
  return {
    ...figure,
    rows: told,
    others: groups === 0 ? null : { groups, count: restOf() },
    sentence: isSaid ? figure.sentence : null,
  };
}
