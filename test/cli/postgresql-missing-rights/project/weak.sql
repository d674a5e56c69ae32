do $$ begin
  create role dsl_cli_weak login password 'weak';
exception when duplicate_object then null;
end $$;
