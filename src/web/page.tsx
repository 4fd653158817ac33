import type { Context } from "hono";
import { html } from "hono/html";
import type { Child } from "hono/jsx";
import { Layout, type LayoutProps } from "./layout.tsx";

/** A page as a response: the whole document, the content in its frame. */
export function page(
  context: Context,
  props: Omit<LayoutProps, "children">,
  content: Child,
): Response | Promise<Response> {
  return context.html(html`<!doctype html>${<Layout {...props}>{content}</Layout>}`);
}
