using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Trail;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Worker.Tests.Proof;

/// <summary>What the plain counts and sums of activity mean, said a second time: what one archived activity brings to a figure.</summary>
internal static class PlainCount
{
    private static readonly Dictionary<string, string[]> Attributes = new(StringComparer.Ordinal)
    {
        ["age_moins_12"] = ["beneficiaires.tranches_age.moins_de_douze", "age_moins_12_ans", "Moins de 12 ans"],
        ["age_12_17"] = ["beneficiaires.tranches_age.douze_dix_huit", "age_de_12_a_18_ans", "12 à 17 ans"],
        ["age_18_34"] = ["age_de_18_a_35_ans", "18 à 34 ans"],
        ["age_35_59"] = ["age_de_35_a_60_ans", "35 à 59 ans"],
        ["age_60_plus"] = ["age_plus_60_ans", "60 ans et plus"],
        ["age_18_24"] = ["beneficiaires.tranches_age.dix_huit_vingt_quatre"],
        ["age_25_39"] = ["beneficiaires.tranches_age.vingt_cinq_trente_neuf"],
        ["age_40_59"] = ["beneficiaires.tranches_age.quarante_cinquante_neuf"],
        ["age_60_69"] = ["beneficiaires.tranches_age.soixante_soixante_neuf"],
        ["age_70_plus"] = ["beneficiaires.tranches_age.soixante_dix_plus"],
        ["age_non_communique"] = ["beneficiaires.tranches_age.non_communique"],
        ["statut_scolarise"] = ["beneficiaires.statuts.scolarise", "statut_etudiant", "Scolarisés"],
        ["statut_sans_emploi"] = ["beneficiaires.statuts.sans_emploi", "statut_sans_emploi", "Sans emploi"],
        ["statut_en_emploi"] = ["beneficiaires.statuts.en_emploi", "statut_en_emploi", "En emploi"],
        ["statut_retraite"] = ["beneficiaires.statuts.retraite", "statut_retraite", "Retraités"],
        ["statut_heterogene"] = ["statut_heterogene"],
        ["statut_non_communique"] = ["beneficiaires.statuts.non_communique"],
        ["genre_feminin"] = ["beneficiaires.genres.feminin", "Femmes"],
        ["genre_masculin"] = ["beneficiaires.genres.masculin", "Hommes"],
        ["genre_non_communique"] = ["beneficiaires.genres.non_communique"],
    };

    /// <summary>Whether a figure is a plain count or sum along slices that a line tells itself.</summary>
    internal static bool Tells(TrailKey key) =>
        key.Contract is "ACT-01" or "ACT-02" or "ACT-03" or "ACT-07" or "ACT-07-INDIVIDUELS" or "ACT-07-ATELIERS" or "ACT-08" or "ACT-09" or "ACT-10" or "ACT-13-BASE" or "ACT-14-AGE" or "ACT-14-AGE-V1" or "ACT-14-AGE-V2" or "ACT-14-STATUT" or "ACT-14-GENRE"
            or "ACT-12-MOINS-30" or "ACT-12-30-60" or "ACT-12-60-120" or "ACT-12-120-PLUS" or "ACT-12-INCONNUE"
        && key.Cell.All(place => place.Key > 0 && place.Slice is Slice.Month or Slice.Kind or Slice.Partner or Slice.Commune or Slice.Attribute);

    /// <summary>What an activity brings to a figure; null for nothing.</summary>
    internal static int? Of(ArchivedActivity activity, TrailKey key) =>
        activity.Day >= key.Period.From && activity.Day <= key.Period.To
        && (key.Filter.Territories.Count == 0 || key.Filter.Territories.Any(territory => Lies(activity.Commune, territory)))
        && key.Cell.All(place => Stands(activity, place))
            ? Worth(activity, key)
            : null;

    private static bool Lies(string commune, TerritoryId territory) => $"{territory}".Split(':') is ["departement", string code] && commune.StartsWith(code, StringComparison.Ordinal);

    private static bool Stands(ArchivedActivity activity, TrailPlace place) => place.Slice switch
    {
        Slice.Month => $"{activity.Day:yyyy-MM}" == place.Code,
        Slice.Kind => activity.Kind == place.Code,
        Slice.Partner => activity.Partner == place.Code,
        Slice.Commune => $"commune:{activity.Commune}" == place.Code,
        _ => true,
    };

    private static int? Worth(ArchivedActivity activity, TrailKey key) => key.Contract switch
    {
        "ACT-02" => 1,
        "ACT-13-BASE" => activity.Supports,
        "ACT-01" => activity.Supports,
        "ACT-03" => activity.Kind == "collectif" ? activity.Participants : null,
        "ACT-07" => activity.IsV1 ? activity.Supports : null,
        "ACT-07-INDIVIDUELS" => activity.IsV1 && activity.Kind != "collectif" ? 1 : null,
        "ACT-07-ATELIERS" => activity.IsV1 && activity.Kind == "collectif" ? activity.Participants : null,
        "ACT-08" => activity.IsV1 ? 1 : null,
        "ACT-09" => activity.IsV1 ? activity.Supports - (activity.Number("nb_participants_recurrents") ?? 0) : null,
        "ACT-10" => activity.IsV1 ? FollowUps(activity) : null,
        _ when key.Contract.StartsWith("ACT-12-", StringComparison.Ordinal) => !activity.IsV1 && Class(activity.Number("Durée (minutes)", "duree")) == key.Contract ? 1 : null,
        "ACT-14-AGE-V1" when activity.Partner == "la-coop" => null,
        "ACT-14-AGE-V2" when activity.Partner != "la-coop" => null,
        _ => Told(activity, key),
    };

    // Of all that an attribute tells where the figure is of none of its values.
    private static int? Told(ArchivedActivity activity, TrailKey key)
    {
        string[] cut = [.. key.Cell.Where(place => place.Slice == Slice.Attribute).Select(place => place.Code)];
        int[] told = [.. (cut.Length > 0 ? cut : Values(key.Contract)).Select(code => activity.Number(Attributes.GetValueOrDefault(code, []))).OfType<int>()];
        return told.Length == 0 ? null : told.Sum();
    }

    private static string[] Values(string contract) => [.. Attributes.Keys.Where(code =>
        code.StartsWith($"{contract.Split('-')[2]}_", StringComparison.OrdinalIgnoreCase) && !code.EndsWith("_non_communique", StringComparison.Ordinal) && !code.EndsWith("_heterogene", StringComparison.Ordinal))];

    private static int? FollowUps(ArchivedActivity activity)
    {
        int?[] told = [activity.Number("accompagnement_individuel"), activity.Number("accompagnement_atelier"), activity.Number("accompagnement_redirection")];
        return told.Sum();
    }

    private static string Class(int? minutes) => minutes switch
    {
        null => "ACT-12-INCONNUE",
        < 30 => "ACT-12-MOINS-30",
        < 60 => "ACT-12-30-60",
        < 120 => "ACT-12-60-120",
        _ => "ACT-12-120-PLUS",
    };
}
