namespace Evaluation.Solution.Tests;

/// <summary>What breaks a convention, told whole.</summary>
internal static class Offences
{
    /// <summary>Fails with every offence on a line of its own, under the rule.</summary>
    public static void None(string rule, IEnumerable<string> offences)
    {
        string[] all = [.. offences];
        Assert.True(all.Length == 0, $"{rule}\n{string.Join('\n', all)}");
    }
}
