import { type Context, Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import type { ServedRelease } from "../../api/served-release.ts";
import type { ClaimAnswered, ClaimFigure } from "../../measures/claims-answered.ts";
import { STANDARD } from "../../measures/resolve.ts";
import { MeasureLink } from "../components/measure-link.tsx";
import { page } from "../page.tsx";

/** Try it: what a simulated release says on the nine claims, marked in every part. */
export function tryPage(desk: Desk): Hono {
  return new Hono().get("/try", async (context: Context) => {
    const simulated = newestSimulated(desk);
    const answered = simulated === null ? null : await desk.claims(simulated.id);
    return page(
      context,
      {
        title: "Try it",
        description: "What a simulated release says on the nine claims. Every case and judge in it is invented.",
        room: null,
        release: simulated,
      },
      <>
        {simulated !== null && <p class="kicker">A simulated release</p>}
        <h1>Try it</h1>
        {simulated === null || answered === null ? (
          <Nothing desk={desk} />
        ) : (
          <Simulated release={simulated} answered={answered} />
        )}
      </>,
    );
  });
}

/** The release that can be tried: the current one where it is simulated, else the newest simulated one; null without. */
function newestSimulated({ current, releases }: Desk): ServedRelease | null {
  return current?.simulated ? current : (releases.find(({ simulated }) => simulated) ?? null);
}

function Simulated({ release, answered }: { release: ServedRelease; answered: readonly ClaimAnswered[] }) {
  return (
    <>
      <p class="standfirst">
        An invented court's release, {release.id}, went through the same door as the courts' own. These are its figures,
        to try the measures on. They say nothing of any court.
      </p>
      <p>
        They do not stand beside published figures, since nothing can be compared. What was said and published is on{" "}
        <a href="/">the first page</a>; any <a href="/measures">measure</a>, <a href="/courts">court</a> or{" "}
        <a href="/judges">judge</a> can be looked up in the simulated release, and each says that it is one.
      </p>
      <ol class="try-claims">
        {answered.map((each) => (
          <SimulatedClaim answered={each} />
        ))}
      </ol>
      <p>
        With the courts' own release, <code>npm start -- "EOIR Case Data.zip"</code>, the first page says what it says:{" "}
        <a href="/methods/downloads#release">how to load a release</a>.
      </p>
    </>
  );
}

function SimulatedClaim({ answered: { claim, figures, why } }: { answered: ClaimAnswered }) {
  const own = figures.filter(({ variant }) => variant === STANDARD);
  const rest = figures.filter(({ variant }) => variant !== STANDARD);
  return (
    <li>
      <h2>
        {claim.number}. {claim.title}
      </h2>
      {why !== null && <p class="small">{why}</p>}
      {figures.length === 0 && <p class="small">No measure answers it, in a simulated release or in any other.</p>}
      {own.map((figure) => (
        <SimulatedFigure figure={figure} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more simulated figures, under other definitions
            <span class="unseen">: {claim.title}</span>
          </summary>
          {rest.map((figure) => (
            <SimulatedFigure figure={figure} />
          ))}
        </details>
      )}
    </li>
  );
}

function SimulatedFigure({ figure: { sentence, measure, variant, address } }: { figure: ClaimFigure }) {
  return (
    <p>
      <span class="try-mark">Simulated</span> {sentence}{" "}
      <MeasureLink id={measure} variant={variant} address={address} />
    </p>
  );
}

function Nothing({ desk: { current } }: { desk: Desk }) {
  return (
    <>
      <p class="standfirst">
        {current === null
          ? "No release is loaded here, simulated or real."
          : `The release that is loaded here, ${current.id}, is the courts' own: its figures stand on the first page.`}
      </p>
      <p>
        Without a release of the courts, a small simulated one can be tried. It is written in EOIR's own format with
        every case and judge invented, damaged on purpose, and loaded through the same door:
      </p>
      <pre>{`npm start                                 # makes one of 2,000 cases, loads it, opens these pages
npx assize synth --cases 200000 --out simulated.zip
npx assize load simulated.zip --store try  # beside the real one, in a store of its own
npx assize serve --store try`}</pre>
      <p>
        {current === null ? (
          <a href="/">The nine claims with what was published</a>
        ) : (
          <a href="/">The nine claims with what the record says</a>
        )}
      </p>
    </>
  );
}
