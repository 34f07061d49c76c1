using System.Text.Json;
using Evaluation.Testing;

namespace Evaluation.Worker.Tests.Commands;

/// <summary><c>evaluation quality</c> as a person types it.</summary>
public sealed class QualityCommandTests : IDisposable
{
    private readonly PreparedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_checks_of_the_last_delivery_of_a_feed_are_told_and_a_feed_without_any_is_no_pass()
    {
        _folder.Write("Jeanne Dupuis.csv", CraText.File("2025-03-10 09:30:00.000", "2025-02-31 09:30:00.000"));
        Assert.Equal(0, _folder.Run("load", "conseiller-numerique/cra-v1", "Jeanne Dupuis.csv").ExitCode);
        EvaluationProcess quality = _folder.Run("quality");
        Assert.Equal((0, ""), (quality.ExitCode, quality.Errors));
        Assert.Contains("Livraison 3 de conseiller-numerique/cra-v1, reçue", quality.Output, StringComparison.Ordinal);
        Assert.Contains("Lignes rejetées : 1 sur 2 (50 %) ; seuil d'alerte : 1 %.", quality.Output.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("aucune livraison contrôlée, rien n'est dit de sa qualité.", quality.Output, StringComparison.Ordinal);
        JsonElement feed = Assert.Single(JsonDocument.Parse(_folder.Run("quality", "conseiller-numerique", "--format", "json").Output).RootElement.GetProperty("deliveries").EnumerateArray());
        Assert.Equal("warn", feed.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("check_code").GetString() == "rejected_share").GetProperty("outcome").GetString());
    }

    [Fact]
    public void A_partner_silent_in_March_reads_not_received_and_never_0()
    {
        _folder.Write("partners/conseiller-numerique/partner.yaml", "partner: conseiller-numerique\nlabel: { fr: Conseillers, en: Advisers }\nuses: conseiller-numerique\nexpects: [ { feed: cra-v1, every: month, from: 2025-01-01, to: 2025-03-31, due_days: 15 } ]\n");
        _folder.Write("cra.csv", CraText.File("2025-01-10 09:30:00.000", "2025-02-10 09:30:00.000"));
        Assert.Equal(0, _folder.Run("load", "conseiller-numerique/cra-v1", "cra.csv").ExitCode);
        EvaluationProcess quality = _folder.Run("quality", "conseiller-numerique");
        Assert.Equal((0, ""), (quality.ExitCode, quality.Errors));
        Assert.Matches("Non reçu *│", quality.Output);
        Assert.Matches("conseiller-numerique/cra-v1 │ *3 │ *0 │ *2 │ mars 2025 *│", quality.Output);
        JsonElement calendar = JsonDocument.Parse(_folder.Run("quality", "conseiller-numerique", "--format", "json").Output).RootElement.GetProperty("calendar");
        Assert.Equal(["2025-01-01 late", "2025-02-01 late", "2025-03-01 not_received"], calendar.EnumerateArray().Select(expected => $"{expected.GetProperty("from").GetString()} {expected.GetProperty("state").GetString()}"));
    }

    [Fact]
    public void A_feed_nobody_delivers_and_an_acceptance_without_reason_are_2()
    {
        Assert.Equal(2, _folder.Run("quality", "personne").ExitCode);
        _folder.Write("cra.csv", CraText.File("2025-03-10 09:30:00.000"));
        Assert.Equal(2, _folder.Run("load", "conseiller-numerique/cra-v1", "cra.csv", "--accept", " ").ExitCode);
    }
}
