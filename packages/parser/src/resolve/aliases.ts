/** `type Email = String …`: what each alias stands for in the end, through chains of aliases. */
import type { ScalarType } from "../target.js";
import { report, type Context } from "./context.js";
import type { Declarations } from "./declarations.js";
import { isScalarType } from "./scalar-types.js";

export interface AliasBases {
  readonly scalars: ReadonlyMap<string, ScalarType>;
  readonly enums: ReadonlyMap<string, string>;
  /** Aliases that contain themselves: they have no base. */
  readonly circular: ReadonlySet<string>;
}

type Needs = Pick<Context, "messages" | "declarations">;

export function resolveAliasBases(context: Needs): AliasBases {
  const { types } = context.declarations;
  const ends = new Map<string, string | undefined>();
  for (const { name, keyword } of types.values()) if (keyword === "alias") follow(name, ends, context);
  const scalars = new Map<string, ScalarType>();
  const enums = new Map<string, string>();
  const circular = new Set<string>();
  for (const [name, end] of ends) {
    if (end === undefined) circular.add(name);
    else if (isScalarType(end)) scalars.set(name, end);
    else if (types.get(end)?.keyword === "enum") enums.set(name, end);
  }
  return { scalars, enums, circular };
}

/** Finds where an alias ends and writes it for all on the way: undefined where they run in a circle. */
function follow(alias: string, ends: Map<string, string | undefined>, context: Needs): void {
  const path = new Set<string>();
  let end: string | undefined = alias;
  for (
    let next = aliased(alias, context.declarations);
    next !== undefined;
    next = aliased(next, context.declarations)
  ) {
    path.add(end);
    end = next;
    if (ends.has(next) || path.has(next)) break;
  }
  if (path.has(end)) {
    reportCircle([...path].slice([...path].indexOf(end)), context);
    end = undefined;
  } else if (ends.has(end)) end = ends.get(end);
  for (const name of path) ends.set(name, end);
}

/** The name that an alias stands for; undefined for what is no alias, and for an alias of SQL. */
function aliased(name: string, { types }: Declarations): string | undefined {
  const node = types.get(name)?.node;
  return node?.kind === "alias" && node.type.type.kind === "name" ? node.type.type.name.text : undefined;
}

/** One message for a circle, at the alias that comes first by name. */
function reportCircle(circle: readonly string[], context: Needs): void {
  const first = [...circle].sort()[0]!;
  const start = circle.indexOf(first);
  const path = [...circle.slice(start), ...circle.slice(0, start), first];
  report(context, {
    code: "D2103",
    message: `type alias "${first}" stands for itself`,
    detail: path.slice(0, 10).join(" -> "),
    span: context.declarations.types.get(first)!.nameSpan,
    help: "one of them must be a type of the language: type Email = String",
  });
}
