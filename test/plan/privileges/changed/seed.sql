insert into accounts ("e mail") values ('a@example.org');
