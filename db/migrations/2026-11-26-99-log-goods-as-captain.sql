-- Captains log goods, correct them and take them back until staff say that they came. Whoever confirms says which words they read.
alter table goods_gift add column revision int not null default 1;

-- Who entered or changed what was logged: whoever says that it came must be somebody else (I18).
create table goods_hand (
  goods_id bigint not null references goods_gift(id),
  person_id bigint not null references person(id),
  primary key (goods_id, person_id)
);
insert into goods_hand (goods_id, person_id) select id, logged_by from goods_gift;
create function note_first_hand_on_goods() returns trigger language plpgsql as $$
begin
  insert into goods_hand (goods_id, person_id) values (new.id, new.logged_by);
  return null;
end $$;
create trigger hand_beside_goods after insert on goods_gift for each row execute function note_first_hand_on_goods();
create trigger append_only before update or delete on goods_hand for each row execute function refuse_change();
revoke update, delete on goods_hand from team_up_app;

-- The app refuses it kindly; the database refuses it in any case. What was confirmed is receipted and changes no more.
create function guard_confirmed_goods() returns trigger language plpgsql as $$
begin
  if exists (select 1 from goods_hand h where h.goods_id = new.id and h.person_id = new.confirmed_by) then
    raise exception 'who entered it may not confirm it' using errcode = 'check_violation';
  end if;
  if old.confirmed_at is not null
     and (new.giver_name, new.description, new.given_on, new.place, new.confirmed_by, new.confirmed_at)
         is distinct from (old.giver_name, old.description, old.given_on, old.place, old.confirmed_by, old.confirmed_at) then
    raise exception 'goods that came stay as they were acknowledged' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger two_people before update on goods_gift for each row execute function guard_confirmed_goods();

-- A photo is of one contribution of money, or of goods.
alter table contribution_photo alter column contribution_id drop not null;
alter table contribution_photo add column goods_id bigint references goods_gift(id);
alter table contribution_photo add constraint photo_is_of_one_thing check (num_nonnulls(contribution_id, goods_id) = 1);
create index on contribution_photo (goods_id) where goods_id is not null;
