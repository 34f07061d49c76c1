namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: the rows read and the features compared; <c>{0}</c> stands for a value.</summary>
internal sealed record RowsLabels
{
    internal static RowsLabels French { get; } = new()
    {
        Table = "{0}\u00a0: les lignes",
        What = "Lignes",
        Count = "Nombre",
        Why = "Pourquoi",
        Random = "écartées\u00a0: caractères tirés au sort",
        RandomWhy = "le partenaire les a tirés au sort pour remplir un total\u202f; ils ne disent rien de la personne",
        LeftOut = "écartées\u00a0: {0} manque",
        LeftOutWhy = "sans cette valeur, la ligne ne se compare pas",
        Filled = "retenues, {0} remplacé",
        Kept = "retenues",
        KeptWhy = "divisées en segments",
        Read = "lues",
        ReadWhy = "toutes celles de la population",
        FeaturesTable = "{0}\u00a0: les caractères comparés",
        FeatureLow = "Coupé sous",
        FeatureHigh = "Coupé au-dessus de",
        FeatureMedian = "Médiane",
    };

    internal static RowsLabels English { get; } = new()
    {
        Table = "{0}: the rows",
        What = "Rows",
        Count = "Number",
        Why = "Why",
        Random = "left out: attributes drawn at random",
        RandomWhy = "the partner drew them at random to fill a total; they say nothing of the person",
        LeftOut = "left out: {0} is missing",
        LeftOutWhy = "without that value the row does not compare",
        Filled = "taken, {0} filled in",
        Kept = "taken",
        KeptWhy = "divided into segments",
        Read = "read",
        ReadWhy = "all those of the population",
        FeaturesTable = "{0}: the features compared",
        FeatureLow = "Cut below",
        FeatureHigh = "Cut above",
        FeatureMedian = "Median",
    };

    internal required string Table { get; init; }
    internal required string What { get; init; }
    internal required string Count { get; init; }
    internal required string Why { get; init; }
    internal required string Random { get; init; }
    internal required string RandomWhy { get; init; }
    internal required string LeftOut { get; init; }
    internal required string LeftOutWhy { get; init; }
    internal required string Filled { get; init; }
    internal required string Kept { get; init; }
    internal required string KeptWhy { get; init; }
    internal required string Read { get; init; }
    internal required string ReadWhy { get; init; }
    internal required string FeaturesTable { get; init; }
    internal required string FeatureLow { get; init; }
    internal required string FeatureHigh { get; init; }
    internal required string FeatureMedian { get; init; }
}
