/** Changes in their order, of which some go and others come, found by the ids that they name. */
import type { ObjectId } from "./catalog.js";
import type { Change } from "./change.js";

export class ChangeList {
  readonly #all = new Set<Change>();
  readonly #naming = new Map<ObjectId, Set<Change>>();

  constructor(changes: readonly Change[]) {
    for (const change of changes) this.add(change);
  }

  get all(): readonly Change[] {
    return [...this.#all];
  }

  /** Those that make, alter or destroy it. */
  naming(id: ObjectId): readonly Change[] {
    return [...(this.#naming.get(id) ?? [])];
  }

  add(change: Change): void {
    this.#all.add(change);
    for (const id of named(change)) {
      const changes = this.#naming.get(id);
      if (changes === undefined) this.#naming.set(id, new Set([change]));
      else changes.add(change);
    }
  }

  remove(change: Change): void {
    this.#all.delete(change);
    for (const id of named(change)) this.#naming.get(id)?.delete(change);
  }
}

const named = ({ makes, alters, destroys }: Change): readonly ObjectId[] => [...makes, ...alters, ...destroys];
