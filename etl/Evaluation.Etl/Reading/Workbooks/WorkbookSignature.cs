using System.Text;
using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>Tells, from its bytes, a file that isn't a workbook we read, and what it is instead.</summary>
internal static class WorkbookSignature
{
    /// <summary>Throws unless the file is a ZIP; leaves the stream at its start.</summary>
    public static void Require(Stream source)
    {
        source.Position = 0;
        Span<byte> start = stackalloc byte[8];
        int read = source.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        string? fault = start[..read] switch
        {
            [] => "le fichier est vide",
            [0x50, 0x4B, 0x03, 0x04, ..] => null,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => IsEncrypted(source)
                ? "le classeur est protégé par un mot de passe : enlevez-le avant de le livrer"
                : "le classeur est au format Excel 97-2003 (.xls) : enregistrez-le au format .xlsx",
            _ => "le fichier n'est pas un classeur Excel (.xlsx)",
        };
        source.Position = 0;
        if (fault is not null)
        {
            throw new DeliveryFault(fault);
        }
    }

    /// <summary>An encrypted workbook is an OLE file with a stream of that name in its directory.</summary>
    private static bool IsEncrypted(Stream source)
    {
        byte[] bytes = new byte[Math.Min(source.Length, 4 << 20)];
        source.Position = 0;
        int read = source.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes.AsSpan(0, read).IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
    }
}
