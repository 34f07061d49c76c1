using System.Globalization;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Trail;

/// <summary>Writes the query that gives the delivery lines behind one cell; children reach them by their activity.</summary>
internal sealed class TraceStatement(StarReader star)
{
    private readonly StatementBuilder _builder = new(star);

    private static readonly string[] Line = ["delivery_key", "line_number", "fine"];

    /// <summary>The query of a contract that reads rows, for one cell of its scope: what each delivery line brings to the measure.</summary>
    public Statement Build(Leaf leaf, StatementScope scope, IReadOnlyList<int> cell) => Build(leaf, scope, cell, Line);

    /// <summary>The query of what all the lines bring together, for keys counted once however many lines name them.</summary>
    public Statement Together(Leaf leaf, StatementScope scope, IReadOnlyList<int> cell) => Build(leaf, scope, cell, [Line[^1]]);

    private Statement Build(Leaf leaf, StatementScope scope, IReadOnlyList<int> cell, IReadOnlyList<string> groups)
    {
        StatementParts parts = new(star.MergesStructures, leaf.Contract.At == ValueMoment.Period);
        string lines = Lines(leaf, parts);
        parts.Select($"{lines}.delivery_key", "delivery_key");
        parts.Select($"{lines}.line_number", "line_number");
        parts.Select(leaf.FineColumn is string fine ? $"f.{fine}" : "0", "fine");
        LeafColumns.Select(leaf, 0, leaf.WeightCondition.Length > 0 ? leaf.Condition : "", parts);
        _builder.Keep(leaf, scope, parts);
        parts.Keep(leaf.WeightCondition.Length > 0 ? $"(({leaf.Condition}) or ({leaf.WeightCondition}))" : leaf.Condition);
        for (int index = 0; index < cell.Count; index++)
        {
            parts.Keep(Place(leaf, scope, index, cell[index], parts));
        }

        return new Statement(
            StatementText.Write(leaf, parts, groups, LeafColumns.Aggregates(leaf, 0)), StatementBuilder.Parameters(leaf, scope), [leaf], scope);
    }

    private string Place(Leaf leaf, StatementScope scope, int index, int key, StatementParts parts)
    {
        Slice slice = scope.Slices[index];
        return slice != Slice.Action
            ? string.Create(CultureInfo.InvariantCulture, $"{SliceExpression.Of(slice, leaf, scope, parts)} = {key}")
            : key > 0 ? _builder.Flag(scope.Actions[key - 1], "action", parts)
            : throw new IndicatorRefusal("la preuve se demande pour une action ou pour le tout, pas pour une ligne de solde");
    }

    private static string Lines(Leaf leaf, StatementParts parts)
    {
        if (!leaf.Contract.CountsNamed && leaf.Contract.Fact is not (FactTable.Support or FactTable.Audience or FactTable.ActivityTheme or FactTable.ActivityEquipment or FactTable.ActivityRedirection))
        {
            return "f";
        }

        parts.Join("activity", $"join {ActivityLines.Of(leaf)} as activity on activity.activity_key = f.activity_key");
        return "activity";
    }
}
