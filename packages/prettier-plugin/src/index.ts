/**
 * What prettier asks of a plugin: the language, what reads it and what prints it. The formatter of the language does the
 * work, on the whole text; prettier adds files, line ends and what is to be left alone.
 */
import { format } from "@dsl/parser";
import type { Doc, Parser, Printer, SupportLanguage } from "prettier";
import { hasIgnorePragma, hasPragma, insertPragma } from "./pragma.js";

/** A schema as prettier hands it on. The formatter reads the text itself, so there is no tree. */
interface Schema {
  readonly text: string;
}

export const languages: SupportLanguage[] = [
  {
    name: "dsl",
    parsers: ["dsl"],
    extensions: [".dsl", ".prisma"],
    aliases: ["prisma"],
    vscodeLanguageIds: ["dsl", "prisma"],
  },
];

export const parsers: Record<"dsl", Parser<Schema>> = {
  dsl: {
    parse: (text) => ({ text }),
    astFormat: "dsl",
    locStart: () => 0,
    locEnd: ({ text }) => text.length,
    hasPragma,
    hasIgnorePragma,
  },
};

export const printers: Record<"dsl", Printer<Schema>> = {
  dsl: {
    print: ({ node }) => printed(format(node.text)),
    insertPragma,
  },
};

const hardline: Doc = { type: "line", hard: true };

/** The text as it is, but that an empty line stays empty where all is indented: in a list of a Markdown file. */
function printed(text: string): Doc {
  return text.split(/(?<=\n)\n/).flatMap((part, index) => (index === 0 ? [part] : [hardline, part]));
}
