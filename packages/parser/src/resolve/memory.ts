/**
 * What was found of a schema before an edit. A block with fields is taken over as it is, unless it or a declaration
 * that it names was edited, or something was to be said of it: whoever has a mistake is looked at again each time.
 */
import type * as ast from "../ast.js";
import type { Context, Messages } from "./context.js";
import type { Declaration } from "./declarations.js";
import type { Holder } from "./draft.js";
import type { Holders } from "./holders.js";
import { wordsOf } from "./words.js";
import { blockAttributesOf, writtenName } from "./written-name.js";

export class Memory {
  #nodes: readonly ast.TopLevel[] = [];
  /** Names of what was edited and of what names that. Undefined: nothing can be taken over. */
  #stale: ReadonlySet<string> | undefined;
  #holders: Holders | undefined;
  /** By what it was found of, and the step that found it. */
  #found = new WeakMap<object, Map<string, unknown>>();

  /** Begins a run over these declarations, in the order of the files. */
  begin(nodes: readonly ast.TopLevel[]): void {
    const edited = editedNames(this.#nodes, nodes);
    this.#stale = edited && staleNames(edited, nodes);
    if (edited === undefined) this.#found = new WeakMap();
    for (const node of nodes) if (this.#stale?.has(node.name.text) === true) this.#found.delete(node);
    this.#nodes = nodes;
    // Found now rather than at the first edit.
    for (const node of nodes) wordsOf(node);
  }

  end(holders: Holders): void {
    this.#holders = holders;
  }

  /** A block as it was found before, when nothing that its fields and attributes depend on has changed. */
  holder({ name, node }: Declaration): Holder | undefined {
    const known = this.#holders?.get(name);
    if (known === undefined || known.block !== node || this.#stale?.has(name) !== false) return undefined;
    const found = this.#found.get(known);
    return found?.has("fields") === true && found.has("attributes") ? known : undefined;
  }

  /** What a step finds of something, or found before and still holds: it is kept when nothing was said. */
  recall<T>(step: string, of: object, messages: Messages, find: () => T, holds?: (known: T) => boolean): T {
    const known = this.#found.get(of);
    const kept = known?.get(step) as T | undefined;
    if ((kept !== undefined || known?.has(step) === true) && (holds === undefined || holds(kept as T)))
      return kept as T;
    const before = messages.attempts;
    const value = find();
    if (messages.attempts === before) this.keep(step, of, value);
    else known?.delete(step);
    return value;
  }

  keep(step: string, of: object, value: unknown): void {
    const known = this.#found.get(of);
    if (known === undefined) this.#found.set(of, new Map([[step, value]]));
    else known.set(step, value);
  }
}

/** What a step finds of something, where it may be known from an earlier version of the schema. */
export function recall<T>(
  { memory, messages }: Pick<Context, "memory" | "messages">,
  step: string,
  of: object,
  find: () => T,
  holds?: (known: T) => boolean,
): T {
  return memory === undefined ? find() : memory.recall(step, of, messages, find, holds);
}

/** Kinds whose inside matters to nobody who does not name them. */
const SEPARATE: ReadonlySet<string> = new Set<ast.BlockKeyword>([
  "model",
  "view",
  "type",
  "enum",
  "generator",
  "sequence",
  "partition",
  "function",
  "procedure",
  "aggregate",
  "native",
]);

/** The names of edited blocks; undefined when what changed may matter to any other: names, their order, the datasource. */
function editedNames(before: readonly ast.TopLevel[], now: readonly ast.TopLevel[]): Set<string> | undefined {
  if (before.length !== now.length) return undefined;
  const edited = new Set<string>();
  for (const [index, node] of now.entries()) {
    const old = before[index]!;
    if (old === node) continue;
    if (!isInsideAlone(old, node)) return undefined;
    edited.add(node.name.text);
  }
  return edited;
}

/** Whether two versions of a block look the same from outside. */
function isInsideAlone(one: ast.TopLevel, other: ast.TopLevel): boolean {
  if (one.kind !== "block" || other.kind !== "block") return false;
  if (one.keyword !== other.keyword || !SEPARATE.has(one.keyword) || one.name.text !== other.name.text) return false;
  const [attributes, others] = [blockAttributesOf(one), blockAttributesOf(other)];
  return (["map", "schema"] as const).every((name) => writtenName(attributes, name) === writtenName(others, name));
}

/** What was edited, and whatever names it: by itself, or through a mixin or an alias. */
function staleNames(edited: Set<string>, nodes: readonly ast.TopLevel[]): ReadonlySet<string> {
  const reached = new Set(edited);
  const passing = nodes.filter((node) => node.kind === "alias" || node.keyword === "mixin");
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const node of passing) if (namesAny(node, reached)) reached.add(node.name.text);
  }
  const stale = new Set(reached);
  if (reached.size > 0) for (const node of nodes) if (namesAny(node, reached)) stale.add(node.name.text);
  return stale;
}

function namesAny(node: ast.TopLevel, names: ReadonlySet<string>): boolean {
  const words = wordsOf(node);
  for (const name of names) if (words.has(name)) return true;
  return false;
}
