using Evaluation.Indicators.Queries;
using Evaluation.Testing;

namespace Evaluation.Worker.Tests.Holding;

/// <summary>What must always hold (design.md §7, 4 to 8), on 50 000 invented activities and on real files; <c>Evaluation.Benchmarks large</c> looks at a million.</summary>
public sealed class WhatHoldsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    // With every commune: figures by territory are looked at.
    public WhatHoldsTests()
    {
        Run("init", ".");
        Run("check");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_must_hold_holds_on_fifty_thousand_invented_activities()
    {
        Run("generate", "--activities", "50000", "--seed", "7", "--out", "livraisons");
        string file = Path.Combine(_folder.Path, "livraisons", "cra-v1.csv");
        string[] lines = File.ReadAllLines(file);
        string first = _folder.Write("livraisons/debut.csv", string.Join('\n', lines.Take(40_000)) + '\n');
        Run("load", "conseiller-numerique/cra-v1", first);
        Holds(2025, WhatHolds.Advisers(lines), () => Run("load", "conseiller-numerique/cra-v1", file));
    }

    [Fact]
    public void What_must_hold_holds_on_real_files()
    {
        string data = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data"));
        string cras = Path.Combine(data, "coop-v1-cras", "crasV1Examples.csv");
        string settings = Path.Combine(_folder.Path, "evaluation.yaml");
        _folder.Write("evaluation.yaml", File.ReadAllText(settings).Replace("departement:23", "departement:33", StringComparison.Ordinal));
        Run("load", "conseiller-numerique/cra-v1", cras);
        Holds(2022, WhatHolds.Advisers(File.ReadLines(cras)), () => Run("load", "mednum/ifn-communes", Path.Combine(data, "ifn", "ifn-city-all-variation.csv")));
    }

    private void Holds(int year, IReadOnlyList<string> identities, Action learn)
    {
        WhatHolds holds = new(_folder.Path, year);
        int known = holds.LastLoad();
        string before = holds.Figures(known);
        learn();
        Assert.Equal(before, holds.Figures(known));
        Assert.NotEqual(before, holds.Figures(holds.LastLoad()));
        Assert.Empty(holds.Untraced(25));
        Assert.Empty(holds.Unsummed());
        Assert.Empty(holds.Found(Slice.Commune));
        Run("report", "yearly", "--period", $"{year}", "--out", "rapports");
        Assert.NotEmpty(identities);
        Assert.Empty(holds.Told(identities, Path.Combine(_folder.Path, "livraisons"), Path.Combine(_folder.Path, "inbox")));
        Assert.All(["figures walked back", "sums of parts", "files read", "columns read"], what => Assert.InRange(holds.Looked[what], 10, int.MaxValue));
    }

    private void Run(params string[] arguments)
    {
        EvaluationProcess ended = EvaluationProcess.Run(_folder.Path, arguments);
        Assert.True(ended.ExitCode == 0, ended.Errors + ended.Output);
    }
}
