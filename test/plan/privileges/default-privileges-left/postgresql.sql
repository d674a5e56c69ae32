-- create table New
CREATE TABLE "public"."New" (
  "id" serial NOT NULL,
  CONSTRAINT "New_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- create table Said
CREATE TABLE "public"."Said" (
  "id" integer NOT NULL,
  CONSTRAINT "Said_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- revoke select on table Said from app_ro
REVOKE SELECT ON TABLE "public"."Said" FROM "app_ro";

-- dsl:next
-- grant insert on table Said to app_ro
GRANT INSERT ON TABLE "public"."Said" TO "app_ro";

-- back

-- drop table New
DROP TABLE "public"."New";

-- dsl:next
-- drop table Said
DROP TABLE "public"."Said";
