-- proceedings: one stretch of a case in one court
-- grain: one row per row of B_TblProceeding
-- key: idnproceeding
-- sources: decoded_proceedings, case_timeline, lookup_names
-- trap: a proceeding is not a case: moves, closures and reopenings give a case several; count cases in `cases`
-- trap: moves (ending = 'moves') and closures (ending = 'suspends') are completed proceedings but not ends of a case
-- trap: outcome is 'unclassified' where neither the release's text nor its code is known; never guess it from the letter
-- trap: an ending of 'unknown' is taken as an end of the case, so that its outcome stays visible, but never as the initial completion
-- trap: custody is as of completion
with placed as (
  select
    p.*,
    case
      when p.ending = 'ends' and p.idnproceeding = t.first_ending then 'initial'
      when p.ending = 'ends' then 'subsequent'
    end as completion,
    p.idncase is not null and p.idnproceeding = t.deciding as is_deciding,
    p.idncase is not null and p.idnproceeding = t.latest as is_latest,
    p.completed_on is null
      and p.idnproceeding < t.deciding
      and coalesce(p.began_on < t.deciding_began_on, false) as is_overtaken,
    case p.absentia when 'Y' then true when 'N' then false end as in_absentia
  from decoded_proceedings p
  left join case_timeline t on t.idncase = p.idncase
)
select
  p.idnproceeding, -- number of the proceeding
  p.idncase, -- number of its case; null in a few damaged rows
  p.case_known, -- whether the release holds that case; false for orphans
  p.case_type, -- type code (RMV removal and so on) by the proceeding, else by its case
  types.name as case_type_name, -- name of the case type
  p.charged_on, -- day of the charging document (OSC_DATE)
  p.opened_on, -- day the proceeding was entered (INPUT_DATE)
  p.began_on, -- opened_on, else the day it came in from another court, was charged or completed; never after completion
  p.court, -- code of the court (base city)
  p.judge, -- code of the judge; see judges for codes that are no single judge
  p.completed_on, -- day it was completed (COMP_DATE); null while open
  p.outcome, -- decoded outcome, e.g. removal_ordered; pending while open; unclassified when it cannot be decoded
  p.ending, -- what completion does to the case: ends, moves, suspends or unknown; null while open
  p.completion, -- initial for the case's first end, subsequent for later ones; null when not known to end it
  p.eoir_completion, -- whether EOIR counts it as a case completion: yes, no, disputed or unknown; null while open
  p.trac_closing, -- whether TRAC counts it as a closing: yes, no or unknown; null while open
  p.decision_code, -- code of the decision on the merits (DEC_CODE)
  p.decision_text, -- the release's own text for it
  p.other_code, -- code of another completion (OTHER_COMP)
  p.other_text, -- the release's own text for it
  p.other_outcome, -- what the other completion means by itself, beside a decision on the merits
  p.decoded_by, -- text or code; null while open or undecoded
  p.disagrees, -- true when the release's text says something else than the code usually does; the text was followed
  p.in_absentia, -- whether the order was made with the respondent absent; null when not recorded, mostly open ones
  p.decision_form, -- O oral, W written, and rare others
  p.is_deciding, -- the latest proceeding that ended the case, or may have; ties by proceeding number
  p.is_latest, -- the case's latest proceeding by completion day, open ones last, ties by number
  p.is_overtaken, -- still open on paper though a proceeding that began later ended the case; not counted as pending
  p.custody, -- D detained, R released, N never detained, as of completion
  custodies.name as custody_name, -- name of the custody code
  p.nationality, -- code of the nationality
  nationalities.name as nationality_name, -- country by that code
  p.language, -- code of the language
  p.moved_to, -- code of the court it was moved to
  p.appeal_reserved_by -- who reserved appeal: A respondent, I government, B both, W waived
from placed p
left join lookup_names types on types.list = 'case_type' and types.code = p.case_type
left join lookup_names custodies on custodies.list = 'custody' and custodies.code = p.custody
left join lookup_names nationalities on nationalities.list = 'nationality' and nationalities.code = p.nationality
