/** Brings the two fields of every relation together, and has each pair checked at once (`checks/relations.ts`). */
import type { ForeignKey } from "../schema.js";
import { reportAmbiguous, reportLonely } from "../checks/relation-pairs.js";
import { checkRelation } from "../checks/relations.js";
import type { Context } from "./context.js";
import { hasRows, type FieldDraft, type Holder } from "./draft.js";
import type { Holders } from "./holders.js";
import { recall, takeStep } from "./memory.js";

/** One field of a relation and the block that it stands in. */
export interface Side {
  readonly holder: Holder;
  readonly field: FieldDraft;
}

/** Two fields that belong together. Of a relation with a key `forward` is the side that holds it. */
export interface Pair {
  readonly forward: Side;
  readonly back: Side;
  readonly kind: "manyToMany" | "oneToMany" | "oneToOne";
}

/** What the Schema says of one field of a relation. */
export interface RelationEnds {
  readonly model: string;
  readonly opposite: FieldDraft;
  readonly relationName: string;
  readonly manyToMany: boolean;
  readonly foreignKey: ForeignKey | undefined;
}

/** Pairs in the order of the file; fields that find no partner are reported. */
export function pairRelations(context: Context): Pair[] {
  const { holders } = context;
  const models: Models = { holders, order: new Map(), sides: new Map() };
  for (const holder of holders.values()) if (hasRows(holder)) models.order.set(holder, models.order.size);
  const isSame = ({ others }: Matched): boolean => others.every((other) => holders.get(other.name) === other);
  const pairs: Pair[] = [];
  const lonely: Side[] = [];
  for (const holder of models.order.keys()) {
    const found = recall(context, "pairs", holder, () => matched(groupsOf(holder, models), context), isSame);
    found.pairs.forEach((pair) => pairs.push(pair));
    found.lonely.forEach((side) => lonely.push(side));
  }
  reportLonely(lonely, context);
  return pairs;
}

/** Relations of which this model is the first, and the others of them. */
interface Matched {
  readonly pairs: readonly Pair[];
  readonly lonely: readonly Side[];
  readonly others: readonly Holder[];
}

function matched(groups: readonly (readonly Side[])[], context: Context): Matched {
  const pairs: Pair[] = [];
  const lonely: Side[] = [];
  const others: Holder[] = [];
  groups.forEach((group) => {
    const { 0: first, 1: second } = group;
    if (isAmbiguous(group)) reportAmbiguous(group, context);
    else if (second === undefined) lonely.push(first!);
    else {
      const pair = pairOf(first!, second);
      first!.field.pair = second.field.pair = pair;
      // While the processor has both at hand.
      takeStep(context, pair.forward.holder, () => checkRelation(pair, context));
      pairs.push(pair);
      others.push(second.holder);
    }
  });
  return { pairs, lonely, others };
}

/** The relation fields of a model by the other model and the name of the relation. */
type Sides = ReadonlyMap<string, readonly Side[]>;

interface Models {
  readonly holders: Holders;
  /** Where each model stands in the order of the files. */
  readonly order: Map<Holder, number>;
  /** As far as they were asked for. */
  readonly sides: Map<Holder, Sides>;
}

/**
 * Fields between the same two models with the same name, where this is the first of the two. Of other models only those
 * matter that this one names: what is found of it holds until it or one of them is edited.
 */
function groupsOf(holder: Holder, { holders, order, sides }: Models): (readonly Side[])[] {
  const groups: (readonly Side[])[] = [];
  sidesOf(holder, sides).forEach((own) => {
    const { field } = own[0]!;
    const other = holders.get(modelOf(field));
    const isOther = other !== undefined && other !== holder && order.has(other);
    const theirs = isOther ? sidesOf(other, sides).get(groupKey(holder.name, field)) : undefined;
    if (theirs === undefined) groups.push(own);
    else if (order.get(holder)! < order.get(other!)!) {
      groups.push(own.concat(theirs));
      const unnamed = unnamedOfOneName(own[0]!, sidesOf(holder, sides));
      if (unnamed !== undefined) groups.push(unnamed.concat(own));
    }
  });
  return groups;
}

/** A relation may not be given the name that another between the same models has without saying so. */
function unnamedOfOneName({ holder, field }: Side, sides: Sides): readonly Side[] | undefined {
  const unnamed = sides.get(modelOf(field));
  if (unnamed === undefined) return undefined;
  return field.relation?.name === usualName(holder.name, modelOf(field)) ? unnamed : undefined;
}

function sidesOf(holder: Holder, known: Map<Holder, Sides>): Sides {
  const before = known.get(holder);
  if (before !== undefined) return before;
  const sides = new Map<string, Side[]>();
  const { relations } = holder.fields;
  for (let at = 0; at < relations.length; at++) {
    const field = relations[at]!;
    const key = groupKey(modelOf(field), field);
    const alike = sides.get(key);
    if (alike === undefined) sides.set(key, [{ holder, field }]);
    else alike.push({ holder, field });
  }
  known.set(holder, sides);
  return sides;
}

const modelOf = ({ meaning }: FieldDraft): string => (meaning.kind === "relation" ? meaning.model : "");

const groupKey = (other: string, { relation }: FieldDraft): string =>
  relation?.name === undefined ? other : `${other} "${relation.name}"`;

/** Two fields of one model, unless it is the named relation of a model with itself. */
function isAmbiguous(group: readonly Side[]): boolean {
  if (group.length > 2) return true;
  const { 0: first, 1: second } = group;
  if (second === undefined || first!.holder !== second.holder) return false;
  const { meaning, relation } = first!.field;
  const isSelf = meaning.kind === "relation" && meaning.model === first!.holder.name;
  return !isSelf || relation?.name === undefined;
}

const isList = ({ field }: Side): boolean => field.ast.type.arity === "list";

const KINDS = ["oneToOne", "oneToMany", "manyToMany"] as const;

function pairOf(one: Side, other: Side): Pair {
  const kind = KINDS[Number(isList(one)) + Number(isList(other))]!;
  return isForward(one, other, kind) ? { forward: one, back: other, kind } : { forward: other, back: one, kind };
}

/** The single side of one to many; of two single sides the one that says its fields, else the required one. */
function isForward(one: Side, other: Side, kind: Pair["kind"]): boolean {
  if (kind === "oneToMany") return one.field.ast.type.arity !== "list";
  if (kind === "manyToMany") return isBefore(one, other);
  const [keys, otherKeys] = [hasKey(one), hasKey(other)];
  if (keys !== otherKeys) return keys;
  const [arity, otherArity] = [one.field.ast.type.arity, other.field.ast.type.arity];
  return arity === otherArity ? isBefore(one, other) : arity === "required";
}

/** An empty list says nothing. */
export const hasKey = ({ field }: Side): boolean =>
  (field.relation?.fields?.length ?? 0) > 0 || (field.relation?.references?.length ?? 0) > 0;

/** Prisma's order of the two sides: by model, then by field. */
const isBefore = (one: Side, other: Side): boolean =>
  one.holder.name === other.holder.name ? one.field.name < other.field.name : one.holder.name < other.holder.name;

/** What a pair says of one of its fields. A key with errors is left out: it would be another key. */
export function endsOf(field: FieldDraft, pair: Pair): RelationEnds {
  const { forward, back } = pair;
  const isForward = field === forward.field;
  const opposite = isForward ? back : forward;
  const manyToMany = pair.kind === "manyToMany";
  return {
    model: opposite.holder.name,
    opposite: opposite.field,
    relationName: nameOf(pair),
    manyToMany,
    foreignKey: isForward && !manyToMany ? foreignKeyOf(forward) : undefined,
  };
}

function nameOf({ forward, back }: Pair): string {
  const written = forward.field.relation?.name;
  return written ?? usualName(forward.holder.name, back.holder.name);
}

/** Of the relation between two models that is not named. */
const usualName = (one: string, other: string): string => (one < other ? `${one}To${other}` : `${other}To${one}`);

function foreignKeyOf({ field }: Side): ForeignKey | undefined {
  const { relation } = field;
  if (relation?.fields === undefined || relation.references === undefined || relation.broken) return undefined;
  const { fields, references, attribute, options } = relation;
  if (fields.length === 0 || fields.length !== references.length) return undefined;
  return { fields: fields.map(named), references: references.map(named), span: attribute.span, ...options };
}

const named = (field: FieldDraft): string => field.name;
