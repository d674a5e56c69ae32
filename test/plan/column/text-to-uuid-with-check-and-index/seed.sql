INSERT INTO "User" (name, code) VALUES ('Ada', '6f9619ff-8b86-d011-b42d-00cf4fc964ff');
