import type { Context } from "hono";
import { Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import type { ServedRelease } from "../../api/served-release.ts";
import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import { type Explanation, explain } from "../../measures/explanation.ts";
import { queryText } from "../../measures/question-parameters.ts";
import { findMeasure } from "../../measures/resolve.ts";
import { answerIn, askView } from "../measure/ask-view.ts";
import { compareDefinitions, definitionsOf } from "../measure/compare-definitions.ts";
import { Definitions } from "../measure/definitions.tsx";
import { tidied } from "../measure/form-words.ts";
import { MeasureView } from "../measure/measure-view.tsx";
import { Published } from "../measure/published.tsx";
import { Rivals } from "../measure/rivals.tsx";
import { ViewHead } from "../measure/view-head.tsx";
import { page } from "../page.tsx";

/** Cases of a record up to which every definition, and every published time, is asked for at once. */
const AT_ONCE = 50_000;

/**
 * A measure: asked by a form, as a figure with its numbers, beside its other definitions and what others published. A
 * fault of the question is told above the form, with status 400. On a large record the other definitions' figures, and
 * those beside the published ones, have an address of their own, to which a button leads.
 */
export function measurePage(desk: Desk): Hono {
  return new Hono()
    .get("/measures/:id", (context) => showMeasure(context, desk))
    .get("/measures/:id/definitions", (context) => showDefinitions(context, desk))
    .get("/measures/:id/published", (context) => showPublished(context, desk));
}

async function showMeasure(context: Context, desk: Desk): Promise<Response> {
  const measure = findMeasure(context.req.param("id") ?? "");
  const given = new URL(context.req.url).searchParams;
  const release = releaseOf(desk, given);
  const names = desk.current === null ? new Map() : await desk.values(given.get("release") || undefined);
  const parameters = tidied(given, names);
  const path = `/measures/${measure.id}`;
  const format = parameters.get("format");
  if (format !== null) return context.redirect(formatAddress(path, parameters, format));
  if (context.req.path !== path || parameters.toString() !== given.toString()) {
    return context.redirect(addressOf(path, parameters));
  }
  const isReal = release !== null && !release.simulated;
  const [asked, explanation] = await Promise.all([
    desk.current === null ? null : askView(desk, measure, parameters),
    isReal && isSmall(release) ? desk.explain(measure.id, release.id) : withoutFigures(measure, release),
  ]);
  const answer = asked?.told ? answerIn(asked.told) : null;
  const compares = answer !== null && release !== null && isSmall(release) && isComparable(measure);
  const beside = compares ? await compareDefinitions(desk, measure, answer) : definitionsOf(measure, answer);
  if (asked?.fault) context.status(400);
  return page(
    context,
    {
      title: measure.title,
      description: answer?.sentence ?? measure.question,
      room: "/measures",
      release,
      scripts: ["pointing", "forms"],
    },
    <>
      <ViewHead measure={measure} />
      <MeasureView
        measure={measure}
        parameters={parameters}
        asked={asked}
        names={names}
        releases={desk.releases}
        beside={beside}
      />
      <Rivals measure={measure} beside={beside} />
      <Published explanation={explanation} offered={isReal && !isSmall(release) ? release.id : null} />
    </>,
  );
}

/** What each definition gives for the question of an address, as a page of its own. */
async function showDefinitions(context: Context, desk: Desk): Promise<Response> {
  const measure = findMeasure(context.req.param("id") ?? "");
  const parameters = new URL(context.req.url).searchParams;
  const asked = await askView(desk, measure, parameters);
  const answer = asked.told === null ? null : answerIn(asked.told);
  const beside = answer === null ? definitionsOf(measure, null) : await compareDefinitions(desk, measure, answer);
  if (asked.fault) context.status(400);
  const title = `${measure.title}: what each definition gives`;
  return page(
    context,
    { title, description: measure.question, room: "/measures", release: releaseOf(desk, parameters) },
    <>
      <h1>{title}</h1>
      {asked.fault !== null && <p class="notice fault">{asked.fault.sentence}</p>}
      <Definitions measure={measure} beside={beside} answer={answer} />
      <p>
        <a href={addressOf(`/measures/${measure.id}`, parameters)}>Back to the figure</a>
      </p>
    </>,
  );
}

/** The published figures with the record's own, as a page of its own. */
async function showPublished(context: Context, desk: Desk): Promise<Response> {
  const measure = findMeasure(context.req.param("id") ?? "");
  const release = releaseOf(desk, new URL(context.req.url).searchParams);
  const isReal = release !== null && !release.simulated;
  const explanation = isReal ? await desk.explain(measure.id, release.id) : await withoutFigures(measure, release);
  const title = `${measure.title}: published and here`;
  return page(
    context,
    { title, description: measure.question, room: "/measures", release },
    <>
      <h1>{title}</h1>
      <Published explanation={explanation} offered={null} />
      <p>
        <a href={`/measures/${measure.id}`}>The measure, with its definition and figure</a>
      </p>
    </>,
  );
}

/** The published figures alone: of a release whose own are not asked for, or, being simulated, never stand beside them. */
async function withoutFigures(measure: Measure<MeasureId>, release: ServedRelease | null): Promise<Explanation> {
  const explanation = await explain(measure);
  return release === null ? explanation : { ...explanation, release: { id: release.id, simulated: release.simulated } };
}

function releaseOf({ releases, current }: Desk, parameters: URLSearchParams): ServedRelease | null {
  const named = parameters.get("release")?.trim();
  return named ? (releases.find(({ id }) => id === named) ?? null) : current;
}

function isSmall({ manifest }: ServedRelease): boolean {
  const cases = manifest.clean_tables.find(({ name }) => name === "cases")?.rows ?? 0;
  return cases <= AT_ONCE;
}

/** Whether a definition can be told in one figure: judges beside each other cannot. */
function isComparable({ spec }: Measure<MeasureId>): boolean {
  return spec.kind !== "comparison" || spec.shows !== "judges";
}

function addressOf(path: string, parameters: URLSearchParams): string {
  const query = queryText(parameters);
  return query === "" ? path : `${path}?${query}`;
}

/** Where the same question is answered in another form: drawings are the site's own, files the API's. */
function formatAddress(path: string, parameters: URLSearchParams, format: string): string {
  const isDrawing = format === "svg" || format === "png";
  const left = [...parameters].filter(([name]) => !isDrawing || name !== "format");
  return addressOf(isDrawing ? `${path}/chart.${format}` : `/api${path}`, new URLSearchParams(left));
}
