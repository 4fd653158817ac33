import type { SheetFigure } from "../../api/sheets/sheet-figure.ts";

/** What makes the figures of a sheet weak, and what no record could tell. */
export function SheetNotes({ remarks, cannotTell }: { remarks: readonly string[]; cannotTell: readonly string[] }) {
  return (
    <div class="columns">
      <section class="keep" aria-labelledby="keep-in-mind">
        <h2 id="keep-in-mind">Keep in mind</h2>
        <Sentences all={remarks} />
      </section>
      <section class="keep" aria-labelledby="cannot-tell">
        <h2 id="cannot-tell">What this record cannot tell</h2>
        <Sentences all={cannotTell} />
      </section>
    </div>
  );
}

function Sentences({ all }: { all: readonly string[] }) {
  return (
    <ul class="small">
      {all.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}

/** The definition of each measure on a sheet, by its first sentence, and where the whole of it stands. */
export function SheetDefinitions({ figures }: { figures: readonly (SheetFigure | null)[] }) {
  const byMeasure = new Map(
    figures.filter((figure) => figure !== null).map((figure) => [`${figure.measure.id} ${figure.variant.id}`, figure]),
  );
  return (
    <section aria-labelledby="definitions">
      <h2 id="definitions">How these are counted</h2>
      <dl class="definitions">
        {[...byMeasure.values()].map(({ measure, variant, definition, address }) => (
          <div>
            <dt>
              <a href={address}>{variant.differs === null ? measure.title : variant.title}</a>{" "}
              <code>{definition.hash}</code>
            </dt>
            <dd>{variant.differs ?? firstSentence(definition.text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
