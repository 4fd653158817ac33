-- motions: one motion put to a court
-- grain: one row per row of tbl_Court_Motions
-- key: idnmotion
-- sources: tbl_Court_Motions, motion_kinds, motion_rulings, case_keys, lookup_names
-- trap: the decision codes have no list in any release: granted and denied are sure, the other meanings are inferred
-- trap: rows carry two fields more than the header names; nothing here is read from them
with judged as (
  select
    m.*,
    c.case_type,
    coalesce(k.kind, 'other') as kind,
    coalesce(r.outcome, 'unclassified') as meaning
  from tbl_Court_Motions m
  left join case_keys c on c.idncase = m.IDNCASE
  left join motion_rulings r on r.code = upper(m.DEC)
  left join motion_kinds k on k.code = upper(m.REC_TYPE)
)
select
  j.IDNMOTION as idnmotion, -- number of the motion
  j.IDNPROCEEDING as idnproceeding, -- number of its proceeding
  j.IDNCASE as idncase, -- number of its case
  j.case_type, -- type code of the case; null when the release does not hold the case
  j.REC_TYPE as motion, -- code of what it asks for
  names.name as motion_name, -- name of that code
  j.kind, -- recalendar, reopen and so on; other when the code has no kind of its own
  j.BASE_CITY_CODE as court, -- code of the court
  j.IJ_CODE as judge, -- code of the judge
  j.STRFILINGPARTY as filed_by, -- code of who filed it: A respondent, I government and others
  coalesce(j.MOTION_RECD_DATE, j.INPUT_DATE) as received_on, -- day the court received it, else the day it was entered
  j.COMP_DATE as decided_on, -- day it was decided; null while open
  j.DEC as decision, -- code of the decision
  case when j.DEC is null then 'pending' else j.meaning end as outcome -- granted, denied, moot, withdrawn, no_jurisdiction, other, pending or unclassified
from judged j
left join lookup_names names on names.list = 'motion' and names.code = j.REC_TYPE
