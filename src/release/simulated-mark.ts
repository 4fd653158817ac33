/**
 * The sentence that the Readme of every release written by this project begins with. A reader that finds it treats
 * the release as simulated and says so on every table, page and chart; no release of the courts holds it.
 */
export const SIMULATED_MARK = "SIMULATED RELEASE: every case, person, judge and date in it is invented.";
