using Evaluation.Declared;

namespace Evaluation.Reports.Rendering.Html;

/// <summary>A text file carried inside this assembly.</summary>
internal static class EmbeddedText
{
    internal static string Read(string name) => ShippedFiles.Text(typeof(EmbeddedText).Assembly, name).ReplaceLineEndings("\n");
}
