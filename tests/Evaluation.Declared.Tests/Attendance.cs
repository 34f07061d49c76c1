namespace Evaluation.Declared.Tests;

/// <summary>An invented declared file that uses every way of asking for a key.</summary>
public sealed record Attendance(
    string Id, int Version, decimal Share, DateOnly From, DateOnly? To, bool Active, Cadence Cadence, Label Label,
    IReadOnlyList<string> Tags, IReadOnlyList<AttendanceColumn> Columns, IReadOnlyList<int> Days)
{
    public static Attendance Read(DeclaredMap map) => new(
        map.Text("id"), VersionOf(map), map.Decimal("share"), map.Date("from"), map.OptionalDate("to"),
        map.Flag("active", otherwise: true), map.OneOf<Cadence>("cadence"), map.Label("label"), map.OptionalTexts("tags"),
        [.. map.Map("columns")?.Entries().Select(AttendanceColumn.From) ?? []],
        [.. map.OptionalList("days").Select(day => day.Integer())]);

    private static int VersionOf(DeclaredMap map)
    {
        int version = map.Integer("version");
        if (version < 1)
        {
            map.Fault($"une version va de 1 en avant, reçu [{version}]", "version");
        }

        return version;
    }
}

/// <summary>One column of the invented file.</summary>
public sealed record AttendanceColumn(string Name, string Source, string? Pattern)
{
    public static AttendanceColumn From(DeclaredEntry entry)
    {
        DeclaredMap map = entry.Value.Map();
        return new AttendanceColumn(entry.Key, map.Text("source"), map.OptionalText("pattern"));
    }
}

/// <summary>How often it comes.</summary>
public enum Cadence
{
    EachMonth,
    EndOfYear,
}
