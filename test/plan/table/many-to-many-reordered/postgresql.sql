-- rename table Author to Writer
ALTER TABLE "public"."Author" RENAME TO "Writer";

-- dsl:next
-- rename table _AuthorToBook to _BookToWriter
ALTER TABLE "public"."_AuthorToBook" RENAME TO "_BookToWriter";

-- dsl:next
-- rename column _BookToWriter.B to B_old
ALTER TABLE "public"."_BookToWriter" RENAME COLUMN "B" TO "B_old";

-- dsl:next
-- rename column _BookToWriter.A to B
ALTER TABLE "public"."_BookToWriter" RENAME COLUMN "A" TO "B";

-- dsl:next
-- rename column _BookToWriter.B_old to A
ALTER TABLE "public"."_BookToWriter" RENAME COLUMN "B_old" TO "A";

-- dsl:next
-- rename constraint Author_id_not_null of Writer to Writer_id_not_null
ALTER TABLE "public"."Writer" RENAME CONSTRAINT "Author_id_not_null" TO "Writer_id_not_null";

-- dsl:next
-- rename constraint Author_pkey of Writer to Writer_pkey
ALTER TABLE "public"."Writer" RENAME CONSTRAINT "Author_pkey" TO "Writer_pkey";

-- dsl:next
-- rename constraint _AuthorToBook_B_not_null of _BookToWriter to _BookToWriter_A_not_null
ALTER TABLE "public"."_BookToWriter" RENAME CONSTRAINT "_AuthorToBook_B_not_null" TO "_BookToWriter_A_not_null";

-- dsl:next
ALTER TABLE "public"."_BookToWriter" RENAME CONSTRAINT "_AuthorToBook_A_not_null" TO "_BookToWriter_B_not_null";

-- dsl:next
-- drop foreign key _AuthorToBook_A_fkey of _BookToWriter
ALTER TABLE "public"."_BookToWriter" DROP CONSTRAINT "_AuthorToBook_A_fkey";

-- dsl:next
-- drop foreign key _AuthorToBook_B_fkey of _BookToWriter
ALTER TABLE "public"."_BookToWriter" DROP CONSTRAINT "_AuthorToBook_B_fkey";

-- dsl:next
-- drop primary key of _BookToWriter
ALTER TABLE "public"."_BookToWriter" DROP CONSTRAINT "_AuthorToBook_AB_pkey";

-- dsl:next
-- add foreign key _BookToWriter(A) to Book
ALTER TABLE "public"."_BookToWriter" ADD CONSTRAINT "_BookToWriter_A_fkey" FOREIGN KEY ("A") REFERENCES "public"."Book" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

-- dsl:next
-- add foreign key _BookToWriter(B) to Writer
ALTER TABLE "public"."_BookToWriter" ADD CONSTRAINT "_BookToWriter_B_fkey" FOREIGN KEY ("B") REFERENCES "public"."Writer" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

-- dsl:step no-transaction
-- drop index _AuthorToBook_B_index of _BookToWriter
DROP INDEX CONCURRENTLY IF EXISTS "public"."_AuthorToBook_B_index";

-- dsl:step no-transaction
-- clear away what an earlier try to build index _BookToWriter_AB_pkey may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."_BookToWriter_AB_pkey";

-- dsl:step no-transaction
-- create unique index _BookToWriter_AB_pkey on _BookToWriter
CREATE UNIQUE INDEX CONCURRENTLY "_BookToWriter_AB_pkey" ON "public"."_BookToWriter" ("A", "B");

-- dsl:step no-transaction
-- clear away what an earlier try to build index _BookToWriter_B_index may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."_BookToWriter_B_index";

-- dsl:step no-transaction
-- create index _BookToWriter_B_index on _BookToWriter
CREATE INDEX CONCURRENTLY "_BookToWriter_B_index" ON "public"."_BookToWriter" ("B");

-- dsl:step
-- validate constraint _BookToWriter_A_fkey of _BookToWriter
ALTER TABLE "public"."_BookToWriter" VALIDATE CONSTRAINT "_BookToWriter_A_fkey";

-- dsl:next
-- validate constraint _BookToWriter_B_fkey of _BookToWriter
ALTER TABLE "public"."_BookToWriter" VALIDATE CONSTRAINT "_BookToWriter_B_fkey";

-- dsl:next
-- add primary key to _BookToWriter
ALTER TABLE "public"."_BookToWriter" ADD CONSTRAINT "_BookToWriter_AB_pkey" PRIMARY KEY USING INDEX "_BookToWriter_AB_pkey";

-- back

-- rename table Writer to Author
ALTER TABLE "public"."Writer" RENAME TO "Author";

-- dsl:next
-- rename table _BookToWriter to _AuthorToBook
ALTER TABLE "public"."_BookToWriter" RENAME TO "_AuthorToBook";

-- dsl:next
-- rename column _AuthorToBook.B to B_old
ALTER TABLE "public"."_AuthorToBook" RENAME COLUMN "B" TO "B_old";

-- dsl:next
-- rename column _AuthorToBook.A to B
ALTER TABLE "public"."_AuthorToBook" RENAME COLUMN "A" TO "B";

-- dsl:next
-- rename column _AuthorToBook.B_old to A
ALTER TABLE "public"."_AuthorToBook" RENAME COLUMN "B_old" TO "A";

-- dsl:next
-- rename constraint Writer_id_not_null of Author to Author_id_not_null
ALTER TABLE "public"."Author" RENAME CONSTRAINT "Writer_id_not_null" TO "Author_id_not_null";

-- dsl:next
-- rename constraint Writer_pkey of Author to Author_pkey
ALTER TABLE "public"."Author" RENAME CONSTRAINT "Writer_pkey" TO "Author_pkey";

-- dsl:next
-- rename constraint _BookToWriter_B_not_null of _AuthorToBook to _AuthorToBook_A_not_null
ALTER TABLE "public"."_AuthorToBook" RENAME CONSTRAINT "_BookToWriter_B_not_null" TO "_AuthorToBook_A_not_null";

-- dsl:next
ALTER TABLE "public"."_AuthorToBook" RENAME CONSTRAINT "_BookToWriter_A_not_null" TO "_AuthorToBook_B_not_null";

-- dsl:next
-- drop foreign key _BookToWriter_A_fkey of _AuthorToBook
ALTER TABLE "public"."_AuthorToBook" DROP CONSTRAINT "_BookToWriter_A_fkey";

-- dsl:next
-- drop foreign key _BookToWriter_B_fkey of _AuthorToBook
ALTER TABLE "public"."_AuthorToBook" DROP CONSTRAINT "_BookToWriter_B_fkey";

-- dsl:next
-- drop primary key of _AuthorToBook
ALTER TABLE "public"."_AuthorToBook" DROP CONSTRAINT "_BookToWriter_AB_pkey";

-- dsl:next
-- add foreign key _AuthorToBook(A) to Author
ALTER TABLE "public"."_AuthorToBook" ADD CONSTRAINT "_AuthorToBook_A_fkey" FOREIGN KEY ("A") REFERENCES "public"."Author" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

-- dsl:next
-- add foreign key _AuthorToBook(B) to Book
ALTER TABLE "public"."_AuthorToBook" ADD CONSTRAINT "_AuthorToBook_B_fkey" FOREIGN KEY ("B") REFERENCES "public"."Book" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

-- dsl:step no-transaction
-- drop index _BookToWriter_B_index of _AuthorToBook
DROP INDEX CONCURRENTLY IF EXISTS "public"."_BookToWriter_B_index";

-- dsl:step no-transaction
-- clear away what an earlier try to build index _AuthorToBook_AB_pkey may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."_AuthorToBook_AB_pkey";

-- dsl:step no-transaction
-- create unique index _AuthorToBook_AB_pkey on _AuthorToBook
CREATE UNIQUE INDEX CONCURRENTLY "_AuthorToBook_AB_pkey" ON "public"."_AuthorToBook" ("A", "B");

-- dsl:step no-transaction
-- clear away what an earlier try to build index _AuthorToBook_B_index may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."_AuthorToBook_B_index";

-- dsl:step no-transaction
-- create index _AuthorToBook_B_index on _AuthorToBook
CREATE INDEX CONCURRENTLY "_AuthorToBook_B_index" ON "public"."_AuthorToBook" ("B");

-- dsl:step
-- validate constraint _AuthorToBook_A_fkey of _AuthorToBook
ALTER TABLE "public"."_AuthorToBook" VALIDATE CONSTRAINT "_AuthorToBook_A_fkey";

-- dsl:next
-- validate constraint _AuthorToBook_B_fkey of _AuthorToBook
ALTER TABLE "public"."_AuthorToBook" VALIDATE CONSTRAINT "_AuthorToBook_B_fkey";

-- dsl:next
-- add primary key to _AuthorToBook
ALTER TABLE "public"."_AuthorToBook" ADD CONSTRAINT "_AuthorToBook_AB_pkey" PRIMARY KEY USING INDEX "_AuthorToBook_AB_pkey";
