-- family_links: one tie between a lead case and a rider case
-- grain: one row per row of tbl_Lead_Rider
-- key: idnleadrider
-- sources: tbl_Lead_Rider, case_keys
-- trap: linked cases are handled together; that is not kinship, and a family whose cases were never linked is not here
with known as (
  select l.*, lead.idncase is not null as lead_known, rider.idncase is not null as rider_known
  from tbl_Lead_Rider l
  left join case_keys lead on lead.idncase = l.idnLeadCase
  left join case_keys rider on rider.idncase = l.idnRiderCase
)
select
  idnLeadRider as idnleadrider, -- number of the tie
  idnLeadCase as lead_case, -- case number of the lead
  idnRiderCase as rider_case, -- case number of the rider
  lead_known, -- whether the release holds the lead's case
  rider_known, -- whether the release holds the rider's case
  datCreatedOn::date as linked_on, -- day the tie was entered
  datSeveredOn as severed_on, -- day it was severed; null while joined
  datSeveredOn is null and coalesce(blnActive, true) as is_joined -- still joined at the release
from known
