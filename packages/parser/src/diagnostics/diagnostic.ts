/** The one shape of every message about what a person wrote or what a database holds. */

/** A piece of a file. Offsets are UTF-16 code units from the file's start; `end` is exclusive. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type Severity = "error" | "warning" | "hint";

/** One replacement in a file. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A repair that is certain to be what was meant. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Diagnostic {
  /** `D1xxx` text, `D2xxx` names and relations, `D3xxx` types and dialect, `D4xxx` configuration, `D5xxx` database and migration state, `D6xxx` hazards of a plan. */
  readonly code: string;
  readonly severity: Severity;
  /** One plain sentence: the kind of thing, its quoted name, the reason. `model "Post" has no field "autor"` */
  readonly message: string;
  /** Absent when the message is not about a place in a file. */
  readonly span?: Span;
  /** Text beside the carets of the code frame. `did you mean "author"?` */
  readonly label?: string;
  /** More than fits in a sentence: a database's own message, a list of names. */
  readonly detail?: string;
  /** What to do about it. */
  readonly help?: string;
  readonly fix?: Fix;
  /** Other places the message is about, each with what it is. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}
