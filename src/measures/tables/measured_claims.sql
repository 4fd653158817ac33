-- measured_claims: the asylum claim of a case, with everything that its case can be broken down by
-- grain: one row per case with an application for asylum
-- key: idncase
-- sources: asylum_claims, measured_proceedings, measured_cases
-- trap: the ground of a claim is not recorded
-- trap: a claim that nothing decided and that sits in an open proceeding is pending here, though it was moved or closed before
with standing as (
  select *, case when decided_on is null and is_pending then 'pending' else outcome end as outcome_now
  from asylum_claims
),
ended as (
  select *, case when outcome_now = 'administratively_closed' then idnproceeding end as closed_proceeding
  from standing
),
closed as (
  select idnproceeding, min(completed_on) as closed_on
  from measured_proceedings
  where idnproceeding in (select closed_proceeding from ended)
  group by idnproceeding
)
select
  a.idncase, -- number of the case
  a.case_type, -- type code of the case
  a.court, -- code of the court of the deciding proceeding
  a.judge, -- code of its judge
  a.custody, -- custody at its completion
  a.received_on, -- earliest day an application was filed
  a.decided_on, -- completion of the proceeding that decided it; null when nothing did
  coalesce(a.decided_on, k.closed_on) as disposed_on, -- the same; where an administrative closure left it undecided, the day of that
  m.completed_on as case_completed_on, -- day of the outcome of its case; null while that is not over
  a.outcome_now as outcome, -- granted, denied, torture_protection_granted, abandoned, withdrawn, not_adjudicated, other, reserved, administratively_closed, moved, undecided, pending or unclassified
  a.first_decided_on, -- day of the first decision
  a.first_outcome, -- outcome of the first decision
  a.withholding_outcome, -- outcome of withholding of removal; null when not asked for
  a.torture_outcome -- outcome of protection under the Convention against Torture; null when not asked for
from ended a
left join closed k on k.idnproceeding = a.closed_proceeding
left join measured_cases m on m.idncase = a.idncase
