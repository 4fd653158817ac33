-- measured_bond_hearings: a decided request to set or change a bond, beside the bond hearings that were set for it
-- grain: one row per decided request
-- key: idnbond
-- sources: bonds, hearings, measured_cases
-- leaves: idncase
-- trap: no row says which request a bond hearing was for: those after the day of the decision before it, up to its own, are taken
with decided as (
  select
    *,
    max(decided_on) over (partition by idnproceeding order by decided_on range between unbounded preceding and interval 1 day preceding) as decided_before
  from bonds
  where decided_on is not null and idnproceeding is not null
),
days as (
  select idnproceeding, hearing_on, bool_or(coalesce(reason = '09', false)) as not_brought
  from hearings
  where is_hearing and kind = 'bond' and idnproceeding is not null
  group by idnproceeding, hearing_on
),
folded as (
  select d.idnbond, min(h.hearing_on) as first_set_on, bool_or(h.not_brought) as not_brought
  from decided d
  join days h
    on h.idnproceeding = d.idnproceeding
    and h.hearing_on <= d.decided_on
    and h.hearing_on > coalesce(d.decided_before, date '0001-01-01')
  group by d.idnbond
)
select
  d.idnbond, -- number of the request
  d.idncase, -- number of its case
  d.case_type, -- type code of the case
  d.court, -- code of the court
  d.judge, -- code of the judge
  d.decided_on, -- day it was decided
  d.outcome, -- decoded outcome
  f.first_set_on, -- first day for which a bond hearing was set for it, held or not; null without one
  coalesce(f.not_brought, false) as not_brought -- one of those hearings was put off because the detained person was not brought
from decided d
left join folded f on f.idnbond = d.idnbond
