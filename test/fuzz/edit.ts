/** Draws a state, and edits that lead to another one. */
import { constructs, constructOf } from "./constructs/constructs.js";
import type { Construct, NewThing } from "./constructs/construct.js";
import { isRequired } from "./constructs/columns.js";
import { typeOf } from "./field-types.js";
import type { Dice } from "./dice.js";
import { Scope, type EngineName, type State, type Thing } from "./state.js";

export interface Pair {
  readonly engine: EngineName;
  readonly before: State;
  readonly after: State;
  /** Plain statements instead of those for a busy database. */
  readonly fast: boolean;
}

export function drawPair(engine: EngineName, dice: Dice): Pair {
  const ids = { next: 1 };
  let before: State = [];
  before = settled(addOf(before, constructOf({ kind: "model" }), engine, dice, ids) ?? before, engine);
  const size = 4 + dice.below(22);
  for (let count = 0; count < size; count++)
    before = settled(
      add(before, engine, dice, ids, () => true),
      engine,
    );
  let after = before;
  const edits = 1 + dice.below(5);
  for (let count = 0; count < edits; count++) after = edited(before, after, engine, dice, ids);
  return { engine, before, after, fast: dice.once(2) };
}

interface Ids {
  next: number;
}

const oddNames = [
  "select",
  "user",
  'say "no"',
  "größe",
  "a b",
  "UPPER",
  "order",
  "group",
  "it's",
  "a.b",
  "x".repeat(58),
];

/** The names of a table's indexes begin with its own, and what is cut off them would not tell them apart. */
const longestTable = 24;

function add(state: State, engine: EngineName, dice: Dice, ids: Ids, isFor: (construct: Construct) => boolean): State {
  for (let tries = 0; tries < 12; tries++) {
    const construct = weighted(dice);
    if (construct.engines?.includes(engine) === false || !isFor(construct)) continue;
    const added = addOf(state, construct, engine, dice, ids);
    if (added !== undefined) return added;
  }
  return state;
}

const wheel = constructs.flatMap((each) => Array.from({ length: each.weight ?? 1 }, () => each));
const weighted = (dice: Dice): Construct => dice.pick(wheel)!;

function addOf(
  state: State,
  construct: Construct,
  engine: EngineName,
  dice: Dice,
  ids: Ids,
  asked?: NewThing,
): State | undefined {
  const of = asked?.of ?? construct.draw(new Scope(state, engine), dice);
  if (of === undefined) return undefined;
  const thing = named(construct, of, asked?.form ?? dice.below(construct.forms), state, dice, ids);
  let next: State = [...state, thing];
  const scope = new Scope(next, engine);
  for (const each of construct.brings?.(thing, scope, dice) ?? []) {
    const brought = constructOf(each);
    const fitting = each.kind === "field" ? { ...each, of: [...each.of, ...userType(each, scope, dice)] } : each;
    next = addOf(next, brought, engine, dice, ids, fitting) ?? next;
  }
  const whole = new Scope(next, engine);
  return construct.fits?.(thing, whole) === false ? undefined : next;
}

/** A field of a made type stands on one of them. */
function userType({ form, of }: NewThing, scope: Scope, dice: Dice): readonly number[] {
  const kind = typeOf({ id: 0, kind: "field", name: "", of, form: form ?? 0 }).of;
  const made = kind === undefined ? undefined : dice.pick(scope.all(kind));
  return made === undefined ? [] : [made.id];
}

function named(construct: Construct, of: readonly number[], form: number, state: State, dice: Dice, ids: Ids): Thing {
  const id = ids.next++;
  const kind = construct.kind;
  const name = `${kind === "model" ? "M" : kind[0]!.toLowerCase()}${id}`;
  const mapped = construct.odd === true && dice.once(5) ? oddName(construct, id, state, dice) : undefined;
  return { id, kind, name, of, form, ...(mapped === undefined ? {} : { mapped }) };
}

function oddName({ kind }: { readonly kind: string }, id: number, state: State, dice: Dice): string {
  const name = dice.pick(oddNames)!.slice(0, kind === "model" ? longestTable : undefined);
  const isTaken = name.length > 20 || state.some(({ mapped }) => mapped?.toLowerCase() === name.toLowerCase());
  return isTaken ? `${id}${name}` : name;
}

/** Takes out, until nothing changes, what lacks what it stands on and what does not fit. */
export function settled(state: State, engine: EngineName): State {
  for (let current = state; ;) {
    const next = settledOnce(current, engine);
    if (next.length === current.length && next.every((thing, at) => thing === current[at])) return next;
    current = next;
  }
}

function settledOnce(state: State, engine: EngineName): State {
  const there = new Set(state.map(({ id }) => id));
  const standing = state.flatMap((thing) => {
    const of = thing.of.filter((id) => there.has(id));
    if (of.length === thing.of.length) return [thing];
    const { least } = constructOf(thing);
    const keeps = least !== undefined && of.length >= least && of[0] === thing.of[0];
    return keeps ? [{ ...thing, of }] : [];
  });
  const whole = new Scope(standing, engine);
  return standing.length < state.length
    ? standing
    : standing.filter((thing) => constructOf(thing).fits?.(thing, whole) !== false);
}

type Editor = (before: State, after: State, engine: EngineName, dice: Dice, ids: Ids) => State;

const editors: readonly Editor[] = [
  (_, after, engine, dice, ids) => add(after, engine, dice, ids, ({ comesFirst }) => comesFirst === undefined),
  (_, after, __, dice) => {
    const gone = pickThing(after, dice, ({ stays }) => stays === undefined);
    return gone === undefined ? after : after.filter(({ id }) => id !== gone.id);
  },
  (_, after, engine, dice) => changed(after, engine, dice),
  (_, after, engine, dice, ids) => renamed(after, engine, dice, ids),
  (_, after, __, dice) => moved(after, dice),
];

function edited(before: State, after: State, engine: EngineName, dice: Dice, ids: Ids): State {
  const editor = dice.pick([...editors.slice(0, 3), ...editors])!;
  const next = settled(editor(before, after, engine, dice, ids), engine);
  const isFine = next.some(({ kind }) => kind === "model") && !losesParent(before, next);
  return isFine ? compatible(before, next, engine) : after;
}

/** What a child has from its parent is its own afterwards, and cannot be its parent's alone again. */
export function losesParent(before: State, after: State): boolean {
  const now = new Set(after.map(({ id }) => id));
  return before.some(({ kind, id, of }) => kind === "inherits" && !now.has(id) && now.has(of[0]!));
}

/** A kind first, so that rare ones get their turn. */
function pickThing(
  state: State,
  dice: Dice,
  isFor: (construct: Construct, thing: Thing) => boolean,
): Thing | undefined {
  const fitting = state.filter((thing) => isFor(constructOf(thing), thing));
  const kind = dice.pick([...new Set(fitting.map((thing) => thing.kind))]);
  return dice.pick(fitting.filter((thing) => thing.kind === kind));
}

function changed(state: State, engine: EngineName, dice: Dice): State {
  const scope = new Scope(state, engine);
  const forms = (thing: Thing): readonly number[] => {
    const { becomes, forms: count } = constructOf(thing);
    const all = becomes?.(thing, scope) ?? Array.from({ length: count }, (_, form) => form);
    return all.filter((form) => form !== thing.form);
  };
  const thing = pickThing(state, dice, (_, each) => forms(each).length > 0);
  if (thing === undefined) return state;
  return state.map((each) => (each === thing ? { ...each, form: dice.pick(forms(each))! } : each));
}

/** Prisma's join tables follow the order of the models' names, so those keep theirs. */
function renamed(state: State, engine: EngineName, dice: Dice, ids: Ids): State {
  const scope = new Scope(state, engine);
  const thing = pickThing(
    state,
    dice,
    ({ renames }, each) => renames === true && scope.on(each, "many to many").length === 0,
  );
  if (thing === undefined) return state;
  const { mapped: _, ...plain } = thing;
  const mapped = dice.once(3) ? oddName(thing, ids.next++, state, dice) : undefined;
  const next = {
    ...plain,
    name: `${thing.kind === "model" ? "R" : "r"}${ids.next++}`,
    ...(mapped === undefined ? {} : { mapped }),
  };
  return state.map((each) => (each === thing ? next : each));
}

/** Values of an enum in another order, or a thing in another namespace. */
function moved(state: State, dice: Dice): State {
  const thing = dice.pick(state.filter(({ kind }) => kind === "enumValue" || kind === "placed"));
  if (thing === undefined) return state;
  if (thing.kind === "enumValue") return [...state.filter((each) => each !== thing), thing];
  const place = dice.pick(state.filter(({ kind }) => kind === "namespace"))!;
  return state.map((each) => (each === thing ? { ...each, of: [each.of[0]!, place.id] } : each));
}

/** A new column of rows that are there has the same value in all of them: unless it may be NULL, it cannot be unique. */
export function compatible(before: State, after: State, engine: EngineName): State {
  const [old, now] = [new Scope(before, engine), new Scope(after, engine)];
  const isNew = (id: number | undefined): boolean =>
    id !== undefined &&
    now.find(id)?.kind === "field" &&
    old.find(id) === undefined &&
    old.find(now.get(id).of[0]) !== undefined;
  const clashing = after.filter((thing) => {
    if (thing.kind === "unique") return isNew(thing.of[0]) && isFilled(now.owner(thing), now);
    if (thing.kind === "exclusion" || thing.kind === "unique of several") {
      const fields = thing.of.slice(1);
      return fields.some(isNew) && (thing.form === 1 || fields.some((id) => isFilled(now.get(id), now)));
    }
    return false;
  });
  return clashing.length === 0
    ? after
    : settled(
        after.filter((thing) => !clashing.includes(thing)),
        engine,
      );
}

const isFilled = (field: Thing, scope: Scope): boolean =>
  isRequired(field, scope) || scope.has(field, "default", "default by sequence");
