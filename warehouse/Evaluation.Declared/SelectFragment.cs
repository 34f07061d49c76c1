namespace Evaluation.Declared;

/// <summary>A SELECT with a name.</summary>
/// <param name="Name">What others call it.</param>
/// <param name="File">Its file, as people name it.</param>
/// <param name="Text">What the file holds.</param>
internal sealed record SelectFragment(string Name, string File, string Text)
{
    /// <summary>The SELECT alone, without the comment at its head.</summary>
    internal string Select => string.Join('\n', CanonicalText.From(Text).Body.TrimEnd('\n').Split('\n').SkipWhile(line => line.StartsWith("--", StringComparison.Ordinal)));
}
