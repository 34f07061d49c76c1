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
    private readonly int _deleted;
    private readonly int _durationClass;
    private readonly EffectReading? _effects;
    private readonly EquipmentReading? _equipment;
    private readonly ActivityGroups? _groups;
    private readonly ContentHash _hash = new();
    private readonly LineIdentity _identity;
    private readonly ActivityKeys _keys;
    private readonly ConditionReading? _leftOut;
    private readonly LineValues _line;
    private readonly int _mediator;
    private readonly NumberPlace?[] _measures;
    private readonly int _kind;
    private readonly int _place;
    private readonly int _placeKind;
    private readonly (int From, int To)? _period;
    private readonly PersonReading? _persons;
    private readonly ISourceReader _reader;
    private readonly RedirectionReading? _redirections;
    private readonly InstantReading? _stamp;
    private readonly StructurePlaces? _structure;
    private readonly CodesReading _themes;
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
        _audience = new AudienceReading(_columns, places, keys);
        _themes = new CodesReading(_columns.Themes, places, keys.Themes);
        _deleted = places.Optional(_columns.Deleted);
        _place = places.Optional(_columns.Place?.Column);
        _effects = keys.Effects(places);
        _equipment = keys.Equipment(places);
        _redirections = keys.Redirections(places);
        _persons = keys.Persons(places);
        _leftOut = _columns.LeftOut is { } leftOut ? new ConditionReading(leftOut.When, places) : null;
        _groups = _columns.GroupedBy.Count > 0 ? new ActivityGroups(places.Of(_columns.GroupedBy), _identity) : null;
    }

    /// <summary>Maps the current line into the batch; a line at fault only leaves its identity there.</summary>
    public void Map(long lineHash, ActivityBatch batch)
    {
        StagedActivity activity = new() { LineNumber = _reader.LineNumber, LineHash = lineHash, SourceId = _identity.Of(_line), Stamp = Stamp() };
        if (_leftOut is not null && _line.IsSound && _leftOut.Holds(_line))
        {
            batch.LeftOut.Add(new LeftOutLine(activity.LineNumber, activity.SourceId));
            return;
        }

        ReadPlace(ref activity);
        ReadMeasures(ref activity);
        _audience.Read(_line);
        _themes.Read(_line);
        _equipment?.Read(_line);
        _redirections?.Read(_line);
        if (!_line.IsSound)
        {
            Reject(in activity, batch);
            return;
        }

        ReadPeople(ref activity);
        LineActivity told = new(activity, _effects?.Read(_line, activity.LineNumber), Beneficiary(), _deleted >= 0 && !_line.Text(_deleted).IsEmpty);
        if (_groups is not null)
        {
            _groups.Add(_line, in told, _audience, _themes, _equipment);
            return;
        }

        Seal(ref activity, in told);
        Add(in activity, in told, batch);
        foreach (string other in _identity.Others(_line, activity.SourceId))
        {
            batch.Aliases.Add(new AliasLine(activity.LineNumber, other));
        }
    }

    /// <summary>Ends the lines: activities that several of them make are added now.</summary>
    /// <returns>Why lines without fault of their own are rejected.</returns>
    public IReadOnlyList<LineFault> Finish(ActivityBatch batch) => _groups?.Finish(batch, _hash, Supports, _equipment) ?? [];

    // A stamp on the clock of the place is compared with others as an instant.
    private long? Stamp() => _stamp is { Columns.Zone: InstantZone.Local }
        ? _stamp.Of(_line) is { } local ? InstantReading.Microseconds(_zones.Utc(local)) : null
        : _stamp?.Microseconds(_line);

    private void Reject(in StagedActivity activity, ActivityBatch batch)
    {
        _groups?.Fault(_line, activity.LineNumber);
        if (activity.SourceId.Length > 0 && _identity.Fits(activity.SourceId))
        {
            batch.Rejected.Add(new RejectedIdentity(activity.LineNumber, activity.SourceId));
        }
    }

    private void ReadPlace(ref StagedActivity activity)
    {
        ReadOnlySpan<char> code = _line.Text(_commune);
        if (code.IsEmpty && _place >= 0)
        {
            code = _keys.CommuneOf(_line.Text(_place));
        }

        activity.TerritoryKey = _keys.Territory(code);
        activity.TerritoryCode = code.IsEmpty ? null : _keys.Texts.Of(code[..Math.Min(code.Length, 12)]);
        activity.DateKey = Day(activity.TerritoryKey == 0 ? [] : code);
        (activity.KindKey, activity.KindRaw) = _keys.Kinds.Of(Code(_kind, _columns.Kind));
        (activity.PlaceKindKey, activity.PlaceKindRaw) = _keys.PlaceKinds?.Of(Code(_placeKind, _columns.PlaceKind!)) ?? (0, null);
    }

    private ReadOnlySpan<char> Code(int place, CodeColumn column)
    {
        ReadOnlySpan<char> code = _line.Text(place);
        if (column.Required && code.IsEmpty)
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
        activity.Supports = Supports(activity.KindKey, activity.Participants);
    }

    private int? Measure(int index) => _measures[index] is { } number ? _line.Number(number) : null;

    private void ReadPeople(ref StagedActivity activity)
    {
        activity.StructureKey = _structure?.Hear(_line, _keys.Structures!, activity.Stamp ?? activity.LineNumber) ?? 0;
        ReadOnlySpan<char> mediator = _line.Text(_mediator);
        activity.MediatorKey = mediator.IsEmpty ? 0 : _keys.Mediator(mediator);
    }

    private long Beneficiary() => _persons?.Of(_line) is { } pseudonym ? _keys.Beneficiary(pseudonym) : 0;

    private int? Supports(int kind, int? participants) => kind == 0 ? null : _keys.IsWorkshop(kind) ? participants : 1;

    private void Seal(ref StagedActivity activity, in LineActivity told)
    {
        ActivitySeal.Begin(_hash, in activity);
        _audience.Hash(_hash);
        _themes.Hash(_hash);
        _equipment?.Hash(_hash);
        _redirections?.Hash(_hash);
        if (told.Effect is { } effect)
        {
            EffectReading.Hash(in effect, _hash);
        }

        if (told.IsDeleted || told.Beneficiary != 0)
        {
            _hash.Add(told.IsDeleted ? -1 : told.Beneficiary);
        }

        activity.ContentHash = _hash.Value();
        activity.SourceId = _identity.Complete(activity.SourceId, activity.ContentHash);
    }

    private void Add(in StagedActivity activity, in LineActivity told, ActivityBatch batch)
    {
        batch.Activities.Add(activity);
        if (told.IsDeleted)
        {
            batch.Deleted.Add(activity.LineNumber);
            return;
        }

        if (told.Effect is { } effect)
        {
            batch.Effects.Add(effect);
        }

        _audience.AddTo(batch, activity.LineNumber);
        foreach ((int key, string? raw) in _themes.Codes)
        {
            batch.Themes.Add(new StagedTheme(activity.LineNumber, key, raw));
        }

        _equipment?.AddTo(batch, activity.LineNumber, _equipment.Codes);
        _redirections?.AddTo(batch, activity.LineNumber);
        AddPerson(in told, activity.Participants, batch);
    }

    private void AddPerson(in LineActivity told, int? participants, ActivityBatch batch)
    {
        if (told.Beneficiary != 0)
        {
            batch.Persons.Add(new StagedPerson(told.Activity.LineNumber, _audience.Profile(), told.Beneficiary));
        }
        else if (participants == 1)
        {
            batch.Supports.Add(new StagedSupport(told.Activity.LineNumber, _audience.Profile()));
        }
    }
}
