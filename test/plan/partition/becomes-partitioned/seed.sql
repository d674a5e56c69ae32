insert into "Visit" ("at", "note") values ('2026-05-05', 'a'), ('2020-06-06', null);
insert into "Tag" values (1, 1, '2026-05-05');
