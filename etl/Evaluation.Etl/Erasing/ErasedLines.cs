using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Erasing;

/// <summary>The lines of a delivery that name a person erased, and what stays of them: an activity without whom it helped; of a line about the person, nothing.</summary>
internal sealed class ErasedLines
{
    private readonly PersonReading[] _persons;
    private readonly PseudonymisedRecord _without;

    private ErasedLines(PersonReading[] persons, PseudonymisedRecord without, bool takesWholeLine)
    {
        (_persons, _without, TakesWholeLine) = (persons, without, takesWholeLine);
    }

    /// <summary>Whether such a line goes whole.</summary>
    internal bool TakesWholeLine { get; }

    /// <summary>What to look for in a delivery; null where nobody is listed or the feed names nobody.</summary>
    internal static ErasedLines? Of(Feed feed, ISourceReader reader, ColumnPlaces places, PseudonymKey? key, ObeyedList erased)
    {
        IReadOnlyList<PersonColumns> persons = feed.Definition.Persons;
        return erased.Persons.IsEmpty || persons.Count == 0 || key is null ? null : new ErasedLines(
            [.. persons.Select(person => new PersonReading(feed.Definition, person, places, key, erased))],
            Without(feed.Definition, reader, places, persons),
            feed.Definition.Activity is null);
    }

    /// <summary>Whether the current line names a person erased.</summary>
    internal bool IsNamed(LineValues line) => Array.Exists(_persons, person => person.IsErased(line));

    /// <summary>A line as kept without the person; valid until the next one.</summary>
    internal ReadOnlySpan<byte> Without(ReadOnlySpan<byte> record) => _without.Of(record);

    private static PseudonymisedRecord Without(FeedDefinition feed, ISourceReader reader, ColumnPlaces places, IReadOnlyList<PersonColumns> persons) => new(
        reader.Separator,
        reader.Columns.Count + (feed.Unnamed?.Count ?? 0),
        persons.SelectMany(person => person.Columns).Distinct().Select(places.Optional).Where(place => place >= 0).Select(place => new PersonalColumn(place, PersonalKind.Erased, null)),
        feed.Format.Missing);
}
