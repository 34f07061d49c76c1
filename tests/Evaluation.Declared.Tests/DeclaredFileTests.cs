using Evaluation.Testing;

namespace Evaluation.Declared.Tests;

public sealed class DeclaredFileTests
{
    public static TheoryData<string> Cases => [.. Directory.GetFiles("cases", "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)!).Where(name => name != "good").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_fault_of_a_file_is_told_at_once_with_its_line(string name)
    {
        DefinitionFaults faults = new();
        DeclaredFile.Read($"oz/{name}.yaml", File.ReadAllText($"cases/{name}.yaml"), faults, Attendance.Read);
        ExpectedFile.Matches($"cases/{name}.faults.txt", string.Join('\n', faults.Ordered));
    }

    [Fact]
    public void A_file_without_fault_is_read_whole()
    {
        Attendance read = DeclaredFile.Read("oz/good.yaml", File.ReadAllText("cases/good.yaml"), Attendance.Read);
        Assert.Equal(("attendance", 3, 0.25m), (read.Id, read.Version, read.Share));
        Assert.Equal((new DateOnly(2025, 1, 1), null, true, Cadence.EndOfYear), (read.From, read.To, read.Active, read.Cadence));
        Assert.Equal(new Label("Présences", "Attendance"), read.Label);
        Assert.Equal(["", "a b"], read.Tags);
        Assert.Equal([new AttendanceColumn("held_on", "Date", "dd/MM/yyyy"), new AttendanceColumn("count", "Nombre", null)], read.Columns);
        Assert.Equal([1, -2], read.Days);
    }

    [Fact]
    public void Faults_of_several_files_are_thrown_together_in_order()
    {
        DefinitionFaults faults = new();
        DeclaredFile.Read("oz/b.yaml", "", faults, Attendance.Read);
        DeclaredFile.Read("oz/a.yaml", "", faults, Attendance.Read);
        DefinitionFaultException error = Assert.Throws<DefinitionFaultException>(faults.ThrowIfAny);
        Assert.Equal("[oz/a.yaml]\u00a0: fichier vide\n[oz/b.yaml]\u00a0: fichier vide", error.Message);
    }
}
