-- case_hearings: the hearings of a case, as one row
-- grain: one row per case that has a hearing
-- key: idncase
-- sources: hearings
-- trap: bond hearings are left out: they belong to custody, not to the case
with folded as (
  select
    idncase,
    min(hearing_on) filter (where held) as first_hearing_on,
    min(hearing_on) as first_set_on,
    min(hearing_on) filter (where hearing_on >= release_date and not vacated) as next_hearing_on,
    count(*) filter (where held) as hearings_held
  from hearings
  cross join release
  where idncase is not null and is_hearing and kind <> 'bond'
  group by idncase
)
select
  idncase, -- number of the case
  first_hearing_on, -- earliest hearing held
  first_set_on, -- earliest hearing set, held or not
  next_hearing_on, -- earliest hearing still to come at the release; null when none
  hearings_held::integer as hearings_held -- how many were held
from folded
