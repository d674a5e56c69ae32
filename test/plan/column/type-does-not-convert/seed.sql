INSERT INTO "User" (name, joined) VALUES ('Ada', true), ('Grace', NULL);
