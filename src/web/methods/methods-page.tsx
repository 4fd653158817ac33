import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Desk } from "../../api/desk.ts";
import { page } from "../page.tsx";
import { type MethodsPath, methodsSections } from "./sections.ts";

/** What a page of the methods is, apart from its content. */
export interface MethodsPageProps {
  /** The section that the page is, or belongs to. */
  readonly section: MethodsPath;
  /** Its own title, where it is a page below the section. */
  readonly title?: string;
  /** One or two sentences under the title. */
  readonly standfirst: string;
  /** Whether numbers of the loaded release are on it. */
  readonly hasNumbers?: boolean;
}

/** A page of the methods as a response: the way back, title, standfirst, content, and the way on. */
export function methodsPage(
  context: Context,
  desk: Desk,
  { section, title, standfirst, hasNumbers = false }: MethodsPageProps,
  content: Child,
): Response | Promise<Response> {
  const own = methodsSections.find(({ path }) => path === section);
  const heading = title ?? own?.title ?? "Methods";
  return page(
    context,
    {
      title: heading,
      description: standfirst,
      room: "/methods",
      release: hasNumbers ? desk.current : null,
    },
    <>
      <nav class="kicker" aria-label="Where this page is">
        <a href="/methods">Methods and downloads</a>
        {title !== undefined && (
          <>
            {" / "}
            <a href={section}>{own?.title}</a>
          </>
        )}
      </nav>
      <h1>{heading}</h1>
      <p class="standfirst">{standfirst}</p>
      {content}
      <MoreMethods except={section} />
    </>,
  );
}

/** The other pages of the methods, in one line. */
function MoreMethods({ except }: { except: MethodsPath }) {
  return (
    <nav class="methods-more no-print" aria-label="Other pages of the methods">
      <ul>
        {methodsSections
          .filter(({ path }) => path !== except)
          .map(({ path, title }) => (
            <li>
              <a href={path}>{title}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
