using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Mapping;

/// <summary>Turns the lines of a feed into activities in our words and keys.</summary>
public sealed class ActivityMapper
{
    private readonly AudienceReading _audience;
    private readonly ActivityColumns _columns;
    private readonly int _commune;
    private readonly InstantReading _day;
    private readonly int _durationClass;
    private readonly ContentHash _hash = new();
    private readonly LineIdentity _identity;
    private readonly ActivityKeys _keys;
    private readonly LineValues _line;
    private readonly int _mediator;
    private readonly NumberPlace?[] _measures;
    private readonly int _kind;
    private readonly int _placeKind;
    private readonly (int From, int To)? _period;
    private readonly ISourceReader _reader;
    private readonly InstantReading? _stamp;
    private readonly StructurePlaces? _structure;
    private readonly ThemeReading _themes;
    private readonly PlaceZones _zones;

    /// <summary>Prepares the mapping of one delivery.</summary>
    /// <param name="feed">How its lines are read.</param>
    /// <param name="reader">Its lines.</param>
    /// <param name="places">Where its columns stand.</param>
    /// <param name="line">The values of the current line.</param>
    /// <param name="keys">Durable keys.</param>
    /// <param name="zones">Clocks of places.</param>
    /// <param name="period">Days the delivery declares, yyyymmdd: a line outside is refused; null when it declares none.</param>
    public ActivityMapper(FeedDefinition feed, ISourceReader reader, ColumnPlaces places, LineValues line, ActivityKeys keys, PlaceZones zones, (int From, int To)? period)
    {
        _columns = feed.Activity!;
        (_reader, _line, _keys, _zones, _period) = (reader, line, keys, zones, period);
        _identity = new LineIdentity(feed.Identity, places);
        _stamp = feed.Stamp is null ? null : new InstantReading(feed.Stamp, places.Of(feed.Stamp.Columns));
        _day = new InstantReading(_columns.Day, places.Of(_columns.Day.Columns));
        _commune = places[_columns.Commune];
        _kind = places[_columns.Kind.Columns[0]];
        _placeKind = places.Optional(_columns.PlaceKind?.Columns[0]);
        _durationClass = places.Optional(_columns.DurationClass);
        _mediator = places.Optional(_columns.Mediator?.Column);
        _structure = _columns.Structure is null ? null : new StructurePlaces(_columns.Structure, places);
        _measures = [.. ActivityColumns.MeasureNames.Select(name => _columns.Measures.TryGetValue(name, out NumberColumn? column) ? new NumberPlace(places[column.Column], column) : (NumberPlace?)null)];
        _audience = new AudienceReading(_columns, places, keys.AttributeValues, keys.Profiles);
        _themes = new ThemeReading(_columns.Themes, places, keys.Themes);
    }

    /// <summary>Maps the current line into the batch; a line at fault only leaves its identity there.</summary>
    public void Map(long lineHash, ActivityBatch batch)
    {
        StagedActivity activity = new() { LineNumber = _reader.LineNumber, LineHash = lineHash, SourceId = _identity.Of(_line), Stamp = _stamp?.Microseconds(_line) };
        ReadPlace(ref activity);
        ReadMeasures(ref activity);
        _audience.Read(_line);
        _themes.Read(_line);
        if (!_line.IsSound)
        {
            Reject(in activity, batch);
            return;
        }

        ReadPeople(ref activity);
        Seal(ref activity);
        Add(in activity, batch);
    }

    private void Reject(in StagedActivity activity, ActivityBatch batch)
    {
        if (activity.SourceId.Length > 0 && _identity.Fits(activity.SourceId))
        {
            batch.Rejected.Add(new RejectedIdentity(activity.LineNumber, activity.SourceId));
        }
    }

    private void ReadPlace(ref StagedActivity activity)
    {
        ReadOnlySpan<char> code = _line.Text(_commune);
        activity.TerritoryKey = _keys.Territory(code);
        activity.TerritoryCode = code.IsEmpty ? null : _keys.Texts.Of(code[..Math.Min(code.Length, 12)]);
        activity.DateKey = Day(activity.TerritoryKey == 0 ? [] : code);
        (activity.KindKey, activity.KindRaw) = _keys.Kinds.Of(Code(_kind, _columns.Kind));
        (activity.PlaceKindKey, activity.PlaceKindRaw) = _keys.PlaceKinds?.Of(Code(_placeKind, _columns.PlaceKind!)) ?? (0, null);
    }

    private ReadOnlySpan<char> Code(int place, CodeColumn column)
    {
        ReadOnlySpan<char> code = _line.Text(place);
        if (column.Required && code.IsEmpty && !_reader.IsFormula(place))
        {
            _line.Fault(place, code, "valeur manquante");
        }

        return code;
    }

    private int Day(ReadOnlySpan<char> commune)
    {
        int before = _line.Faults.Count;
        DateTime? instant = _day.Of(_line);
        if (instant is null)
        {
            if (_line.Faults.Count == before)
            {
                _day.FaultMissing(_line);
            }

            return 0;
        }

        DateOnly day = _columns.Day.Zone == InstantZone.Utc ? _zones.DayAt(commune, instant.Value) : DateOnly.FromDateTime(instant.Value);
        if (day < (_columns.Day.NotBefore ?? Calendar.First) || day > Calendar.Last)
        {
            _day.Fault(_line, $"date avant le {_columns.Day.NotBefore ?? Calendar.First:dd/MM/yyyy} ou après le {Calendar.Last:dd/MM/yyyy}");
        }

        int key = DateKey.From(day);
        if (_period is { } period && (key < period.From || key > period.To))
        {
            _day.Fault(_line, $"date hors de la période que la livraison déclare ({DateKey.ToDay(period.From):dd/MM/yyyy} au {DateKey.ToDay(period.To):dd/MM/yyyy})");
        }

        return key;
    }

    private void ReadMeasures(ref StagedActivity activity)
    {
        activity.Participants = Measure(0);
        activity.Recurrents = Measure(1);
        activity.Minutes = Measure(2);
        activity.FollowupsIndividual = Measure(3);
        activity.FollowupsWorkshop = Measure(4);
        activity.Redirections = Measure(5);
        ReadOnlySpan<char> duration = _line.Text(_durationClass);
        activity.DurationClass = duration.IsEmpty ? null : _keys.Texts.Of(duration[..Math.Min(duration.Length, 20)]);
        activity.Supports = activity.KindKey == 0 ? null : _keys.IsWorkshop(activity.KindKey) ? activity.Participants : 1;
    }

    private int? Measure(int index) => _measures[index] is { } number ? _line.Number(number) : null;

    private void ReadPeople(ref StagedActivity activity)
    {
        activity.StructureKey = _structure?.Hear(_line, _keys.Structures!, activity.Stamp ?? activity.LineNumber) ?? 0;
        ReadOnlySpan<char> mediator = _line.Text(_mediator);
        activity.MediatorKey = mediator.IsEmpty ? 0 : _keys.Mediator(mediator);
    }

    private void Seal(ref StagedActivity activity)
    {
        _hash.Clear();
        _hash.Add(activity.DateKey);
        _hash.Add(activity.TerritoryKey);
        _hash.Add(activity.TerritoryCode);
        _hash.Add(activity.StructureKey);
        _hash.Add(activity.KindKey);
        _hash.Add(activity.KindRaw);
        _hash.Add(activity.MediatorKey);
        _hash.Add(activity.PlaceKindKey);
        _hash.Add(activity.PlaceKindRaw);
        _hash.Add(activity.Participants);
        _hash.Add(activity.Supports);
        _hash.Add(activity.Minutes);
        _hash.Add(activity.DurationClass);
        _hash.Add(activity.Recurrents);
        _hash.Add(activity.FollowupsIndividual);
        _hash.Add(activity.FollowupsWorkshop);
        _hash.Add(activity.Redirections);
        _audience.Hash(_hash);
        _themes.Hash(_hash);
        activity.ContentHash = _hash.Value();
        activity.SourceId = _identity.Complete(activity.SourceId, activity.ContentHash);
    }

    private void Add(in StagedActivity activity, ActivityBatch batch)
    {
        batch.Activities.Add(activity);
        _audience.AddTo(batch, activity.LineNumber, activity.Participants);
        _themes.AddTo(batch, activity.LineNumber);
    }
}
