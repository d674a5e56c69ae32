/** A random schema as a small value, its text, rows that fit it, and edits. */
import fc from "fast-check";

export interface Shape {
  readonly models: readonly ModelShape[];
  readonly enumValues: number;
}

interface ModelShape {
  readonly name: string;
  /** The table's name before, when it was renamed. */
  readonly renamedFrom?: string;
  readonly fields: readonly FieldShape[];
  /** Names of models that it points at, by an optional field each. */
  readonly parents: readonly string[];
}

export interface FieldShape {
  readonly name: string;
  readonly renamedFrom?: string;
  /** The column's name, when it is not the field's. */
  readonly column?: string;
  readonly type: FieldType;
  readonly optional: boolean;
  readonly unique: boolean;
  readonly indexed: boolean;
  readonly checked: boolean;
  readonly hasDefault: boolean;
  /** Required and new: rows that exist get the sample of their type. */
  readonly backfilled?: boolean;
}

const fieldTypes = [
  "Int",
  "BigInt",
  "String",
  "Boolean",
  "Float",
  "Decimal",
  "DateTime",
  "Json",
  "Bytes",
  "Kind",
] as const;
type FieldType = (typeof fieldTypes)[number];

const oddColumns = ["select", 'say "no"', "größe", "a b", "UPPER", "x".repeat(60)];

/** What is random about a field; names are given by place, so that shrinking keeps them apart. */
const fieldDraw = fc.record({
  type: fc.constantFrom(...fieldTypes),
  optional: fc.boolean(),
  unique: fc.boolean(),
  indexed: fc.boolean(),
  checked: fc.boolean(),
  hasDefault: fc.boolean(),
  odd: fc.option(fc.nat(oddColumns.length - 1), { freq: 4 }),
});
type FieldDraw = typeof fieldDraw extends fc.Arbitrary<infer T> ? T : never;

const modelDraw = fc.record({
  fields: fc.array(fieldDraw, { minLength: 1, maxLength: 4 }),
  parents: fc.array(fc.nat(9), { maxLength: 2 }),
});

/** Schemas of one to four models; relations point at earlier models or at themselves. */
export const shapes: fc.Arbitrary<Shape> = fc
  .record({ models: fc.array(modelDraw, { minLength: 1, maxLength: 4 }), enumValues: fc.integer({ min: 1, max: 4 }) })
  .map(({ models, enumValues }) => ({
    enumValues,
    models: models.map(({ fields, parents }, at) => ({
      name: `M${at}`,
      fields: fields.map((draw, place) => fieldShape(`f${place}`, draw, place)),
      parents: [...new Set(parents.map((parent) => `M${parent % (at + 1)}`))],
    })),
  }));

function fieldShape(name: string, { odd, ...draw }: FieldDraw, place: number): FieldShape {
  const keyable = !["Json", "Boolean", "Kind"].includes(draw.type);
  return {
    ...draw,
    name,
    unique: draw.unique && keyable,
    indexed: draw.indexed && draw.type !== "Json",
    hasDefault: draw.hasDefault && !["Bytes", "Json"].includes(draw.type) && !draw.unique,
    ...(odd === null ? {} : { column: `${place}${oddColumns[odd]!}` }),
  };
}

/** One random change: what kind, and numbers that say where. */
export const edits = fc.array(
  fc.record({ kind: fc.constantFrom(...Object.keys(editors())), model: fc.nat(9), field: fc.nat(9), draw: fieldDraw }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
export type Edit = typeof edits extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

/** The schema after the edits; one that does not fit its place is passed over. */
export function edited(shape: Shape, all: readonly Edit[]): Shape {
  return all.reduce((before, edit, at) => editors()[edit.kind]!(before, edit, at), shape);
}

type Editor = (shape: Shape, edit: Edit, at: number) => Shape;

function editors(): Readonly<Record<string, Editor>> {
  return {
    addField: inModel((model, { draw }, at) => {
      const field = fieldShape(`n${at}`, { ...draw, odd: null, unique: false }, at);
      return { ...model, fields: [...model.fields, { ...field, backfilled: !field.optional && !field.hasDefault }] };
    }),
    dropField: inModel((model, { field }) =>
      model.fields.length < 2
        ? model
        : { ...model, fields: model.fields.filter((_, place) => place !== field % model.fields.length) },
    ),
    renameField: inField((field, _, at) =>
      field.renamedFrom === undefined && field.backfilled === undefined && !field.name.startsWith("n")
        ? {
            ...field,
            name: `r${at}`,
            renamedFrom: columnOf(field),
            ...(field.column === undefined ? {} : { column: `${field.column}r` }),
          }
        : field,
    ),
    widen: inField((field) => (field.type === "Int" && !field.hasDefault ? { ...field, type: "BigInt" } : field)),
    makeOptional: inField((field) => ({ ...field, optional: true, backfilled: false })),
    makeRequired: inField((field) => (field.name.startsWith("n") ? field : { ...field, optional: false })),
    toggleUnique: inField((field) =>
      field.name.startsWith("n") || ["Json", "Boolean", "Kind"].includes(field.type)
        ? field
        : { ...field, unique: !field.unique },
    ),
    toggleIndex: inField((field) => (field.type === "Json" ? field : { ...field, indexed: !field.indexed })),
    toggleCheck: inField((field) => ({ ...field, checked: !field.checked })),
    toggleDefault: inField((field) =>
      ["Bytes", "Json"].includes(field.type) || field.backfilled === true
        ? field
        : { ...field, hasDefault: !field.hasDefault },
    ),
    addEnumValue: (shape) => ({ ...shape, enumValues: shape.enumValues + 1 }),
    renameModel: inModel((model, _, at) =>
      model.renamedFrom !== undefined || model.name.startsWith("N")
        ? model
        : { ...model, name: `R${at}`, renamedFrom: model.name },
    ),
    addModel: (shape, { draw }, at) => ({
      ...shape,
      models: [
        ...shape.models,
        { name: `N${at}`, fields: [fieldShape("f0", draw, 0)], parents: [shape.models[0]!.name] },
      ],
    }),
    dropModel: (shape, { model }) => {
      const gone = shape.models[model % shape.models.length]!;
      const isWanted =
        shape.models.length < 2 || shape.models.some((other) => other !== gone && other.parents.includes(gone.name));
      return isWanted ? shape : { ...shape, models: shape.models.filter((other) => other !== gone) };
    },
    toggleParent: (shape, { model, field }) => {
      const child = shape.models[model % shape.models.length]!;
      const parent = shape.models[field % shape.models.length]!.name;
      const parents = child.parents.includes(parent)
        ? child.parents.filter((name) => name !== parent)
        : [...child.parents, parent];
      return { ...shape, models: shape.models.map((other) => (other === child ? { ...child, parents } : other)) };
    },
  };
}

function inModel(change: (model: ModelShape, edit: Edit, at: number) => ModelShape): Editor {
  return (shape, edit, at) => {
    const old = shape.models[edit.model % shape.models.length]!;
    const changed = change(old, edit, at);
    const follow = (names: readonly string[]) => names.map((name) => (name === old.name ? changed.name : name));
    const models = shape.models.map((model) => (model === old ? changed : model));
    return { ...shape, models: models.map((model) => ({ ...model, parents: follow(model.parents) })) };
  };
}

function inField(change: (field: FieldShape, edit: Edit, at: number) => FieldShape): Editor {
  return inModel((model, edit, at) => ({
    ...model,
    fields: model.fields.map((field, place) =>
      place === edit.field % model.fields.length ? change(field, edit, at) : field,
    ),
  }));
}

export function columnOf(field: FieldShape): string {
  return field.column ?? field.name;
}

/** The schema as text, without a datasource. */
export function schemaOf({ models, enumValues }: Shape): string {
  const values = Array.from({ length: enumValues }, (_, at) => `  V${at}`).join("\n");
  return [`enum Kind {\n${values}\n}\n`, ...models.map((model) => modelText(model, models))].join("\n");
}

function modelText(model: ModelShape, all: readonly ModelShape[]): string {
  const keys = model.parents.map(
    (parent) =>
      `  ${parent}Id Int?\n  to${parent} ${parent}? @relation("${model.name}${parent}", fields: [${parent}Id], references: [id])`,
  );
  const children = all.filter((other) => other.parents.includes(model.name));
  const backs = children.map((child) => `  from${child.name} ${child.name}[] @relation("${child.name}${model.name}")`);
  const indexes = model.fields.filter((field) => field.indexed).map((field) => `  @@index([${field.name}])`);
  const renamed = model.renamedFrom === undefined ? [] : [`  @@renamedFrom("${model.renamedFrom}")`];
  return `model ${model.name} {\n${["  id Int @id", ...model.fields.map(fieldText), ...keys, ...backs, ...indexes, ...renamed].join("\n")}\n}\n`;
}

function fieldText(field: FieldShape): string {
  const quoted = (text: string) => JSON.stringify(text);
  const attributes = [
    ...(field.unique ? ["@unique"] : []),
    ...(field.hasDefault ? [`@default(${defaults[field.type as keyof typeof defaults]})`] : []),
    ...(field.column === undefined ? [] : [`@map(${quoted(field.column)})`]),
    ...(field.checked ? [`@check(\`\${${field.name}} is null or \${${field.name}} is not null\`)`] : []),
    ...(field.renamedFrom === undefined ? [] : [`@renamedFrom(${quoted(field.renamedFrom)})`]),
    ...(field.backfilled === true ? [`@backfill(\`${sample(field.type, 1)}\`)`] : []),
  ];
  return `  ${field.name} ${field.type}${field.optional ? "?" : ""} ${attributes.join(" ")}`.trimEnd();
}

/** Json and Bytes are given none. */
const defaults: Readonly<Record<Exclude<FieldType, "Json" | "Bytes">, string>> = {
  Kind: "V0",
  Int: "7",
  BigInt: "8",
  String: '"it\'s"',
  Boolean: "true",
  Float: "1.5",
  Decimal: "2.5",
  DateTime: "now()",
};

/** The n-th value of a type, different for each n where values can be told apart: SQL that both engines read. */
function sample(type: FieldType, n: number): string {
  const values: Readonly<Record<FieldType, string>> = {
    Int: `${n}`,
    BigInt: `${n}`,
    String: `'value ${n}'`,
    Boolean: n % 2 === 0 ? "true" : "false",
    Float: `${n}.25`,
    Decimal: `${n}.5`,
    DateTime: `'2026-01-0${n} 00:00:00'`,
    Json: `'{"n":${n}}'`,
    Bytes: `'${n}'`,
    Kind: "'V0'",
  };
  return values[type];
}

/** Three rows for each table; children point at the first row of each parent. */
export function rowsOf({ models }: Shape): string {
  const name = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const inserts = models.flatMap((model) =>
    [1, 2, 3].map((n) => {
      const columns = ["id", ...model.fields.map(columnOf), ...model.parents.map((parent) => `${parent}Id`)];
      const values = [`${n}`, ...model.fields.map((field) => sample(field.type, n)), ...model.parents.map(() => "1")];
      return `insert into ${name(model.name)} (${columns.map(name).join(", ")}) values (${values.join(", ")});`;
    }),
  );
  return inserts.join("\n");
}
