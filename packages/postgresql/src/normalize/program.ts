/**
 * All questions as one statement, so that round trips stay the same however many there are: a block that asks each in a
 * subtransaction, undoes it, and leaves the replies in a setting.
 */
import { sessionSettings } from "../introspect/session-settings.js";
import { sql } from "../sql.js";
import type { Question } from "./question.js";

export function program(questions: readonly Question[]): string {
  const body = `
declare
  question jsonb;
  operation jsonb;
  found jsonb;
  found_all jsonb;
  replies jsonb[] := '{}';
begin
  execute ${sql.literal(createReader)};
  for question in select jsonb_array_elements(${sql.literal(JSON.stringify(questions))}::jsonb) loop
    found_all := '[]';
    begin
      for operation in select jsonb_array_elements(question) loop
        found := null;
        begin
          if operation ? 'read' then
            execute 'select pg_temp.dsl_read($1)' into found using operation ->> 'read';
          else
            execute operation ->> 'run';
          end if;
        exception
          when others then
            if not operation ? 'optional' then raise; end if;
        end;
        if operation ? 'read' then found_all := found_all || jsonb_build_array(found); end if;
      end loop;
      raise exception sqlstate '${undo}';
    exception
      when sqlstate '${undo}' then
        replies := replies || jsonb_build_object('values', found_all);
      when others then
        replies := replies || jsonb_build_object('error', sqlerrm, 'judged', operation ? 'judged');
    end;
  end loop;
  perform set_config('dsl.replies', to_jsonb(replies)::text, false);
end`;
  const tag = unusedTag(body);
  return `do ${tag}${body}${tag}`;
}

export const readReplies = "select current_setting('dsl.replies') as replies";

/** Ends the subtransaction of a question that was answered. */
const undo = "DSL00";

/** Reads under the settings of introspection, and only there. */
const createReader = `
create function pg_temp.dsl_read(query text) returns jsonb language plpgsql
${Object.entries(sessionSettings)
  .map(([name, value]) => `set ${name} = '${value}'`)
  .join("\n")}
as $reader$
declare
  found jsonb;
begin
  execute query into found;
  return found;
end $reader$`;

function unusedTag(body: string): string {
  for (let n = 0; ; n++) {
    const tag = `$dsl${n}$`;
    if (!body.includes(tag)) return tag;
  }
}
