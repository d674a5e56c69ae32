/** `type Email = String …`: what each alias stands for in the end, through chains of aliases. */
import type * as ast from "../ast.js";
import type { FieldType } from "../schema.js";
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

/** Follows every alias to its end. */
export function resolveAliasBases(context: Pick<Context, "messages" | "declarations">): AliasBases {
  const scalars = new Map<string, ScalarType>();
  const enums = new Map<string, string>();
  const circular = new Set<string>();
  for (const { name, nameSpan, keyword } of context.declarations.types.values()) {
    if (keyword !== "alias") continue;
    const end = follow(name, context.declarations);
    if (end.kind === "circle") {
      circular.add(name);
      if (end.path.includes(name)) reportCircle(name, nameSpan, end.path, context);
    } else if (isScalarType(end.name)) scalars.set(name, end.name);
    else if (context.declarations.types.get(end.name)?.keyword === "enum") enums.set(name, end.name);
  }
  return { scalars, enums, circular };
}

type End = { kind: "end"; name: string } | { kind: "circle"; path: readonly string[] };

function follow(alias: string, declarations: Declarations): End {
  const path = [alias];
  for (;;) {
    const node = declarations.types.get(path.at(-1)!)?.node;
    const next = node?.kind === "alias" ? nameOf(node.type) : undefined;
    if (next === undefined) return { kind: "end", name: path.at(-1)! };
    if (path.includes(next)) return { kind: "circle", path: [...path.slice(path.indexOf(next)), next] };
    path.push(next);
  }
}

const nameOf = ({ type }: ast.TypeReference): string | undefined => (type.kind === "name" ? type.name.text : undefined);

/** One message for a circle, at the alias that comes first by name. */
function reportCircle(
  name: string,
  span: ast.Name["span"],
  path: readonly string[],
  context: Pick<Context, "messages">,
): void {
  if (path.some((member) => member < name)) return;
  const message = `type alias "${name}" stands for itself`;
  report(context, { code: "D2103", span, message, detail: path.join(" -> ") });
}

/** What a type stands for once its aliases are followed; undefined where that was reported. */
export function baseOf(
  type: FieldType,
  aliases: ReadonlyMap<string, { readonly base: FieldType }>,
): FieldType | undefined {
  let base: FieldType | undefined = type;
  for (let steps = 0; base?.kind === "alias"; steps++) {
    if (steps > aliases.size) return undefined;
    base = aliases.get(base.alias)?.base;
  }
  return base;
}
