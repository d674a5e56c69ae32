INSERT INTO "User" (name, email) VALUES ('Ada', 'ada@example.org');
