-- Each gift says whose kind it is, so that those of a kind are listed from an index, however few there are.
alter table team add unique (id, kind);
alter table gift add column team_kind text;
alter table gift disable trigger touches_pages;
update gift g set team_kind = t.kind from team t where t.id = g.team_id;
alter table gift enable trigger touches_pages;
alter table gift add check ((team_id is null) = (team_kind is null));
alter table gift add foreign key (team_id, team_kind) references team (id, kind) on update cascade;
create index gift_by_kind on gift (team_kind, paid_at desc, id desc) where status = 'paid';

-- Locked, so that a kind that changes meanwhile reaches this gift too.
create function note_team_kind() returns trigger language plpgsql as $$
begin
  new.team_kind := (select kind from team where id = new.team_id for key share);
  return new;
end $$;
create trigger notes_team_kind before insert or update of team_id on gift for each row execute function note_team_kind();
