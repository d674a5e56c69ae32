INSERT INTO "Visit" VALUES (1, '2026-01-01', 'a'), (2, '2026-06-30', 'a'), (3, '2026-07-01', 'b'), (4, '2026-12-31', 'c'), (5, '2027-05-05', 'd'), (6, '2025-05-05', 'e');
INSERT INTO "Item" VALUES (1, 'Open'), (2, NULL), (3, 'OPEN');
INSERT INTO "Place" VALUES (1, -5, 100), (2, 10, 4), (3, 10, 5), (4, 10, 7), (5, 9, 99);
INSERT INTO "Load" SELECT id FROM generate_series(1, 20) AS id WHERE satisfies_hash_partition('"Load"'::regclass, 2, 0, id);
