-- rebuild table User: convert values of User.role; set default of User.role to 'USER'; drop check User_role_check of User; add check User_role_check to User: "role" in ('ADMIN', 'USER')
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'USER',
    CONSTRAINT "User_role_check" CHECK ("role" in ('ADMIN', 'USER'))
);

-- dsl:next
INSERT INTO "new_User" ("id", "name", "role") SELECT "id", "name", CASE "role" WHEN 'MEMBER' THEN 'USER' ELSE "role" END FROM "User";

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

-- rebuild table User: convert values of User.role; set default of User.role to 'MEMBER'; drop check User_role_check of User; add check User_role_check to User: "role" in ('ADMIN', 'MEMBER')
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'MEMBER',
    CONSTRAINT "User_role_check" CHECK ("role" in ('ADMIN', 'MEMBER'))
);

-- dsl:next
INSERT INTO "new_User" ("id", "name", "role") SELECT "id", "name", CASE "role" WHEN 'USER' THEN 'MEMBER' ELSE "role" END FROM "User";

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
