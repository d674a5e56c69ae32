/** Reads a migration's file, generated or written by hand. Text without markers is one step in a transaction. */
import { readMarker, type Marker } from "./markers.js";
import type { Script, Step } from "./script-types.js";

/** `mistakes` are markers that say nothing known, in words; such a line is left in the text. */
export function readScript(text: string): Script & { readonly mistakes: readonly string[] } {
  const reader = new Reader();
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const reason = /^-- dsl:irreversible\b(.*)$/.exec(lines[0] ?? "")?.[1]?.trim();
  if (reason !== undefined) lines.shift();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const marker = readMarker(line);
    if (marker === undefined) reader.line(line);
    else if ("mistake" in marker) reader.mistake(line, marker.mistake);
    else reader.mark(marker);
    if (marker !== undefined && "lines" in marker && marker.lines !== undefined) {
      for (const verbatim of lines.slice(index + 1, index + 1 + marker.lines)) reader.line(verbatim);
      index += marker.lines;
    }
  }
  const { steps, mistakes } = reader.end();
  return { steps, mistakes, ...(reason === undefined ? {} : { irreversible: reason }) };
}

class Reader {
  readonly #steps: Step[] = [];
  readonly #mistakes: string[] = [];
  #step: NonNullable<Marker["step"]> = { mode: "transaction" };
  #statements: string[] = [];
  #lines: string[] = [];

  line(line: string): void {
    this.#lines.push(line);
  }

  mistake(line: string, words: string): void {
    this.#mistakes.push(words);
    this.#lines.push(line);
  }

  mark({ step }: Marker): void {
    this.#endStatement();
    if (step === undefined) return;
    this.#endStep();
    this.#step = step;
  }

  end(): { readonly steps: readonly Step[]; readonly mistakes: readonly string[] } {
    this.#endStatement();
    this.#endStep();
    return { steps: this.#steps, mistakes: this.#mistakes };
  }

  #endStatement(): void {
    const text = this.#lines.join("\n").trim().replace(/;$/, "").trimEnd();
    if (!isOnlyComments(text)) this.#statements.push(text);
    this.#lines = [];
  }

  #endStep(): void {
    if (this.#statements.length > 0) this.#steps.push({ ...this.#step, statements: this.#statements });
    this.#statements = [];
  }
}

/** Lines that begin with `--`, and empty ones. A block comment is left to the engine, which takes it as nothing. */
function isOnlyComments(text: string): boolean {
  return text.split("\n").every((line) => line.trim() === "" || line.trimStart().startsWith("--"));
}
