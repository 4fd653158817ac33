-- case_timeline: the proceedings of a case in order, as one row
-- grain: one row per case that has a proceeding
-- key: idncase
-- sources: decoded_proceedings
-- trap: the deciding proceeding is the latest that ended the case, ties by proceeding number; one whose effect is unknown counts as an end, so that it stays visible
with folded as (
  select
    idncase,
    count(*)::integer as proceedings,
    min(opened_on) as filed_on,
    min(charged_on) as charged_on,
    arg_min(idnproceeding, (completed_on, idnproceeding)) filter (where ending = 'ends') as first_ending,
    arg_max(idnproceeding, (completed_on, idnproceeding)) filter (where ending in ('ends', 'unknown')) as deciding,
    arg_max(began_on, (completed_on, idnproceeding)) filter (where ending in ('ends', 'unknown')) as deciding_began_on,
    max(completed_on) filter (where ending in ('ends', 'unknown')) as decided_on,
    arg_max(idnproceeding, (completed_on, idnproceeding)) filter (where ending is not null) as last_finished,
    arg_max(idnproceeding, (coalesce(completed_on, date '9999-12-31'), idnproceeding)) as latest,
    bool_or(custody in ('D', 'R')) as ever_detained
  from decoded_proceedings
  where idncase is not null
  group by idncase
)
select
  idncase, -- number of the case
  proceedings, -- how many proceedings it has
  filed_on, -- earliest day a proceeding was entered
  charged_on, -- earliest day of a charging document
  first_ending, -- number of the first proceeding that ended the case
  deciding, -- number of the latest proceeding that ended it or may have
  deciding_began_on, -- when that proceeding began
  decided_on, -- when that proceeding was completed
  last_finished, -- number of the latest finished proceeding, moves and closures too
  latest, -- number of the latest proceeding, open ones last
  ever_detained -- whether any proceeding shows the person detained or released
from folded
