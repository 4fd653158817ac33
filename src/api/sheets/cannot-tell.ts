/** Facts that readers of a sheet look for and that the released record does not hold. */
const ofAll = [
  "The ground of an asylum claim, the evidence and the reasons of a decision are not recorded.",
  "Who came to a hearing is not recorded; an order in absentia is the only trace of somebody's absence.",
];

/** What no sheet of a court can tell. */
export const cannotTellOfCourts: readonly string[] = [
  ...ofAll,
  "How cases are given to judges is not recorded, nor how many judges are on the payroll: only work that left a trace is counted.",
];

/** What no sheet of a judge can tell. */
export const cannotTellOfJudges: readonly string[] = [
  ...ofAll,
  "A change of name, or a second code given to the same person, is not recorded: each code is an entry of its own, under the name that the release has now.",
  "Appointment, leave, training, shorter hours and other duties are not recorded: months at work are months with a case completed or three hearings held.",
  "How cases are given to judges is not recorded, so two judges of one court may have different dockets.",
];
