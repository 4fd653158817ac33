-- pending_spells: one stretch of time that a case was open in one court, on the calendar or off it
-- grain: one row per case and first day; the spells of a case never overlap
-- key: idncase, starts_on
-- sources: proceedings, closures, case_timeline
-- trap: active and inactive are apart: add them only when asked for both
-- trap: a moved case stays pending: its old court keeps it until the next proceeding begins
-- trap: a spell covers its first day and not its last: it is open on a day when starts_on <= day and (ends_on is null or ends_on > day)
-- trap: where a proceeding has no INPUT_DATE its spell begins when it came in or was charged; cases without a proceeding have no spell
with placed as (
  select
    p.idncase,
    p.idnproceeding,
    p.case_type,
    p.court,
    p.judge,
    p.ending,
    p.completed_on,
    p.is_overtaken,
    p.began_on,
    coalesce(p.began_on, date '0001-01-01') as begins,
    p.idnproceeding = t.last_finished as is_last_finished,
    lead(coalesce(p.began_on, date '0001-01-01')) over (partition by p.idncase order by coalesce(p.began_on, date '0001-01-01'), p.idnproceeding) as next_begins
  from proceedings p
  join case_timeline t on t.idncase = p.idncase
),
finished as (
  select
    *,
    case
      when completed_on is null and is_overtaken then coalesce(next_begins, begins)
      when completed_on is null then date '9999-12-31'
      when ending = 'moves' and next_begins is not null then greatest(completed_on, next_begins)
      when ending = 'moves' and is_last_finished then date '9999-12-31'
      else completed_on
    end as finishes
  from placed
),
covered as (
  select
    *,
    max(finishes) over (
      partition by idncase
      order by begins, idnproceeding
      rows between unbounded preceding and 1 preceding
    ) as covered_until
  from finished
),
spells as (
  select idncase, idnproceeding, case_type, court, judge, 'active' as status, greatest(begins, covered_until) as begins, finishes, coalesce(ending, 'overtaken') as ended_by
  from covered
  union all
  select idncase, idnproceeding, case_type, court, judge, 'inactive', closed_on, coalesce(ends_on, date '9999-12-31'), end_kind
  from closures
  union all
  select idncase, idnproceeding, case_type, court, judge, 'active', ends_on, coalesce(next_proceeding_on, date '9999-12-31'), 'proceeding'
  from closures
  where end_kind in ('hearing', 'motion')
)
select
  idncase, -- number of the case
  nullif(begins, date '0001-01-01') as starts_on, -- first day of the spell; null when no day is recorded at all
  nullif(finishes, date '9999-12-31') as ends_on, -- day it ended, itself not in the spell; null when open at the release
  status, -- active: on the calendar; inactive: administratively closed
  case when finishes < date '9999-12-31' then ended_by end as ended_by, -- ends, suspends, moves, unknown, overtaken, proceeding, motion or hearing; null when open
  idnproceeding, -- number of the proceeding it comes from
  case_type, -- type code of the case
  court, -- code of the court
  judge -- code of the judge
from spells
where begins < finishes
