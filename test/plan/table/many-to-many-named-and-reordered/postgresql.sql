-- rename column _written.B to B_old
ALTER TABLE "public"."_written" RENAME COLUMN "B" TO "B_old";

-- dsl:next
-- rename column _written.A to B
ALTER TABLE "public"."_written" RENAME COLUMN "A" TO "B";

-- dsl:next
-- rename column _written.B_old to A
ALTER TABLE "public"."_written" RENAME COLUMN "B_old" TO "A";

-- dsl:next
-- rename constraint _written_A_not_null of _written to _written_B_not_null_new
ALTER TABLE "public"."_written" RENAME CONSTRAINT "_written_A_not_null" TO "_written_B_not_null_new";

-- dsl:next
-- rename constraint _written_B_not_null of _written to _written_A_not_null
ALTER TABLE "public"."_written" RENAME CONSTRAINT "_written_B_not_null" TO "_written_A_not_null";

-- dsl:next
-- rename constraint _written_B_not_null_new of _written to _written_B_not_null
ALTER TABLE "public"."_written" RENAME CONSTRAINT "_written_B_not_null_new" TO "_written_B_not_null";

-- dsl:next
-- drop foreign key _written_A_fkey of _written
ALTER TABLE "public"."_written" DROP CONSTRAINT "_written_A_fkey";

-- dsl:next
-- drop foreign key _written_B_fkey of _written
ALTER TABLE "public"."_written" DROP CONSTRAINT "_written_B_fkey";

-- dsl:next
-- add foreign key _written(A) to Book
ALTER TABLE "public"."_written" ADD CONSTRAINT "_written_A_fkey" FOREIGN KEY ("A") REFERENCES "public"."Book" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

-- dsl:next
-- add foreign key _written(B) to Author
ALTER TABLE "public"."_written" ADD CONSTRAINT "_written_B_fkey" FOREIGN KEY ("B") REFERENCES "public"."Author" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

-- dsl:step no-transaction
-- clear away what an earlier try to build index _written_B_index_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."_written_B_index_new";

-- dsl:step no-transaction
-- create index _written_B_index_new on _written
CREATE INDEX CONCURRENTLY "_written_B_index_new" ON "public"."_written" ("B");

-- dsl:step no-transaction
-- clear away what an earlier try to build index _written_AB_pkey_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."_written_AB_pkey_new";

-- dsl:step no-transaction
-- create unique index _written_AB_pkey_new on _written
CREATE UNIQUE INDEX CONCURRENTLY "_written_AB_pkey_new" ON "public"."_written" ("A", "B");

-- dsl:step
-- drop index _written_B_index of _written
DROP INDEX "public"."_written_B_index";

-- dsl:next
ALTER INDEX "public"."_written_B_index_new" RENAME TO "_written_B_index";

-- dsl:next
-- drop primary key of _written
ALTER TABLE "public"."_written" DROP CONSTRAINT "_written_AB_pkey";

-- dsl:next
ALTER TABLE "public"."_written" ADD CONSTRAINT "_written_AB_pkey" PRIMARY KEY USING INDEX "_written_AB_pkey_new";

-- dsl:step
-- validate constraint _written_A_fkey of _written
ALTER TABLE "public"."_written" VALIDATE CONSTRAINT "_written_A_fkey";

-- dsl:next
-- validate constraint _written_B_fkey of _written
ALTER TABLE "public"."_written" VALIDATE CONSTRAINT "_written_B_fkey";

-- back

-- rename column _written.B to B_old
ALTER TABLE "public"."_written" RENAME COLUMN "B" TO "B_old";

-- dsl:next
-- rename column _written.A to B
ALTER TABLE "public"."_written" RENAME COLUMN "A" TO "B";

-- dsl:next
-- rename column _written.B_old to A
ALTER TABLE "public"."_written" RENAME COLUMN "B_old" TO "A";

-- dsl:next
-- rename constraint _written_A_not_null of _written to _written_B_not_null_new
ALTER TABLE "public"."_written" RENAME CONSTRAINT "_written_A_not_null" TO "_written_B_not_null_new";

-- dsl:next
-- rename constraint _written_B_not_null of _written to _written_A_not_null
ALTER TABLE "public"."_written" RENAME CONSTRAINT "_written_B_not_null" TO "_written_A_not_null";

-- dsl:next
-- rename constraint _written_B_not_null_new of _written to _written_B_not_null
ALTER TABLE "public"."_written" RENAME CONSTRAINT "_written_B_not_null_new" TO "_written_B_not_null";

-- dsl:next
-- drop foreign key _written_A_fkey of _written
ALTER TABLE "public"."_written" DROP CONSTRAINT "_written_A_fkey";

-- dsl:next
-- drop foreign key _written_B_fkey of _written
ALTER TABLE "public"."_written" DROP CONSTRAINT "_written_B_fkey";

-- dsl:next
-- add foreign key _written(A) to Author
ALTER TABLE "public"."_written" ADD CONSTRAINT "_written_A_fkey" FOREIGN KEY ("A") REFERENCES "public"."Author" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

-- dsl:next
-- add foreign key _written(B) to Book
ALTER TABLE "public"."_written" ADD CONSTRAINT "_written_B_fkey" FOREIGN KEY ("B") REFERENCES "public"."Book" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

-- dsl:step no-transaction
-- clear away what an earlier try to build index _written_B_index_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."_written_B_index_new";

-- dsl:step no-transaction
-- create index _written_B_index_new on _written
CREATE INDEX CONCURRENTLY "_written_B_index_new" ON "public"."_written" ("B");

-- dsl:step no-transaction
-- clear away what an earlier try to build index _written_AB_pkey_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."_written_AB_pkey_new";

-- dsl:step no-transaction
-- create unique index _written_AB_pkey_new on _written
CREATE UNIQUE INDEX CONCURRENTLY "_written_AB_pkey_new" ON "public"."_written" ("A", "B");

-- dsl:step
-- drop index _written_B_index of _written
DROP INDEX "public"."_written_B_index";

-- dsl:next
ALTER INDEX "public"."_written_B_index_new" RENAME TO "_written_B_index";

-- dsl:next
-- drop primary key of _written
ALTER TABLE "public"."_written" DROP CONSTRAINT "_written_AB_pkey";

-- dsl:next
ALTER TABLE "public"."_written" ADD CONSTRAINT "_written_AB_pkey" PRIMARY KEY USING INDEX "_written_AB_pkey_new";

-- dsl:step
-- validate constraint _written_A_fkey of _written
ALTER TABLE "public"."_written" VALIDATE CONSTRAINT "_written_A_fkey";

-- dsl:next
-- validate constraint _written_B_fkey of _written
ALTER TABLE "public"."_written" VALIDATE CONSTRAINT "_written_B_fkey";
