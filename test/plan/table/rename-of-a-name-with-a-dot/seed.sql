insert into "app.users" (id, name) values (1, 'Ann');
