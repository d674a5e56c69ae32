-- rebuild table Log: add column Log.no INTEGER; add column Log.note BOOLEAN; drop column Log.id; drop column Log.text; drop primary key of Log; add primary key to Log
CREATE TABLE "new_Log" (
    "no" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "note" BOOLEAN
);

-- dsl:next
INSERT INTO "new_Log" ("no") SELECT rowid FROM "Log";

-- dsl:next
DROP TABLE "Log";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Log" RENAME TO "Log";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- back

-- rebuild table Log: add column Log.id INTEGER; add column Log.text TEXT; drop column Log.no; drop column Log.note; drop primary key of Log; add primary key to Log
CREATE TABLE "new_Log" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL
);

-- dsl:next
INSERT INTO "new_Log" ("id") SELECT rowid FROM "Log";

-- dsl:next
DROP TABLE "Log";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Log" RENAME TO "Log";

-- dsl:next
PRAGMA legacy_alter_table = OFF;
