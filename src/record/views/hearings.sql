-- hearings: one hearing of one person, held, vacated or still to come
-- grain: one row per row of tbl_schedule
-- key: idnschedule
-- sources: tbl_schedule, calendar_kinds, schedule_kinds, hearing_reasons, case_keys, release
-- trap: held means that its day lies before the release date and its reason is not in the list of vacated ones; nobody records who came
-- trap: a judge's leave, travel and detail stand in the same table; is_hearing is false for them
-- trap: a setting is not a hearing: many were vacated, and a family of four makes four rows for one hearing
-- trap: the medium is overwritten since 2021
with marked as (
  select
    s.*,
    c.case_type,
    case when s.REC_TYPE = 'B' then 'bond' else coalesce(t.kind, k.kind, 'unclassified') end as kind,
    case when s.ADJ_RSN is not null then coalesce(a.cause, 'unclassified') end as cause,
    coalesce(t.kind <> 'none', true) and coalesce(k.kind <> 'none', true) as is_hearing,
    coalesce(a.vacated, false) as vacated,
    coalesce(a.completion, false) as completion,
    coalesce(s.ADJ_DATE < r.release_date, false) as past
  from tbl_schedule s
  cross join release r
  left join case_keys c on c.idncase = s.IDNCASE
  left join calendar_kinds k on k.code = s.CAL_TYPE
  left join schedule_kinds t on t.code = s.SCHEDULE_TYPE
  left join hearing_reasons a on a.code = s.ADJ_RSN
)
select
  IDNSCHEDULE as idnschedule, -- number of the hearing
  IDNPROCEEDING as idnproceeding, -- number of its proceeding
  IDNCASE as idncase, -- number of its case
  case_type, -- type code of the case; null when the release does not hold the case
  REC_TYPE as record, -- X proceeding, B bond, O motion, A adjournment
  BASE_CITY_CODE as court, -- code of the court
  IJ_CODE as judge, -- code of the judge
  LANG as language, -- code of the language
  kind, -- master, individual, bond, other, or none for time off; bond by record, schedule or calendar; unclassified when the calendar is unknown
  SCHEDULE_TYPE as schedule_type, -- finer code of the calendar, e.g. MM initial master
  is_hearing, -- false for judge time off
  ADJ_DATE as hearing_on, -- day it is set for
  ADJ_TIME_START as starts_at, -- time of day it is set for, local to the court
  ADJ_RSN as reason, -- code of how it ended or why it moved; null mostly for hearings to come
  cause, -- whose doing: respondent, dhs, court or other; null without a reason, unclassified when it is unknown
  vacated, -- the reason says that it was moved, cancelled or mis-entered beforehand
  completion, -- the reason says that the case was decided at it or before it
  is_hearing and past and not vacated as held, -- its day is past and it was not vacated
  ADJ_MEDIUM as medium -- P in person, V video, T telephone, A or W internet, C internet court, H none
from marked
