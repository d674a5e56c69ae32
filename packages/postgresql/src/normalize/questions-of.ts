/** The questions that a doubt is made into. The first settles it; a second one tells whether a statement can replace the other. */
import type { Doubt, DoubtPlace, QualifiedName } from "@dsl/planner";
import { enclosed } from "../render/enclosed.js";
import { sql } from "../sql.js";
import type { Operation, Question } from "./question.js";
import { statementQuestions } from "./statement-questions.js";

/**
 * Of a text: what exists at the place, then the text of `from` and that of `to`, each put beside it. The text of `from`
 * may use names from before the renames, so that it may fail: what exists counts first.
 */
export function questionsOf({ place, from, to }: Doubt, serverVersion: number): readonly Question[] {
  if (place.kind === "statement") return statementQuestions(place.object, serverVersion);
  return [
    [
      ...existing(place).map(optional),
      ...normalForm(place, from, "dsl_from").map(optional),
      ...normalForm(place, to, "dsl_to").map(judged),
    ],
  ];
}

function normalForm<Kind extends TextPlace["kind"]>(place: PlaceOf<Kind>, text: string, name: string): Question {
  const form: NormalForm<Kind> = normalForms[place.kind];
  return form(place, text, name);
}

const optional = (operation: Operation): Operation =>
  "run" in operation ? { run: operation.run, optional: true } : { read: operation.read, optional: true };

const judged = (operation: Operation): Operation =>
  "run" in operation ? { run: operation.run, judged: true } : operation;

function existing<Kind extends TextPlace["kind"]>(place: PlaceOf<Kind>): Question {
  const read: (place: PlaceOf<Kind>) => Question = existingTexts[place.kind];
  return read(place);
}

const nothing = (): Question => [{ read: "select null::jsonb" }];

/** What exists, in the words of the normal form: reading a text anew may print another one. */
const existingTexts: { readonly [Kind in TextPlace["kind"]]: (place: PlaceOf<Kind>) => Question } = {
  type: nothing,
  default: ({ table, column }) => [{ read: readDefault(table, column) }],
  generated: ({ table, column }) => [{ read: readDefault(table, column) }],
  check: ({ table, name }) => [{ read: readCheck(table, name) }],
  indexItem: ({ table, index, item }) => [
    { run: checkLikeIndexItem(table, index, item) },
    { read: readCheck(table, "dsl_existing") },
  ],
  indexPredicate: ({ table, index }) => [
    {
      read: `select to_jsonb(pg_get_expr(indpred, indrelid)) from pg_index where indexrelid = ${indexOid(table, index)}`,
    },
  ],
  partitionKey: ({ table }) => [{ read: readPartitionKey(sql.qualify(table)) }],
  partitionBound: ({ table }) => [{ read: readPartitionBound(sql.qualify(table)) }],
  domainCheck: ({ domain, name }) => (name === undefined ? nothing() : [{ read: readDomainCheck(domain, name) }]),
  domainDefault: ({ domain }) => [{ read: readDomainDefault(sql.qualify(domain)) }],
  domainType: nothing,
};

const checkLikeIndexItem = (table: QualifiedName, index: string, item: number): string => {
  const add = `alter table ${sql.qualify(table)} add constraint dsl_existing check ((%s) is null) not valid`;
  const body = `begin
    execute replace(${sql.literal(add)}, '%s', pg_get_indexdef(${indexOid(table, index)}, ${item + 1}, false));
  end`;
  return `do ${sql.literal(body)}`;
};

const indexOid = (table: QualifiedName, index: string): string =>
  `${sql.literal(sql.qualify({ ...table, name: index }))}::regclass`;

type TextPlace = Exclude<DoubtPlace, { readonly kind: "statement" }>;
type PlaceOf<Kind> = TextPlace & { readonly kind: Kind };

/** Puts a text beside what exists, under a name of ours, and reads it as the engine prints it. */
type NormalForm<Kind> = (place: PlaceOf<Kind>, text: string, name: string) => Question;

const normalForms: { readonly [Kind in TextPlace["kind"]]: NormalForm<Kind> } = {
  type: (_place, text, name) => [
    { run: `create temporary table ${name} (x ${text})` },
    {
      read: `select jsonb_build_array(format_type(atttypid, atttypmod), attcollation)
        from pg_attribute where attrelid = 'pg_temp.${name}'::regclass and attnum = 1`,
    },
  ],
  default: ({ table, column }, text) => [
    { run: `alter table ${sql.qualify(table)} alter column ${sql.quote(column)} set default ${text}` },
    { read: readDefault(table, column) },
  ],
  generated: ({ table, column, stored }, text, name) => {
    const type = table.columns.find((each) => each.name === column)?.type.text ?? "text";
    const kind = stored ? "stored" : "virtual";
    return [
      {
        run: `alter table ${sql.qualify(table)} add column ${name} ${type} generated always as ${enclosed(text)} ${kind}`,
      },
      { read: readDefault(table, name) },
    ];
  },
  check: ({ table }, text, name) => tableCheck(table, text, name),
  // Any expression may stand here, whatever its type and whatever the index does with it.
  indexItem: ({ table }, text, name) => tableCheck(table, `${enclosed(text)} is null`, name),
  indexPredicate: ({ table }, text, name) => tableCheck(table, text, name),
  partitionKey: ({ table }, text, name) => [
    { run: `create temporary table ${name} (like ${sql.qualify(table)}) partition by ${text}` },
    { read: readPartitionKey(`pg_temp.${name}`) },
  ],
  partitionBound: ({ parent }, text, name) => [
    { run: parentLike(parent, `${name}_parent`) },
    { run: `create temporary table ${name} partition of pg_temp.${name}_parent ${text}` },
    { read: readPartitionBound(`pg_temp.${name}`) },
  ],
  domainCheck: ({ base }, text, name) => [
    { run: `create domain pg_temp.${name} as ${base} check ${enclosed(text)}` },
    { read: `select to_jsonb(pg_get_expr(conbin, 0)) from pg_constraint where contypid = 'pg_temp.${name}'::regtype` },
  ],
  domainDefault: ({ base }, text, name) => [
    { run: `create domain pg_temp.${name} as ${base} default ${enclosed(text)}` },
    { read: readDomainDefault(`pg_temp.${name}`) },
  ],
  domainType: (_place, text, name) => [
    { run: `create domain pg_temp.${name} as ${text}` },
    {
      read: `select jsonb_build_array(format_type(typbasetype, typtypmod), typcollation)
        from pg_type where oid = 'pg_temp.${name}'::regtype`,
    },
  ],
};

const tableCheck = (table: QualifiedName, text: string, name: string): Question => [
  { run: `alter table ${sql.qualify(table)} add constraint ${name} check ${enclosed(text)} not valid` },
  { read: readCheck(table, name) },
];

/** A table that is divided as another is, with no parts. */
const parentLike = (table: QualifiedName, name: string): string => {
  const create = `create temporary table ${name} (like ${sql.qualify(table)}) partition by %s`;
  const key = `pg_get_partkeydef(${sql.literal(sql.qualify(table))}::regclass)`;
  return `do ${sql.literal(`begin execute replace(${sql.literal(create)}, '%s', ${key}); end`)}`;
};

const readDomainCheck = (domain: QualifiedName, name: string): string =>
  `select to_jsonb(pg_get_expr(conbin, 0)) from pg_constraint
    where contypid = ${sql.literal(sql.qualify(domain))}::regtype and conname = ${sql.literal(name)}`;

const readDomainDefault = (domain: string): string =>
  `select to_jsonb(pg_get_expr(typdefaultbin, 0)) from pg_type where oid = ${sql.literal(domain)}::regtype`;

const readPartitionKey = (table: string): string =>
  `select to_jsonb(pg_get_partkeydef(${sql.literal(table)}::regclass))`;

const readPartitionBound = (table: string): string =>
  `select to_jsonb(pg_get_expr(relpartbound, oid)) from pg_class where oid = ${sql.literal(table)}::regclass`;

const readCheck = (table: QualifiedName, name: string): string =>
  `select to_jsonb(pg_get_expr(conbin, conrelid)) from pg_constraint
    where conname = ${sql.literal(name)} and conrelid = ${sql.literal(sql.qualify(table))}::regclass and contype = 'c'`;

const readDefault = (table: QualifiedName, column: string): string =>
  `select to_jsonb(pg_get_expr(d.adbin, d.adrelid))
    from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where d.adrelid = ${sql.literal(sql.qualify(table))}::regclass and a.attname = ${sql.literal(column)}`;
