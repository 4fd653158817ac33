import { type Day, dayFrom, periodAt } from "../days.ts";
import { isAtWork, type JudgeMonth } from "../judges.ts";
import { groupBy } from "../ordering.ts";
import { between, total } from "../statistics.ts";
import type { Dimension } from "../table.ts";
import type { World } from "../world.ts";
import type { Breakdown, Figure, Numbers, Row } from "./figure.ts";
import { lastDays, levels } from "./levels.ts";
import { type Dated, dated, FIRST, keyOf, type Lasting } from "./rows.ts";

/** The codes that a month of a judge's work has too; null where its court stands for none. */
function seatOf(world: World, { judge, court }: JudgeMonth, by: readonly Dimension[]): string | null {
  if (by.includes("court") && !world.courts.has(String(court))) return null;
  return [by.includes("court") ? court : "", by.includes("judge") ? judge : ""].join(" ");
}

/**
 * Work dated in the period for each judge at work in it; work of others is left out. By what cases are, every judge at
 * work counts in each group that has a case.
 */
export function perJudge<T extends { readonly judge: string | null; readonly court: string | null }>(
  rows: Dated<T>,
  counted: (row: T) => boolean = () => true,
): Figure {
  return {
    basis: "count",
    of(world, breakdown) {
      const { by, period } = breakdown;
      const seats = groupBy(world.months.filter(isAtWork), (month) => {
        const seat = seatOf(world, month, by);
        return seat === null ? null : `${period === null ? "" : periodAt(period, month.month).label} ${seat}`;
      });
      const groups = new Map<string, { seat: string; work: T[] }>();
      for (const [key, work] of dated(rows, world, breakdown)) {
        groups.set(key, { seat: seatOfWork(key, work[0] as T, breakdown), work });
      }
      if (by.every((dimension) => dimension === "court" || dimension === "judge")) {
        for (const [seat, months] of seats) {
          const { judge, court, month } = months[0] as JudgeMonth;
          const codes = by.map((dimension) => (dimension === "judge" ? judge : String(court)));
          const key = keyOf(period === null ? codes : [periodAt(period, month).label, ...codes]);
          if (!groups.has(key)) groups.set(key, { seat, work: [] });
        }
      }
      const numbers: Numbers = new Map();
      for (const [key, { seat, work }] of groups) {
        const months = seats.get(seat);
        if (months !== undefined) numbers.set(key, perJudgeOf(months, work.filter(counted)));
      }
      return numbers;
    },
  };
}

function seatOfWork<T extends { readonly judge: string | null; readonly court: string | null }>(
  key: string,
  { judge, court }: T,
  { by, period }: Breakdown,
): string {
  const label = period === null ? "" : key.split(" ", 1)[0];
  return `${label} ${[by.includes("court") ? court : "", by.includes("judge") ? judge : ""].join(" ")}`;
}

function perJudgeOf(months: readonly JudgeMonth[], work: readonly { readonly judge: string | null }[]): Row {
  const judges = groupBy(months, ({ judge }) => judge);
  const each = [...judges.keys()].map((judge) => work.filter((row) => row.judge === judge).length);
  const judgeMonths = total([...judges.values()].map((own) => new Set(own.map(({ month }) => month)).size));
  const counted = total(each);
  return {
    per_judge: counted / judges.size,
    full_year_equivalent: (counted / judgeMonths) * 12,
    median: between(each, 0.5),
    lower_quartile: between(each, 0.25),
    upper_quartile: between(each, 0.75),
    count: counted,
    judges: judges.size,
    judge_months: judgeMonths,
  };
}

/** What is open on the last day of the period for each judge at work in the three months that end with it. */
export function levelPerJudge<T>(rows: Lasting<T>): Figure {
  return {
    basis: "count",
    of(world, breakdown) {
      const { by, period } = breakdown;
      const working = world.months.filter(isAtWork);
      const days = new Map(lastDays(world, period, FIRST).map(({ label, day }) => [label, day]));
      const numbers: Numbers = new Map();
      for (const [key, { count: counted }] of levels(rows, world, breakdown)) {
        const words = key.split(" ");
        const day = days.get(period === null ? null : (words.shift() as string)) as Day;
        const isHere = ({ judge, court }: JudgeMonth) =>
          by.every((dimension, at) => {
            if (dimension === "judge") return words[at] === judge;
            return dimension !== "court" || words[at] === court;
          });
        const months = working.filter((month) => isWithinThreeMonths(month.month, day) && isHere(month));
        const judges = new Set(months.map(({ judge }) => judge)).size;
        numbers.set(key, { per_judge: judges === 0 ? null : counted / judges, count: counted, judges });
      }
      return numbers;
    },
  };
}

/** Whether a month begins in the three months that end with a day. */
function isWithinThreeMonths(month: Day, day: Day): boolean {
  const date = new Date((day + 1) * 86_400_000);
  const first = dayFrom(date.getUTCFullYear(), date.getUTCMonth() + 1 - 3, date.getUTCDate());
  return month >= first && month <= day;
}
