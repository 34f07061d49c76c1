using System.Globalization;

namespace Evaluation.Indicators.Queries;

/// <summary>The parts of the inner query while it is being written: what is selected, joined and kept.</summary>
/// <param name="mergesStructures">Whether some structures were decided to be one organisation.</param>
/// <param name="ofPeriod">Whether only rows of the period count, so that what is joined to an activity need hold no other.</param>
internal sealed class StatementParts(bool mergesStructures, bool ofPeriod = false)
{
    private readonly List<string> _columns = [];
    private readonly List<string> _joins = [];
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly List<string> _conditions = [];

    public bool OfPeriod => ofPeriod;

    public IReadOnlyList<string> Columns => _columns;

    public IReadOnlyList<string> Joins => _joins;

    public IReadOnlyList<string> Conditions => _conditions;

    public void Select(string expression, string name) => _columns.Add($"{expression} as {name}");

    /// <summary>The key of the organisation a row is about: of the structure it names or, once that was decided to be another, of that one.</summary>
    public string Structure()
    {
        if (!mergesStructures)
        {
            return "f.structure_key";
        }

        Join("organisation", $"left join bridge_structure as organisation on organisation.structure_key = f.structure_key and organisation.since_key <= coalesce(f.date_key, 99991231) and {SqlKeys.Held("organisation")}");
        return "coalesce(organisation.organisation_key, f.structure_key)";
    }

    /// <summary>Joins a table once, whoever asks.</summary>
    public void Join(string alias, string join)
    {
        if (_aliases.TryAdd(alias, join))
        {
            _joins.Add(join);
        }
    }

    /// <summary>Joins a table once, whoever asks, under an alias or, where another join has it, under one like it.</summary>
    /// <returns>The alias it has.</returns>
    public string JoinAs(string alias, Func<string, string> join)
    {
        string named = alias;
        for (int other = 2; _aliases.TryGetValue(named, out string? joined) && joined != join(named); other++)
        {
            named = string.Create(CultureInfo.InvariantCulture, $"{alias}{other}");
        }

        Join(named, join(named));
        return named;
    }

    public void Keep(string condition)
    {
        if (condition.Length > 0)
        {
            _conditions.Add(condition);
        }
    }
}
