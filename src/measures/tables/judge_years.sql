-- judge_years: the completions of one judge in one fiscal year beside the lines of the performance plan
-- grain: one row per single judge, fiscal year with a month at work, and way of counting
-- key: judge, fiscal_year, counted
-- sources: measured_proceedings, judge_months, release
-- trap: every judge and year is here three times, once for each way of counting: choose one by `counted`
-- trap: a judge at work in part of the year is here too: see months_at_work; and so is a year not over at the release: see is_over
-- trap: completions are proceedings of the five measured case types that ended a case; moves are none
with work as (
  select
    judge,
    year(completed_on + interval 3 month)::integer as fiscal_year,
    count(*) filter (where ending = 'ends') as completions,
    count(*) as completions_and_closures
  from measured_proceedings
  where case_type in ('RMV', 'DEP', 'EXC', 'AOC', 'WHO') and ending in ('ends', 'suspends') and judge is not null
  group by all
),
seats as (
  select
    judge,
    court,
    year(month + interval 3 month)::integer as fiscal_year,
    sum(completions + hearings) as done
  from judge_months
  where at_work
  group by all
),
bench as (
  select judge, year(month + interval 3 month)::integer as fiscal_year, count(distinct month) as months_at_work
  from judge_months
  where at_work
  group by all
),
placed as (
  select judge, fiscal_year, arg_max(court, (done, court)) as court
  from seats
  group by all
),
counts as (
  select
    b.judge,
    p.court,
    b.fiscal_year,
    make_date(b.fiscal_year, 10, 1) <= r.release_date as is_over,
    b.months_at_work,
    unnest([
      {'counted': 'completions', 'done': coalesce(w.completions, 0)::double},
      {'counted': 'with_closures', 'done': coalesce(w.completions_and_closures, 0)::double},
      {'counted': 'full_year', 'done': coalesce(w.completions, 0) * 12 / b.months_at_work}
    ], recursive := true)
  from bench b
  join placed p on p.judge = b.judge and p.fiscal_year = b.fiscal_year
  left join work w on w.judge = b.judge and w.fiscal_year = b.fiscal_year
  cross join release r
)
select
  judge, -- code of the judge
  court, -- court where most of the year's work was done
  fiscal_year, -- fiscal year
  make_date(fiscal_year - 1, 10, 1) as year_starts_on, -- its first day
  is_over, -- whether the year was over at the release
  months_at_work::integer as months_at_work, -- months with a completion or three hearings held
  counted, -- completions; with_closures: with administrative closures; full_year: completions over months at work, times twelve
  done, -- completions counted so
  case when done >= 700 then 'satisfactory' when done >= 560 then 'needs_improvement' else 'unsatisfactory' end as quota_band -- satisfactory (700 or more), needs_improvement (560 to under 700) or unsatisfactory (under 560)
from counts
