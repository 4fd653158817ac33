-- charges: one ground of removal charged in one proceeding
-- grain: one row per row of B_TblProceedCharges
-- key: idncharge
-- sources: B_TblProceedCharges, case_keys, lookup_names
-- trap: the table mostly shows the charges as first filed
-- trap: the spaces inside a code are part of it
with read as (
  select
    g.*,
    c.case_type,
    case upper(g.CHG_STATUS)
      when 'S' then 'sustained'
      when 'N' then 'not_sustained'
      when 'W' then 'withdrawn'
      when 'O' then 'other'
    end as known_status
  from B_TblProceedCharges g
  left join case_keys c on c.idncase = g.IDNCASE
)
select
  r.IDNPRCDCHG as idncharge, -- number of the charge
  r.IDNPROCEEDING as idnproceeding, -- number of its proceeding
  r.IDNCASE as idncase, -- number of its case
  r.case_type, -- type code of the case; null when the release does not hold the case
  r.CHARGE as charge, -- section of the law run together, e.g. 212a06Ai
  names.name as charge_name, -- what that section says
  case when r.CHG_STATUS is not null then coalesce(r.known_status, 'unclassified') end as status -- sustained, not_sustained, withdrawn, other or unclassified; null when blank
from read r
left join lookup_names names on names.list = 'charge' and names.code = trim(replace(replace(r.CHARGE, '(', ''), ')', ''))
