/** The generated parts of the reference, by what their markers name. They read the specs that the language itself reads. */
import {
  blockAttributes,
  blockKeywords,
  blockProperties,
  codes,
  defaultFunctionSpecs,
  excludedOptions,
  fieldAttributes,
  type ArgumentSpecs,
  type BlockAttributeSpec,
  type FieldAttributeSpec,
  type FieldPlace,
  type Target,
} from "@dsl/parser";
import { declareCodes } from "@dsl/planner";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { codesByConstruct } from "./where-errors.js";

/** Where a section stands: `models.md#map`, by its marker. */
type Places = ReadonlyMap<string, string>;

type Section = (places: Places) => string;
type Spec = FieldAttributeSpec | BlockAttributeSpec;

const dialects = [postgresql, sqlite];
const names: Readonly<Record<string, string>> = { postgresql: "PostgreSQL", sqlite: "SQLite" };
const allCodes: Readonly<Record<string, string>> = { ...codes, ...declareCodes };
const seenCodes = codesByConstruct();

/** Every section that there is, each of which stands in the reference once. */
export const sections: ReadonlyMap<string, Section> = new Map<string, Section>([
  ...[...fieldAttributes, ...blockAttributes].map((spec) => [`attribute ${spec.title}`, attribute(spec)] as const),
  ...blockKeywords.map((keyword) => [`block ${keyword}`, block(keyword)] as const),
  ["attributes field", (places) => attributeTable(fieldAttributes, places)],
  ["attributes block", (places) => attributeTable(blockAttributes, places)],
  ["blocks", blockTable],
  ["index items", () => argumentTable(excludedOptions, "index")],
  ["functions", functionTable],
  ["scalar types", scalarTable],
  ["native types", nativeTypeTable],
  ...["D1", "D2", "D3", "D4"].map((group) => [`codes ${group}`, () => codeTable(group)] as const),
]);

const fieldPlaces: Readonly<Record<FieldPlace, string>> = {
  column: "a column",
  relation: "a relation field",
  compositeField: "a field of a composite type",
  alias: "a type alias",
  value: "an enum value",
};

function attribute(spec: Spec): Section {
  return () => {
    const places = spec.on.map((place) => fieldPlaces[place as FieldPlace] ?? `\`${place}\``);
    const often = spec.repeatable === true ? ", as often as needed" : "";
    return [
      spec.doc,
      `As in ${code(spec.example)}. Stands on ${listed(places)}${often}.`,
      ...elsewhere(spec.name),
      argumentTable(spec.arguments, spec.name),
      errors(spec.title),
    ]
      .filter((part) => part !== "")
      .join("\n\n");
  };
}

/** What a database does not have, and what to do there. */
function elsewhere(name: string): readonly string[] {
  return dialects.flatMap(({ target }) => {
    const instead = target.unsupportedAttributes[name];
    return instead === undefined ? [] : [`Not on ${names[target.provider]}: ${instead}.`];
  });
}

function argumentTable(specs: ArgumentSpecs, of: string): string {
  const rows = Object.entries(specs).map(([name, { type, required, positional, doc }]) => [
    `\`${positional ? name : `${name}:`}\``,
    `${type.expects}${required ? "; required" : ""}`,
    [doc, ...elsewhere(`${of}.${name}`)].join(" "),
  ]);
  return rows.length === 0 ? "" : table(["argument", "takes", "meaning"], rows);
}

function propertyTable(specs: ArgumentSpecs): string {
  const rows = Object.entries(specs).map(([name, { type, required, doc }]) => [
    `\`${name}\``,
    `${type.expects}${required ? "; required" : ""}`,
    doc,
  ]);
  return table(["property", "takes", "meaning"], rows);
}

/** Without those of the text itself (D1), which have a table of their own. */
function errors(construct: string): string {
  const seen = [...(seenCodes.get(construct) ?? [])].filter((each) => !each.startsWith("D1")).sort();
  return seen.length === 0 ? "" : `Errors: ${seen.map((each) => `${link(each)} ${allCodes[each]}`).join(" · ")}.`;
}

const link = (name: string): string => `[${name}](../diagnostics/${name})`;

function block(keyword: (typeof blockKeywords)[number]): Section {
  return (places) => {
    const properties = blockProperties[keyword];
    const own = blockAttributes.filter((spec) => spec.on.includes(keyword));
    const attributes = own.map((spec) => `[\`${spec.title}\`](${places.get(`attribute ${spec.title}`)})`);
    return [
      properties === undefined ? "" : propertyTable(properties),
      attributes.length === 0 ? "" : `Block attributes: ${attributes.join(", ")}.`,
      errors(keyword),
    ]
      .filter((part) => part !== "")
      .join("\n\n");
  };
}

function attributeTable(specs: readonly Spec[], places: Places): string {
  const rows = [...specs]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((spec) => [`[\`${spec.title}\`](${places.get(`attribute ${spec.title}`)})`, spec.doc]);
  return table(["attribute", "meaning"], rows);
}

function blockTable(places: Places): string {
  const link = (keyword: string) => `[\`${keyword}\`](${places.get(`block ${keyword}`)})`;
  return blockKeywords.map(link).join(" ");
}

function functionTable(): string {
  const rows = Object.entries(defaultFunctionSpecs).map(([name, { scalars, ofSql, doc }]) => [
    `\`${name}()\``,
    [...scalars, ...(ofSql === true ? ["a type in SQL"] : [])].join(", "),
    doc,
  ]);
  return table(["function", "for", "value"], rows);
}

const scalars = ["String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes"] as const;

function scalarTable(): string {
  const typed = (scalar: (typeof scalars)[number], list: boolean) =>
    dialects.map(({ types }) => `\`${types.scalar(scalar, undefined, list).text}\``);
  const rows = scalars.map((scalar) => [`\`${scalar}\``, ...typed(scalar, false), ...typed(scalar, true).slice(0, 1)]);
  return table(["type", "PostgreSQL", "SQLite", "list on PostgreSQL"], rows);
}

function nativeTypeTable(): string {
  const byName = postgresql.target.nativeTypes.map(({ name, scalars: stored, args }) => [
    `\`@db.${name}\``,
    stored.join(", "),
    args.map(argumentRange).join(", "),
    `\`${postgresql.types.scalar(stored[0]!, { name, args: args.map(({ max }) => example(max)) }, false).text}\``,
    isDefault(postgresql.target, name) ? "yes" : "",
  ]);
  return table(["attribute", "for", "arguments", "type of the column", "default"], byName);
}

type NativeArgument = Target["nativeTypes"][number]["args"][number];

const argumentRange = ({ name, min, max }: NativeArgument): string => `${name} ${min} to ${max}`;
const example = (max: number): string => String(Math.min(max, 20));
const isDefault = ({ defaultNativeType = {} as never }: Target, name: string): boolean =>
  Object.values(defaultNativeType).includes(name);

function codeTable(group: string): string {
  const rows = Object.entries(allCodes)
    .filter(([name]) => name.startsWith(group))
    .map(([name, title]) => [name in codes ? link(name) : name, title]);
  return table(["code", "what is wrong"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)!}`;

/** Markdown's code with backticks in it needs more of them around. */
const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);
