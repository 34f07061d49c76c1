using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>Reads how many people of an activity had each value of each attribute, and the profile of the one person when there is one.</summary>
public sealed class AudienceReading
{
    private const int MostPeople = 10_000;
    private readonly (NumberPlace Number, int Key, int Attribute)[] _columns;
    private readonly List<(int Key, int Attribute, int People)> _counts = [];
    private readonly ActivityKeys _keys;
    private readonly (CodeLookup Values, int Place, int Attribute)[] _codes;
    private readonly ConditionReading? _random;
    private readonly bool[] _maybeRandom;
    private bool _isRandom;

    /// <summary>Finds the declared columns.</summary>
    public AudienceReading(ActivityColumns columns, ColumnPlaces places, ActivityKeys keys)
    {
        _keys = keys;
        _columns = [.. columns.Audience.Select(pair => (
            new NumberPlace(places[pair.Key], new NumberColumn(pair.Key, 0, MostPeople, false)),
            keys.AttributeValues[pair.Value].Key,
            Array.IndexOf(AttributeValue.Attributes, keys.AttributeValues[pair.Value].Attribute)))];
        _codes = [.. columns.Profile.Select(pair => (keys.ProfileCodes[pair.Key], places[pair.Value.Columns[0]], Array.IndexOf(AttributeValue.Attributes, pair.Key)))];
        _random = columns.Random is { } random ? new ConditionReading(random.When, places) : null;
        _maybeRandom = [.. AttributeValue.Attributes.Select(attribute => columns.Random?.Attributes.Contains(attribute) == true)];
    }

    /// <summary>Counts of the current line: value, attribute, people.</summary>
    public IReadOnlyList<(int Key, int Attribute, int People)> Counts => _counts;

    /// <summary>Reads the current line.</summary>
    public void Read(LineValues line)
    {
        _counts.Clear();
        foreach ((NumberPlace number, int key, int attribute) in _columns)
        {
            if (line.Number(number) is > 0 and int people)
            {
                _counts.Add((key, attribute, people));
            }
        }

        foreach ((CodeLookup values, int place, int attribute) in _codes)
        {
            if (values.Of(line.Text(place)).Key is > 0 and int key)
            {
                _counts.Add((key, attribute, 1));
            }
        }

        _isRandom = _random?.Holds(line) ?? false;
    }

    /// <summary>Whether the partner drew that attribute of the current line at random.</summary>
    public bool IsRandom(int attribute) => _isRandom && _maybeRandom[attribute];

    /// <summary>Adds the counts to the hash of the row.</summary>
    public void Hash(ContentHash hash)
    {
        foreach ((int key, int attribute, int people) in _counts)
        {
            hash.Add(key);
            hash.Add(IsRandom(attribute) ? -people : people);
        }
    }

    /// <summary>Adds the counts to a batch.</summary>
    public void AddTo(ActivityBatch batch, int lineNumber)
    {
        foreach ((int key, int attribute, int people) in _counts)
        {
            batch.Audience.Add(new StagedCount(lineNumber, key, people, IsRandom(attribute)));
        }
    }

    /// <summary>Profile of the one person of the current line.</summary>
    public int Profile() => _keys.Profiles.Of(Only(0), Only(1), Only(2));

    // The value of an attribute that one person has; 0 when none or several are declared, or it was drawn at random.
    private int Only(int attribute)
    {
        int found = 0;
        foreach ((int key, int of, int people) in _counts)
        {
            if (of == attribute)
            {
                found = found == 0 && people == 1 ? key : -1;
            }
        }

        return IsRandom(attribute) ? 0 : Math.Max(found, 0);
    }
}
