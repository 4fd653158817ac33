import { type Context, Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import { methods } from "../../measures/methods.ts";
import { countedThings } from "../../measures/things/things.ts";
import { Contents } from "./contents.tsx";
import { MethodEntry, methodAnchor } from "./method-entry.tsx";
import { methodsPage } from "./methods-page.tsx";
import { ThingEntry } from "./thing-entry.tsx";

/** What is counted, and how figures are worked out. */
export function definitionsPage(desk: Desk): Hono {
  return new Hono().get("/methods/definitions", (context: Context) =>
    methodsPage(
      context,
      desk,
      {
        section: "/methods/definitions",
        standfirst:
          "What is counted, at what moment, and what is left out; then how the counts become figures, and by whose formula.",
      },
      <>
        <p>
          Most published figures of these courts disagree because they count different things. Each measure says on its
          own page which definition it takes and how others count; here is what they stand on.
        </p>
        <section aria-labelledby="things">
          <h2 id="things">What is counted</h2>
          <Contents
            label="Things that are counted"
            places={countedThings.map(({ anchor, name }) => ({ anchor, name }))}
          />
          {countedThings.map((thing) => (
            <ThingEntry thing={thing} />
          ))}
        </section>
        <section aria-labelledby="figures">
          <h2 id="figures">How figures are worked out</h2>
          <p>
            What is written here with two dashes, such as <code>--from</code>, is an option of the command; in an
            address it stands without them.
          </p>
          <Contents
            label="Methods"
            places={methods.map(({ heading }) => ({ anchor: methodAnchor(heading), name: heading }))}
          />
          {methods.map((method) => (
            <MethodEntry method={method} />
          ))}
        </section>
      </>,
    ),
  );
}
