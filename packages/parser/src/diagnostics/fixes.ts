/** The repairs that are made again and again. */
import type * as ast from "../ast.js";
import type { Fix, Span } from "./diagnostic.js";
import { within } from "./within.js";

/** Text put in at an offset of the file that a span is in. */
export const insertion = (at: number, of: Span, text: string): Fix => ({
  title: `add ${text.trim().replace(/^, /, "")}`,
  edits: [{ span: within(of, at, at), text }],
});

/** Backticks around what is SQL. */
export const inBackticks = (span: Span): Fix => ({
  title: "write it between backticks",
  edits: [
    { span: within(span, span.start, span.start), text: "`" },
    { span: within(span, span.end, span.end), text: "`" },
  ],
});

export const replacement = (span: Span, text: string): Fix => ({ title: `write ${text}`, edits: [{ span, text }] });

export const removal = (span: Span, what: string): Fix => ({ title: `remove ${what}`, edits: [{ span, text: "" }] });

/** A line before the closing brace of a block. */
export const newLine = ({ span }: ast.Block, line: string): Fix => insertion(span.end - 1, span, `  ${line}\n`);

/** The question mark of an optional type, taken away. */
export const withoutQuestion = ({ span }: ast.TypeReference): Fix =>
  removal(within(span, span.end - 1, span.end), "the ?");
