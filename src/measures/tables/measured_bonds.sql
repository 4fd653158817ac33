-- measured_bonds: a request to set or change a bond, with everything that its case can be broken down by
-- grain: one row per request
-- key: idnbond
-- sources: bonds, measured_cases
-- leaves: idncase
-- trap: a case has several requests at times: is_latest picks one decision on the merits for each case
with latest as (
  select arg_max(idnbond, (decided_on, idnbond)) as idnbond
  from bonds
  where outcome in ('lowered', 'released', 'conditions_improved', 'denied', 'raised') and decided_on is not null and idncase is not null
  group by idncase
)
select
  b.idncase, -- number of its case
  b.idnproceeding, -- number of its proceeding
  b.case_type, -- type code of the case
  b.court, -- code of the court
  b.judge, -- code of the judge
  b.requested_on, -- day it was asked for, else entered
  b.decided_on, -- day it was decided; null while open
  b.outcome, -- decoded outcome; pending while blank
  coalesce(b.idnbond in (select idnbond from latest), false) as is_latest, -- the case's latest decision on the merits, ties by number
  b.granted -- whether the judge gave what was asked; null while open, unclassified, or neither
from bonds b
