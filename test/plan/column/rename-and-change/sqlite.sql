-- rename column User.visits to views
ALTER TABLE "User" RENAME COLUMN "visits" TO "views";

-- dsl:next
-- rebuild table User: change type of User.views from INTEGER to BIGINT; set default of User.views to 0; fill User.views with 0; make User.views required
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "views" BIGINT NOT NULL DEFAULT 0
);

-- dsl:next
INSERT INTO "new_User" ("id", "name", "views") SELECT "id", "name", coalesce("views", 0) FROM "User";

-- dsl:next
DELETE FROM sqlite_sequence WHERE name = 'new_User';

-- dsl:next
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_User', seq FROM sqlite_sequence WHERE name = 'User';

-- dsl:next
DROP TABLE "User";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_User" RENAME TO "User";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- back

-- rename column User.views to visits
ALTER TABLE "User" RENAME COLUMN "views" TO "visits";

-- dsl:next
-- rebuild table User: change type of User.visits from BIGINT to INTEGER; drop default of User.visits; make User.visits optional
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "visits" INTEGER
);

-- dsl:next
INSERT INTO "new_User" ("id", "name", "visits") SELECT "id", "name", "visits" FROM "User";

-- dsl:next
DELETE FROM sqlite_sequence WHERE name = 'new_User';

-- dsl:next
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_User', seq FROM sqlite_sequence WHERE name = 'User';

-- dsl:next
DROP TABLE "User";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_User" RENAME TO "User";

-- dsl:next
PRAGMA legacy_alter_table = OFF;
