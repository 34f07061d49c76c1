namespace Evaluation.Reports.Rendering.Html;

/// <summary>A text file carried inside this assembly.</summary>
internal static class EmbeddedText
{
    internal static string Read(string name)
    {
        using Stream stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly carries no [{name}].");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
