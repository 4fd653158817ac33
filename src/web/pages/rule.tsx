import { Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import type { Rule } from "../../facts/rule.ts";
import { ruleNamed } from "../../facts/rules.ts";
import { MeasureLink } from "../components/measure-link.tsx";
import { SourceLink } from "../components/source-link.tsx";
import { page } from "../page.tsx";
import { BeforeAfter } from "../rules/before-after.tsx";
import { chooseAround } from "../rules/choose-around.ts";
import { effectiveInWords, endedInWords, knownDate } from "../rules/rule-dates.ts";

/** Codes of questions that are sound and have no answer here: that is what the page has to say. */
const WITHOUT_ANSWER: readonly string[] = ["too-few-months", "not-asked-so", "table-not-in-record"];

/** One rule of the register: what it did, and one measure before and after it. */
export function rulePage(desk: Desk): Hono {
  return new Hono().get("/rules/:id", async (context) => {
    const rule = ruleNamed(context.req.param("id"));
    const parameters = new URL(context.req.url).searchParams;
    const chosen = desk.current === null ? null : await chooseAround(desk, rule, parameters);
    const named = parameters.get("release") || undefined;
    const names = desk.current === null ? new Map() : await desk.values(named);
    const code = chosen?.asked.fault?.code;
    if (code !== undefined && !WITHOUT_ANSWER.includes(code)) context.status(400);
    return page(
      context,
      {
        title: rule.title,
        description: `${rule.title} (${rule.citation}): ${rule.effect}`,
        room: "/rules",
        release: desk.releases.find(({ id }) => id === named) ?? desk.current,
        scripts: ["pointing", "forms"],
      },
      <>
        <p class="kicker">
          <a href="/rules">The register of rules</a>: {rule.kind}
        </p>
        <h1>{rule.title}</h1>
        <p class="standfirst">{rule.effect}</p>
        <RuleFacts rule={rule} />
        <BeforeAfter desk={desk} rule={rule} chosen={chosen} names={names} />
      </>,
    );
  });
}

function RuleFacts({ rule }: { rule: Rule }) {
  const { citation, announced, affects, source, alsoSources = [], notVerified } = rule;
  return (
    <dl class="facts">
      <dt>Cited as</dt>
      <dd>{citation}</dd>
      <dt>Announced</dt>
      <dd>{announced === null ? "Not known" : knownDate(announced)}</dd>
      <dt>Took effect</dt>
      <dd>{effectiveInWords(rule)}</dd>
      <dt>Ended</dt>
      <dd>{endedInWords(rule)}</dd>
      {notVerified !== undefined && (
        <>
          <dt>Not verified</dt>
          <dd>{notVerified}</dd>
        </>
      )}
      <dt>Could have moved</dt>
      <dd>
        {affects.length === 0
          ? "No measure here"
          : affects.map((id, at) => (
              <>
                {at > 0 && "; "}
                <MeasureLink id={id} />
              </>
            ))}
      </dd>
      <dt>{alsoSources.length === 0 ? "Source" : "Sources"}</dt>
      <dd>
        {[source, ...alsoSources].map((id, at) => (
          <>
            {at > 0 && "; "}
            <SourceLink id={id} />
          </>
        ))}
      </dd>
    </dl>
  );
}
