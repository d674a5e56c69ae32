/** The fields of a block in their order, found by name. */
import type { FieldDraft } from "./draft.js";

/** Few enough to be gone through sooner than a map of them is made: nearly every block has no more. */
const FEW = 32;

export class Fields {
  readonly #list: FieldDraft[] = [];
  readonly #relations: FieldDraft[] = [];
  #byName: Map<string, FieldDraft> | undefined;

  constructor(fields: readonly FieldDraft[] = []) {
    for (const field of fields) this.add(field);
  }

  get list(): readonly FieldDraft[] {
    return this.#list;
  }

  /** Those that name a model. */
  get relations(): readonly FieldDraft[] {
    return this.#relations;
  }

  /** Its name must not be there. */
  add(field: FieldDraft): void {
    this.#list.push(field);
    if (field.meaning.kind === "relation") this.#relations.push(field);
    if (this.#byName !== undefined) this.#byName.set(field.name, field);
    else if (this.#list.length > FEW) this.#byName = new Map(this.#list.map((each) => [each.name, each]));
  }

  get(name: string): FieldDraft | undefined {
    if (this.#byName !== undefined) return this.#byName.get(name);
    const list = this.#list;
    for (let at = 0; at < list.length; at++) if (list[at]!.name === name) return list[at];
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  get names(): string[] {
    return this.#list.map(({ name }) => name);
  }
}
