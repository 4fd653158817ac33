-- representation: whether the respondent of a case had a lawyer in court
-- grain: one row per case, and per case number that only lawyers' rows name
-- key: idncase
-- sources: A_TblCase, tbl_RepsAssigned, case_keys, case_timeline
-- trap: half of the rows are government lawyers; they make nobody represented
-- trap: the appearance date on the case is overwritten by later filings, so it can be after representation began
-- trap: represented_at_decision is null where the case is not decided, or the day of appearance is not known
-- trap: outcomes by representation are no effect of lawyers: who gets one differs first
with appearances as (
  select
    IDNCASE as idncase,
    count(*) filter (where upper(STRATTYTYPE) = 'ALIEN' and upper(STRATTYLEVEL) = 'COURT') as court_rows,
    count(*) filter (where upper(STRATTYTYPE) = 'ALIEN' and upper(STRATTYLEVEL) = 'BOARD') as board_rows,
    count(*) filter (where upper(STRATTYTYPE) = 'INS') as government_rows,
    min(E_28_DATE) filter (where upper(STRATTYTYPE) = 'ALIEN' and upper(STRATTYLEVEL) = 'COURT') as appeared_on
  from tbl_RepsAssigned
  where IDNCASE is not null
  group by IDNCASE
),
filed as (
  select IDNCASE as idncase, min(E_28_DATE) as appeared_on
  from A_TblCase
  where E_28_DATE is not null
  group by IDNCASE
),
everyone as (
  select idncase
  from case_keys
  union
  select idncase
  from appearances
),
judged as (
  select
    e.idncase,
    k.idncase is not null as case_known,
    f.appeared_on is not null or coalesce(a.court_rows, 0) > 0 as represented_ever,
    least(f.appeared_on, a.appeared_on) as represented_from,
    t.decided_on,
    coalesce(a.court_rows, 0)::integer as court_rows,
    coalesce(a.board_rows, 0)::integer as board_rows,
    coalesce(a.government_rows, 0)::integer as government_rows
  from everyone e
  left join case_keys k on k.idncase = e.idncase
  left join appearances a on a.idncase = e.idncase
  left join filed f on f.idncase = e.idncase
  left join case_timeline t on t.idncase = e.idncase
)
select
  idncase, -- number of the case
  case_known, -- whether the release holds that case
  represented_ever, -- a lawyer for the respondent ever appeared in court
  represented_from, -- earliest known day of appearance (form E-28); null when never or not dated
  case when decided_on is not null and (represented_from is not null or not represented_ever) then coalesce(represented_from <= decided_on, false) end as represented_at_decision, -- had appeared by the case's latest decision; null when undecided or not dated
  court_rows, -- rows of the respondent's lawyers in court
  board_rows, -- rows of the respondent's lawyers at the appeals board
  government_rows -- rows of the government's lawyers
from judged
