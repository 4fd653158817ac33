-- applications: one request for relief in one proceeding
-- grain: one row per row of tbl_Court_Appln
-- key: idnapplication
-- sources: tbl_Court_Appln, application_decisions, proceedings, case_keys, lookup_names
-- trap: an application has no day of decision of its own: decided_on is the completion of its proceeding
-- trap: one filing mostly makes three rows (ASYL, ASYW, WCAT), and rows repeat in later proceedings of a case: count claims in asylum_claims
-- trap: A is an abandonment and R a reserved decision; neither is a grant or a denial
with proceedings_once as (
  select
    idnproceeding,
    max(completed_on) as completed_on,
    min(court) as court,
    min(judge) as judge
  from proceedings
  group by idnproceeding
),
judged as (
  select
    a.*,
    c.case_type,
    p.court,
    p.judge,
    p.completed_on,
    case
      when a.APPL_DEC is not null then coalesce(d.outcome, 'unclassified')
      when p.completed_on is not null then 'undecided'
      else 'pending'
    end as outcome
  from tbl_Court_Appln a
  left join proceedings_once p on p.idnproceeding = a.IDNPROCEEDING
  left join case_keys c on c.idncase = a.IDNCASE
  left join application_decisions d on d.code = upper(a.APPL_DEC)
)
select
  j.IDNPROCEEDINGAPPLN as idnapplication, -- number of the application
  j.IDNPROCEEDING as idnproceeding, -- number of its proceeding
  j.IDNCASE as idncase, -- number of its case
  j.case_type, -- type code of the case; null when the release does not hold the case
  j.court, -- code of its proceeding's court; null when the release does not hold the proceeding
  j.judge, -- code of its proceeding's judge
  j.APPL_CODE as application, -- code of the relief asked for, e.g. ASYL
  names.name as application_name, -- name of the relief
  j.APPL_RECD_DATE as received_on, -- day it was filed
  j.APPL_DEC as decision, -- code of the decision
  j.outcome, -- granted, denied, torture_protection_granted, abandoned, withdrawn, not_adjudicated, reserved, administratively_closed, moved, other or unclassified; undecided when blank in a completed proceeding; pending when blank in an open one
  case when j.APPL_DEC is not null then j.completed_on end as decided_on -- completion of its proceeding; null without a decision or completion
from judged j
left join lookup_names names on names.list = 'application' and names.code = j.APPL_CODE
