-- decided_families: the asylum claims of one family that one judge granted or denied
-- grain: one row per family, court and judge; a case that was never linked is a family of one
-- key: family_lead, court, judge
-- sources: measured_claims
-- trap: families are decided together, so a row is one decision however many members it has
-- trap: what the row says of the respondent is said of the family's lead, or of its lowest case number where the lead has no claim here
with decided as (
  select
    coalesce(family_lead, idncase) as family_lead,
    court,
    judge,
    idncase,
    decided_on,
    outcome
  from measured_claims
  where outcome in ('granted', 'denied', 'unclassified') and decided_on is not null
),
families as (
  select
    family_lead,
    court,
    judge,
    coalesce(max(idncase) filter (where idncase = family_lead), min(idncase)) as spoken_for_by,
    max(decided_on) as decided_on,
    count(*) filter (where outcome = 'granted') as granted,
    count(*) filter (where outcome = 'denied') as denied,
    count(*) filter (where outcome = 'unclassified') as unclassified
  from decided
  group by family_lead, court, judge
)
select
  f.family_lead, -- case number of the lead of the family, else the case's own; never leaves the machine
  f.court, -- code of the court of the deciding proceedings
  f.judge, -- code of their judge
  f.decided_on, -- day of the latest of the decisions
  year(f.decided_on + interval 3 month)::integer as fiscal_year, -- fiscal year of that day
  c.case_type, -- type code of the case
  c.nationality, -- code of the nationality
  c.language, -- code of the language
  c.custody, -- custody at the completion
  c.represented_at_decision, -- a lawyer had appeared by the decision
  c.asylum_basis, -- affirmative, defensive or other
  c.child, -- flagged by the court, under 18 by birth month only, or adult
  c.family, -- linked or alone
  c.docket, -- by case identifiers
  (f.granted + f.denied)::integer as claims, -- members' claims granted or denied
  f.granted::integer as granted, -- those granted
  f.unclassified::integer as unclassified -- members' claims whose decision could not be decoded
from families f
join measured_claims c on c.idncase = f.spoken_for_by
