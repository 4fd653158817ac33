-- measured_family_members: a case that was ever tied to another as lead or rider
-- grain: one row per linked case of the five measured case types that the release holds
-- key: idncase
-- sources: families, measured_cases
-- takes: flagged_juvenile, is_minor
-- trap: linked cases are not kinship, and a family whose cases were never linked is not here
with members as (
  select
    f.*,
    c.outcome,
    c.completed_on,
    coalesce(max(case when f.idncase = f.family then f.idncase end) over (partition by f.family), min(f.idncase) over (partition by f.family)) as head
  from families f
  join measured_cases c on c.idncase = f.idncase
  where c.case_type in ('RMV', 'DEP', 'EXC', 'AOC', 'WHO')
)
select
  f.idncase, -- number of the case
  f.family as family_lead, -- case number of the group's lead
  f.head, -- the same, or the lowest member's number where the lead is not among the members here
  f.idncase = f.family as is_lead, -- whether it is the group's lead
  f.first_linked_on, -- day its first tie was entered in the database
  f.is_joined, -- still tied to another case at the release
  f.ever_severed, -- any of its ties was ever severed
  f.first_severed_on, -- day of the first severance; null when none
  f.outcome, -- outcome of the latest proceeding that ended it; pending, administratively_closed or no_proceeding when it is not over
  f.completed_on, -- day of that outcome; null when not over
  h.outcome as lead_outcome, -- the same of the lead
  case when f.outcome_differs is not null and f.idncase <> f.family then greatest(f.completed_on, h.completed_on) end as both_completed_on, -- day from which its case and the lead's are both completed; null unless they are, and for the lead itself
  f.outcome_differs -- outcome differs from the lead's; null unless both are completed
from members f
left join measured_cases h on h.idncase = f.family
