using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Contracts;

public sealed class ContractReadingTests
{
    [Theory]
    [InlineData("faulty-count")]
    [InlineData("faulty-ratio")]
    public void Every_fault_of_a_contract_is_told_with_its_line(string name)
    {
        DefinitionFaults faults = new();
        ContractReading.Read($"indicators/{name}.yaml", SmallStar.Text($"{name}.yaml"), faults);
        ExpectedFile.Matches($"{name}.faults.txt", string.Join('\n', faults.Ordered));
    }

    [Fact]
    public void Every_shipped_contract_is_read_and_its_parts_are_shipped()
    {
        HashSet<string> shipped = [.. ShippedContracts.All.Select(text => text.Name)];
        foreach (IndicatorContract contract in ShippedContracts.All.Select(text => text.Contract).OfType<IndicatorContract>())
        {
            Assert.Contains(contract.Id, shipped);
            Assert.All(contract.Measure.Parts, part => Assert.Contains(part, shipped));
            Assert.All([contract.Label, contract.Definition, contract.Unit], label => Assert.False(string.IsNullOrWhiteSpace(label.Fr) || string.IsNullOrWhiteSpace(label.En)));
        }
    }

    [Fact]
    public void Every_shipped_select_is_named_by_a_contract() =>
        Assert.Equal(
            ["ACT-11.rows.sql", "ACT-13-MATERIEL-BASE.rows.sql", "EFF-02.rows.sql", "FSE-PARTICIPANTS.rows.sql", "OFF-03.rows.sql", "OFF-04.rows.sql", "OFF-07.rows.sql", "OFF-POSTES.rows.sql", "PART-02.rows.sql", "PART-03.rows.sql", "PART-05.rows.sql", "PART-AGE.rows.sql", "PART-CALENDRIER.rows.sql"],
            ShippedContracts.All.Select(text => text.RowsFile).OfType<string>().Distinct().Order(StringComparer.Ordinal));
}
