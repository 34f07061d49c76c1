using System.Globalization;
using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>Names the keys of slices for people and machines.</summary>
internal sealed class SliceLabels(StarReader star, IReadOnlyList<PlannedAction> actions)
{
    private const int Last = 1_000_000_000;

    public SliceKey Of(Slice slice, int key) => slice.Dimension() switch
    {
        SliceDimension.Time => Time(slice, key),
        SliceDimension.Action => Action(key),
        SliceDimension.Territory or SliceDimension.Seat => Territory(slice, key),
        _ => Coded(slice, key),
    };

    /// <summary>The period of a key of a slice of time; null for a day that is not known.</summary>
    public static Period? PeriodOf(Slice slice, int key) => slice switch
    {
        _ when key <= 0 => null,
        Slice.Month => Period.Month(key / 100, key % 100),
        Slice.Quarter => Period.Quarter(key / 10, key % 10),
        Slice.CivilYear => Period.CivilYear(key),
        Slice.SchoolYear => Period.SchoolYear(key),
        _ => null,
    };

    private static SliceKey Time(Slice slice, int key) => PeriodOf(slice, key) is Period period
        ? new SliceKey(slice, key, period.Code, period.Label, 0)
        : Named(slice, key, "date-inconnue", "date inconnue", "unknown date");

    private SliceKey Territory(Slice slice, int key)
    {
        string type = SnakeCase.Of(slice).Replace("seat_", "", StringComparison.Ordinal);
        return key switch
        {
            SliceExpression.Outside => Named(slice, key, "hors-territoire", "hors territoire", "outside the territory"),
            SliceExpression.NotAtThisLevel => Named(slice, key, "non-precise", "territoire non précisé à ce niveau", "territory not given at this level"),
            0 => Named(slice, key, "territoire-inconnu", "territoire inconnu", "unknown territory"),
            _ => Held(slice, slice is Slice.SegmentCommunes or Slice.SegmentEpci ? star.List("segment").Of(key) : star.Territories(type).Of(key), key) with { Position = 0 },
        };
    }

    private SliceKey Action(int key) => key switch
    {
        LeafCells.NoAction => Named(Slice.Action, key, "sans-action", "sans action", "no action"),
        LeafCells.Overlap => Named(Slice.Action, key, "recouvrement", "recouvrement entre actions (à déduire)", "overlap between actions (to deduct)"),
        _ => new SliceKey(Slice.Action, key, actions[key - 1].Id, actions[key - 1].Label, key),
    };

    private SliceKey Coded(Slice slice, int key)
    {
        CodeRow? row = star.List(ListOf(slice)).Of(key);
        bool ordered = slice is Slice.Kind or Slice.Theme or Slice.Attribute or Slice.Code or Slice.PersonGender or Slice.PersonAgeBand or Slice.PersonStatus;
        return key <= 0
            ? Named(slice, key, row?.Code ?? "non-renseigne", row?.Label.Fr ?? "non renseigné", row?.Label.En ?? "not stated")
            : Held(slice, row, key) with { Position = ordered ? row?.Position ?? key : 0 };
    }

    private static string ListOf(Slice slice) => slice switch
    {
        Slice.Funder => "funder",
        Slice.FundedAction => "funded_action",
        Slice.Code => "answer",
        Slice.SegmentSupports or Slice.SegmentPersonnes or Slice.SegmentLieux => "segment",
        Slice.PersonGender or Slice.PersonAgeBand or Slice.PersonStatus => "attribute",
        _ => SnakeCase.Of(slice),
    };

    private static SliceKey Held(Slice slice, CodeRow? row, int key) => new(
        slice, key, row?.Code ?? key.ToString(CultureInfo.InvariantCulture), row?.Label ?? new Label($"[{key}]", $"[{key}]"), 0);

    private static SliceKey Named(Slice slice, int key, string code, string fr, string en) => new(slice, key, code, new Label(fr, en), Last - key);
}
