datasource db {
  provider    = "postgresql"
  url         = env("DATABASE_URL")
  tableNames  = "snake_plural"
  columnNames = "snake_case"
  manage      = "all"
}

extension btree_gist

role pg_read_all_data

type Address {
  street String?
  zip    String? @db.VarChar(12)
}

sequence invoice_number {
  type      = Int
  start     = 1000
  increment = 10
  max       = 100000
  cache     = 5
  cycle     = true
}

sequence tickets

model Article {
  id        Int       @id
  slug      String    @statistics(500)
  body      String?   @unique(map: "articles_one_null", nullsDistinct: false) @storage(External) @compression(pglz)
  number    Int       @default(`nextval('public.invoice_number'::regclass)`)
  updatedAt DateTime? @db.Timestamptz

  @@index([slug], map: "articles_hash", type: Hash)
  @@index([slug(ops: `text_pattern_ops`)], map: "articles_slug_pattern", with: { fillfactor: 80 })
  @@check(`slug ~ '^[a-z\`$-]+$'::text`, map: "slug_is_slug")
  @@with({ fillfactor: 70, autovacuum_enabled: false })
  @@replicaIdentity(Full)
  @@trigger("check_later", `CONSTRAINT AFTER INSERT OR UPDATE DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at()`)
  @@trigger("sleeping", `AFTER DELETE REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.touch_updated_at()`, enabled: Disabled)
  @@trigger("touch", `BEFORE UPDATE OF body, slug FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_updated_at()`)
  @@rule("keep", `ON DELETE WHERE (old.id < 10) DO INSTEAD NOTHING`)
  @@statistics([number, updatedAt])
  @@statistics([slug, number], kinds: [NDistinct, Dependencies], map: "articles_stats")
}

model Booking {
  roomId    Int
  during    `tstzrange`
  cancelled Boolean     @default(false)

  @@id([roomId, during])
  @@exclude([roomId(with: `=`), during(with: `&&`)], type: Gist, where: `NOT cancelled`, deferrable: Immediate)
}

model Cache {
  key   String @id
  value Json?

  @@unlogged
  @@rls(Disabled, force: true)
  @@map("cache")
}

model Car {
  id    Int  @id @inherited @notNull
  doors Int?

  @@inherits([Vehicle])
}

model Document {
  id    Int     @id
  owner `name`  @default(`CURRENT_USER`)
  body  String?

  @@policy("own", using: `owner = CURRENT_USER`, check: `owner = CURRENT_USER`)
  @@policy("readers", for: Select, to: [pg_read_all_data], as: Restrictive, using: `true`)
}

model NoKey {
  a Int?
  b String?

  @@map("no_key")
  @@ignore
}

model TypedAddress {
  street String?
  zip    String? @db.VarChar(12)

  @@of(Address)
  @@ignore
}

model Vehicle {
  id     Int @id
  wheels Int
}

view ArticleCount {
  slug    String?
  howMany BigInt? @map("how many")

  @@unique([slug], map: "article_counts_slug_idx")
  @@index([howMany], map: "article_counts_many")
  @@materialized
  @@withNoData
  @@alter(`CREATE INDEX article_counts_expression ON public.article_counts USING btree (lower(slug))`)
  @@sql(`
    SELECT slug,
        count(*) AS "how many"
       FROM public.articles
      GROUP BY slug
  `)
}

view ArticleSlug {
  slug String?

  @@checkOption(Local)
  @@sql(`
    SELECT slug
       FROM public.articles
      WHERE (slug <> ''::text)
  `)
}

view RecentArticle {
  id        Int?
  slug      String?
  updatedAt DateTime? @db.Timestamptz

  @@securityBarrier
  @@sql(`
    SELECT id,
        slug,
        updated_at
       FROM public.articles
      WHERE (updated_at > (now() - '1 day'::interval))
  `)
}

function add {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.add(a integer, b integer)
     RETURNS integer
     LANGUAGE sql
     IMMUTABLE
    RETURN (a + b)
  `)
}

function add2 {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.add(a text, b text DEFAULT '!'::text)
     RETURNS text
     LANGUAGE sql
    AS $function$ select a || b $function$
  `)
  @@map("add")
}

procedure nothing {
  @@sql(`
    CREATE OR REPLACE PROCEDURE public.nothing()
     LANGUAGE sql
    AS $procedure$ select 1 $procedure$
  `)
}

aggregate total {
  @@sql(`
    CREATE AGGREGATE "public"."total"(integer) (
      SFUNC = int4pl,
      STYPE = integer,
      INITCOND = '0'
    )
  `)
}

function touch_updated_at {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.touch_updated_at()
     RETURNS trigger
     LANGUAGE plpgsql
    AS $function$
    begin
      new.updated_at := now();

      return new;
    end
    $function$
  `)
}
