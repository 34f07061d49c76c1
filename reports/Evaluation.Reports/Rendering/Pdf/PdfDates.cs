using System.Globalization;
using System.Text;

namespace Evaluation.Reports.Rendering.Pdf;

/// <summary>Dates a PDF from what was known rather than from the clock, so that the same report gives the same bytes.</summary>
internal static class PdfDates
{
    private const int Digits = 14;

    /// <summary>Sets the day of creation and of change, in place.</summary>
    internal static void Set(Span<byte> pdf, DateOnly day)
    {
        ReadOnlySpan<byte> moment = Encoding.ASCII.GetBytes($"{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}000000");
        foreach (string key in new[] { "/CreationDate (D:", "/ModDate (D:" })
        {
            ReadOnlySpan<byte> name = Encoding.ASCII.GetBytes(key);
            int at = pdf.IndexOf(name);
            if (at >= 0 && at + name.Length + Digits <= pdf.Length && !pdf.Slice(at + name.Length, Digits).ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                moment.CopyTo(pdf[(at + name.Length)..]);
            }
        }
    }
}
