-- create table Person
CREATE TABLE "public"."Person" (
  "id" serial NOT NULL,
  "name" text NOT NULL,
  CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- drop table User
DROP TABLE "public"."User";

-- back

-- create table User
CREATE TABLE "public"."User" (
  "id" serial NOT NULL,
  "name" text NOT NULL,
  CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- drop table Person
DROP TABLE "public"."Person";
