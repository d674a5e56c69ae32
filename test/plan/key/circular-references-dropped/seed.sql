INSERT INTO "Team" (id) VALUES (1);
INSERT INTO "User" (id, "teamId") VALUES (1, 1);
UPDATE "Team" SET "leadId" = 1;
