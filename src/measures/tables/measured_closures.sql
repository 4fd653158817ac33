-- measured_closures: an administrative closure, with everything that its case can be broken down by
-- grain: one row per proceeding completed by administrative closure
-- key: idnproceeding
-- sources: closures, measured_cases
select
  k.idncase, -- number of its case
  k.case_type, -- type code of the case
  k.court, -- code of the court
  k.judge, -- code of the judge
  k.closed_on, -- day it was closed
  k.ends_on, -- day the closure ended; null when still closed
  k.end_kind -- proceeding, motion or hearing; null when still closed
from closures k
