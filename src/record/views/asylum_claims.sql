-- asylum_claims: all asylum applications of one case, folded into one claim
-- grain: one row per case with an application for asylum (ASYL)
-- key: idncase
-- sources: applications, proceedings, cases
-- trap: first within each proceeding: a grant beats a denial, a denial beats anything else, and so on down the ranks
-- trap: then over proceedings: the latest that decided the claim, by completion day, ties by proceeding number; closures and moves count only when nothing decided it
-- trap: a decision that grants only protection against torture (code L) on an asylum application is neither a grant nor a denial of asylum
-- trap: the ground of a claim is not recorded
-- trap: a denial of asylum is not a removal: other relief may be granted
with ranks as (
  select *
  from (
    values
      ('granted', 13, 3),
      ('denied', 12, 3),
      ('torture_protection_granted', 11, 3),
      ('unclassified', 10, 3),
      ('abandoned', 9, 3),
      ('withdrawn', 8, 3),
      ('not_adjudicated', 7, 3),
      ('other', 6, 3),
      ('reserved', 5, 2),
      ('administratively_closed', 4, 2),
      ('moved', 3, 2),
      ('undecided', 2, 2),
      ('pending', 1, 1)
  ) as r (outcome, rank, weight)
),
protections as (
  select
    idncase,
    idnproceeding,
    application,
    received_on,
    decided_on,
    case when application = 'WCAT' and outcome = 'torture_protection_granted' then 'granted' else outcome end as outcome
  from applications
  where application in ('ASYL', 'ASYW', 'WCAT') and idncase is not null
),
ranked as (
  select a.idncase, a.idnproceeding, a.application, a.received_on, a.decided_on, a.outcome, coalesce(r.rank, 10) as rank, coalesce(r.weight, 3) as weight
  from protections a
  left join ranks r on r.outcome = a.outcome
),
per_proceeding as (
  select
    idncase,
    idnproceeding,
    application,
    count(*) as applications,
    min(received_on) as received_on,
    max(decided_on) as decided_on,
    arg_max(outcome, (rank, outcome)) as outcome,
    arg_max(weight, (rank, outcome)) as weight,
    bool_or(outcome = 'pending') as is_pending
  from ranked
  group by idncase, idnproceeding, application
),
keyed as (
  select *, (weight, coalesce(decided_on, date '0001-01-01'), coalesce(idnproceeding, 0)) as latest_key, (coalesce(decided_on, date '9999-12-31'), coalesce(idnproceeding, 0)) as first_key
  from per_proceeding
),
claims as (
  select
    idncase,
    sum(applications)::integer as applications,
    min(received_on) as received_on,
    arg_max(outcome, latest_key) as outcome,
    arg_max(coalesce(decided_on, date '0001-01-01'), latest_key) as decided_on,
    arg_max(coalesce(idnproceeding, 0), latest_key) as idnproceeding,
    arg_max(weight, latest_key) as weight,
    arg_min(outcome, first_key) filter (where weight = 3) as first_outcome,
    min(decided_on) filter (where weight = 3) as first_decided_on,
    bool_or(is_pending) as is_pending
  from keyed
  where application = 'ASYL'
  group by idncase
),
others as (
  select
    idncase,
    arg_max(outcome, latest_key) filter (where application = 'ASYW') as withholding_outcome,
    arg_max(outcome, latest_key) filter (where application = 'WCAT') as torture_outcome
  from keyed
  where application in ('ASYW', 'WCAT')
  group by idncase
),
deciding as (
  select
    idnproceeding,
    min(court) as court,
    min(judge) as judge,
    min(custody) as custody,
    bool_or(in_absentia) as in_absentia
  from proceedings
  group by idnproceeding
),
people as (
  select
    idncase,
    min(case_type) as case_type,
    min(nationality) as nationality,
    min(nationality_name) as nationality_name,
    min(asylum_basis) as basis,
    min(family) as family
  from cases
  where idncase is not null
  group by idncase
)
select
  c.idncase, -- number of the case
  p.idncase is not null as case_known, -- whether the release holds that case
  p.case_type, -- type code of the case
  p.nationality, -- code of the nationality
  p.nationality_name, -- country by that code
  p.basis, -- affirmative, defensive or other; null when the case does not say
  p.family, -- case number of the lead of its family group, else its own
  c.received_on, -- earliest day an application was filed
  c.outcome, -- granted, denied, torture_protection_granted, abandoned, withdrawn, not_adjudicated, other, reserved, administratively_closed, moved, undecided, pending or unclassified
  case when c.weight = 3 then nullif(c.decided_on, date '0001-01-01') end as decided_on, -- completion of the proceeding that decided it; null when nothing did
  nullif(c.idnproceeding, 0) as idnproceeding, -- number of that proceeding
  d.court, -- code of its court
  d.judge, -- code of its judge
  d.custody, -- custody at its completion
  d.in_absentia, -- whether it was completed with the respondent absent
  c.first_outcome, -- outcome in the first proceeding that decided it; null when nothing did
  c.first_decided_on, -- day of that first decision
  o.withholding_outcome, -- outcome of withholding of removal (ASYW) by the same rule; null when not asked for
  o.torture_outcome, -- outcome of protection under the Convention against Torture (WCAT) by the same rule; null when not asked for
  c.is_pending, -- an application sits undecided in an open proceeding, even when an earlier one was decided
  c.applications -- rows of ASYL in the case, repeats in later proceedings too
from claims c
left join people p on p.idncase = c.idncase
left join others o on o.idncase = c.idncase
left join deciding d on d.idnproceeding = c.idnproceeding
