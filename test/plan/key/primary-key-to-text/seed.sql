INSERT INTO "User" (id) VALUES (1), (2);
INSERT INTO "Post" (id, "authorId") VALUES (10, 1), (11, 2);
