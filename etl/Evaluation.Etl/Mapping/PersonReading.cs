using Evaluation.Etl.Erasing;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;

namespace Evaluation.Etl.Mapping;

/// <summary>
/// Makes the one pseudonym of the person a line names. Of several columns it is the pseudonym of their pseudonyms, so that the archived
/// copy, which holds these alone, gives the same person. A person erased is nobody; one whose clock ran out, up to that day.
/// </summary>
internal sealed class PersonReading
{
    private readonly (int Place, Pseudonymizer Pseudonyms)[] _columns;
    private readonly LineDay? _day;
    private readonly ObeyedList _erased;
    private readonly string _namespace;
    private readonly Pseudonymizer _together;

    /// <summary>Prepares the pseudonyms.</summary>
    internal PersonReading(FeedDefinition feed, PersonColumns person, ColumnPlaces places, PseudonymKey key, ObeyedList erased)
    {
        (_erased, _day, _namespace) = (erased, erased.DayOf(feed, person, places), person.Namespace);
        _columns = [.. person.Columns.Select(column => (places[column], new Pseudonymizer(key, feed.Personal[column].Namespace, feed.Personal[column].Kind)))];
        _together = new Pseudonymizer(key, person.Namespace, PersonalKind.Identifier);
    }

    /// <summary>The pseudonym of the person of the current line; null where it names nobody, or somebody erased.</summary>
    internal string? Of(LineValues line) => Pseudonym(line) is { } pseudonym && !IsErased(pseudonym, line) ? pseudonym : null;

    /// <summary>Whether the current line names somebody erased.</summary>
    internal bool IsErased(LineValues line) => Pseudonym(line) is { } pseudonym && IsErased(pseudonym, line);

    // A line that tells no day is not known to be of a later one.
    private bool IsErased(string pseudonym, LineValues line) => _erased.Persons.LastDay(_namespace, pseudonym) is { } last && !(_day?.Of(line) > last);

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
