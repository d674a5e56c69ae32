-- rebuild table Note: change type of Note.id from INTEGER to BIGINT; alter numbering of Note.id
CREATE TABLE "new_Note" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL
);

-- dsl:next
INSERT INTO "new_Note" (rowid, "id", "text") SELECT rowid, "id", "text" FROM "Note";

-- dsl:next
DROP TABLE "Note";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Note" RENAME TO "Note";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- back

-- rebuild table Note: change type of Note.id from BIGINT to INTEGER; alter numbering of Note.id
CREATE TABLE "new_Note" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL
);

-- dsl:next
INSERT INTO "new_Note" ("id", "text") SELECT "id", "text" FROM "Note";

-- dsl:next
DROP TABLE "Note";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Note" RENAME TO "Note";

-- dsl:next
PRAGMA legacy_alter_table = OFF;
