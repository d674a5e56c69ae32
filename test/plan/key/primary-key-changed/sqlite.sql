-- rebuild table Seat: drop primary key of Seat; add primary key to Seat
CREATE TABLE "new_Seat" (
    "id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "col" INTEGER NOT NULL,
    "note" TEXT,
    PRIMARY KEY ("row", "col")
);

-- dsl:next
INSERT INTO "new_Seat" (rowid, "id", "row", "col", "note") SELECT rowid, "id", "row", "col", "note" FROM "Seat";

-- dsl:next
DROP TABLE "Seat";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Seat" RENAME TO "Seat";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- back

-- rebuild table Seat: drop primary key of Seat; add primary key to Seat
CREATE TABLE "new_Seat" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "row" INTEGER NOT NULL,
    "col" INTEGER NOT NULL,
    "note" TEXT
);

-- dsl:next
INSERT INTO "new_Seat" ("id", "row", "col", "note") SELECT "id", "row", "col", "note" FROM "Seat";

-- dsl:next
DROP TABLE "Seat";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Seat" RENAME TO "Seat";

-- dsl:next
PRAGMA legacy_alter_table = OFF;
