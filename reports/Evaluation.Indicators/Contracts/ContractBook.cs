using Evaluation.Declared;
using Evaluation.Indicators.Queries;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Indicators.Contracts;

/// <summary>Every version of every contract known at a load, and which one is in force on a day.</summary>
internal sealed class ContractBook
{
    private readonly ILookup<string, IndicatorContract> versions;
    private readonly Dictionary<(string Name, int Version), string> rows;

    private ContractBook(IEnumerable<IndicatorContract> contracts, Dictionary<(string, int), string> rows)
    {
        versions = contracts.ToLookup(contract => contract.Id, StringComparer.Ordinal);
        this.rows = rows;
    }

    /// <summary>Reads the texts held in the warehouse.</summary>
    public static ContractBook Read(StarReader star)
    {
        IReadOnlyList<KnownText> texts = DeclaredTexts.Known(star.Connection, ContractText.Kind, star.Load);
        (string File, IndicatorContract Contract)[] contracts = [.. texts.Where(text => !IsSelect(text)).Select(Read)];
        DefinitionFaults faults = new();
        ContractGraph.Check(contracts, faults);
        faults.ThrowIfAny();
        return new ContractBook(
            contracts.Select(pair => pair.Contract),
            texts.Where(IsSelect).ToDictionary(text => (text.Name, text.Version), text => text.Body));
    }

    /// <summary>Standard feeds named by contracts on context measures.</summary>
    public IEnumerable<string> NeedFeeds => versions.SelectMany(same => same).Where(contract => contract.Fact == FactTable.Need).SelectMany(contract => contract.Conditions.Feeds);

    /// <summary>The version in force on a day.</summary>
    /// <exception cref="IndicatorRefusal">There is none.</exception>
    public IndicatorContract InForce(string id, DateOnly day) =>
        Best(versions[id], day) ?? throw new IndicatorRefusal(versions.Contains(id)
            ? $"l'indicateur [{id}] n'a pas de définition en vigueur au {day:dd/MM/yyyy}"
            : $"indicateur inconnu [{id}]\u00a0: écrire un de [{string.Join(", ", versions.Select(same => same.Key).Order(StringComparer.Ordinal))}]");

    /// <summary>Every contract in force on a day, by id.</summary>
    public IReadOnlyList<IndicatorContract> InForce(DateOnly day) =>
        [.. versions.Select(same => Best(same, day)).OfType<IndicatorContract>().OrderBy(contract => contract.Id, StringComparer.Ordinal)];

    /// <summary>The SELECT a contract names; null when it names none.</summary>
    public string? Rows(IndicatorContract contract) => contract.RowsFile is not string name ? null
        : rows.TryGetValue((name, contract.Version), out string? sql) ? sql
        : throw new IndicatorRefusal($"le contrat [{contract.Id}] nomme [{name}], qui n'est pas dans l'entrepôt");

    private static (string File, IndicatorContract Contract) Read(KnownText text)
    {
        string file = $"{text.Name}\u00a0v{text.Version}";
        return (file, ContractReading.Read(file, text.Body));
    }

    private static IndicatorContract? Best(IEnumerable<IndicatorContract> same, DateOnly day) => same
        .Where(contract => contract.EffectiveFrom <= day && (contract.EffectiveTo is not DateOnly end || day <= end))
        .MaxBy(contract => contract.Version);

    private static bool IsSelect(KnownText text) => text.Name.EndsWith(".sql", StringComparison.Ordinal);
}
