-- measured_cases: a case as the measures see it, with everything that it can be broken down by
-- grain: one row per case number
-- key: idncase
-- sources: cases, proceedings, hearings
-- trap: a case number that occurs twice is one row here
-- trap: first_exit is unknown where the first proceeding that was no move may or may not have ended the case
-- trap: first_exit is the first way that the case left the calendar for good or for now; moves to another court are none
with repeated as (
  select idncase
  from cases
  where idncase is not null
  group by idncase
  having count(*) > 1
),
once as (
  select *
  from cases
  where idncase is not null and idncase not in (select idncase from repeated)
  union all
  select *
  from cases
  where idncase in (select idncase from repeated)
  qualify row_number() over (partition by idncase order by filed_on, case_type, nationality, language, state, sex, age, custody, priority) = 1
),
exits as (
  select
    idncase,
    min(completed_on) as first_exit_on,
    arg_min(case ending when 'suspends' then 'administratively_closed' when 'unknown' then 'unknown' else outcome end, (completed_on, idnproceeding)) as first_exit,
    bool_or(coalesce(in_absentia, false) and outcome = 'removal_ordered') as ordered_in_absentia
  from proceedings
  where ending in ('ends', 'suspends', 'unknown') and idncase is not null
  group by idncase
),
merits as (
  select idncase, min(hearing_on) as first_merits_on, count(*) as merits_hearings_held
  from hearings
  where held and kind = 'individual' and idncase is not null
  group by idncase
)
select
  c.idncase, -- number of the case; never leaves the machine
  c.case_type, -- type code (RMV removal and so on)
  c.nationality, -- code of the nationality
  c.language, -- code of the language
  c.state, -- state of the respondent's address
  c.sex, -- F, M or a rare other; null in almost half
  c.age, -- whole years old when filed; null when unknown
  c.custody, -- D detained, R released, N never detained, as the case row says now
  c.asylum_basis, -- affirmative, defensive or other; null when no claim
  case when c.represented_ever then 'yes' else 'no' end as represented_ever, -- a lawyer for the respondent ever appeared in court
  case when c.represented_at_decision then 'yes' when not c.represented_at_decision then 'no' end as represented_at_decision, -- had appeared by the latest decision; null when undecided or not dated
  case when c.flagged_juvenile then 'flagged' when c.is_minor then 'minor_unflagged' when not c.is_minor then 'adult' end as child, -- flagged by the court, under 18 by birth month only, adult; null when not flagged and of unknown age
  case when c.family_role = 'alone' then 'alone' else 'linked' end as family, -- linked: ever tied to another case as lead or rider
  case when c.on_dedicated_docket then 'dedicated' when c.under_mpp then 'mpp' when c.is_family_unit then 'family_unit' else 'none' end as docket, -- by case identifiers, the first that fits
  year(c.filed_on + interval 3 month)::integer as filed_year, -- fiscal year of filing
  c.court, -- code of the court that decided it, or has it now
  c.judge, -- code of the judge who decided it, or has it now
  c.outcome, -- outcome of the latest proceeding that ended it; pending, administratively_closed or no_proceeding when it is not over
  c.status, -- pending, inactive, completed, unclassified or no_proceeding
  case when c.family_role <> 'alone' then c.family end as family_lead, -- case number of the lead of its family group; null when never linked; never leaves the machine
  c.is_minor, -- under 18 when filed; null when the age is unknown
  c.flagged_juvenile, -- the juvenile history ever flags a child
  c.is_family_unit, -- labelled a family unit
  c.filed_on, -- earliest day one of its proceedings was entered
  c.charged_on, -- earliest day of a charging document
  c.completed_on, -- day of its outcome; null when not over
  c.in_absentia, -- whether that order was made with the respondent absent
  c.first_outcome, -- outcome of the first proceeding that ended it
  c.first_completed_on, -- day of that first outcome
  e.first_exit_on, -- first day that it was decided, ended or administratively closed
  e.first_exit, -- outcome on that day; administratively_closed for a closure; unknown when it is not known to have ended the case
  coalesce(e.ordered_in_absentia, false) as ordered_in_absentia, -- ever ordered removed with the respondent absent, whatever came later
  c.first_hearing_on, -- earliest hearing held, bond hearings left out
  m.first_merits_on, -- earliest individual hearing held
  least(c.first_hearing_on, e.first_exit_on) as heard_or_left_on, -- first of first_hearing_on and first_exit_on; null while neither has come
  least(m.first_merits_on, e.first_exit_on) as merits_or_left_on, -- first of first_merits_on and first_exit_on; null while neither has come
  c.hearings_held, -- hearings held, bond hearings left out
  coalesce(m.merits_hearings_held, 0)::integer as merits_hearings_held, -- individual hearings held
  c.ever_detained -- any of its records shows detained or released
from once c
left join exits e on e.idncase = c.idncase
left join merits m on m.idncase = c.idncase
