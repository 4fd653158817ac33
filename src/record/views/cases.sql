-- cases: one charging document against one person
-- grain: one row per row of A_TblCase
-- key: idncase
-- sources: A_TblCase, A_TblCaseIdentifier, case_labels, proceedings, pending_spells, case_timeline, case_hearings, juvenile_flags, family_groups, representation, lookup_names
-- trap: one person can have several cases; there is no number for a person
-- trap: measures speak of RMV, DEP, EXC, AOC and WHO cases unless they say otherwise; fear reviews are here too
-- trap: outcome is that of the latest proceeding that ended the case; one still open after it, or a move without a successor, makes the case pending
-- trap: filed_on is the day of entry; charged_on, the charging document's own day, is months earlier at times
-- trap: representation and flags here are of any time; see representation and children for when
with opens as (
  select idncase, min(status) as status
  from pending_spells
  where ends_on is null
  group by idncase
),
standing as (
  select
    idncase,
    min(outcome) filter (where is_deciding) as decided_outcome,
    min(ending) filter (where is_deciding) as decided_ending,
    max(completed_on) filter (where is_deciding) as decided_on,
    bool_or(in_absentia) filter (where is_deciding) as decided_in_absentia,
    min(court) filter (where is_deciding) as deciding_court,
    min(judge) filter (where is_deciding) as deciding_judge,
    min(custody) filter (where is_deciding) as custody_at_decision,
    min(outcome) filter (where completion = 'initial') as first_outcome,
    max(completed_on) filter (where completion = 'initial') as first_completed_on,
    min(court) filter (where is_latest) as latest_court,
    min(judge) filter (where is_latest) as latest_judge,
    min(nationality) filter (where is_latest) as nationality,
    min(language) filter (where is_latest) as language,
    min(case_type) filter (where is_latest) as case_type
  from proceedings
  where is_deciding or is_latest or completion = 'initial'
  group by idncase
),
identified as (
  select
    i.IDNCASE as idncase,
    bool_or(l.label = 'family_unit') as is_family_unit,
    bool_or(l.label = 'dedicated_docket') as on_dedicated_docket,
    bool_or(l.label = 'migrant_protection_protocols') as under_mpp
  from A_TblCaseIdentifier i
  join case_labels l on l.code = i.CASE_ID
  group by i.IDNCASE
),
joined as (
  select
    a.IDNCASE as idncase,
    coalesce(a.CASE_TYPE, p.case_type) as case_type,
    coalesce(a.NAT, p.nationality) as nationality,
    coalesce(a.LANG, p.language) as language,
    a.ALIEN_STATE as state,
    a.Sex as sex,
    a.CUSTODY as custody,
    a.C_ASY_TYPE as asylum_type,
    a.CASEPRIORITY_CODE as priority,
    a.DATE_OF_ENTRY as entered_on,
    a.UPDATE_SITE as site,
    t.filed_on,
    t.charged_on,
    coalesce(t.proceedings, 0) as proceedings,
    coalesce(t.ever_detained, false) or coalesce(a.CUSTODY in ('D', 'R'), false) as ever_detained,
    (year(t.filed_on) - year(a.C_BIRTHDATE)) * 12 + month(t.filed_on) - month(a.C_BIRTHDATE) as months_old,
    case when t.idncase is null then 'no_proceeding' when o.status = 'active' then 'pending' when o.status = 'inactive' then 'inactive' when p.decided_ending = 'unknown' then 'unclassified' else 'completed' end as status,
    p.decided_outcome,
    p.decided_on,
    p.decided_in_absentia,
    p.custody_at_decision,
    p.deciding_court,
    p.deciding_judge,
    p.first_outcome,
    p.first_completed_on,
    p.latest_court,
    p.latest_judge,
    coalesce(i.is_family_unit, false) as is_family_unit,
    coalesce(i.on_dedicated_docket, false) as on_dedicated_docket,
    coalesce(i.under_mpp, false) as under_mpp
  from A_TblCase a
  left join case_timeline t on t.idncase = a.IDNCASE
  left join opens o on o.idncase = a.IDNCASE
  left join standing p on p.idncase = a.IDNCASE
  left join identified i on i.idncase = a.IDNCASE
),
settled as (
  select
    *,
    status in ('completed', 'unclassified') as is_over,
    case status when 'no_proceeding' then 'no_proceeding' when 'pending' then 'pending' when 'inactive' then 'administratively_closed' else decided_outcome end as outcome,
    case when months_old between 0 and 1439 then (months_old // 12)::integer end as age
  from joined
)
select
  s.idncase, -- number of the case
  s.case_type, -- type code (RMV removal and so on)
  types.name as case_type_name, -- name of the case type
  s.nationality, -- code of the nationality
  nationalities.name as nationality_name, -- country by that code
  s.language, -- code of the language
  languages.name as language_name, -- name of the language
  s.state, -- state of the respondent's address
  s.sex, -- F, M or a rare other; null in almost half
  s.age, -- whole years old on filed_on by month of birth; null when either is unknown or absurd
  s.age < 18 as is_minor, -- under 18 on filed_on; null when the age is unknown
  s.entered_on, -- day of entry to the country as recorded
  s.filed_on, -- earliest day one of its proceedings was entered (INPUT_DATE); null without one
  s.charged_on, -- earliest day of a charging document (OSC_DATE)
  s.status, -- pending, inactive (administratively closed), completed, unclassified (finished in an unknown way) or no_proceeding
  s.outcome, -- outcome of the latest proceeding that ended it; pending, administratively_closed or no_proceeding when it is not over
  case when s.is_over then s.decided_on end as completed_on, -- day of that outcome; null when not over
  case when s.is_over then s.decided_in_absentia end as in_absentia, -- whether that order was made with the respondent absent
  s.first_outcome, -- outcome of the first proceeding that ended it, whatever came later
  s.first_completed_on, -- day of that first outcome; null when never ended
  s.decided_outcome as last_outcome, -- latest outcome even when the case was reopened or closed after it
  s.decided_on as last_decided_on, -- day of that latest outcome
  s.proceedings, -- how many proceedings it has
  case when s.is_over then s.deciding_court else coalesce(s.latest_court, s.site) end as court, -- code of the court that decided it, or has it now
  case when s.is_over then s.deciding_judge else s.latest_judge end as judge, -- code of the judge who decided it, or has it now
  h.first_hearing_on, -- earliest hearing held, bond hearings left out; null when none
  h.first_set_on, -- earliest hearing set, held or not
  h.next_hearing_on, -- earliest hearing still to come at the release; null when none
  coalesce(h.hearings_held, 0) as hearings_held, -- hearings held, bond hearings left out
  s.custody, -- D detained, R released, N never detained, as the case row says now
  custodies.name as custody_name, -- name of that code
  s.custody_at_decision, -- the same code in the latest proceeding that ended it; null when none
  s.ever_detained, -- any of its records shows detained or released
  case s.asylum_type when 'I' then 'affirmative' when 'E' then 'defensive' when 'J' then 'other' end as asylum_basis, -- affirmative (first asked of USCIS), defensive (asked in court), other (code J, meaning unsure); null when no claim
  coalesce(r.represented_ever, false) as represented_ever, -- a lawyer for the respondent ever appeared in court
  r.represented_at_decision, -- had appeared by the latest decision; null when undecided or not dated
  coalesce(j.ever_flagged, false) as flagged_juvenile, -- the juvenile history ever flags a child; not the same as is_minor
  coalesce(g.family, s.idncase) as family, -- case number of the lead of its family group, else its own
  coalesce(g.role, 'alone') as family_role, -- lead, rider, both or alone
  s.is_family_unit, -- labelled a family unit, from November 2018
  s.on_dedicated_docket, -- labelled dedicated docket, from May 2021
  s.under_mpp, -- labelled Migrant Protection Protocols
  s.priority -- priority code, used 2014 to 2017; N/A is a code
from settled s
left join case_hearings h on h.idncase = s.idncase
left join representation r on r.idncase = s.idncase
left join juvenile_flags j on j.idncase = s.idncase
left join family_groups g on g.idncase = s.idncase
left join lookup_names types on types.list = 'case_type' and types.code = s.case_type
left join lookup_names nationalities on nationalities.list = 'nationality' and nationalities.code = s.nationality
left join lookup_names languages on languages.list = 'language' and languages.code = s.language
left join lookup_names custodies on custodies.list = 'custody' and custodies.code = s.custody
