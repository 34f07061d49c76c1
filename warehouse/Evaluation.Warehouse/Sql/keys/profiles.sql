-- Every profile held.
select profile_key, age_band_key, gender_key, status_key
from dim_profile
where recorded_to = 2147483647
