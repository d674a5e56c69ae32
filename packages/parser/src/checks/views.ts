/** What a view can have only when it is materialized, or never. */
import { attributeNamed } from "../attributes/places.js";
import { report, type Context } from "../resolve/context.js";
import type { Holder } from "../resolve/draft.js";

export function checkView(holder: Holder, context: Context): void {
  const { properties } = holder;
  for (const field of holder.fields.list) {
    const key = field.primaryKey;
    if (key !== undefined) {
      const message = `view "${holder.name}" cannot have a primary key`;
      report(context, { code: "D2308", span: key.attribute.span, message, help: "say @unique instead" });
    }
  }
  checkFields(holder, context);
  checkOptions(holder, context);
  if (isMaterialized(holder)) return;
  checkKeys(holder, context);
  for (const index of properties.indexes) {
    const message = `view "${holder.name}" cannot have an index`;
    report(context, {
      code: "D2308",
      span: index.attribute.span,
      message,
      help: "only a view with @@materialized can",
    });
  }
}

/** A unique key of a view is a promise to generated code: the database has nothing that a name or an order could be of. */
function checkKeys({ name, properties }: Holder, context: Context): void {
  for (const { value, attribute } of properties.uniques) {
    const isOrdered = value.items.some(({ sort, ops }) => sort !== undefined || ops !== undefined);
    if (value.dbName === undefined && value.clustered === undefined && !isOrdered) continue;
    report(context, {
      code: "D2308",
      span: attribute.span,
      message: `a unique key of view "${name}" is no index of the database`,
      help: "name its fields alone; only a view with @@materialized has indexes",
    });
  }
}

/** What only a stored column has. */
const ofColumns = [
  "generated",
  "identity",
  "check",
  "notNull",
  "inherited",
  "storage",
  "compression",
  "statistics",
  "backfill",
  "using",
  "renamedFrom",
];

function checkFields({ name, fields }: Holder, context: Context): void {
  for (const field of fields.list) {
    const attribute = field.ast.attributes.find((candidate) => ofColumns.includes(candidate.nameText));
    if (attribute === undefined) continue;
    report(context, {
      code: "D2308",
      span: attribute.span,
      message: `field "${field.name}" of view "${name}" cannot have @${attribute.nameText}`,
      help: "the query says what the field holds",
    });
  }
}

/** Written so, even where the database has no such thing: that was reported. */
const isMaterialized = ({ attributes }: Holder): boolean => attributeNamed(attributes, "materialized") !== undefined;

const plainOnly = ["checkOption", "recursive", "securityInvoker", "securityBarrier"];
const materializedOnly = ["withNoData", "with", "tablespace", "accessMethod"];

/** What is stored is read, not rewritten: it has other options than a plain view. */
function checkOptions(holder: Holder, context: Context): void {
  const { name, attributes } = holder;
  const materialized = isMaterialized(holder);
  const checkOption = attributeNamed(attributes, "checkOption");
  if (holder.properties.recursive && checkOption !== undefined) {
    const message = `view "${name}" is recursive, so it cannot check rows that are written through it`;
    report(context, { code: "D2409", span: checkOption.span, message, help: "remove @@checkOption or @@recursive" });
  }
  const [wrong] = (materialized ? plainOnly : materializedOnly).flatMap(
    (each) => attributeNamed(attributes, each) ?? [],
  );
  if (wrong === undefined) return;
  const title = `@@${wrong.nameText}`;
  report(context, {
    code: "D2409",
    span: wrong.span,
    message: materialized
      ? `materialized view "${name}" cannot have ${title}`
      : `${title} is for materialized views, which "${name}" is not`,
    help: materialized ? `remove ${title}` : `add @@materialized, or remove ${title}`,
  });
}
