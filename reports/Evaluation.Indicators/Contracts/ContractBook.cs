using Evaluation.Declared;
using Evaluation.Indicators.Queries;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Indicators.Contracts;

/// <summary>Every version of every contract declared at a load, and which one is in force on a day.</summary>
internal sealed class ContractBook
{
    private readonly ILookup<string, IndicatorContract> _versions;
    private readonly Dictionary<(string Name, int Version), string> _rows;

    private readonly ILookup<string, DefinitionFault> _faults;

    private ContractBook(IReadOnlyList<(string File, IndicatorContract Contract)> contracts, Dictionary<(string, int), string> rows, DefinitionFaults faults)
    {
        ContractGraph.Check(contracts, faults);
        _versions = contracts.ToLookup(pair => pair.Contract.Id, pair => pair.Contract, StringComparer.Ordinal);
        _faults = faults.Ordered.ToLookup(fault => fault.File, StringComparer.Ordinal);
        _rows = rows;
    }

    /// <summary>Reads the texts held in the warehouse; one that can't be used is refused when it is asked for, and stops no other.</summary>
    public static ContractBook Read(StarReader star)
    {
        IReadOnlyList<KnownText> texts = DeclaredTexts.AsOf(star.Session, ContractText.Kind, star.Load);
        DefinitionFaults faults = new();
        return new ContractBook(
            [.. texts.Where(text => !IsSelect(text)).Select(text => (File(text.Name, text.Version), ContractReading.Read(File(text.Name, text.Version), text.Body, faults))).Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!))],
            texts.Where(IsSelect).ToDictionary(text => (text.Name, text.Version), text => text.Body),
            faults);
    }

    /// <summary>Standard feeds named by contracts on context measures.</summary>
    public IEnumerable<string> NeedFeeds => _versions.SelectMany(same => same).Where(contract => contract.Fact == FactTable.Need).SelectMany(contract => contract.Conditions.Feeds);

    /// <summary>The version in force on a day.</summary>
    /// <exception cref="IndicatorRefusal">There is none, or it can't be used.</exception>
    public IndicatorContract InForce(string id, DateOnly day)
    {
        IndicatorContract contract = Best(_versions[id], day) ?? throw new IndicatorRefusal(_versions.Contains(id)
            ? $"l'indicateur [{id}] n'a pas de définition en vigueur au {day:dd/MM/yyyy}"
            : Unknown(id).Message);
        DefinitionFault? fault = _faults[File(contract.Id, contract.Version)].FirstOrDefault();
        return fault is null ? contract : throw new IndicatorRefusal($"le contrat connu de l'entrepôt ne peut pas servir\u00a0: {fault}");
    }

    /// <summary>Every version of an indicator, by number, with the days on which it defines the indicator.</summary>
    /// <exception cref="IndicatorRefusal">There is no such indicator.</exception>
    public IReadOnlyList<ContractVersion> Versions(string id) => _versions.Contains(id)
        ? [.. _versions[id].OrderBy(contract => contract.Version).Select(contract => ContractVersion.Of(contract, [.. _versions[id]]))]
        : throw Unknown(id);

    /// <summary>Every contract in force on a day, by id.</summary>
    public IReadOnlyList<IndicatorContract> InForce(DateOnly day) =>
        [.. _versions.Select(same => Best(same, day)).OfType<IndicatorContract>().Where(contract => !_faults.Contains(File(contract.Id, contract.Version))).OrderBy(contract => contract.Id, StringComparer.Ordinal)];

    /// <summary>The SELECT a contract names; null when it names none.</summary>
    public string? Rows(IndicatorContract contract) => contract.RowsFile is not string name ? null
        : _rows.TryGetValue((name, contract.Version), out string? sql) ? sql
        : throw new IndicatorRefusal($"le contrat [{contract.Id}] nomme [{name}], qui n'est pas dans l'entrepôt");

    private IndicatorRefusal Unknown(string id) => new($"indicateur inconnu [{id}]\u00a0: écrire un de [{string.Join(", ", _versions.Select(same => same.Key).Order(StringComparer.Ordinal))}]");

    private static string File(string name, int version) => $"{name}\u00a0v{version}";

    private static IndicatorContract? Best(IEnumerable<IndicatorContract> same, DateOnly day) => same
        .Where(contract => contract.EffectiveFrom <= day && (contract.EffectiveTo is not DateOnly end || day <= end))
        .MaxBy(contract => contract.Version);

    private static bool IsSelect(KnownText text) => text.Name.EndsWith(".sql", StringComparison.Ordinal);
}
