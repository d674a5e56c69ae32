insert into "Account" (size, mood) values (1, 'SAD'), (2, 'HAPPY');
