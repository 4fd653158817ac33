-- custody_spells: what the court recorded of one custody of one person
-- grain: one row per row of tbl_CustodyHistory
-- key: idncustody
-- sources: tbl_CustodyHistory, case_timeline, case_keys, lookup_names
-- trap: most rows have no end: the case's last completion only says until when we look, not that the person was let go
-- trap: three rows in four have no day of detention; they are kept with is_detention false and no days
-- trap: rows of a case follow each other by their first day, ties by row number; undated rows end nothing
-- trap: a release before the day of detention is passed over
-- trap: federal shelters and other custody that the court did not record are not here
with dated as (
  select IDNCUSTODY, IDNCASE, CUSTODY, DATDETAINED, DATRELEASED, coalesce(DATDETAINED, DATRELEASED) as begins
  from tbl_CustodyHistory
  where coalesce(DATDETAINED, DATRELEASED) is not null and IDNCASE is not null
),
followed as (
  select *, lead(begins) over (partition by IDNCASE order by begins, IDNCUSTODY) as next_begins
  from dated
),
bounded as (
  select
    f.IDNCUSTODY as id,
    f.DATDETAINED as starts_on,
    case when f.DATRELEASED >= f.DATDETAINED then f.DATRELEASED end as released_on,
    f.next_begins,
    case when t.decided_on >= f.DATDETAINED then t.decided_on end as decided_on
  from followed f
  left join case_timeline t on t.idncase = f.IDNCASE
  where f.DATDETAINED is not null and f.CUSTODY is distinct from 'N'
),
closed as (
  select *, least(released_on, next_begins, decided_on) as ends_on
  from bounded
),
kinds as (
  select
    id,
    starts_on,
    ends_on,
    case
      when ends_on = released_on then 'released'
      when ends_on = next_begins then 'next_row'
      when ends_on = decided_on then 'completion_censored'
      else 'release_date_censored'
    end as end_kind
  from closed
),
once as (
  select id, min(starts_on) as starts_on, min(ends_on) as ends_on, min(end_kind) as end_kind
  from kinds
  group by id
)
select
  h.IDNCUSTODY as idncustody, -- number of the row
  h.IDNCASE as idncase, -- number of the case
  c.case_type, -- type code of the case; null when the release does not hold the case
  h.CUSTODY as custody, -- D detained, R released, N never detained
  names.name as custody_name, -- name of that code
  k.id is not null as is_detention, -- a day of detention is recorded, and the row does not say never detained
  k.starts_on, -- day of detention; null when not recorded
  k.ends_on, -- day it ended or was last seen; null when still open at the release or undated
  k.end_kind, -- released, next_row, completion_censored or release_date_censored; null when undated
  h.DATRELEASED as released_on -- day of release as recorded, whatever it is worth
from tbl_CustodyHistory h
left join once k on k.id = h.IDNCUSTODY
left join case_keys c on c.idncase = h.IDNCASE
left join lookup_names names on names.list = 'custody' and names.code = h.CUSTODY
