-- Everyone may create in the default namespace, as before PostgreSQL 15.
grant create on schema public to public;
