using System.Buffers.Binary;
using Evaluation.Etl.Checking;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Erasing;
using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Conforming;

/// <summary>Walks the lines of a delivery: each is kept in the archive, recognised by its hash or mapped, and accounted for.</summary>
public sealed class DeliveryLines
{
    private const int MostFaults = 100;
    private const int ReportEvery = 8192;
    private readonly InstantReading? _asOf;
    private readonly ErasedLines? _erased;
    private readonly FeedDefinition _feed;
    private readonly ulong _definition;
    private readonly List<LineFault> _firstFaults = [];
    private readonly DeliveryIntake _intake;
    private readonly KnownLines _known;
    private readonly LineValues _line;
    private readonly int _width;

    /// <summary>Prepares the walk.</summary>
    internal DeliveryLines(Feed feed, DeliveryIntake intake, ColumnPlaces places, LineValues line, KnownLines known, ErasedLines? erased)
    {
        (_feed, _intake, _line, _known, _erased) = (feed.Definition, intake, line, known, erased);
        _definition = BinaryPrimitives.ReadUInt64LittleEndian(Convert.FromHexString(feed.DefinitionSha256()));
        _width = intake.Reader.Columns.Count + (_feed.Unnamed?.Count ?? 0);
        Counts = new LineCounts(_feed, places);
        _asOf = _feed.AsOf is { } asOf && _feed.Format.Kind != FormatKind.Workbook ? new InstantReading(asOf, places.Of(asOf.Columns)) : null;
    }

    /// <summary>Lines read.</summary>
    public long Read { get; private set; }

    /// <summary>Lines rejected.</summary>
    public long Rejected { get; private set; }

    /// <summary>Of which lines whose record cannot be told, for want of the right width.</summary>
    public long Nameless { get; private set; }

    /// <summary>Lines recognised by their hash, held as they are and not read again.</summary>
    public long Known { get; private set; }

    /// <summary>What was counted of the lines read anew.</summary>
    public LineCounts Counts { get; }

    /// <summary>The latest instant the lines say the file is of, microseconds since 1970; null when they do not.</summary>
    public long? AsOf { get; private set; }

    /// <summary>Why the first lines were rejected; all of them are in the journal.</summary>
    public IReadOnlyList<LineFault> FirstFaults => _firstFaults;

    /// <summary>Walks every line.</summary>
    public void Walk(IFactDelivery fact, IProgress<long>? progress)
    {
        while (_intake.Reader.Read())
        {
            Take(fact);
            Read++;
            if (Read % ReportEvery == 0)
            {
                progress?.Report(Read);
            }
        }

        progress?.Report(Read);
    }

    /// <summary>Counts the lines that turned out to be rejected once all were read.</summary>
    public void Reject(IReadOnlyList<LineFault> faults)
    {
        Rejected += faults.Count;
        _firstFaults.AddRange(faults.Take(MostFaults - _firstFaults.Count));
    }

    private void Take(IFactDelivery fact)
    {
        _line.Next();
        bool erased = _erased is not null && _intake.Reader.FieldCount == _width && _erased.IsNamed(_line);
        long hash = XxHash64.Of(erased ? _intake.KeepWithout(_erased!) : _intake.Keep(), _definition);
        if (erased && _erased!.TakesWholeLine)
        {
            HearAsOf();
            fact.TakeErased(_intake.Reader.LineNumber);
            return;
        }

        if (_known.Contains(hash))
        {
            Known++;
            HearAsOf();
            fact.TakeKnown(_intake.Reader.LineNumber, hash);
            return;
        }

        if (_line.RepeatsHeader())
        {
            _line.Fault("l'en-tête revient au milieu des lignes, comme dans des fichiers mis bout à bout : retirez cette ligne");
        }
        else if (_intake.Reader.FieldCount != _width)
        {
            Nameless++;
            _line.Fault($"{_intake.Reader.FieldCount} {(_intake.Reader.FieldCount == 1 ? "colonne" : "colonnes")} au lieu de {_width} : un séparateur ou un guillemet manque ou dépasse");
        }
        else
        {
            _line.FaultFormulas();
            HearAsOf();
            Counts.Take(_line);
            fact.Take(hash);
        }

        if (!_line.IsSound)
        {
            Rejected++;
            fact.TakeFaults(_line.Faults);
            _firstFaults.AddRange(_line.Faults.Take(MostFaults - _firstFaults.Count));
        }
    }

    private void HearAsOf() => AsOf = Later(AsOf, _asOf?.Microseconds(_line));

    private static long? Later(long? one, long? other) => one is null ? other : other is null ? one : Math.Max(one.Value, other.Value);
}
