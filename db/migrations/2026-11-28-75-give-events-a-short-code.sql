-- Events have a short link of their own: a poster for a sale leads to the sale. Codes of teams and events are one lot, so
-- that `/t/:code` is never two things.
create or replace function new_short_code() returns text language plpgsql volatile as $$
declare
  letters constant text := 'bcdfghjkmnprstxz';
  random bytea;
  code text;
begin
  loop
    random := gen_random_bytes(7);
    -- A byte goes evenly into sixteen letters.
    select string_agg(substr(letters, get_byte(random, place) % 16 + 1, 1), '') into code from generate_series(0, 6) place;
    continue when code ~ 'f[cgkx]|sht|tch|cnt|d[ck]k|kk|pns|p[rst]n|n[gz]|rp|s[sx]|xx|zz|tt|hmr|mrd|pt|jd';
    exit when not exists (select 1 from team where short_code = code)
      and not exists (select 1 from event where short_code = code);
  end loop;
  return code;
end $$;

alter table event add column short_code text unique check (short_code ~ '^[a-z]{7}$');
alter table event alter column short_code set default new_short_code();
update event set short_code = new_short_code();
alter table event alter column short_code set not null;
