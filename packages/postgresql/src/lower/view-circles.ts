/**
 * Views that read one another in a circle: one is made first with its columns and no rows, and again when the others are
 * there; what stands in such a circle can only be dropped together.
 */
import { makeChange, objectId, readObjectId, type Change, type ObjectId, type StatementObject } from "@dsl/planner";
import { orReplace } from "../render/or-replace.js";
import { sql } from "../sql.js";

type Make = Extract<Change, { readonly kind: "createStatement" | "replaceStatement" }>;
type Drop = Extract<Change, { readonly kind: "dropStatement" }>;

export function cutViewCircles(changes: readonly Change[]): readonly Change[] {
  return cutAll(isDrop, dropTogether, cutAll(isMake, announce, changes));
}

const isView = ({ kind }: StatementObject): boolean => kind === "view";
const isMake = (change: Change): change is Make =>
  (change.kind === "createStatement" && isView(change.object)) ||
  (change.kind === "replaceStatement" && isView(change.to));
const isDrop = (change: Change): change is Drop => change.kind === "dropStatement" && isView(change.object);

/** One circle after the other, until there is none. */
function cutAll<Of extends Make | Drop>(
  isOf: (change: Change) => change is Of,
  cut: (circle: readonly Of[], changes: readonly Change[]) => readonly Change[],
  changes: readonly Change[],
): readonly Change[] {
  let all = changes;
  for (;;) {
    const circle = circleIn(all.filter(isOf));
    const now = circle === undefined ? all : cut(circle, all);
    if (now === all) return all;
    all = now;
  }
}

function circleIn<Of extends Make | Drop>(views: readonly Of[]): readonly Of[] | undefined {
  const byId = new Map(views.flatMap((view) => idsOf(view).map((id) => [id, view])));
  const done = new Set<Of>();
  const visit = (view: Of, path: readonly Of[]): readonly Of[] | undefined => {
    if (path.includes(view)) return path.slice(path.indexOf(view));
    if (done.has(view)) return undefined;
    for (const id of view.needs) {
      const next = byId.get(id);
      const found = next === undefined || next === view ? undefined : visit(next, [...path, view]);
      if (found !== undefined) return found;
    }
    done.add(view);
    return undefined;
  };
  for (const view of views) {
    const found = visit(view, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

const idsOf = (view: Make | Drop): readonly ObjectId[] => [...view.makes, ...view.alters, ...view.destroys];

/** One that is there already, and is made again, needs no announcement. */
function announce(circle: readonly Make[], changes: readonly Change[]): readonly Change[] {
  const there = circle.find(({ kind }) => kind === "replaceStatement");
  if (there !== undefined) return changes.map((change) => withoutNeeds(change, there, circle, []));
  const known = circle.find((each) => each.needs.includes(announcedId(each)));
  if (known !== undefined) return changes.map((change) => withoutNeeds(change, known, circle, [announcedId(known)]));
  const view = circle.find((each) => each.kind === "createStatement" && each.object.columns !== undefined);
  if (view?.kind !== "createStatement") return changes;
  const { object } = view;
  const id = announcedId(view);
  const stub: StatementObject = { ...object, create: withoutRows(object), after: [], needs: [] };
  const needs = view.needs.filter((need) => !readsRows.has(readObjectId(need).kind));
  const first = makeChange({ kind: "createStatement", object: stub }, view.because, { makes: [id], needs });
  const create = orReplace(object.create);
  const real: Change = { ...view, object: { ...object, create }, needs: [...view.needs, id] };
  return [first, ...changes.map((change) => (change === view ? real : withoutNeeds(change, view, circle, [id])))];
}

/** Stands for "it has its columns". */
function announcedId(view: Make): ObjectId {
  return objectId("view", view.kind === "createStatement" ? view.object : view.to, "has its columns");
}

/** What a view without rows stands on is only the types of its columns. */
const readsRows: ReadonlySet<string> = new Set(["view", "materializedView", "table", "column", "routine"]);

function withoutNeeds(change: Change, view: Make, circle: readonly Make[], instead: readonly ObjectId[]): Change {
  if (change === view || !circle.some((each) => each === change)) return change;
  return { ...change, needs: [...without(change.needs, idsOf(view)), ...instead] };
}

function withoutRows({ columns = [], ...view }: StatementObject): string {
  const nothing = columns.map(({ name, type }) => `NULL::${type} AS ${sql.quote(name)}`);
  return `CREATE VIEW ${sql.qualify(view)} AS\nSELECT ${nothing.join(", ")}`;
}

function dropTogether(circle: readonly Drop[], changes: readonly Change[]): readonly Change[] {
  const [first, ...others] = circle;
  if (first === undefined) return changes;
  const destroys = circle.flatMap((each) => each.destroys);
  const names = circle.map(({ object }) => object.drop.replace(/^DROP VIEW /, ""));
  const together: Change = {
    ...first,
    object: { ...first.object, drop: `DROP VIEW ${names.join(", ")}` },
    destroys,
    needs: without(
      circle.flatMap(({ needs }) => needs),
      destroys,
    ),
  };
  return changes.flatMap((change) => {
    if (change === first) return [together];
    return others.some((each) => each === change) ? [] : [change];
  });
}

const without = (ids: readonly ObjectId[], others: readonly ObjectId[]): readonly ObjectId[] =>
  ids.filter((id) => !others.includes(id));
