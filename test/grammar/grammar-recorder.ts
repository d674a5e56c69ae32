/** Notes the parser's rules down by chevrotain, which checks that they are free of ambiguities and says what they are. */
import { createToken, EmbeddedActionsParser, type IToken, type ParserMethod } from "chevrotain";
import { SchemaParser } from "../../packages/parser/src/syntax/grammar.js";
import type { Recorder } from "../../packages/parser/src/syntax/rule-runner.js";
import { isWordType, Name, TOKENS, type Token, type TokenType } from "../../packages/parser/src/syntax/tokens.js";

const name = createToken({ name: Name.name, pattern: Name.pattern });

/** The library's own kind for each of ours: a word of the language is also a name. */
const kinds = new Map(TOKENS.map((type) => [type, type === Name ? name : kindOf(type)]));

function kindOf(type: TokenType) {
  const { pattern } = type;
  return createToken({
    name: type.name,
    ...(pattern !== undefined && { pattern }),
    ...(isWordType(type) && { categories: [name] }),
  });
}

/** The rules of the grammar, as the library writes them. Throws where they are ambiguous. */
export function recordGrammar() {
  return new Library().rules();
}

class Library extends EmbeddedActionsParser {
  /** Tells apart the parts of one rule that are alike. */
  #part = 0;

  readonly recorder: Recorder = {
    rule: (name, read) => this.#rule(name, read),
    consume: (type) => ownToken(this.consume(this.#part++, kinds.get(type)!)),
    or: (alternatives) =>
      this.or(
        this.#part++,
        alternatives.map((ALT) => ({ ALT })),
      ),
    option: (step) => this.option(this.#part++, step),
    many: (step) => this.many(this.#part++, step),
    list: (separator, step) => this.MANY_SEP({ SEP: kinds.get(separator)!, DEF: step }),
    someList: (separator, step) => this.AT_LEAST_ONE_SEP({ SEP: kinds.get(separator)!, DEF: step }),
  };

  /** Its rules are noted when it is made. */
  readonly parser = new SchemaParser(this.recorder);

  constructor() {
    super([...kinds.values()], { maxLookahead: 3 });
  }

  rules() {
    this.performSelfAnalysis();
    return this.getSerializedGastProductions();
  }

  #rule<A extends unknown[], R>(name: string, read: (...args: A) => R): (...args: A) => R {
    const recorded: ParserMethod<A, R> = this.RULE(name, (...args: A) => {
      this.#part = 0;
      return read(...args);
    });
    return () => this.subrule(this.#part++, recorded);
  }
}

const ownToken = ({ image, startOffset }: IToken): Token => ({
  tokenType: Name,
  image,
  startOffset,
  beginsLine: false,
});
