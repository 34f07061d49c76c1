using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Deliveries;

/// <summary>Opens the lines of a file in the format its feed declares.</summary>
internal static class FeedReaders
{
    /// <summary>Opens a file as the partner wrote it.</summary>
    internal static ISourceReader Open(FeedFormat format, Stream stream) => format.Kind switch
    {
        FormatKind.Delimited => new DelimitedReader(stream, Delimited(format)),
        FormatKind.Workbook => new WorkbookReader(stream, new WorkbookFormat { Sheet = format.Sheet, HeaderFirstCell = format.HeaderCell, Preamble = format.Preamble }),
        _ => throw new InvalidOperationException($"Unexpected format [{format.Kind}]"),
    };

    /// <summary>Opens the pseudonymised copy that the archive keeps of such a file.</summary>
    internal static ISourceReader OpenCopy(FeedFormat format, Stream stream) => new DelimitedReader(
        stream,
        format.Kind == FormatKind.Workbook ? WorkbookFormat.ForCopy() : Delimited(format).ForCopy());

    private static DelimitedFormat Delimited(FeedFormat format) => new() { Separator = format.Separator, Encoding = format.Encoding };
}
