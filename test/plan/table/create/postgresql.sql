-- create table Post
CREATE TABLE "public"."Post" (
  "id" serial NOT NULL,
  "title" text NOT NULL DEFAULT 'untitled'::text,
  "score" numeric(65,30) NOT NULL DEFAULT 0,
  "data" jsonb,
  "raw" bytea,
  "at" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "authorId" integer,
  CONSTRAINT "Post_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Post_check" CHECK (length(title) < 100)
);

-- dsl:next
CREATE INDEX "Post_at_idx" ON "public"."Post" ("at" DESC);

-- dsl:next
CREATE UNIQUE INDEX "Post_authorId_title_key" ON "public"."Post" ("authorId", "title");

-- dsl:next
ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "public"."User" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- back

-- drop table Post
DROP TABLE "public"."Post";
