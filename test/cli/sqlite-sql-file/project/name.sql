-- Names.
select name from "User"
