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
        _folder.Write("cra.csv", CraText.File("2025-03-10 09:30:00.000", "2025-02-31 09:30:00.000"));
        Assert.Equal(0, _folder.Run("load", "conseiller-numerique/cra-v1", "cra.csv").ExitCode);
        EvaluationProcess quality = _folder.Run("quality");
        Assert.Equal((0, ""), (quality.ExitCode, quality.Errors));
        Assert.Contains("conseiller-numerique/cra-v1, livraison", quality.Output, StringComparison.Ordinal);
        Assert.Contains("Lignes rejetées : 1 sur 2 (50 %) ; seuil d'alerte : 1 %.", quality.Output.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("aucune livraison contrôlée, rien n'est dit de sa qualité.", quality.Output, StringComparison.Ordinal);
        JsonElement feed = Assert.Single(JsonDocument.Parse(_folder.Run("quality", "conseiller-numerique", "--format", "json").Output).RootElement.EnumerateArray());
        Assert.Equal("warn", feed.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("check_code").GetString() == "rejected_share").GetProperty("outcome").GetString());
    }

    [Fact]
    public void A_feed_nobody_delivers_and_an_acceptance_without_reason_are_2()
    {
        Assert.Equal(2, _folder.Run("quality", "personne").ExitCode);
        _folder.Write("cra.csv", CraText.File("2025-03-10 09:30:00.000"));
        Assert.Equal(2, _folder.Run("load", "conseiller-numerique/cra-v1", "cra.csv", "--accept", " ").ExitCode);
    }
}
