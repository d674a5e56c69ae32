/**
 * What the attributes of a column say that stand, in the same words, behind other columns of its type: read once. Most columns
 * of a schema have such attributes. Where something is said that is another column's own, each is read by itself.
 */
import type * as ast from "../ast.js";
import type { Default } from "../schema.js";
import { columnOf, type FieldDraft, type Meaning } from "./draft.js";

export interface KnownColumn {
  readonly arity: ast.TypeReference["arity"];
  readonly meaning: Extract<Meaning, { kind: "column" }>;
  readonly mapped: string | undefined;
  readonly updatedAt: boolean;
  /** At the place where the attributes were read first. */
  readonly default: Default | undefined;
  /** Which of the attributes make the column a key: what they say names the column. */
  readonly keys: readonly number[];
}

export class KnownColumns {
  /** By the attributes where they were read first, and by the name of the type. */
  readonly #known = new Map<readonly ast.Attribute[], Map<string, KnownColumn>>();

  find({ list, type: { written, arity } }: ast.Field): KnownColumn | undefined {
    if (list.length === 0 || typeof written !== "string") return undefined;
    const known = this.#known.get(list)?.get(written);
    return known?.arity === arity ? known : undefined;
  }

  /** Notes what was read of a column, and nothing reported. */
  learn(field: FieldDraft): void {
    const { ast, meaning } = field;
    const column = columnOf(field);
    if (column === undefined || meaning.kind !== "column" || ast.kind !== "field") return;
    const { list, by, type } = ast;
    if (typeof type.written !== "string" || !list.every(isPlain) || column.default?.kind === "sql") return;
    const { arity, mapped, updatedAt } = column;
    const value = column.default && defaultFurther(column.default, -by);
    const keys = list.flatMap(({ nameText }, at) => (KEYS.has(nameText) ? [at] : []));
    const byType = this.#known.get(list) ?? new Map<string, KnownColumn>();
    byType.set(type.written, { arity, meaning, mapped, updatedAt, default: value, keys });
    this.#known.set(list, byType);
  }
}

/** Whether what it says is the same for every column of a type. */
const isPlain = ({ nameText, args }: ast.Attribute): boolean =>
  PLAIN.has(nameText) || nameText.includes(".") || (KEYS.has(nameText) && args === undefined);

const PLAIN: ReadonlySet<string> = new Set(["map", "default", "updatedAt"]);

const KEYS: ReadonlySet<string> = new Set(["id", "unique"]);

/** The default of a field whose attributes stand so far behind those that were read. */
export function defaultFurther(value: Default, by: number): Default {
  if (by === 0) return value;
  const { file, start, end } = value.span;
  return { ...value, span: { file, start: start + by, end: end + by } };
}
