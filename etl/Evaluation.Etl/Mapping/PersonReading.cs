using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Warehouse.Erasing;

namespace Evaluation.Etl.Mapping;

/// <summary>
/// Makes the one pseudonym of the person a line names. Of several columns it is the pseudonym of their pseudonyms, so that the archived
/// copy, which holds these alone, gives the same person. A person erased is nobody.
/// </summary>
internal sealed class PersonReading
{
    private readonly (int Place, Pseudonymizer Pseudonyms)[] _columns;
    private readonly ErasedPersons _erased;
    private readonly string _namespace;
    private readonly Pseudonymizer _together;

    /// <summary>Prepares the pseudonyms.</summary>
    internal PersonReading(FeedDefinition feed, PersonColumns person, ColumnPlaces places, PseudonymKey key, ErasedPersons erased)
    {
        (_erased, _namespace) = (erased, person.Namespace);
        _columns = [.. person.Columns.Select(column => (places[column], new Pseudonymizer(key, feed.Personal[column].Namespace, feed.Personal[column].Kind)))];
        _together = new Pseudonymizer(key, person.Namespace, PersonalKind.Identifier);
    }

    /// <summary>The pseudonym of the person of the current line; null where it names nobody, or somebody erased.</summary>
    internal string? Of(LineValues line) => Pseudonym(line) is { } pseudonym && !_erased.Contains(_namespace, pseudonym) ? pseudonym : null;

    /// <summary>Whether the current line names somebody erased.</summary>
    internal bool IsErased(LineValues line) => Pseudonym(line) is { } pseudonym && _erased.Contains(_namespace, pseudonym);

    private string? Pseudonym(LineValues line)
    {
        string[] parts = [.. _columns.Select(column => line.Text(column.Place) is { IsEmpty: false } text ? column.Pseudonyms.Of(text).Hex : string.Empty)];
        return Together(parts, _together);
    }

    /// <summary>The pseudonym of a person by those of the columns that name them; null where the first is empty, which names nobody.</summary>
    internal static string? Together(IReadOnlyList<string> parts, Pseudonymizer together) =>
        parts[0].Length == 0 ? null
        : parts.Count == 1 ? parts[0]
        : together.Of(string.Join('|', parts)).Hex;
}
