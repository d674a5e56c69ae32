INSERT INTO "Other" (id) VALUES (1);
