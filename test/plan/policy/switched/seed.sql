insert into "Diary" values (1, 'me');
