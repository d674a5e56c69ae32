/** Which changes must run before which: a graph over what they make, need, alter and destroy. */
import type { ObjectId } from "../catalog.js";
import type { Change } from "../change.js";
import type { DialectFacts } from "../dialect.js";
import { isRename } from "../is-rename.js";
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
    changes.forEach((change, index) => {
      // nobody but who wants the name needs what a rename leaves: all other changes use the new names
      const gone = isRename(change) ? [] : change.destroys;
      for (const id of change.makes) this.#makers.add(id, index);
      for (const id of change.alters) this.#alterers.add(id, index);
      for (const id of gone) this.#destroyers.add(id, index);
      for (const id of change.destroys) if (!isTemporary(change, id)) this.#freers.add(takenName(id, foldName), index);
      for (const id of [...change.makes, ...change.alters, ...gone]) this.#addColumn(id, change);
    });
  }

  /** What has the name goes first. */
  make(id: ObjectId, maker: number): void {
    for (const freer of this.#freers.get(takenName(id, this.foldName))) {
      const isItself = isRenamedFirst(this.#changes[maker] as Change, this.#changes[freer] as Change);
      if (isItself) this.edge(maker, freer);
      else this.edge(freer, maker);
    }
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
    if (onlyDestroys(change)) this.#needOld(id, index);
    else this.#needNew(id, index, isRename(change) && !this.#renamesNew(change));
    this.#needColumns(id, index, change);
  }

  /** A drop belongs to the state before: it goes before what it stands on is altered or goes itself. */
  #needOld(id: ObjectId, index: number): void {
    const change = this.#changes[index] as Change;
    const destroyers = this.#destroyers.get(id).filter((each) => each !== index);
    for (const destroyer of destroyers) this.edge(index, destroyer);
    if (!this.#isReplaced(change)) {
      for (const alterer of this.#alterersThat(minds(change), id)) this.edge(index, alterer);
    }
    if (!destroyers.every((each) => isTemporary(this.#changes[each] as Change, id))) return;
    if (goesBeforeRenames(change)) return;
    for (const maker of this.#makers.get(id)) this.edge(maker, index);
    this.#needTableOf(id, index);
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

  #needNew(id: ObjectId, index: number, beforeAlterers: boolean): void {
    const makers = this.#makers.get(id);
    for (const maker of makers) this.edge(maker, index);
    const change = this.#changes[index] as Change;
    if (!change.alters.includes(id)) {
      for (const alterer of this.#alterersThat(waitsFor(change), id)) this.#edgeEither(alterer, index, beforeAlterers);
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
    if (onlyDestroys(change) && this.#destroyers.get(id).length > 0) return;
    const own = [...change.makes, ...change.alters, ...change.destroys].filter((each) => columns.has(each));
    if (own.some((each) => !this.#generated.has(each))) return;
    for (const column of columns) {
      if (isRoutine(change)) for (const destroyer of this.#destroyers.get(column)) this.edge(destroyer, index);
      if (own.length > 0 && this.#generated.has(column)) continue;
      if (!onlyDestroys(change)) this.#needColumn(column, index, change);
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

  #edgeEither(alterer: number, index: number, beforeAlterers: boolean): void {
    if (beforeAlterers) this.edge(index, alterer);
    else this.edge(alterer, index);
  }

  edge(before: number, after: number): void {
    if (before !== after) this.before[after]?.add(before);
  }

  destroyersOf(id: ObjectId): readonly number[] {
    return this.#destroyers.get(id);
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

/** What gets a free name and is made anew, or gives that name up, does so under it: a column, and the NOT NULL of one. */
function isRenamedFirst(renaming: Change, { kind, alters, destroys }: Change): boolean {
  if (renaming.kind === "renameColumn") return kind === "dropColumn";
  if (renaming.kind !== "renameConstraint") return false;
  return renaming.needs.some((id) => readObjectId(id).kind === "column" && [...alters, ...destroys].includes(id));
}

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

/** Relations of every kind share one set of names, types with them, as each table is a type; two routines of one name may be taken for one another. */
function takenName(id: ObjectId, foldName: FoldName): string {
  const { kind, of, member } = readObjectId(id);
  if (kind === "type" && member !== undefined) return id; // what stands for a state of a type has no name
  if (kind === "routine") return JSON.stringify([kind, of.namespace, of.name]);
  return relationKinds.has(kind) ? JSON.stringify(["relation", of.namespace, foldName(of.name)]) : id;
}
