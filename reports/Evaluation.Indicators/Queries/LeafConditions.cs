using System.Globalization;
using Evaluation.Indicators.Contracts;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Indicators.Queries;

/// <summary>Turns a contract's conditions into SQL over <c>f</c>, its codes resolved to keys as of the load.</summary>
internal sealed class LeafConditions(StarReader star)
{
    // A photograph tells every sum again, up to its day: two of them in a period would count it twice.
    private const string NoSnapshot = "f.source_id not like concat('%@', f.date_key)";

    /// <summary>The contract with its conditions, for values of a period that ends in this year.</summary>
    /// <exception cref="IndicatorRefusal">The contract names a code that our lists don't hold.</exception>
    public Leaf Leaf(IndicatorContract contract, string? rowsSql, int year)
    {
        Check(contract);
        string[] keys = [.. OfKeys(contract)];
        string[] rows = [.. OfRows(contract, year)];
        string[] codes = [.. contract.Conditions.Values.Select(Values)];
        return new Leaf(
            contract,
            rowsSql,
            string.Join(" and ", keys.Concat(rows).Concat(codes)),
            contract.Measure is IndexMeasure index ? Need(index.Weight, year) : "")
        {
            OfKeys = string.Join(" and ", keys.Concat(codes)),
            OfRows = string.Join(" and ", rows),
            KeepsNothing = keys.Contains(SqlKeys.Never),
            KeyColumns = [.. ColumnsOf(contract)],
        };
    }

    // A feed that this folder does not use is not unknown; a kind, an attribute or a measure that no list holds is a misspelling.
    private void Check(IndicatorContract contract)
    {
        RowConditions conditions = contract.Conditions;
        string[] unknown =
        [
            .. star.List("kind").Unknown([.. conditions.Kinds, .. contract.Includes.Concat(contract.Excludes).SelectMany(exception => exception.Kinds)]),
            .. star.List("counter").Unknown(conditions.Counter is string counter ? [counter] : []),
            .. star.List("need").Unknown(conditions.NeedMeasure is string measure ? [measure] : []),
            .. conditions.Values.Where(_ => FactColumns.IsTold(contract.Fact)).SelectMany(kept => star.List("code").Unknown(kept.Values.Select(code => $"{ListOf(contract, kept.Column)}:{code}"))),
            .. conditions.Attribute is string attribute && star.List("attribute").KeysOf(attribute).Count == 0 ? new[] { attribute } : [],
            .. star.List("attribute").Unknown([.. conditions.AttributeOnly, .. conditions.AttributeWithout]),
        ];
        if (unknown.Length > 0)
        {
            throw new IndicatorRefusal($"le contrat [{contract.Id}] nomme [{string.Join(", ", unknown)}], que nos listes de codes n'ont pas");
        }
    }

    private IEnumerable<string> OfKeys(IndicatorContract contract) => new FeedScope(star).Of(contract)
        .Concat(contract.Conditions.Attribute is string attribute ? [SqlKeys.In("f.attribute_value_key", [.. KeysOf(attribute, contract.Conditions)])] : []);

    private IEnumerable<int> KeysOf(string attribute, RowConditions conditions)
    {
        CodeBook list = star.List("attribute");
        IEnumerable<int> kept = list.KeysOf(attribute).Except(list.Keys(conditions.AttributeWithout));
        return conditions.AttributeOnly.Count == 0 ? kept : kept.Intersect(list.Keys(conditions.AttributeOnly));
    }

    private static IEnumerable<string> ColumnsOf(IndicatorContract contract)
    {
        RowConditions conditions = contract.Conditions;
        FeedException[] exceptions = [.. contract.Includes, .. contract.Excludes];
        return new[]
        {
            conditions.Feeds.Count > 0 || exceptions.Length > 0 ? "feed_key" : "",
            conditions.Kinds.Count > 0 || exceptions.Any(exception => exception.Kinds.Count > 0) ? "kind_key" : "",
            conditions.Attribute is null ? "" : "attribute_value_key",
        }.Where(column => column.Length > 0).Concat(conditions.Values.Select(kept => kept.Column));
    }

    private IEnumerable<string> OfRows(IndicatorContract contract, int year)
    {
        RowConditions conditions = contract.Conditions;
        return new[]
        {
            conditions.NeedMeasure is string measure ? Need(measure, year) : "",
            conditions.Counter is string counter ? $"f.measure = {SqlKeys.Text(counter)}" : "",
            conditions.TerritoryTypes.Count > 0 ? $"f.territory_type in ({string.Join(", ", conditions.TerritoryTypes.Select(SqlKeys.Text))})" : "",
            contract.Fact == FactTable.MoneyStep ? NoSnapshot : "",
        }.Where(condition => condition.Length > 0).Concat(conditions.Bounds.Select(Bounds));
    }

    /// <summary>Year held of a context measure that describes a year: the latest not after it, else the earliest; null when none is held.</summary>
    public int? Vintage(string measure, int year)
    {
        IReadOnlyList<int> held = [.. star.List("need").Keys([measure]).SelectMany(star.NeedVintages)];
        return held.Count == 0 ? null : held.LastOrDefault(vintage => vintage <= year, held[0]);
    }

    private string Need(string measure, int year) => string.Create(
        CultureInfo.InvariantCulture, $"{SqlKeys.In("f.need_measure_key", star.List("need").Keys([measure]))} and f.vintage = {Vintage(measure, year) ?? 0}");

    private static string Values(ColumnValues kept) => $"f.{kept.Column} in ({string.Join(", ", kept.Values.Select(SqlKeys.Text))})";

    private static string ListOf(IndicatorContract contract, string column) =>
        StarDictionary.Current[FactColumns.Table(contract.Fact)].Columns.First(one => one.Name == column).List!;

    private static string Bounds(ColumnBounds bounds)
    {
        string column = $"f.{bounds.Column}";
        string from = string.Create(CultureInfo.InvariantCulture, $"{column} >= {bounds.From}");
        string below = string.Create(CultureInfo.InvariantCulture, $"{column} < {bounds.Below}");
        return bounds switch
        {
            { Missing: true } => $"{column} is null",
            { From: null } => below,
            { Below: null } => from,
            _ => $"{from} and {below}",
        };
    }
}
