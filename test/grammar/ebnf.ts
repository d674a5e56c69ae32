/** A grammar as EBNF in the notation of the W3C, with patterns for tokens and conditions on places between brackets. */
import type { Grammar, GrammarExpression } from "./expression.js";

const PREFACE = `/*
 * The grammar of schema.dsl and schema.prisma, generated from the parser: do not edit.
 *
 * Read as the W3C writes EBNF: "text" is itself, ? once or not at all, * any number of times, | a choice. Two things are added:
 * a token is a JavaScript regular expression, and a condition between brackets says something of the place where it stands:
 *
 *   [same line]  no line end lies between the token before and the token behind, not even inside of a comment
 *   [no space]   nothing lies between them
 *
 * So a member ends where the next one begins, and needs no sign at its end: a type stands on the line of its name, arguments open
 * on the line of what they belong to, and an attribute with one "@" may go on in the next line. Within brackets lines do not count.
 *
 * At each place the first token of the list below that fits is taken, then the longest text between quotation marks. Words between
 * quotation marks are also names. Brackets are nested at most 64 deep. In SQL, "\\" before a backtick or before \${ takes its meaning away,
 * and \${…} holds a name or names joined by dots.
 *
 * Which attributes, properties and arguments there are, and where, is no matter of the grammar: see the reference.
 */
`;

export function printEbnf({ rules, tokens, between }: Grammar): string {
  const ruleLines = [...rules].map(([name, rule]) => printRule(name, rule));
  const tokenLines = [...tokens].map(([name, { source }]) => `${name} ::= /${source}/u\n`);
  return [
    PREFACE,
    ...ruleLines,
    "/* Tokens */\n",
    tokenLines.join(""),
    `/* May stand between any two tokens. */\nBetween ::= ${between.join(" | ")}\n`,
  ].join("\n");
}

/** A rule; a choice that is too long for one line has a line for each option. */
export function printRule(name: string, rule: GrammarExpression): string {
  const line = `${name} ::= ${printed(rule, "top")}\n`;
  if (line.length <= 120 || rule.kind !== "choice") return line;
  return `${name} ::=\n    ${rule.options.map((option) => printed(option, "choice")).join("\n  | ")}\n`;
}

function printed(expression: GrammarExpression, within: "top" | "choice" | "sequence" | "suffix"): string {
  switch (expression.kind) {
    case "text":
      return `"${expression.text}"`;
    case "name":
      return expression.name;
    case "place":
      return `[${expression.rule}]`;
    case "optional":
    case "many":
      return `${printed(expression.of, "suffix")}${expression.kind === "many" ? "*" : "?"}`;
    case "sequence":
      return bracketed(expression.parts.map((part) => printed(part, "sequence")).join(" "), within === "suffix");
    case "choice": {
      const options = expression.options.map((option) => printed(option, "choice")).join(" | ");
      return bracketed(options, within === "sequence" || within === "suffix");
    }
  }
}

const bracketed = (text: string, needed: boolean): string => (needed ? `(${text})` : text);
