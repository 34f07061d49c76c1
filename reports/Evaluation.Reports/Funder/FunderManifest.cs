using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Evaluation.Warehouse;

namespace Evaluation.Reports.Funder;

/// <summary>What proves a pack: the hash of each of its files and of each delivery behind it, and what was known and asked when it was made.</summary>
public static class FunderManifest
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the manifest.</summary>
    /// <param name="values">The pack.</param>
    /// <param name="files">Its files.</param>
    /// <param name="unsaid">What could not be fed, in sentences.</param>
    public static string Of(FunderValues values, IReadOnlyList<PackFile> files, IReadOnlyList<string> unsaid) => JsonSerializer.Serialize(
        new
        {
            dossier = "financeur",
            convention = values.Agreement.Code,
            territoire = values.Figures.Territory,
            periode = values.Figures.Period.Code,
            chargement = values.Figures.AsOf.Load,
            connu_au = Day(values.Figures.AsOf.Day),
            programme = ProgramVersion.Text,
            destinataire = "funder",
            seuil = values.Figures.Thresholds.For(values.Figures.Audience),
            marques = values.Figures.Marks,
            contrats = values.Figures.Values.Select(set => set.Contract).DistinctBy(contract => contract.Id).OrderBy(contract => contract.Id, StringComparer.Ordinal).Select(contract => new { id = contract.Id, version = contract.Version }),
            fichiers = files.Select(file => new { nom = file.Name, octets = file.Bytes, sha256 = file.Sha256 }),
            livraisons = ProvingDelivery.Of(values).Select(delivery => new { livraison = delivery.DeliveryKey, flux = delivery.Feed, sha256 = delivery.Sha256, lignes = delivery.Lines }),
            non_renseigne = unsaid,
        },
        Written) + "\n";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>One file of a pack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its hash, hexadecimal.</param>
public sealed record PackFile(string Name, long Bytes, string Sha256);
