using Evaluation.Etl.Erasing;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Deliveries;

/// <summary>One delivery being read: its lines, and the copy of it that the archive keeps.</summary>
public sealed class DeliveryIntake : IDisposable
{
    private readonly PseudonymisedCopy? _copy;
    private readonly PseudonymisedRecord? _record;
    private readonly Func<KeptOriginal> _close;
    private readonly IReadOnlyList<IDisposable> _owned;

    private DeliveryIntake(string fileName, ISourceReader reader, PseudonymisedRecord? record, PseudonymisedCopy? copy, Func<KeptOriginal> close, params IReadOnlyList<IDisposable> owned)
    {
        FileName = fileName;
        Reader = reader;
        _record = record;
        _copy = copy;
        _close = close;
        _owned = owned;
    }

    /// <summary>Name of the file, without its folder: it tells a day and what sort of file it is; it may name somebody, and is neither kept nor said.</summary>
    public string FileName { get; }

    /// <summary>The lines.</summary>
    public ISourceReader Reader { get; }

    /// <summary>Receives a file: it is read once, hashed and kept on the way.</summary>
    /// <exception cref="DeliveryFault">It cannot be read as what the feed declares.</exception>
    public static DeliveryIntake Receive(Feed feed, string path, DeliveryArchive archive, PseudonymKey? key)
    {
        FileStream file = Open(path);
        ArchiveWriter writer = archive.Begin();
        try
        {
            return feed.Definition.Personal.Count > 0 ? Pseudonymised(feed, path, file, writer, key)
                : feed.Definition.Format.Kind == FormatKind.Workbook ? WorkbookAsItIs(feed, path, file, writer)
                : AsItIs(feed, path, file, writer);
        }
        catch
        {
            writer.Dispose();
            file.Dispose();
            throw;
        }
    }

    /// <summary>Reads a delivery again from the archive.</summary>
    public static DeliveryIntake Again(Feed feed, string fileName, KeptOriginal kept, DeliveryArchive archive, PseudonymKey? key)
    {
        Stream copy = archive.Open(kept.ArchiveSha256);
        ISourceReader reader = feed.Definition.Personal.Count > 0
            ? FeedReaders.OpenCopy(feed.Definition, copy)
            : FeedReaders.Open(feed.Definition, Seekable(feed, copy));
        return new DeliveryIntake(fileName, reader, Record(feed, reader, key), null, () => kept, reader, copy);
    }

    /// <summary>The current line as the archive keeps it, without any identity; valid until the next one.</summary>
    public ReadOnlySpan<byte> Keep()
    {
        ReadOnlySpan<byte> record = _record is null ? Reader.Raw : _record.Of(Reader.Raw);
        _copy?.Write(Reader.LineNumber, record);
        return record;
    }

    /// <summary>The current line as the archive keeps it once the person it names is erased: without who was helped, or not at all.</summary>
    internal ReadOnlySpan<byte> KeepWithout(ErasedLines erased)
    {
        ReadOnlySpan<byte> record = erased.Without(_record is null ? Reader.Raw : _record.Of(Reader.Raw));
        if (!erased.TakesWholeLine)
        {
            _copy?.Write(Reader.LineNumber, record);
        }

        return record;
    }

    /// <summary>Ends the reading and makes the copy durable.</summary>
    public KeptOriginal Close() => _close();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (IDisposable owned in _owned)
        {
            owned.Dispose();
        }
    }

    private static DeliveryIntake AsItIs(Feed feed, string path, FileStream file, ArchiveWriter writer)
    {
        ReceivedStream received = new(file, writer);
        ISourceReader reader = FeedReaders.Open(feed.Definition, received);
        return new DeliveryIntake(Path.GetFileName(path), reader, null, null, Close, reader, received, writer);

        KeptOriginal Close()
        {
            string hash = received.Sha256();
            return new KeptOriginal(hash, hash, received.ByteCount);
        }
    }

    private static DeliveryIntake WorkbookAsItIs(Feed feed, string path, FileStream file, ArchiveWriter writer)
    {
        using (ReceivedStream received = new(Open(path), writer))
        {
            received.CopyTo(Stream.Null);
        }

        ISourceReader reader = FeedReaders.Open(feed.Definition, file);
        return new DeliveryIntake(Path.GetFileName(path), reader, null, null, Close, reader, file, writer);

        KeptOriginal Close()
        {
            string hash = writer.Complete();
            return new KeptOriginal(hash, hash, new FileInfo(path).Length);
        }
    }

    private static DeliveryIntake Pseudonymised(Feed feed, string path, FileStream file, ArchiveWriter writer, PseudonymKey? key)
    {
        bool workbook = feed.Definition.Format.Kind == FormatKind.Workbook;
        ReceivedStream received = new(workbook ? Open(path) : file);
        try
        {
            ISourceReader reader = FeedReaders.Open(feed.Definition, workbook ? file : received);
            PseudonymisedCopy copy = new(reader, writer);
            return new DeliveryIntake(Path.GetFileName(path), reader, Record(feed, reader, key), copy, Close, reader, received, file, writer);
        }
        catch
        {
            received.Dispose();
            throw;
        }

        KeptOriginal Close()
        {
            if (workbook)
            {
                received.CopyTo(Stream.Null);
            }

            return new KeptOriginal(received.Sha256(), writer.Complete(), received.ByteCount);
        }
    }

    private static PseudonymisedRecord? Record(Feed feed, ISourceReader reader, PseudonymKey? key) =>
        feed.Definition.Personal.Count == 0 ? null : PersonalColumns.RecordOf(feed.Definition, reader, key);

    private static Stream Seekable(Feed feed, Stream copy)
    {
        if (feed.Definition.Format.Kind != FormatKind.Workbook)
        {
            return copy;
        }

        MemoryStream memory = new();
        copy.CopyTo(memory);
        memory.Position = 0;
        return memory;
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DeliveryFault("le fichier n'existe pas : vérifiez son nom et son dossier", cause: fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DeliveryFault("le fichier ne s'ouvre pas : un autre programme le tient, ou ses droits ne le permettent pas", cause: fault);
        }
    }
}

/// <summary>What the archive keeps of a delivery.</summary>
/// <param name="ReceivedSha256">Hash of the bytes received.</param>
/// <param name="ArchiveSha256">Hash of the copy kept.</param>
/// <param name="ByteCount">Size as received.</param>
public sealed record KeptOriginal(string ReceivedSha256, string ArchiveSha256, long ByteCount);
