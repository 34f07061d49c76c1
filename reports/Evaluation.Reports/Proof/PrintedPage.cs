using System.Net;
using System.Text.RegularExpressions;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Proof;

/// <summary>Reads the values of a page again: those with a proof key in their title.</summary>
public static partial class PrintedPage
{
    /// <summary>The values, in reading order.</summary>
    /// <param name="page">The page, whole.</param>
    public static IReadOnlyList<PrintedFigure> Figures(string page)
    {
        ReportLanguage language = page.Contains("<html lang=\"en\"", StringComparison.Ordinal) ? ReportLanguage.English : ReportLanguage.French;
        return [.. Shown().Matches(page).Select(match => Figure(match, language))];
    }

    private static PrintedFigure Figure(Match match, ReportLanguage language) => PrintedFigure.Of(
        match.Groups["place"].Value, WebUtility.HtmlDecode(match.Groups["key"].Value), WebUtility.HtmlDecode(Tag().Replace(match.Groups["text"].Value, "")).Trim(), language);

    [GeneratedRegex("""title="[^"]*?(?<place>F\d[\w-]*)[^"]*?evaluation trace &quot;(?<key>[^"]*?)&quot;"[^>]*>(?<text>.*?)</(?:td|p|span)>""", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
