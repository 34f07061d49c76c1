-- January and February of the CRA, June and July of the association.
select '' as code, 4 as numerator, null as denominator
