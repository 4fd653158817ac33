-- appeals: one filing at the Board of Immigration Appeals
-- grain: one row per row of tblAppeal
-- key: idnappeal
-- sources: tblAppeal, tblAppealFedCourts, bia_decisions, proceedings, case_keys, lookup_names
-- trap: a filing can be about a case, a bond, a motion or an officer's decision: is_case_appeal says which concern the judge's decision of a case
-- trap: a background check remand is not a judge's error
-- trap: the federal table holds requests for the file, and names a decision in one row of thirty
with federal as (
  select
    lngAppealID as idnappeal,
    min(datRequestedByOIL) as federal_requested_on,
    max(strFedCourtDecision) as federal_decision
  from tblAppealFedCourts
  where lngAppealID is not null
  group by lngAppealID
),
proceedings_once as (
  select
    idnproceeding,
    min(court) as court,
    min(judge) as judge,
    max(completed_on) as completed_on
  from proceedings
  group by idnproceeding
),
judged as (
  select
    a.*,
    c.case_type,
    c.idncase is not null as case_known,
    p.court,
    p.judge,
    p.completed_on as appealed_decision_on,
    d.outcome,
    f.federal_requested_on,
    f.federal_decision
  from tblAppeal a
  left join case_keys c on c.idncase = a.idncase
  left join proceedings_once p on p.idnproceeding = a.idnProceeding
  left join bia_decisions d on d.code = upper(a.strBIADecision)
  left join federal f on f.idnappeal = a.idnAppeal
)
select
  j.idnAppeal as idnappeal, -- number of the filing
  j.idncase, -- number of the case
  j.idnProceeding as idnproceeding, -- number of the proceeding appealed from; null in one row of eleven
  coalesce(j.case_type, j.strCaseType) as case_type, -- type code of the case, else as the filing gives it
  j.case_known, -- whether the release holds that case
  upper(j.strAppealCategory) as category, -- IJ from a judge, DD from an officer, MA and rare others
  j.strAppealType as appeal_type, -- kind of filing, e.g. Case Appeal
  j.strAppealType = 'Case Appeal' and upper(j.strAppealCategory) = 'IJ' as is_case_appeal, -- against a judge's decision of a case
  j.court, -- code of the court appealed from; null without its proceeding
  j.judge, -- code of the judge appealed from
  j.appealed_decision_on, -- completion of the proceeding appealed from
  j.datAppealFiled as filed_on, -- day it was filed
  j.strFiledBy as filed_by, -- code of who filed it: A respondent, I government and others
  filers.name as filed_by_name, -- name of that code
  j.datBIADecision as decided_on, -- day of the board's decision; null while open
  j.strBIADecision as decision, -- code of the board's decision
  decisions.name as decision_name, -- name of that code
  case when j.datBIADecision is null and j.strBIADecision is null then 'pending' else coalesce(j.outcome, 'unclassified') end as outcome, -- decoded decision; pending while open; unclassified when unknown
  j.datAttorneyE27 is not null as represented, -- a lawyer appeared at the board (form E-27)
  j.federal_requested_on, -- first day the government's litigators asked for the file, a sign of review by a federal court; null when never
  j.federal_decision -- code of the federal court's decision where recorded, e.g. REM
from judged j
left join lookup_names filers on filers.list = 'filed_by' and filers.code = j.strFiledBy
left join lookup_names decisions on decisions.list = 'bia_decision' and decisions.code = j.strBIADecision
