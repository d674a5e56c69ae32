insert into "Visit" values (1, '2026-05-05'), (2, '2027-06-06');
