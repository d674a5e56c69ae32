/** Text to tokens and comments. What can be no token is reported here, then mended or left out so that parsing goes on. */
import type { ILexingError, IToken } from "chevrotain";
import type { Comment } from "../ast.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { closeStrings, tokenize } from "./missing-quotes.js";
import * as problems from "./text-problems.js";
import {
  BlockComment,
  COMMENTS,
  DocumentationComment,
  DoubleQuoted,
  endOf,
  LineComment,
  Name,
  retag,
  SingleQuoted,
  Sql,
  UnclosedComment,
  UnclosedSql,
  UnclosedString,
} from "./tokens.js";

export interface Lexed {
  readonly tokens: IToken[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
  /** Offsets, in order, of text so broken that a syntax error near it would be a second message about one mistake. */
  readonly breaks: readonly number[];
}

/** Turns a file into tokens. Never fails. */
export function lex(file: string, text: string): Lexed {
  const { tokens, groups, errors } = closeStrings(tokenize(text), text);
  const report = new Report(file, text);
  markLines(tokens, text);
  mendTokens(tokens, report);
  const comments = groups[COMMENTS]!.map((token) => readComment(token, report));
  reportUnknown(errors, report);
  return { tokens, comments, diagnostics: report.diagnostics, breaks: report.breaks.sort((a, b) => a - b) };
}

/** Reports the first unknown characters of each line: more of them are mostly one mistake. */
function reportUnknown(errors: readonly ILexingError[], report: Report): void {
  let end = 0;
  for (const { offset, length } of errors) {
    const isFirst = end === 0 || /[\r\n]/.test(report.text.slice(end, offset));
    end = offset + length;
    if (isFirst) report.break(problems.unknownCharacters(report.text, report.span(offset, end)));
  }
}

class Report {
  readonly diagnostics: Diagnostic[] = [];
  readonly breaks: number[] = [];

  constructor(
    private readonly file: string,
    readonly text: string,
  ) {}

  span(start: number, end: number): Span {
    return { file: this.file, start, end };
  }

  of(token: IToken): Span {
    return this.span(token.startOffset, endOf(token));
  }

  add(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  /** Reports what a syntax error may follow from. */
  break(diagnostic: Diagnostic): void {
    this.add(diagnostic);
    this.breaks.push(diagnostic.span!.start);
  }
}

/** Notes in `payload` which tokens are the first of their line. */
function markLines(tokens: readonly IToken[], text: string): void {
  let end = 0;
  for (const token of tokens) {
    for (let i = end; i < token.startOffset; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || code === 13) {
        token.payload = true;
        break;
      }
    }
    if (end === 0) token.payload = true;
    end = endOf(token);
  }
}

function mendTokens(tokens: readonly IToken[], report: Report): void {
  const plain = !/[^\0-\x7f]/.test(report.text);
  for (const token of tokens) {
    const type = token.tokenType;
    if (type === Name) {
      if (!plain) checkName(token, report);
    } else if (type === UnclosedString) {
      report.break(problems.unclosedString(report.of(token)));
      retag(token, DoubleQuoted);
    } else if (type === UnclosedSql) {
      report.break(problems.unclosedSql(report.of(token)));
      retag(token, Sql);
    } else if (type === SingleQuoted) {
      retag(token, DoubleQuoted);
    }
  }
}

function checkName(token: IToken, report: Report): void {
  for (const { index, 0: characters } of token.image.matchAll(/[^\p{L}\p{Nd}_-]+/gu)) {
    const start = token.startOffset + index;
    report.add(problems.unknownInName(token.image, characters, report.span(start, start + characters.length)));
    return;
  }
}

function readComment(token: IToken, report: Report): Comment {
  const span = report.of(token);
  const type = token.tokenType;
  if (type === DocumentationComment) return { kind: "documentation", span };
  if (type === LineComment) return { kind: "line", span };
  if (type === BlockComment) return { kind: "block", span };
  if (type === UnclosedComment) report.break(problems.unclosedComment(span));
  else report.add(problems.foreignComment(span, token.image));
  return { kind: "line", span };
}
