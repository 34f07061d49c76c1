using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;
using Evaluation.Testing;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Reporting;

namespace Evaluation.Worker.Tests.Proof;

/// <summary>The demonstration, and every document the program writes of it as of one load, made once.</summary>
public sealed class PrintedTerritory : IDisposable
{
    private readonly TemporaryFolder _written = new();
    private readonly DemoTerritory _territory;

    public PrintedTerritory(DemoTerritory territory)
    {
        _territory = territory;
        using Workplace workplace = Open();
        YearlyOrder order = new(Year, _written.Path, null, Audience.Committee, null);
        Documents =
        [
            .. YearlyFiles.Write(workplace, order).Files,
            .. YearlyFiles.Write(YearlyReport.Of(YearlyFiles.Values(workplace, order with { Audience = Audience.Public }, YearlyFiles.Earlier(workplace, Year, Audience.Public))), _written.Path, "public-2025"),
            .. FunderFiles.Write(workplace, new FunderOrder("C-2025-03", Year, _written.Path, null, null)).Files.Where(file => Path.GetExtension(file) is ".html" or ".xlsx"),
            .. new[] { "conseiller-numerique", "association-1" }.SelectMany(partner => PartnerFiles.Write(workplace, partner, Year, _written.Path, null, pdf: false)),
        ];
    }

    internal static Period Year { get; } = Period.CivilYear(2025);

    /// <summary>Pages and workbooks.</summary>
    internal IReadOnlyList<string> Documents { get; }

    /// <summary>Opens the territory to read.</summary>
    internal Workplace Open() => Workplace.OpenReadOnly(Path.Combine(_territory.Parent, "demo"), TimeProvider.System);

    public void Dispose() => _written.Dispose();
}
