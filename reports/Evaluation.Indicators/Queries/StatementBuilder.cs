using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Queries;

/// <summary>Writes the one statement that computes contracts sharing rows and slices; portable SQL, no division, rounding or order.</summary>
internal sealed class StatementBuilder(StarReader star)
{
    private readonly FilterConditions _filters = new(star);

    /// <summary>The statement of these contracts, which must have the same <see cref="Leaf.Source"/>.</summary>
    public Statement Build(IReadOnlyList<Leaf> leaves, StatementScope scope)
    {
        StatementParts parts = new(star.MergesStructures, leaves[0].Contract.At == ValueMoment.Period);
        List<string> groups = [.. Slices(leaves[0], scope, parts), .. Flags(scope, parts), .. Fine(leaves, parts)];
        Keep(leaves[0], scope, parts);
        if (OnceColumns.Takes(leaves))
        {
            return new Statement(OnceColumns.Write(leaves, parts, groups), Parameters(leaves[0], scope), leaves, scope);
        }

        string common = Common(leaves);
        parts.Keep(common);
        for (int index = 0; index < leaves.Count; index++)
        {
            LeafColumns.Select(leaves[index], index, common.Length > 0 ? "" : leaves[index].Condition, parts);
        }

        return new Statement(StatementText.Write(leaves[0], parts, groups, leaves.SelectMany(LeafColumns.Aggregates)), Parameters(leaves[0], scope), leaves, scope);
    }

    /// <summary>Whether an action may claim a row, as a condition.</summary>
    public string Flag(PlannedAction action, string prefix, StatementParts parts)
    {
        RowFilter filter = action.Counts!.Filter;
        _filters.CheckDeclared(filter);
        return _filters.Flag(filter, _filters.TerritoryKeys(filter.Territories), prefix, parts);
    }

    /// <summary>Selects the slices, and names their columns.</summary>
    public static IEnumerable<string> Slices(Leaf leaf, StatementScope scope, StatementParts parts)
    {
        Slice[] slices = [.. scope.Slices.Where(slice => slice != Slice.Action)];
        for (int index = 0; index < slices.Length; index++)
        {
            parts.Select(SliceExpression.Of(slices[index], leaf, scope, parts), $"s{index}");
            yield return $"s{index}";
        }
    }

    private IEnumerable<string> Flags(StatementScope scope, StatementParts parts)
    {
        for (int index = 0; index < scope.Flags.Count; index++)
        {
            parts.Select($"case when {Flag(scope.Flags[index], $"action{index}", parts)} then 1 else 0 end", $"a{index}");
            yield return $"a{index}";
        }
    }

    /// <summary>Selects what rows must also be kept apart by, and names its column.</summary>
    public static IEnumerable<string> Fine(IReadOnlyList<Leaf> leaves, StatementParts parts)
    {
        if (Leaf.Fine(leaves) is string column)
        {
            parts.Select($"f.{column}", "x0");
            yield return "x0";
        }
    }

    /// <summary>Keeps the rows held true at the load, of the period and within the filter.</summary>
    public void Keep(Leaf leaf, StatementScope scope, StatementParts parts)
    {
        if (leaf.RowsSql is null)
        {
            parts.Keep(SqlKeys.Held("f"));
        }

        if (leaf.Contract.At == ValueMoment.Period)
        {
            parts.Keep("f.date_key >= @from and f.date_key <= @to");
        }

        KeepFilter(scope, parts);
    }

    /// <summary>Keeps the rows within the filter.</summary>
    public void KeepFilter(StatementScope scope, StatementParts parts) => _filters.Keep(scope.Filter, scope.Kept, parts);

    /// <summary>Whether a row is within the filter, as a condition.</summary>
    public string KeepsRow(StatementScope scope, string prefix, StatementParts parts) => _filters.Flag(scope.Filter, scope.Kept, prefix, parts);

    private static string Common(IReadOnlyList<Leaf> leaves) =>
        leaves.All(leaf => leaf.Condition == leaves[0].Condition && leaf.WeightCondition.Length == 0) ? leaves[0].Condition : "";

    /// <summary>The parameters of a statement over these rows.</summary>
    public static List<KeyValuePair<string, int>> Parameters(Leaf leaf, StatementScope scope)
    {
        List<KeyValuePair<string, int>> parameters = [];
        if (leaf.Contract.At == ValueMoment.Period || leaf.RowsSql is not null)
        {
            parameters.Add(new("from", DateKey.From(scope.Period.From)));
            parameters.Add(new("to", DateKey.From(scope.Period.To)));
        }

        parameters.Add(new("vintage", scope.Vintage));
        return parameters;
    }
}
