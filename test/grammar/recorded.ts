/** The rules as the parser recorded them when it was made: more than the language, see exact-grammar. */
import { TOKENS } from "../../packages/parser/src/syntax/tokens.js";
import { recordGrammar } from "./grammar-recorder.js";
import { choice, type GrammarExpression, many, named, optional, sequence, text } from "./expression.js";

/** A node of any kind, as chevrotain prints it. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly definition?: readonly Node[];
  readonly separator?: Node;
}

export function recordedRules(): ReadonlyMap<string, GrammarExpression> {
  const rules = recordGrammar() as unknown as readonly Node[];
  return new Map(rules.map((rule) => [rule.name!, all(rule.definition!)]));
}

/** A list with a separator and, behind it, one more that may be there: together, so that the last needs an item before it. */
function all(nodes: readonly Node[]): GrammarExpression {
  const parts: GrammarExpression[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const [node, next] = [nodes[index]!, nodes[index + 1]];
    const isList = node.type === "RepetitionWithSeparator";
    const mayTrail = isList && next?.type === "Option" && next.definition![0]!.name === node.separator!.name;
    if (mayTrail) index++;
    parts.push(isList ? list(node, mayTrail) : one(node));
  }
  return sequence(...parts);
}

function list({ definition, separator }: Node, mayTrail: boolean): GrammarExpression {
  const [item, comma] = [all(definition!), one(separator!)];
  return optional(sequence(item, many(sequence(comma, item)), ...(mayTrail ? [optional(comma)] : [])));
}

function one(node: Node): GrammarExpression {
  switch (node.type) {
    case "Terminal":
      return terminal(node.name!);
    case "NonTerminal":
      return named(node.name!);
    case "Alternation":
      return choice(...node.definition!.map((option) => all(option.definition!)));
    case "Option":
      return optional(all(node.definition!));
    case "Repetition":
      return many(all(node.definition!));
    case "RepetitionMandatoryWithSeparator":
      return sequence(all(node.definition!), many(sequence(one(node.separator!), all(node.definition!))));
    default:
      throw new Error(`no words for ${node.type} of the parser's rules`);
  }
}

/** A token that is always the same is its text. */
function terminal(name: string): GrammarExpression {
  const pattern = TOKENS.find((token) => token.name === name)!.pattern;
  if (typeof pattern === "string") return text(pattern);
  return pattern instanceof RegExp && /^\w+$/.test(pattern.source) ? text(pattern.source) : named(name);
}
