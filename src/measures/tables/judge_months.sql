-- judge_months: the work of one judge in one court in one month
-- grain: one row per single judge, court and month with a completion or a hearing held
-- key: judge, court, month
-- sources: proceedings, hearings, judges, release
-- trap: codes that stand for no single judge are left out
-- trap: a judge is at work in a month with a completion or three hearings held, over all courts together; activity is no payroll
-- trap: days before the court system began or after the release are damage and make no month
with work as (
  select judge, court, date_trunc('month', completed_on)::date as month, count(*) as completions, 0 as hearings
  from proceedings
  cross join release
  where ending = 'ends' and judge is not null and completed_on >= date '1983-01-09' and completed_on < release_date
  group by all
  union all
  select judge, court, date_trunc('month', hearing_on)::date, 0, count(*)
  from hearings
  where held and judge is not null and hearing_on >= date '1983-01-09'
  group by all
),
summed as (
  select judge, court, month, sum(completions)::integer as completions, sum(hearings)::integer as hearings
  from work
  where judge in (select judge from judges where is_single_judge)
  group by judge, court, month
),
placed as (
  select
    *,
    sum(completions) over (partition by judge, month) as all_completions,
    sum(hearings) over (partition by judge, month) as all_hearings
  from summed
)
select
  judge, -- code of the judge
  court, -- code of the court
  month, -- first day of the month
  completions, -- proceedings that ended a case
  hearings, -- hearings held
  all_completions >= 1 as has_completed, -- a completion in the month, in any court
  all_completions >= 1 or all_hearings >= 3 as at_work -- a completion or three hearings held in the month, in any court
from placed
