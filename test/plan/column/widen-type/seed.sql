INSERT INTO "User" (name, visits) VALUES ('Ada', 3), ('Grace', 2147483647);
