/** What must be said wherever cases are counted by the court's marks of children. */

/** That the flags of children are no one series. */
export const flagsChanged =
  "The courts changed how they flag children about fiscal year 2018, so a rise or fall across that year may be one of flags; TRAC stopped telling unaccompanied children apart from then on.";

/** That a flag is of the case, not of a day. */
export const flagsHaveNoDay =
  "A flag has no day of its own: a case flagged once counts at every date, though the child has since turned 18 or joined a parent. This errs upward for those who are still children.";

/** That birth months are missing. */
export const birthMonthsMissing =
  "The month of birth is not recorded for 46 % of respondents, so counts by age miss almost half; how many of those are children is not known.";

/** That custody of other agencies is not the court's to record. */
export const sheltersNotSeen =
  "Federal shelters are not seen here. Children in the care of the health department (ORR), and people in border stations, are in custody that the courts do not record; this is detention as it was reported to a court.";
