-- children: what the record says of a case's respondent being a child
-- grain: one row per case that has a juvenile history, or whose respondent was under 18 when it was filed
-- key: idncase
-- sources: juvenile_flags, cases, A_TblCaseIdentifier, case_labels
-- trap: being here makes no child: code 5 (not applicable) is most of the history; use ever_flagged or is_minor, and say which
-- trap: the flags were set by different hands in different years (the history changed in fiscal 2018, priority UC ran 2014 to 2017): do not join them into one series
-- trap: the month of birth is unknown in almost half of the cases, so is_minor misses many
-- trap: first_recorded_on and last_recorded_on are when rows were written, not when anything happened
with identified as (
  select i.IDNCASE as idncase, bool_or(l.label = 'unaccompanied') as labelled_unaccompanied
  from A_TblCaseIdentifier i
  join case_labels l on l.code = i.CASE_ID
  where l.label in ('juvenile', 'unaccompanied')
  group by i.IDNCASE
),
people as (
  select
    idncase,
    min(case_type) as case_type,
    min(age) as age,
    bool_or(is_minor) as is_minor,
    bool_or(priority = 'UC') as priority_unaccompanied
  from cases
  where idncase is not null
  group by idncase
),
numbers as (
  select idncase
  from juvenile_flags
  union
  select idncase
  from people
  where is_minor
)
select
  n.idncase, -- number of the case
  p.idncase is not null as case_known, -- whether the release holds that case
  p.case_type, -- type code of the case
  coalesce(j.ever_flagged, false) as ever_flagged, -- any row of the juvenile history with a code other than 5 and blank
  j.latest_kind, -- kind in the latest flagging row; null when never flagged
  coalesce(j.ever_unaccompanied, false) as ever_unaccompanied, -- any row says unaccompanied
  coalesce(j.ever_accompanied, false) as ever_accompanied, -- any row says accompanied
  j.first_recorded_on, -- when the first flagging row was written
  j.last_recorded_on, -- when the last flagging row was written
  i.idncase is not null as labelled_juvenile, -- a label of the case says juvenile, another hand's mark than the history
  coalesce(i.labelled_unaccompanied, false) as labelled_unaccompanied, -- a label of the case says unaccompanied
  coalesce(p.priority_unaccompanied, false) as priority_unaccompanied, -- the priority code says unaccompanied child (2014 to 2017)
  p.age, -- whole years old when filed; null when unknown
  p.is_minor -- under 18 when filed; null when unknown
from numbers n
left join people p on p.idncase = n.idncase
left join juvenile_flags j on j.idncase = n.idncase
left join identified i on i.idncase = n.idncase
