-- dimension_values: the values of the dimensions whose list is the record's own
-- grain: one row per dimension and code
-- key: dimension, code
-- sources: courts, judges, cases
-- trap: codes that stand for no single judge and for no court are here too
with listed as (
  select 'court' as dimension, court as code, court_name as name, proceedings as rows
  from courts
  union all
  select 'judge', judge, name, proceedings
  from judges
  union all
  select 'nationality', nationality, min(nationality_name), count(*)
  from cases
  group by nationality
  union all
  select 'language', language, min(language_name), count(*)
  from cases
  group by language
  union all
  select 'case_type', case_type, min(case_type_name), count(*)
  from cases
  group by case_type
  union all
  select 'state', state, null, count(*)
  from cases
  group by state
)
select
  dimension, -- name of the dimension
  code, -- code in the record
  name, -- its name in the release's own list; null when it has none
  rows::bigint as rows -- cases with it; proceedings, of courts and judges
from listed
where code is not null
order by dimension, rows desc, code
