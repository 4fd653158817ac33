-- juvenile_flags: what the court's juvenile history says of a case
-- grain: one row per case with a row in the juvenile history
-- key: idncase
-- sources: tbl_JuvenileHistory, juvenile_kinds
-- trap: code 5 (not applicable) and a blank code are most rows and mean no child
-- trap: DATCREATEDON is when the row was written, often by a bulk load, not when anything happened
with rows as (
  select
    j.idnCase as idncase,
    j.idnJuvenileHistory as id,
    j.DATCREATEDON::date as recorded_on,
    coalesce(k.kind, 'unclassified') as kind,
    j.idnJuvenile is not null and coalesce(k.minor_flag, true) as flagged
  from tbl_JuvenileHistory j
  left join juvenile_kinds k on k.id = j.idnJuvenile
  where j.idnCase is not null
),
folded as (
  select
    idncase,
    bool_or(flagged) as ever_flagged,
    arg_max(kind, (coalesce(recorded_on, date '0001-01-01'), id)) filter (where flagged) as latest_kind,
    bool_or(flagged and kind like 'unaccompanied%') as ever_unaccompanied,
    bool_or(flagged and kind like 'accompanied%') as ever_accompanied,
    min(recorded_on) filter (where flagged) as first_recorded_on,
    max(recorded_on) filter (where flagged) as last_recorded_on,
    count(*)::integer as history_rows
  from rows
  group by idncase
)
select
  idncase, -- number of the case
  ever_flagged, -- whether any row flags a child
  latest_kind, -- kind in the latest flagging row; null when never flagged
  ever_unaccompanied, -- whether any row says unaccompanied
  ever_accompanied, -- whether any row says accompanied
  first_recorded_on, -- when the first flagging row was written
  last_recorded_on, -- when the last flagging row was written
  history_rows -- rows in the juvenile history
from folded
