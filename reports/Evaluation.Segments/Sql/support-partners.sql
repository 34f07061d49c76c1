-- Who delivered each support of a territory over a period. Parameters: load, from, to, territory, vintage.
select s.activity_key as activity_key, s.beneficiary_key as beneficiary_key, s.partner_key as partner_key
from {territory-supports} as s
