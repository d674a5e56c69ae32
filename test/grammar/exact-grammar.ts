/**
 * The language exactly: the recorded rules with what the parser decides by hand. Which members a block holds comes from
 * the parser's own tables; where a line may end, and the patterns of quoted tokens, are said here. That it is neither more
 * nor less than what the parser accepts is tested on edited schemas.
 */
import { HELD_BY, type MemberKind, TAKES_WORDS } from "../../packages/parser/src/syntax/placement.js";
import { BRACELESS } from "../../packages/parser/src/syntax/placement.js";
import { BLOCK_KEYWORDS } from "../../packages/parser/src/syntax/tokens.js";
import { WHITE_SPACE } from "../../packages/parser/src/syntax/white-space.js";
import {
  choice,
  type Grammar,
  type GrammarExpression,
  mapped,
  named,
  optional,
  place,
  sequence,
  text,
} from "./expression.js";
import { recordedRules } from "./recorded.js";

type Keyword = (typeof BLOCK_KEYWORDS)[number];

const RULE_OF: Readonly<Record<MemberKind, string>> = {
  field: "field",
  property: "property",
  value: "enumValue",
  blockAttribute: "blockAttribute",
};

export function exactGrammar(): Grammar {
  const recorded = recordedRules();
  const rules = new Map<string, GrammarExpression>();
  for (const name of ["schema", "declaration", "alias"]) rules.set(name, recorded.get(name)!);
  for (const [name, rule] of blockRules(recorded)) rules.set(name, rule);
  for (const name of ["mixins", "field", "enumValue", "property", "blockAttribute"])
    rules.set(name, recorded.get(name)!);
  for (const [name, rule] of recorded) if (!rules.has(name) && !REPLACED.has(name)) rules.set(name, rule);
  return {
    rules: new Map([...rules].map(([name, rule]) => [name, withPlaces(name, withoutGaps(name, rule))])),
    tokens: tokens(),
    between: ["WhiteSpace", "LineComment", "BlockComment"],
  };
}

/** What the rules of blocks stand for. */
const REPLACED: ReadonlySet<string> = new Set(["body", "member"]);

const isNamed = (part: GrammarExpression | undefined, name: string): boolean =>
  part?.kind === "name" && part.name === name;

const isText = (part: GrammarExpression | undefined, ...texts: readonly string[]): boolean =>
  part?.kind === "text" && texts.includes(part.text);

/** An alias is a type, and a property has a value: the parser reads more, to tell what is wrong. */
function withoutGaps(name: string, rule: GrammarExpression): GrammarExpression {
  if (name === "alias") return mapped(rule, (part) => (isNamed(part, "BlockKeyword") ? text("type") : part));
  if (name === "property") return mapped(rule, (part) => (part.kind === "optional" ? part.of : part));
  return rule;
}

// Blocks

/** `block`, and a rule for each group of keywords whose blocks are alike. */
function blockRules(rules: ReadonlyMap<string, GrammarExpression>): readonly (readonly [string, GrammarExpression])[] {
  const groups = new Map<string, Keyword[]>();
  for (const keyword of BLOCK_KEYWORDS) {
    const likeness = JSON.stringify([HELD_BY[keyword], BRACELESS.has(keyword), TAKES_WORDS.has(keyword)]);
    groups.set(likeness, [...(groups.get(likeness) ?? []), keyword]);
  }
  const blocks = [...groups.values()].map((keywords) => [`${keywords[0]}Block`, blockRule(keywords, rules)] as const);
  return [["block", choice(...blocks.map(([name]) => named(name)))], ...blocks];
}

function blockRule(keywords: readonly Keyword[], rules: ReadonlyMap<string, GrammarExpression>): GrammarExpression {
  const first = keywords[0]!;
  const kinds = HELD_BY[first].map((kind) => named(RULE_OF[kind]));
  const member = choice(...kinds, ...(TAKES_WORDS.has(first) ? [named("Name")] : []));
  const body = mapped(rules.get("body")!, (part) => (isNamed(part, "member") ? member : part));
  return mapped(rules.get("block")!, (part) => {
    if (isNamed(part, "BlockKeyword")) return choice(...keywords.map(text));
    if (part.kind === "optional" && isNamed(part.of, "mixins") && !HELD_BY[first].includes("field")) return sequence();
    if (part.kind !== "optional" || !isNamed(part.of, "body")) return part;
    return BRACELESS.has(first) ? optional(body) : body;
  });
}

// Lines

/** Rules that do not begin on a new line. */
const BESIDE: ReadonlySet<string> = new Set(["typeReference", "arguments"]);

function withPlaces(name: string, rule: GrammarExpression): GrammarExpression {
  const placed = mapped(rule, (part) => {
    if (part.kind === "optional" && name === "typeReference") return optional(sequence(place("same line"), part.of));
    if (part.kind !== "sequence") return part;
    return sequence(
      ...part.parts.flatMap((each, index) => [...placesBetween(name, part.parts[index - 1], each), each]),
    );
  });
  return BESIDE.has(name) ? sequence(place("same line"), placed) : placed;
}

function placesBetween(
  rule: string,
  before: GrammarExpression | undefined,
  part: GrammarExpression,
): readonly GrammarExpression[] {
  if (isText(part, ".")) return [place("no space")];
  if (isText(before, "@", "@@", ".")) return [place("same line")];
  const isHead = rule === "alias" || rule.endsWith("Block");
  if (isHead && before !== undefined && isNamed(part, "Name")) return [place("same line")];
  return rule === "property" && (isText(before, "=") || isText(part, "=")) ? [place("same line")] : [];
}

// Tokens

const WORD = "[\\p{L}\\d_][\\p{L}\\d_-]*";
const REFERENCE = `\\$\\{[ \\t]*${WORD}(?:\\.${WORD})*[ \\t]*\\}`;

function tokens(): ReadonlyMap<string, RegExp> {
  return new Map([
    ["WhiteSpace", new RegExp(`[${WHITE_SPACE}]+`, "u")],
    ["LineComment", /\/\/[^\r\n]*/u],
    ["BlockComment", /\/\*(?:[^*]|\*(?!\/))*\*\//u],
    ["Number", /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\d_-])/u],
    ["Name", new RegExp(WORD, "u")],
    [
      "String",
      /"(?:[ !#-[\]-\u{10ffff}]|\\["\\/bfnrt]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4})*"/u,
    ],
    ["Sql", new RegExp(`\`(?:[^\`\\\\$]|\\\\[^]|\\$(?!\\{)|${REFERENCE})*\``, "u")],
  ]);
}
