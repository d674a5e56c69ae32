/** Blocks whose members share lines, with each other or with a brace. Edits go by lines, so such a block is opened first. */
import type { ast, Span } from "@dsl/parser";
import { TextEdits } from "./text-edits.js";

/**
 * The texts with each such block that is edited opened: every member, and the closing brace, has a line of its own, and
 * comments stay behind what they follow. Undefined where there is none.
 */
export function openEdited(
  files: readonly ast.SourceFile[],
  edits: TextEdits,
): ReadonlyMap<string, string> | undefined {
  const blocks = files.flatMap((file) => file.blocks.map((block) => ({ block, text: file.text })));
  const places = blocks.flatMap(({ block, text }) =>
    block.kind === "block" && edits.isEdited(block.span) ? crowdedPlaces(block, text) : [],
  );
  if (places.length === 0) return undefined;
  const opening = new TextEdits(new Map(files.map(({ path, text }) => [path, text])));
  for (const { span, indentation } of places) opening.replace(span, `\n${indentation}`);
  return opening.apply();
}

interface Place {
  /** White space. */
  readonly span: Span;
  readonly indentation: string;
}

function crowdedPlaces({ members, name, span }: ast.Block, text: string): readonly Place[] {
  if (members.length === 0) return [];
  const starts = members.map((member) => ({ at: member.span.start, indentation: "  " }));
  const ends = [text.indexOf("{", name.span.end) + 1, ...members.map((member) => member.span.end)];
  return [...starts, { at: span.end - 1, indentation: "" }].flatMap(({ at, indentation }, index) => {
    const between = text.slice(ends[index], at);
    const start = at - /[ \t]*$/.exec(between)![0].length;
    return between.includes("\n") ? [] : [{ span: { file: span.file, start, end: at }, indentation }];
  });
}
