-- Reference data given to the plain way, outside its time: geography, code lists, populations, and what the partner's codes mean.
create table dim_territory (
  territory_key integer, territory_type text, code text, name text,
  recorded_from integer, recorded_to integer);
create table bridge_territory (
  territory_key integer, ancestor_key integer, ancestor_type text, vintage smallint,
  recorded_from integer, recorded_to integer);
create table dim_date (
  date_key integer, day date, year smallint, quarter_key integer, month_key integer, school_year smallint,
  day_number integer);
create table dim_activity_kind (
  kind_key integer, code text, is_workshop smallint, label_fr text, label_en text, position integer,
  recorded_from integer, recorded_to integer);
create table dim_place_kind (
  place_kind_key integer, code text, label_fr text, label_en text, position integer,
  recorded_from integer, recorded_to integer);
create table dim_theme (
  theme_key integer, code text, family text, label_fr text, label_en text, position integer,
  recorded_from integer, recorded_to integer);
create table dim_code (
  code_key integer, list text, code text, label_fr text, label_en text, position integer,
  recorded_from integer, recorded_to integer);
create table dim_attribute_value (
  attribute_value_key integer, code text, attribute text, label_fr text, label_en text, position integer,
  recorded_from integer, recorded_to integer);
create table dim_need_measure (
  need_measure_key integer, code text, unit text, method text, label_fr text, label_en text,
  position integer, recorded_from integer, recorded_to integer);
create table dim_partner (
  partner_key integer, code text, label_fr text, label_en text, recorded_from integer, recorded_to integer);
create table dim_feed (
  feed_key integer, partner_key integer, code text, definition text, label_fr text, label_en text,
  feed_rank smallint, recorded_from integer, recorded_to integer);
create table fact_need (
  need_key bigint, need_measure_key integer, territory_key integer, territory_type text, territory_code text,
  vintage smallint, value numeric(18, 6), feed_key integer, namespace text, delivery_key integer, line_number integer,
  source_id text, stamp bigint, content_hash bigint, line_hash bigint, recorded_from integer, recorded_to integer);
create table journal_delivery (
  delivery_key integer, feed_key integer, file_name text, received_sha256 text, archive_sha256 text, byte_count bigint,
  received_at timestamp, as_of bigint, claims_whole smallint, covers_from integer, covers_to integer, definition_sha256 text,
  recorded_from integer, recorded_to integer);
create table map_kind (source text primary key, ours text, relation text, why text);
create table map_place_kind (source text primary key, ours text, relation text, why text);
create table map_theme (source text primary key, ours text, relation text, why text);
create table map_organisation (source text primary key, ours text, relation text, why text);
create index on dim_territory (territory_key);
create index on bridge_territory (territory_key);
create index on bridge_territory (ancestor_key);
create index on fact_need (territory_key);
