/**
 * Runs the lexer, and finds the quote that was forgotten: from there on quoted text and schema have changed places, so
 * that what is left open is the last quote and not the wrong one.
 */
import { type IToken, Lexer } from "chevrotain";
import { endOfLine, endOfUnclosed, startOfLine } from "./quoted.js";
import { COMMENTS, DoubleQuoted, retag, Sql, TOKENS, UnclosedSql, UnclosedString } from "./tokens.js";

type Tokenized = ReturnType<Lexer["tokenize"]>;

const lexer = new Lexer(TOKENS, { positionTracking: "onlyOffset", skipValidations: true });

/** The tokens of a file, where SQL that is not closed ends on its own line. */
export function tokenize(text: string): Tokenized {
  const result = lexer.tokenize(text);
  if (!result.tokens.some((token) => token.tokenType === UnclosedSql)) return result;
  const culprit = result.tokens.find(looksLikeSchema);
  return culprit === undefined ? result : tokenizeAnew(text, result, culprit);
}

/** Whether SQL over several lines holds what is found only outside of it: attributes, the end or the head of a block. */
function looksLikeSchema({ tokenType, image }: IToken): boolean {
  return tokenType === Sql && /[\r\n]/.test(image) && /(?:^|\s)@@?[a-zA-Z]|^\}|^\w+ [^\r\n]*\{[ \t]*$/m.test(image);
}

/** Ends the culprit on its own line and lexes what follows again. */
function tokenizeAnew(text: string, first: Tokenized, culprit: IToken): Tokenized {
  const start = culprit.startOffset;
  const end = endOfUnclosed(text, start);
  const rest = lexer.tokenize(" ".repeat(end) + text.slice(end));
  const before = (token: IToken): boolean => token.startOffset < start;
  const unclosed = { ...culprit, image: text.slice(start, end) };
  retag(unclosed, UnclosedSql);
  return {
    tokens: [...first.tokens.filter(before), unclosed, ...rest.tokens],
    groups: { [COMMENTS]: [...first.groups[COMMENTS]!.filter(before), ...rest.groups[COMMENTS]!] },
    errors: [...first.errors.filter((error) => error.offset < start), ...rest.errors],
  };
}

/** Where a line ends inside a string, and an earlier string of the line ran into the next one, ends that one instead. */
export function closeStrings(result: Tokenized, text: string): Tokenized {
  if (!result.tokens.some((token) => token.tokenType === UnclosedString)) return result;
  const tokens: IToken[] = [];
  const comments = [...result.groups[COMMENTS]!];
  const errors = [...result.errors];
  let done = 0;
  for (const token of result.tokens) {
    if (token.startOffset < done) continue;
    const index = token.tokenType === UnclosedString ? indexOfSwallowing(tokens, token, text) : -1;
    const mended = index < 0 ? undefined : closeString(tokens[index]!, text);
    if (mended === undefined) {
      tokens.push(token);
      continue;
    }
    tokens.length = index;
    done = endOfLine(text, token.startOffset);
    for (const found of mended.tokens) tokens.push(found);
    for (const comment of mended.groups[COMMENTS]!) comments.push(comment);
    for (const error of mended.errors) errors.push(error);
  }
  comments.sort((a, b) => a.startOffset - b.startOffset);
  errors.sort((a, b) => a.offset - b.offset);
  return { tokens, groups: { [COMMENTS]: comments }, errors };
}

/** The first string on the line of `open` that ends as only code before a string does: `"abc) @map("`. */
function indexOfSwallowing(tokens: readonly IToken[], open: IToken, text: string): number {
  const lineStart = startOfLine(text, open.startOffset);
  let found = -1;
  for (let index = tokens.length - 1; index >= 0 && tokens[index]!.startOffset >= lineStart; index--) {
    const { tokenType, image } = tokens[index]!;
    if (tokenType === DoubleQuoted && /[([,:=][ \t]*"$/.test(image)) found = index;
  }
  return found;
}

/** The rest of a line with its first string ended before what closes its arguments; undefined if that leaves another open. */
function closeString(string: IToken, text: string): Tokenized | undefined {
  const start = string.startOffset;
  const end = start + string.image.search(/[)\],]|.$/s);
  const rest = lexer.tokenize(text.slice(end, endOfLine(text, end)));
  if (rest.tokens.some((token) => token.tokenType === UnclosedString || token.tokenType === UnclosedSql))
    return undefined;
  for (const token of [...rest.tokens, ...rest.groups[COMMENTS]!]) token.startOffset += end;
  for (const error of rest.errors) error.offset += end;
  const unclosed = { ...string, image: text.slice(start, end) };
  retag(unclosed, UnclosedString);
  return { ...rest, tokens: [unclosed, ...rest.tokens] };
}
