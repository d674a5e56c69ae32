insert into "User" (id, name) values (1, 'Ann');
