using System.Reflection;
using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>The standard indicators shipped with the program, as texts to be registered in the warehouse; figures read them from there only.</summary>
public static class ShippedContracts
{
    private const string Folder = "indicators/";

    private static readonly Lazy<IReadOnlyList<ContractText>> shipped = new(Read);

    /// <summary>Every shipped text, contracts first, then the SELECTs some of them name.</summary>
    /// <exception cref="DefinitionFaultException">A shipped text is wrong: all faults together.</exception>
    public static IReadOnlyList<ContractText> All => shipped.Value;

    private static IReadOnlyList<ContractText> Read()
    {
        DefinitionFaults faults = new();
        ContractText[] contracts = [.. Files(".yaml").Select(file => ContractText.OfContract(file.Name, file.Text, faults)).OfType<ContractText>()];
        faults.ThrowIfAny();
        return [.. contracts.SelectMany(WithRows)];
    }

    private static IEnumerable<ContractText> WithRows(ContractText contract) =>
        contract.RowsFile is string rows ? [contract, ContractText.OfRows(rows, contract.Version, Files(rows).Single().Text)] : [contract];

    private static IEnumerable<(string Name, string Text)> Files(string ending)
    {
        Assembly here = typeof(ShippedContracts).Assembly;
        return here.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => ($"reports/{name}", new StreamReader(here.GetManifestResourceStream(name)!).ReadToEnd()));
    }
}
