/** Where the comments of a text stand: each with the code on its line or, alone on its line, with the next code below. */
import { type ast, parse } from "@dsl/parser";

/** One string for each comment, sorted; white space and the order of attributes within a line do not matter. */
export function commentPlaces(text: string): readonly string[] {
  const { comments } = parse("", text).file;
  const lines = codeLines(text, comments);
  return comments
    .map(({ span }) => {
      const line = lineOf(text, span.start);
      const beside = lines[line]!;
      const below = lines.slice(lineOf(text, span.end) + 1).find((code) => code !== "") ?? "the end";
      return `${text.slice(span.start, span.end).trimEnd()} ${beside === "" ? `above ${below}` : `beside ${beside}`}`;
    })
    .sort();
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length - 1;

/** The characters of each line that are no comment. */
function codeLines(text: string, comments: readonly ast.Comment[]): readonly string[] {
  let code = "";
  let last = 0;
  for (const { span } of comments) {
    code += text.slice(last, span.start) + text.slice(span.start, span.end).replaceAll(/[^\n]/g, " ");
    last = span.end;
  }
  return (code + text.slice(last)).split("\n").map((line) => line.replaceAll(/\s/g, "").split("").sort().join(""));
}
