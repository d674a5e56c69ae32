/** A grammar as plain values: what the generated pages are printed from. */

export type GrammarExpression =
  | { readonly kind: "sequence"; readonly parts: readonly GrammarExpression[] }
  | { readonly kind: "choice"; readonly options: readonly GrammarExpression[] }
  | { readonly kind: "optional"; readonly of: GrammarExpression }
  | { readonly kind: "many"; readonly of: GrammarExpression }
  /** Characters to be written as they are. `"@@"` */
  | { readonly kind: "text"; readonly text: string }
  /** A rule or a token of its own. `Name` */
  | { readonly kind: "name"; readonly name: string }
  /** What must be true of the place between two tokens. */
  | { readonly kind: "place"; readonly rule: PlaceRule };

/** No line end lies between the tokens · nothing at all does. */
export type PlaceRule = "same line" | "no space";

export interface Grammar {
  /** In the order of reading, the whole file first. */
  readonly rules: ReadonlyMap<string, GrammarExpression>;
  /** Patterns, in the order in which they are tried. */
  readonly tokens: ReadonlyMap<string, RegExp>;
  /** The tokens that may stand between any two others. */
  readonly between: readonly string[];
}

export const sequence = (...parts: readonly GrammarExpression[]): GrammarExpression => {
  const flat = parts.flatMap((part) => (part.kind === "sequence" ? part.parts : [part]));
  return flat.length === 1 ? flat[0]! : { kind: "sequence", parts: flat };
};

export const choice = (...options: readonly GrammarExpression[]): GrammarExpression => {
  const flat = options.flatMap((option) => (option.kind === "choice" ? option.options : [option]));
  return flat.length === 1 ? flat[0]! : { kind: "choice", options: flat };
};

export const optional = (of: GrammarExpression): GrammarExpression => ({ kind: "optional", of });
export const many = (of: GrammarExpression): GrammarExpression => ({ kind: "many", of });
export const text = (text: string): GrammarExpression => ({ kind: "text", text });
export const named = (name: string): GrammarExpression => ({ kind: "name", name });
export const place = (rule: PlaceRule): GrammarExpression => ({ kind: "place", rule });

/** The expression with each part replaced, from the inside out. */
export function mapped(
  expression: GrammarExpression,
  change: (part: GrammarExpression) => GrammarExpression,
): GrammarExpression {
  const { kind } = expression;
  if (kind === "sequence") return change(sequence(...expression.parts.map((part) => mapped(part, change))));
  if (kind === "choice") return change(choice(...expression.options.map((part) => mapped(part, change))));
  if (kind === "optional" || kind === "many") return change({ kind, of: mapped(expression.of, change) });
  return change(expression);
}
