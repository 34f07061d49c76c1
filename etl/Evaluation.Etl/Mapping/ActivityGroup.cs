using Evaluation.Etl.Conforming;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>An activity that several lines make: the first speaks for it, each is one participant.</summary>
/// <param name="FirstLine">Line that speaks for it.</param>
internal sealed record ActivityGroup(int FirstLine)
{
    private readonly SortedDictionary<(int Key, bool IsRandom), int> _counts = [];
    private readonly SortedDictionary<long, int> _persons = [];
    private readonly List<(int Key, string? Raw)> _equipment = [];
    private readonly List<(int Key, string? Raw)> _themes = [];

    /// <summary>What the first line says of it.</summary>
    internal LineActivity Told { get; private set; }

    /// <summary>Its lines without fault.</summary>
    internal List<int> Lines { get; } = [];

    /// <summary>Its first line at fault: the activity is not taken in part. 0 when none is.</summary>
    internal int FaultyLine { get; set; }

    /// <summary>Profile of whoever came, when one person did.</summary>
    internal int Profile { get; private set; }

    /// <summary>Its equipment.</summary>
    internal IReadOnlyList<(int Key, string? Raw)> Equipment => _equipment;

    /// <summary>Adds a line.</summary>
    internal void Add(in LineActivity told, AudienceReading audience, CodesReading themes, EquipmentReading? equipment)
    {
        if (Lines.Count == 0)
        {
            Told = told;
        }

        Lines.Add(told.Activity.LineNumber);
        Profile = Lines.Count == 1 ? audience.Profile() : 0;
        foreach ((int key, int attribute, int people) in audience.Counts)
        {
            (int, bool) value = (key, audience.IsRandom(attribute));
            _counts[value] = _counts.GetValueOrDefault(value) + people;
        }

        if (told.Beneficiary != 0)
        {
            _persons.TryAdd(told.Beneficiary, audience.Profile());
        }

        _themes.AddRange(themes.Codes.Where(theme => !_themes.Contains(theme)));
        _equipment.AddRange(equipment?.Codes.Where(one => !_equipment.Contains(one)) ?? []);
    }

    /// <summary>Adds its children to the hash.</summary>
    internal void Hash(ContentHash hash)
    {
        foreach (((int key, bool isRandom), int people) in _counts)
        {
            hash.Add(key);
            hash.Add(isRandom ? -people : people);
        }

        foreach ((long person, int profile) in _persons)
        {
            hash.Add(person);
            hash.Add(profile);
        }

        foreach ((int key, string? raw) in _themes.Concat(_equipment))
        {
            hash.Add(key);
            hash.Add(raw);
        }
    }

    /// <summary>Adds its children and its other lines to a batch.</summary>
    internal void AddTo(ActivityBatch batch)
    {
        foreach (((int key, bool isRandom), int people) in _counts)
        {
            batch.Audience.Add(new StagedCount(FirstLine, key, people, isRandom));
        }

        foreach ((long person, int profile) in _persons)
        {
            batch.Persons.Add(new StagedPerson(FirstLine, profile, person));
        }

        if (_persons.Count == 0 && Lines.Count == 1)
        {
            batch.Supports.Add(new StagedSupport(FirstLine, Profile));
        }

        batch.Themes.AddRange(_themes.Select(theme => new StagedTheme(FirstLine, theme.Key, theme.Raw)));
        batch.Followers.AddRange(Lines.Skip(1).Select(line => new FollowingLine(line, FirstLine)));
    }
}
