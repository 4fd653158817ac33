/** What must be said wherever linked cases are counted, so that nobody takes them for the separations of 2018. */

/** Said before any number of families. */
export const separationsNotSeen =
  "The separations of 2018 cannot be counted here. A child taken from a parent got a case of its own, which was never linked to the parent's, and parents often had no case in these courts at all.";

/** The published counts of separated children, none of which the record can rebuild. */
export const separationCounts =
  "Published counts of separated children, which this record can neither confirm nor rebuild: of the 2,654 on the government's list, 711 were not reunified by the deadline of 26 July 2018, 497 were still in federal care on 27 August and 437 on 10 September 2018; 2,737 were on the list after two reviews; 5,460 since July 2017 by the ACLU's count; 3,913 from July 2017 to January 2021 by the federal task force's. They count children, not families.";

/** Sources of those counts, and of why they are not in the record. */
export const separationSources = [
  "GAO-19-163",
  "PBS-497",
  "CHITRIB-711",
  "HHS-OIG-2019",
  "HILLREP-5460",
  "FRTF-2021",
  "DOJ-OIG-21-028",
] as const;

/** That a link of cases is no kinship. */
export const linksAreNotKinship =
  "Linked cases are cases that a court joined to be heard together. That is not kinship: families whose cases were never joined are missing, and joined cases need not be of one family.";
