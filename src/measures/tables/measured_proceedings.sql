-- measured_proceedings: a finished proceeding, with everything that its case can be broken down by
-- grain: one row per proceeding with a day of completion
-- key: idnproceeding
-- sources: proceedings, measured_cases
-- trap: moves and closures are here too: read `ending` and `completion`
select
  p.idnproceeding, -- number of the proceeding
  p.idncase, -- number of its case
  p.case_type, -- type code by the proceeding, else by its case
  p.court, -- code of the court
  p.judge, -- code of the judge
  p.custody, -- D detained, R released, N never detained, as of completion
  p.opened_on, -- day the proceeding was entered
  p.completed_on, -- day it was completed
  p.outcome, -- decoded outcome
  p.decision_code is not null as is_decision, -- a decision on the case, not merely another completion
  p.ending, -- ends, moves, suspends or unknown
  p.completion, -- initial for the case's first end, subsequent for later ones
  p.eoir_completion, -- yes, no, disputed or unknown
  p.trac_closing, -- yes, no or unknown
  p.in_absentia, -- whether the order was made with the respondent absent
  p.is_deciding -- the latest proceeding that ended the case, or may have
from proceedings p
where p.completed_on is not null
