-- measured_hearings: a hearing set for a day before the release, with everything that its case can be broken down by
-- grain: one row per hearing of the schedule whose day has passed, judges' time off left out
-- key: idnschedule
-- sources: hearings, release, measured_cases
-- leaves: idncase
-- trap: held is no proof that anybody came
select
  h.idncase, -- number of its case
  h.case_type, -- type code of its case
  h.court, -- code of the court
  h.judge, -- code of the judge
  h.kind as hearing_kind, -- master, individual, bond, other or unclassified
  h.cause as adjournment_cause, -- whose doing: respondent, dhs, court, other; null without a reason
  h.hearing_on, -- day it was set for
  h.held, -- not vacated
  h.completion, -- the reason says that the case was decided at it or before it
  h.vacated -- moved, cancelled or mis-entered beforehand
from hearings h
cross join release r
where h.is_hearing and h.hearing_on < r.release_date
