insert into "Jar" values (1, 5, null);
