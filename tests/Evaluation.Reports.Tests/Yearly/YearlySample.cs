using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Reports.Tests.Yearly;

/// <summary>The values of an invented year, under the contracts shipped, with one of each thing that can happen to a value.</summary>
internal static class YearlySample
{
    private static readonly Period Year = Period.CivilYear(2025);

    private static readonly TerritoryId[] Territories = [new("departement", "99")];

    internal static IReadOnlyList<IndicatorContract> Contracts { get; } =
        [.. ShippedContracts.All.Where(text => text.Name.EndsWith(".sql", StringComparison.Ordinal) is false).Select(text => ContractReading.Read(text.Name, text.Text.Body)).GroupBy(contract => contract.Id).Select(same => same.MaxBy(contract => contract.Version)!)];

    internal static YearlyValues Whole(ReportLanguage language = ReportLanguage.French) => Empty(language) with
    {
        Marks = [language == ReportLanguage.French ? "données fictives" : "invented data"],
        Plan = SamplePlan.Evaluation(Year, Contracts),
        FollowUp = SampleFollowUp.Whole,
        Values = [.. YearlyQuestions.Of(Year, Territories, Audience.Public, Contracts).SelectMany(Answered)],
        Overruns = [new("C-1", "Aller vers", "paid", 1_250_000, "contracted", 1_000_000)],
        Deliveries =
        [
            new("conseiller-numerique/cra-v1", "Conseillers numériques, comptes rendus", 4, 4, new DateOnly(2026, 1, 12), new LineCounts(10_250, 9_900, 230, 12, 88, 20)),
            new("tableur/activites", "Classeurs des partenaires sans outil", 12, 9, new DateOnly(2025, 10, 2), new LineCounts(1_204, 1_190, 0, 0, 0, 14)) { MaybeTwice = 3 },
            new("tableur/mediatheque", "Médiathèque de Brec", 4, 0, null, null),
            new("tableur/observations", "Observations des partenaires", 2, 1, new DateOnly(2025, 11, 3), new LineCounts(5, 5, 0, 0, 0, 0)),
            new("mednum/ifn-communes", "Indice de fragilité numérique", 0, 1, new DateOnly(2025, 2, 3), new LineCounts(48, 48, 0, 0, 0, 0)),
        ],
    };

    internal static YearlyValues Empty(ReportLanguage language = ReportLanguage.French) => new()
    {
        Territory = "Val-d’Exemple",
        Territories = Territories,
        Period = Year,
        AsOf = new KnownAsOf(42, new DateOnly(2026, 3, 15)),
        Audience = Audience.Public,
        Thresholds = DisclosureThresholds.Usual,
        Language = language,
        Values = [],
        Deliveries = [],
    };

    private static IEnumerable<ValueSet> Answered(ValueRequest request) => request.Contracts.Select(id =>
    {
        IndicatorContract contract = Contracts.Single(one => one.Id == id);
        return new ValueSet(contract, request, new Perimeters(2025, 2025), 42, [.. Keys(request, contract).Select((key, at) => ValueOf(contract, request, key, at))]);
    });

    private static IEnumerable<SliceKey?> Keys(ValueRequest request, IndicatorContract contract)
    {
        if (request.By.Count == 0)
        {
            return [null];
        }

        Slice slice = request.By[0];
        bool everywhere = request.Filter.Territories.Count == 0 && slice is Slice.Commune or Slice.Epci;
        IEnumerable<SliceKey> members = Members(slice, contract, request.Period).Select((member, at) => new SliceKey(slice, at + 1, member.Code, new Label(member.Name, member.Name), at + 1));
        return everywhere && request.Filter.Territories.Count == 0
            ? members.Append(new SliceKey(slice, -1, "hors-territoire", new Label("hors territoire", "outside the territory"), 1_000_000_001))
            : members;
    }

    private static IEnumerable<(string Code, string Name)> Members(Slice slice, IndicatorContract contract, Period period) => slice switch
    {
        Slice.Month => Enumerable.Range(1, 12).Select(month => Period.Month(period.From.Year, month)).Select(month => (month.Code, month.Label.Fr)),
        Slice.Kind => [("individuel", "aide individuelle"), ("collectif", "atelier"), ("ponctuel", "aide ponctuelle")],
        Slice.Attribute when contract.Id.Contains("AGE-V2", StringComparison.Ordinal) => [("moins-12", "moins de 12 ans"), ("12-17", "12 à 17 ans"), ("18-24", "18 à 24 ans"), ("25-39", "25 à 39 ans"), ("40-59", "40 à 59 ans"), ("60-69", "60 à 69 ans"), ("70-plus", "70 ans et plus")],
        Slice.Attribute when contract.Id.Contains("AGE", StringComparison.Ordinal) => [("moins-12", "moins de 12 ans"), ("12-18", "12 à 18 ans"), ("18-35", "18 à 35 ans"), ("35-60", "35 à 60 ans"), ("60-plus", "60 ans et plus")],
        Slice.Attribute when contract.Id.Contains("STATUT", StringComparison.Ordinal) => [("etudiant", "étudiant"), ("sans-emploi", "sans emploi"), ("en-emploi", "en emploi"), ("retraite", "retraité")],
        Slice.Attribute => [("feminin", "féminin"), ("masculin", "masculin")],
        Slice.Theme => [("demarches", "Démarches administratives en ligne"), ("smartphone", "Prendre en main un smartphone"), ("courriel", "Courriel"), ("internet", "Naviguer sur internet"), ("parentalite", "Accompagner son enfant"), ("securite", "Sécurité et confidentialité des données")],
        Slice.Partner => [("conseiller-numerique", "Conseillers numériques France Services"), ("tableur", "Associations et centres sociaux")],
        Slice.Structure => [("s1", "CCAS de Brec"), ("s2", "Médiathèque d’Aulnay"), ("s3", "=Association Le Pont"), ("s4", "Maison France Services de Vaux")],
        Slice.Epci => [("epci:1", "CC du Haut Val"), ("epci:2", "CA de Brec"), ("epci:3", "CC des Étangs")],
        Slice.Commune => Enumerable.Range(1, 12).Select(number => ($"commune:990{number:00}", $"Commune {number}")),
        Slice.Agreement => [("C-1", "Aller vers"), ("C-2", "Ateliers du samedi")],
        Slice.Funder => [("dep", "Département"), ("caf", "CAF")],
        Slice.FundedAction => [("bus", "Bus numérique")],
        Slice.Feed => [("conseiller-numerique/cra-v1", "CRA"), ("tableur/activites", "Classeurs")],
        _ => [],
    };

    private static IndicatorValue ValueOf(IndicatorContract contract, ValueRequest request, SliceKey? key, int at)
    {
        bool before = request.Period != Year;
        bool hidden = contract.Disclosure == DisclosureClass.Persons && request.By is [Slice.Commune] && at == 3;
        bool missing = (contract.Id == "CTX-IFN" && at == 5) || (request.By is [Slice.Month] && at == 5 && !before && contract.Id == "ACT-13-BASE") || (contract.Id == "ACT-01" && before);
        decimal? value = hidden || missing ? null : Number(contract, request, key, at) is decimal number ? decimal.Round(before ? number * 0.88m : number, contract.Decimals) : null;
        ValueFlag flag = missing ? ValueFlag.M : contract.Breaks.Count > 0 ? ValueFlag.B : before ? ValueFlag.A : ValueFlag.P;
        decimal? denominator = contract.Measure is RatioMeasure ? 10_600m : null;
        ValueInterval? bounds = contract.Measure is IntervalMeasure && contract.Id != "ACT-15" && value is decimal most ? new ValueInterval(decimal.Round(most * 0.8m, contract.Decimals), most) : null;
        return new IndicatorValue(contract.Id, contract.Version, request.Period, key is null ? [] : [key], bounds is null ? value : null, hidden ? null : denominator, bounds is null ? value : null, flag, new Coverage(13, 16), hidden, hidden ? null : missing ? 0 : 9_800, hidden ? null : 412) { Interval = bounds };
    }

    private static decimal? Number(IndicatorContract contract, ValueRequest request, SliceKey? key, int at)
    {
        if (key is { IsNamedRow: true })
        {
            return 37;
        }

        decimal whole = contract.Id switch
        {
            "ACT-02" => 9_800,
            "ACT-13-BASE" => 14_750,
            "ACT-03" => 6_420,
            "ACT-07" => 12_480,
            "ACT-08" => 8_610,
            "ACT-10-TAUX" => 23,
            "ACT-11" => 8_455,
            "ACT-13-PART" => 64,
            "CTX-POP" => 182_400,
            "CTX-IFN" => 7.4m,
            "PART-AGE" => 62,
            string id when id.EndsWith("-PART", StringComparison.Ordinal) => 52,
            _ => 4_300,
        };
        bool commune = request.By is [Slice.Commune];
        return commune && at > 8 && contract.Id is "ACT-02" or "ACT-13-BASE" && commune && at > 8 ? 0
            : contract.Id == "CTX-IFN" ? whole - (at * 0.4m)
            : key is null ? whole
            : whole / (contract.Measure is RatioMeasure or AgeMeasure ? at + 1 : (at + 2) * 2);
    }
}
