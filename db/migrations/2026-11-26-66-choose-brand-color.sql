-- The colour of buttons, links and goal bars, as it was chosen; `null`: the blue that the site comes with.
alter table organization add column brand_color text check (brand_color ~ '^#[0-9a-f]{6}$');
