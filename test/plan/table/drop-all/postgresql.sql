-- drop table Post
DROP TABLE "public"."Post";

-- dsl:next
-- drop table User
DROP TABLE "public"."User";

-- back

-- create table Post
CREATE TABLE "public"."Post" (
  "id" serial NOT NULL,
  "title" text NOT NULL,
  "authorId" integer NOT NULL,
  CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- dsl:next
CREATE INDEX "Post_authorId_idx" ON "public"."Post" ("authorId");

-- dsl:next
-- create table User
CREATE TABLE "public"."User" (
  "id" serial NOT NULL,
  "email" text NOT NULL,
  CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- dsl:next
CREATE UNIQUE INDEX "User_email_key" ON "public"."User" ("email");

-- dsl:next
-- add foreign key Post(authorId) to User
ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "public"."User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
