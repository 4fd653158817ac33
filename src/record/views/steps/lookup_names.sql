-- lookup_names: the one name of every code in the release's own lists
-- grain: one row per list and code
-- key: list, code
-- sources: tblLookupNationality, tblLanguage, tblLookupCaseType, tblLookupCustodyStatus, tblLookup_CasePriority, tblLookUp_Appln, tbllookupCharges, tblLookupMotionType, tblLookupBIADecision, tblLookupFiledBy
-- trap: lists repeat codes; the active row wins, then the one with the highest number, so that a join never multiplies
-- trap: charges are listed with and without brackets; brackets are taken out and the spaces between parts are kept
with listed as (
  select 'nationality' as list, NAT_CODE as code, coalesce(NAT_COUNTRY_NAME, NAT_NAME) as name, blnActive as active, ID as id
  from tblLookupNationality
  union all
  select 'language', strCode, strDescription, blnActive, idnLang
  from tblLanguage
  union all
  select 'case_type', strCode, strDescription, blnActive, idnCaseType
  from tblLookupCaseType
  union all
  select 'custody', strCode, strDescription, blnActive, idnCustodyStatus
  from tblLookupCustodyStatus
  union all
  select 'priority', strCode, strDescription, blnActive, idnCasePriority
  from tblLookup_CasePriority
  union all
  select 'application', strcode, strdescription, blnActive, idnAppln
  from tblLookUp_Appln
  union all
  select 'charge', trim(replace(replace(strCode, '(', ''), ')', '')), strCodeDescription, blnActive, idnCharges
  from tbllookupCharges
  union all
  select 'motion', strMotionCode, strMotionDesc, blnActive, idnMotionType
  from tblLookupMotionType
  union all
  select 'bia_decision', strCode, strDescription, blnActive, idnBIAdec
  from tblLookupBIADecision
  union all
  select 'filed_by', strCode, strDescription, blnActive, idnFiled
  from tblLookupFiledBy
),
named as (
  select list, code, arg_max(name, (coalesce(active, false), coalesce(id, 0), name)) as name
  from listed
  where code is not null
  group by list, code
)
select
  list, -- which list the code belongs to
  code, -- the code as the release writes it, without padding
  name -- its name in the release; null when the list gives none
from named
