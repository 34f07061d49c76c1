-- Days from each last delivery to 10 January 2026, day of load 2.
select 'asso-ecran/activites' as code, 5 as numerator, null as denominator
union all
select 'conseiller-numerique/cra-v1', 0, null
union all
select 'epn-ville/activites', null, null
union all
select 'mednum/ifn-communes', 9, null
union all
select 'aidants-connect/structures-compteurs', null, null
union all
select 'aidants-connect/structures-compteurs-2023-07-13', null, null
union all
select 'mednum/lieux-v1', null, null
union all
select 'conseiller-numerique/postes', null, null
union all
select 'asso-ecran/formations', null, null
union all
select 'conseiller-numerique/coordination', null, null
union all
select 'conseiller-numerique/structures-coselec', null, null
union all
select 'conseiller-numerique/comptes', null, null
