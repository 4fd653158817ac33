-- measured_representation: a stretch of time that a case was open in one court, with a lawyer or without
-- grain: one row per spell of measured_spells, two where a lawyer first appeared within it
-- key: idncase, starts_on
-- sources: pending_spells, representation, measured_cases
-- takes: flagged_juvenile, is_minor
-- leaves: idncase
-- trap: a lawyer who appeared once counts from that day on, since no day is recorded on which one left
-- trap: where the day of appearance is not known the case counts as represented from the start
with known as (
  select
    s.idncase,
    s.case_type,
    s.court,
    s.judge,
    s.status,
    s.starts_on,
    s.ends_on,
    coalesce(r.represented_ever, false) as ever,
    r.represented_from
  from pending_spells s
  left join representation r on r.idncase = s.idncase
),
split as (
  select *, 'no' as represented, starts_on as begins, least(ends_on, represented_from) as finishes
  from known
  where not ever or represented_from > coalesce(starts_on, date '0001-01-01')
  union all
  select *, 'yes', greatest(starts_on, represented_from), ends_on
  from known
  where ever and coalesce(represented_from < coalesce(ends_on, date '9999-12-31'), true)
)
select
  idncase, -- number of the case
  case_type, -- type code of the case
  court, -- code of the court
  judge, -- code of the judge
  status, -- active or inactive
  represented, -- yes from the day a lawyer for the respondent first appeared in court; no before
  begins as starts_on, -- first day of the stretch; null when no day is recorded at all
  finishes as ends_on -- day it ended, itself not in it; null when open at the release
from split
