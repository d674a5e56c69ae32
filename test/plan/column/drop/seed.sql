INSERT INTO "User" (name, nickname, visits) VALUES ('Ada', 'a', 1), ('Grace', NULL, 2);
