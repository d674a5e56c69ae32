/** Which changes must run before which: a graph over what they make, need, alter and destroy. */
import type { ObjectId, QualifiedName } from "../catalog.js";
import type { Change } from "../change.js";
import type { DialectFacts } from "../dialect.js";
import { isRename } from "../is-rename.js";
import { readDrop } from "../native-identity.js";
import { readObjectId } from "../object-id.js";
import { tableId } from "../object-ids.js";
import { Lists } from "./lists.js";
import { type Edges, orderParents } from "./parents.js";
import { firstRenameRank, rankOf } from "./ranks.js";
import { minds, type Weight, waitsFor, weightOf, weights } from "./weights.js";

/** By index of a change, the indexes of those that must run before it. */
export function graphOf(changes: readonly Change[], foldName: FoldName = asItIs): readonly ReadonlySet<number>[] {
  const graph = new GraphBuilder(changes, foldName);
  changes.forEach((change, index) => {
    for (const id of change.makes) graph.make(id, index);
    for (const id of change.alters) graph.alter(id, index);
    for (const id of change.needs) graph.need(id, index);
  });
  orderParents(changes, graph);
  return graph.before;
}

export type FoldName = NonNullable<DialectFacts["foldName"]>;

const asItIs: FoldName = (name) => name;

class GraphBuilder implements Edges {
  readonly before: readonly Set<number>[];
  readonly #changes: readonly Change[];
  readonly #makers = new Lists<ObjectId>();
  readonly #alterers = new Lists<ObjectId>();
  readonly #destroyers = new Lists<ObjectId>();
  /** Who gives a thing that was there the name by which all other changes call it. */
  readonly #namers = new Lists<ObjectId>();
  /** Who frees the name that an object takes. */
  readonly #freers = new Lists<string>();
  /** The columns of a table that are made, altered or destroyed. */
  readonly #columns = new Map<ObjectId, Set<ObjectId>>();
  /** Those of them that are computed from others. */
  readonly #generated = new Set<ObjectId>();

  constructor(
    changes: readonly Change[],
    private readonly foldName: FoldName,
  ) {
    this.#changes = changes;
    this.before = changes.map(() => new Set<number>());
    const passing = new Set(changes.flatMap((change) => (givesName(change) ? change.destroys : [])));
    changes.forEach((change, index) => {
      if (givesName(change)) for (const id of change.makes) if (!passing.has(id)) this.#namers.add(id, index);
      // nobody but who wants the name needs what a rename leaves: all other changes use the new names
      const gone = isRename(change) ? [] : change.destroys;
      for (const id of change.makes) this.#makers.add(id, index);
      for (const id of change.alters) this.#alterers.add(id, index);
      for (const id of gone) this.#destroyers.add(id, index);
      for (const id of change.destroys) if (!isTemporary(change, id)) this.#freers.add(takenName(id, foldName), index);
      for (const id of [...change.makes, ...change.alters, ...gone]) this.#addColumn(id, change);
    });
  }

  /** What has the name goes first, unless that is what gets the name and goes under it. */
  make(id: ObjectId, maker: number): void {
    for (const freer of this.#freers.get(takenName(id, this.foldName))) {
      if (this.#isNamedFirst(id, maker, freer)) this.edge(maker, freer);
      else this.edge(freer, maker);
    }
  }

  #isNamedFirst(id: ObjectId, maker: number, freer: number): boolean {
    const [naming, change] = [this.#changes[maker] as Change, this.#changes[freer] as Change];
    if (this.#namers.get(id).includes(maker)) return !isRename(change) && change.destroys.includes(id);
    return isOwnNotNull(naming, change);
  }

  /** After it is made, before it goes, and in turn with others that alter it. */
  alter(id: ObjectId, index: number): void {
    const makers = this.#makers.get(id);
    for (const maker of makers) this.edge(maker, index);
    for (const other of this.#alterers.get(id)) if (this.#comesBefore(other, index)) this.edge(other, index);
    if (makers.length === 0) for (const destroyer of this.#destroyers.get(id)) this.edge(index, destroyer);
  }

  need(id: ObjectId, index: number): void {
    const change = this.#changes[index] as Change;
    if (this.#isOfOld(change)) this.#needOld(id, index);
    else this.#needNew(id, index);
    this.#needColumns(id, index, change);
  }

  /** Whether it is about what was there before, and not about what comes after it under the same name. */
  #isOfOld(change: Change): boolean {
    return (
      onlyDestroys(change) || leaves(change) || givesName(change) || (isRename(change) && !this.#renamesNew(change))
    );
  }

  /** It goes before what it stands on is altered or goes itself, and calls that as it is called after renames. */
  #needOld(id: ObjectId, index: number): void {
    const change = this.#changes[index] as Change;
    const destroyers = this.#destroyers.get(id).filter((each) => each !== index);
    for (const destroyer of destroyers) this.edge(index, destroyer);
    if (!this.#isReplaced(change)) {
      for (const alterer of this.#alterersThat(minds(change), id)) this.edge(index, alterer);
    }
    if (goesBeforeRenames(change)) return;
    const isStillThere = destroyers.every((each) => isTemporary(this.#changes[each] as Change, id));
    for (const maker of isStillThere ? this.#makers.get(id) : this.#namers.get(id)) this.edge(maker, index);
    if (isStillThere) this.#needTableOf(id, index);
  }

  /** It gives its last name to what the plan makes beside the old one. */
  #renamesNew({ destroys }: Change): boolean {
    return destroys.some((id) => this.#isCreated(id));
  }

  /** It goes when what the plan makes beside it is there. */
  #isReplaced({ kind, needs }: Change): boolean {
    return kind === "dropIndex" && needs.some((id) => this.#isCreated(id));
  }

  #isCreated(id: ObjectId): boolean {
    return this.#makers.get(id).some((maker) => !isRename(this.#changes[maker] as Change));
  }

  #needNew(id: ObjectId, index: number): void {
    const makers = this.#makers.get(id);
    for (const maker of makers) this.edge(maker, index);
    const change = this.#changes[index] as Change;
    if (!change.alters.includes(id)) {
      for (const alterer of this.#alterersThat(waitsFor(change), id)) this.edge(alterer, index);
    }
    if (makers.length === 0) for (const destroyer of this.#destroyers.get(id)) this.edge(index, destroyer);
    if (makers.length === 0) this.#needTableOf(id, index);
  }

  /** A column or constraint that nobody makes may be one of a table that gets its name. */
  #needTableOf(id: ObjectId, index: number): void {
    const { kind, of } = readObjectId(id);
    if (kind === "column" || kind === "constraint")
      for (const maker of this.#makers.get(tableId(of))) this.edge(maker, index);
  }

  /**
   * What reads a whole table may read any of its columns. What changes one of its columns does not wait for the others,
   * unless that column is computed from them.
   */
  #needColumns(id: ObjectId, index: number, change: Change): void {
    const columns = this.#columns.get(id);
    if (columns === undefined || isRename(change)) return;
    // a table that goes takes them along; others of the same names may come after it
    if (this.#isOfOld(change) && this.#destroyers.get(id).length > 0) return;
    const own = [...change.makes, ...change.alters, ...change.destroys].filter((each) => columns.has(each));
    if (own.some((each) => !this.#generated.has(each))) return;
    for (const column of columns) {
      if (isRoutine(change)) for (const destroyer of this.#destroyers.get(column)) this.edge(destroyer, index);
      if (own.length > 0 && this.#generated.has(column)) continue;
      if (!this.#isOfOld(change)) this.#needColumn(column, index, change);
      else if (!this.#isNew(column)) this.#needOld(column, index);
    }
  }

  /** Nothing that was there before reads a column that is added. */
  #isNew(column: ObjectId): boolean {
    const makers = this.#makers.get(column).map((each) => this.#changes[each] as Change);
    return makers.some(({ kind }) => kind === "addColumn") && this.#destroyers.get(column).length === 0;
  }

  #needColumn(column: ObjectId, index: number, change: Change): void {
    for (const maker of this.#makers.get(column)) this.edge(maker, index);
    for (const alterer of this.#alterersThat(waitsFor(change), column)) this.edge(alterer, index);
  }

  #alterersThat(weight: Weight, id: ObjectId): readonly number[] {
    return this.#alterers.get(id).filter((each) => weights[weight].has(weightOf(this.#changes[each] as Change)));
  }

  edge(before: number, after: number): void {
    if (before !== after) this.before[after]?.add(before);
  }

  #comesBefore(a: number, b: number): boolean {
    const first = rankOf(this.#changes[a] as Change);
    const second = rankOf(this.#changes[b] as Change);
    return first === second ? a < b : first < second;
  }

  #addColumn(id: ObjectId, change: Change): void {
    const { kind, of } = readObjectId(id);
    if (kind !== "column") return;
    if (isComputed(change)) this.#generated.add(id);
    const table = tableId(of);
    this.#columns.set(table, (this.#columns.get(table) ?? new Set()).add(id));
  }
}

/** The NOT NULL of a column that gets a free name, and gives it up with the column or by another change, does so under it. */
function isOwnNotNull(renaming: Change, { alters, destroys }: Change): boolean {
  if (renaming.kind !== "renameConstraint") return false;
  return renaming.needs.some((id) => readObjectId(id).kind === "column" && [...alters, ...destroys].includes(id));
}

const naming: ReadonlySet<string> = new Set([
  "renameTable",
  "moveTable",
  "renameType",
  "renameColumn",
  "renameAttribute",
  "renameEnumValue",
]);

/** The renames that a person asks for. Nothing had the new name, so that whatever is called by it is what got it. */
const givesName = ({ kind }: Change): boolean => naming.has(kind);

/** What is moved out of what goes. */
const leaves = ({ kind }: Change): boolean => kind === "detach" || kind === "setRowsAside";

/** A change that needs what it destroys drops what this plan itself made. */
function isTemporary(change: Change, id: ObjectId): boolean {
  return change.needs.includes(id);
}

function isComputed(change: Change): boolean {
  if (change.kind === "addColumn" || change.kind === "dropColumn") return change.column.generated !== undefined;
  return change.kind === "alterGenerated" && change.to.generated !== undefined;
}

/** One that gives rows of a table gives all of their columns, and is held to it when it is made. */
function isRoutine(change: Change): boolean {
  if (change.kind === "replaceStatement") return change.to.kind === "function";
  return change.kind === "createStatement" && change.object.kind === "function";
}

/** What takes privileges away does so where it is then, which may have been made anew. */
function onlyDestroys(change: Change): boolean {
  return change.destroys.length > 0 && change.alters.length === 0 && !isRename(change) && change.kind !== "revoke";
}

/** What its own statement drops is called there as it was before. Routines are needed until their users have gone. */
function goesBeforeRenames(change: Change): boolean {
  return change.kind === "dropStatement" && rankOf(change) < firstRenameRank;
}

const relationKinds: ReadonlySet<string> = new Set(["table", "index", "sequence", "view", "materializedView", "type"]);

/** Natives that are relations. */
const relationWords: ReadonlySet<string> = new Set(["foreign table", "type", "view", "materialized view"]);

/** Relations of every kind share one set of names, types with them, as each table is a type; two routines of one name may be taken for one another. */
function takenName(id: ObjectId, foldName: FoldName): string {
  const { kind, of, member } = readObjectId(id);
  if (kind === "type" && member !== undefined) return id; // what stands for a state of a type has no name
  if (kind === "routine") return JSON.stringify([kind, of.namespace, of.name]);
  const relation = kind === "native" ? relationOf(of.name) : relationKinds.has(kind) ? of : undefined;
  return relation === undefined ? id : JSON.stringify(["relation", relation.namespace, foldName(relation.name)]);
}

/** `public.ft` of the identity `foreign table public.ft`. */
function relationOf(identity: string): QualifiedName | undefined {
  const { words, namespace, name } = readDrop(identity);
  return relationWords.has(words) ? { ...(namespace === undefined ? {} : { namespace }), name } : undefined;
}
