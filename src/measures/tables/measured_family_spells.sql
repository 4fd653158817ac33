-- measured_family_spells: a stretch of time in which something held of a group of linked cases
-- grain: one row per group of linked cases, kind and first day; spells of one group and kind never overlap
-- key: idncase, kind, starts_on
-- sources: measured_family_members, measured_spells, measured_proceedings
-- trap: idncase is the lead's case, or the lowest member's where the release does not hold the lead's, and gives court, nationality and so on
-- trap: the kinds contain each other: read one at a time
-- trap: an order of removal lasts until the case is open or decided again; it is no removal, and may be under appeal
with open as (
  select m.head, m.idncase, m.flagged_juvenile or coalesce(m.is_minor, false) as is_child, s.status, coalesce(s.starts_on, date '0001-01-01') as begins, coalesce(s.ends_on, date '9999-12-31') as finishes
  from measured_family_members m
  join measured_spells s on s.idncase = m.idncase
),
decisions as (
  select
    m.head,
    p.idncase,
    p.outcome,
    p.completed_on as begins,
    coalesce(lead(p.completed_on) over (partition by p.idncase order by p.completed_on, p.idnproceeding), date '9999-12-31') as next_decision
  from measured_family_members m
  join measured_proceedings p on p.idncase = m.idncase
  where p.ending = 'ends'
),
ordered as (
  select d.head, d.idncase, d.begins, least(d.next_decision, min(greatest(s.begins, d.begins)) filter (where s.finishes > d.begins)) as finishes
  from decisions d
  left join open s on s.idncase = d.idncase
  where d.outcome = 'removal_ordered'
  group by d.head, d.idncase, d.begins, d.next_decision
),
apart as (
  select s.head, greatest(o.begins, s.begins) as begins, least(o.finishes, s.finishes) as finishes
  from ordered o
  join open s on s.head = o.head and s.idncase <> o.idncase and s.begins < o.finishes and s.finishes > o.begins
  where s.status = 'active' and o.begins < o.finishes
),
pieces as (
  select head, 'active' as kind, begins, finishes
  from open
  where status = 'active'
  union
  select head, 'open', begins, finishes
  from open
  union
  select head, 'child_active', begins, finishes
  from open
  where status = 'active' and is_child
  union
  select head, 'ordered_apart', begins, finishes
  from apart
),
covered as (
  select *, max(finishes) over (partition by kind, head order by begins, finishes rows between unbounded preceding and 1 preceding) as covered_until
  from pieces
),
islands as (
  select *, count(*) filter (where covered_until is null or begins > covered_until) over (partition by kind, head order by begins, finishes rows unbounded preceding) as island
  from covered
),
merged as (
  select head, kind, min(begins) as begins, max(finishes) as finishes
  from islands
  group by head, kind, island
)
select
  head as idncase, -- number of the group's lead, or of its lowest member where the release does not hold the lead
  kind, -- active: a member's case on the calendar; open: that or administratively closed; child_active: a child's case on the calendar; ordered_apart: one member ordered removed while another's case is on the calendar
  nullif(begins, date '0001-01-01') as starts_on, -- first day; null when no day is recorded at all
  nullif(finishes, date '9999-12-31') as ends_on -- day it was over, itself not in the spell; null when it still holds at the release
from merged
