using Evaluation.Declared;
using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries;

/// <summary>One way of cutting figures up, at one level.</summary>
public enum Slice
{
    /// <summary>By month.</summary>
    Month,

    /// <summary>By quarter.</summary>
    Quarter,

    /// <summary>By civil year.</summary>
    CivilYear,

    /// <summary>By school year.</summary>
    SchoolYear,

    /// <summary>By commune where it happened.</summary>
    Commune,

    /// <summary>By EPCI where it happened.</summary>
    Epci,

    /// <summary>By département where it happened.</summary>
    Departement,

    /// <summary>By région where it happened.</summary>
    Region,

    /// <summary>By commune of the seat of the structure; written <c>seat:commune</c>.</summary>
    SeatCommune,

    /// <summary>By EPCI of the seat of the structure.</summary>
    SeatEpci,

    /// <summary>By département of the seat of the structure.</summary>
    SeatDepartement,

    /// <summary>By région of the seat of the structure.</summary>
    SeatRegion,

    /// <summary>By partner.</summary>
    Partner,

    /// <summary>By feed.</summary>
    Feed,

    /// <summary>By structure.</summary>
    Structure,

    /// <summary>By theme; the parts overlap.</summary>
    Theme,

    /// <summary>By kind of activity.</summary>
    Kind,

    /// <summary>By value of the attribute of the contract.</summary>
    Attribute,

    /// <summary>By action of the plan; the parts overlap.</summary>
    Action,
}

/// <summary>What slices have in common.</summary>
public static class SliceWords
{
    /// <summary>The slice written in a command: <c>month</c>, <c>commune</c>, <c>seat:commune</c>.</summary>
    /// <exception cref="IndicatorRefusal">There is no such slice.</exception>
    public static Slice Parse(string text) =>
        SnakeCase.Parse<Slice>(text.Trim().Replace(':', '_')) ?? throw new IndicatorRefusal(
            $"[{text}] n'est pas une répartition\u00a0: écrire {string.Join(", ", Enum.GetValues<Slice>().Select(Code))}");

    /// <summary>The slice as it is written in commands.</summary>
    public static string Code(this Slice slice) => SnakeCase.Of(slice).Replace("seat_", "seat:", StringComparison.Ordinal);

    /// <summary>The dimension a slice belongs to.</summary>
    public static SliceDimension Dimension(this Slice slice) => slice switch
    {
        <= Slice.SchoolYear => SliceDimension.Time,
        <= Slice.Region => SliceDimension.Territory,
        <= Slice.SeatRegion => SliceDimension.Seat,
        Slice.Partner => SliceDimension.Partner,
        Slice.Feed => SliceDimension.Feed,
        Slice.Structure => SliceDimension.Structure,
        Slice.Theme => SliceDimension.Theme,
        Slice.Kind => SliceDimension.Kind,
        Slice.Attribute => SliceDimension.Attribute,
        Slice.Action => SliceDimension.Action,
        _ => throw new InvalidOperationException($"Slice [{slice}]"),
    };
}
