using System.Globalization;
using System.Text;

namespace Evaluation.Etl.Invented;

/// <summary>Writes the digital fragility index of communes as MedNum publishes it: five indicators from 1 to 10 and their mean.</summary>
public static class InventedIfn
{
    /// <summary>One line per commune of the scenario; small communes are the more fragile.</summary>
    public static InventedExpectation Write(InventedScenario scenario, Stream target)
    {
        InventedRandom random = new(scenario.Seed, stream: 3);
        using StreamWriter writer = new(target, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("name,division,code,no_thd_coverage_rate,no_4g_coverage_rate,poverty_rate,older_65_rate,nscol15p_rate,total");
        foreach (InventedCommune commune in scenario.Communes)
        {
            WriteLine(writer, commune, random);
        }
        return new InventedExpectation(scenario.Communes.Count, new Dictionary<BadLine, int>(), 0, 0);
    }

    private static void WriteLine(StreamWriter writer, InventedCommune commune, InventedRandom random)
    {
        int rural = commune.Population switch { < 500 => 4, < 2000 => 3, < 10_000 => 1, _ => 0 };
        int[] values = [.. Enumerable.Range(0, 5).Select(i => Math.Clamp(random.Between(1, 7) + (i == 2 ? 3 - rural : rural), 1, 10))];
        string name = commune.Name.Contains(',', StringComparison.Ordinal) ? $"\"{commune.Name}\"" : commune.Name;
        string numbers = string.Join(',', values.Select(value => value.ToString("0.0", CultureInfo.InvariantCulture)));
        writer.WriteLine($"{name},city,{commune.Code},{numbers},{(values.Sum() / 5m).ToString("0.0", CultureInfo.InvariantCulture)}");
    }
}
