-- rename column User.code to word
ALTER TABLE "public"."User" RENAME COLUMN "code" TO "word";

-- dsl:next
-- rename column User.age to years
ALTER TABLE "public"."User" RENAME COLUMN "age" TO "years";

-- dsl:next
-- rename constraint User_code_not_null of User to User_word_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_code_not_null" TO "User_word_not_null";

-- dsl:next
-- rename constraint User_age_not_null of User to User_years_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_age_not_null" TO "User_years_not_null";

-- dsl:next
-- drop check age_check of User
ALTER TABLE "public"."User" DROP CONSTRAINT "age_check";

-- dsl:next
-- drop index age_idx of User
DROP INDEX "public"."age_idx";

-- dsl:next
-- drop index code_idx of User
DROP INDEX "public"."code_idx";

-- dsl:next
-- drop column User.lower
ALTER TABLE "public"."User" DROP COLUMN "lower";

-- dsl:next
-- drop column User.old
ALTER TABLE "public"."User" DROP COLUMN "old";

-- dsl:next
-- change type of User.word from character varying(40) to character varying(20)
ALTER TABLE "public"."User" ALTER COLUMN "word" TYPE character varying(20) USING "word"::character varying(20);

-- dsl:next
-- change type of User.years from integer to text
ALTER TABLE "public"."User" ALTER COLUMN "years" TYPE text USING cast("years" as text);

-- dsl:next
-- add column User.old boolean
ALTER TABLE "public"."User" ADD COLUMN "old" boolean NOT NULL GENERATED ALWAYS AS ("years" > '80') STORED;

-- dsl:next
-- add column User.lower text
ALTER TABLE "public"."User" ADD COLUMN "lower" text NOT NULL GENERATED ALWAYS AS (lower("word")) STORED;

-- dsl:next
-- add check age_check to User: "years" <> ''
ALTER TABLE "public"."User" ADD CONSTRAINT "age_check" CHECK ("years" <> '') NOT VALID;

-- dsl:step no-transaction
-- clear away what an earlier try to build index age_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."age_idx";

-- dsl:step no-transaction
-- create index age_idx on User
CREATE INDEX CONCURRENTLY "age_idx" ON "public"."User" ((upper("years")));

-- dsl:step no-transaction
-- clear away what an earlier try to build index code_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."code_idx";

-- dsl:step no-transaction
-- create index code_idx on User
CREATE INDEX CONCURRENTLY "code_idx" ON "public"."User" ("word") WHERE "years" > '5';

-- dsl:step
-- validate constraint age_check of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "age_check";

-- back

-- rename column User.years to age
ALTER TABLE "public"."User" RENAME COLUMN "years" TO "age";

-- dsl:next
-- rename column User.word to code
ALTER TABLE "public"."User" RENAME COLUMN "word" TO "code";

-- dsl:next
-- rename constraint User_years_not_null of User to User_age_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_years_not_null" TO "User_age_not_null";

-- dsl:next
-- rename constraint User_word_not_null of User to User_code_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_word_not_null" TO "User_code_not_null";

-- dsl:next
-- drop check age_check of User
ALTER TABLE "public"."User" DROP CONSTRAINT "age_check";

-- dsl:next
-- drop index age_idx of User
DROP INDEX "public"."age_idx";

-- dsl:next
-- drop index code_idx of User
DROP INDEX "public"."code_idx";

-- dsl:next
-- drop column User.lower
ALTER TABLE "public"."User" DROP COLUMN "lower";

-- dsl:next
-- drop column User.old
ALTER TABLE "public"."User" DROP COLUMN "old";

-- dsl:next
-- change type of User.age from text to integer
ALTER TABLE "public"."User" ALTER COLUMN "age" TYPE integer USING cast("age" as integer);

-- dsl:next
-- change type of User.code from character varying(20) to character varying(40)
ALTER TABLE "public"."User" ALTER COLUMN "code" TYPE character varying(40);

-- dsl:next
-- add column User.old boolean
ALTER TABLE "public"."User" ADD COLUMN "old" boolean NOT NULL GENERATED ALWAYS AS ((age > 80)) STORED;

-- dsl:next
-- add column User.lower text
ALTER TABLE "public"."User" ADD COLUMN "lower" text NOT NULL GENERATED ALWAYS AS (lower((code)::text)) STORED;

-- dsl:next
-- add check age_check to User: (age > 0)
ALTER TABLE "public"."User" ADD CONSTRAINT "age_check" CHECK ((age > 0)) NOT VALID;

-- dsl:step no-transaction
-- clear away what an earlier try to build index age_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."age_idx";

-- dsl:step no-transaction
-- create index age_idx on User
CREATE INDEX CONCURRENTLY "age_idx" ON "public"."User" (((age + 1)));

-- dsl:step no-transaction
-- clear away what an earlier try to build index code_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."code_idx";

-- dsl:step no-transaction
-- create index code_idx on User
CREATE INDEX CONCURRENTLY "code_idx" ON "public"."User" ("code") WHERE (age > 5);

-- dsl:step
-- validate constraint age_check of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "age_check";
