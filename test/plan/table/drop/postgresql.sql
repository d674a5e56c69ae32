-- drop table Post
DROP TABLE "public"."Post";

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
ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "public"."User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
