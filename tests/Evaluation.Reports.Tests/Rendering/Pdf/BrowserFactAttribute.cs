using Evaluation.Reports.Rendering.Pdf;

namespace Evaluation.Reports.Tests.Rendering.Pdf;

/// <summary>A fact that needs a browser: shows as skipped, with what would bring it, on a machine that has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Missing();

    private static string? Missing()
    {
        try
        {
            Browser.Find();
            return null;
        }
        catch (PdfFault fault)
        {
            return fault.Message;
        }
    }
}
