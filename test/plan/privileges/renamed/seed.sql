insert into "Account" (email, mood) values ('a@example.org', 'SAD');
