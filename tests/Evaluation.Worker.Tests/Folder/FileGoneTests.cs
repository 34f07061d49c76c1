using Evaluation.Indicators.Contracts;
using Evaluation.Testing;
using Evaluation.Warehouse;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Tests.Folder;

/// <summary>A declared file without version that goes from the folder: what it said holds no longer, and held until then.</summary>
public sealed class FileGoneTests : IDisposable
{
    private const string Held = "select kind from journal_text where recorded_to = 2147483647 and kind in ('structure_merges', 'governance', 'segment_names') order by kind";
    private readonly PreparedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Decisions_whose_file_is_deleted_hold_no_longer()
    {
        _folder.Write("structures/fusions.csv", "kept_namespace,kept_id,merged_namespace,merged_id,since,decided_by,why\nn,a,n,b,2024-01-01,chef,la même\n");
        _folder.Write("plan/gouvernance.yaml", "members:\n  - { id: presidence, role: { fr: Présidence, en: Chair }, organisation: Préfecture }\n");
        Assert.Equal(("governance\nstructure_merges", "1"), Told());
        int before = Load();
        File.Delete(Path.Combine(_folder.FolderPath, "structures", "fusions.csv"));
        File.Delete(Path.Combine(_folder.FolderPath, "plan", "gouvernance.yaml"));
        EvaluationProcess check = _folder.Run("check");
        Assert.Equal(
            (0, "[structures/fusions.csv] n'est plus dans le dossier\u00a0: ce qu'il disait ne vaut plus. Remettez-le sous ce nom s'il devait y rester.\n[plan/gouvernance.yaml] n'est plus dans le dossier\u00a0: ce qu'il disait ne vaut plus. Remettez-le sous ce nom s'il devait y rester."),
            (check.ExitCode, check.Errors));
        Assert.Equal(("", "0"), Told());
        Assert.Equal(before + 1, Load());
        Assert.Equal(("", "0"), Told());
        Assert.Equal(before + 1, Load());
    }

    [Fact]
    public void A_plan_that_changed_its_name_takes_the_place_of_the_former_one()
    {
        string plan = Path.Combine(_folder.FolderPath, "plan", "plan.yaml");
        string text = File.ReadAllText(plan);
        Assert.Contains("id: plan\n", text, StringComparison.Ordinal);
        File.WriteAllText(plan, text.Replace("id: plan\n", "id: zone-est\n", StringComparison.Ordinal).Replace("Plan territorial", "Plan de la zone est", StringComparison.Ordinal));
        EvaluationProcess renamed = _folder.Run("evaluate", "--period", "2025");
        Assert.Equal("Le plan [plan] n'est plus dans le dossier\u00a0: ce qu'il disait ne vaut plus. Remettez-le sous ce nom s'il devait y rester.", renamed.Errors);
        Assert.StartsWith("Plan de la zone est", renamed.Output, StringComparison.Ordinal);
        File.WriteAllText(plan, text);
        EvaluationProcess back = _folder.Run("evaluate", "--period", "2025");
        Assert.StartsWith("Plan territorial", back.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_of_the_folder_that_is_deleted_is_answered_no_longer_but_as_of_then()
    {
        string own = ShippedContracts.All.Single(text => text.Name == "ACT-02" && text.Version == 1).Text.Body.Replace("id: ACT-02", "id: MON-01", StringComparison.Ordinal);
        string file = _folder.Write("indicators/MON-01.yaml", own);
        Assert.Equal(0, _folder.Run("evaluate", "--period", "2025").ExitCode);
        int before = Load();
        Assert.Equal(0, _folder.Run("value", "MON-01", "--period", "2025").ExitCode);
        File.Delete(file);
        Assert.Equal("L'indicateur [MON-01] n'est plus dans le dossier\u00a0: ce qu'il disait ne vaut plus. Remettez-le sous ce nom s'il devait y rester.", _folder.Run("evaluate", "--period", "2025").Errors);
        Assert.StartsWith("indicateur inconnu [MON-01]", _folder.Run("value", "MON-01", "--period", "2025").Errors, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("value", "MON-01", "--period", "2025", "--as-of", $"{before}").ExitCode);
        _folder.Write("indicators/MON-01.yaml", own);
        Assert.Equal((0, ""), (_folder.Run("evaluate", "--period", "2025").ExitCode, _folder.Run("evaluate", "--period", "2025").Errors));
        Assert.Equal(0, _folder.Run("value", "MON-01", "--period", "2025").ExitCode);
    }

    [Fact]
    public void Two_plans_in_a_folder_are_refused()
    {
        string plan = Path.Combine(_folder.FolderPath, "plan", "plan.yaml");
        _folder.Write("plan/z.yaml", File.ReadAllText(plan).Replace("id: plan\n", "id: autre\n", StringComparison.Ordinal));
        EvaluationProcess check = _folder.Run("check");
        Assert.Equal(2, check.ExitCode);
        Assert.Contains("ce plan s'appelle [autre], celui de plan/plan.yaml [plan]", check.Errors, StringComparison.Ordinal);
    }

    private int Load() => Read(database => database.LatestLoad());

    private (string Texts, string Merged) Told() => Read(database => (
        string.Join('\n', TestWarehouse.Rows(database.Session, Held)),
        TestWarehouse.Value(database, "select count(*) as n from bridge_structure where recorded_to = 2147483647")));

    private T Read<T>(Func<WarehouseDatabase, T> read)
    {
        using Workplace workplace = Workplace.Open(_folder.FolderPath, TimeProvider.System);
        return read(workplace.Database);
    }
}
