-- rename table Author to Writer
ALTER TABLE "Author" RENAME TO "Writer";

-- dsl:next
-- rename table _AuthorToBook to _BookToWriter
ALTER TABLE "_AuthorToBook" RENAME TO "_BookToWriter";

-- dsl:next
-- rename column _BookToWriter.B to B_old
ALTER TABLE "_BookToWriter" RENAME COLUMN "B" TO "B_old";

-- dsl:next
-- rename column _BookToWriter.A to B
ALTER TABLE "_BookToWriter" RENAME COLUMN "A" TO "B";

-- dsl:next
-- rename column _BookToWriter.B_old to A
ALTER TABLE "_BookToWriter" RENAME COLUMN "B_old" TO "A";

-- dsl:next
-- drop index _AuthorToBook_AB_unique of _BookToWriter
DROP INDEX "_AuthorToBook_AB_unique";

-- dsl:next
-- drop index _AuthorToBook_B_index of _BookToWriter
DROP INDEX "_AuthorToBook_B_index";

-- dsl:next
-- create unique index _BookToWriter_AB_unique on _BookToWriter
CREATE UNIQUE INDEX "_BookToWriter_AB_unique" ON "_BookToWriter"("A", "B");

-- dsl:next
-- create index _BookToWriter_B_index on _BookToWriter
CREATE INDEX "_BookToWriter_B_index" ON "_BookToWriter"("B");

-- back

-- rename table Writer to Author
ALTER TABLE "Writer" RENAME TO "Author";

-- dsl:next
-- rename table _BookToWriter to _AuthorToBook
ALTER TABLE "_BookToWriter" RENAME TO "_AuthorToBook";

-- dsl:next
-- rename column _AuthorToBook.B to B_old
ALTER TABLE "_AuthorToBook" RENAME COLUMN "B" TO "B_old";

-- dsl:next
-- rename column _AuthorToBook.A to B
ALTER TABLE "_AuthorToBook" RENAME COLUMN "A" TO "B";

-- dsl:next
-- rename column _AuthorToBook.B_old to A
ALTER TABLE "_AuthorToBook" RENAME COLUMN "B_old" TO "A";

-- dsl:next
-- drop index _BookToWriter_AB_unique of _AuthorToBook
DROP INDEX "_BookToWriter_AB_unique";

-- dsl:next
-- drop index _BookToWriter_B_index of _AuthorToBook
DROP INDEX "_BookToWriter_B_index";

-- dsl:next
-- create unique index _AuthorToBook_AB_unique on _AuthorToBook
CREATE UNIQUE INDEX "_AuthorToBook_AB_unique" ON "_AuthorToBook"("A", "B");

-- dsl:next
-- create index _AuthorToBook_B_index on _AuthorToBook
CREATE INDEX "_AuthorToBook_B_index" ON "_AuthorToBook"("B");
