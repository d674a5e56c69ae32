INSERT INTO "User" (name, roles) VALUES ('Ada', '{ADMIN,MEMBER}'), ('Grace', '{}');
