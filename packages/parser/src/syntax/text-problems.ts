/** The messages about characters: quotes and comments left open, characters without a meaning. */
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic, Edit, Fix, Span } from "../diagnostics/diagnostic.js";
import { within } from "../diagnostics/within.js";

/** An error about the text of a file; `more` adds its label, help or fix. */
export function textError(code: Code, span: Span, message: string, more: Partial<Diagnostic> = {}): Diagnostic {
  return { code, severity: "error", message, span, ...more };
}

export function insert(file: string, offset: number, text: string): Edit {
  return { span: { file, start: offset, end: offset }, text };
}

export function fix(title: string, ...edits: readonly Edit[]): Fix {
  return { title, edits };
}

/** A piece of the text in a message; a string has its own quotes. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  const short = line.length > 40 ? `${line.slice(0, 40)}…` : line;
  return text.startsWith('"') ? short : `"${short}"`;
}

export function unclosedString(span: Span): Diagnostic {
  return textError("D1001", span, "this string is not closed", {
    label: 'opened here, its " is missing',
    help: 'a string begins and ends with " on one line; write \\n for a line end inside it',
    fix: fix('add the missing "', insert(span.file, span.end, '"')),
  });
}

/** The brace of its block may stand behind it. */
export function unclosedSql(span: Span, image: string): Diagnostic {
  const end = span.start + image.replace(/[ \t]*\}[ \t]*$/, "").length;
  return textError("D1002", span, "this SQL is not closed", {
    label: "opened here, its ` is missing",
    help: "SQL begins and ends with a backtick; write \\` for one inside it",
    fix: fix("add the missing `", insert(span.file, end, "`")),
  });
}

export function unclosedComment(span: Span): Diagnostic {
  return textError("D1003", span, "this comment is not closed", {
    label: "opened here, its */ is missing",
    help: "end it with */, or write // for a comment on one line",
  });
}

export function foreignComment(text: string, span: Span): Diagnostic {
  const { start } = span;
  const mark = ["#", "--"].find((each) => text.startsWith(each, start))!;
  const isMarkup = mark === "--" && text.slice(start - 2, start) === "<!";
  return foreignMark(within(span, isMarkup ? start - 2 : start, start + mark.length), isMarkup ? "<!--" : mark);
}

function foreignMark(marked: Span, mark: string): Diagnostic {
  return textError("D1007", marked, `"${mark}" does not begin a comment here`, {
    help: "write //",
    fix: fix("write //", { span: marked, text: "//" }),
  });
}

/** The line that begins a conflict has a label; the others belong to it, if it is there. */
export function mergeConflict(span: Span, image: string): Diagnostic {
  return textError("D1022", span, "a merge conflict is not resolved", {
    ...(image.startsWith("<") && { label: "it begins here" }),
    help: "keep one of the versions, without the lines <<<<<<<, ======= and >>>>>>>",
  });
}

export function singleQuotes(span: Span, image: string): Diagnostic {
  const right = JSON.stringify(image.slice(1, -1));
  const quotes = image.startsWith("'") ? "double quotes" : "straight double quotes";
  return textError("D1006", span, `a string stands between ${quotes}`, {
    help: `write ${right}`,
    fix: fix("use double quotes", { span, text: right }),
  });
}

/** A run of characters that no token begins with. */
export function unknownCharacters(text: string, span: Span): Diagnostic {
  const characters = text.slice(span.start, span.end);
  const message = `${describe(characters)} has no meaning here`;
  const removable = REMOVABLE[characters];
  if (removable === undefined) return textError("D1007", span, message, help(text, span));
  return textError("D1007", span, message, {
    help: removable,
    fix: fix(`remove ${describe(characters)}`, { span, text: "" }),
  });
}

const REMOVABLE: Readonly<Record<string, string>> = {
  ";": "remove it: the end of the line ends a member",
  "!": "remove it: a type without ? is required",
  "*/": "remove it: no comment is open",
};

const SQL = "SQL stands between backticks";

const HELP: Readonly<Record<string, string>> = {
  "'": 'strings stand between double quotes: "text"',
  "|": "list values with commas: [a, b]",
  "<": "SQL stands between backticks: `a < b`",
  ">": "SQL stands between backticks: `a > b`",
  "${": "a reference stands inside SQL between backticks: `${field}`",
  "/": 'a path or a pattern is a string: "…"',
  "&": SQL,
  "*": SQL,
  "+": SQL,
  "%": SQL,
  "~": SQL,
  $$: "SQL stands between backticks, all of a statement too: @@sql(`create …`)",
  $: 'names have letters, digits and "_"; the name in the database may be any: @map("…")',
};

function help(text: string, { start, end }: Span): Partial<Diagnostic> {
  if (/^\|\s*(?:null|undefined)\b/.test(text.slice(start, end + 20)))
    return { help: "a field that may have no value has a type with ?: name String?" };
  if (text.slice(start - 1, start + 1) === "=>")
    return { help: "a schema holds values and no code: write now() alone" };
  if (/^[ \t]*\w+ +\w+ +with\s[\w\s,]*$/.test(text.slice(text.lastIndexOf("\n", start) + 1, start)))
    return { help: "mixins are parted by commas: model User with Timestamps, Owned {" };
  const type = /^<(\w+)>/.exec(text.slice(start, end + 40))?.[1];
  const words = type === undefined ? (HELP[text.slice(start, start + 2)] ?? HELP[text.charAt(start)]) : listOf(type);
  return words === undefined ? {} : { help: words };
}

const listOf = (type: string): string => `a list type is written ${type}[]`;

function describe(characters: string): string {
  if (/^[\u0021-\u007e]+$/.test(characters)) return `"${characters}"`;
  const [first] = characters;
  return `the character U+${first!.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A character in a word that is neither letter, digit, `_` nor `-`. */
export function unknownInName(name: string, characters: string, span: Span): Diagnostic {
  return textError("D1007", span, `${describe(characters)} cannot be part of the name "${name}"`, {
    help: 'names have letters, digits and "_"; the name in the database may be any: @map("…")',
  });
}
