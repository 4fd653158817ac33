import { html } from "hono/html";
import { Layout } from "./layout.tsx";

/** What an address that cannot be answered says. */
export interface PageError {
  readonly status: number;
  /** What is wrong, where, and what to do: one line. */
  readonly line: string;
}

const HEADINGS: Readonly<Record<number, string>> = {
  404: "There is nothing at this address",
  503: "Too many questions at once",
  504: "This question takes too long",
};

/** The page of an address that cannot be answered. */
export async function errorPage({ status, line }: PageError): Promise<string> {
  const heading = HEADINGS[status] ?? (status >= 500 ? "Something went wrong here" : "This cannot be asked so");
  const sentence = line.charAt(0).toUpperCase() + line.slice(1);
  const content = (
    <Layout title={heading} description={sentence} room={null} release={null}>
      <h1>{heading}</h1>
      <p class="standfirst">{sentence}.</p>
      <p>
        <a href="/measures">All measures</a>, <a href="/courts">courts</a>, <a href="/judges">judges</a>,{" "}
        <a href="/rules">rules</a>, or <a href="/">the nine claims</a>.
      </p>
    </Layout>
  );
  return String(await html`<!doctype html>${content}`);
}
