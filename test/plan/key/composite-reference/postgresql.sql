-- create table Line
CREATE TABLE "public"."Line" (
  "id" serial NOT NULL,
  "shop" integer NOT NULL,
  "no" integer NOT NULL,
  CONSTRAINT "Line_pkey" PRIMARY KEY ("id")
);

-- dsl:next
ALTER TABLE "public"."Line" ADD CONSTRAINT "Line_shop_no_fkey" FOREIGN KEY ("shop", "no") REFERENCES "public"."Order" ("shop", "no") ON DELETE RESTRICT ON UPDATE CASCADE;

-- back

-- drop table Line
DROP TABLE "public"."Line";
