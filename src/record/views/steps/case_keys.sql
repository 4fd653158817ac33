-- case_keys: the cases that the release holds, for telling orphans apart
-- grain: one row per case number
-- key: idncase
-- sources: A_TblCase
-- trap: a case number that occurs twice is one row here, so that a join never multiplies; its case type is the alphabetically last
with keyed as (
  select IDNCASE, max(CASE_TYPE) as case_type
  from A_TblCase
  where IDNCASE is not null
  group by IDNCASE
)
select
  IDNCASE as idncase, -- number of the case
  case_type -- type of the case; null when the case row leaves it blank
from keyed
