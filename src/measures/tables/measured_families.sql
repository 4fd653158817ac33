-- measured_families: a group of linked cases, and in what its members have parted
-- grain: one row per group with at least two cases that the release holds
-- key: idncase
-- sources: measured_family_members, measured_family_spells
-- trap: idncase is the lead's case, or the lowest member's where the release does not hold the lead's, and gives nationality and so on
-- trap: custody and court are codes at the release, whenever the cases were linked
-- trap: the separations of 2018 are not here: those cases were never linked
with groups as (
  select
    head,
    count(*) as members,
    min(first_linked_on) as first_linked_on,
    bool_or(ever_severed) as ever_severed,
    min(first_severed_on) as first_severed_on,
    count(*) filter (where custody in ('D', 'R', 'N')) as custody_known,
    count(*) filter (where custody = 'D') as detained,
    count(court) as court_known,
    count(distinct court) as courts
  from measured_family_members
  group by head
  having count(*) >= 2
),
signs as (
  select
    *,
    case when custody_known >= 2 then detained between 1 and custody_known - 1 end as custody_apart,
    case when court_known >= 2 then courts > 1 end as court_apart,
    head in (select idncase from measured_family_spells where kind = 'ordered_apart' and ends_on is null) as ordered_apart
  from groups
)
select
  head as idncase, -- number of the group's lead, or of its lowest member where the release does not hold the lead
  members::integer as members, -- cases of the group that the release holds
  first_linked_on, -- day the first tie was entered in the database
  ever_severed, -- any tie was ever severed
  first_severed_on, -- day of the first severance; null when none
  custody_apart, -- at the release one member's custody code is detained and another's is not; null unless two are known
  court_apart, -- at the release two members' courts differ; null unless two are known
  ordered_apart, -- at the release one member stands ordered removed while another's case is on the calendar
  coalesce(custody_apart, false) or coalesce(court_apart, false) or ever_severed or ordered_apart as any_apart -- any of these four
from signs
