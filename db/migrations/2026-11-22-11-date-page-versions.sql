-- When what a page shows last changed: what the public API says of a team or a campaign.
alter table page_version add column changed_at timestamptz not null default now();

create or replace function touch_page(variadic pages text[]) returns void language sql as $$
  insert into page_version (page) select page from unnest(pages) page order by page
  on conflict (page) do update set version = page_version.version + 1, changed_at = now()
$$;
