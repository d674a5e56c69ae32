insert into log (id, line) values (1, 'a');
