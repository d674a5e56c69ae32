-- add column User.tags TEXT
ALTER TABLE "User" ADD COLUMN "tags" TEXT DEFAULT '["a","b"]' CONSTRAINT "User_tags_check" CHECK (json_valid("tags") and json_type("tags") = 'array');

-- dsl:next
-- add column User.scores TEXT
ALTER TABLE "User" ADD COLUMN "scores" TEXT CONSTRAINT "User_scores_check" CHECK (json_valid("scores") and json_type("scores") = 'array');

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
