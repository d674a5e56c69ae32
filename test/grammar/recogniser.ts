/**
 * Tells whether a text is in the language of an EBNF file, from the text of that file alone: a second, independent reading of
 * the grammar, which shares no code with the parser. Follows all ways at once, so it never guesses.
 */

type Matcher =
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly Matcher[] }
  | { readonly kind: "optional" | "many"; readonly of: Matcher }
  | { readonly kind: "text" | "name" | "place"; readonly text: string };

interface Token {
  /** The name of its pattern; none for signs. */
  readonly name: string | undefined;
  readonly text: string;
  /** What lies between it and the token before. */
  readonly gap: string;
}

export class Recogniser {
  readonly #rules = new Map<string, Matcher>();
  readonly #patterns = new Map<string, RegExp>();
  readonly #between: ReadonlySet<string>;
  readonly #signs: readonly string[];
  readonly #start: string;

  constructor(ebnf: string) {
    const reader = new EbnfReader(ebnf);
    for (const [name, body] of reader.definitions()) {
      if (body instanceof RegExp) this.#patterns.set(name, body);
      else this.#rules.set(name, body);
    }
    this.#between = new Set(namesIn(this.#rules.get("Between")!));
    this.#rules.delete("Between");
    this.#signs = [...this.#rules.values()].flatMap(textsIn).filter((text) => !/^\w/.test(text));
    this.#signs = [...new Set(this.#signs)].sort((a, b) => b.length - a.length);
    this.#start = [...this.#rules.keys()][0]!;
  }

  /** The names of the rules and tokens that are used and not defined, or defined and not used. */
  loose(): readonly string[] {
    const used = new Set([...this.#rules.values()].flatMap(namesIn).concat(this.#start, ...this.#between));
    const defined = new Set([...this.#rules.keys(), ...this.#patterns.keys()]);
    return [...used].filter((name) => !defined.has(name)).concat([...defined].filter((name) => !used.has(name)));
  }

  /** Whether a text is a whole file, or what `rule` stands for. */
  accepts(text: string, rule: string = this.#start): boolean {
    const pattern = this.#patterns.get(rule);
    if (pattern !== undefined) return this.#tokenAt(text, 0)?.text === text && this.#tokenAt(text, 0)?.name === rule;
    const tokens = this.#tokens(text);
    return tokens !== undefined && new Run(this.#rules, tokens).matches(rule);
  }

  /** The tokens of a text; undefined where none fits somewhere. */
  #tokens(text: string): readonly Token[] | undefined {
    const tokens: Token[] = [];
    let gap = "";
    for (let at = 0; at < text.length;) {
      const next = this.#tokenAt(text, at);
      if (next === undefined) return undefined;
      at += next.text.length;
      if (next.name !== undefined && this.#between.has(next.name)) gap += next.text;
      else {
        tokens.push({ ...next, gap });
        gap = "";
      }
    }
    return tokens;
  }

  #tokenAt(text: string, at: number): Omit<Token, "gap"> | undefined {
    for (const [name, pattern] of this.#patterns) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found !== null) return { name, text: found[0] };
    }
    const sign = this.#signs.find((each) => text.startsWith(each, at));
    return sign === undefined ? undefined : { name: undefined, text: sign };
  }
}

/** One text against the rules: for each rule and place, once, all places where it can end. */
class Run {
  readonly #known = new Map<string, ReadonlySet<number>[]>();

  constructor(
    private readonly rules: ReadonlyMap<string, Matcher>,
    private readonly tokens: readonly Token[],
  ) {}

  matches(start: string): boolean {
    return this.#rule(start, 0).has(this.tokens.length);
  }

  #rule(name: string, at: number): ReadonlySet<number> {
    const known = this.#known.get(name) ?? [];
    this.#known.set(name, known);
    return (known[at] ??= this.#ends(this.rules.get(name)!, at));
  }

  #ends(matcher: Matcher, at: number): ReadonlySet<number> {
    switch (matcher.kind) {
      case "text":
        return this.#token(at, this.tokens[at]?.text === matcher.text);
      case "name":
        return this.rules.has(matcher.text)
          ? this.#rule(matcher.text, at)
          : this.#token(at, this.tokens[at]?.name === matcher.text);
      case "place":
        return new Set(this.#holds(matcher.text, this.tokens[at]?.gap ?? "") ? [at] : []);
      case "choice":
        return new Set(matcher.parts.flatMap((part) => [...this.#ends(part, at)]));
      case "sequence":
        return matcher.parts.reduce<ReadonlySet<number>>((places, part) => this.#from(places, part), new Set([at]));
      case "optional":
        return new Set([at, ...this.#ends(matcher.of, at)]);
      case "many":
        return this.#repeated(matcher.of, at);
    }
  }

  #token(at: number, fits: boolean): ReadonlySet<number> {
    return fits ? new Set([at + 1]) : NOWHERE;
  }

  #from(places: ReadonlySet<number>, part: Matcher): ReadonlySet<number> {
    const [only] = places;
    if (places.size === 1) return this.#ends(part, only!);
    return new Set([...places].flatMap((place) => [...this.#ends(part, place)]));
  }

  #repeated(part: Matcher, at: number): ReadonlySet<number> {
    const reached = new Set([at]);
    for (const place of reached) for (const end of this.#ends(part, place)) reached.add(end);
    return reached;
  }

  #holds(rule: string, gap: string): boolean {
    return rule === "no space" ? gap === "" : !/[\r\n]/.test(gap);
  }
}

const NOWHERE: ReadonlySet<number> = new Set();

const partsOf = (matcher: Matcher): readonly Matcher[] =>
  "parts" in matcher ? matcher.parts : "of" in matcher ? [matcher.of] : [];

const allOf = (matcher: Matcher, kind: Matcher["kind"]): readonly string[] =>
  matcher.kind === kind && "text" in matcher ? [matcher.text] : partsOf(matcher).flatMap((part) => allOf(part, kind));

const namesIn = (matcher: Matcher): readonly string[] => allOf(matcher, "name");
const textsIn = (matcher: Matcher): readonly string[] => allOf(matcher, "text");

const WORDS = /\/\*[^]*?\*\/|\/(?:\\.|\[(?:\\.|[^\]])*\]|[^/\\[])+\/u|"[^"]*"|::=|\[[a-z ]+\]|\w+|[()|?*]/g;

/** Reads the notation of the file. */
class EbnfReader {
  readonly #words: readonly string[];
  #at = 0;

  constructor(ebnf: string) {
    this.#words = (ebnf.match(WORDS) ?? []).filter((word) => !word.startsWith("/*"));
  }

  *definitions(): Iterable<readonly [string, Matcher | RegExp]> {
    while (this.#at < this.#words.length) {
      const name = this.#next();
      if (this.#next() !== "::=") throw new Error(`"::=" is missing behind ${name}`);
      const isToken = /^\/.*\/u$/.test(this.#words[this.#at]!);
      yield [name, isToken ? new RegExp(this.#next().slice(1, -2), "uy") : this.#choice()];
    }
  }

  #next(): string {
    const word = this.#words[this.#at++];
    if (word === undefined) throw new Error("the grammar breaks off");
    return word;
  }

  #choice(): Matcher {
    const parts = [this.#sequence()];
    while (this.#words[this.#at] === "|") {
      this.#at++;
      parts.push(this.#sequence());
    }
    return { kind: "choice", parts };
  }

  #sequence(): Matcher {
    const parts: Matcher[] = [];
    while (
      this.#at < this.#words.length &&
      !/^[|)]$/.test(this.#words[this.#at]!) &&
      this.#words[this.#at + 1] !== "::="
    )
      parts.push(this.#suffixed());
    return { kind: "sequence", parts };
  }

  #suffixed(): Matcher {
    const of = this.#atom();
    const sign = this.#words[this.#at];
    if (sign !== "?" && sign !== "*") return of;
    this.#at++;
    return { kind: sign === "?" ? "optional" : "many", of };
  }

  #atom(): Matcher {
    const word = this.#next();
    if (word.startsWith('"')) return { kind: "text", text: word.slice(1, -1) };
    if (word.startsWith("[")) return { kind: "place", text: word.slice(1, -1) };
    if (word !== "(") return { kind: "name", text: word };
    const inside = this.#choice();
    if (this.#next() !== ")") throw new Error('")" is missing');
    return inside;
  }
}
