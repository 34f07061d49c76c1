using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>What a delivery claims to be whole for: a record absent from it is closed only inside that.</summary>
/// <param name="Kind">Everything, changes only, all as of a day, or a period.</param>
/// <param name="From">Preamble label of the first day of the period; null when the days of the lines tell it.</param>
/// <param name="To">Preamble label of the last day.</param>
public sealed record Carries(CarriesKind Kind, string? From, string? To)
{
    internal static Carries Read(DeclaredMap feed)
    {
        DeclaredValue? value = feed.Value("carries");
        if (value is null || !value.IsMap)
        {
            return new Carries(value?.OneOf<CarriesKind>() ?? CarriesKind.Changes, null, null);
        }

        return value.Map().Map("period", period => new Carries(CarriesKind.Period, period.OptionalText("from"), period.OptionalText("to")))
            ?? new Carries(CarriesKind.Period, null, null);
    }
}

/// <summary>What a delivery may claim to be whole for.</summary>
public enum CarriesKind
{
    /// <summary>All records of the feed.</summary>
    Everything,

    /// <summary>Only what is new or changed: absence says nothing.</summary>
    Changes,

    /// <summary>All records as of its day, which a later day's delivery does not replace.</summary>
    Snapshot,

    /// <summary>All records whose day lies in its period.</summary>
    Period,
}
