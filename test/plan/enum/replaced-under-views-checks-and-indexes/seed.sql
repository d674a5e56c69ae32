INSERT INTO "User" (name, role) VALUES ('Ada', 'ADMIN'), ('Grace', 'MEMBER');
