-- measured_relief: a case that ended with relief or protection granted, and what was granted
-- grain: one row per case whose latest end grants something, or could not be decoded
-- key: idncase
-- sources: measured_cases, asylum_claims
-- leaves: idncase
-- trap: the outcome of a case does not name the relief: that is told from its claim for asylum, so what is left is `other`
-- trap: a case reopened after a grant is pending again, and not here
with ended as (
  select idncase, case_type, completed_on, outcome
  from measured_cases
  where outcome in ('relief_granted', 'granted', 'withholding_or_cat_granted', 'unclassified') and completed_on is not null
),
told as (
  select
    e.*,
    case
      when e.outcome = 'unclassified' then null
      when a.outcome = 'granted' or (e.case_type = 'AOC' and e.outcome = 'granted') then 'asylum'
      when e.outcome = 'withholding_or_cat_granted' or a.outcome = 'torture_protection_granted' then 'withholding_or_cat'
      when a.withholding_outcome in ('granted', 'torture_protection_granted') or a.torture_outcome = 'granted' then 'withholding_or_cat'
      else 'other'
    end as relief
  from ended e
  left join asylum_claims a on a.idncase = e.idncase
)
select
  idncase, -- number of the case
  case_type, -- type code of the case
  completed_on, -- day of its latest end
  outcome, -- relief_granted, granted, withholding_or_cat_granted or unclassified
  relief -- asylum, withholding_or_cat or other; null when unclassified
from told
