-- judges: one code that stands for a judge, or for no single judge
-- grain: one row per code in the judge list, the proceedings or the hearings
-- key: judge
-- sources: tblLookupJudge, judge_placeholders, judge_placeholder_codes, proceedings, hearings
-- trap: clerical, visiting, detail, test and all-judges codes are no single judge: leave them out of anything per judge
-- trap: one judge can have several codes, and a code outside the list is not taken for a judge
-- trap: first and last days are of the record, not of the appointment
with named as (
  select
    JUDGE_CODE as judge,
    arg_max(JUDGE_NAME, (coalesce(blnActive, false), coalesce(idnJudge, 0), JUDGE_NAME)) as name,
    bool_or(coalesce(blnActive, false)) as is_active
  from tblLookupJudge
  where JUDGE_CODE is not null
  group by JUDGE_CODE
),
completed as (
  select
    judge,
    count(*)::integer as completions,
    min(completed_on) as first_completion_on,
    max(completed_on) as last_completion_on
  from proceedings
  where judge is not null and ending = 'ends'
  group by judge
),
heard as (
  select judge, count(*) filter (where held)::integer as hearings_held, min(hearing_on) filter (where held) as first_hearing_on, max(hearing_on) filter (where held) as last_hearing_on
  from hearings
  where judge is not null
  group by judge
),
assigned as (
  select judge, count(*)::integer as proceedings
  from proceedings
  where judge is not null
  group by judge
),
codes as (
  select judge
  from named
  union
  select judge
  from assigned
  union
  select judge
  from heard
),
placeholders as (
  select n.judge, arg_min(p.reason, p.place) as reason
  from named n
  join judge_placeholders p on regexp_matches(lower(trim(n.name)), p.pattern)
  group by n.judge
),
judged as (
  select
    c.judge,
    n.name,
    n.judge is not null as in_list,
    coalesce(n.is_active, false) as is_active,
    case when k.code is not null then 'stands for every judge' when n.judge is null then 'code not in the judge list' else p.reason end as placeholder_reason
  from codes c
  left join named n on n.judge = c.judge
  left join placeholders p on p.judge = c.judge
  left join judge_placeholder_codes k on k.code = upper(c.judge)
)
select
  j.judge, -- code of the judge
  j.name, -- name as the release gives it; null when the code is not in its list
  j.placeholder_reason is null as is_single_judge, -- stands for one person
  j.placeholder_reason, -- why it does not; null when it does
  j.in_list, -- whether the release's judge list has the code
  j.is_active, -- whether that list marks it active
  coalesce(a.proceedings, 0) as proceedings, -- proceedings under the code
  coalesce(m.completions, 0) as completions, -- of them, those that ended a case
  m.first_completion_on, -- first day one of them ended; null when none
  m.last_completion_on, -- last day one of them ended
  coalesce(h.hearings_held, 0) as hearings_held, -- hearings held under the code
  h.first_hearing_on, -- first of them; null when none
  h.last_hearing_on -- last of them
from judged j
left join completed m on m.judge = j.judge
left join heard h on h.judge = j.judge
left join assigned a on a.judge = j.judge
