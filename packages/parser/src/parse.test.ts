import { describe, expect, test } from "vitest";
import { parse } from "./parse.js";
import { sketch } from "./syntax/sketch.js";

/** What a text is read as, with the code of each error and the text that it points at. */
function read(text: string): { readonly blocks: readonly string[]; readonly errors: readonly string[] } {
  const { file, diagnostics } = parse("schema.dsl", text);
  const errors = diagnostics.map(({ code, span }) => `${code} ${JSON.stringify(text.slice(span!.start, span!.end))}`);
  return { blocks: sketch(file), errors };
}

function blocks(text: string): readonly string[] {
  const { blocks, errors } = read(text);
  expect(errors).toEqual([]);
  return blocks;
}

describe("what is read", () => {
  test.each<[string, string, readonly string[]]>([
    ["nothing", "", []],
    ["a byte order mark", "\ufeffenum A {\n}", ["enum A {  }"]],
    ["fields", "model A {\n id Int @id\n b String?\n c B[]\n}", ["model A { id Int @id | b String? | c B[] }"]],
    ["spaces around a type's marks", "model A {\n b String ?\n c B [ ]\n}", ["model A { b String? | c B[] }"]],
    ["line ends of all kinds", "model A {\r\n a Int\r b Int\n}\r\n", ["model A { a Int | b Int }"]],
    ["spaces of all kinds", "model\u00a0A {\n\ta\u3000Int\n}", ["model A { a Int }"]],
    [
      "Unicode names",
      "model Größe {\n 名前 Int\n a-b Int\n _x Int\n 1st Int\n}",
      ["model Größe { 名前 Int | a-b Int | _x Int | 1st Int }"],
    ],
    [
      "keywords as names",
      "model model {\n type String\n with Int\n enum Unsupported\n}",
      ["model model { type String | with Int | enum Unsupported }"],
    ],
    [
      "types of the database",
      'model A {\n a `int8range`[]\n b Unsupported("box")?\n}',
      ["model A { a `int8range`[] | b Unsupported(box)? }"],
    ],
    ["attributes without space", 'model A {\n a Int@id@map("x")\n}', ['model A { a Int @id @map("x") }']],
    [
      "spaces in attributes",
      'model A {\n a Int @ db.VarChar (10)\n @@ map ("x")\n}',
      ['model A { a Int @db.VarChar(10) | @@map("x") }'],
    ],
    [
      "attributes on lines of their own",
      "model A {\n a Int @a\n  // why\n\n  @b\n b Int\n}",
      ["model A { a Int @a @b | b Int }"],
    ],
    [
      "arguments",
      "model A {\n a Int @x(1, b: -2.5e3, c.d, e(f: []), {g: h, }, true,)\n}",
      ["model A { a Int @x(1, b: -2.5e3, c.d, e(f: []), {g: h}, true) }"],
    ],
    [
      "arguments over lines",
      "model A {\n @@index(\n  [\n   a, // first\n   b\n  ]\n  ,map:\n  c\n )\n}",
      ["model A { @@index([a, b], map: c) }"],
    ],
    [
      "strings",
      String.raw`model A { a String @x("", "\"\\\/\b\f\n\r\t\u00e9", "é") }`,
      [String.raw`model A { a String @x("", "\"\\/\b\f\n\r\té", "é") }`],
    ],
    [
      "members on one line",
      "model A { id Int @id b String @@map(c) @@x d Int }",
      ["model A { id Int @id | b String | @@map(c) | @@x | d Int }"],
    ],
    ["values on one line", "enum A { B C @map(d) E }", ["enum A { B | C @map(d) | E }"]],
    ["properties on one line", 'generator a { b = "c" d = e f = [1] }', ['generator a { b = "c" | d = e | f = [1] }']],
    [
      "words as properties",
      "partition A { of = B default }\nsequence c {\n cycle\n start = 1\n}",
      ["partition A { of = B | default }", "sequence c { cycle | start = 1 }"],
    ],
    [
      "blocks without braces",
      "extension a\nrole b\nschema c sequence d",
      ["extension a {  }", "role b {  }", "schema c {  }", "sequence d {  }"],
    ],
    ["an opening brace on its own line", "model A\n{\n a Int\n}", ["model A { a Int }"]],
    ["mixins", "model A with B, C {\n a Int\n}", ["model A with B, C { a Int }"]],
    ["aliases", "type A = String? @x\n  @y\ntype B = `citext`", ["type A = String? @x @y", "type B = `citext`"]],
    ["composite types", "type A {\n b Int\n}", ["type A { b Int }"]],
    ["project attributes", "attribute pii { level Sensitivity }", ["attribute pii { level Sensitivity }"]],
    ["blocks on one line", "enum A { B } enum C { D }", ["enum A { B }", "enum C { D }"]],
    [
      "comments anywhere",
      "/* a */ model /* b */ A { // c\n /* d */ a /* e */ Int /* f\n */ @x( /* g */ 1 /* h */ ) // i\n} // j",
      ['/// "a" model A { /// "d" a Int @x(1) }'],
    ],
  ])("%s", (_what, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  test("every node has its place", () => {
    const text = '  model A {\n  a B? @c(d: "e")\n}';
    const [block] = parse("f", text).file.blocks;
    if (block?.kind !== "block" || block.members[0]?.kind !== "field") throw new Error("no field");
    const at = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
      text.slice(span.start, span.end);
    const [field] = block.members;
    const attribute = field.attributes[0]!;
    const argument = attribute.args![0]!;
    expect(
      [block, block.name, field, field.name, field.type, attribute, attribute.name, argument, argument.value].map(at),
    ).toEqual([text.trim(), "A", 'a B? @c(d: "e")', "a", "B?", '@c(d: "e")', "c", 'd: "e"', '"e"']);
  });
});

describe("documentation", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "above a block, and not behind its brace",
      "///  a \n///\n// no\n/// b\nmodel A { /// c\n}",
      ['/// "a \\n\\nb" model A {  }'],
    ],
    ["apart from a block by a blank line", "/// a\n\nmodel A {\n}", ["model A {  }"]],
    ["only the last of several", "/// a\n\n/// b\nmodel A {\n}", ['/// "b" model A {  }']],
    [
      "above a field and behind it",
      "model A {\n /// a\n b Int /// c\n d Int\n}",
      ['model A { /// "a\\nc" b Int | d Int }'],
    ],
    ["above a field with a blank line between", "model A {\n /// a\n\n b Int\n}", ['model A { /// "a" b Int }']],
    ["behind a brace, of the next block", "enum A { B } /// a\nenum C { D }", ["enum A { B }", '/// "a" enum C { D }']],
    [
      "of values, properties, attributes and aliases",
      "/// a\ntype A = B /// b\nenum C {\n D /// c\n}\nrole e /// d\nmodel F {\n /// e\n @@x\n}",
      ['/// "a\\nb" type A = B', 'enum C { /// "c" D }', '/// "d" role e {  }', 'model F { /// "e" @@x }'],
    ],
    [
      "in block comments, as Prisma",
      "/* a\n   b */\nmodel A {\n /** c */\n d Int\n}",
      ['/// "a\\n   b" model A { /// "* c" d Int }'],
    ],
    ["not in plain comments", "// a\nmodel A {\n b Int // c /// d\n}", ["model A { b Int }"]],
  ])("%s", (_what, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });
});

/** A field between two others, in a model before another: what is wrong with it must not reach them. */
const inModel = (member: string): string => `model A {\n  id Int\n  ${member}\n  z Int\n}\n\nmodel B {\n  id Int\n}\n`;

describe("one mistake in a member", () => {
  test.each<[string, string, string]>([
    ["name String;", 'D1007 ";"', "name String"],
    ["name String!", 'D1007 "!"', "name String"],
    ["name String */", 'D1007 "*/"', "name String"],
    ["na²me Int", 'D1007 "²"', "na²me Int"],
    ["name List<String>", 'D1007 "<"', "name List | ?String"],
    ["# name", 'D1007 "#"', ""],
    ["-- name", 'D1007 "--"', ""],
    ["name: String", 'D1017 ":"', "name String"],
    ["name = String @x", 'D1017 "="', "name String @x"],
    ['name = "x"', 'D1011 "name"', "?name"],
    ["name String,", 'D1017 ","', "name String | ?"],
    ["name", 'D1012 "name"', "?name"],
    ["name @id", 'D1012 "name"', "?name"],
    ['name "String"', 'D1013 "\\"String\\""', "name String"],
    ["name [String]", 'D1013 "[String]"', "name String[]"],
    ["name String[]?", 'D1013 "?"', "name String[]"],
    ["name String[][]", 'D1013 "["', "?name"],
    ["name String(20)", 'D1013 "String"', "?name"],
    ["name auth.User", 'D1013 "."', "?name"],
    ["name 5", 'D1013 "5"', "?name"],
    ["name Unsupported(box)", 'D1013 "box"', "?name"],
    ["name String @x('a\"b')", 'D1006 "\'a\\"b\'"', 'name String @x("a\\"b")'],
    ['name String @x("abc)', 'D1001 "\\"abc"', 'name String @x("abc")'],
    ['name String @x("abc) @y("d")', 'D1001 "\\"abc"', 'name String @x("abc") @y("d")'],
    ['name String @x("a\\xb")', 'D1008 "\\\\x"', 'name String @x("a\\\\xb")'],
    ['name String @x("a\tb")', 'D1008 "\\t"', 'name String @x("a\\tb")'],
    ["name String @x(`abc)", 'D1002 "`abc"', "name String @x(`abc`)"],
    ["name String @x(`${a b}`)", 'D1020 "${a b}"', "name String @x(`${a b}`)"],
    ["name String @x(`${a`)", 'D1020 "${"', "name String @x(`${a`)"],
    ["/* name", 'D1003 "/* name"', ""],
    ["name String @x(1", 'D1004 "("', "name String @x(1)"],
    ["name String @x(a: [b, c d: e)", 'D1004 "["', "name String @x(a: [b, c], d: e)"],
    ["name String @x([a)", 'D1004 "["', "name String @x([a])"],
    ["name String @x({a: 1)", 'D1004 "{"', "name String @x({a: 1})"],
    ["name String @x([a, @y", 'D1004 "(", D1004 "["', "name String @x([a]) @y"],
    ["name String @x)", 'D1005 ")"', "name String @x | ?"],
    ["@@x([a]]", 'D1005 "]"', "@@x([a])"],
    ["@@x([a]])", 'D1005 "]"', "@@x([a])"],
    ["name String @x(a b)", 'D1018 "b"', "name String @x(a, b)"],
    ["name String @x(a,, b)", 'D1017 ","', "name String @x(a, b)"],
    ["name String @x(, a)", 'D1017 ","', "name String @x(a)"],
    ["name String @x(a: )", 'D1014 "a"', "?name"],
    ["name String @x(.5)", 'D1014 "."', "?name"],
    ["name String @x(a = 1)", 'D1017 "="', "name String @x(a: 1)"],
    ['name String @x({ "a": 1 })', 'D1015 "\\"a\\""', "name String @x({a: 1})"],
    ["name String @x({ 1: 1 })", 'D1015 "1"', "?name"],
    ["name String @", 'D1016 ""', "?name"],
    ["name String @db.", 'D1016 ""', "?name"],
    ["name String default(1)", 'D1016 "default"', "name String | ?default"],
    ["unique([a])", 'D1016 "unique"', "?unique"],
    ["name String } @x", 'D1005 "}"', "name String @x"],
    ["name String @x(a} ) @y", 'D1005 "}"', "name String @x(a) @y"],
    ["name String @x(1, ", 'D1004 "("', "name String @x(1)"],
    ["name: String unique", 'D1017 ":"', "?name"],
    ["@@x\n  @y", 'D1016 "@"', "@@x | ?"],
    ["name String unique", 'D1016 "unique"', "?name"],
    ["=> name", 'D1007 ">"', "?"],
    ['"name" String', 'D1021 "\\"name\\""', "?"],
    [`@@x(${"[".repeat(100)}${"]".repeat(100)})`, 'D1019 "["', "?"],
  ])("%s", (member, error, seen) => {
    const { blocks, errors } = read(inModel(member));
    expect(blocks).toEqual([
      `model A { ${["id Int", ...(seen === "" ? [] : [seen]), "z Int"].join(" | ")} }`,
      "model B { id Int }",
    ]);
    expect(errors.join(", ")).toBe(error);
  });
});

describe("one mistake in a block", () => {
  const rest = "\nmodel B {\n  id Int\n}\n";
  test.each<[string, string, string, string]>([
    ["its brace is not closed", "model A {\n a Int\n", 'D1004 "{"', "model A { a Int }"],
    ["its brace is not opened", "model A\n a Int\n}", 'D1010 ""', "model A { a Int }"],
    ["it has no body", "model A", 'D1010 ""', "model A {  }"],
    [
      "it is closed too early",
      "model A {\n a Int\n}\n b Int @id\n @@map(c)\n}",
      'D1005 "}"',
      "model A { a Int | b Int @id | @@map(c) }",
    ],
    ["its values are closed off", "enum A {\n B\n}\n C\n D\n}", 'D1005 "}"', "enum A { B | C | D }"],
    [
      "its properties are closed off",
      "datasource a {\n b = 1\n}\n c = 2\n}",
      'D1005 "}"',
      "datasource a { b = 1 | c = 2 }",
    ],
    ["it is closed twice", "model A {\n a Int\n}}", 'D1005 "}"', "model A { a Int }"],
    ["its keyword is misspelled", "modle A {\n a Int\n}", 'D1009 "modle"', "model A { a Int }"],
    ["its keyword is another language's", "table A {\n a Int\n}", 'D1009 "table"', "model A { a Int }"],
    ["its keyword is unknown", "foo A {\n a Int\n}", 'D1009 "foo"', "unread A"],
    ["its keyword stands behind its name", "A model {\n a Int\n}", 'D1009 "A"', "unread model"],
    ["its keyword is missing", "A {\n a Int\n}", 'D1009 "A"', "unread A"],
    ["its name is missing", "model {\n a Int\n}", 'D1010 "model"', "unread"],
    ["its name is a string", 'model "A" {\n a Int\n}', 'D1010 "\\"A\\""', "unread"],
    ["a mixin's name is missing", "model A with {\n a Int\n}", 'D1010 "{"', "unread A"],
    ["there is more in its head", "model A extends C {\n a Int\n}", 'D1010 "extends"', "model A { a Int }"],
    ["it has arguments", "function a(b int) {\n @@x\n}", 'D1010 "("', "function a { @@x }"],
    ["an alias has no type", "type A =", 'D1013 ""', "unread A"],
    ["a word without braces is misspelled", "extention a", 'D1009 "extention"', "extension a {  }"],
    ["it is no block", "import 'a'", 'D1009 "import"', "unread import"],
    ["it is rubbish", "%% + ^\n", 'D1007 "%%"', ""],
    ["it holds the wrong members", "enum A {\n B = 1\n C\n}", 'D1011 "B"', "enum A { ?B | C }"],
    ["a datasource holds attributes", "datasource a {\n b = 1\n @@c\n}", 'D1011 "@@c"', "datasource a { b = 1 | ? }"],
    ["a function holds fields", "function a {\n b Int\n @@c\n}", 'D1011 "b"', "function a { ?b | @@c }"],
    ["a property has no =", 'datasource a {\n b "c"\n}', 'D1018 "\\"c\\""', 'datasource a { b = "c" }'],
    ["a property has a colon", 'datasource a {\n b: "c"\n}', 'D1017 ":"', 'datasource a { b = "c" }'],
    ["a property has no value", "datasource a {\n b =\n c = 1\n}", 'D1014 "b"', "datasource a { b | c = 1 }"],
    ["a property is a word", "datasource a {\n b\n}", 'D1014 "b"', "datasource a { ?b }"],
  ])("%s", (_what, text, error, seen) => {
    const { blocks, errors } = read(`${text}\n${rest}`);
    expect([...blocks].sort()).toEqual([...(seen === "" ? [] : [seen]), "model B { id Int }"].sort());
    expect(errors.join(", ")).toBe(error);
  });
});

describe("a backtick is missing", () => {
  const after = "  c Int @check(`c > 0`)\n  d String @default(`\n    x\n  `)\n}\nmodel B {\n  e Int @check(`e`)\n}\n";
  test.each<[string, string, string]>([
    ["behind SQL", "model A {\n  a Int @check(`a > 0)\n  b Int\n", "a Int @check(`a > 0`) | b Int"],
    ["before SQL", "model A {\n  a Int @check(a`)\n  b Int\n", "?a | b Int"],
  ])("%s", (_what, text, members) => {
    const { blocks, errors } = read(text + after);
    expect(blocks).toEqual([
      `model A { ${members} | c Int @check(\`c > 0\`) | d String @default(\`x\`) }`,
      "model B { e Int @check(`e`) }",
    ]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("D1002");
  });
});

test("all mistakes of a file are told, in the order of the text", () => {
  const { errors } = read("modle A {\n a: Int\n b String @x(\n}\nenum B {\n C = 1\n}\n");
  expect(errors.map((error) => error.slice(0, 5))).toEqual(["D1009", "D1017", "D1004", "D1011"]);
});
