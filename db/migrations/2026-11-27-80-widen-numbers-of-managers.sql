-- A number with who answers there and when: "414-555-0147, ask for Mabel, not between eleven and two".
alter table dining_booking drop constraint dining_booking_manager_phone_check;
alter table dining_booking add constraint dining_booking_manager_phone_check check (length(manager_phone) <= 80);
