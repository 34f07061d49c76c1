using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Rendering.Html;

/// <summary>What the head of a page holds that markup can't compute: its style, its printed margins, the script it allows.</summary>
internal static class PageHead
{
    /// <summary>The common style, then the margin boxes of this document: its title, its marks and the page number on each printed page.</summary>
    internal static string Style(ReportDocument document, Labels labels)
    {
        string marks = string.Join(" · ", document.Marks.Select(mark => mark.ToUpper(CultureInfo.InvariantCulture)));
        return $$"""
            {{EmbeddedText.Read("report.css")}}
            @page {
              @top-left { content: {{CssText.Quoted(document.Title)}}; }
              @top-right { content: {{CssText.Quoted(marks)}}; }
              @bottom-left { content: {{CssText.Quoted($"{document.Territory} · {document.Period}")}}; }
              @bottom-right { content: {{CssText.Quoted(labels.PageNumber)}} counter(page) {{CssText.Quoted(labels.PageCount)}} counter(pages); }
            }
            @page :first { @top-left { content: none; } }
            """;
    }

    /// <summary>Nothing may be loaded, and no script runs but ours: even a text that slipped through could do nothing.</summary>
    internal static string Policy(string script) =>
        $"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
