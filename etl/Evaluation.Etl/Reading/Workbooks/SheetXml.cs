using System.Buffers;
using System.Xml;
using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>One XML part of a workbook, opened when it is first read and read forward; what breaks in it becomes one sentence.</summary>
internal sealed class SheetXml(Func<Stream> open, string name) : IDisposable
{
    /// <summary>The most characters Excel accepts in a cell.</summary>
    private const int LongestText = 32767;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
    private Stream? _part;
    private XmlReader? _reader;

    /// <summary>Reads on, refusing the delivery when the part is damaged.</summary>
    public T Guarded<T>(Func<XmlReader, T> read)
    {
        try
        {
            return read(_reader ??= XmlReader.Create(_part = open(), Settings));
        }
        catch (Exception cause) when (cause is XmlException or InvalidDataException)
        {
            throw new DeliveryFault($"le classeur est abîmé (partie [{name}]) : rouvrez-le et enregistrez-le de nouveau", cause: cause);
        }
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _part?.Dispose();
    }

    /// <summary>True at the end tag of that name.</summary>
    public static bool IsEndOf(XmlReader reader, string name) => reader.NodeType == XmlNodeType.EndElement && reader.LocalName == name;

    /// <summary>The text inside the element, pronunciation guides left out; leaves the reader at its end tag.</summary>
    public static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }
        char[] room = ArrayPool<char>.Shared.Rent(LongestText + 1);
        try
        {
            string text = new(room, 0, Fill(reader, room));
            return text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text) : text;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(room);
        }
    }

    private static int Fill(XmlReader reader, char[] room)
    {
        int depth = reader.Depth;
        int length = 0;
        bool guide = false;
        while (reader.Read() && reader.Depth > depth)
        {
            guide = reader.LocalName == "rPh" ? reader.NodeType == XmlNodeType.Element : guide;
            if (!guide && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                length = AddText(reader, room, length);
            }
        }
        return length;
    }

    private static int AddText(XmlReader reader, char[] room, int length)
    {
        int read;
        while ((read = reader.ReadValueChunk(room, length, room.Length - length)) > 0)
        {
            length += read;
        }
        return length <= LongestText ? length : throw new InvalidDataException("a cell of more than 32 767 characters");
    }
}
