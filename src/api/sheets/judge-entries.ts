import type { Asking } from "../asking.ts";
import { oncePerRelease } from "../once-per-release.ts";
import { askAll } from "./ask-all.ts";
import { judgeBenches } from "./judge-benches.ts";
import type { SheetFigure } from "./sheet-figure.ts";
import { sheetSpans } from "./sheet-spans.ts";

/** A judge in the list of judges. */
export interface JudgeEntry {
  readonly code: string;
  /** Last name first, as the release lists judges, with the code behind it where several codes share the name. */
  readonly name: string;
  /** Code of the court where most of the work of the last twelve months at work was done; null without work. */
  readonly court: string | null;
  readonly courtName: string | null;
  /** First and last month at work as the record shows it, `YYYY-MM`, which is no appointment; null without work. */
  readonly firstMonth: string | null;
  readonly lastMonth: string | null;
  /** Whether six months or more of the record follow the last month at work. */
  readonly isOver: boolean;
  /** Cases pending under the code on the record's last day; null where the release lacks a table for it. */
  readonly pending: number | null;
  /** The last fiscal year that was over, `FY2025`. */
  readonly year: string;
  /** Cases completed in that year; null for a judge who was not at work in it, and as above. */
  readonly completions: number | null;
}

/**
 * The judges of a release with a proceeding or a hearing, by name. Codes that stand for no single judge are not among
 * them. Throws what asking throws.
 */
export const judges: (asking: Asking) => Promise<readonly JudgeEntry[]> = oncePerRelease(async (asking) => {
  const values = await asking.values();
  const year = sheetSpans(asking.release.lastDay).lastWhole;
  const asked = await askAll(asking, {
    pending: { measure: "pending_cases", by: ["judge"] },
    done: { measure: "completions_per_judge", by: ["judge"], from: year, to: year },
  });
  const [pending, done] = [countsBy(asked.pending), countsBy(asked.done)];
  const entries = [...(await judgeBenches(asking)).values()].map(
    ({ code, firstMonth, lastMonth, isOver, benches }): JudgeEntry => {
      const court = benches[0]?.court ?? null;
      return {
        code,
        name: values.get("judge")?.get(code) ?? code,
        court,
        courtName: court === null ? null : (values.get("court")?.get(court) ?? court),
        firstMonth,
        lastMonth,
        isOver,
        pending: asked.pending === null ? null : (pending.get(code) ?? 0),
        year,
        completions: done.get(code) ?? null,
      };
    },
  );
  return entries.toSorted((a, b) => a.name.localeCompare(b.name, "en") || (a.code < b.code ? -1 : 1));
});

function countsBy(figure: SheetFigure | null): ReadonlyMap<string | null, number> {
  return new Map(figure?.rows.map(({ groups, values }) => [groups[0]?.code ?? null, values.count ?? 0]));
}
