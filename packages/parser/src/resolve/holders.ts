/** Blocks with fields: their fields, those of their mixins after them, each with its type and column name. */
import * as ast from "../ast.js";
import { report, type Context } from "./context.js";
import { checkIdentifier } from "./collect.js";
import { declared, wordFor, type Declaration } from "./declarations.js";
import { defined } from "./defined.js";
import {
  newDraft,
  noBlockProperties,
  noFieldProperties,
  nothing,
  untouched,
  type FieldDraft,
  type Holder,
} from "./draft.js";
import { beginColumn } from "./build-field.js";
import { resolveFieldType } from "./field-type.js";
import { Fields } from "./fields.js";
import { keptName } from "./kept-name.js";
import { lostNames } from "./lost.js";
import { takeStep } from "./memory.js";
import { columnName } from "./naming.js";
import { didYouMean } from "./nearest.js";
import { isScalarType } from "./scalar-types.js";
import { defaultFurther, type KnownColumn, type KnownColumns } from "./known-columns.js";
import { reportSqlWords } from "./sql-words.js";
import { blockAttributesOf, writtenName } from "./written-name.js";

type Needs = Pick<Context, "messages" | "declarations" | "aliasScalars" | "target" | "memory"> & {
  readonly columnNames: string | undefined;
  readonly knownColumns?: KnownColumns;
};

const isHolder = (keyword: string): keyword is Holder["keyword"] =>
  keyword === "model" || keyword === "view" || keyword === "type" || keyword === "mixin";

/**
 * Blocks with fields by name, in the order of the files. The fields of each are found when it is first asked for, so that its
 * attributes are read while they are at hand and not after those of all others.
 */
export class Holders {
  readonly #found: Map<string, Holder>;
  /** Those of an earlier version of the schema, which had the same names in the same order. */
  readonly #before: readonly Holder[] | undefined;
  #all: readonly Holder[] | undefined;
  #anew: readonly Holder[] = [];

  constructor(
    private readonly context: Needs,
    before?: Holders,
  ) {
    this.#before = before && before.#all;
    this.#found = before === undefined ? new Map() : before.#found;
    for (const name of context.memory?.stale ?? []) this.#found.delete(name);
  }

  get(name: string): Holder | undefined {
    return this.#found.get(name) ?? this.#find(this.context.declarations.types.get(name));
  }

  values(): Iterable<Holder> {
    if (this.#all === undefined) for (const _holder of this.#each());
    return this.#all!;
  }

  /** Those that are not taken over from an earlier version of the schema. */
  anew(): Iterable<Holder> {
    return this.#all === undefined ? this.#each() : this.#anew;
  }

  *#each(): Iterable<Holder> {
    const all: Holder[] = [];
    const anew: Holder[] = [];
    for (const one of this.#before ?? this.context.declarations.types.values()) {
      const holder = this.get(one.name);
      if (holder === undefined) continue;
      all.push(holder);
      if (holder === one) continue;
      anew.push(holder);
      yield holder;
    }
    this.#all = all;
    this.#anew = anew;
  }

  #find(declaration: Declaration | undefined): Holder | undefined {
    if (declaration?.node.kind !== "block" || !isHolder(declaration.keyword)) return undefined;
    const { node, keyword, name } = declaration;
    return takeStep(this.context, declaration, () => {
      const holder = resolveHolder(declaration, node, keyword, this.context);
      this.#found.set(name, holder);
      return holder;
    });
  }
}

function resolveHolder(
  { name, dbName, mapped, namespace, attributes }: Declaration,
  block: ast.Block,
  keyword: Holder["keyword"],
  context: Needs,
): Holder {
  const mixins = block.mixins.length === 0 ? NO_MIXINS : new Map<string, ast.Block>();
  const missing = block.mixins.length > 0 && addMixins(block, mixins, [name], context);
  const fields = new Fields();
  const blocks = mixins.size === 0 ? [block] : [block, ...mixins.values()];
  const isCut = blocks.map((part) => addFields(block, part, fields, context)).includes(true);
  return {
    keyword,
    block,
    name,
    dbName,
    mapped,
    fields,
    attributes: blocks.length === 1 ? attributes : blocks.flatMap(blockAttributesOf),
    mixins: mixins.size === 0 ? nothing : [...mixins.keys()],
    incomplete: missing || isCut,
    lost: missing ? undefined : lostNames(blocks),
    properties: noBlockProperties(),
    ...defined({ namespace }),
  };
}

/** Of most blocks. */
const NO_MIXINS = new Map<string, never>();

/** Nobody reads mixins nested deeper than this. */
const deepest = 50;

/** Mixins in the order named, each once, those of mixins before what follows. Says whether one could not be found. */
function addMixins(block: ast.Block, found: Map<string, ast.Block>, path: readonly string[], context: Needs): boolean {
  let missing = false;
  for (const name of block.mixins) {
    const mixin = declared(context.declarations, "mixin", name.text)?.node;
    if (mixin?.kind !== "block") {
      reportNoMixin(name, context);
      missing = true;
    } else if (path.includes(name.text)) {
      reportCycle(name, path, context);
    } else if (path.length > deepest) {
      const message = `mixins are nested more than ${deepest} deep`;
      report(context, { code: "D2103", span: name.span, message, help: "name them side by side: with A, B, C" });
    } else if (path.length === 1 && block.mixins.find(({ text }) => text === name.text) !== name) {
      report(context, {
        code: "D2110",
        span: name.span,
        message: `mixin "${name.text}" is named twice`,
        help: "keep one",
      });
    } else if (!found.has(name.text)) {
      found.set(name.text, mixin);
      missing = addMixins(mixin, found, [...path, name.text], context) || missing;
    }
  }
  return missing;
}

function reportNoMixin({ text, span }: ast.Name, context: Needs): void {
  const { types } = context.declarations;
  const other = types.get(text);
  const known = () => [...types.values()].filter((type) => type.keyword === "mixin").map((type) => type.name);
  report(context, {
    code: other === undefined ? "D2102" : "D2111",
    span,
    message: other === undefined ? `there is no mixin "${text}"` : `${wordFor(other.keyword)} "${text}" is not a mixin`,
    ...didYouMean(
      text,
      known,
      other === undefined ? `declare it: mixin ${text} { … }` : "only mixins give their members to others",
    ),
  });
}

/** One message for a circle: where the first of its members by name is named. */
function reportCycle(name: ast.Name, path: readonly string[], context: Needs): void {
  if (path.slice(path.indexOf(name.text)).some((member) => member < name.text)) return;
  const circle = [...path.slice(path.indexOf(name.text)), name.text].join(" -> ");
  report(context, {
    code: "D2103",
    span: name.span,
    message: `mixin "${name.text}" contains itself`,
    detail: circle,
    help: "take one of them out of another",
  });
}

/** The fields of one part of `owner`: its own block, or a mixin's. Says whether a member is not what it was meant to be. */
function addFields(owner: ast.Block, part: ast.Block, fields: Fields, context: Needs): boolean {
  let isCut = false;
  for (let at = 0; at < part.members.length; at++) {
    const member = part.members[at]!;
    const words = reportSqlWords(part.members, at, context);
    if (member.kind === "unread" || words > 0) isCut = true;
    else if (member.kind === "field") addField(member, owner, part, fields, context);
    at += Math.max(words - 1, 0);
  }
  return isCut;
}

function addField(member: ast.Field, owner: ast.Block, part: ast.Block, fields: Fields, context: Needs): void {
  const field = turned(member, context) ?? member;
  const first = fields.get(field.nameText);
  if (first !== undefined) reportTwice(field, first, owner, part, context);
  else {
    const mixin = part === owner ? undefined : part.name.text;
    // In a composite type other attributes are allowed.
    const known = owner.keyword === "type" ? undefined : context.knownColumns?.find(field);
    fields.add(known === undefined ? draftField(field, mixin, context) : draftKnown(field, known, mixin, context));
  }
}

/** `String id` as it was meant, which is reported: the name of a type stands where the name of the field belongs. */
function turned(field: ast.Field, context: Needs): ast.Field | undefined {
  const { type } = field;
  if (!isTypeName(field.nameText, context) || type.type.kind !== "name") return undefined;
  const { name } = field;
  const meant = type.type.name;
  if (!/^\p{Ll}/u.test(meant.text) || context.declarations.types.has(meant.text)) return undefined;
  report(context, {
    code: "D2101",
    span: meant.span,
    message: `there is no type "${meant.text}": the name of a field stands before its type`,
    help: `write ${meant.text} ${name.text}`,
    fix: {
      title: `write ${meant.text} ${name.text}`,
      edits: [
        { span: name.span, text: meant.text },
        { span: meant.span, text: name.text },
      ],
    },
  });
  return asMeant(field, meant, name);
}

function asMeant(field: ast.Field, name: ast.Name, typeName: ast.Name): ast.Field {
  const { file, type, documentation } = field;
  const written = { kind: "name", name: typeName } as const;
  const meant = new ast.TypeReference(file, type.start, type.end, written, type.arity);
  return Object.assign(new TurnedField(field, name, meant), defined({ documentation }));
}

/** Its name stands behind its type. */
class TurnedField extends ast.Field {
  constructor(
    { file, start, end, attributes }: ast.Field,
    private readonly turnedName: ast.Name,
    type: ast.TypeReference,
  ) {
    super(file, start, end, turnedName.text, type, attributes, 0);
  }

  override get name(): ast.Name {
    return this.turnedName;
  }
}

const isTypeName = (text: string, { declarations }: Needs): boolean =>
  isCapital(text) && (isScalarType(text) || declarations.types.has(text));

/** Asked of the name of every field: hardly any is beyond ASCII. */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}

const CAPITAL = /^\p{Lu}/u;

const nameInDatabase = (wanted: string, field: ast.Field, context: Needs): string =>
  keptName(wanted, field, field, context.target, context);

/** A field before its attributes are read. */
export function draftField(field: ast.Field, mixin: string | undefined, context: Needs): FieldDraft {
  const { nameText, attributes } = field;
  checkIdentifier(nameText, field, "field", context);
  const meaning = resolveFieldType(field.type, attributes, context);
  const mapped = writtenName(attributes, "map");
  const wanted = mapped ?? columnName(context.columnNames, nameText);
  // The database has no column of a relation, however long its name.
  const dbName = meaning.kind === "relation" ? wanted : nameInDatabase(wanted, field, context);
  const properties =
    meaning.kind === "column"
      ? beginColumn(field, mixin, meaning.type, dbName, mapped)
      : attributes.every(saysOnlyRelation)
        ? untouched
        : noFieldProperties();
  return newDraft(field, nameText, mixin, meaning, dbName, properties);
}

/** A column whose attributes are known. */
function draftKnown(field: ast.Field, known: KnownColumn, mixin: string | undefined, context: Needs): FieldDraft {
  const { nameText, by } = field;
  const { meaning, mapped, updatedAt } = known;
  const dbName = nameInDatabase(mapped ?? columnName(context.columnNames, nameText), field, context);
  const column = beginColumn(field, mixin, meaning.type, dbName, mapped);
  if (known.default !== undefined) column.default = defaultFurther(known.default, by);
  column.updatedAt = updatedAt;
  return newDraft(field, nameText, mixin, meaning, dbName, column, known);
}

/** What `@relation` says is no property. */
const saysOnlyRelation = ({ nameText }: ast.Attribute): boolean => nameText === "relation";

/** A field that a mixin has too is reported where the model is: the mixin may be right elsewhere. */
function reportTwice(field: ast.Field, first: FieldDraft, owner: ast.Block, part: ast.Block, context: Needs): void {
  const { text, span } = field.name;
  const what = `${wordFor(owner.keyword)} "${owner.name.text}"`;
  const isOwn = part === owner;
  const inHead = owner.mixins.find((mixin) => mixin.text === part.name.text)?.span ?? owner.name.span;
  report(context, {
    code: "D2002",
    span: isOwn ? span : first.mixin === undefined ? first.ast.name.span : inHead,
    message: isOwn
      ? `${what} has a second field "${text}"`
      : `${what} has the field "${text}" of mixin "${part.name.text}" already`,
    related: [isOwn ? { span: first.ast.name.span, message: "first here" } : { span, message: "in the mixin" }],
    help: "remove one of them, or rename it",
  });
}
