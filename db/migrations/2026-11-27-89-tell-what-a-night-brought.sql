-- A restaurant that does not pay after all: staff wait no more, and the night brought nothing.
alter table dining_figure
  drop constraint dining_figure_result_check,
  add constraint dining_figure_result_check
    check (result in ('given', 'too_few_sales', 'too_few_guests', 'too_few_rsvps', 'not_paid'));

-- A restaurant's check may be another sum than was reckoned: what of the promise was given up with it (or, below nothing, what it
-- was more), and why.
alter table remittance_match
  add column cut_cents bigint not null default 0,
  add column cut_why text check (length(cut_why) between 1 and 500);
