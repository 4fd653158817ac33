import type { Breakdown, Figure, Numbers } from "./figures/figure.ts";
import { asylum } from "./measures/asylum.ts";
import { children } from "./measures/children.ts";
import { closures } from "./measures/closures.ts";
import { everyone } from "./measures/everyone.ts";
import { families } from "./measures/families.ts";
import { judges } from "./measures/judges.ts";
import { quotas } from "./measures/quotas.ts";
import { speed } from "./measures/speed.ts";
import { sympathy } from "./measures/sympathy.ts";
import type { World } from "./world.ts";

/** The reference's own figures, by measure and variant; `standard` is the measure's own definition. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Figure>>>>;

/** Every figure of the reference. */
export const figures: Figures = {
  ...judges,
  ...quotas,
  ...asylum,
  ...closures,
  ...speed,
  ...children,
  ...families,
  ...sympathy,
  ...everyone,
};

/** The figure of a measure's variant; undefined where the reference has none. */
export function figureOf(measure: string, variant: string): Figure | undefined {
  return figures[measure]?.[variant];
}

/**
 * The numbers of a measure's variant, worked out from the true rows without SQL. Throws where the reference has no such
 * figure.
 */
export function referenceOf(world: World, measure: string, variant: string, breakdown: Breakdown): Numbers {
  const figure = figureOf(measure, variant);
  if (figure === undefined) throw new Error(`no reference for ${measure} ${variant}`);
  return figure.of(world, breakdown);
}
