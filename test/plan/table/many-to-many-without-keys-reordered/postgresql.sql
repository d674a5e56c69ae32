-- rename table Author to Creator
ALTER TABLE "public"."Author" RENAME TO "Creator";

-- dsl:next
-- rename table Genre to Kind
ALTER TABLE "public"."Genre" RENAME TO "Kind";

-- dsl:next
-- rename table _AuthorToBook to _BookToCreator
ALTER TABLE "public"."_AuthorToBook" RENAME TO "_BookToCreator";

-- dsl:next
-- rename table _AuthorToGenre to _CreatorToKind
ALTER TABLE "public"."_AuthorToGenre" RENAME TO "_CreatorToKind";

-- dsl:next
-- rename column _BookToCreator.B to B_old
ALTER TABLE "public"."_BookToCreator" RENAME COLUMN "B" TO "B_old";

-- dsl:next
-- rename column _BookToCreator.A to B
ALTER TABLE "public"."_BookToCreator" RENAME COLUMN "A" TO "B";

-- dsl:next
-- rename column _BookToCreator.B_old to A
ALTER TABLE "public"."_BookToCreator" RENAME COLUMN "B_old" TO "A";

-- dsl:next
-- rename constraint Author_id_not_null of Creator to Creator_id_not_null
ALTER TABLE "public"."Creator" RENAME CONSTRAINT "Author_id_not_null" TO "Creator_id_not_null";

-- dsl:next
-- rename constraint Author_pkey of Creator to Creator_pkey
ALTER TABLE "public"."Creator" RENAME CONSTRAINT "Author_pkey" TO "Creator_pkey";

-- dsl:next
-- rename constraint Genre_id_not_null of Kind to Kind_id_not_null
ALTER TABLE "public"."Kind" RENAME CONSTRAINT "Genre_id_not_null" TO "Kind_id_not_null";

-- dsl:next
-- rename constraint Genre_pkey of Kind to Kind_pkey
ALTER TABLE "public"."Kind" RENAME CONSTRAINT "Genre_pkey" TO "Kind_pkey";

-- dsl:next
-- rename constraint _AuthorToBook_B_not_null of _BookToCreator to _BookToCreator_A_not_null
ALTER TABLE "public"."_BookToCreator" RENAME CONSTRAINT "_AuthorToBook_B_not_null" TO "_BookToCreator_A_not_null";

-- dsl:next
ALTER TABLE "public"."_BookToCreator" RENAME CONSTRAINT "_AuthorToBook_A_not_null" TO "_BookToCreator_B_not_null";

-- dsl:next
-- rename constraint _AuthorToGenre_AB_pkey of _CreatorToKind to _CreatorToKind_AB_pkey
ALTER TABLE "public"."_CreatorToKind" RENAME CONSTRAINT "_AuthorToGenre_AB_pkey" TO "_CreatorToKind_AB_pkey";

-- dsl:next
-- rename constraint _AuthorToGenre_A_not_null of _CreatorToKind to _CreatorToKind_A_not_null
ALTER TABLE "public"."_CreatorToKind" RENAME CONSTRAINT "_AuthorToGenre_A_not_null" TO "_CreatorToKind_A_not_null";

-- dsl:next
ALTER TABLE "public"."_CreatorToKind" RENAME CONSTRAINT "_AuthorToGenre_B_not_null" TO "_CreatorToKind_B_not_null";

-- dsl:next
-- rename index _AuthorToGenre_B_index to _CreatorToKind_B_index
ALTER INDEX "public"."_AuthorToGenre_B_index" RENAME TO "_CreatorToKind_B_index";

-- dsl:next
-- drop primary key of _BookToCreator
ALTER TABLE "public"."_BookToCreator" DROP CONSTRAINT "_AuthorToBook_AB_pkey";

-- dsl:step no-transaction
-- drop index _AuthorToBook_B_index of _BookToCreator
DROP INDEX CONCURRENTLY IF EXISTS "public"."_AuthorToBook_B_index";

-- dsl:step no-transaction
-- clear away what an earlier try to build index _BookToCreator_AB_pkey may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."_BookToCreator_AB_pkey";

-- dsl:step no-transaction
-- create unique index _BookToCreator_AB_pkey on _BookToCreator
CREATE UNIQUE INDEX CONCURRENTLY "_BookToCreator_AB_pkey" ON "public"."_BookToCreator" ("A", "B");

-- dsl:step no-transaction
-- clear away what an earlier try to build index _BookToCreator_B_index may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."_BookToCreator_B_index";

-- dsl:step no-transaction
-- create index _BookToCreator_B_index on _BookToCreator
CREATE INDEX CONCURRENTLY "_BookToCreator_B_index" ON "public"."_BookToCreator" ("B");

-- dsl:step
-- add primary key to _BookToCreator
ALTER TABLE "public"."_BookToCreator" ADD CONSTRAINT "_BookToCreator_AB_pkey" PRIMARY KEY USING INDEX "_BookToCreator_AB_pkey";

-- back

-- rename table Creator to Author
ALTER TABLE "public"."Creator" RENAME TO "Author";

-- dsl:next
-- rename table Kind to Genre
ALTER TABLE "public"."Kind" RENAME TO "Genre";

-- dsl:next
-- rename table _BookToCreator to _AuthorToBook
ALTER TABLE "public"."_BookToCreator" RENAME TO "_AuthorToBook";

-- dsl:next
-- rename table _CreatorToKind to _AuthorToGenre
ALTER TABLE "public"."_CreatorToKind" RENAME TO "_AuthorToGenre";

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
-- rename constraint Creator_id_not_null of Author to Author_id_not_null
ALTER TABLE "public"."Author" RENAME CONSTRAINT "Creator_id_not_null" TO "Author_id_not_null";

-- dsl:next
-- rename constraint Creator_pkey of Author to Author_pkey
ALTER TABLE "public"."Author" RENAME CONSTRAINT "Creator_pkey" TO "Author_pkey";

-- dsl:next
-- rename constraint Kind_id_not_null of Genre to Genre_id_not_null
ALTER TABLE "public"."Genre" RENAME CONSTRAINT "Kind_id_not_null" TO "Genre_id_not_null";

-- dsl:next
-- rename constraint Kind_pkey of Genre to Genre_pkey
ALTER TABLE "public"."Genre" RENAME CONSTRAINT "Kind_pkey" TO "Genre_pkey";

-- dsl:next
-- rename constraint _BookToCreator_B_not_null of _AuthorToBook to _AuthorToBook_A_not_null
ALTER TABLE "public"."_AuthorToBook" RENAME CONSTRAINT "_BookToCreator_B_not_null" TO "_AuthorToBook_A_not_null";

-- dsl:next
ALTER TABLE "public"."_AuthorToBook" RENAME CONSTRAINT "_BookToCreator_A_not_null" TO "_AuthorToBook_B_not_null";

-- dsl:next
-- rename constraint _CreatorToKind_AB_pkey of _AuthorToGenre to _AuthorToGenre_AB_pkey
ALTER TABLE "public"."_AuthorToGenre" RENAME CONSTRAINT "_CreatorToKind_AB_pkey" TO "_AuthorToGenre_AB_pkey";

-- dsl:next
-- rename constraint _CreatorToKind_A_not_null of _AuthorToGenre to _AuthorToGenre_A_not_null
ALTER TABLE "public"."_AuthorToGenre" RENAME CONSTRAINT "_CreatorToKind_A_not_null" TO "_AuthorToGenre_A_not_null";

-- dsl:next
ALTER TABLE "public"."_AuthorToGenre" RENAME CONSTRAINT "_CreatorToKind_B_not_null" TO "_AuthorToGenre_B_not_null";

-- dsl:next
-- rename index _CreatorToKind_B_index to _AuthorToGenre_B_index
ALTER INDEX "public"."_CreatorToKind_B_index" RENAME TO "_AuthorToGenre_B_index";

-- dsl:next
-- drop primary key of _AuthorToBook
ALTER TABLE "public"."_AuthorToBook" DROP CONSTRAINT "_BookToCreator_AB_pkey";

-- dsl:step no-transaction
-- drop index _BookToCreator_B_index of _AuthorToBook
DROP INDEX CONCURRENTLY IF EXISTS "public"."_BookToCreator_B_index";

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
-- add primary key to _AuthorToBook
ALTER TABLE "public"."_AuthorToBook" ADD CONSTRAINT "_AuthorToBook_AB_pkey" PRIMARY KEY USING INDEX "_AuthorToBook_AB_pkey";
