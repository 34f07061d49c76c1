-- Three months of the CRA, three of the association, one of the EPN: all due before January 2026.
select '' as code, 7 as numerator, null as denominator
