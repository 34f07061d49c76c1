using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>The agreed calendar of a feed: what should have come, and when.</summary>
/// <param name="Feed">Name of the feed.</param>
/// <param name="Every">Length of a period.</param>
/// <param name="From">First day of the first period.</param>
/// <param name="To">Last day of the last period.</param>
/// <param name="DueDays">Days after the end of a period by which its delivery is due.</param>
public sealed record ExpectedDeliveries(string Feed, DeliveryRhythm Every, DateOnly From, DateOnly To, int DueDays)
{
    /// <summary>The periods, each with the day its delivery is due.</summary>
    public IEnumerable<(DateOnly From, DateOnly To, DateOnly Due)> Periods()
    {
        for (DateOnly from = From; from <= To; from = from.AddMonths((int)Every))
        {
            DateOnly to = from.AddMonths((int)Every).AddDays(-1);
            yield return (from, to, to.AddDays(DueDays));
        }
    }

    internal static ExpectedDeliveries Read(DeclaredMap map)
    {
        ExpectedDeliveries expected = new(map.Text("feed"), map.OneOf<DeliveryRhythm>("every"), map.Date("from"), map.Date("to"), map.Integer("due_days"));
        if (expected.From > expected.To || expected.From.Day != 1)
        {
            map.Fault("le calendrier commence un premier du mois et ne finit pas avant", "from");
        }

        return expected with { Every = expected.Every == default ? DeliveryRhythm.Month : expected.Every };
    }
}

/// <summary>How often a delivery is expected; the value is the number of months.</summary>
public enum DeliveryRhythm
{
    /// <summary>Every month.</summary>
    Month = 1,

    /// <summary>Every three months.</summary>
    Quarter = 3,

    /// <summary>Every six months.</summary>
    HalfYear = 6,

    /// <summary>Every year.</summary>
    Year = 12,
}
