-- measured_children: the case of a child, with everything that it can be broken down by
-- grain: one row per case that the court ever flagged as a child's, or whose respondent was under 18 when it was filed
-- key: idncase
-- sources: children, A_TblCase, measured_cases
-- takes: flagged_juvenile, is_minor
-- trap: flagged and under 18 are two marks that overlap: filter on flagged_juvenile or is_minor
-- trap: unaccompanied and accompanied are of any day, by the juvenile history; a case can be both
with born as (
  select IDNCASE as idncase, min(C_BIRTHDATE) as born_in
  from A_TblCase
  where C_BIRTHDATE is not null and IDNCASE in (select idncase from children)
  group by IDNCASE
)
select
  c.idncase, -- number of the case
  k.ever_unaccompanied as unaccompanied, -- the juvenile history ever says alone
  k.ever_accompanied as accompanied, -- the juvenile history ever says with a parent or guardian
  case when c.age is not null then (b.born_in + interval 18 year)::date end as turns_18_on, -- first day of the month of the eighteenth birthday; null when unknown
  c.completed_on, -- day of its outcome; null when not over
  c.outcome, -- outcome of the latest proceeding that ended it; pending, administratively_closed or no_proceeding when it is not over
  c.in_absentia -- whether that order was made with the respondent absent
from children k
join measured_cases c on c.idncase = k.idncase
left join born b on b.idncase = k.idncase
where k.ever_flagged or c.is_minor
