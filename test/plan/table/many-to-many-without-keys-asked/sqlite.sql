-- rename table people to writers
ALTER TABLE "people" RENAME TO "writers";

-- dsl:next
-- rename column _written.B to B_old
ALTER TABLE "_written" RENAME COLUMN "B" TO "B_old";

-- dsl:next
-- rename column _written.A to B
ALTER TABLE "_written" RENAME COLUMN "A" TO "B";

-- dsl:next
-- rename column _written.B_old to A
ALTER TABLE "_written" RENAME COLUMN "B_old" TO "A";

-- dsl:next
-- drop index _written_AB_unique of _written
DROP INDEX "_written_AB_unique";

-- dsl:next
-- drop index _written_B_index of _written
DROP INDEX "_written_B_index";

-- dsl:next
-- create unique index _written_AB_unique on _written
CREATE UNIQUE INDEX "_written_AB_unique" ON "_written"("A", "B");

-- dsl:next
-- create index _written_B_index on _written
CREATE INDEX "_written_B_index" ON "_written"("B");

-- back

-- rename table writers to people
ALTER TABLE "writers" RENAME TO "people";

-- dsl:next
-- rename column _written.B to B_old
ALTER TABLE "_written" RENAME COLUMN "B" TO "B_old";

-- dsl:next
-- rename column _written.A to B
ALTER TABLE "_written" RENAME COLUMN "A" TO "B";

-- dsl:next
-- rename column _written.B_old to A
ALTER TABLE "_written" RENAME COLUMN "B_old" TO "A";

-- dsl:next
-- drop index _written_AB_unique of _written
DROP INDEX "_written_AB_unique";

-- dsl:next
-- drop index _written_B_index of _written
DROP INDEX "_written_B_index";

-- dsl:next
-- create unique index _written_AB_unique on _written
CREATE UNIQUE INDEX "_written_AB_unique" ON "_written"("A", "B");

-- dsl:next
-- create index _written_B_index on _written
CREATE INDEX "_written_B_index" ON "_written"("B");
