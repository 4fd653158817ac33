-- decoded_proceedings: every proceeding with its disposition decoded, before its place in the case is known
-- grain: one row per row of B_TblProceeding
-- key: idnproceeding
-- sources: B_TblProceeding, disposition_key, case_keys
-- trap: a decision on the merits decides the outcome when another completion is recorded beside it
-- trap: without COMP_DATE a proceeding is open, whatever code it carries
with typed as (
  select
    p.*,
    coalesce(p.CASE_TYPE, c.case_type) as known_type,
    c.idncase is not null as case_known,
    coalesce(p.INPUT_DATE, p.TRANS_IN_DATE, p.OSC_DATE, p.COMP_DATE) as begun_on
  from B_TblProceeding p
  left join case_keys c on c.idncase = p.IDNCASE
),
decoded as (
  select
    p.*,
    d.text as decision_text,
    o.text as other_text,
    o.outcome as other_outcome,
    case when p.DEC_CODE is not null then d.outcome when p.OTHER_COMP is not null then o.outcome else 'unclassified' end as meaning,
    case when p.DEC_CODE is not null then d.ending when p.OTHER_COMP is not null then o.ending else 'unknown' end as effect,
    case when p.DEC_CODE is not null then d.eoir_completion when p.OTHER_COMP is not null then o.eoir_completion else 'unknown' end as eoir,
    case when p.DEC_CODE is not null then d.trac_closing when p.OTHER_COMP is not null then o.trac_closing else 'unknown' end as trac,
    case when p.DEC_CODE is not null then d.decoded_by when p.OTHER_COMP is not null then o.decoded_by end as decoded,
    case when p.DEC_CODE is not null then d.disagrees when p.OTHER_COMP is not null then o.disagrees else false end as differs
  from typed p
  left join disposition_key d on d.class = 'C' and d.case_type = coalesce(p.known_type, '') and d.code = p.DEC_CODE
  left join disposition_key o on o.class = 'O' and o.case_type = coalesce(p.known_type, '') and o.code = p.OTHER_COMP
)
select
  IDNPROCEEDING as idnproceeding, -- number of the proceeding
  IDNCASE as idncase, -- number of its case
  case_known, -- whether the release holds that case
  known_type as case_type, -- type by the proceeding, else by its case
  OSC_DATE as charged_on, -- day of the charging document
  INPUT_DATE as opened_on, -- day the proceeding was entered
  least(begun_on, COMP_DATE) as began_on, -- opened_on, else the day it came in, was charged or completed; never after completion
  COMP_DATE as completed_on, -- day it was completed; null while open
  BASE_CITY_CODE as court, -- code of the court
  IJ_CODE as judge, -- code of the judge
  DEC_CODE as decision_code, -- code of the decision on the merits
  decision_text, -- its text in the release
  OTHER_COMP as other_code, -- code of another completion
  other_text, -- its text in the release
  other_outcome, -- what the other completion means by itself
  case when COMP_DATE is null then 'pending' else meaning end as outcome, -- decoded outcome; pending while open
  case when COMP_DATE is not null then effect end as ending, -- ends, moves, suspends or unknown; null while open
  case when COMP_DATE is not null then eoir end as eoir_completion, -- yes, no, disputed or unknown; null while open
  case when COMP_DATE is not null then trac end as trac_closing, -- yes, no or unknown; null while open
  case when COMP_DATE is not null then decoded end as decoded_by, -- text or code; null while open or undecoded
  case when COMP_DATE is not null then differs end as disagrees, -- the text says something else than the code usually does
  ABSENTIA as absentia, -- Y or N as recorded
  DEC_TYPE as decision_form, -- O oral, W written
  CUSTODY as custody, -- custody at completion
  NAT as nationality, -- code of the nationality
  LANG as language, -- code of the language
  TRANSFER_TO as moved_to, -- code of the court it was moved to
  APPEAL_RSVD as appeal_reserved_by -- A, I, B or W
from decoded
