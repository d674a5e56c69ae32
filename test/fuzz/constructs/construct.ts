/** What the generator knows of one kind of thing. */
import type { Dice } from "../dice.js";
import type { EngineName, Scope, Thing } from "../state.js";

export interface Construct {
  readonly kind: string;
  /** Absent: both. */
  readonly engines?: readonly EngineName[];
  /** How many forms it has; those that it may turn into are all, unless `becomes` says. */
  readonly forms: number;
  /** What a new one stands on, the owner first; undefined: nothing is there for it. */
  readonly draw: (scope: Scope, dice: Dice) => readonly number[] | undefined;
  /** What comes with a new one. */
  readonly brings?: (thing: Thing, scope: Scope, dice: Dice) => readonly NewThing[];
  /** Whether it may be in this state; it is asked after every edit. */
  readonly fits?: (thing: Thing, scope: Scope) => boolean;
  /** How many things it must stand on at least: it lives on when it loses another one. Absent: all. */
  readonly least?: number;
  /** Forms that it may turn into when rows are there. */
  readonly becomes?: (thing: Thing, scope: Scope) => readonly number[];
  /** It cannot be dropped alone, or not be added to what is there, with the reason. */
  readonly stays?: string;
  readonly comesFirst?: string;
  /** Whether edits give it another name. */
  readonly renames?: boolean;
  /** Whether its name in the database may be an odd one. */
  readonly odd?: boolean;
  /** How much more often than others it is drawn. */
  readonly weight?: number;
  /** Of a form, for the table of what occurred. */
  readonly formName?: (form: number) => string;
  /** Behind its owner's field. */
  readonly attribute?: (thing: Thing, scope: Scope) => string;
  /** Lines in its owner's block. */
  readonly member?: (thing: Thing, scope: Scope) => string;
  /** A declaration of its own; `members` are the lines of what belongs to it. */
  readonly block?: (thing: Thing, scope: Scope, members: readonly string[]) => string;
}

export interface NewThing {
  readonly kind: string;
  readonly of: readonly number[];
  readonly form?: number;
}

export const onlyPostgresql = ["postgresql"] as const;
export const onlySqlite = ["sqlite"] as const;
