namespace Evaluation.Indicators.Queries;

/// <summary>The parts of the inner query while it is being written: what is selected, joined and kept.</summary>
internal sealed class StatementParts
{
    private readonly List<string> columns = [];
    private readonly List<string> joins = [];
    private readonly HashSet<string> aliases = new(StringComparer.Ordinal);
    private readonly List<string> conditions = [];

    public IReadOnlyList<string> Columns => columns;

    public IReadOnlyList<string> Joins => joins;

    public IReadOnlyList<string> Conditions => conditions;

    public void Select(string expression, string name) => columns.Add($"{expression} as {name}");

    /// <summary>Joins a table once, whoever asks.</summary>
    public void Join(string alias, string join)
    {
        if (aliases.Add(alias))
        {
            joins.Add(join);
        }
    }

    public void Keep(string condition)
    {
        if (condition.Length > 0)
        {
            conditions.Add(condition);
        }
    }
}
