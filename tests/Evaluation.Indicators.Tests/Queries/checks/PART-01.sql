-- Received of those due: the CRA lacks September, the association August, the EPN March.
select '' as code, 4 as numerator, 7 as denominator
