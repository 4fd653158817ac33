-- disposition_key: what every way of finishing a proceeding in this release means
-- grain: one row per class, case type and code that occurs in a proceeding
-- key: class, case_type, code
-- sources: B_TblProceeding, tblLookupCourtDecision, dispositions, case_keys
-- trap: a letter means different things by class and case type, so a code is never decoded without both
-- trap: the release's own text decides; the code alone decides only where the release has no text for it
-- trap: a text we do not know stays unclassified even where its letter is familiar
with occurring as (
  select distinct CASE_TYPE as case_type, DEC_CODE, OTHER_COMP
  from B_TblProceeding
  where CASE_TYPE is not null
  union
  select distinct c.case_type, p.DEC_CODE, p.OTHER_COMP
  from B_TblProceeding p
  left join case_keys c on c.idncase = p.IDNCASE
  where p.CASE_TYPE is null
),
keys as (
  select distinct 'C' as class, coalesce(case_type, '') as case_type, DEC_CODE as code
  from occurring
  where DEC_CODE is not null
  union
  select distinct 'O', coalesce(case_type, ''), OTHER_COMP
  from occurring
  where OTHER_COMP is not null
),
texts as (
  select
    strDecType as class,
    strCaseType as case_type,
    strDecCode as code,
    arg_max(trim(strDecDescription), (coalesce(blnActive, false), coalesce(idnCourtDecision, 0), trim(strDecDescription))) as text
  from tblLookupCourtDecision
  where strDecDescription is not null
  group by strDecType, strCaseType, strDecCode
),
labelled as (
  select k.class, k.case_type, k.code, t.text, regexp_replace(lower(t.text), '\s+', ' ', 'g') as words
  from keys k
  left join texts t on t.class = k.class and t.case_type = k.case_type and t.code = k.code
),
known as (
  select *, regexp_replace(lower(trim(text)), '\s+', ' ', 'g') as words
  from dispositions
),
by_text as (
  select
    l.class,
    l.case_type,
    l.code,
    arg_max(
      {
        'outcome': d.outcome,
        'ends_case': d.ends_case,
        'eoir_completion': d.eoir_completion,
        'trac_closing': d.trac_closing,
        'inactive': d.inactive
      },
      (
        d.case_type = l.case_type,
        coalesce(d.code, '') = l.code,
        coalesce(d.code, '') = '',
        coalesce(d.code, ''),
        d.outcome
      )
    ) as meaning
  from labelled l
  join known d on d.class = l.class and d.words = l.words and d.case_type in (l.case_type, '*')
  group by l.class, l.case_type, l.code
),
by_code as (
  select
    l.class,
    l.case_type,
    l.code,
    arg_max(
      {
        'outcome': d.outcome,
        'ends_case': d.ends_case,
        'eoir_completion': d.eoir_completion,
        'trac_closing': d.trac_closing,
        'inactive': d.inactive
      },
      (d.case_type = l.case_type, coalesce(d.words, ''), d.outcome)
    ) as meaning
  from labelled l
  join known d on d.class = l.class and d.code = l.code and d.case_type in (l.case_type, '*')
  group by l.class, l.case_type, l.code
),
chosen as (
  select
    l.class,
    l.case_type,
    l.code,
    l.text,
    case when l.text is null then c.meaning else t.meaning end as meaning,
    case when l.text is not null and t.meaning is not null then 'text' when l.text is null and c.meaning is not null then 'code' end as decoded_by,
    l.text is not null and t.meaning.outcome <> c.meaning.outcome as disagrees
  from labelled l
  left join by_text t on t.class = l.class and t.case_type = l.case_type and t.code = l.code
  left join by_code c on c.class = l.class and c.case_type = l.case_type and c.code = l.code
),
judged as (
  select
    *,
    coalesce(meaning.outcome, 'unclassified') as outcome,
    case
      when meaning.outcome in ('change_of_venue', 'transfer') then 'moves'
      when meaning.inactive = 'yes' then 'suspends'
      when meaning.ends_case = 'yes' then 'ends'
      else 'unknown'
    end as ending
  from chosen
)
select
  class, -- C: a decision on the merits; O: another completion
  case_type, -- type of the case; empty text when neither the proceeding nor its case gives one
  code, -- DEC_CODE in class C, OTHER_COMP in class O
  text, -- the release's own description; null when it has none
  outcome, -- what it means; unclassified when neither text nor code is known
  ending, -- what it does to the case: ends, moves, suspends or unknown
  coalesce(meaning.eoir_completion, 'unknown') as eoir_completion, -- whether EOIR counts it as a case completion: yes, no, disputed or unknown
  coalesce(meaning.trac_closing, 'unknown') as trac_closing, -- whether TRAC counts it as a closing: yes, no or unknown
  decoded_by, -- text or code; null when it could not be decoded
  coalesce(disagrees, false) as disagrees -- the text says something else than its code usually does; the text was followed
from judged
