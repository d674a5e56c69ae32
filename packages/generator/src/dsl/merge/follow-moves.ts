/** Models and enums whose table or type has moved to another namespace: their `@@schema` follows, and all else of them stays. */
import type { ast, Schema, Span } from "@dsl/parser";
import { nameKey, type Catalog, type Dialect, type QualifiedName } from "@dsl/planner";
import type { Reader } from "../reader.js";
import type { SchemaFile } from "../schema-text.js";
import { databaseName } from "./known-names.js";
import { Syntax } from "./syntax.js";
import { TextEdits } from "./text-edits.js";

export function followMoves(existing: readonly SchemaFile[], reader: Reader, catalog: Catalog): readonly SchemaFile[] {
  const { files, schema } = reader.read(existing);
  const moves = [
    ...movesOf(schema.models, catalog.tables, reader.dialect),
    ...movesOf(schema.enums, catalog.enums, reader.dialect),
  ];
  if (moves.length === 0) return existing;
  const syntax = new Syntax(files);
  const edits = new TextEdits(new Map(existing.map(({ path, text }) => [path, text])));
  for (const { span, namespace } of moves) {
    const place = schemaArgument(syntax.block(span));
    if (place !== undefined) edits.replace(place, JSON.stringify(namespace));
  }
  const texts = edits.apply();
  return existing.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
}

interface Move {
  readonly span: Span;
  readonly namespace: string;
}

/** Of what the database has not where it is declared, what it has under the same name in one other place that nobody declares. */
function movesOf(
  declared: readonly (Schema["models"] | Schema["enums"])[number][],
  live: readonly QualifiedName[],
  dialect: Dialect,
): readonly Move[] {
  const places = new Set(declared.map((each) => nameKey(databaseName(each, dialect))));
  const there = new Set(live.map(nameKey));
  return declared.flatMap((each) => {
    if (there.has(nameKey(databaseName(each, dialect)))) return [];
    const [found, ...others] = live.filter((one) => one.name === each.dbName && !places.has(nameKey(one)));
    if (found?.namespace === undefined || others.length > 0) return [];
    return [{ span: each.span, namespace: found.namespace }];
  });
}

/** The argument of the `@@schema` that the block has. */
function schemaArgument(block: ast.TopLevel | undefined): Span | undefined {
  const members = block?.kind === "block" ? block.members : [];
  const found = members.find((member) => member.kind === "blockAttribute" && member.attribute.name.text === "schema");
  return found?.kind === "blockAttribute" ? found.attribute.args?.[0]?.value?.span : undefined;
}
