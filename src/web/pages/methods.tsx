import { type Context, Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import { changesPage } from "../methods/changes.tsx";
import { citePage } from "../methods/cite.tsx";
import { codebookPages } from "../methods/codebook.tsx";
import { definitionsPage } from "../methods/definitions.tsx";
import { downloadsPage } from "../methods/downloads.tsx";
import { glossaryPage } from "../methods/glossary.tsx";
import { limitsPage } from "../methods/limits.tsx";
import { methodsSections } from "../methods/sections.ts";
import { page } from "../page.tsx";

/** Methods and downloads: the entry, and every page below it. */
export function methodsPages(desk: Desk): Hono {
  const room = new Hono().get("/methods", (context) => entry(context));
  const below = [definitionsPage, limitsPage, glossaryPage, codebookPages, citePage, changesPage, downloadsPage];
  for (const each of below) room.route("/", each(desk));
  return room;
}

function entry(context: Context): Response | Promise<Response> {
  return page(
    context,
    {
      title: "Methods and downloads",
      description:
        "How every number on these pages is defined and worked out, what it cannot say, how to cite it and how to have it as a file.",
      room: "/methods",
      release: null,
    },
    <>
      <h1>Methods and downloads</h1>
      <p class="standfirst">
        How every number on these pages is defined and worked out, what it cannot say, how to cite it and how to have it
        as a file.
      </p>
      <p>
        Every number comes from one place, the courts' own monthly release, by a definition that is written down, in a
        statement that can be read. The same question of the same release gives the same answer to the last digit. Where
        others count the same thing otherwise, their definition stands beside ours as a variant.
      </p>
      <ul class="methods-entries">
        {methodsSections.map(({ path, title, about }) => (
          <li>
            <h2>
              <a href={path}>{title}</a>
            </h2>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </>,
  );
}
