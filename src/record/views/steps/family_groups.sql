-- family_groups: which cases were ever tied together as lead and riders
-- grain: one row per case that was ever a lead or a rider
-- key: idncase
-- sources: family_links
-- trap: ties are followed four steps from a case; a longer chain of leads splits into more than one group
-- trap: a group's name is the case that leads without ever riding, the lowest number of them, else the lowest that leads
with ties as (
  select distinct lead_case as a, rider_case as b
  from family_links
  where lead_case is not null and rider_case is not null and lead_case <> rider_case
),
neighbours as (
  select a, b
  from ties
  union
  select b, a
  from ties
),
step_1 as (
  select a as idncase, least(a, min(b)) as label
  from neighbours
  group by a
),
step_2 as (
  select n.a as idncase, least(any_value(own.label), min(s.label)) as label
  from neighbours n
  join step_1 s on s.idncase = n.b
  join step_1 own on own.idncase = n.a
  group by n.a
),
step_3 as (
  select n.a as idncase, least(any_value(own.label), min(s.label)) as label
  from neighbours n
  join step_2 s on s.idncase = n.b
  join step_2 own on own.idncase = n.a
  group by n.a
),
step_4 as (
  select n.a as idncase, least(any_value(own.label), min(s.label)) as label
  from neighbours n
  join step_3 s on s.idncase = n.b
  join step_3 own on own.idncase = n.a
  group by n.a
),
parts as (
  select
    g.idncase,
    g.label,
    exists (select 1 from ties t where t.a = g.idncase) as leads,
    exists (select 1 from ties t where t.b = g.idncase) as rides
  from step_4 g
),
heads as (
  select label, coalesce(min(idncase) filter (where leads and not rides), min(idncase) filter (where leads), min(idncase)) as family, count(*)::integer as members
  from parts
  group by label
),
roled as (
  select p.idncase, h.family, h.members, case when p.leads and p.rides then 'both' when p.leads then 'lead' else 'rider' end as role
  from parts p
  join heads h on h.label = p.label
)
select
  idncase, -- number of the case
  family, -- case number of the group's lead
  role, -- lead, rider, or both over time
  members -- cases in the group
from roled
