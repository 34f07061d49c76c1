using System.Text;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Returns;

/// <summary>The lines to correct as a delimited text in the partner's own format, our four columns first.</summary>
internal static class ReturnText
{
    /// <summary>Writes it.</summary>
    public static void Write(Stream target, ReturnContent content)
    {
        char separator = content.Feed.Definition.Format.Separator;
        bool utf8 = content.Feed.Definition.Format.Encoding == "utf-8";
        using StreamWriter writer = new(target, utf8 ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) : TextEncodings.Windows1252, leaveOpen: true) { NewLine = "\r\n" };
        CsvRow ours = new((byte)separator);
        WriteRecord(ReturnColumns.Of(content.Delivery.DeliveryKey), content.RawHeader.Span);
        foreach (ReturnedLine line in content.Rejected)
        {
            WriteRecord(line.Ours(content.Columns, " ; "), line.Raw.Span);
        }

        void WriteRecord(IReadOnlyList<string> first, ReadOnlySpan<byte> own)
        {
            ours.Clear();
            foreach (string value in first)
            {
                ours.Add(value.ReplaceLineEndings(" "));
            }

            writer.Write(Encoding.UTF8.GetString(ours.Written));
            writer.Write(separator);
            writer.WriteLine(Encoding.UTF8.GetString(own));
        }
    }
}
