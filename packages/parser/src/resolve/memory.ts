/**
 * What was found of a schema before an edit. A declaration is taken over as it is, unless it or another that it names was
 * edited, or something was to be said of it: whoever has a mistake is looked at again each time.
 */
import type * as ast from "../ast.js";
import type { Collected } from "./collect.js";
import type { Context, Messages } from "./context.js";
import type { Holders } from "./holders.js";
import { wordsOf } from "./words.js";
import { blockAttributesOf, writtenName } from "./written-name.js";

interface Named {
  readonly name: string;
}

/** What steps find of all declarations, as far as these can be seen from outside. */
interface OfAll {
  declarations: Collected;
  holders: Holders;
  /** Names of declarations whose name in the database is taken. */
  taken: ReadonlySet<string>;
}

export class Memory {
  #nodes: readonly ast.TopLevel[] = [];
  #stale: ReadonlySet<string> | undefined;
  /** Names of what something was said of. */
  readonly #mentioned = new Set<string>();
  /** By the step that found it, and what it was found of. */
  readonly #found = new Map<string, WeakMap<Named, unknown>>();
  #ofAll: Partial<OfAll> = {};

  /** Begins a run over these declarations, in the order of the files. */
  begin(nodes: readonly ast.TopLevel[]): void {
    const edited = editedNames(this.#nodes, nodes);
    if (edited === undefined) {
      this.#found.clear();
      this.#ofAll = {};
    }
    this.#stale = edited && new Set([...staleNames(edited, nodes), ...this.#mentioned]);
    this.#mentioned.clear();
    this.#nodes = nodes;
    // Found now rather than at the first edit.
    for (const node of nodes) wordsOf(node);
  }

  /** The names of what has to be found anew: of what was edited, of what names that, and of what something was said of. Undefined: of everything. */
  get stale(): ReadonlySet<string> | undefined {
    return this.#stale;
  }

  /** What a step finds of one thing, or found before and still holds: it is kept when nothing was said. */
  recall<T>(step: string, of: Named, messages: Messages, find: () => T, holds?: (known: T) => boolean): T {
    const found = this.#foundBy(step);
    const known = found.get(of) as T | undefined;
    if (known !== undefined && (holds === undefined || holds(known))) return known;
    const before = messages.attempts;
    const value = find();
    if (messages.attempts === before) found.set(of, value);
    else {
      found.delete(of);
      this.#mentioned.add(of.name);
    }
    return value;
  }

  #foundBy(step: string): WeakMap<Named, unknown> {
    const known = this.#found.get(step);
    if (known !== undefined) return known;
    const found = new WeakMap<Named, unknown>();
    this.#found.set(step, found);
    return found;
  }

  /** What a step finds of all declarations from outside, given what it found before if that holds. */
  recallOfAll<K extends keyof OfAll>(step: K, messages: Messages, find: (known?: OfAll[K]) => OfAll[K]): OfAll[K] {
    const before = messages.attempts;
    const value = find(this.#ofAll[step]);
    if (messages.attempts === before) this.#ofAll[step] = value;
    else delete this.#ofAll[step];
    return value;
  }

  /** Notes that something was said of it. */
  mention({ name }: Named): void {
    this.#mentioned.add(name);
  }
}

type Remembering = Pick<Context, "memory" | "messages">;

/** What a step finds of one thing, where it may be known from an earlier version of the schema. */
export function recall<T>(
  { memory, messages }: Remembering,
  step: string,
  of: Named,
  find: () => T,
  holds?: (known: T) => boolean,
): T {
  return memory === undefined ? find() : memory.recall(step, of, messages, find, holds);
}

/** The same of all declarations, of which the step sees only what can be seen from outside. */
export function recallOfAll<K extends keyof OfAll>(
  { memory, messages }: Remembering,
  step: K,
  find: (known?: OfAll[K]) => OfAll[K],
): OfAll[K] {
  return memory === undefined ? find() : memory.recallOfAll(step, messages, find);
}

/** Whether what is found of a declaration of this name has to be found anew. */
export const isAnew = ({ memory }: Pick<Context, "memory">, name: string): boolean =>
  memory?.stale?.has(name) !== false;

/** Takes a step with what has to be found anew, and notes whether something was said of it. */
export function takeStep<T>({ memory, messages }: Remembering, of: Named, step: () => T): T {
  const before = messages.attempts;
  const value = step();
  if (messages.attempts !== before) memory?.mention(of);
  return value;
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
