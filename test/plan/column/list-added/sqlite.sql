-- rebuild table User: add column User.tags TEXT; add column User.scores TEXT; add check User_tags_check to User: json_valid("tags") and json_type("tags") = 'array'; add check User_scores_check to User: json_valid("scores") and json_type("scores") = 'array'
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "tags" TEXT DEFAULT '["a","b"]',
    "scores" TEXT,
    CONSTRAINT "User_tags_check" CHECK (json_valid("tags") and json_type("tags") = 'array'),
    CONSTRAINT "User_scores_check" CHECK (json_valid("scores") and json_type("scores") = 'array')
);

-- dsl:next
INSERT INTO "new_User" ("id", "name") SELECT "id", "name" FROM "User";

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

-- drop check User_scores_check of User
ALTER TABLE "User" DROP CONSTRAINT "User_scores_check";

-- dsl:next
-- drop check User_tags_check of User
ALTER TABLE "User" DROP CONSTRAINT "User_tags_check";

-- dsl:next
-- drop column User.scores
ALTER TABLE "User" DROP COLUMN "scores";

-- dsl:next
-- drop column User.tags
ALTER TABLE "User" DROP COLUMN "tags";
