using Evaluation.Testing;
using Evaluation.Warehouse;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Tests.Folder;

/// <summary>A declared file without version that goes from the folder: what it said holds no longer, and held until then.</summary>
public sealed class FileGoneTests : IDisposable
{
    private const string Held = "select kind || case when body = '' then ' gone' else '' end from journal_text where recorded_to = 2147483647 and kind in ('structure_merges', 'governance', 'segment_names') order by kind";
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
        Assert.Equal(("governance gone\nstructure_merges gone", "0"), Told());
        Assert.Equal(before + 1, Load());
        Assert.Equal(("governance gone\nstructure_merges gone", "0"), Told());
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
        Assert.Equal("[plan plan] n'est plus dans le dossier\u00a0: ce qu'il disait ne vaut plus. Remettez-le sous ce nom s'il devait y rester.", renamed.Errors);
        Assert.StartsWith("Plan de la zone est", renamed.Output, StringComparison.Ordinal);
        File.WriteAllText(plan, text);
        EvaluationProcess back = _folder.Run("evaluate", "--period", "2025");
        Assert.StartsWith("Plan territorial", back.Output, StringComparison.Ordinal);
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
