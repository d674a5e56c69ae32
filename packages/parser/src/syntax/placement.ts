/** Which kinds of member each kind of block holds, and what to say of one in the wrong block. */
import type { BlockKeyword, Member } from "../ast.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { attributeForm, formOf } from "./forms.js";
import { missingPropertyValue, missingType, misplaced, wordBehindField } from "./syntax-problems.js";

export type MemberKind = Exclude<Member["kind"], "unread">;

const FIELDS: readonly MemberKind[] = ["field", "blockAttribute"];
const PROPERTIES: readonly MemberKind[] = ["property"];
const OPTIONS: readonly MemberKind[] = ["property", "blockAttribute"];
const PARTS: readonly MemberKind[] = ["property", "field", "blockAttribute"];
const STATEMENTS: readonly MemberKind[] = ["blockAttribute"];

export const HELD_BY: Readonly<Record<BlockKeyword, readonly MemberKind[]>> = {
  datasource: PROPERTIES,
  generator: PROPERTIES,
  model: FIELDS,
  view: FIELDS,
  type: FIELDS,
  mixin: FIELDS,
  attribute: FIELDS,
  enum: ["value", "blockAttribute"],
  extension: OPTIONS,
  schema: OPTIONS,
  role: OPTIONS,
  sequence: OPTIONS,
  partition: PARTS,
  function: STATEMENTS,
  procedure: STATEMENTS,
  aggregate: STATEMENTS,
  native: STATEMENTS,
};

/** Blocks that may be written without braces. */
export const BRACELESS: ReadonlySet<string> = new Set<BlockKeyword>(["extension", "schema", "role", "sequence"]);

/** Blocks whose properties may be a word alone: `default` of a partition, `cycle` of a sequence. */
export const TAKES_WORDS: ReadonlySet<BlockKeyword> = new Set(["partition", "sequence"]);

/**
 * What is wrong with a member of this kind in this kind of block, or undefined when it belongs there. On the line of
 * the member before it, one may be a word too many.
 */
export function placementProblem(
  keyword: BlockKeyword,
  member: Exclude<Member, { kind: "unread" }>,
  isBehindAnother: boolean,
): Diagnostic | undefined {
  if (HELD_BY[keyword].includes(member.kind)) return undefined;
  const block = `${/^[aeiou]/.test(keyword) ? "an" : "a"} ${keyword}`;
  if (member.kind === "blockAttribute") {
    return misplaced(member.span, `${block} takes no attributes`, "write its settings as name = value");
  }
  const { text: name, span } = member.name;
  if (member.kind === "value") {
    if (HELD_BY[keyword] === FIELDS) return isBehindAnother ? wordBehindField(name, span) : missingType(name, span);
    if (HELD_BY[keyword] !== STATEMENTS) return missingPropertyValue(name, span);
  }
  if (keyword === "enum" && member.kind === "property" && member.value?.kind === "string")
    return misplaced(span, "an enum holds no properties", `write ${name} @map(${JSON.stringify(member.value.value)})`);
  if (member.kind === "property" && member.value?.kind === "sql" && HELD_BY[keyword].includes("blockAttribute"))
    return misplaced(span, `${block} holds no properties`, `write ${attributeForSql(keyword, name)}`);
  const shape = SHAPES.get(HELD_BY[keyword])!;
  return misplaced(span, `${block} holds no ${WORDS[member.kind]}`, `${block} holds ${shape}`);
}

/** What `name = \`…\`` is as an attribute of the block. */
function attributeForSql(keyword: BlockKeyword, name: string): string {
  if (formOf(`@@${name}`) !== undefined) return attributeForm(`@@${name}`);
  if (HELD_BY[keyword] === STATEMENTS) return "@@sql(`create …`)";
  return keyword === "view" ? "@@sql(`select …`)" : `@@${name}(\`…\`)`;
}

const WORDS: Readonly<Record<MemberKind, string>> = {
  field: "fields",
  property: "properties",
  value: "values",
  blockAttribute: "attributes",
};

const SHAPES: ReadonlyMap<readonly MemberKind[], string> = new Map([
  [FIELDS, "fields, written name Type, and attributes, written @@name(…)"],
  [PROPERTIES, "properties, written name = value"],
  [OPTIONS, "properties, written name = value, and attributes, written @@name(…)"],
  [PARTS, "properties, written name = value, fields and attributes, written @@name(…)"],
  [STATEMENTS, "attributes alone, written @@sql(`create …`)"],
  [HELD_BY.enum, "values, written NAME, and attributes, written @@name(…)"],
]);
