/**
 * What the attributes of a column say that stand, in the same words, behind other columns of its type: read once. Most columns
 * of a schema have such attributes. Where something is said that is another column's own, each is read by itself.
 */
import type * as ast from "../ast.js";
import type { Default } from "../schema.js";
import { columnOf, type FieldDraft, type Meaning } from "./draft.js";

export interface Reading {
  readonly arity: ast.TypeReference["arity"];
  readonly meaning: Extract<Meaning, { kind: "column" }>;
  readonly mapped: string | undefined;
  readonly updatedAt: boolean;
  readonly default: Default | undefined;
  /** Which of the attributes make the column a key: what they say names the column. */
  readonly keys: readonly number[];
}

export class Readings {
  /** By the attributes where they were read first, and by the name of the type. */
  readonly #known = new Map<readonly ast.Attribute[], Map<string, Reading>>();

  find({ list, type }: ast.Field): Reading | undefined {
    const reading =
      list.length === 0 || typeof type.written !== "string" ? undefined : this.#known.get(list)?.get(type.written);
    return reading?.arity === type.arity ? reading : undefined;
  }

  /** Notes what was read of a column, and nothing reported. */
  learn(field: FieldDraft): void {
    const { ast, meaning } = field;
    const column = columnOf(field);
    if (
      column === undefined ||
      meaning.kind !== "column" ||
      ast.kind !== "field" ||
      typeof ast.type.written !== "string"
    )
      return;
    if (ast.by !== 0 || !ast.list.every(isPlain) || column.default?.kind === "sql") return;
    const { arity, mapped, updatedAt, default: value } = column;
    const byType = this.#known.get(ast.list) ?? new Map<string, Reading>();
    const keys = ast.list.flatMap(({ nameText }, at) => (KEYS.has(nameText) ? [at] : []));
    byType.set(ast.type.written, { arity, meaning, mapped, updatedAt, default: value, keys });
    this.#known.set(ast.list, byType);
  }
}

/** Whether what it says is the same for every column of a type. */
const isPlain = ({ nameText, args }: ast.Attribute): boolean =>
  PLAIN.has(nameText) || nameText.includes(".") || (KEYS.has(nameText) && args === undefined);

const PLAIN: ReadonlySet<string> = new Set(["map", "default", "updatedAt"]);

const KEYS: ReadonlySet<string> = new Set(["id", "unique"]);

/** The default of a field whose attributes stand so far behind those that were read. */
export const defaultFurther = (value: Default, by: number): Default => {
  const { file, start, end } = value.span;
  return { ...value, span: { file, start: start + by, end: end + by } };
};
