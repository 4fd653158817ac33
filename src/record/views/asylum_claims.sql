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
  select
    a.idncase,
    a.application,
    a.received_on,
    a.decided_on,
    a.outcome,
    coalesce(r.rank, 10) as rank,
    coalesce(r.weight, 3) as weight,
    coalesce(a.idnproceeding, 0)::bigint as idnproceeding
  from protections a
  left join ranks r on r.outcome = a.outcome
),
-- Weight, day, proceeding and rank as one number, so that a plain maximum or minimum finds the row that decides and
-- memory stays bounded: 2 bits, 22 bits (days since year 1), 31 bits and 4 bits. Weight never falls as rank rises, so
-- the greatest number is that of the best outcome in the latest proceeding.
coded as (
  select
    *,
    weight * 144115188075855872 + coalesce(decided_on - date '0001-01-01', 0) * 34359738368 + idnproceeding * 16 + rank as latest,
    coalesce(decided_on - date '0001-01-01', 4194303) * 34359738368 + idnproceeding * 16 + 15 - rank as earliest
  from ranked
),
folded as (
  select
    idncase,
    count(*) filter (where application = 'ASYL') as applications,
    min(received_on) filter (where application = 'ASYL') as received_on,
    max(latest) filter (where application = 'ASYL') as asylum,
    min(earliest) filter (where application = 'ASYL' and weight = 3) as first_decision,
    min(decided_on) filter (where application = 'ASYL' and weight = 3) as first_decided_on,
    coalesce(bool_or(outcome = 'pending') filter (where application = 'ASYL'), false) as is_pending,
    max(latest) filter (where application = 'ASYW') as withholding,
    max(latest) filter (where application = 'WCAT') as torture
  from coded
  group by idncase
),
claims as (
  select
    f.idncase,
    f.applications::integer as applications,
    f.received_on,
    a.outcome,
    a.weight,
    date '0001-01-01' + (f.asylum // 34359738368 % 4194304)::integer as decided_on,
    f.asylum // 16 % 2147483648 as idnproceeding,
    b.outcome as first_outcome,
    f.first_decided_on,
    w.outcome as withholding_outcome,
    t.outcome as torture_outcome,
    f.is_pending
  from folded f
  join ranks a on a.rank = f.asylum % 16
  left join ranks b on b.rank = 15 - f.first_decision % 16
  left join ranks w on w.rank = f.withholding % 16
  left join ranks t on t.rank = f.torture % 16
),
deciding as (
  select
    idnproceeding,
    min(court) as court,
    min(judge) as judge,
    min(custody) as custody,
    bool_or(in_absentia) as in_absentia
  from proceedings
  where idnproceeding in (select idnproceeding from claims)
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
  where idncase in (select idncase from claims)
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
  nullif(c.idnproceeding, 0)::integer as idnproceeding, -- number of that proceeding
  d.court, -- code of its court
  d.judge, -- code of its judge
  d.custody, -- custody at its completion
  d.in_absentia, -- whether it was completed with the respondent absent
  c.first_outcome, -- outcome in the first proceeding that decided it; null when nothing did
  c.first_decided_on, -- day of that first decision
  c.withholding_outcome, -- outcome of withholding of removal (ASYW) by the same rule; null when not asked for
  c.torture_outcome, -- outcome of protection under the Convention against Torture (WCAT) by the same rule; null when not asked for
  c.is_pending, -- an application sits undecided in an open proceeding, even when an earlier one was decided
  c.applications -- rows of ASYL in the case, repeats in later proceedings too
from claims c
left join people p on p.idncase = c.idncase
left join deciding d on d.idnproceeding = c.idnproceeding
