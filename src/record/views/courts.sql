-- courts: one immigration court, or a code that stands for none
-- grain: one row per code in the court list or the proceedings
-- key: court
-- sources: tblLookupBaseCity, court_placeholders, proceedings
-- trap: a court sits in several places; hearing locations are in tblLookupHloc
-- trap: test codes and stray codes are kept and marked: leave them out of anything per court
with named as (
  select
    BASE_CITY_CODE as court,
    arg_max(BASE_CITY, (coalesce(blnActive, false), coalesce(idnBaseCity, 0), BASE_CITY)) as city,
    arg_max(BASE_STATE, (coalesce(blnActive, false), coalesce(idnBaseCity, 0), BASE_STATE)) as state,
    arg_max(strRegion, (coalesce(blnActive, false), coalesce(idnBaseCity, 0), strRegion)) as region,
    bool_or(coalesce(blnActive, false)) as is_active
  from tblLookupBaseCity
  where BASE_CITY_CODE is not null
  group by BASE_CITY_CODE
),
worked as (
  select
    court,
    count(*)::integer as proceedings,
    count(*) filter (where ending = 'ends')::integer as completions,
    min(completed_on) filter (where ending = 'ends') as first_completion_on,
    max(completed_on) filter (where ending = 'ends') as last_completion_on
  from proceedings
  where court is not null
  group by court
),
codes as (
  select court
  from named
  union
  select court
  from worked
),
placeholders as (
  select code, min(reason) as reason
  from court_placeholders
  group by code
),
judged as (
  select
    c.court,
    n.city,
    n.state,
    n.region,
    n.court is not null as in_list,
    coalesce(n.is_active, false) as is_active,
    case when p.code is not null then p.reason when n.court is null then 'code not in the court list' end as placeholder_reason
  from codes c
  left join named n on n.court = c.court
  left join placeholders p on p.code = c.court
)
select
  j.court, -- code of the court (base city)
  j.city as court_name, -- the city that it is known by; null when the code is not in the release's list
  j.state, -- its state
  j.region, -- its region as the release groups courts
  j.placeholder_reason is null as is_court, -- stands for one court
  j.placeholder_reason, -- why it does not; null when it does
  j.in_list, -- whether the release's court list has the code
  j.is_active, -- whether that list marks it active
  coalesce(w.proceedings, 0) as proceedings, -- proceedings under the code
  coalesce(w.completions, 0) as completions, -- of them, those that ended a case
  w.first_completion_on, -- first day one of them ended; null when none
  w.last_completion_on -- last day one of them ended
from judged j
left join worked w on w.court = j.court
