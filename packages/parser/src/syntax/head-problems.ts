/** The messages about the heads of blocks, and about what stands between blocks. */
import type { BlockKeyword, Name } from "../ast.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { within } from "../diagnostics/within.js";
import { helpForStatement } from "./habits.js";
import { helpForHead } from "./head-help.js";
import { blockWords, type Found, type Head } from "./syntax-problems.js";
import { fix, insert, quote, textError } from "./text-problems.js";
import { BLOCK_KEYWORDS } from "./tokens.js";

export function unknownKeyword(span: Span, word: string): Diagnostic {
  return textError("D1009", span, `no block begins with "${word}"`, {
    help: helpForStatement(word) ?? `blocks are ${BLOCK_KEYWORDS.join(", ")}`,
  });
}

export function misspelledKeyword(span: Span, word: string, meant: BlockKeyword): Diagnostic {
  return textError("D1009", span, `no block begins with "${word}"`, {
    label: `did you mean "${meant}"?`,
    fix: fix(`write "${meant}"`, { span, text: meant }),
  });
}

/** A token too many in the head of a block. */
export function strayInHead(span: Span, found: string): Diagnostic {
  return textError("D1009", span, `${quote(found)} does not belong in the head of a block`, {
    help: /^materiali[sz]ed$/i.test(found) ? "remove it, and write @@materialized in the block" : "remove it",
    fix: fix(`remove ${quote(found)}`, { span, text: "" }),
  });
}

export function swappedHead(span: Span, name: string, keyword: string): Diagnostic {
  return textError("D1009", span, `no block begins with "${name}"`, {
    help: `the kind comes first: ${keyword} ${name} {`,
  });
}

export function missingKeyword(span: Span, name: string): Diagnostic {
  if (helpForStatement(name) !== undefined) return unknownKeyword(span, name);
  return textError("D1009", span, `"${name}" has no keyword before it`, {
    help: `a block begins with its kind and its name: model ${name} { … }`,
  });
}

export function textBetweenBlocks(span: Span, found: string): Diagnostic {
  return textError("D1009", span, `expected a block, found ${quote(found)}`, {
    help:
      found === "@@"
        ? 'an attribute of a block stands before its "}"'
        : (helpForStatement(found) ?? "a file is a list of blocks: model User { … }"),
  });
}

/** `extensions = [pg_trgm]` outside of every block. */
export function propertyBetweenBlocks(span: Span, name: string): Diagnostic {
  return textError("D1009", span, `"${name}" stands in no block`, {
    help: `a property belongs into its block, as in datasource db { ${name} = … }`,
  });
}

export function missingBlockName(span: Span, keyword: string): Diagnostic {
  return textError("D1010", span, `this ${keyword} has no name`, { help: `write ${keyword} Name { … }` });
}

/** `end` is where it belongs, if members follow. */
export function missingBrace(head: Head, found: Found, end: number | undefined): Diagnostic {
  return textError("D1010", found.span, `${blockWords(head)} has no "{" after its name`, {
    label: `expected "{", found ${found.words}`,
    ...(end === undefined
      ? { help: `write ${head.keyword} ${head.name.text} { … }` }
      : { fix: fix('add "{"', insert(found.span.file, end, " {")) }),
  });
}

export function textInHead({ keyword, name }: Head, found: Found, line: string): Diagnostic {
  const head = { keyword, name };
  return textError("D1010", found.span, `expected "{" after the name of ${blockWords(head)}, found ${found.words}`, {
    help: helpForHead(head, found.words, line),
  });
}

export function mixinsOf(keyword: string, mixins: readonly Name[]): Diagnostic {
  const span = within(mixins[0]!.span, mixins[0]!.span.start, mixins.at(-1)!.span.end);
  const word = /^[aeiou]/.test(keyword) ? `an ${keyword}` : `a ${keyword}`;
  return textError("D1011", span, `${word} takes no mixins`, { help: "only what has fields does: model, view, type" });
}
