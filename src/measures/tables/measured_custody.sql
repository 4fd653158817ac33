-- measured_custody: a spell of detention that the court recorded, with everything that its case can be broken down by
-- grain: one row per custody row with a day of detention
-- key: idncustody
-- sources: custody_spells, measured_children, measured_cases
-- takes: flagged_juvenile, is_minor
-- trap: federal shelters and other custody that the court did not record are not here
select
  s.idncase, -- number of its case
  s.case_type, -- type code of the case
  s.starts_on, -- day of detention
  s.ends_on, -- day it ended or was last seen; null when still open at the release
  s.end_kind, -- released, next_row, completion_censored or release_date_censored
  coalesce(k.unaccompanied, false) as unaccompanied, -- the juvenile history of the case ever says a child alone
  coalesce(k.accompanied, false) as accompanied -- the juvenile history of the case ever says a child with a parent or guardian
from custody_spells s
left join measured_children k on k.idncase = s.idncase
where s.is_detention
