import type { LoadProgress, Stage } from "../record/progress.ts";
import type { Screen } from "./screen.ts";

const HEADINGS: Readonly<Record<Stage, string>> = {
  open: "opening",
  read: "reading",
  clean: "building clean tables, checking references",
  finish: "finishing",
};

/** Shows a load's progress on a screen. */
export function watchLoad(screen: Screen): (progress: LoadProgress) => void {
  return ({ stage, item, done, total }) =>
    screen.show(HEADINGS[stage], item, done, total, stage === "read" ? "bytes" : "steps");
}
