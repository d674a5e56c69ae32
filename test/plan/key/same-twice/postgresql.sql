-- create table Twice
CREATE TABLE "public"."Twice" (
  "id" integer NOT NULL,
  "code" integer NOT NULL,
  CONSTRAINT "Twice_pkey" PRIMARY KEY ("id")
);

-- dsl:next
CREATE UNIQUE INDEX "first_key" ON "public"."Twice" ("code");

-- dsl:next
CREATE UNIQUE INDEX "id_key" ON "public"."Twice" ("id");

-- dsl:next
CREATE UNIQUE INDEX "second_key" ON "public"."Twice" ("code");

-- back

-- drop table Twice
DROP TABLE "public"."Twice";
