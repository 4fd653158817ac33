import type { Answer } from "../answer.ts";
import { LAG_DAYS } from "../periods.ts";
import { STANDARD } from "../resolve.ts";
import { LEAST_COUNT } from "../withhold.ts";
import { percent } from "../words.ts";

/** What every page, file and drawing made from invented cases says first. */
export const SIMULATED_WORDS = "SIMULATED: every case, person and judge in this record is invented.";

/** What a measure and its variant are called: `Asylum grant rate: all outcomes`. */
export function headingOf({ measure, variant }: Answer): string {
  return variant.id === STANDARD ? measure.title : `${measure.title}: ${lower(variant.title)}`;
}

/** What must be said of the rows of an answer, in sentences: {@link marksOf}, then {@link countsOf}. */
export function remarksOf(answer: Answer): string[] {
  return [...marksOf(answer), ...countsOf(answer)];
}

/** What the words mean that mark rows which are not final; none where no row is marked. */
export function marksOf({ rows }: Answer): string[] {
  const marks: string[] = [];
  if (rows.some(({ period }) => period?.partial)) {
    marks.push("partial: only a part of the period lies in the span asked for, or in what the record knows.");
  }
  if (rows.some(({ period }) => period?.provisional && !period.partial)) {
    marks.push(`provisional: it ends in the last ${LAG_DAYS} days of the record, of which entries still come in.`);
  }
  return marks;
}

/** How much was withheld, left out or could not be decoded, in sentences; none where nothing was. */
export function countsOf({ leftOut, withheld, unclassified }: Answer): string[] {
  const counts: string[] = [];
  if (withheld > 0) {
    const rows = withheld === 1 ? "1 row has" : `${count(withheld)} rows have`;
    counts.push(
      `Withheld: ${rows} counts under ${LEAST_COUNT}, which are not told where figures are about children or families.`,
    );
  }
  if (leftOut === null) {
    counts.push(
      `Left out of the breakdown: under ${LEAST_COUNT} rows, or a number that is withheld, under codes that stand for no single one.`,
    );
  } else if (leftOut > 0) {
    counts.push(`Left out of the breakdown: ${count(leftOut)} rows under codes that stand for no single one.`);
  }
  if (unclassified !== null && unclassified.share !== null) {
    const { rows, of, share } = unclassified;
    counts.push(`Codes that could not be decoded: ${count(rows)} of ${count(of)} rows (${percent(share)}).`);
  }
  return counts;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

function lower(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
