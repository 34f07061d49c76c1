using System.Text;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Tests.Reading;

/// <summary>Opens small JSON texts as deliveries.</summary>
internal static class JsonText
{
    public static JsonReader Open(string text, string? items, params string[] columns) => Open(Encoding.UTF8.GetBytes(text), items, columns);

    public static JsonReader Open(byte[] bytes, string? items, params string[] columns) =>
        new(new MemoryStream(bytes), new JsonFormat { Items = items, Columns = columns });

    public static List<string> Lines(string text, string? items, params string[] columns)
    {
        using JsonReader reader = Open(text, items, columns);
        return DelimitedText.Lines(reader);
    }

    /// <summary>Reads to the end, where a fault is expected.</summary>
    public static string Fault(byte[] bytes, string? items = null) => Assert.Throws<DeliveryFault>(() =>
    {
        using JsonReader reader = Open(bytes, items, "id", "nom");
        DelimitedText.Lines(reader);
    }).Message;

    public static string Fault(string text, string? items = null) => Fault(Encoding.UTF8.GetBytes(text), items);
}
