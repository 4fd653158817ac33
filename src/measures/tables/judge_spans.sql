-- judge_spans: the first and the last month that one judge was at work
-- grain: one row per single judge and edge, first or last
-- key: judge, edge
-- sources: judge_months, release
-- trap: months at work are of the record, not of an appointment; leave and other duties look like absence
-- trap: a month at work with no other within a year of it is left out, being mostly a mistyped day, unless it lies in the record's last year
-- trap: near the ends of the record a first or last month means little: see months_from_end_of_record
with months as (
  select judge, month, arg_max(court, (completions + hearings, court)) as court
  from judge_months
  where at_work
  group by judge, month
),
placed as (
  select
    judge,
    month,
    court,
    lag(month) over (partition by judge order by month) as before,
    lead(month) over (partition by judge order by month) as after,
    date_trunc('month', release_date - 1)::date as last_of_record
  from months
  cross join release
),
steady as (
  select *
  from placed
  where before >= month - interval 12 month
    or after <= month + interval 12 month
    or month > last_of_record - interval 12 month
),
spans as (
  select
    judge,
    min(month) as began_on,
    max(month) as last_month,
    arg_min(court, month) as first_court,
    arg_max(court, month) as last_court,
    min(last_of_record) as last_of_record
  from steady
  group by judge
),
record as (
  select min(began_on) as first_of_record
  from spans
),
edges as (
  select judge, 'first' as edge, first_court as court, began_on as month, datediff('month', first_of_record, began_on) as months_from_end_of_record, began_on, last_month, last_of_record
  from spans
  cross join record
  union all
  select judge, 'last', last_court, last_month, datediff('month', last_month, last_of_record), began_on, last_month, last_of_record
  from spans
)
select
  judge, -- code of the judge
  edge, -- first or last
  court, -- code of the court where most of that month's work was done
  month, -- first day of that month
  months_from_end_of_record::integer as months_from_end_of_record, -- months of the record before a first month, or after a last one
  began_on, -- first day of the first month at work
  case when datediff('month', last_month, last_of_record) >= 6 then (last_month + interval 1 month)::date end as over_on -- day after the last month at work; null when less than six months of the record follow it
from edges
