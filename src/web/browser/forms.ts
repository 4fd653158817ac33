/**
 * Answers a form without leaving the page: a form with `data-live="ID"` is sent when something in it changes, and the
 * part of the page with that id takes the place of the present one. The address changes with it, so that it can be kept
 * and sent. Where anything fails the browser goes to the address as it would without this script.
 */

const asked = new WeakMap<HTMLFormElement, AbortController>();

/** The form's address without the fields that are empty. */
function addressOf(form: HTMLFormElement): URL {
  const address = new URL(form.action);
  const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string" && value !== "");
  address.search = new URLSearchParams(fields as [string, string][]).toString();
  return address;
}

/** Finds the field again in the part that takes the place of its own, so that a keyboard goes on where it was. */
function fieldLike(field: HTMLInputElement | HTMLSelectElement): string {
  if (field.id !== "") return `#${CSS.escape(field.id)}`;
  const value = field.type === "checkbox" || field.type === "radio" ? `[value="${CSS.escape(field.value)}"]` : "";
  return `form[data-live] [name="${CSS.escape(field.name)}"]${value}`;
}

/** Puts the part of the page at an address in its place, and gives the address that it was found at in the end. */
async function replace(id: string, address: URL, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal, headers: { Accept: "text/html" } });
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const next = page.getElementById(id);
  const present = document.getElementById(id);
  if (next === null || present === null) throw new Error("no such part");
  const held = document.activeElement;
  const again = held instanceof HTMLInputElement || held instanceof HTMLSelectElement ? fieldLike(held) : null;
  document.title = page.title;
  present.replaceWith(next);
  if (again !== null && !held?.isConnected) document.querySelector<HTMLElement>(again)?.focus();
  next.dispatchEvent(new CustomEvent("assize:replaced", { bubbles: true }));
  return response.url;
}

async function answer(form: HTMLFormElement, id: string): Promise<void> {
  const address = addressOf(form);
  asked.get(form)?.abort();
  const controller = new AbortController();
  asked.set(form, controller);
  const part = document.getElementById(id);
  part?.setAttribute("aria-busy", "true");
  try {
    const found = await replace(id, address, controller.signal);
    history.pushState(null, "", found);
  } catch (error) {
    if (controller.signal.aborted) return;
    console.warn(error);
    location.assign(address);
  }
}

document.addEventListener("change", (event) => {
  const form = (event.target as Element).closest<HTMLFormElement>("form[data-live]");
  if (form?.dataset.live !== undefined && form.checkValidity()) void answer(form, form.dataset.live);
});
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (form.dataset.live === undefined) return;
  event.preventDefault();
  void answer(form, form.dataset.live);
});
addEventListener("popstate", () => location.reload());
