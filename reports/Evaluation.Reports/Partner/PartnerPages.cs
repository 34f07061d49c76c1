using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;

namespace Evaluation.Reports.Partner;

/// <summary>What every section of a partner's sheet needs: the values, the way figures are made of them, the state of each expected delivery.</summary>
internal sealed class PartnerPages(YearlyPages pages, PartnerSheetValues values)
{
    internal YearlyPages Pages => pages;

    internal PartnerSheetValues Values => values;

    /// <summary>Deliveries expected by now.</summary>
    internal IReadOnlyList<DeliveryCoverage> Due => [.. values.Calendar.Where(expected => expected.StateOn(Today) != DeliveryState.NotDue)];

    internal int Received => values.Calendar.Count(expected => expected.ReceivedOn is not null);

    internal int Late => values.Calendar.Count(expected => expected.ReceivedOn > expected.Due);

    private DateOnly Today => values.Figures.AsOf.Day;

    /// <summary>Whether an expected delivery came and when; silence is never a zero.</summary>
    internal Status StateOf(DeliveryCoverage expected) => expected.StateOn(Today) switch
    {
        DeliveryState.OnTime => new("reçu à temps", StatusTone.Good),
        DeliveryState.Late => new("reçu en retard", StatusTone.Watch),
        DeliveryState.NotReceived => new("non reçu", StatusTone.Late),
        _ => new("attendu", StatusTone.Unknown),
    };

    internal static string Count(long count, string one, string several) => $"{Whole(count)} {(count < 2 ? one : several)}";

    internal static string Whole(long count) => count.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(",", "\u202f", StringComparison.Ordinal);

    /// <summary>The mentions of a table of the journal.</summary>
    internal Mentions Journal(string method) => new()
    {
        Period = pages.Of(values.Figures.Period.Label),
        Territory = $"{values.Figures.Territory}, {pages.Words.NoGeography}",
        Filters = $"flux de {values.Name}",
        Contracts = [new ContractReference(pages.Words.Journal, "1")],
        Coverage = pages.Mentions.CoverageOf(new Coverage(Received, Due.Count)),
        Method = method,
        Flag = $"{ValueFlag.A} {pages.Words.FlagOf(ValueFlag.A)}",
        Disclosure = YearlyPages.Fill(pages.Beside.DisclosureOpen, pages.AudienceName),
    };
}
