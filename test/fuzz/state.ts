/** A schema as a list of small things that stand on one another: what is drawn, edited and shrunk. */
import type { Engine } from "../support/engines.js";

export type EngineName = Engine["name"];

/** One thing of a schema. It keeps its id through edits, so that two states can be compared. */
export interface Thing {
  readonly id: number;
  /** A key of `constructs`. */
  readonly kind: string;
  /** Its word in the schema. */
  readonly name: string;
  /** Its name in the database, where that is another. */
  readonly mapped?: string;
  /** What it stands on; the first is what it belongs to. */
  readonly of: readonly number[];
  /** Which of its forms. */
  readonly form: number;
}

export type State = readonly Thing[];

/** A state with what is asked of it. */
export class Scope {
  readonly #byId: ReadonlyMap<number, Thing>;
  readonly #on = new Map<number, Thing[]>();

  constructor(
    readonly state: State,
    readonly engine: EngineName,
  ) {
    this.#byId = new Map(state.map((thing) => [thing.id, thing]));
    for (const thing of state) {
      for (const id of new Set(thing.of)) {
        const on = this.#on.get(id);
        if (on === undefined) this.#on.set(id, [thing]);
        else on.push(thing);
      }
    }
  }

  find(id: number | undefined): Thing | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  get(id: number | undefined): Thing {
    const thing = this.find(id);
    if (thing === undefined) throw new Error(`there is no thing ${String(id)}`);
    return thing;
  }

  /** What a thing belongs to. */
  owner(thing: Thing): Thing {
    return this.get(thing.of[0]);
  }

  all(...kinds: readonly string[]): readonly Thing[] {
    return this.state.filter(({ kind }) => kinds.includes(kind));
  }

  /** What belongs to a thing. */
  members(of: Thing, ...kinds: readonly string[]): readonly Thing[] {
    const on = this.#on.get(of.id) ?? [];
    return on.filter((thing) => thing.of[0] === of.id && (kinds.length === 0 || kinds.includes(thing.kind)));
  }

  has(of: Thing, ...kinds: readonly string[]): boolean {
    return this.members(of, ...kinds).length > 0;
  }

  /** What stands on a thing in whatever way. */
  on(of: Thing, ...kinds: readonly string[]): readonly Thing[] {
    const on = this.#on.get(of.id) ?? [];
    return kinds.length === 0 ? on : on.filter(({ kind }) => kinds.includes(kind));
  }
}

export const databaseName = ({ name, mapped }: Thing): string => mapped ?? name;

/** A name between double quotes. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A word of the schema inside SQL. */
export const inSql = (...path: readonly Thing[]): string => `\${${path.map(({ name }) => name).join(".")}}`;
