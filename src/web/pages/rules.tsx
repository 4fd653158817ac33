import { type Context, Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import type { Rule, RuleKind } from "../../facts/rule.ts";
import { rules } from "../../facts/rules.ts";
import { KindChoices, kindsAmong } from "../components/kind-choices.tsx";
import { page } from "../page.tsx";
import { yearOf } from "../rules/rule-dates.ts";
import { RuleEntry } from "../rules/rule-entry.tsx";

/** What the register is asked to show: kinds of rule, none for all, and which end of time comes first. */
interface Choice {
  readonly kinds: readonly RuleKind[];
  readonly isOldestFirst: boolean;
}

/** The register of rules: every dated act or event that may have moved a measure, with its sources. */
export function rulesPage(desk: Desk): Hono {
  return new Hono().get("/rules", (context) => {
    const choice = choiceIn(context);
    return page(
      context,
      {
        title: "Rules",
        description: `${rules.length} dated decisions, memos, regulations, orders and events that may have moved the immigration courts' figures, with their sources.`,
        room: "/rules",
        release: desk.current,
        scripts: ["forms"],
      },
      <>
        <h1>Rules</h1>
        <p class="standfirst">
          {rules.length} decisions, memos, regulations, orders and events that bear on the immigration courts, each with
          its dates as far as a source gives them.
        </p>
        <p>
          That a rule stands beside a measure says that it could have moved it, and never that it did. Each rule has a
          page on which a measure can be looked at before and after it.
        </p>
        <Choices choice={choice} />
        <Register choice={choice} />
      </>,
    );
  });
}

function choiceIn(context: Context): Choice {
  return {
    kinds: kindsAmong(context.req.queries("kind") ?? []),
    isOldestFirst: context.req.query("order") === "oldest",
  };
}

function Choices({ choice: { kinds, isOldestFirst } }: { choice: Choice }) {
  return (
    <form class="form" action="/rules" data-live="register">
      <KindChoices legend="Kinds; all of them where none is chosen" chosen={kinds} />
      <fieldset>
        <legend>Order</legend>
        <div class="choices">
          <label>
            <input type="radio" name="order" value="newest" checked={!isOldestFirst} />
            newest first
          </label>
          <label>
            <input type="radio" name="order" value="oldest" checked={isOldestFirst} />
            oldest first
          </label>
        </div>
      </fieldset>
      <button type="submit" class="plain">
        Show
      </button>
    </form>
  );
}

function Register({ choice: { kinds, isOldestFirst } }: { choice: Choice }) {
  const chosen = rules.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const years = [...Map.groupBy(isOldestFirst ? chosen : chosen.toReversed(), yearOf)];
  return (
    <div id="register" class="section">
      <p class="small" role="status">
        {chosen.length === rules.length ? `All ${rules.length} rules` : `${chosen.length} of ${rules.length} rules`}, by
        the day on which each took effect or, where that is not known, was announced.
      </p>
      <nav aria-label="Years">
        <ul class="rule-years">
          {years.map(([year]) => (
            <li>
              <a href={`#year-${year}`}>{year}</a>
            </li>
          ))}
        </ul>
      </nav>
      {years.map(([year, own]) => (
        <Year year={year} own={own} />
      ))}
      <p class="small">
        <a href="/api/rules?format=csv" download>
          The whole register (CSV)
        </a>
        ,{" "}
        <a href="/api/rules" download>
          the same with all sources (JSON)
        </a>
      </p>
    </div>
  );
}

function Year({ year, own }: { year: string; own: readonly Rule[] }) {
  return (
    <section class="rule-year" id={`year-${year}`}>
      <h2>{year}</h2>
      <ul class="rule-list">
        {own.map((rule) => (
          <RuleEntry rule={rule} />
        ))}
      </ul>
    </section>
  );
}
