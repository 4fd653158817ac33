-- closures: one time that a case was taken off the calendar without being decided
-- grain: one row per proceeding completed by administrative closure
-- key: idnproceeding
-- sources: proceedings, hearings, motions, release
-- trap: a closed case is not finished: it is counted as inactive, neither active nor completed
-- trap: it ends at the first of another proceeding, a later hearing held, or a granted motion to recalendar; a hearing set for after the release has not ended it yet
-- trap: neither of EOIR's published vintages is tuned to
with closed as (
  select idnproceeding, idncase, case_type, court, judge, outcome, completed_on as closed_on
  from proceedings
  where ending = 'suspends'
),
proceeded as (
  select c.idnproceeding, min(greatest(coalesce(p.began_on, c.closed_on), c.closed_on)) as on_day
  from closed c
  join proceedings p on p.idncase = c.idncase and p.idnproceeding <> c.idnproceeding
  where not p.is_overtaken
    and (
      p.completed_on is null
      or p.completed_on > c.closed_on
      or (p.completed_on = c.closed_on and p.idnproceeding > c.idnproceeding)
    )
  group by c.idnproceeding
),
heard as (
  select c.idnproceeding, min(h.hearing_on) as on_day
  from closed c
  join hearings h on h.idncase = c.idncase and h.hearing_on > c.closed_on
  where h.held and h.kind <> 'bond'
  group by c.idnproceeding
),
recalendared as (
  select c.idnproceeding, min(m.decided_on) as on_day
  from closed c
  join motions m on m.idncase = c.idncase and m.decided_on >= c.closed_on
  where m.kind = 'recalendar' and m.outcome = 'granted'
  group by c.idnproceeding
),
ended as (
  select c.*, p.on_day as next_proceeding_on, h.on_day as heard_on, m.on_day as recalendared_on, least(p.on_day, h.on_day, m.on_day) as ends_on
  from closed c
  left join proceeded p on p.idnproceeding = c.idnproceeding
  left join heard h on h.idnproceeding = c.idnproceeding
  left join recalendared m on m.idnproceeding = c.idnproceeding
)
select
  idnproceeding, -- number of the proceeding that was closed
  idncase, -- number of its case
  case_type, -- type code of the case
  court, -- code of the court
  judge, -- code of the judge
  closed_on, -- day it was closed
  ends_on, -- day the closure ended; null when still closed at the release
  case ends_on when next_proceeding_on then 'proceeding' when recalendared_on then 'motion' when heard_on then 'hearing' end as end_kind, -- proceeding, motion or hearing, whichever came first; null when still closed
  next_proceeding_on -- day the case's next proceeding began, or the closure's own day when another was open; null when none
from ended
