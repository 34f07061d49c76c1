using System.Globalization;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Conforming;

/// <summary>Tells what a delivery claims: how fresh it is, which days it covers, whether absence from it closes a row.</summary>
internal static class DeliveryScopes
{
    /// <summary>The claims of a delivery whose lines were all read.</summary>
    /// <exception cref="DeliveryFault">It claims to be whole and has no line, or does not say what it covers.</exception>
    internal static DeliveryScope Of(Feed feed, DeliveryIntake intake, DeliveryLines lines, DeliveryOccasion occasion, DeliveryKeys keys, (int From, int To)? days, int? day, TimeProvider clock)
    {
        (int From, int To)? covered = occasion.Replayed is { CoversFrom: { } from, CoversTo: { } to } ? (from, to) : Covered(feed, intake, lines, occasion, days, day);
        return new DeliveryScope(
            keys.Delivery,
            keys.Feed,
            keys.Partner,
            feed.Definition.Identity.Rank,
            feed.Namespace,
            occasion.Replayed is { } replayed ? replayed.AsOf : AsOf(feed, intake, lines, occasion, clock),
            feed.Definition.Carries.Kind != CarriesKind.Changes && occasion.MayClaimWhole,
            covered?.From,
            covered?.To)
        {
            NamesAll = lines.Nameless == 0,
            LeftOut = feed.Definition.Activity?.LeftOut?.Why ?? string.Empty,
        };
    }

    /// <summary>The period that a delivery declares above its lines; null when its feed declares none there.</summary>
    /// <exception cref="DeliveryFault">It should declare one and does not.</exception>
    internal static (int From, int To)? Declared(Feed feed, DeliveryIntake intake)
    {
        if (feed.Definition.Carries is not { From: { } from, To: { } to })
        {
            return null;
        }

        (int From, int To) period = (Preamble(intake, from), Preamble(intake, to));
        return period.From <= period.To
            ? period
            : throw new DeliveryFault($"la période commence le {DateKey.ToDay(period.From):dd/MM/yyyy} et finit avant, le {DateKey.ToDay(period.To):dd/MM/yyyy} ; corrigez « {from} » et « {to} »");
    }

    /// <summary>The day a delivery describes, yyyymmdd; null when only its lines tell. A freshness that is a midnight was told as a day.</summary>
    internal static int? Day(Feed feed, DeliveryIntake intake, DeliveryOccasion occasion, TimeProvider clock, PlaceZones zones)
    {
        DateTime? known = occasion.Replayed is { } replayed ? replayed.AsOf is { } held ? DateTime.UnixEpoch.AddMicroseconds(held) : null
            : Said(feed, intake, occasion) ?? (feed.Definition is { AsOf: null, AsOfName: null } ? clock.GetUtcNow().UtcDateTime : null);
        return known is not { } instant ? null : DateKey.From(instant.TimeOfDay == TimeSpan.Zero ? DateOnly.FromDateTime(instant) : zones.DayAt([], instant));
    }

    private static (int From, int To)? Covered(Feed feed, DeliveryIntake intake, DeliveryLines lines, DeliveryOccasion occasion, (int From, int To)? days, int? day) => feed.Definition.Carries.Kind switch
    {
        _ when !occasion.MayClaimWhole => days is null ? null : WholeMonths(days.Value),
        CarriesKind.Everything or CarriesKind.Snapshot when lines.Read == 0 => throw new DeliveryFault("la livraison n'a aucune ligne alors qu'elle vaut pour tout le flux ; redemandez le fichier au partenaire"),
        CarriesKind.Everything => (DateKey.Beginning, DateKey.Never),
        CarriesKind.Snapshot when day is null => throw new DeliveryFault("la livraison ne dit pas quel jour elle décrit ; donnez-le avec « --as-of »"),
        CarriesKind.Snapshot => (day!.Value, day.Value),
        CarriesKind.Period when Declared(feed, intake) is { } declared => declared,
        CarriesKind.Period when days is null => throw new DeliveryFault("la livraison n'a aucune ligne lisible : on ne sait pas quelle période elle couvre"),
        CarriesKind.Period => WholeMonths(days!.Value),
        CarriesKind.Changes => days is null ? null : WholeMonths(days.Value),
        _ => throw new InvalidOperationException($"Unexpected claim [{feed.Definition.Carries.Kind}]"),
    };

    private static (int From, int To) WholeMonths((int From, int To) days)
    {
        DateOnly to = DateKey.ToDay(days.To);
        return ((days.From / 100 * 100) + 1, DateKey.From(new DateOnly(to.Year, to.Month, DateTime.DaysInMonth(to.Year, to.Month))));
    }

    private static int Preamble(DeliveryIntake intake, string label) => DateKey.From(PreambleDay(intake, label)
        ?? throw new DeliveryFault($"« {label} » manque au-dessus du tableau, ou n'est pas une date : la livraison doit dire quelle période elle couvre"));

    private static DateOnly? PreambleDay(DeliveryIntake intake, string label) =>
        intake.Reader.Preamble.TryGetValue(label, out string? text) && text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;

    private static long? AsOf(Feed feed, DeliveryIntake intake, DeliveryLines lines, DeliveryOccasion occasion, TimeProvider clock) =>
        SaidAsOf(feed, intake, occasion) ?? (feed.Definition is { AsOf: null, AsOfName: null } ? InstantReading.Microseconds(clock.GetUtcNow().UtcDateTime) : lines.AsOf);

    /// <summary>How fresh the delivery says it is apart from its lines, microseconds since 1970; null when it does not.</summary>
    internal static long? SaidAsOf(Feed feed, DeliveryIntake intake, DeliveryOccasion occasion) =>
        Said(feed, intake, occasion) is { } instant ? InstantReading.Microseconds(instant) : null;

    private static DateTime? Said(Feed feed, DeliveryIntake intake, DeliveryOccasion occasion) =>
        occasion.AsOf
        ?? (occasion.Corrected?.AsOf is { } held ? DateTime.UnixEpoch.AddMicroseconds(held) : default(DateTime?))
        ?? feed.Definition.AsOfName?.Of(intake.FileName)
        ?? (feed.Definition is { AsOf: { } columns, Format.Kind: FormatKind.Workbook } ? (PreambleDay(intake, columns.Columns[0]) ?? DeclaredDay(intake, columns))?.ToDateTime(TimeOnly.MinValue) : null);

    // A date typed in a cell reads as yyyy-MM-dd; one written as a text, as the feed declares it.
    private static DateOnly? DeclaredDay(DeliveryIntake intake, InstantColumns columns) =>
        intake.Reader.Preamble.TryGetValue(columns.Columns[0], out string? text) && DateOnly.TryParseExact(text, [.. columns.Formats], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
