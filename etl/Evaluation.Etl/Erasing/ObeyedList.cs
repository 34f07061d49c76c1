using Evaluation.Etl.Conforming;
using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Erasing;

namespace Evaluation.Etl.Erasing;

/// <summary>The list of persons erased as the lines of one delivery obey it: whom it names, and how the day of a line is told.</summary>
/// <param name="Persons">The list.</param>
/// <param name="Zones">The clock of the territory; null where the list holds whatever the day.</param>
/// <param name="Preamble">What stands above the header.</param>
/// <param name="Day">The day the delivery describes, yyyymmdd; null when only its lines tell.</param>
public sealed record ObeyedList(ErasedPersons Persons, PlaceZones? Zones, IReadOnlyDictionary<string, string> Preamble, int? Day)
{
    private static readonly Dictionary<string, string> Nothing = [];

    /// <summary>Nobody.</summary>
    public static ObeyedList Nobody { get; } = Always(ErasedPersons.Nobody);

    /// <summary>Persons who are obeyed whatever the day of a line.</summary>
    public static ObeyedList Always(ErasedPersons persons) => new(persons, null, Nothing, null);

    /// <summary>Tells the day of the lines that name somebody; null where the list holds whatever the day.</summary>
    internal LineDay? DayOf(FeedDefinition feed, PersonColumns person, ColumnPlaces places) => Zones is null ? null
        : feed.Activity is { } activity && ReferenceEquals(activity.Beneficiary, person) ? LineDay.Of(activity.Day, places, Zones)
        : feed.Rows.First(rows => ReferenceEquals(rows.Set.Beneficiary, person)).Set.Values.GetValueOrDefault(LineDay.Column) is { } day ? LineDay.Of(day, places, Preamble, Day)
        : null;
}
