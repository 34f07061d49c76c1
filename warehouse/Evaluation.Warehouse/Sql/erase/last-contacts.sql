-- The last day on which any row tells of each person; 0 where none tells a day.
select beneficiary_key, max(date_key) as last_day
from (
  select beneficiary_key, date_key
  from fact_support
  where beneficiary_key > 0
  union all
  select beneficiary_key, date_key
  from fact_assessment
  where beneficiary_key > 0
  union all
  select beneficiary_key, date_key
  from fact_followed_person
  where beneficiary_key > 0
) as contacts
group by beneficiary_key
