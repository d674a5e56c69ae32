insert into "House" values (1, row('{"a 1","b 2"}', '123', 'n')::"Address", array[row('{}', null, null)::"Address"]), (2, null, '{}');
