using System.IO.Compression;
using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>
/// The ZIP around a workbook, refused before anything is inflated when its size promises a bomb, and held to what it
/// declared while it is read. Parts are read by XmlReader rather than the Open XML SDK, which loads whole parts in memory.
/// </summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const int MostEntries = 2000;
    private const long MostBytes = 64L << 20;
    private const long MostInflated = 256L << 20;
    private const long MostRatio = 200;
    private const long NoRatioBelow = 1L << 20;
    private readonly ZipArchive _zip;

    private WorkbookPackage(ZipArchive zip) => _zip = zip;

    /// <summary>Opens a file and checks what it declares.</summary>
    public static WorkbookPackage Open(Stream source)
    {
        WorkbookSignature.Require(source);
        if (source.Length > MostBytes)
        {
            throw new DeliveryFault("le classeur dépasse 64 Mio : partagez ses lignes entre plusieurs classeurs, ou livrez un CSV");
        }
        WorkbookPackage package = new(OpenZip(source));
        try
        {
            package.Check();
            return package;
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>The part of that path, or null.</summary>
    public SheetXml? Part(string path)
    {
        ZipArchiveEntry? entry = _zip.GetEntry(path);
        return entry is null ? null : new SheetXml(() => new DeclaredSizeStream(entry.Open(), entry.Length), path);
    }

    /// <summary>True when the package holds a part of that path.</summary>
    public bool Holds(string path) => _zip.GetEntry(path) is not null;

    public void Dispose() => _zip.Dispose();

    private static ZipArchive OpenZip(Stream source)
    {
        try
        {
            ZipArchive zip = new(source, ZipArchiveMode.Read);
            _ = zip.Entries.Count;
            return zip;
        }
        catch (InvalidDataException cause)
        {
            throw new DeliveryFault("le fichier n'est pas un classeur Excel (.xlsx), ou il est abîmé : rouvrez-le et enregistrez-le de nouveau", cause: cause);
        }
    }

    private void Check()
    {
        if (_zip.Entries.Count > MostEntries)
        {
            throw Bomb($"{_zip.Entries.Count} parties");
        }
        long inflated = 0;
        foreach (ZipArchiveEntry entry in _zip.Entries)
        {
            inflated += entry.Length;
            if (entry.Length > NoRatioBelow && entry.Length / MostRatio > entry.CompressedLength)
            {
                throw Bomb($"une partie gonflée plus de {MostRatio} fois");
            }
            if (inflated > MostInflated)
            {
                throw Bomb("plus de 256 Mio une fois décompressé");
            }
        }
    }

    private static DeliveryFault Bomb(string what) =>
        new($"le classeur est démesuré ({what}) : il n'a pas été ouvert ; recopiez ses lignes dans un classeur neuf");
}
