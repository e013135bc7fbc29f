-- The organization's own logo. Its files lie in the store of pictures under its name; what was sent is kept nowhere.
create table logo (
  id bigint generated always as identity primary key,
  name text not null unique default random_id(),
  uploaded_by bigint references person(id),
  uploaded_at timestamptz not null default now(),
  width integer not null check (width between 1 and 640),
  height integer not null check (height between 1 and 160),
  -- On which paper it can be seen: on any, or on pale or dark paper only.
  ground text not null check (ground in ('any', 'pale', 'dark')),
  -- When it could be shown; a row without it is an upload that was cut off.
  arrived_at timestamptz,
  -- When it was first chosen. From then on its files stay: letters show it for as long as people keep them.
  used_at timestamptz,
  erased_at timestamptz,
  files_removed_at timestamptz,
  check (erased_at is null or used_at is null),
  check (files_removed_at is null or erased_at is not null)
);
create index on logo (uploaded_at) where used_at is null and files_removed_at is null;

-- `null`: the mark that the site comes with. Every page is moved by the organization's own row.
alter table organization add column logo_id bigint references logo(id);

-- What was erased, or never arrived, cannot be chosen, whoever is faster.
create function use_logo() returns trigger language plpgsql as $$
begin
  if new.logo_id is null then return new; end if;
  update logo set used_at = coalesce(used_at, now())
   where id = new.logo_id and arrived_at is not null and erased_at is null;
  if not found then
    raise exception 'logo % is not there any more', new.logo_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger uses_logo before insert or update of logo_id on organization for each row execute function use_logo();
