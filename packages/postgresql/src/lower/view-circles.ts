/**
 * Views that read one another in a circle, or themselves through what reads them (a materialized view, a function): one is made
 * first with its columns and no rows, and again when the others are there. Views in such a circle can only be dropped together;
 * where something else is in it, the view reads nothing before that goes.
 */
import { makeChange, objectId, readObjectId, type Change, type ObjectId, type StatementObject } from "@dsl/planner";
import { orReplace } from "../render/or-replace.js";
import { sql } from "../sql.js";
import { circularPart } from "./circular-part.js";

type Make = Extract<Change, { readonly kind: "createStatement" | "replaceStatement" }>;
type Drop = Extract<Change, { readonly kind: "dropStatement" }>;

export function cutViewCircles(changes: readonly Change[]): readonly Change[] {
  return cutAll(isDrop, dropCircle, cutAll(isMake, announce, changes));
}

const isMake = (change: Change): change is Make =>
  change.kind === "createStatement" || change.kind === "replaceStatement";
const isDrop = (change: Change): change is Drop => change.kind === "dropStatement";
const objectOf = (change: Make | Drop): StatementObject =>
  change.kind === "replaceStatement" ? change.to : change.object;
const isView = (change: Make | Drop): boolean => objectOf(change).kind === "view";
/** By its columns it can be made without rows. */
const hasColumns = (change: Make | Drop): boolean => isView(change) && objectOf(change).columns !== undefined;

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

/** That of a view, which it begins with. */
function circleIn<Of extends Make | Drop>(all: readonly Of[]): readonly Of[] | undefined {
  if (!all.some(isView)) return undefined;
  const byId = new Map(all.flatMap((each) => idsOf(each).map((id) => [id, each])));
  const needed = (each: Of): readonly Of[] => each.needs.flatMap((id) => byId.get(id) ?? []);
  const graph = new Map(
    all.map((each) => [
      keyOf(each),
      new Set(
        needed(each)
          .map(keyOf)
          .filter(not(keyOf(each))),
      ),
    ]),
  );
  const circular = circularPart(graph);
  const inCircles = (each: Of): readonly Of[] => needed(each).filter((other) => circular.has(keyOf(other)));
  for (const view of all) {
    const found = isView(view) && circular.has(keyOf(view)) ? wayBack(view, inCircles) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const not =
  (key: string) =>
  (other: string): boolean =>
    other !== key;

function wayBack<Of>(start: Of, next: (each: Of) => readonly Of[]): readonly Of[] | undefined {
  const seen = new Set<Of>();
  const visit = (each: Of, path: readonly Of[]): readonly Of[] | undefined => {
    for (const other of next(each)) {
      if (other === start && each !== start) return path;
      if (seen.has(other)) continue;
      seen.add(other);
      const found = visit(other, [...path, other]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(start, [start]);
}

const idsOf = (change: Make | Drop): readonly ObjectId[] => [...change.makes, ...change.alters, ...change.destroys];
const keyOf = (change: Make | Drop): string => idsOf(change)[0] ?? "";

/** One that is there already, and is made again, needs no announcement. */
function announce(circle: readonly Make[], changes: readonly Change[]): readonly Change[] {
  const there = circle.find(({ kind }) => kind === "replaceStatement");
  if (there !== undefined) return changes.map((change) => withoutNeeds(change, there, circle, []));
  const known = circle.find((each) => each.needs.includes(announcedId(each)));
  if (known !== undefined) return changes.map((change) => withoutNeeds(change, known, circle, [announcedId(known)]));
  const view = circle.find(hasColumns);
  if (view?.kind !== "createStatement") return changes;
  const { object } = view;
  const id = announcedId(view);
  const stub: StatementObject = { ...object, create: withoutRows(object), after: [], needs: [] };
  const first = makeChange({ kind: "createStatement", object: stub }, view.because, {
    makes: [id],
    needs: ofTypes(view),
  });
  const create = orReplace(object.create);
  const real: Change = { ...view, object: { ...object, create }, needs: [...view.needs, id] };
  return [first, ...changes.map((change) => (change === view ? real : withoutNeeds(change, view, circle, [id])))];
}

/** Stands for "it has its columns". */
const announcedId = (view: Make): ObjectId => objectId("view", objectOf(view), "has its columns");
/** Stands for "what it reads". */
const readId = (view: Drop): ObjectId => objectId("view", view.object, "what it reads");

/** What a view without rows stands on is only the types of its columns. */
const readsRows: ReadonlySet<string> = new Set(["view", "materializedView", "table", "column", "routine"]);
const ofTypes = ({ needs }: Make | Drop): readonly ObjectId[] =>
  needs.filter((need) => !readsRows.has(readObjectId(need).kind));

function withoutNeeds(change: Change, view: Make, circle: readonly Change[], instead: readonly ObjectId[]): Change {
  if (change === view || !circle.some((each) => each === change)) return change;
  return { ...change, needs: [...without(change.needs, idsOf(view)), ...instead] };
}

function withoutRows({ columns = [], ...view }: StatementObject): string {
  const nothing = columns.map(({ name, type }) => `NULL::${type} AS ${sql.quote(name)}`);
  return `CREATE VIEW ${sql.qualify(view)} AS\nSELECT ${nothing.join(", ")}`;
}

function dropCircle(circle: readonly Drop[], changes: readonly Change[]): readonly Change[] {
  return circle.every(isView) ? dropTogether(circle, changes) : emptyFirst(circle, changes);
}

/** What the view read can go before it then, if nothing but that view stood on it. */
function emptyFirst(circle: readonly Drop[], changes: readonly Change[]): readonly Change[] {
  const view = circle.find(hasColumns);
  if (view === undefined) return changes;
  const others = circle.filter((each) => each !== view);
  const to = { ...view.object, create: withoutRows(view.object), needs: [] };
  const effects = { makes: [], alters: [], needs: [...ofTypes(view), readId(view)] };
  const action = { kind: "replaceStatement", from: view.object, to, inPlace: true } as const;
  const gone = others.flatMap(({ destroys }) => destroys);
  return [
    makeChange(action, view.because, effects),
    ...changes.map((change) => {
      if (change === view) return { ...view, needs: without(view.needs, gone) };
      if (!others.some((each) => each === change)) return change;
      return { ...change, destroys: [...change.destroys, readId(view)] };
    }),
  ];
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
