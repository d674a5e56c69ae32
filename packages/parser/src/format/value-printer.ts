/** Values and arguments as the formatter writes them: on one line, or an item on each line where they were begun so. */
import type { Argument, Expression, ListExpression, ObjectExpression, SqlLiteral } from "../ast.js";
import { sqlLines } from "../syntax/sql-literal.js";
import type { Source } from "./source.js";

interface Item {
  readonly span: { readonly start: number; readonly end: number };
  readonly print: (indent: string) => string;
}

/** Prints the parts of one declaration. A comment without a place in what it prints is left out, and not counted. */
export class ValuePrinter {
  commentsPrinted = 0;

  constructor(private readonly source: Source) {}

  expression(value: Expression, indent: string): string {
    switch (value.kind) {
      case "string":
      case "number":
      case "name":
        return this.source.slice(value.span);
      case "sql":
        return this.sql(value, indent);
      case "call":
        return value.name.text + this.arguments(value.args, value.name.span.end, value.span.end, indent);
      case "sqlCall":
        return this.sql(value.sql, indent) + this.arguments(value.args, value.sql.span.end, value.span.end, indent);
      case "list":
        return this.#list(value, indent);
    }
    return this.#object(value, indent);
  }

  /** Prints `(…)`, which ends at `end`; the name before it ends at `nameEnd`. */
  arguments(args: readonly Argument[], nameEnd: number, end: number, indent: string): string {
    const items = args.map(({ name, value, span }) => ({
      span,
      print: (inner: string) => (name === undefined ? "" : `${name.text}: `) + this.expression(value, inner),
    }));
    return this.#bracketed(items, this.source.text.indexOf("(", nameEnd), end, indent);
  }

  #list({ items, span }: ListExpression, indent: string): string {
    const printed = items.map((item) => ({ span: item.span, print: (inner: string) => this.expression(item, inner) }));
    return this.#bracketed(printed, span.start, span.end, indent);
  }

  #object({ entries, span }: ObjectExpression, indent: string): string {
    const items = entries.map(({ name, value }) => ({
      span: { start: name.span.start, end: value.span.end },
      print: (inner: string) => `${name.text}: ${this.expression(value, inner)}`,
    }));
    if (this.#isSpread(items, span.start)) return this.#bracketed(items, span.start, span.end, indent);
    return `{ ${items.map((item) => item.print(indent)).join(", ")} }`;
  }

  #bracketed(items: readonly Item[], open: number, end: number, indent: string): string {
    if (this.#isSpread(items, open)) return this.#spread(items, open, end, indent);
    const { text } = this.source;
    return text[open]! + items.map((item) => item.print(indent)).join(", ") + text[end - 1]!;
  }

  /** Whether the first item begins a line: then each does. */
  #isSpread([first]: readonly Item[], open: number): boolean {
    return first !== undefined && !this.source.isOneLine(open, first.span.start);
  }

  #spread(items: readonly Item[], open: number, end: number, indent: string): string {
    const inner = `${indent}  `;
    const { text } = this.source;
    let printed = text[open]!;
    let last = open + 1;
    for (const item of items) {
      printed += `${this.commentsAtLineEnds(last, item.span.start, inner)}\n${inner}${item.print(inner)},`;
      last = item.span.end;
    }
    return `${printed}${this.commentsAtLineEnds(last, end - 1, inner)}\n${indent}${text[end - 1]!}`;
  }

  /** The comments between the end of one thing and the next, which begins a line: behind the first, and on lines of their own. */
  commentsAtLineEnds(from: number, to: number, indent: string): string {
    let printed = "";
    let last = from;
    for (const { span } of this.source.commentsBetween(from, to)) {
      const isBehind = this.source.isOneLine(last, span.start);
      if (this.source.isOneLine(span.end, to) || (isBehind && last !== from)) continue;
      printed += isBehind ? " " : `\n${indent}`;
      printed += this.source.asWritten(span.start, span.end);
      this.commentsPrinted++;
      last = span.end;
    }
    return printed;
  }

  /** SQL on one line stays as it is; over several lines it is indented as a whole, by two more than what it stands in. */
  sql({ span }: SqlLiteral, indent: string): string {
    const content = this.source.text.slice(span.start + 1, span.end - 1);
    if (!/[\r\n]/.test(content)) return this.source.slice(span);
    const lines = sqlLines(content);
    const inner = lines.every(({ text }) => text.trim() === "") ? "" : `${indent}  `;
    const printed = lines.map(({ text, offset }) => {
      const isLast = offset + text.length === content.length;
      return text === "" ? "\n" : `${inner}${isLast ? halveBackslashes(text) : text}\n`;
    });
    return `\`\n${printed.join("")}${indent}\``;
  }
}

/** Backslashes directly before the closing backtick are doubled; on a line before it they are not. */
function halveBackslashes(text: string): string {
  return text.replace(/\\+$/, (run) => "\\".repeat(run.length >> 1));
}
