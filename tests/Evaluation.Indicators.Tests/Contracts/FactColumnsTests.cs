using Evaluation.Indicators.Contracts;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Indicators.Tests.Contracts;

public sealed class FactColumnsTests
{
    [Theory]
    [InlineData(FactTable.Activity)]
    [InlineData(FactTable.Support)]
    [InlineData(FactTable.Audience)]
    [InlineData(FactTable.ActivityTheme)]
    [InlineData(FactTable.ActivityEquipment)]
    [InlineData(FactTable.ActivityRedirection)]
    [InlineData(FactTable.Need)]
    [InlineData(FactTable.Training)]
    [InlineData(FactTable.Coordination)]
    [InlineData(FactTable.MoneyStep)]
    [InlineData(FactTable.Expense)]
    [InlineData(FactTable.CommitmentStep)]
    [InlineData(FactTable.PassStep)]
    public void A_contract_may_only_name_columns_that_the_dictionary_has(FactTable fact)
    {
        string[] held = [.. StarDictionary.Current[FactColumns.Table(fact)].Columns.Select(column => column.Name)];
        Assert.All([.. FactColumns.Numbers(fact), .. FactColumns.Keys(fact), .. FactColumns.Codes(fact)], name => Assert.Contains(name, held));
    }
}
