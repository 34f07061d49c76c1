using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Funder;

/// <summary>The deliveries that everything comes from, with the hash of each file as received.</summary>
internal static class FunderDeliveries
{
    internal static Section Of(FunderPages pack) => SectionBlocks.Of(
        "livraisons",
        "Les fichiers qui le prouvent",
        "Livraisons",
        "Chaque ligne de la feuille «\u00a0Lignes\u00a0» du classeur renvoie à une de ces livraisons. L'empreinte SHA-256 est celle du fichier tel que reçu.",
        "Aucune livraison.",
        Table(pack));

    private static Table? Table(FunderPages pack)
    {
        IReadOnlyList<ProvingDelivery> deliveries = ProvingDelivery.Of(pack.Values);
        return deliveries.Count == 0 ? null : new Table("Livraisons", pack.Journal("livraisons dont une ligne au moins est dans ce dossier"),
        [
            new("delivery", "Livraison", ValueShape.Text),
            new("feed", "Flux", ValueShape.Text),
            new("lines", "Lignes de ce dossier", ValueShape.Whole),
            new("sha", "SHA-256", ValueShape.Text),
        ],
        [.. deliveries.Select(delivery => new Row(
        [
            new TextCell($"{delivery.DeliveryKey}"), new TextCell(delivery.Feed), new NumberCell(delivery.Lines), new TextCell(delivery.Sha256),
        ]))]);
    }
}
