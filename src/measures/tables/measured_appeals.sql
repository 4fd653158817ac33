-- measured_appeals: a filing at the Board, with everything that its case can be broken down by
-- grain: one row per filing
-- key: idnappeal
-- sources: appeals, measured_cases
-- leaves: idncase
select
  a.idncase, -- number of its case
  a.case_type, -- type code of the case
  a.court, -- code of the court appealed from; null without its proceeding
  a.judge, -- code of the judge appealed from
  a.is_case_appeal, -- against a judge's decision of a case
  a.filed_on, -- day it was filed
  a.filed_by, -- code of who filed it: A respondent, I government and others
  a.decided_on, -- day of the Board's decision; null while open
  a.decision, -- code of the decision
  a.outcome -- decoded decision; pending while open
from appeals a
