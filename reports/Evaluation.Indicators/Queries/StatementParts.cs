namespace Evaluation.Indicators.Queries;

/// <summary>The parts of the inner query while it is being written: what is selected, joined and kept.</summary>
internal sealed class StatementParts
{
    private readonly List<string> _columns = [];
    private readonly List<string> _joins = [];
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly List<string> _conditions = [];

    public IReadOnlyList<string> Columns => _columns;

    public IReadOnlyList<string> Joins => _joins;

    public IReadOnlyList<string> Conditions => _conditions;

    public void Select(string expression, string name) => _columns.Add($"{expression} as {name}");

    /// <summary>Joins a table once, whoever asks.</summary>
    public void Join(string alias, string join)
    {
        if (_aliases.Add(alias))
        {
            _joins.Add(join);
        }
    }

    public void Keep(string condition)
    {
        if (condition.Length > 0)
        {
            _conditions.Add(condition);
        }
    }
}
