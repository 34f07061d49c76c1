using System.Text;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Tests.Reading;

/// <summary>Opens small texts as deliveries and writes down what was read.</summary>
internal static class DelimitedText
{
    public static DelimitedReader Open(string text, char separator = ',') =>
        Open(Encoding.UTF8.GetBytes(text), new DelimitedFormat { Separator = separator });

    public static DelimitedReader Open(byte[] bytes, DelimitedFormat? format = null) =>
        new(new MemoryStream(bytes), format ?? new DelimitedFormat());

    /// <summary>One text per line read: its number, then its fields between bars.</summary>
    public static List<string> Lines(ISourceReader reader)
    {
        List<string> lines = [];
        while (reader.Read())
        {
            string[] fields = [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsFormula(i) ? "ƒ" : reader.Field(i).ToString())];
            lines.Add($"{reader.LineNumber}: {string.Join('|', fields)}");
        }
        return lines;
    }

    /// <summary>Reads to the end, where a fault is expected.</summary>
    public static DeliveryFault Fault(byte[] bytes, DelimitedFormat? format = null) =>
        Assert.Throws<DeliveryFault>(() =>
        {
            using DelimitedReader reader = Open(bytes, format);
            Lines(reader);
        });

    public static DeliveryFault Fault(string text) => Fault(Encoding.UTF8.GetBytes(text));
}
