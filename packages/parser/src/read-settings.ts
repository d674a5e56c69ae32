/** What a schema says of its database and of generators: its `datasource`, `generator`, `schema` and `extension` blocks, without reading the others. */
import { parseWhole, schemaParser, type Parsed } from "./parse.js";
import { readSchema, resolveParsed, type ReadSchema } from "./read-schema.js";
import type { Schema } from "./schema.js";
import { isSqlFile } from "./sql-files.js";
import { type Lexed, Pieces } from "./syntax/lex.js";
import { BlockKeyword } from "./syntax/tokens.js";
import type { Target } from "./target.js";

export type Settings = Pick<ReadSchema, "target"> & Pick<Schema, "datasource" | "generators">;

/** As `readSchema` would find them in a schema without errors; whether it has any is not asked. */
export function readSettings(
  sources: readonly { readonly path: string; readonly text: string }[],
  targets: readonly Target[],
): Settings {
  const own = sources.filter(({ path }) => !isSqlFile(path));
  const parsed = own.map(({ path, text }) => parseSettings(path, text));
  // a misspelt one is found by whoever reads everything
  return settingsOf(parsed.some(hasDatasource) ? resolveParsed(parsed, targets) : readSchema(sources, targets));
}

const hasDatasource = ({ file }: Parsed): boolean =>
  file.blocks.some((block) => block.kind === "block" && block.keyword === "datasource");

export function settingsOf({ target, schema: { datasource, generators } }: ReadSchema): Settings {
  return { target, datasource, generators };
}

function parseSettings(path: string, text: string): Parsed {
  const pieces = new Pieces(path, text);
  const parsed = schemaParser().read(path, text, settingPieces(pieces));
  return pieces.isTorn ? parseWhole(path, text) : parsed;
}

/** Words are told from comments and quotations as everywhere; what they are put together to is not asked. */
function* settingPieces(pieces: Pieces): Generator<Lexed, undefined> {
  for (let next = pieces.next(); next.done !== true; next = pieces.next())
    if (next.value.tokens.some(isSetting)) yield next.value;
  return undefined;
}

/** Extensions and namespaces may have blocks of their own, or stand in the datasource. */
const settingKeywords: ReadonlySet<string> = new Set(["datasource", "generator", "extension", "schema"]);

const isSetting = ({ tokenType, image }: Lexed["tokens"][number]): boolean =>
  tokenType === BlockKeyword && settingKeywords.has(image);
