using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>Reads how many people of an activity had each value of each attribute, and the profile of the one person when there is one.</summary>
public sealed class AudienceReading
{
    private const int MostPeople = 10_000;
    private readonly (NumberPlace Number, int Key, int Attribute)[] _columns;
    private readonly List<(int Key, int Attribute, int People)> _counts = [];
    private readonly ProfileKeys _profiles;

    /// <summary>Finds the declared columns.</summary>
    public AudienceReading(ActivityColumns columns, ColumnPlaces places, IReadOnlyDictionary<string, AttributeValue> values, ProfileKeys profiles)
    {
        _profiles = profiles;
        _columns = [.. columns.Audience.Select(pair => (
            new NumberPlace(places[pair.Key], new NumberColumn(pair.Key, 0, MostPeople, false)),
            values[pair.Value].Key,
            Array.IndexOf(AttributeValue.Attributes, values[pair.Value].Attribute)))];
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
    }

    /// <summary>Adds the counts to the hash of the row.</summary>
    public void Hash(ContentHash hash)
    {
        foreach ((int key, _, int people) in _counts)
        {
            hash.Add(key);
            hash.Add(people);
        }
    }

    /// <summary>Adds the counts and, when one person came, their profile to a batch.</summary>
    public void AddTo(ActivityBatch batch, int lineNumber, int? participants)
    {
        foreach ((int key, _, int people) in _counts)
        {
            batch.Audience.Add(new StagedCount(lineNumber, key, people, false));
        }

        if (participants == 1)
        {
            batch.Supports.Add(new StagedSupport(lineNumber, _profiles.Of(Only(0), Only(1), Only(2))));
        }
    }

    // The value of an attribute that one person has; 0 when none or several are declared.
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

        return Math.Max(found, 0);
    }
}
