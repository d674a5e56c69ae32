insert into "Account" (id, email, size, gone) values (1, 'a@example.org', 2, 3);
