create type money_of as (amount integer, currency text);
create type weight_of as (amount integer, unit text);
create cast (money_of as text) with inout;
create cast (weight_of as text) with inout;
create cast (text as weight_of) with inout;
create foreign data wrapper files;
create server archive foreign data wrapper files;
create user mapping for public server archive;
create user mapping for current_user server archive;
