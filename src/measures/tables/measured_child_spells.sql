-- measured_child_spells: a stretch of time that the case of a child was open in one court
-- grain: one row per case and first day, for the cases of measured_children
-- key: idncase, starts_on
-- sources: measured_spells, measured_children
-- takes: flagged_juvenile, is_minor
-- trap: a flag has no day, so a spell may be older than the flag
-- trap: active and inactive are apart
select
  s.idncase, -- number of the case
  s.case_type, -- type code of the case
  s.court, -- code of the court
  s.judge, -- code of the judge
  s.status, -- active or inactive
  s.starts_on, -- first day of the spell; null when no day is recorded at all
  s.ends_on, -- day it ended, itself not in the spell; null when open at the release
  least(s.ends_on, k.turns_18_on) as minor_until, -- the same, but no later than the month of the eighteenth birthday; null only when both are
  coalesce(s.starts_on < k.turns_18_on, false) as starts_minor, -- began before that month; false when the month of birth or the first day is unknown
  k.unaccompanied, -- the juvenile history ever says alone
  k.accompanied -- the juvenile history ever says with a parent or guardian
from measured_spells s
join measured_children k on k.idncase = s.idncase
