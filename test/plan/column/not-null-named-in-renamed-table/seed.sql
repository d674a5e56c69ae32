insert into "User" (id, name, mail) values (1, 'Ann', 'a@b.c');
