/** The messages about syntax: what was expected in the words of a schema's author, and the repair where it is certain. */
import type { Block } from "../ast.js";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { within } from "../diagnostics/within.js";
import { formOf } from "./forms.js";
import { attributeMeant, withoutSign } from "./habits.js";
import { fix, insert, quote, textError } from "./text-problems.js";

/** The token where reading stopped, as people would call it. */
export interface Found {
  readonly words: string;
  readonly span: Span;
}

export type Head = Pick<Block, "keyword" | "name">;

/** What a rule waits for, by the key that it gives to the parser. */
const EXPECTATIONS: Readonly<Record<string, { readonly code: Code; readonly words: string; readonly help?: string }>> =
  {
    value: {
      code: "D1014",
      words: "a value",
      help: 'values are "text", 1, true, name, [list], { key: value }, call() or `SQL`',
    },
    attributeName: { code: "D1016", words: "the name of an attribute" },
    namePart: { code: "D1016", words: 'a name after "."' },
    type: { code: "D1013", words: "a type", help: "types are String, Int, another model, or `a type of the database`" },
    bracket: { code: "D1013", words: '"]"', help: "a list type is written Type[]" },
    unsupported: { code: "D1013", words: 'the type\'s name, as in Unsupported("box")' },
    key: { code: "D1015", words: "the name of an entry", help: "entries are written { key: value }" },
    colon: { code: "D1015", words: '":"', help: "entries are written { key: value }" },
    '"," or ")"': {
      code: "D1015",
      words: '"," or ")"',
      help: "values are parted by commas; SQL stands between backticks",
    },
    mixin: {
      code: "D1010",
      words: 'the name of a mixin after "with"',
      help: "mixins are named without brackets: model User with Timestamps, Owned {",
    },
  };

export const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

export function unexpected(expected: string, found: Found): Diagnostic {
  const { code, words, help } = EXPECTATIONS[expected] ?? { code: "D1015" as const, words: expected };
  const message = `expected ${words}, found ${found.words}`;
  return textError(code, found.span, message, help === undefined ? {} : { help });
}

export function tooDeep(span: Span): Diagnostic {
  return textError("D1019", span, "brackets are nested too deeply", { help: "write it with fewer levels" });
}

/** `isSentence`: another word without a comma follows. */
export function missingComma(span: Span, found: Found, isSentence: boolean): Diagnostic {
  return textError("D1018", found.span, `a comma is missing before ${found.words}`, {
    ...(isSentence
      ? { help: "values are parted by commas; SQL stands between backticks" }
      : { fix: fix("add the comma", insert(span.file, span.end, ",")) }),
  });
}

/** Text directly behind SQL, which a backtick in it ended. */
export function backtickInSql(end: Span): Diagnostic {
  return textError("D1018", end, "this backtick ends the SQL, but the text goes on", {
    help: "write \\` for a backtick inside SQL; one at its beginning and one at its end is enough",
  });
}

export function extraComma(span: Span): Diagnostic {
  return textError("D1017", span, "this comma separates nothing", {
    help: "remove it, or write the value that is missing",
    fix: fix('remove ","', { span, text: "" }),
  });
}

/** `bracket` has no closing one; it was missed behind `end`. */
export function unclosed(span: Span, bracket: string, end: number): Diagnostic {
  const closer = CLOSERS[bracket]!;
  return textError("D1004", span, `"${bracket}" is not closed`, {
    label: `its "${closer}" is missing`,
    fix: fix(`add "${closer}"`, insert(span.file, end, closer)),
  });
}

export function unclosedBlock(brace: Span, block: string, end: number, next: Span | undefined): Diagnostic {
  return textError("D1004", brace, `${block} is not closed`, {
    label: 'its "}" is missing',
    fix: fix('add "}"', insert(brace.file, end, "\n}")),
    ...(next === undefined ? {} : { related: [{ span: next, message: "the next block begins here" }] }),
  });
}

export function strayCloser(span: Span, closer: string): Diagnostic {
  return textError("D1005", span, `"${closer}" closes nothing`, {
    help: "remove it",
    fix: fix(`remove "${closer}"`, { span, text: "" }),
  });
}

/** An opening bracket that nothing closes, where none belongs. */
export function strayOpener(span: Span, opener: string): Diagnostic {
  return textError("D1004", span, `"${opener}" opens nothing`, {
    help: "remove it",
    fix: fix(`remove "${opener}"`, { span, text: "" }),
  });
}

/** A closing brace after which the members of the block go on. */
export function closedEarly(span: Span, block: string): Diagnostic {
  return textError("D1005", span, `${block} is closed here, but its members go on`, {
    help: "remove this brace",
    fix: fix('remove "}"', { span, text: "" }),
  });
}

// Members

/** `class Meta { … }` in a block: braces around members. */
export function bracesInBlock(span: Span): Diagnostic {
  return textError("D1021", span, "a block holds no braces of its own", {
    help: 'blocks stand beside one another, and options of a table are attributes: @@map("…")',
  });
}

/** `ADMIN("admin")`, `USER: "user"`; `value` is the string, `end` where all of it ends. */
export function nameOfValue(value: Span, word: string, written: string, from: number, end: number): Diagnostic {
  const right = `${word} @map(${written})`;
  return textError("D1021", value, "the name of a value in the database is an attribute", {
    help: `write ${right}`,
    fix: fix(`write ${right}`, { span: within(value, from, end), text: ` @map(${written})` }),
  });
}

export function unexpectedMember(span: Span, found: string): Diagnostic {
  return textError("D1021", span, `expected a member of the block, found ${quote(found)}`, {
    help: "a member begins with its name, or with @@",
  });
}

/** A block inside another one. */
export function blockInBlock(span: Span, inner: string, outer: string): Diagnostic {
  return textError("D1011", span, `${inner} stands inside ${outer}`, {
    help: 'blocks stand beside one another: move it behind the "}"',
  });
}

/** Words of SQL where members should be; `written` is all of them. */
export function statementInBlock(span: Span, statement: Span, written: string): Diagnostic {
  const isPlain = !/`|\$\{/.test(written);
  const edits = [insert(span.file, statement.start, "@@sql(`"), insert(span.file, statement.end, "`)")];
  return textError("D1021", span, "a statement of SQL stands between backticks", {
    help: "write @@sql(`…`) around it",
    ...(isPlain && { fix: fix("write @@sql(`…`) around it", ...edits) }),
  });
}

export function misplaced(span: Span, message: string, help: string): Diagnostic {
  return textError("D1011", span, message, { help });
}

export function commaBetweenMembers(span: Span): Diagnostic {
  return textError("D1017", span, "members are not parted by commas", {
    help: "remove it",
    fix: fix('remove ","', { span, text: "" }),
  });
}

export function missingType(name: string, span: Span): Diagnostic {
  const word = attributeMeant(name);
  const help = word === undefined ? `write its type after it: ${name} String` : `an attribute begins with "@": ${word}`;
  return textError("D1012", span, `field "${name}" has no type`, { help });
}

/** A word that is neither type nor attribute behind a field. */
export function wordBehindField(word: string, span: Span): Diagnostic {
  const attribute = attributeMeant(word);
  if (attribute !== undefined) return withoutSign(span, word, attribute);
  return textError("D1012", span, `expected an attribute or the end of the line, found ${quote(word)}`, {
    help: "a field is written name Type, its name and its type are one word each",
  });
}

export function missingPropertyValue(name: string, span: Span): Diagnostic {
  return textError("D1014", span, `"${name}" has no value`, { help: `write ${name} = "…"` });
}

/** `:` or `=` where the other one, or none, belongs. */
export function wrongSeparator(span: Span, message: string, right: string): Diagnostic {
  const help = right === "" ? "remove it" : `write "${right}"`;
  return textError("D1017", span, message, { help, fix: fix(help, { span, text: right }) });
}

export function missingEquals(name: string, found: Found, end: number): Diagnostic {
  return textError("D1018", found.span, `"=" is missing after "${name}"`, {
    fix: fix('add "="', insert(found.span.file, end, " =")),
  });
}

export function equalsInNextLine(span: Span, name: string): Diagnostic {
  return textError("D1018", span, `"=" stands in another line than "${name}"`, { help: `write ${name} = …` });
}

/** `for select` between parentheses. */
export function missingColon(name: string, found: Found, end: number): Diagnostic {
  return textError("D1018", found.span, `":" is missing after "${name}"`, {
    help: `write ${name}: …`,
    fix: fix('add ":"', insert(found.span.file, end, ":")),
  });
}

export function quotedKey(span: Span, key: string): Diagnostic {
  return textError("D1015", span, "the name of an entry has no quotes", {
    fix: fix(`write ${key}`, { span, text: key }),
  });
}

export function missingArgumentValue(name: string, span: Span): Diagnostic {
  return textError("D1014", span, `argument "${name}" has no value`);
}

export function attributeAlone(span: Span, name: string): Diagnostic {
  return textError("D1016", span, `attribute "@${name}" stands before every field`, {
    ...(formOf(`@@${name}`) === undefined
      ? { help: `one of a field stands behind its type, one of the block begins with "@@"` }
      : {
          help: `an attribute of the block begins with "@@": @@${name}`,
          fix: fix('write "@@"', { span: within(span, span.start, span.start + 1), text: "@@" }),
        }),
  });
}

export function missingAt(span: Span, word: string, marks: string): Diagnostic {
  return textError("D1016", span, `an attribute begins with "${marks}"`, {
    help: `write ${marks}${word}`,
    fix: fix(`write ${marks}${word}`, insert(span.file, span.start, marks)),
  });
}

// Strings and SQL

export function badEscape(span: Span, text: string): Diagnostic {
  if (!text.startsWith("\\")) {
    const escape = JSON.stringify(text).slice(1, -1);
    return textError("D1008", span, "a control character must be written as an escape", {
      help: `write ${escape}`,
      fix: fix(`write ${escape}`, { span, text: escape }),
    });
  }
  if (text.length === 6)
    return textError("D1008", span, `${quote(text)} is half of a character`, {
      help: "write the character itself, or both of its escapes",
    });
  return textError("D1008", span, `${quote(text)} is no escape`, {
    help: "write \\\\ for a backslash",
    fix: fix("double the backslash", insert(span.file, span.start, "\\")),
  });
}

export function badReference(span: Span, closed: boolean): Diagnostic {
  const message = closed ? "a reference in SQL is one name, or names joined by dots" : 'this reference has no "}"';
  return textError("D1020", span, message, {
    help: "write ${field}, ${Model} or ${Model.field}; \\${ is no reference",
  });
}

/** `model "User"` */
export function blockWords({ keyword, name }: Head): string {
  return `${keyword} "${name.text}"`;
}
