import type { AroundAnswer } from "../around.ts";
import type { Records } from "./records.ts";

/** The monthly series around a rule as a file of rows: `month`, `value`, `side`, `release` and `simulated`. */
export function aroundRecords({ series, answer: { release } }: AroundAnswer): Records {
  return {
    columns: [
      { name: "month", type: "date" },
      { name: "value", type: "double" },
      { name: "side", type: "varchar" },
      { name: "release", type: "date" },
      { name: "simulated", type: "boolean" },
    ],
    rows: series.map(({ month, value, side }) => [month, value, side, release.id, release.simulated]),
  };
}
