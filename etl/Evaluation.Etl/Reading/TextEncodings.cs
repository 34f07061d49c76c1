using System.Text;

namespace Evaluation.Etl.Reading;

/// <summary>The encodings partners' text files are read in.</summary>
internal static class TextEncodings
{
    /// <summary>The stream's text as UTF-8 bytes; disposes the source with it.</summary>
    public static Stream AsUtf8(Stream source, string encoding) => encoding.ToUpperInvariant() switch
    {
        "UTF-8" => source,
        "WINDOWS-1252" => Encoding.CreateTranscodingStream(source, Windows1252, Encoding.UTF8),
        _ => throw new ArgumentException($"encoding [{encoding}] is neither utf-8 nor windows-1252", nameof(encoding)),
    };

    /// <summary>Windows-1252.</summary>
    public static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
}
