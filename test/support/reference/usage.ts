/** What the language can say and no example of the reference does. */
import {
  blockAttributes,
  blockKeywords,
  blockProperties,
  defaultFunctionSpecs,
  excludedOptions,
  fieldAttributes,
  parse,
  type ast,
} from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import type { SourceText } from "./page.js";
import { attributesIn } from "./where-errors.js";

/** `@relation onDelete`, `onDelete: Cascade`, `sequence cycle`, `@db.VarChar`, `now()`, `item sort` … */
export function unused(sources: readonly SourceText[]): readonly string[] {
  const used = new Set(sources.flatMap(({ path, text }) => parse(path, text).file.blocks.flatMap(usedIn)));
  return everything.filter((each) => !used.has(each) && !untried.includes(each));
}

/** The PostgreSQL server from npm is built without it. */
const untried = ["name: lz4"];

/** A name in its place, and each of its words in some place. */
const wordsOf = (place: string, name: string, words: readonly string[] = []): readonly string[] => [
  `${place} ${name}`,
  ...words.map((word) => `${name}: ${word}`),
];

const everything: readonly string[] = [
  ...blockKeywords,
  ...[...fieldAttributes, ...blockAttributes].flatMap(({ title, arguments: args }) => [
    title,
    ...Object.entries(args).flatMap(([name, { type }]) => wordsOf(title, name, type.words)),
  ]),
  ...Object.entries(blockProperties).flatMap(([keyword, specs]) =>
    Object.entries(specs).flatMap(([name, { type }]) => wordsOf(keyword, name, type.words)),
  ),
  ...Object.entries(excludedOptions).flatMap(([name, { type }]) => wordsOf("item", name, type.words)),
  ...Object.keys(defaultFunctionSpecs).map((name) => `${name}()`),
  ...postgresql.target.nativeTypes.map(({ name }) => `@db.${name}`),
  ...postgresql.target.indexTypes.map(({ name }) => `type: ${name}`),
];

function usedIn(block: ast.TopLevel): readonly string[] {
  const written = attributesIn(block).flatMap(({ signs, attribute }) =>
    usedBy(`${signs}${attribute.name.text}`, attribute),
  );
  if (block.kind === "alias") return written;
  const properties = block.members.flatMap((member) =>
    member.kind === "property" ? inValue(block.keyword, member.name.text, member.value) : [],
  );
  return [block.keyword, ...properties, ...written];
}

const specs = new Map([...fieldAttributes, ...blockAttributes].map((spec) => [spec.title, spec]));

/** An argument without a name is the first positional one that has none yet. */
function usedBy(title: string, { args = [] }: ast.Attribute): readonly string[] {
  const positional = Object.entries(specs.get(title)?.arguments ?? {}).flatMap(([name, spec]) =>
    spec.positional ? [name] : [],
  );
  return [title, ...args.flatMap(({ name, value }) => inValue(title, name?.text ?? positional.shift() ?? "", value))];
}

/** The words of a value, also in a list or in the options of an item. */
function inValue(place: string, name: string, value: ast.Expression | undefined): readonly string[] {
  const own = `${place} ${name}`;
  if (value === undefined) return [own];
  if (value.kind === "name") return [own, `${name}: ${value.text}`];
  if (value.kind === "string") return [own, `${name}: ${value.value}`];
  if (value.kind === "list") return [own, ...value.items.flatMap((item) => inValue(place, name, item))];
  if (value.kind !== "call" && value.kind !== "sqlCall") return [own];
  const called = value.kind === "call" ? [`${name}: ${value.name.text}`, `${value.name.text}()`] : [];
  const options = value.args.flatMap((option) =>
    option.name === undefined ? [] : inValue("item", option.name.text, option.value),
  );
  return [own, ...called, ...options];
}
