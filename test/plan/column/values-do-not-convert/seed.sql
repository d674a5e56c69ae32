INSERT INTO "User" (name, code) VALUES ('Ada', '7'), ('Grace', 'x');
