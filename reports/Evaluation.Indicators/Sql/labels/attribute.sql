-- Values of attributes of the public; the family is the attribute. Parameter: load.
select attribute_value_key as code_key, code, label_fr, label_en, position, attribute as family
from dim_attribute_value
where recorded_from <= @load and @load < recorded_to
