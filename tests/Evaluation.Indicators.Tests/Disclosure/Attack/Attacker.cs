using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Evaluation.Indicators.Tests.Disclosure.Attack;

/// <summary>Somebody who has read everything printed and has a linear solver (HiGHS, by node).</summary>
internal static class Attacker
{
    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web);

    /// <summary>The least and the most that each hidden count can be, problem by problem.</summary>
    public static IReadOnlyList<IReadOnlyList<Range>> Attack(IReadOnlyList<AttackProblem> problems)
    {
        string folder = typeof(Attacker).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "AttackFolder").Value!;
        using Process node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "Disclosure", "Attack", "attack.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = node.StandardError.ReadToEndAsync();
        Task<string> answers = node.StandardOutput.ReadToEndAsync();
        foreach (AttackProblem problem in problems)
        {
            node.StandardInput.WriteLine(JsonSerializer.Serialize(problem, Spelling));
        }

        node.StandardInput.Close();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, errors.Result);
        return [.. answers.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Ranges)];
    }

    private static Range[] Ranges(string line) =>
        [.. JsonSerializer.Deserialize<decimal?[][]>(line)!.Select(pair => new Range(pair[0], pair[1]))];

    /// <summary>What a count can be; null where there is no limit.</summary>
    internal sealed record Range(decimal? Least, decimal? Most)
    {
        public bool IsAtLeast(int threshold) => Least is null || Most is null || Most - Least >= threshold - 0.000001m;
    }
}
