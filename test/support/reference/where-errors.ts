/** Which diagnostics a construct has been seen to give: read off the cases of `grammar/diagnostics`. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readSchema, type ast, type Span } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";

const root = new URL("../../../grammar/diagnostics/", import.meta.url).pathname;

/** Codes by construct: `@default`, `@@index`, or the keyword of a block for what stands outside its attributes. */
export function codesByConstruct(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const code of readdirSync(root)) {
    for (const name of readdirSync(join(root, code))) {
      for (const construct of constructsOf(code, join(root, code, name))) {
        found.set(construct, (found.get(construct) ?? new Set()).add(code));
      }
    }
  }
  return found;
}

function constructsOf(code: string, folder: string): readonly string[] {
  const file = join(folder, "schema.dsl");
  if (!existsSync(file)) return [];
  const source = { path: "schema.dsl", text: readFileSync(file, "utf8") };
  const { files, diagnostics } = readSchema([source], [postgresql.target, sqlite.target]);
  const spans = diagnostics.flatMap((each) => (each.code === code && each.span !== undefined ? [each.span] : []));
  return spans.flatMap((span) => constructAt(span, files[0]?.blocks ?? []) ?? []);
}

function constructAt(at: Span, blocks: readonly ast.TopLevel[]): string | undefined {
  const block = blocks.find(({ span }) => holds(span, at));
  if (block === undefined) return undefined;
  const [found] = attributesIn(block).filter(({ attribute }) => holds(attribute.span, at));
  return found === undefined ? keywordOf(block) : `${found.signs}${found.attribute.name.text}`;
}

const keywordOf = (block: ast.TopLevel): string => (block.kind === "alias" ? "type" : block.keyword);

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

interface Written {
  readonly signs: "@" | "@@";
  readonly attribute: ast.Attribute;
}

const onField = (attribute: ast.Attribute): Written => ({ signs: "@", attribute });

/** Every attribute that a block has, at its members or itself. */
export function attributesIn(block: ast.TopLevel): readonly Written[] {
  if (block.kind === "alias") return block.attributes.map(onField);
  return block.members.flatMap((member): readonly Written[] => {
    if (member.kind === "field" || member.kind === "value") return member.attributes.map(onField);
    return member.kind === "blockAttribute" ? [{ signs: "@@", attribute: member.attribute }] : [];
  });
}
