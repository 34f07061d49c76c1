using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Html.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Evaluation.Reports.Rendering.Html;

/// <summary>Writes a document as one self-contained page: no file beside it, nothing fetched, readable without scripts.</summary>
public static class HtmlReport
{
    /// <summary>Renders a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops before the rendering starts.</param>
    /// <returns>The whole page.</returns>
    public static Task<string> RenderAsync(ReportDocument document, CancellationToken cancellationToken) =>
        RenderAsync(document, EmbeddedText.Read("charts.min.js"), cancellationToken);

    /// <summary>Renders a document with another script than the charts'.</summary>
    internal static async Task<string> RenderAsync(ReportDocument document, string script, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ServiceProvider services = new ServiceCollection().AddLogging().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using ConfiguredAsyncDisposable servicesEnd = services.ConfigureAwait(false);
        HtmlRenderer renderer = new(services, services.GetRequiredService<ILoggerFactory>());
        await using ConfiguredAsyncDisposable rendererEnd = renderer.ConfigureAwait(false);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(ReportPage.Document)] = document,
                [nameof(ReportPage.Script)] = script,
            });
            return (await renderer.RenderComponentAsync<ReportPage>(parameters).ConfigureAwait(false)).ToHtmlString();
        }).ConfigureAwait(false);
    }
}
