INSERT INTO "Node" (id) VALUES (1), (2);
