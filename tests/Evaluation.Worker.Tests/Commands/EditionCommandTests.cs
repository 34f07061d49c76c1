using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClosedXML.Excel;
using Evaluation.Indicators.Editions;

namespace Evaluation.Worker.Tests.Commands;

/// <summary><c>evaluation edition</c> as a person types it, on the demonstration.</summary>
[Collection(nameof(DemoTerritory))]
public sealed partial class EditionCommandTests(DemoTerritory territory)
{
    [Fact]
    public void An_edition_is_prepared_agreed_on_published_and_verified_and_its_documents_never_show_two_values_for_one_figure()
    {
        Assert.StartsWith("Édition [2025-public-1], brouillon", Done("draft", "--period", "2025", "--audience", "public", "--by", "chef de projet"), StringComparison.Ordinal);
        Assert.Equal(2, Run("publish", "2025-public-1", "--by", "présidence").ExitCode);
        Done("review", "2025-public-1", "--by", "chef de projet");
        Done("validate", "2025-public-1", "--by", "comité stratégique");
        string published = Done("publish", "2025-public-1", "--by", "présidence");
        string folder = Path.Combine(territory.Parent, "demo", "editions", "2025-public-1");
        Assert.Contains("rien n'a changé", Done("verify", folder, "--seal", published.TrimEnd().Split(' ', '\u00a0')[^1]), StringComparison.Ordinal);
        Assert.Contains("les mêmes chiffres, octet pour octet", Done("show", "2025", "--again"), StringComparison.Ordinal);
        Assert.Contains("0 chiffre serait différent", Done("diff", "2025"), StringComparison.Ordinal);
        Assert.Contains("2025-public-1", Done("list"), StringComparison.Ordinal);
        SameValues(folder);
    }

    // The workbook lists its proofs, and the page marks the same places with the same keys.
    private static void SameValues(string folder)
    {
        Dictionary<string, (decimal? Value, bool Hidden, string Unit)> figures = File.ReadLines(Path.Combine(folder, "figures.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(figure => figure.GetProperty("promise").ValueKind == JsonValueKind.Null)
            .ToDictionary(
                figure => figure.GetProperty("id").GetString()!,
                figure => (figure.GetProperty("value").ValueKind == JsonValueKind.Null ? (decimal?)null : figure.GetProperty("value").GetDecimal(), figure.GetProperty("hidden").GetBoolean(), figure.GetProperty("unit").GetString()!));
        Dictionary<string, string> page = Place().Matches(File.ReadAllText(Path.Combine(folder, "rapport-2025.html")))
            .ToDictionary(match => match.Groups["key"].Value, match => WebUtility.HtmlDecode(Tag().Replace(match.Groups["text"].Value, "")));
        using XLWorkbook workbook = new(Path.Combine(folder, "rapport-2025.xlsx"));
        IXLRow[] proofs = [.. workbook.Worksheet("Preuves").RowsUsed().Where(row => row.Cell(6).GetString().StartsWith("evaluation trace", StringComparison.Ordinal))];
        Assert.InRange(proofs.Length, 100, 100_000);
        foreach (IXLRow proof in proofs)
        {
            string id = FigureId.OfKey(proof.Cell(6).GetString().Split('"')[1]);
            (decimal? value, bool hidden, string unit) = figures[id];
            decimal shown = (decimal)proof.Cell(5).GetDouble();
            Assert.False(hidden, id);
            Assert.True(Math.Abs(value!.Value - (unit == "%" ? shown * 100 : shown)) <= Math.Abs(shown) * 0.000001m, $"{id}: {value} in figures.jsonl, {shown} in the workbook");
            if (page[proof.Cell(1).GetString()] is var told && !proof.Cell(1).GetString().EndsWith("-n1", StringComparison.Ordinal))
            {
                (decimal read, decimal half) = Number(told);
                Assert.True(Math.Abs(value.Value - read) <= half * 1.000001m, $"{id}: {value} in figures.jsonl, [{told}] in the page");
            }
        }
    }

    // A number as the page writes it, and half of its last digit.
    private static (decimal Read, decimal Half) Number(string told)
    {
        string digits = string.Concat(told.Replace('−', '-').Where(letter => char.IsAsciiDigit(letter) || letter is ',' or '-')).Replace(',', '.');
        int decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return (decimal.Parse(digits, CultureInfo.InvariantCulture), 0.5m / (decimal)Math.Pow(10, decimals));
    }

    private string Done(params string[] arguments)
    {
        EvaluationProcess ended = Run(arguments);
        Assert.True(ended.ExitCode == 0, ended.Errors + ended.Output);
        return ended.Output;
    }

    private EvaluationProcess Run(params string[] arguments) => EvaluationProcess.Run(territory.Parent, ["edition", .. arguments, "--folder", "demo"]);

    [GeneratedRegex("""title="Preuve (?<key>F[\w-]+)[^"]*"[^>]*>(?<text>.*?)</(?:td|p)>""", RegexOptions.Singleline)]
    private static partial Regex Place();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
