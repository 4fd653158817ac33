/** Something that wants to be centred at a height and takes up room there. */
export interface Placed {
  center: number;
  height: number;
}

/**
 * Centres for items that would overlap: each as near to its wish as it can be, in the same order from top to bottom
 * (ties in list order), within `low` and `high`. In the order of the list. When they need more room than there is, they
 * run over at the end.
 */
export function spread(items: readonly Placed[], low: number, high: number): number[] {
  const order = items.map((_, index) => index).sort((a, b) => items[a]!.center - items[b]!.center || a - b);
  const centers = items.map((item) => item.center);
  let groups: { members: number[]; top: number; height: number }[] = [];
  for (const index of order) {
    let group = placed([index], items, low, high);
    let before = groups.at(-1);
    while (before !== undefined && before.top + before.height > group.top) {
      group = placed([...before.members, ...group.members], items, low, high);
      groups = groups.slice(0, -1);
      before = groups.at(-1);
    }
    groups.push(group);
  }
  for (const { members, top } of groups) {
    let edge = top;
    for (const index of members) {
      centers[index] = edge + items[index]!.height / 2;
      edge += items[index]!.height;
    }
  }
  return centers;
}

function placed(members: number[], items: readonly Placed[], low: number, high: number) {
  let height = 0;
  let wish = 0;
  for (const index of members) {
    wish += items[index]!.center - (height + items[index]!.height / 2);
    height += items[index]!.height;
  }
  const top = Math.max(low, Math.min(wish / members.length, high - height));
  return { members, top, height };
}
