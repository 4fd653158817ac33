-- measured_motions: a motion put to a court, with everything that its case can be broken down by
-- grain: one row per motion
-- key: idnmotion
-- sources: motions, release, measured_cases
-- leaves: idncase
select
  m.idncase, -- number of its case
  m.case_type, -- type code of the case
  m.court, -- code of the court
  m.judge, -- code of the judge
  m.kind as motion_kind, -- recalendar, reopen and so on
  m.filed_by, -- code of who filed it: A respondent, I government and others
  m.received_on, -- day the court received it
  m.decided_on, -- day it was decided; null while open
  (r.release_date - 1 - m.received_on)::integer as days_watched, -- days of the record after the day of receipt
  m.outcome -- granted, denied, moot, withdrawn, no_jurisdiction, other, pending or unclassified
from motions m
cross join release r
