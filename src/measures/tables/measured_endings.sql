-- measured_endings: a proceeding that ended a case, beside the hearings that were set in it
-- grain: one row per proceeding that ended a case
-- key: idnproceeding
-- sources: proceedings, hearings, measured_cases
-- leaves: idncase
-- trap: hearings of another proceeding of the same case, before a move or a reopening, are not looked at
-- trap: hearings are individual ones up to the day of completion; only fear reviews look at every hearing but bond hearings
-- trap: a hearing to which a detained person was not brought is set, not held
-- trap: a reason is written only where a hearing was put off for it
with ended as (
  select idnproceeding, idncase, case_type, court, judge, custody, completed_on, completion, outcome
  from proceedings
  where ending = 'ends' and completed_on is not null
),
days as (
  select
    h.idnproceeding,
    h.hearing_on,
    bool_or(h.kind = 'individual' and h.held and coalesce(h.reason <> '09', true)) as merits_held,
    bool_or(coalesce(h.reason = '09', false)) as not_brought,
    bool_or(coalesce(h.reason in ('24', '36'), false)) as awaited_checks
  from hearings h
  join ended e on e.idnproceeding = h.idnproceeding
  where h.is_hearing
    and ((h.kind = 'individual' and h.hearing_on <= e.completed_on) or (h.kind <> 'bond' and e.case_type in ('CFR', 'RFR')))
  group by h.idnproceeding, h.hearing_on
),
folded as (
  select
    idnproceeding,
    min(hearing_on) as first_set_on,
    max(hearing_on) filter (merits_held) as last_merits_on,
    count(*) filter (merits_held) as merits_days,
    bool_or(not_brought) as not_brought,
    bool_or(awaited_checks) as awaited_checks
  from days
  group by idnproceeding
)
select
  e.idnproceeding, -- number of the proceeding
  e.idncase, -- number of its case
  e.case_type, -- type code by the proceeding, else by its case
  e.court, -- code of the court
  e.judge, -- code of the judge
  e.custody, -- D detained, R released, N never detained, as of completion
  e.completed_on, -- day it was completed
  e.completion, -- initial for the case's first end, subsequent for later ones
  e.outcome, -- decoded outcome
  f.first_set_on, -- first day for which an individual hearing was set, held or not; any hearing in a fear review; null without one
  f.last_merits_on, -- last individual hearing held up to completion; null without one
  coalesce(f.merits_days, 0)::integer as merits_days, -- days with an individual hearing held up to completion
  coalesce(f.not_brought, false) as not_brought, -- one of those hearings was put off because a detained person was not brought
  coalesce(f.awaited_checks, false) as awaited_checks -- one of those hearings was put off for record or fingerprint checks
from ended e
left join folded f on f.idnproceeding = e.idnproceeding
