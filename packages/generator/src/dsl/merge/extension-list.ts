/** `extensions = [citext, postgis(schema: "gis")]` of a datasource: the items that are right keep their place and their words. */
import type { ast, Schema } from "@dsl/parser";
import type { Extension } from "@dsl/planner";
import { argument, attribute, list, quoted } from "../text/attribute.js";
import type { Writing } from "../text/writing.js";
import { unusualOptions } from "../write/standalone.js";
import { contains } from "./syntax.js";

type Declared = Schema["extensions"][number];

export class ExtensionList {
  private constructor(
    readonly property: ast.Property,
    private readonly listed: readonly Declared[],
    private readonly schema: Schema,
    private readonly writing: Writing,
  ) {}

  /** Undefined where the files list none. */
  static find(files: readonly ast.SourceFile[], schema: Schema, writing: Writing): ExtensionList | undefined {
    const members = files.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "block" ? block.members : [])),
    );
    const found = members.find(
      (member) =>
        member.kind === "property" &&
        schema.extensions.some(({ span }) => span !== undefined && contains(member.span, span)),
    );
    if (found?.kind !== "property") return undefined;
    const listed = schema.extensions.filter(({ span }) => contains(found.span, span));
    return new ExtensionList(found, listed, schema, writing);
  }

  /** Whether an extension stands in the list, or would if it were in the files. */
  has(name: string): boolean {
    const blocks = this.schema.extensions.filter((each) => !this.listed.includes(each));
    return blocks.every(({ dbName }) => dbName !== name);
  }

  /** The whole list; undefined when nothing is left of it. `text` gives an item as it is written. */
  value(text: (item: Declared) => string): string | undefined {
    const { extensions } = this.writing.catalog;
    const kept = this.listed.flatMap((item) => {
      const live = extensions.find(({ name }) => name === item.dbName);
      return live === undefined ? [] : [isAs(item, live) ? text(item) : renewed(item, live)];
    });
    const known = new Set(this.schema.extensions.map(({ dbName }) => dbName));
    const added = extensions.filter(({ name }) => !known.has(name)).map((live) => newItem(live, this.writing));
    return kept.length + added.length === 0 ? undefined : list([...kept, ...added]);
  }
}

/** What the item does not say, it leaves open. */
function isAs({ version, installIn }: Declared, live: Extension): boolean {
  return (version ?? live.version) === live.version && (installIn ?? live.namespace) === live.namespace;
}

function renewed({ name, dbName, version, installIn }: Declared, live: Extension): string {
  return item(name, dbName, {
    version: version === undefined ? undefined : live.version,
    schema: installIn === undefined ? undefined : live.namespace,
  });
}

function newItem(live: Extension, writing: Writing): string {
  return item(writing.names.other("extension", live.name, live.name), live.name, unusualOptions(live, writing));
}

function item(name: string, dbName: string, options: ReturnType<typeof unusualOptions>): string {
  const texts = { map: name === dbName ? undefined : dbName, ...options };
  return attribute(
    name,
    Object.entries(texts).flatMap(([key, value]) => argument(key, value === undefined ? undefined : quoted(value))),
  );
}
