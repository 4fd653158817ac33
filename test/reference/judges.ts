import { notCourts } from "../../src/release/tables/court-codes.ts";
import { judgePlaceholders, placeholderJudgeCodes } from "../../src/release/tables/judge-placeholders.ts";
import { type Day, dayFrom, fiscalYearOf, monthStart, yearAndMonth } from "./days.ts";
import type { Hearing } from "./hearings.ts";
import { greatest, groupBy } from "./ordering.ts";
import type { Proceeding } from "./proceedings.ts";
import type { RawTables } from "./raw-rows.ts";

/** The work of one single judge in one court in one month. */
export interface JudgeMonth {
  readonly judge: string;
  readonly court: string | null;
  /** First day of the month. */
  readonly month: Day;
  readonly completions: number;
  readonly hearings: number;
  /** Completions of the judge in the month, in all courts together. */
  readonly allCompletions: number;
  readonly allHearings: number;
}

/** The first or the last month that one judge was at work. */
export interface JudgeSpan {
  readonly judge: string;
  /** Court where most of that month's work was done. */
  readonly court: string | null;
  readonly edge: "first" | "last";
  readonly month: Day;
  /** Months of the record before a first month, or after a last one. */
  readonly monthsBeyond: number;
  readonly beganOn: Day;
  /** Day after the last month; null when less than six months of the record follow it. */
  readonly overOn: Day | null;
}

/** A judge's fiscal year beside the lines of the performance plan, counted in one way. */
export interface JudgeYear {
  readonly judge: string;
  readonly court: string | null;
  readonly startsOn: Day;
  readonly isOver: boolean;
  readonly monthsAtWork: number;
  readonly counted: "completions" | "with_closures" | "full_year";
  readonly band: string;
}

/** The first day that there was this court system. */
const FIRST = dayFrom(1983, 1, 9);

/** Codes of the judge list that stand for one person. */
export function singleJudges(raw: RawTables): Set<string> {
  const rules = judgePlaceholders.map(({ pattern }) => new RegExp(pattern));
  const single = new Set<string>();
  for (const [code, rows] of groupBy(raw.tblLookupJudge, (row) => row.text("JUDGE_CODE"))) {
    if (placeholderJudgeCodes.includes(code.toUpperCase())) continue;
    const named = rows.filter((row) => row.text("JUDGE_NAME") !== null);
    const row = greatest(named, (each) => [
      each.flag("blnActive") ?? false,
      each.whole("idnJudge") ?? 0,
      each.text("JUDGE_NAME") ?? "",
    ]);
    const name = (row?.text("JUDGE_NAME") ?? "").trim().toLowerCase();
    if (!rules.some((rule) => rule.test(name))) single.add(code);
  }
  return single;
}

/** Codes of the court list that stand for a court. */
export function realCourts(raw: RawTables): Set<string> {
  const placeholders = new Set(notCourts.map(({ code }) => code));
  return new Set(
    raw.tblLookupBaseCity.flatMap((row) => row.text("BASE_CITY_CODE") ?? []).filter((code) => !placeholders.has(code)),
  );
}

/** Every month of every single judge with a completion or a hearing held, by court. */
export function judgeMonths(
  proceedings: readonly Proceeding[],
  hearings: readonly Hearing[],
  single: ReadonlySet<string>,
  release: Day,
): JudgeMonth[] {
  const work = [
    ...proceedings.flatMap(({ ending, judge, court, completedOn }) =>
      ending === "ends" && completedOn !== null ? { judge, court, day: completedOn, completion: true } : [],
    ),
    ...hearings.flatMap(({ held, judge, court, hearingOn }) =>
      held && hearingOn !== null ? { judge, court, day: hearingOn, completion: false } : [],
    ),
  ].flatMap((each) =>
    each.day >= FIRST && each.day < release && each.judge !== null && single.has(each.judge)
      ? { ...each, judge: each.judge, month: monthStart(each.day) }
      : [],
  );
  const months = groupBy(work, ({ judge, month }) => `${judge} ${month}`);
  return [...months.values()].flatMap((all) => {
    const allCompletions = all.filter(({ completion }) => completion).length;
    const allHearings = all.length - allCompletions;
    return [...groupBy(all, ({ court }) => `${court}`).values()].map((own): JudgeMonth => {
      const { judge, court, month } = own[0] as (typeof own)[number];
      const completions = own.filter(({ completion }) => completion).length;
      return { judge, court, month, completions, hearings: own.length - completions, allCompletions, allHearings };
    });
  });
}

/** At work: a completion or three hearings held in the month, in all courts together. */
export function isAtWork({ allCompletions, allHearings }: JudgeMonth): boolean {
  return allCompletions >= 1 || allHearings >= 3;
}

/** Months since the beginning of the calendar. */
function monthNumber(day: Day): number {
  const { year, month } = yearAndMonth(day);
  return year * 12 + month - 1;
}

function firstOfMonth(number: number): Day {
  return dayFrom(Math.floor(number / 12), (number % 12) + 1, 1);
}

/** The court where most of some months' work was done. */
function busiestCourt(months: readonly JudgeMonth[]): string | null {
  const courts = [...groupBy(months, ({ court }) => court)].map(([court, own]) => {
    return { court, done: own.reduce((sum, { completions, hearings }) => sum + completions + hearings, 0) };
  });
  return greatest(courts, ({ court, done }) => [done, court])?.court ?? null;
}

/** First and last months of every judge, strays without another month at work within a year of them left out. */
export function judgeSpans(months: readonly JudgeMonth[], release: Day): JudgeSpan[] {
  const lastOfRecord = monthNumber(release - 1);
  const spans = [...groupBy(months.filter(isAtWork), ({ judge }) => judge)].flatMap(([judge, own]) => {
    const byMonth = groupBy(own, ({ month }) => monthNumber(month));
    const worked = [...byMonth.keys()];
    const steady = worked.filter(
      (month) => month > lastOfRecord - 12 || worked.some((other) => other !== month && Math.abs(other - month) <= 12),
    );
    if (steady.length === 0) return [];
    const [first, last] = [Math.min(...steady), Math.max(...steady)];
    const courtOf = (month: number) => busiestCourt(byMonth.get(month) ?? []);
    return { judge, first, last, firstCourt: courtOf(first), lastCourt: courtOf(last) };
  });
  const firstOfRecord = Math.min(...spans.map(({ first }) => first));
  return spans.flatMap(({ judge, first, last, firstCourt, lastCourt }): JudgeSpan[] => {
    const after = lastOfRecord - last;
    const both = { judge, beganOn: firstOfMonth(first), overOn: after >= 6 ? firstOfMonth(last + 1) : null };
    return [
      { ...both, edge: "first", court: firstCourt, month: firstOfMonth(first), monthsBeyond: first - firstOfRecord },
      { ...both, edge: "last", court: lastCourt, month: firstOfMonth(last), monthsBeyond: after },
    ];
  });
}

/** Case types whose completions count toward the performance plan here. */
const planTypes = ["RMV", "DEP", "EXC", "AOC", "WHO"];

/** Every fiscal year of a judge with a month at work, counted in three ways. */
export function judgeYears(
  months: readonly JudgeMonth[],
  proceedings: readonly Proceeding[],
  release: Day,
): JudgeYear[] {
  const finished = proceedings.filter(
    ({ ending, caseType }) => (ending === "ends" || ending === "suspends") && planTypes.includes(caseType ?? ""),
  );
  const work = groupBy(finished, ({ judge, completedOn }) => `${judge} ${fiscalYearOf(completedOn as Day)}`);
  const years = groupBy(months.filter(isAtWork), ({ judge, month }) => `${judge} ${fiscalYearOf(month)}`);
  return [...years].flatMap(([key, own]) => {
    const { judge, month } = own[0] as JudgeMonth;
    const year = fiscalYearOf(month);
    const done = work.get(key) ?? [];
    const completions = done.filter(({ ending }) => ending === "ends").length;
    const monthsAtWork = new Set(own.map((each) => each.month)).size;
    const counts = { completions, with_closures: done.length, full_year: (completions * 12) / monthsAtWork };
    return Object.entries(counts).map(([counted, number]) => ({
      judge,
      court: busiestCourt(own),
      startsOn: dayFrom(year - 1, 10, 1),
      isOver: dayFrom(year, 10, 1) <= release,
      monthsAtWork,
      counted: counted as JudgeYear["counted"],
      band: number >= 700 ? "satisfactory" : number >= 560 ? "needs_improvement" : "unsatisfactory",
    }));
  });
}
