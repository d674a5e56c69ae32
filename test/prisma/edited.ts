/** Prisma and we asked about edited real schemas: whether they are right, what they mean, how they are formatted. */
import { format } from "@dsl/parser";
import { randomFrom } from "../mutation/mutate.js";
import { asked, corpusSchemas, type PrismaSchema } from "./corpus.js";
import { edited, edits, layoutEdits } from "./edits.js";
import { formatDifferences } from "./format-differences.js";
import { meaningOf } from "./meaning.js";

export interface Asked {
  readonly name: string;
  readonly text: string;
  readonly isAccepted: boolean;
  /** What Prisma and we do not agree about. */
  readonly problem: string | undefined;
}

/** Schemas of one file that Prisma can read as they are, from a folder. */
export function samplesIn(folder: string): readonly PrismaSchema[] {
  return corpusSchemas(folder)
    .schemas.map(asked)
    .filter(({ sources }) => sources.length === 1 && sources[0]!.text.length < 12_000);
}

/** Edited samples without end, the same ones for the same seed: by turns of what they say, and of how they are written. */
export function* askAboutEdits(samples: readonly PrismaSchema[], seed: number): Generator<Asked> {
  const random = randomFrom(seed);
  const meaning = Object.values(edits);
  const layout = [...meaning, ...Object.values(layoutEdits), ...Object.values(layoutEdits)];
  for (let turn = 0; ; turn++) {
    const { name, sources } = samples[Math.floor(random() * samples.length)]!;
    const kinds = turn % 2 === 0 ? meaning : layout;
    const text = edited(sources[0]!.text, kinds, random);
    if (!hasOurDatasource(text) || behindBrace.test(text) || emptyName.test(text)) continue;
    yield turn % 2 === 0 ? askMeaning(name, text) : askLayout(name, text);
  }
}

const hasOurDatasource = (text: string): boolean =>
  /^\s*datasource\s[^}]*provider\s*=\s*"(?:postgres(?:ql)?|sqlite)"/m.test(text);

/** Prisma does not read what stands there, and does not say so: `stricter/text-behind-a-brace`. */
const behindBrace = /^[ \t]*\w+[ \t]+\w+[ \t]*\{[ \t]*(?!\/\/)[^\s}]/m;

/** An empty name is none here, with a warning; Prisma takes it, and no database does. */
const emptyName = /@map\(\s*(?:name:\s*)?""/;

function askMeaning(name: string, text: string): Asked {
  return { name, text, ...meaningOf({ name, sources: [{ path: "schema.prisma", text }] }) };
}

function askLayout(name: string, text: string): Asked {
  const found = formatDifferences(text).find(({ exception }) => exception === "unexplained");
  const formatted = format(text);
  const twice = format(formatted) === formatted ? undefined : "formatting again changes it";
  const problem = found && `formatted otherwise:\n${found.ours}\n-- Prisma\n${found.prisma}`;
  return { name, text, isAccepted: false, problem: problem ?? twice };
}
