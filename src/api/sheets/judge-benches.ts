import { measured } from "../../measures/measured-record.ts";
import type { Asking } from "../asking.ts";
import { oncePerRelease } from "../once-per-release.ts";

/** The work of one judge in one court, as the record shows it. */
export interface Bench {
  readonly court: string;
  /** First and last month at work there, `YYYY-MM`. */
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** Months at work there: with a case completed or three hearings held, over all courts together. */
  readonly months: number;
}

/** Where and when one judge was at work. */
export interface JudgeBenches {
  readonly code: string;
  /** First and last month at work, `YYYY-MM`, lone months of mistyped days left out; null for a judge without work. */
  readonly firstMonth: string | null;
  readonly lastMonth: string | null;
  /** Whether the first month is among the first twelve of the record, so that the judge may have begun before it. */
  readonly beganWithRecord: boolean;
  /** Whether six months or more of the record follow the last month at work. */
  readonly isOver: boolean;
  /** By work done in the last twelve months at work, most first: the first is the judge's court. */
  readonly benches: readonly Bench[];
}

const STATEMENT = `
with spans as (
  select
    judge,
    min(month) as first_month,
    max(month) as last_month,
    bool_or(over_on is not null) as is_over,
    min(months_from_end_of_record) filter (where edge = 'first') < 12 as began_with_record
  from judge_spans
  group by judge
),
seats as (
  select
    m.judge,
    m.court,
    min(m.month) as first_month,
    max(m.month) as last_month,
    count(*)::integer as months,
    coalesce(sum(m.completions + m.hearings) filter (where m.month > s.last_month - interval 12 month), 0)::integer as done_lately
  from judge_months m
  left join spans s on s.judge = m.judge
  where m.at_work and m.court is not null
  group by m.judge, m.court
)
select
  j.judge as code,
  strftime(s.first_month, '%Y-%m') as first_month,
  strftime(s.last_month, '%Y-%m') as last_month,
  coalesce(s.is_over, false) as is_over,
  coalesce(s.began_with_record, false) as began_with_record,
  b.court,
  strftime(b.first_month, '%Y-%m') as first_month_there,
  strftime(b.last_month, '%Y-%m') as last_month_there,
  b.months
from judges j
left join spans s on s.judge = j.judge
left join seats b on b.judge = j.judge
where j.is_single_judge and (j.proceedings > 0 or j.hearings_held > 0)
order by j.judge, b.done_lately desc, b.months desc, b.court`;

interface Row {
  readonly code: string;
  readonly first_month: string | null;
  readonly last_month: string | null;
  readonly is_over: boolean;
  readonly began_with_record: boolean;
  readonly court: string | null;
  readonly first_month_there: string;
  readonly last_month_there: string;
  readonly months: number;
}

/**
 * The work of every single judge with a proceeding or a hearing, by code. Codes that stand for no single judge, such as
 * visiting, detail and test ones, are not among them. Throws what asking throws.
 */
export const judgeBenches: (asking: Asking) => Promise<ReadonlyMap<string, JudgeBenches>> = oncePerRelease(
  async (asking) => {
    const rows = await asking.read(async (record) => (await measured(record)).record.database.rows(STATEMENT));
    const byJudge = Map.groupBy(rows as unknown as Row[], ({ code }) => code);
    return new Map([...byJudge].map(([code, own]) => [code, benchesOf(code, own)]));
  },
);

function benchesOf(code: string, rows: readonly Row[]): JudgeBenches {
  const [first] = rows;
  const benches = rows.flatMap(({ court, first_month_there, last_month_there, months }) =>
    court === null ? [] : [{ court, firstMonth: first_month_there, lastMonth: last_month_there, months }],
  );
  return {
    code,
    firstMonth: first?.first_month ?? null,
    lastMonth: first?.last_month ?? null,
    beganWithRecord: first?.began_with_record ?? false,
    isOver: first?.is_over ?? false,
    benches,
  };
}
