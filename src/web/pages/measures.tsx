import { Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import { claims } from "../../facts/claims.ts";
import type { Measure } from "../../measures/definition.ts";
import { definitions, type MeasureId } from "../../measures/definitions/catalogue.ts";
import { page } from "../page.tsx";

/** All measures, under the claim that each answers. */
export function measuresPage(desk: Desk): Hono {
  return new Hono().get("/measures", (context) =>
    page(
      context,
      {
        title: "Measures",
        description: `${definitions.length} measures of the U.S. immigration courts, each with its definition and its published rivals.`,
        room: "/measures",
        release: desk.current,
      },
      <>
        <h1>Measures</h1>
        <p class="standfirst">
          {definitions.length} questions that the courts' own record can answer, each with its definition, the other
          published definitions of the same thing, and what they leave out.
        </p>
        {claims.map(({ number, title }) => (
          <Group title={`${number}. ${title}`} measures={definitions.filter(({ claim }) => claim === number)} />
        ))}
        <Group title="Context" measures={definitions.filter(({ claim }) => claim === 0)} />
      </>,
    ),
  );
}

function Group({ title, measures }: { title: string; measures: readonly Measure<MeasureId>[] }) {
  if (measures.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="entries">
        {measures.map(({ id, title: name, question }) => (
          <li>
            <a href={`/measures/${id}`}>{name}</a>
            <br />
            {question}
          </li>
        ))}
      </ul>
    </section>
  );
}
