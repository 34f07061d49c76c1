using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>What a contract may not say, beyond what each key may.</summary>
internal static class ContractCheck
{
    public static void Run(IndicatorContract contract, DeclaredMap map)
    {
        bool reads = contract.Measure.Parts.Count == 0;
        Refuse(map, "measure", reads && contract.Fact == FactTable.None, "une mesure sur des lignes demande fact ou rows");
        Refuse(map, "rows", contract.RowsFile is string rows && (!rows.EndsWith(".sql", StringComparison.Ordinal) || rows.AsSpan().ContainsAny('/', '\\')), "nom d'un fichier .sql placé à côté du contrat attendu");
        Refuse(map, "fact", !reads && contract.Fact != FactTable.None, "une mesure faite d'autres contrats n'a ni fact ni rows");
        Refuse(map, "conditions", (contract.Fact == FactTable.Counter) != (contract.Conditions.Counter is not null), "fact: counter demande un compteur (conditions.counter), et lui seul en a un");
        Refuse(map, "conditions", contract.Conditions is { Attribute: null } and not { AttributeOnly.Count: 0, AttributeWithout.Count: 0 }, "attribute_only et attribute_without demandent attribute");
        Refuse(map, "at", contract.Fact == FactTable.Counter && contract.At != ValueMoment.Period, "ce qu'un compteur gagne se dit d'une période");
        Refuse(map, "version", contract.Version < 1, "la première version est 1");
        Refuse(map, "divided_by", contract.DividedBy <= 0, "diviseur plus grand que 0 attendu");
        Refuse(map, "decimals", contract.Decimals is < 0 or > 6, "de 0 à 6 décimales");
        Refuse(map, "effective", contract.EffectiveTo < contract.EffectiveFrom, "la fin précède le début");
        Refuse(map, "additive_over", Additive(contract), "un rapport, un compte de valeurs distinctes, un indice ou un âge ne se somme pas");
        Refuse(map, "counts_persons", contract.CountsPersons && contract.Disclosure != DisclosureClass.Persons, "un compte de personnes est de la classe persons");
        Refuse(map, "code", reads && contract.Slices.Contains(SliceDimension.Code) != (contract.Code is not null), "la répartition par code demande code: { column, list }, et lui seul s'en sert");
        Refuse(map, "change", contract.Change is not null && contract.Version == 1, "la première version ne change rien");
        Refuse(map, "includes", contract.Includes.Count > 0 && contract.Conditions is { Feeds.Count: 0, Kinds.Count: 0 }, "rien n'est écarté\u00a0: includes demande conditions.feeds ou conditions.kinds");
        Refuse(map, "excludes", !reads && contract.Includes.Count + contract.Excludes.Count > 0, "les exceptions d'un flux se disent dans les contrats dont celui-ci est fait");
        Refuse(map, "slices", contract.Measure is DistinctMeasure && contract.Slices.Contains(SliceDimension.Action), "un compte de valeurs distinctes ne se répartit pas par action");
        Within(map, "slices", contract.Slices, FactColumns.Dimensions(contract.Fact));
        Within(map, "requires", contract.Requires, contract.Slices);
        Within(map, "additive_over", contract.AdditiveOver, contract.Slices);
    }

    private static bool Additive(IndicatorContract contract) =>
        contract.AdditiveOver.Count > 0 && contract.Measure is RatioMeasure or DistinctMeasure or LargestMeasure or MedianMeasure or IntervalMeasure or IndexMeasure or AgeMeasure;

    private static void Within(DeclaredMap map, string key, IEnumerable<SliceDimension> said, IReadOnlyList<SliceDimension> allowed)
    {
        foreach (SliceDimension dimension in said.Where(dimension => !allowed.Contains(dimension)))
        {
            map.Fault($"[{SnakeCase.Of(dimension)}] n'est pas possible ici, écrire des mots parmi [{string.Join(", ", allowed.Select(SnakeCase.Of))}]", key);
        }
    }

    private static void Refuse(DeclaredMap map, string key, bool fault, string sentence)
    {
        if (fault)
        {
            map.Fault(sentence, key);
        }
    }
}
