-- families: a case that was ever tied to others as lead or rider, and whether it parted from its lead
-- grain: one row per case that was ever a lead or a rider
-- key: idncase
-- sources: family_groups, family_links, cases
-- trap: linked cases are not kinship: the parents and children separated in 2018 had cases that were never linked, and cannot be counted here
-- trap: a difference from the lead is of the codes at the release, not of a day
-- trap: ties are followed four steps; a longer chain of leads falls into more than one group
with sides as (
  select lead_case as idncase, linked_on, severed_on, is_joined
  from family_links
  union all
  select rider_case, linked_on, severed_on, is_joined
  from family_links
),
ties as (
  select
    idncase,
    min(linked_on) as first_linked_on,
    bool_or(is_joined) as is_joined,
    bool_or(severed_on is not null) as ever_severed,
    min(severed_on) as first_severed_on,
    max(severed_on) as last_severed_on
  from sides
  where idncase is not null
  group by idncase
),
known as (
  select
    idncase,
    min(case_type) as case_type,
    min(custody) as custody,
    min(court) as court,
    min(status) as status,
    min(outcome) as outcome
  from cases
  where idncase is not null
  group by idncase
)
select
  g.idncase, -- number of the case
  own.idncase is not null as case_known, -- whether the release holds that case
  own.case_type, -- type code of the case
  g.family, -- case number of the group's lead
  g.role, -- lead, rider, or both over time
  g.members, -- cases in the group
  t.first_linked_on, -- day the first tie was entered
  t.is_joined, -- still tied to another case at the release
  t.ever_severed, -- any tie of the case was ever severed
  t.first_severed_on, -- day of the first severance; null when none
  case when not t.is_joined then t.last_severed_on end as severed_on, -- day the last tie was severed; null while joined
  own.custody <> head.custody as custody_differs, -- custody code differs from the lead's; null when either is unknown
  own.court <> head.court as court_differs, -- court differs from the lead's; null when either is unknown
  case when own.status = 'completed' and head.status = 'completed' then own.outcome <> head.outcome end as outcome_differs -- outcome differs from the lead's; null unless both are completed
from family_groups g
left join ties t on t.idncase = g.idncase
left join known own on own.idncase = g.idncase
left join known head on head.idncase = g.family
