INSERT INTO "User" (name, visits) VALUES ('Ada', 5), ('Grace', 1);
