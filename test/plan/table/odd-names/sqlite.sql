-- rename column odd "table"; drop.it's a value to it's a "value"
ALTER TABLE "odd ""table""; drop" RENAME COLUMN "it's a value" TO "it's a ""value""";

-- dsl:next
-- create table ref's
CREATE TABLE "ref's" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "odd ""id""" BIGINT NOT NULL,
    CONSTRAINT "ref's_odd ""id""_fkey" FOREIGN KEY ("odd ""id""") REFERENCES "odd ""table""; drop" ("the ""id""") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- dsl:next
-- rebuild table odd "table"; drop: change type of odd "table"; drop.the "id" from INTEGER to BIGINT; alter numbering of odd "table"; drop.the "id"; change type of odd "table"; drop.größe ☃ from INTEGER to BIGINT; set default of odd "table"; drop.größe ☃ to 2; add column odd "table"; drop.select TEXT; rename index odd "table"; drop_it's a value_key to odd "table"; drop_it's a "value"_key; create index odd "table"; drop_größe ☃_select_idx on odd "table"; drop
CREATE TABLE "new_odd ""table""; drop" (
    "the ""id""" BIGINT NOT NULL PRIMARY KEY,
    "it's a ""value""" TEXT NOT NULL,
    "größe ☃" BIGINT NOT NULL DEFAULT 2,
    "select" TEXT NOT NULL DEFAULT '''; --'
);

-- dsl:next
INSERT INTO "new_odd ""table""; drop" (rowid, "the ""id""", "it's a ""value""", "größe ☃") SELECT rowid, "the ""id""", "it's a ""value""", "größe ☃" FROM "odd ""table""; drop";

-- dsl:next
DROP TABLE "odd ""table""; drop";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_odd ""table""; drop" RENAME TO "odd ""table""; drop";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- dsl:next
CREATE UNIQUE INDEX "odd ""table""; drop_it's a ""value""_key" ON "odd ""table""; drop"("it's a ""value""");

-- dsl:next
CREATE INDEX "odd ""table""; drop_größe ☃_select_idx" ON "odd ""table""; drop"("größe ☃", "select");

-- back

-- rename column odd "table"; drop.it's a "value" to it's a value
ALTER TABLE "odd ""table""; drop" RENAME COLUMN "it's a ""value""" TO "it's a value";

-- dsl:next
-- drop table ref's
DROP TABLE "ref's";

-- dsl:next
-- rebuild table odd "table"; drop: change type of odd "table"; drop.the "id" from BIGINT to INTEGER; alter numbering of odd "table"; drop.the "id"; change type of odd "table"; drop.größe ☃ from BIGINT to INTEGER; set default of odd "table"; drop.größe ☃ to 1; drop column odd "table"; drop.select; drop index odd "table"; drop_größe ☃_select_idx of odd "table"; drop; rename index odd "table"; drop_it's a "value"_key to odd "table"; drop_it's a value_key
CREATE TABLE "new_odd ""table""; drop" (
    "the ""id""" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "it's a value" TEXT NOT NULL,
    "größe ☃" INTEGER NOT NULL DEFAULT 1
);

-- dsl:next
INSERT INTO "new_odd ""table""; drop" ("the ""id""", "it's a value", "größe ☃") SELECT "the ""id""", "it's a value", "größe ☃" FROM "odd ""table""; drop";

-- dsl:next
DROP TABLE "odd ""table""; drop";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_odd ""table""; drop" RENAME TO "odd ""table""; drop";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- dsl:next
CREATE UNIQUE INDEX "odd ""table""; drop_it's a value_key" ON "odd ""table""; drop"("it's a value");
