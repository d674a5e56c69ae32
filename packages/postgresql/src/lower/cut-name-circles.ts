/** Where indexes or constraints give their names to one another in a circle, one of them takes a name in between. */
import type { Change } from "@dsl/planner";
import { nameKey } from "@dsl/planner";
import { follow, temporaryName } from "./lowering.js";

type Rename = Extract<Change, { readonly kind: "renameIndex" | "renameConstraint" }>;

export function cutNameCircles(changes: readonly Change[]): readonly Change[] {
  const renames = changes.filter(isRename);
  const holders = new Map(renames.map((each) => [place(each, each.from), each]));
  const cut = new Set<Change>();
  for (const each of renames) if (comesBack(each, holders, cut)) cut.add(each);
  return changes.flatMap((change) => (isRename(change) && cut.has(change) ? inTwo(change) : [change]));
}

const isRename = (change: Change): change is Rename =>
  change.kind === "renameIndex" || change.kind === "renameConstraint";

const place = ({ table }: Rename, name: string): string => JSON.stringify([nameKey(table), name]);

function comesBack(start: Rename, holders: ReadonlyMap<string, Rename>, cut: ReadonlySet<Change>): boolean {
  const seen = new Set<Rename>();
  for (let each: Rename | undefined = start; each !== undefined && !cut.has(each) && !seen.has(each);) {
    seen.add(each);
    each = holders.get(place(each, each.to));
    if (each === start) return true;
  }
  return false;
}

function inTwo(change: Rename): readonly Change[] {
  const between = temporaryName(change.to);
  const lock = change.lock === undefined ? {} : { lock: change.lock };
  const first = follow(change, { ...bare(change), to: between }, lock);
  return [first, follow(change, { ...bare(change), from: between }, { ...lock, destroys: [], needs: first.makes })];
}

const bare = ({ kind, table, from, to }: Rename): Pick<Rename, "kind" | "table" | "from" | "to"> => ({
  kind,
  table,
  from,
  to,
});
