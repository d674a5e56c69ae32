-- rebuild table Log: change type of Log.level from INTEGER to TEXT; drop check log_size of Log; add check log_size to Log: size < 11
CREATE TABLE "new_Log" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "level" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    CONSTRAINT "log_size" CHECK (size < 11)
);

-- dsl:next
INSERT INTO "new_Log" ("id", "level", "size") SELECT "id", "level", "size" FROM "Log";

-- dsl:next
DROP TABLE "Log";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Log" RENAME TO "Log";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- back

-- rebuild table Log: change type of Log.level from TEXT to INTEGER; drop check log_size of Log; add check log_size to Log: size < 10
CREATE TABLE "new_Log" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "level" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    CONSTRAINT "log_size" CHECK (size < 10)
);

-- dsl:next
INSERT INTO "new_Log" ("id", "level", "size") SELECT "id", "level", "size" FROM "Log";

-- dsl:next
DROP TABLE "Log";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Log" RENAME TO "Log";

-- dsl:next
PRAGMA legacy_alter_table = OFF;
