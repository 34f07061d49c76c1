using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Evaluation.Testing.Attack;

/// <summary>Somebody who has read everything printed and has a linear solver (HiGHS, by node).</summary>
public static class Attacker
{
    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web);

    /// <summary>The least and the most that each hidden count can be, problem by problem.</summary>
    public static IReadOnlyList<IReadOnlyList<SoughtRange>> Attack(IReadOnlyList<AttackProblem> problems)
    {
        string folder = typeof(Attacker).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "AttackFolder").Value!;
        using Process node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "Attack", "attack.mjs")])
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
        if (node.ExitCode != 0)
        {
            throw new InvalidOperationException(errors.Result);
        }

        return [.. answers.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Ranges)];
    }

    private static SoughtRange[] Ranges(string line) =>
        [.. JsonSerializer.Deserialize<decimal?[][]>(line)!.Select(pair => new SoughtRange(pair[0], pair[1]))];
}
