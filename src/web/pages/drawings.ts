import type { Context } from "hono";
import { Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import { findMeasure } from "../../measures/resolve.ts";
import { drawPng } from "../charts/draw-png.ts";
import { drawSvg } from "../charts/draw-svg.ts";
import type { Figure } from "../charts/figure.ts";
import { answerIn, type Told, tell } from "../measure/ask-view.ts";
import { questionAsked } from "../measure/opening-view.ts";
import { figureToTravel } from "../measure/told-figure.ts";

/** Pixels across a drawing that travels alone. */
const WIDTH = 900;

const DRAWINGS = {
  svg: { type: "image/svg+xml", draw: async (figure: Figure) => drawSvg(figure, { width: WIDTH, standalone: true }) },
  png: { type: "image/png", draw: (figure: Figure) => drawPng(figure, { width: WIDTH }) },
} as const;

type Ending = keyof typeof DRAWINGS;

/**
 * `/measures/{id}/chart.svg` and `chart.png`: the figure of a measure's page alone, by the same parameters, with heading,
 * sentence and source, and a watermark where it is simulated. 404 where there is nothing to draw.
 */
export function drawings(desk: Desk): Hono {
  return new Hono()
    .get("/measures/:id/chart.svg", (context) => draw(context, desk, "svg"))
    .get("/measures/:id/chart.png", (context) => draw(context, desk, "png"));
}

async function draw(context: Context, desk: Desk, ending: Ending): Promise<Response> {
  const measure = findMeasure(context.req.param("id") ?? "");
  const told = await tell(desk, questionAsked(measure, new URL(context.req.url).searchParams));
  const figure = figureToTravel(told);
  if (figure === null) return context.text(`There is nothing to draw. ${answerIn(told).sentence}\n`, 404);
  const { type, draw: drawn } = DRAWINGS[ending];
  return context.body((await drawn(figure)) as string | Uint8Array<ArrayBuffer>, 200, {
    "Content-Type": type,
    "Content-Disposition": `inline; filename="${fileName(told)}.${ending}"`,
  });
}

/** Measure, rule where there is one, and release, so that a file says what it is when it lies in a folder. */
function fileName(told: Told): string {
  const { measure, release } = answerIn(told);
  const around = "answer" in told ? `-around-${told.rule.id}` : "";
  return `${measure.id}${around}-${release.id}${release.simulated ? "-simulated" : ""}`;
}
