-- The mediator of what names none.
insert into dim_mediator (mediator_key, namespace, pseudonym, key_id, recorded_from, recorded_to)
values (0, '', '', '', 0, 2147483647)
