using Evaluation.Segments.Definitions;

namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: what is divided; <c>{0}</c> stands for a value.</summary>
internal sealed record UnitLabels
{
    internal static UnitLabels French { get; } = new()
    {
        Support = "accompagnement",
        Supports = "accompagnements",
        Person = "personne suivie",
        Persons = "personnes suivies",
        Commune = "commune",
        Communes = "communes",
        Epci = "EPCI",
        Epcis = "EPCI",
        Place = "lieu",
        Places = "lieux",
    };

    internal static UnitLabels English { get; } = new()
    {
        Support = "support",
        Supports = "supports",
        Person = "person followed",
        Persons = "people followed",
        Commune = "commune",
        Communes = "communes",
        Epci = "EPCI",
        Epcis = "EPCI",
        Place = "place",
        Places = "places",
    };

    internal required string Support { get; init; }
    internal required string Supports { get; init; }
    internal required string Person { get; init; }
    internal required string Persons { get; init; }
    internal required string Commune { get; init; }
    internal required string Communes { get; init; }
    internal required string Epci { get; init; }
    internal required string Epcis { get; init; }
    internal required string Place { get; init; }
    internal required string Places { get; init; }

    /// <summary>What is divided, one of them and several.</summary>
    internal (string One, string Many) UnitOf(SegmentUnit unit) => unit switch
    {
        SegmentUnit.Support => (Support, Supports),
        SegmentUnit.Person => (Person, Persons),
        SegmentUnit.Commune => (Commune, Communes),
        SegmentUnit.Epci => (Epci, Epcis),
        SegmentUnit.Place => (Place, Places),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Without words in this report."),
    };
}
