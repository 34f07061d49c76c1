using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly;

/// <summary>Says the eight mentions of a figure from the values it prints.</summary>
internal sealed class ValueMentions(YearlyPages pages)
{
    internal Mentions Of(params IReadOnlyList<ValueSet?> sets)
    {
        ValueSet[] shown = [.. sets.OfType<ValueSet>()];
        IndicatorContract[] contracts = [.. shown.Select(set => set.Contract).DistinctBy(contract => contract.Id)];
        IndicatorValue[] values = [.. shown.SelectMany(set => set.Values)];
        return Of(
            contracts,
            values,
            string.Join(", ", shown.Select(set => pages.Of(set.Request.Period.Label)).Distinct()),
            shown[0].Geography,
            FiltersOf(shown, contracts));
    }

    internal Mentions Of(IReadOnlyList<IndicatorContract> contracts, IReadOnlyList<IndicatorValue> values, string period, Perimeters geography, string filters)
    {
        return new Mentions
        {
            Period = period,
            Territory = $"{pages.Values.Territory}, {pages.Of(geography.Label)}",
            Filters = filters,
            Contracts = [.. contracts.Select(ReferenceOf)],
            Coverage = CoverageOf(values),
            Method = string.Join(pages.Words.Semicolon, contracts.Select(contract => MeasureWords.Of(pages, contract, id => id)).Distinct()),
            Flag = FlagOf(values),
            Disclosure = DisclosureOf(contracts),
        };
    }

    internal static ContractReference ReferenceOf(IndicatorContract contract) =>
        new(contract.Id, contract.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The coverage of one value in words.</summary>
    internal string CoverageOf(Coverage coverage) => coverage.Share is null
        ? pages.Words.NoCalendar
        : YearlyPages.Fill(pages.Beside.CoverageOne, Share(coverage), coverage.Received, coverage.Expected);

    private string Share(Coverage coverage) => pages.Text.Number(coverage.Share ?? 0, new ValueShape(ShapeKind.Percentage));

    private string CoverageOf(IReadOnlyList<IndicatorValue> values)
    {
        Coverage[] distinct = [.. values.Select(value => value.Coverage).Distinct().OrderBy(coverage => coverage.Share)];
        Coverage[] agreed = [.. distinct.Where(coverage => coverage.Share is not null)];
        string said = (agreed.Length, distinct.Length) switch
        {
            (0, _) => pages.Words.NoCalendar,
            (1, 1) => CoverageOf(agreed[0]),
            _ when agreed[0].Share == agreed[^1].Share => YearlyPages.Fill(pages.Beside.CoverageSame, Share(agreed[0])),
            _ => YearlyPages.Fill(pages.Beside.CoverageRange, Share(agreed[0]), Share(agreed[^1])),
        };
        return agreed.Length > 0 && agreed.Length < distinct.Length ? said + pages.Words.Semicolon + pages.Beside.PartlyNoCalendar : said;
    }

    private string FiltersOf(IReadOnlyList<ValueSet> sets, IReadOnlyList<IndicatorContract> contracts)
    {
        string scope = sets.Any(set => set.Request.Filter.Territories.Count == 0) ? pages.Beside.FilterEverywhere : pages.Beside.FilterInside;
        string[] feeds = [.. contracts.SelectMany(contract => contract.Conditions.Feeds).Distinct()];
        string[] partners = [.. sets.SelectMany(set => set.Request.Filter.Partners).Distinct()];
        scope = partners.Length == 0 ? scope : $"{scope}{pages.Words.Semicolon}{YearlyPages.Fill(pages.Beside.FilterPartners, string.Join(", ", partners))}";
        string[] agreements = [.. sets.SelectMany(set => set.Request.Filter.Agreements).Distinct()];
        scope = agreements.Length == 0 ? scope : $"{scope}{pages.Words.Semicolon}{YearlyPages.Fill(pages.Beside.FilterAgreements, string.Join(", ", agreements))}";
        string[] structures = [.. sets.SelectMany(set => set.Request.Filter.Structures).Distinct()];
        scope = structures.Length == 0 ? scope : $"{scope}{pages.Words.Semicolon}{YearlyPages.Fill(pages.Beside.FilterStructures, string.Join(", ", structures))}";
        scope = feeds.Length == 0 ? scope : $"{scope}{pages.Words.Semicolon}{YearlyPages.Fill(pages.Beside.FilterFeeds, string.Join(", ", feeds))}";
        int[] erased = [.. sets.SelectMany(set => set.ErasedYears).Distinct().Order()];
        return erased.Length == 0 ? scope : $"{scope}{pages.Words.Semicolon}{YearlyPages.Fill(pages.Beside.FilterErased, string.Join(", ", erased))}";
    }

    private string FlagOf(IReadOnlyList<IndicatorValue> values)
    {
        ValueFlag[] flags = [.. values.Select(value => value.Flag).Distinct().Order()];
        return string.Join(", ", (flags.Length == 0 ? [ValueFlag.M] : flags).Select(flag => $"{flag} {pages.Words.FlagOf(flag)}"));
    }

    private string DisclosureOf(IReadOnlyList<IndicatorContract> contracts)
    {
        string audience = pages.AudienceName;
        return contracts.Any(contract => contract.Disclosure == DisclosureClass.Persons)
            ? YearlyPages.Fill(pages.Beside.DisclosurePersons, audience, pages.Values.Thresholds.For(pages.Values.Audience))
            : pages.Values.Audience == Audience.Public && contracts.Any(contract => contract.Unit.Fr == "€") ? YearlyPages.Fill(pages.Beside.DisclosureMoney, audience, pages.Values.Thresholds.Money.Contributors)
            : YearlyPages.Fill(pages.Beside.DisclosureOpen, audience);
    }
}
