using Evaluation.Etl.Reading;
using Evaluation.Etl.Tests.Reading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Invented;

public sealed class ShuffledCopyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_lines_come_in_another_order_and_a_few_are_corrected_and_stamped_later()
    {
        File.WriteAllBytes(_folder.File("first.csv"), SmallTerritory.Cra(10_000, 0).File);
        (int changed, Dictionary<string, string> second, List<string> order) = Copy(0.01, seed: 7);
        (int changedAgain, Dictionary<string, string> again, _) = Copy(0.01, seed: 7);
        Dictionary<string, string> first = Lines(_folder.File("first.csv"), []);
        string[] corrected = [.. first.Keys.Where(id => first[id] != second[id])];
        Assert.Equal(corrected.Length, changed);
        Assert.InRange(changed, 70, 130);
        Assert.All(corrected, id => Assert.True(string.CompareOrdinal(Stamp(first[id]), Stamp(second[id])) < 0));
        Assert.Equal(first.Keys.Order(), second.Keys.Order());
        Assert.NotEqual(first.Keys.Take(5), order.Take(5));
        Assert.Equal(changed, changedAgain);
        Assert.Equal(second, again);
    }

    private (int Changed, Dictionary<string, string> Lines, List<string> Order) Copy(double share, ulong seed)
    {
        using (FileStream target = File.Create(_folder.File("second.csv")))
        {
            int changed = new ShuffledCopy().Write(_folder.File("first.csv"), target, share, seed);
            target.Close();
            List<string> order = [];
            return (changed, Lines(_folder.File("second.csv"), order), order);
        }
    }

    private static Dictionary<string, string> Lines(string path, List<string> order)
    {
        Dictionary<string, string> lines = File.ReadLines(path).Skip(1).ToDictionary(line => line[..24]);
        order.AddRange(File.ReadLines(path).Skip(1).Select(line => line[..24]));
        return lines;
    }

    private static string Stamp(string line)
    {
        using DelimitedReader reader = DelimitedText.Open("header\n" + line + "\n");
        reader.Read();
        return reader.Field(44) is "null" ? reader.Field(26).ToString() : reader.Field(44).ToString();
    }
}
