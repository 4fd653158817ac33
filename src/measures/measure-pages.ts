import { definitions } from "./definitions/catalogue.ts";
import { describeDimensions } from "./describe-dimensions.ts";
import { describeMeasure, pageName } from "./describe-measure.ts";
import { describeMeasuredTables } from "./describe-measured-tables.ts";
import { describeMeasures } from "./describe-measures.ts";

/** Every page of `docs/measures/` by its file's name: the index, dimensions, tables, and one page for each measure. */
export function measurePages(): Readonly<Record<string, string>> {
  return {
    "index.md": describeMeasures(),
    "dimensions.md": describeDimensions(),
    "tables.md": describeMeasuredTables(),
    ...Object.fromEntries(definitions.map((measure) => [`${pageName(measure.id)}.md`, describeMeasure(measure)])),
  };
}
