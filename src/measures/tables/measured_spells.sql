-- measured_spells: a stretch of time that a case was open in one court, with everything that it can be broken down by
-- grain: one row per case and first day
-- key: idncase, starts_on
-- sources: pending_spells, measured_cases
-- takes: filed_on, charged_on, is_family_unit
-- trap: active and inactive are apart
select
  s.idncase, -- number of the case
  s.case_type, -- type code of the case
  s.court, -- code of the court
  s.judge, -- code of the judge
  s.status, -- active or inactive
  s.starts_on, -- first day of the spell; null when no day is recorded at all
  s.ends_on -- day it ended, itself not in the spell; null when open at the release
from pending_spells s
