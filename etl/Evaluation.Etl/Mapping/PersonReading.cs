using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;

namespace Evaluation.Etl.Mapping;

/// <summary>
/// Makes the one pseudonym of the person a line names. Of several columns it is the pseudonym of their pseudonyms, so that the archived
/// copy, which holds these alone, gives the same person.
/// </summary>
internal sealed class PersonReading
{
    private readonly (int Place, Pseudonymizer Pseudonyms)[] _columns;
    private readonly Pseudonymizer _together;

    /// <summary>Prepares the pseudonyms.</summary>
    internal PersonReading(FeedDefinition feed, PersonColumns person, ColumnPlaces places, PseudonymKey key)
    {
        _columns = [.. person.Columns.Select(column => (places[column], new Pseudonymizer(key, feed.Personal[column].Namespace, feed.Personal[column].Kind)))];
        _together = new Pseudonymizer(key, person.Namespace, PersonalKind.Identifier);
    }

    /// <summary>The pseudonym of the person of the current line; null where it names nobody.</summary>
    internal string? Of(LineValues line)
    {
        string[] parts = [.. _columns.Select(column => line.Text(column.Place) is { IsEmpty: false } text ? column.Pseudonyms.Of(text).Hex : string.Empty)];
        return parts[0].Length == 0 ? null
            : parts.Length == 1 ? parts[0]
            : _together.Of(string.Join('|', parts)).Hex;
    }
}
