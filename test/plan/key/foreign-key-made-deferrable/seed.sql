INSERT INTO "User" (email) VALUES ('ada@example.org'), ('grace@example.org');
INSERT INTO "Post" (title, "authorId") VALUES ('one', 1), ('two', 1), ('three', 2);
