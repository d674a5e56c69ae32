insert into "Room" (id, open, shut, name) values (1, '[09:00,18:00)', array['[12:00,13:00)'::timerange], 'Blue'), (2, '[10:00,)', '{}', 'Red');
