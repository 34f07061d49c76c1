using Evaluation.Declared;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Structures;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Segments.Definitions;
using Evaluation.Warehouse.CodeLists;
using Evaluation.Warehouse.Texts;
using Evaluation.Worker.Folder.PlanWorkbooks;

namespace Evaluation.Worker.Folder;

/// <summary>The plans and indicators of a folder, and the standard indicators, read strictly and checked against each other.</summary>
internal static class DeclaredTextFiles
{
    /// <summary>Kind of the versions of the plan in the warehouse.</summary>
    internal const string PlanKind = "plan";

    private const string Indicators = "indicators";

    /// <summary>Reads them all, noting every fault.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="partners">Its partners; null when they can't be read.</param>
    /// <param name="faults">Where faults are noted.</param>
    internal static IReadOnlyList<DeclaredText> Read(string folder, PartnerCatalog? partners, DefinitionFaults faults)
    {
        SelectFragments fragments = Fragments(folder, faults);
        fragments.RefuseUnused(ShippedFragments.All, Files(folder, Indicators, "*.sql").Concat(Files(folder, OwnSegments.Folder, "*.sql")).Select(file => file.Text), faults);
        (string File, ContractText Text)[] contracts =
            [.. ShippedContracts.All.Select(text => ($"reports/indicators/{text.Name}", text)), .. OwnContracts(folder, fragments, faults)];
        IReadOnlyList<PlanFile> files = PlanFile.Of(folder, faults);
        (string File, string Text, ActionPlan Plan)[] plans = [.. Plans(files, faults)];
        (string File, IndicatorContract Contract)[] said = [.. contracts.Where(pair => pair.Text.Contract is not null).Select(pair => (pair.File, pair.Text.Contract!))];
        ContractGraph.Check(said, faults);
        OnePlan(plans, faults);
        PlanCounts counts = new(
            Codes("activity_kinds"), Codes("themes"), partners?.Partners, partners is null ? null : [.. partners.Feeds.Select(feed => feed.Code)]);
        foreach ((string file, _, ActionPlan plan) in plans.GroupBy(plan => plan.Plan.Id).Select(same => same.MaxBy(plan => plan.Plan.Version)))
        {
            counts.Check(file, plan, faults);
        }

        foreach ((string file, _, ActionPlan plan) in plans)
        {
            PlanContracts.Check(file, plan, [.. said.Select(pair => pair.Contract)], faults);
        }

        return
        [
            .. contracts.Select(pair => new DeclaredText(ContractText.Kind, pair.Text.Name, pair.Text.Version, pair.File, pair.Text.Text)),
            .. Merges(folder, faults).DefaultIfEmpty(StructureMerges.None).Select(merges => new DeclaredText(StructureMerges.Kind, "fusions", null, StructureMerges.FileName, merges.Text)),
            .. SegmentNamesText(folder, faults),
            .. SegmentTexts(folder, fragments, faults),
            .. plans.Select(plan => new DeclaredText(PlanKind, plan.Plan.Id, plan.Plan.Version, plan.File, CanonicalText.From(plan.Text))),
            .. FollowUpFiles.Read(files, plans.Length == files.Count(file => file.Part == PlanPart.Plan) ? [.. plans.Select(plan => plan.Plan)] : null, [.. said.Select(pair => pair.Contract)], faults),
        ];
    }

    private static void OnePlan((string File, string Text, ActionPlan Plan)[] plans, DefinitionFaults faults)
    {
        foreach ((string file, _, ActionPlan plan) in plans.Where(plan => plan.Plan.Id != plans[0].Plan.Id))
        {
            faults.Add(file, $"ce plan s'appelle [{plan.Id}], celui de {plans[0].File} [{plans[0].Plan.Id}] ; un dossier évalue un plan : donnez le même id à ses versions, et son dossier à un autre plan");
        }
    }

    private static IReadOnlyCollection<string> Codes(string list) => [.. CodeList.Shipped().Single(one => one.Name == list).Codes];

    /// <summary>The decisions of a folder on its structures; none where it has no such file.</summary>
    internal static IEnumerable<StructureMerges> Merges(string folder, DefinitionFaults faults) =>
        Path.Combine(folder, StructureMerges.FileName) is var path && File.Exists(path) ? [StructureMerges.Read(File.ReadAllText(path), faults)] : [];

    private static IEnumerable<DeclaredText> SegmentNamesText(string folder, DefinitionFaults faults)
    {
        string path = Path.Combine(folder, SegmentNames.FileName);
        if (File.Exists(path) && File.ReadAllText(path) is var text && SegmentNames.Read(SegmentNames.FileName, text, faults) is not null)
        {
            yield return new DeclaredText(SegmentNames.Kind, "noms", null, SegmentNames.FileName, CanonicalText.From(text));
        }
        else
        {
            yield return DeclaredText.None(SegmentNames.Kind, "noms", SegmentNames.FileName);
        }
    }

    /// <summary>What the SELECTs of a folder may be written of: fragments shipped, and its own.</summary>
    internal static SelectFragments Fragments(string folder, DefinitionFaults faults) => ShippedFragments.All.And(Files(folder, "fragments", "*.sql"), faults);

    /// <summary>The clusterings that a folder declares.</summary>
    internal static IEnumerable<(string File, string Text, SegmentDefinition Definition)> Segments(string folder, SelectFragments fragments, DefinitionFaults faults) =>
        from file in Files(folder, OwnSegments.Folder, "*.yaml")
        where file.Name != SegmentNames.FileName
        let definition = OwnSegments.Read(file.Name, file.Text, name => Path.Combine(folder, OwnSegments.Folder, name) is var path && File.Exists(path) ? File.ReadAllText(path) : null, fragments, faults)
        where definition is not null
        select (file.Name, file.Text, definition);

    private static IEnumerable<DeclaredText> SegmentTexts(string folder, SelectFragments fragments, DefinitionFaults faults) => Segments(folder, fragments, faults).SelectMany(each => new[]
    {
        new DeclaredText(OwnSegments.Kind, each.Definition.Id, each.Definition.Version, each.File, CanonicalText.From(each.Text)),
        new DeclaredText(OwnSegments.Kind, each.Definition.Rows, each.Definition.Version, $"{OwnSegments.Folder}/{each.Definition.Rows}", CanonicalText.From(each.Definition.Select ?? "")),
    });

    private static IEnumerable<(string File, string Text, ActionPlan Plan)> Plans(IReadOnlyList<PlanFile> files, DefinitionFaults faults) =>
        from file in files
        where file.Part == PlanPart.Plan
        let plan = file.Read(PlanReading.Read, faults)
        where plan is not null
        select (file.File, file.Text, plan);

    private static IEnumerable<(string File, ContractText Text)> OwnContracts(string folder, SelectFragments fragments, DefinitionFaults faults) =>
        from file in Files(folder, Indicators, "*.yaml")
        let contract = ContractText.OfContract(file.Name, file.Text, faults)
        where contract is not null
        from text in (ContractText[])[contract, .. Rows(folder, file.Name, contract, fragments, faults)]
        select (text.Contract is null ? $"{Indicators}/{text.Name}" : file.Name, text);

    private static IEnumerable<ContractText> Rows(string folder, string file, ContractText contract, SelectFragments fragments, DefinitionFaults faults)
    {
        if (contract.RowsFile is not { } rows)
        {
            return [];
        }

        string path = Path.Combine(folder, Indicators, Path.GetFileName(rows));
        if (File.Exists(path))
        {
            return [ContractText.OfRows(rows, contract.Version, fragments.Whole($"{Indicators}/{rows}", File.ReadAllText(path), faults))];
        }

        faults.Add(file, $"rows nomme [{rows}], absent du dossier indicators");
        return [];
    }

    private static IEnumerable<(string Name, string Text)> Files(string folder, string part, string pattern)
    {
        string path = Path.Combine(folder, part);
        return !Directory.Exists(path) ? [] : Directory.GetFiles(path, pattern).Order(StringComparer.Ordinal).Select(file => ($"{part}/{Path.GetFileName(file)}", File.ReadAllText(file)));
    }
}
