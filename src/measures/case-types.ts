/**
 * Codes of the kinds of case that measures speak of unless they say otherwise: removal, deportation, exclusion, asylum
 * only and withholding only. These are the cases that EOIR counts as pending and completed; fear reviews and the rest
 * have measures of their own. Source: EOIR's table of pending cases, new cases and completions.
 */
export const measuredCaseTypes: readonly string[] = ["RMV", "DEP", "EXC", "AOC", "WHO"];
