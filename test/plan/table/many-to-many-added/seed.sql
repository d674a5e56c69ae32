INSERT INTO "Post" (title) VALUES ('one'), ('two');
INSERT INTO "Tag" (name) VALUES ('red');
