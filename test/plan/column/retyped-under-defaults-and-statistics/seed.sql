insert into "Visit" (id) values (1);
