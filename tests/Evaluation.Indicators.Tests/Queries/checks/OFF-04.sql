-- Nobody is named in December; EffectTests has other ends.
select '' as code, null as numerator, null as denominator
