/** What comparing kinds share: both catalogs, and the places where doubts and questions are collected. */
import { namesIn } from "../adopt/names-in-text.js";
import type { Catalog, QualifiedName, Table } from "../catalog.js";
import type { Decision } from "../decision.js";
import type { Dialect } from "../dialect.js";
import type { Answers, Doubt, DoubtPlace } from "../doubt.js";
import type { ColumnIntent, Intents, Rename } from "../intent.js";
import { lazily } from "../lazily.js";
import { nameKey, sameName } from "../names.js";
import { tableParents } from "../table-parents.js";
import { tableNamed } from "../table-named.js";
import { withoutParentheses } from "../without-parentheses.js";
import { doubtId } from "./doubt-id.js";
import { sameValue } from "./same-value.js";
import { FollowedNames } from "../renames/followed-names.js";

export class Comparing {
  readonly doubts = new Map<string, Doubt>();
  readonly decisions: Decision[] = [];
  /** Tables of `from` in which nothing differs, by the `nameKey` of both. */
  readonly unchanged = new Map<string, Table>();
  /** Whether something may differ in a table that is the same on both sides: names or types do. */
  readonly reachesAcross: boolean;
  readonly #answers: Answers;
  readonly #columnIntents = new Map<string, ColumnIntent[]>();
  readonly #followers: FollowedNames;
  /** Names that were given up. */
  readonly #oldNames: readonly string[];

  constructor(
    /** With the renames in it. */
    readonly from: Catalog,
    readonly to: Catalog,
    renames: readonly Rename[],
    readonly intents: Intents,
    answers: Answers,
    readonly dialect: Dialect,
  ) {
    this.#answers = answers;
    this.#followers = new FollowedNames(renames);
    this.#oldNames = renames.map(({ from }) => (typeof from === "string" ? from : from.name));
    this.reachesAcross =
      renames.length > 0 ||
      !sameValue(byName(from.enums), byName(to.enums)) ||
      !sameValue(byName(from.domains), byName(to.domains)) ||
      !sameValue(byName(from.compositeTypes), byName(to.compositeTypes));
    for (const intent of intents.columns) {
      const key = columnKey(intent.table, intent.column);
      this.#columnIntents.set(key, [...(this.#columnIntents.get(key) ?? []), intent]);
    }
  }

  /**
   * Whether two texts mean the same. Different texts are a doubt, and different until the engine says otherwise. So are equal ones
   * with a name that was given up: what is there follows the rename, and the text of the schema may not.
   */
  sameText(place: DoubtPlace, from: string | undefined, to: string | undefined): boolean {
    if (from === undefined || to === undefined) return from === to;
    if (withoutParentheses(from) === withoutParentheses(to) && !this.#saysOldName(to)) return true;
    const doubt = { id: doubtId(place, from, to), place, from, to };
    this.doubts.set(doubt.id, doubt);
    return this.#answers.get(doubt.id)?.equal === true;
  }

  #saysOldName(text: string): boolean {
    const names = lazily(() => namesIn(text));
    return this.#oldNames.some((old) => text.includes(old) && (names().has(old) || text.includes(`'${old}'`)));
  }

  /** What the engine said of two texts, after `sameText` asked. */
  answer(place: DoubtPlace, from: string, to: string): ReturnType<Answers["get"]> {
    return this.#answers.get(doubtId(place, from, to));
  }

  ask(decision: Decision): void {
    this.decisions.push(decision);
  }

  backfill(table: QualifiedName, column: string): string | undefined {
    return this.#intentsOf(table, column).find((each) => each.backfill !== undefined)?.backfill;
  }

  using(table: QualifiedName, column: string): string | undefined {
    return this.#intentsOf(table, column).find((each) => each.using?.up !== undefined)?.using?.up;
  }

  /** What is said of a column, where it is said: in the table, or in one above it that hands the column on. */
  #intentsOf(table: QualifiedName, column: string): readonly ColumnIntent[] {
    if (this.#columnIntents.size === 0) return [];
    const own = this.#columnIntents.get(columnKey(table, column)) ?? [];
    const { columns, options } = tableNamed(this.to, table) ?? {};
    if (columns?.find(({ name }) => name === column)?.inherited !== true) return own;
    return [...own, ...tableParents(options ?? {}).flatMap((parent) => this.#intentsOf(parent, column))];
  }

  /** What a constraint or index with a conventional name is called after its table or columns were renamed. */
  followedName(table: QualifiedName, name: string): string {
    return this.#followers.of(table, name);
  }

  /** The declared successors of removed values, by value. */
  successors(of: QualifiedName): ReadonlyMap<string, string> {
    const own = this.intents.successors.filter((successor) => sameName(successor.enum, of));
    return new Map(own.map(({ value, becomes }) => [value, becomes]));
  }
}

function columnKey(table: QualifiedName, column: string): string {
  return JSON.stringify([nameKey(table), column]);
}

const byName = <T extends QualifiedName>(objects: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(objects.map((object) => [nameKey(object), object]));
