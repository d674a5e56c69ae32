/** What attributes are given without the signs that belong there: arguments without parentheses, SQL without backticks. */
import type { BlockKeyword } from "../ast.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { columnByCall } from "./column-calls.js";
import { formOf, SQL_FORM } from "./forms.js";
import { isAttribute } from "./habits.js";
import * as habits from "./sql-habits.js";
import { sqlProperties } from "./sql-properties.js";
import type { WrittenSql } from "./sql-habits.js";
import { isToldInSql, sqlArguments } from "./sql-arguments.js";
import { fieldOptions, isColumnWord, isFieldOption, tableAttribute, typeOfWords } from "./sql-lines.js";
import { FARTHEST, RecoveringParser } from "./recovering-parser.js";
import * as types from "./type-problems.js";
import * as t from "./tokens.js";
import type { Token, TokenType } from "./tokens.js";

export abstract class ArgumentRecovery extends RecoveringParser {
  #given: Span | undefined;

  protected override begin(...[file, text, pieces]: Parameters<RecoveringParser["begin"]>): void {
    super.begin(file, text, pieces);
    this.#given = undefined;
  }

  /** What the last message was about from its first to its last character: what is wrong with single ones there is not said. */
  protected takeGiven(): Span | undefined {
    const given = this.#given;
    this.#given = undefined;
    return given;
  }

  /** Gives up with a message about all that stands in a place; signs further on in its line may go with it. */
  #refuse(span: Span, problem: Diagnostic): never {
    const given = { ...span, end: this.lineEnd(span.end) };
    this.#given = given;
    this.forgetBreaks(given.end);
    while (!this.atEnd() && this.LA(1).startOffset < span.end) this.skip();
    return this.giveUp(problem);
  }

  /** Gives up an alias of several strings, as programs write what an enum is. Its first string comes next. */
  protected checkAliasOfValues(keyword: Token, name: string): void {
    const { startOffset } = this.LA(1);
    const found = ALTERNATIVES.exec(this.text.slice(startOffset, this.lineEnd(startOffset)));
    if (found === null) return;
    const span = this.span(startOffset, startOffset + found[0].length);
    const all = this.span(keyword.startOffset, span.end);
    const values = found[0].split("|").map((value) => value.trim().slice(1, -1));
    this.#refuse(span, types.aliasOfValues(span, all, name, values));
  }

  /** Gives up a type of several words, as SQL has them: `double precision`. Its first word was read last. */
  protected checkWordsOfType(): void {
    if (!this.isWordBeside(1)) return;
    const { startOffset } = this.LA(0);
    const found = typeOfWords(/^.*/.exec(this.text.slice(startOffset, startOffset + LONGEST_TYPE))![0]);
    if (found === undefined || this.#areFields(this.#endOfBare())) return;
    const span = this.span(startOffset, startOffset + found.length);
    this.#refuse(span, habits.typeOfWords(span, this.text.slice(span.start, span.end), found.text));
  }

  /** Gives up an attribute with arguments behind its name and no parentheses. The name was read last. */
  protected checkBareArguments(title: string): void {
    if (this.LA(1).beginsLine || !this.#areBare(title)) return;
    const { startOffset } = this.LA(1);
    const span = this.span(startOffset, this.#endOfBare());
    if (this.#areFields(span.end)) return;
    this.#refuse(span, habits.bareArguments(span, title, this.text.slice(span.start, span.end), this.previousEnd()));
  }

  #areBare(title: string): boolean {
    const next = this.LA(1);
    if (BARE.has(next.tokenType)) return true;
    if (next.tokenType === t.LCurly) return formOf(title) !== undefined && !this.LA(2).beginsLine;
    if (!t.isWord(next) || this.#isField()) return false;
    const isCall = this.is(2, t.LParen) && this.LA(2).startOffset === t.endOf(next);
    return formOf(title) !== undefined || (isCall && !isAttribute(next.image));
  }

  /** Where what stands behind the name ends: at its line's end, or before the next attribute or what closes the block. */
  #endOfBare(): number {
    let depth = 0;
    let at = 1;
    for (; at < LONGEST_LINE; at++) {
      const { tokenType, beginsLine } = this.LA(at);
      if (beginsLine && at > 1) break;
      if (tokenType === t.RCurly ? depth === 0 : ENDS.has(tokenType)) break;
      if (tokenType === t.At && this.#beginsAttribute(at)) break;
      depth += depthOf(tokenType);
      if (depth < 0) break;
    }
    return t.endOf(this.LA(at - 1));
  }

  #beginsAttribute(at: number): boolean {
    return t.isWord(this.LA(at + 1)) && this.LA(at + 1).startOffset === t.endOf(this.LA(at));
  }

  /** Gives up a field with words of SQL behind it. `typeEnd` is where its type ends. */
  protected checkSqlBehind(typeEnd: number): void {
    if (this.LA(1).beginsLine || !isColumnWord(this.LA(1).image) || this.#isField() || this.#isAttribute()) return;
    const sql = this.#restOfLine();
    if (this.#areFields(sql.end)) return;
    this.#refuse(sql.span, habits.sqlBehindType(sql, typeEnd, this.previousEnd()));
  }

  /** Whether one more field stands there: `default String`. */
  #isField(): boolean {
    const type = this.LA(2);
    return !type.beginsLine && t.isWord(type) && /\p{Lu}.*\p{Ll}/u.test(type.image) && !this.is(3, t.LParen);
  }

  /** Whether what comes next can be read as fields, whatever they mean: `not null`. */
  #areFields(end: number): boolean {
    let words = 0;
    for (let at = 1; this.LA(at).startOffset < end; at++) {
      const { tokenType } = this.LA(at);
      if (t.isWordType(tokenType)) words++;
      else if (words % 2 !== 0 || !TYPE_MARKS.has(tokenType)) return false;
    }
    return words % 2 === 0;
  }

  /** Whether an attribute stands there without its sign: `default(1)`. */
  #isAttribute(): boolean {
    const [word, bracket] = [this.LA(1), this.LA(2)];
    return bracket.tokenType === t.LParen && bracket.startOffset === t.endOf(word) && !/^check$/i.test(word.image);
  }

  /** Gives up an attribute of a block with words of SQL behind its arguments. */
  protected checkSqlBehindArguments(title: string): void {
    const { beginsLine, image } = this.LA(1);
    if (beginsLine || !BEHIND_ARGUMENTS.has(image.toLowerCase()) || this.#isField()) return;
    const sql = this.#restOfLine();
    if (this.#areFields(sql.end)) return;
    this.#refuse(sql.span, habits.sqlBehindArguments(sql, title, this.previousEnd()));
  }

  /** Gives up settings that stand between no braces: `@@with(fillfactor = 70)`. */
  #checkSettings(from: number): void {
    if (!this.is(from, t.Name) || !this.is(from + 1, t.Equals)) return;
    const until = this.#endOfArgument(from, true);
    if (until === undefined) return;
    const span = this.span(this.LA(from).startOffset, t.endOf(this.LA(until - 1)));
    this.#refuse(span, habits.settingsWithoutBraces(span, this.text.slice(span.start, span.end)));
  }

  /** Gives up a member that is a line of CREATE TABLE, and no column. */
  protected checkSqlOfTable(): void {
    if (!this.LA(1).beginsLine || this.LA(2).beginsLine || !TABLE_WORD.test(this.LA(1).image)) return;
    if (this.is(2, t.LParen) && this.is(3, t.LSquare)) return;
    const sql = this.#restOfLine();
    const replacement = tableAttribute(sql.written);
    if (replacement !== undefined && !this.#areFields(sql.end))
      this.#refuse(sql.span, habits.sqlOfTable(sql, replacement));
  }

  /** Gives up a member of a partition or a sequence in the words of SQL: `values in (1, 2)`, `start with 1`. */
  protected checkSqlOfProperties(keyword: BlockKeyword): void {
    const { startOffset } = this.LA(1);
    const found = sqlProperties(keyword, this.text.slice(startOffset, this.lineEnd(startOffset)));
    if (found === undefined) return;
    const span = this.span(startOffset, startOffset + found.length);
    const sql = { span, written: this.text.slice(span.start, span.end), end: span.end };
    this.#refuse(span, habits.sqlOfTable(sql, { text: found.text, help: `write ${found.text}`, isOptional: false }));
  }

  /** What stands on the line; SQL has a comma behind it. */
  #restOfLine(): WrittenSql {
    const { startOffset } = this.LA(1);
    const end = this.#endOfBare();
    const written = this.text.slice(startOffset, end).replace(/[,;\s]+$/, "");
    return { span: this.span(startOffset, startOffset + written.length), written, end };
  }

  /** Gives up a type with something between the brackets behind it, which come next. */
  protected checkBracketsBehind(): void {
    const until = this.is(2, t.RSquare) || this.LA(2).beginsLine ? undefined : this.#endOfArgument(2, true);
    if (until === undefined || !this.is(until, t.RSquare)) return;
    const inner = this.#between(2, until);
    if (until === 3 && this.is(2, t.Numeral)) this.#refuse(inner, habits.lengthOfList(inner));
    const span = this.span(this.LA(1).startOffset, t.endOf(this.LA(until)));
    this.#refuse(span, habits.settingsBehindType(span, this.text.slice(inner.start, inner.end), this.previousEnd()));
  }

  /** Gives up a list in which a field has its options behind it: `[name desc]`. The field was read last. */
  protected checkOptionsBehind(): void {
    if (!t.isWord(this.LA(0)) || !this.isWordBeside(1) || !isFieldOption(this.LA(1).image)) return;
    const until = this.#endOfArgument(1, false);
    if (until === undefined) return;
    const field = this.LA(0);
    const span = this.#between(1, until);
    const options = fieldOptions(this.text.slice(span.start, span.end));
    if (options !== undefined) this.#refuse(span, habits.optionsBehindField(span, field, options));
  }

  /** Gives up a list with a name and a colon before its first value: `[id: "="]`. The list comes next. */
  protected checkNameInList(): void {
    if (!this.is(2, t.Name) || !this.is(3, t.Colon)) return;
    const until = this.#endOfArgument(4, false);
    if (until === undefined || this.is(until, t.RParen)) return;
    const inner = this.#between(4, until);
    const options = fieldOptions(this.text.slice(inner.start, inner.end));
    const span = this.span(this.LA(3).startOffset, inner.end);
    this.#refuse(span, habits.nameInList(span, this.LA(2), options));
  }

  /** Gives up an attribute whose SQL stands between no backticks. Its parenthesis comes next. */
  protected checkSqlOf(title: string): void {
    const form = formOf(title);
    if (title === "@@exclude") this.#checkExclusionOfSql(title);
    else if (form === SQL_FORM) this.#checkSql(2, true);
    else if (form?.startsWith("{") === true) this.#checkSettings(2);
    else if (title === "@default") this.#checkSql(2, false);
    else if (isToldInSql(title)) this.#checkWordsOfSql(title);
    else if (form?.includes(", `") === true && this.is(2, t.DoubleQuoted) && this.is(3, t.Comma))
      this.#checkSql(4, true);
  }

  /** Gives up arguments that are told one behind the other, as in SQL. */
  #checkWordsOfSql(title: string): void {
    const from = this.is(2, t.DoubleQuoted) && this.is(3, t.Comma) ? 4 : 2;
    if (!this.isWordBeside(from) || this.is(from + 1, t.Colon)) return;
    const until = this.#endOfArgument(from, true);
    if (until === undefined) return;
    const span = this.#between(from, until);
    const written = this.text.slice(span.start, span.end);
    if (this.is(from + 1, t.Comma) && !/\s(?:to|from)\s/i.test(written)) return;
    const right = sqlArguments(title, written);
    if (right !== undefined) this.#refuse(span, habits.argumentsOfSql(span, title, right));
  }

  /** Gives up an exclusion in the words of SQL: `using gist (a with =)`. */
  #checkExclusionOfSql(title: string): void {
    if (!/^using$/i.test(this.LA(2).image) || !this.isWordBeside(3)) return;
    const until = this.#endOfArgument(2, true);
    if (until === undefined) return;
    const span = this.#between(2, until);
    this.#refuse(span, habits.formOfSql(span, title));
  }

  /** Gives up a column that is declared by calls: `id: serial("id")`. Its name was read last, a colon comes next. */
  protected checkColumnByCall(): void {
    if (!this.isWordBeside(2) || !this.is(3, t.LParen)) return;
    const { startOffset } = this.LA(2);
    const rest = this.span(startOffset, this.lineEnd(startOffset));
    this.#refuse(rest, columnByCall(rest, this.LA(0), this.text.slice(rest.start, rest.end)));
  }

  /** The same of an argument whose name and colon were read last. */
  protected checkSqlOfArgument(name: string): void {
    if (name === "with") this.#checkSettings(1);
    if (SQL_ARGUMENTS.has(name)) this.#checkSql(1, true);
  }

  /** `hasCommas`: what stands behind a comma may belong to it. */
  #checkSql(from: number, hasCommas: boolean): void {
    if (NO_SQL.has(this.LA(from).tokenType) || this.#isNamed(from)) return;
    const first = this.#endOfArgument(from, false);
    if (first === undefined || !this.#isSql(from, first)) return;
    const until = hasCommas ? this.#endOfArgument(from, true) : first;
    if (until === undefined) return;
    const span = this.#between(from, until);
    const written = this.text.slice(span.start, span.end);
    const inQuotes = hasCommas ? /^'((?:[^']|'')*)'$/.exec(written)?.[1] : undefined;
    this.#refuse(
      span,
      inQuotes === undefined
        ? habits.sqlWithoutBackticks(span, written)
        : habits.sqlInQuotes(span, inQuotes.replaceAll("''", "'")),
    );
  }

  /** What stands between the tokens before and at two places, whatever its characters are. */
  #between(from: number, until: number): Span {
    const before = t.endOf(this.LA(from - 1));
    const written = this.text.slice(before, this.LA(until).startOffset);
    const start = before + (written.length - written.trimStart().length);
    return { file: this.file, start, end: start + written.trim().length };
  }

  /** `stored: false`, but neither `a::int` nor `a = 1`. */
  #isNamed(at: number): boolean {
    if (!this.is(at, t.Name)) return false;
    if (this.is(at + 1, t.Colon)) return !this.is(at + 2, t.Colon);
    return this.is(at + 1, t.Equals) && NAMED.has(this.LA(at).image);
  }

  /** The token that ends an argument, or undefined where none does, or backticks stand in it. */
  #endOfArgument(from: number, hasCommas: boolean): number | undefined {
    let depth = 0;
    let braces = 0;
    for (let at = from; at < FARTHEST; at++) {
      const { tokenType } = this.LA(at);
      if (tokenType === t.LCurly) braces++;
      if (tokenType === t.Sql || (tokenType === t.RCurly ? braces-- === 0 : ENDS.has(tokenType))) return undefined;
      if (depth === 0 && tokenType === t.Comma && (!hasCommas || this.#isNamed(at + 1))) return at;
      depth += depthOf(tokenType);
      if (depth < 0) return at;
    }
    return undefined;
  }

  /** Whether it is more than a single value, or has signs that no value has. */
  #isSql(from: number, until: number): boolean {
    const span = this.#between(from, until);
    if (span.start === span.end) return false;
    return this.hasOddSigns(span) || !this.#isValue(from, until);
  }

  #isValue(from: number, until: number): boolean {
    let at = from + 1;
    const first = this.LA(from);
    if (!t.isWord(first)) return this.beginsValue(from) && (at === until || OPENERS.has(first.tokenType));
    while (this.is(at, t.Dot) && this.is(at + 1, t.Name)) at += 2;
    if (at === until) return true;
    if (!this.is(at, t.LParen)) return false;
    const isRaw = /^(?:dbgenerated|raw)$/.test(first.image);
    let depth = 0;
    for (; at < until; at++) {
      depth += depthOf(this.LA(at).tokenType);
      if (depth === 0 || this.is(at, t.Equals) || (!isRaw && this.LA(at).image.startsWith("'"))) break;
    }
    return depth === 0 && at === until - 1;
  }
}

/** As many tokens as a line of SQL has, and as many characters as its types of several words. */
const LONGEST_LINE = 100;
const LONGEST_TYPE = 60;

/** `"A" | "B"` */
const ALTERNATIVES = /^(["'])[\w-]+\1(?:\s*\|\s*(["'])[\w-]+\2)+/;

const TYPE_MARKS: ReadonlySet<TokenType> = new Set([t.Question, t.LSquare, t.RSquare]);

/** What SQL goes on with where the language has arguments. */
const BEHIND_ARGUMENTS: ReadonlySet<string> = new Set("where on using include to for with from deferrable".split(" "));

const TABLE_WORD = /^(?:primary|foreign|constraint|unique|check|index|key|exclude|enable|partition)$/i;

/** What arguments begin with whose parentheses were forgotten. */
const BARE: ReadonlySet<TokenType> = new Set([t.DoubleQuoted, t.Numeral, t.LSquare, t.Sql]);

/** `.5` is a number without its 0. */
const NO_SQL: ReadonlySet<TokenType> = new Set([t.Sql, t.Dot]);

const ENDS: ReadonlySet<TokenType> = new Set([t.End, t.AtAt, t.RCurly]);
const OPENERS: ReadonlySet<TokenType> = new Set([t.LParen, t.LSquare, t.LCurly]);

/** Arguments whose value is SQL. */
const SQL_ARGUMENTS: ReadonlySet<string> = new Set(["where", "using", "check", "down", "expression", "with"]);

/** What may be named beside SQL. */
const NAMED: ReadonlySet<string> = new Set([
  ..."file stored down map name comment where using check for to as enabled db".split(" "),
  ..."notValid enforced noInherit statement expression sql".split(" "),
]);

const depthOf = (type: TokenType): number => (OPENERS.has(type) ? 1 : t.CLOSERS.has(type) ? -1 : 0);
