-- detach table ItemOpen from Item
ALTER TABLE "public"."Item" DETACH PARTITION "public"."ItemOpen";

-- dsl:next
-- detach table Load0 from Load
ALTER TABLE "public"."Load" DETACH PARTITION "public"."Load0";

-- dsl:next
-- detach table PlaceNear from Place
ALTER TABLE "public"."Place" DETACH PARTITION "public"."PlaceNear";

-- dsl:next
-- detach table Visit2026 from Visit
ALTER TABLE "public"."Visit" DETACH PARTITION "public"."Visit2026";

-- dsl:next
-- drop table Item
DROP TABLE "public"."Item";

-- dsl:next
-- create table Item
CREATE TABLE "public"."Item" (
  "id" integer CONSTRAINT "Item_id_not_null" NOT NULL,
  "state" text
) PARTITION BY LIST (lower("state"));

-- dsl:next
-- create table Visit2027
CREATE TABLE "public"."Visit2027" (
  "id" integer CONSTRAINT "Visit_id_not_null" NOT NULL,
  "at" date CONSTRAINT "Visit_at_not_null" NOT NULL,
  "kind" text CONSTRAINT "Visit_kind_not_null" NOT NULL
);

-- dsl:next
ALTER TABLE "public"."Visit" ATTACH PARTITION "public"."Visit2027" FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');

-- dsl:next
-- attach table ItemOpen to Item
ALTER TABLE "public"."Item" ATTACH PARTITION "public"."ItemOpen" FOR VALUES IN ('open', 'new');

-- dsl:next
-- attach table Load0 to Load
ALTER TABLE "public"."Load" ATTACH PARTITION "public"."Load0" FOR VALUES WITH (modulus 4, remainder 0);

-- dsl:next
-- attach table PlaceNear to Place
ALTER TABLE "public"."Place" ATTACH PARTITION "public"."PlaceNear" FOR VALUES FROM (minvalue, minvalue) TO (10, 5);

-- dsl:next
-- attach table Visit2026 to Visit
ALTER TABLE "public"."Visit" ATTACH PARTITION "public"."Visit2026" FOR VALUES FROM ('2026-01-01') TO ('2026-07-01');

-- back

-- detach table ItemOpen from Item
ALTER TABLE "public"."Item" DETACH PARTITION "public"."ItemOpen";

-- dsl:next
-- detach table Load0 from Load
ALTER TABLE "public"."Load" DETACH PARTITION "public"."Load0";

-- dsl:next
-- detach table PlaceNear from Place
ALTER TABLE "public"."Place" DETACH PARTITION "public"."PlaceNear";

-- dsl:next
-- detach table Visit2026 from Visit
ALTER TABLE "public"."Visit" DETACH PARTITION "public"."Visit2026";

-- dsl:next
-- drop table Visit2027
DROP TABLE "public"."Visit2027";

-- dsl:next
-- attach table ItemOpen to Item
ALTER TABLE "public"."Item" ATTACH PARTITION "public"."ItemOpen" FOR VALUES IN ('open', NULL);

-- dsl:next
-- attach table Load0 to Load
ALTER TABLE "public"."Load" ATTACH PARTITION "public"."Load0" FOR VALUES WITH (modulus 2, remainder 0);

-- dsl:next
-- attach table PlaceNear to Place
ALTER TABLE "public"."Place" ATTACH PARTITION "public"."PlaceNear" FOR VALUES FROM (MINVALUE, MINVALUE) TO (10, MAXVALUE);

-- dsl:next
-- attach table Visit2026 to Visit
ALTER TABLE "public"."Visit" ATTACH PARTITION "public"."Visit2026" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
