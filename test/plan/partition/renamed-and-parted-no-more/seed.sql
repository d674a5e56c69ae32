insert into "Visit" values ('a', 1, 5), ('b', 2, null);
