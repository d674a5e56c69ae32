/**
 * Finds the quote that was forgotten: from there on quoted text and schema have changed places, so that what is left open
 * is the last quote and not the wrong one.
 */
import { endOfLine, endOfUnclosed, startOfLine } from "./quoted.js";
import { tokenize, type Tokens } from "./tokenizer.js";
import { DoubleQuoted, Sql, UnclosedSql, UnclosedString, type Token } from "./tokens.js";

/** The tokens of a whole file, where SQL that is not closed ends on its own line. */
export function closeSql(result: Tokens, text: string): Tokens {
  if (!result.tokens.some((token) => token.tokenType === UnclosedSql)) return result;
  const culprit = result.tokens.find(looksLikeSchema);
  return culprit === undefined ? result : tokenizeAnew(text, result, culprit);
}

/** Whether SQL over several lines holds what is found only outside of it: attributes, the end or the head of a block. */
function looksLikeSchema({ tokenType, image }: Token): boolean {
  return tokenType === Sql && /[\r\n]/.test(image) && /(?:^|\s)@@?[a-zA-Z]|^\}|^\w+ [^\r\n]*\{[ \t]*$/m.test(image);
}

/** Ends the culprit on its own line and lexes what follows again. */
function tokenizeAnew(text: string, first: Tokens, culprit: Token): Tokens {
  const start = culprit.startOffset;
  const end = endOfUnclosed(text, start);
  const rest = tokenize(" ".repeat(end) + text.slice(end));
  const before = (token: Token): boolean => token.startOffset < start;
  const unclosed = { ...culprit, image: text.slice(start, end) };
  unclosed.tokenType = UnclosedSql;
  return {
    tokens: [...first.tokens.filter(before), unclosed, ...rest.tokens],
    comments: [...first.comments.filter(before), ...rest.comments],
    unknown: [...first.unknown.filter(({ offset }) => offset < start), ...rest.unknown],
  };
}

/** Where a line ends inside a string, and an earlier string of the line ran into the next one, ends that one instead. */
export function closeStrings(result: Tokens, text: string): Tokens {
  if (!result.tokens.some((token) => token.tokenType === UnclosedString)) return result;
  const tokens: Token[] = [];
  const comments = [...result.comments];
  const unknown = [...result.unknown];
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
    for (const comment of mended.comments) comments.push(comment);
    for (const run of mended.unknown) unknown.push(run);
  }
  comments.sort((a, b) => a.startOffset - b.startOffset);
  unknown.sort((a, b) => a.offset - b.offset);
  return { tokens, comments, unknown };
}

/** The first string on the line of `open` that ends as only code before a string does: `"abc) @map("`. */
function indexOfSwallowing(tokens: readonly Token[], open: Token, text: string): number {
  const lineStart = startOfLine(text, open.startOffset);
  let found = -1;
  for (let index = tokens.length - 1; index >= 0 && tokens[index]!.startOffset >= lineStart; index--) {
    const { tokenType, image } = tokens[index]!;
    if (tokenType === DoubleQuoted && /[([,:=][ \t]*"$/.test(image)) found = index;
  }
  return found;
}

/** The rest of a line with its first string ended before what closes its arguments; undefined if that leaves another open. */
function closeString(string: Token, text: string): Tokens | undefined {
  const start = string.startOffset;
  const end = start + string.image.search(/[)\],]|.$/s);
  const rest = tokenize(text.slice(end, endOfLine(text, end)));
  if (rest.tokens.some((token) => token.tokenType === UnclosedString || token.tokenType === UnclosedSql))
    return undefined;
  for (const token of [...rest.tokens, ...rest.comments]) token.startOffset += end;
  const unclosed = { ...string, image: text.slice(start, end) };
  unclosed.tokenType = UnclosedString;
  const unknown = rest.unknown.map(({ offset, length }) => ({ offset: offset + end, length }));
  return { tokens: [unclosed, ...rest.tokens], comments: rest.comments, unknown };
}
