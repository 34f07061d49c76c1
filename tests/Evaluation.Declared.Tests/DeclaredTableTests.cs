using Evaluation.Testing;

namespace Evaluation.Declared.Tests;

public sealed class DeclaredTableTests
{
    private static readonly DeclaredColumn[] Columns = [new("code", MaxLength: 10), new("is_workshop"), new("label_fr"), new("note", MayBeEmpty: true)];

    public static TheoryData<string> Cases => [.. Directory.GetFiles("cases", "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_fault_of_a_table_is_told_at_once_with_its_line(string name)
    {
        DefinitionFaults faults = new();
        foreach (DeclaredRow row in DeclaredTable.Read($"oz/{name}.csv", File.ReadAllText($"cases/{name}.csv"), Columns, ["code"], faults))
        {
            row.Flag("is_workshop");
        }

        ExpectedFile.Matches($"cases/{name}.faults.txt", string.Join('\n', faults.Ordered));
    }

    [Fact]
    public void A_quoted_cell_keeps_its_comma_and_its_quote()
    {
        DefinitionFaults faults = new();
        IReadOnlyList<DeclaredRow> rows = DeclaredTable.Read(
            "oz/kinds.csv", "\ufeffcode,is_workshop,label_fr,note\r\na,1,\"Banque, \"\"budget\"\"\",\r\n", Columns, ["code"], faults);
        faults.ThrowIfAny();
        DeclaredRow row = Assert.Single(rows);
        Assert.Equal((2, "a", 1, true, "Banque, \"budget\"", ""), (row.Line, row.Text("code"), row.Integer("is_workshop"), row.Flag("is_workshop"), row.Text("label_fr"), row.Text("note")));
    }
}
