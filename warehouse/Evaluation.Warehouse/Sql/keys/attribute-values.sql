-- Values of the attributes of the public.
select code, attribute_value_key, attribute
from dim_attribute_value
where recorded_to = 2147483647
