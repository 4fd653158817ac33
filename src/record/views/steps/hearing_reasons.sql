-- hearing_reasons: what every reason for the end or the move of a hearing says
-- grain: one row per reason code in the release's list or in ours
-- key: code
-- sources: tblAdjournmentcodes, adjournment_reasons
-- trap: the release's own mark of whom a delay is charged to wins where it says respondent or government; else the words decide
with listed as (
  select strcode as code, arg_max(Regd_By, (coalesce(blnActive, false), coalesce(idnAdjCode, 0), Regd_By)) as mark
  from tblAdjournmentcodes
  where strcode is not null
  group by strcode
),
codes as (
  select code
  from listed
  union
  select code
  from adjournment_reasons
),
judged as (
  select
    c.code,
    case upper(l.mark) when 'A' then 'respondent' when 'I' then 'dhs' else coalesce(a.cause, 'unclassified') end as cause,
    coalesce(a.vacated, false) as vacated,
    coalesce(a.completion, false) as completion
  from codes c
  left join listed l on l.code = c.code
  left join adjournment_reasons a on a.code = c.code
)
select
  code, -- code of the reason
  cause, -- respondent, dhs, court or other; unclassified when only the release knows the code
  vacated, -- the setting was moved, cancelled or mis-entered beforehand
  completion -- the case was decided at the hearing or before it
from judged
