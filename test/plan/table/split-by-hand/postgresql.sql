-- create table Address
CREATE TABLE "public"."Address" (
  "userId" integer NOT NULL,
  "street" text NOT NULL,
  "city" text,
  CONSTRAINT "Address_pkey" PRIMARY KEY ("userId")
);

-- dsl:next
ALTER TABLE "public"."Address" ADD CONSTRAINT "Address_userId_fkey" FOREIGN KEY ("userId") REFERENCES "public"."User" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- back

-- drop table Address
DROP TABLE "public"."Address";
