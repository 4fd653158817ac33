-- bonds: one request to a judge to set or change a bond
-- grain: one row per row of D_TblAssociatedBond
-- key: idnbond
-- sources: D_TblAssociatedBond, bond_decisions, case_keys
-- trap: the release has no list of its decision codes; the table bond_decisions is used, and a code outside it is unclassified
-- trap: a new bond of zero means something only on a grant; elsewhere it is filler and is null here
-- trap: a blank initial bond does not mean that there was none
with judged as (
  select b.*, c.case_type, d.text, d.outcome, d.granted
  from D_TblAssociatedBond b
  left join case_keys c on c.idncase = b.IDNCASE
  left join bond_decisions d on d.code = upper(b.DEC)
)
select
  IDNASSOCBOND as idnbond, -- number of the request
  IDNPROCEEDING as idnproceeding, -- number of its proceeding
  IDNCASE as idncase, -- number of its case
  case_type, -- type code of the case; null when the release does not hold the case
  BASE_CITY_CODE as court, -- code of the court
  IJ_CODE as judge, -- code of the judge
  BOND_TYPE as bond_type, -- BD, BB or SB
  FILING_PARTY as filed_by, -- code of who asked
  coalesce(BOND_HEAR_REQ_DATE, INPUT_DATE) as requested_on, -- day it was asked for, else entered
  COMP_DATE as decided_on, -- day it was decided; null while open
  DEC as decision, -- code of the decision
  text as decision_text, -- what the code says
  case when DEC is null then 'pending' else coalesce(outcome, 'unclassified') end as outcome, -- lowered, released, conditions_improved, denied, raised and so on; pending while blank
  granted, -- whether the judge gave what was asked; null while open, unclassified, or neither granted nor denied
  INITIAL_BOND as initial_bond, -- dollars set by the government; null when not recorded
  case when granted then NEW_BOND end as new_bond -- dollars set by the judge on a grant, zero for own recognizance; null otherwise
from judged
