/** The messages about types: of fields, and of aliases. */
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { formOf } from "./forms.js";
import { isAttribute } from "./habits.js";
import { fix, textError } from "./text-problems.js";

/** `type Point = { … }` */
export function aliasOfBlock(span: Span, head: string): Diagnostic {
  const [what, each] = head.startsWith("enum") ? ["values", "value"] : ["fields", "field"];
  return textError("D1013", span, `a type of several ${what} is a block, without =`, {
    help: `write ${head} { … }, each ${each} on a line of its own`,
  });
}

/** `type Role = "A" | "B"`, from the keyword on at `all`. */
export function aliasOfValues(span: Span, all: Span, name: string, values: readonly string[]): Diagnostic {
  const text = `enum ${name} {\n${values.map((value) => `  ${value}\n`).join("")}}`;
  return textError("D1013", span, "a type of several values is an enum", {
    help: `write enum ${name} { … }, each value on a line of its own, without quotes`,
    fix: fix(`write it as enum ${name}`, { span: all, text }),
  });
}

/** `@@schema` of a type alias; `word` is its name. */
export function twoAtsForAlias(span: Span, word: string): Diagnostic {
  const right = `@${word}`;
  return textError("D1016", span, 'an attribute of a type alias begins with one "@"', {
    ...(formOf(right) === undefined
      ? { help: "a type alias is one line, and its attributes are those of a field" }
      : { help: `write ${right}`, fix: fix(`write ${right}`, { span, text: "@" }) }),
  });
}

export function quotedType(span: Span, type: string): Diagnostic {
  return textError("D1013", span, "a type has no quotes", {
    help: `write ${type}, or \`${type}\` for a type of the database`,
  });
}

export function listBeforeType(span: Span, type: string): Diagnostic {
  return textError("D1013", span, "a list type is written with its brackets behind", {
    help: `write ${type}[]`,
    fix: fix(`write ${type}[]`, { span, text: `${type}[]` }),
  });
}

export function optionalList(question: Span): Diagnostic {
  return textError("D1013", question, "a list cannot be optional", {
    help: "write Type[] or Type?; a list that holds nothing is empty",
    fix: fix('remove "?"', { span: question, text: "" }),
  });
}

export function listOfLists(span: Span): Diagnostic {
  return textError("D1013", span, "a list cannot hold optional values or lists", {
    help: "write Type[], or a type of the database between backticks: `int[][]`",
  });
}

export function dottedType(dot: Span, next: string): Diagnostic {
  if (isAttribute(next))
    return textError("D1013", dot, "attributes stand behind the type, parted by spaces", {
      help: `write a space and @${next}`,
      fix: fix(`write @${next}`, { span: dot, text: " @" }),
    });
  return textError("D1013", dot, "a type is one name, without a dot", {
    help: "name the model alone; @@schema of that model says where it lives",
  });
}

export function argumentsOfType(span: Span, type: string): Diagnostic {
  const sized = sizedTypes.find(([words]) => words.test(type))?.[1];
  const help =
    sized !== undefined
      ? `lengths belong to the database's own type: ${sized}`
      : type === "enum"
        ? "declare it: enum Name { … }, and write its name"
        : `a type of the database stands between backticks: \`${type}(…)\``;
  return textError("D1013", span, `type "${type}" takes no arguments`, { help });
}

/** What SQL calls them, and what they are here. */
const sizedTypes: readonly (readonly [RegExp, string])[] = [
  [/^(decimal|numeric)$/i, "Decimal @db.Decimal(10, 2)"],
  [/^((var|n|nvar)?char|string|text)$/i, "String @db.VarChar(20)"],
  [/^(timestamp|timestamptz|datetime)$/i, "DateTime @db.Timestamp(3)"],
];
