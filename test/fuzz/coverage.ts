/** How often each construct occurred in the state before, and how often it was added, dropped and changed. */
import { constructs, constructOf } from "./constructs/constructs.js";
import type { Pair } from "./edit.js";
import { databaseName, type EngineName, type Thing } from "./state.js";

const edits = ["added", "dropped", "changed", "renamed", "moved"] as const;
type Count = Record<"there" | (typeof edits)[number], number>;

export class Coverage {
  readonly #counts = new Map<string, Count>();

  constructor(private readonly engine: EngineName) {
    for (const each of constructs) {
      if (each.engines?.includes(engine) === false) continue;
      this.#of(each.kind);
    }
  }

  count({ before, after }: Pair): void {
    const old = new Map(before.map((thing) => [thing.id, thing]));
    const now = new Map(after.map((thing) => [thing.id, thing]));
    for (const thing of before) {
      this.#add(thing, "there");
      if (!now.has(thing.id)) this.#add(thing, "dropped");
    }
    for (const thing of after) {
      const was = old.get(thing.id);
      if (was === undefined) this.#add(thing, "added");
      else if (was.form !== thing.form) this.#add(thing, "changed");
      else if (databaseName(was) !== databaseName(thing)) this.#add(thing, "renamed");
      else if (String(was.of) !== String(thing.of)) this.#add(thing, "moved");
    }
    const order = (state: Pair["before"]) => state.filter(({ kind }) => kind === "enumValue").map(({ id }) => id);
    const kept = (ids: readonly number[], by: ReadonlyMap<number, Thing>) => ids.filter((id) => by.has(id)).join();
    if (kept(order(before), now) !== kept(order(after), old)) this.#of("enumValue").moved += 1;
  }

  /** Lines of a table, what never occurred first. */
  lines(): readonly string[] {
    const rows = [...this.#counts].sort(([, a], [, b]) => a.there + a.added - (b.there + b.added));
    const width = Math.max(...rows.map(([name]) => name.length));
    const head = `${this.engine.padEnd(width)}  there  added  dropped  changed  renamed  moved`;
    const line = ([name, count]: (typeof rows)[number]): string =>
      `${name.padEnd(width)}  ${String(count.there).padStart(5)}  ${edits.map((edit) => String(count[edit]).padStart(edit.length)).join("  ")}`;
    return [head, ...rows.map(line)];
  }

  #add(thing: Thing, what: keyof Count): void {
    const { formName } = constructOf(thing);
    this.#of(thing.kind)[what] += 1;
    if (formName !== undefined) this.#of(`${thing.kind}: ${formName(thing.form)}`)[what] += 1;
  }

  #of(name: string): Count {
    const found = this.#counts.get(name) ?? { there: 0, added: 0, dropped: 0, changed: 0, renamed: 0, moved: 0 };
    this.#counts.set(name, found);
    return found;
  }
}
