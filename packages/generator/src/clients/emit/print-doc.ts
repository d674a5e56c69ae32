/** Lays a document out in lines of at most 80 columns, as Prettier does. */
import { isList, type Doc } from "./doc.js";
import { textWidth } from "./text-width.js";

const pageWidth = 80;

type Mode = "flat" | "broken";

interface Command {
  readonly indentation: number;
  readonly mode: Mode;
  readonly doc: Doc;
}

export function printDoc(doc: Doc): string {
  return new DocPrinter(doc).print();
}

/** One run of the printer: what is still to be printed, and where the pen is. */
class DocPrinter {
  readonly #commands: Command[];
  readonly #modes = new Map<symbol, Mode>();
  readonly #out: string[] = [];
  #column = 0;
  /** A hard line inside flat text: the groups after it are measured again. */
  #remeasure = false;

  constructor(doc: Doc) {
    this.#commands = [{ indentation: 0, mode: "broken", doc }];
  }

  print(): string {
    for (let command = this.#commands.pop(); command !== undefined; command = this.#commands.pop()) this.#run(command);
    return this.#out.join("");
  }

  #run({ indentation, mode, doc }: Command): void {
    if (typeof doc === "string") return this.#write(doc);
    if (isList(doc)) return this.#push(doc.map((part) => ({ indentation, mode, doc: part })));
    switch (doc.kind) {
      case "indent":
        return this.#push([{ indentation: indentation + 2, mode, doc: doc.contents }]);
      case "indentIfBreak": {
        const deeper = this.#modes.get(doc.id) === "broken" ? 2 : 0;
        return this.#push([{ indentation: indentation + deeper, mode, doc: doc.contents }]);
      }
      case "ifBreak":
        return this.#push([{ indentation, mode, doc: mode === "broken" ? doc.broken : doc.flat }]);
      case "line":
        return this.#line(doc, indentation, mode);
      case "group":
        return this.#group(doc, indentation, mode);
    }
  }

  #push(commands: readonly Command[]): void {
    for (let index = commands.length - 1; index >= 0; index -= 1) this.#commands.push(commands[index]!);
  }

  #write(text: string): void {
    this.#out.push(text);
    this.#column += textWidth(text);
  }

  #line(doc: Extract<Doc, { kind: "line" }>, indentation: number, mode: Mode): void {
    if (mode === "flat" && !doc.hard) return this.#write(doc.flat);
    if (mode === "flat") this.#remeasure = true;
    this.#out.push("\n", " ".repeat(indentation));
    this.#column = indentation;
  }

  #group(doc: Extract<Doc, { kind: "group" }>, indentation: number, mode: Mode): void {
    const chosen = this.#choose(doc, indentation, mode);
    this.#commands.push(chosen);
    if (doc.id !== undefined) this.#modes.set(doc.id, chosen.mode);
  }

  #choose(doc: Extract<Doc, { kind: "group" }>, indentation: number, mode: Mode): Command {
    if (mode === "flat" && !this.#remeasure) {
      return { indentation, mode: doc.breaks ? "broken" : "flat", doc: doc.contents };
    }
    this.#remeasure = false;
    const states = doc.states ?? [doc.contents];
    const last: Command = { indentation, mode: "broken", doc: states.at(-1)! };
    if (doc.breaks) return last;
    const fitting = states.find((state) => this.#fits(state));
    return fitting === undefined ? last : { indentation, mode: "flat", doc: fitting };
  }

  /** Whether `doc` on one line, with what follows up to the next possible line end, fits in the rest of this line. */
  #fits(doc: Doc): boolean {
    let room = pageWidth - this.#column;
    let following = this.#commands.length;
    const stack: { readonly mode: Mode; readonly doc: Doc }[] = [{ mode: "flat", doc }];
    while (room >= 0) {
      const next = stack.pop() ?? this.#commands[--following];
      if (next === undefined) return true;
      const measured = this.#measure(next.doc, next.mode, stack);
      if (measured === "line end") return true;
      room -= measured;
    }
    return false;
  }

  #measure(doc: Doc, mode: Mode, stack: { readonly mode: Mode; readonly doc: Doc }[]): number | "line end" {
    if (typeof doc === "string") return textWidth(doc);
    if (isList(doc)) {
      for (let index = doc.length - 1; index >= 0; index -= 1) stack.push({ mode, doc: doc[index]! });
    } else if (doc.kind === "line") {
      return mode === "broken" || doc.hard ? "line end" : doc.flat.length;
    } else if (doc.kind === "ifBreak") {
      stack.push({ mode, doc: mode === "broken" ? doc.broken : doc.flat });
    } else if (doc.kind === "group" && (doc.breaks || mode === "broken")) {
      stack.push({ mode: "broken", doc: doc.states?.at(-1) ?? doc.contents });
    } else {
      stack.push({ mode, doc: doc.contents });
    }
    return 0;
  }
}
