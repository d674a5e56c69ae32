-- rename table Author to Person
ALTER TABLE "Author" RENAME TO "Person";

-- dsl:next
-- rename table Book to Text
ALTER TABLE "Book" RENAME TO "Text";

-- dsl:next
-- rename table _AuthorToBook to _PersonToText
ALTER TABLE "_AuthorToBook" RENAME TO "_PersonToText";

-- dsl:next
-- drop index _AuthorToBook_AB_unique of _PersonToText
DROP INDEX "_AuthorToBook_AB_unique";

-- dsl:next
-- drop index _AuthorToBook_B_index of _PersonToText
DROP INDEX "_AuthorToBook_B_index";

-- dsl:next
-- create unique index _PersonToText_AB_unique on _PersonToText
CREATE UNIQUE INDEX "_PersonToText_AB_unique" ON "_PersonToText"("A", "B");

-- dsl:next
-- create index _PersonToText_B_index on _PersonToText
CREATE INDEX "_PersonToText_B_index" ON "_PersonToText"("B");

-- back

-- rename table Person to Author
ALTER TABLE "Person" RENAME TO "Author";

-- dsl:next
-- rename table Text to Book
ALTER TABLE "Text" RENAME TO "Book";

-- dsl:next
-- rename table _PersonToText to _AuthorToBook
ALTER TABLE "_PersonToText" RENAME TO "_AuthorToBook";

-- dsl:next
-- drop index _PersonToText_AB_unique of _AuthorToBook
DROP INDEX "_PersonToText_AB_unique";

-- dsl:next
-- drop index _PersonToText_B_index of _AuthorToBook
DROP INDEX "_PersonToText_B_index";

-- dsl:next
-- create unique index _AuthorToBook_AB_unique on _AuthorToBook
CREATE UNIQUE INDEX "_AuthorToBook_AB_unique" ON "_AuthorToBook"("A", "B");

-- dsl:next
-- create index _AuthorToBook_B_index on _AuthorToBook
CREATE INDEX "_AuthorToBook_B_index" ON "_AuthorToBook"("B");
