namespace Evaluation.Etl.Returns;

/// <summary>A reason of the journal in the words of somebody who never wrote a format.</summary>
internal static class PlainReason
{
    private static readonly (string Format, string Plain)[] Formats =
        [("yyyy", "aaaa"), ("dd", "jj"), ("HH:mm:ss.fff", "hh:mm:ss.mmm"), ("HH:mm", "hh:mm"), ("-MM-", "-mm-"), ("/MM/", "/mm/")];

    /// <summary>The reason, formats of dates spelt as people do.</summary>
    public static string Of(string reason) => reason.Contains("yyyy", StringComparison.Ordinal)
        ? Formats.Aggregate(reason, (text, pair) => text.Replace(pair.Format, pair.Plain, StringComparison.Ordinal))
        : reason;
}
