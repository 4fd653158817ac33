/**
 * Says the number that is pointed at in a drawing. The drawing carries its numbers as titles of its points, which
 * browsers show by themselves after a while; here they are shown at once, also to a finger.
 */

const NEAR_PIXELS = 40;

interface Mark {
  readonly words: string;
  readonly element: SVGElement;
}

function marksOf(drawing: HTMLElement): Mark[] {
  return [...drawing.querySelectorAll<SVGTitleElement>("svg :is(circle, rect) > title")].map((title) => {
    const element = title.parentNode as SVGElement;
    const words = title.textContent ?? "";
    title.remove();
    return { words, element };
  });
}

function distance({ element }: Mark, x: number, y: number): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const across = Math.max(left - x, 0, x - right);
  const down = Math.max(top - y, 0, y - bottom);
  return Math.hypot(across, down);
}

function watch(drawing: HTMLElement): void {
  const marks = marksOf(drawing);
  if (marks.length === 0) return;
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  drawing.append(tip);

  const show = (event: PointerEvent) => {
    const ranked = marks
      .map((mark) => ({ mark, far: distance(mark, event.clientX, event.clientY) }))
      .sort((one, other) => one.far - other.far);
    const nearest = ranked[0];
    tip.hidden = nearest === undefined || nearest.far > NEAR_PIXELS;
    if (nearest === undefined || tip.hidden) return;
    tip.textContent = nearest.mark.words;
    const frame = drawing.getBoundingClientRect();
    const box = nearest.mark.element.getBoundingClientRect();
    const middle = box.left + box.width / 2 - frame.left;
    const left = Math.max(0, Math.min(frame.width - tip.offsetWidth, middle - tip.offsetWidth / 2));
    const above = box.top - frame.top - tip.offsetHeight - 8;
    tip.style.left = `${left}px`;
    tip.style.top = `${above < 0 ? box.bottom - frame.top + 8 : above}px`;
  };
  drawing.addEventListener("pointermove", show);
  drawing.addEventListener("pointerdown", show);
  drawing.addEventListener("pointerleave", () => {
    tip.hidden = true;
  });
}

for (const drawing of document.querySelectorAll<HTMLElement>(".drawing")) watch(drawing);
document.addEventListener("assize:replaced", (event) => {
  const part = event.target as HTMLElement;
  for (const drawing of part.querySelectorAll<HTMLElement>(".drawing")) watch(drawing);
});
