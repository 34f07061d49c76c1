using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>The standard indicators shipped with the program, as texts to be registered in the warehouse; figures read them from there only.</summary>
public static class ShippedContracts
{
    private const string Folder = "indicators/";

    private static readonly Lazy<IReadOnlyList<ContractText>> Shipped = new(Read);

    /// <summary>Every shipped text, contracts first, then the SELECTs some of them name.</summary>
    /// <exception cref="DefinitionFaultException">A shipped text is wrong: all faults together.</exception>
    public static IReadOnlyList<ContractText> All => Shipped.Value;

    private static IReadOnlyList<ContractText> Read()
    {
        DefinitionFaults faults = new();
        ContractText[] contracts = [.. Files(".yaml").Select(file => ContractText.OfContract(file.Name, file.Text, faults)).OfType<ContractText>()];
        faults.ThrowIfAny();
        return [.. contracts.SelectMany(WithRows)];
    }

    private static IEnumerable<ContractText> WithRows(ContractText contract)
    {
        yield return contract;
        if (contract.RowsFile is { } rows)
        {
            (string file, string text) = Files(rows).Single();
            yield return ContractText.OfRows(rows, contract.Version, ShippedFragments.Whole(file, text));
        }
    }

    private static IEnumerable<(string Name, string Text)> Files(string ending) => ShippedFiles.Under(typeof(ShippedContracts).Assembly, Folder)
        .Where(file => file.Name.EndsWith(ending, StringComparison.Ordinal))
        .Select(file => ($"reports/{file.Name}", file.Text));
}
