using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Where a day or an instant stands: the first filled of some columns, with its format and zone.</summary>
/// <param name="Columns">The columns, the first filled wins.</param>
/// <param name="Formats">Fixed-width formats of the value (<c>yyyy-MM-dd HH:mm:ss.fff</c>), the first that fits; a value may leave out its time.</param>
/// <param name="Zone"><c>UTC</c> for instants; <c>local</c> for days and hours written where the activity happened.</param>
/// <param name="NotBefore">First day allowed; earlier ones are refused.</param>
public sealed record InstantColumns(IReadOnlyList<string> Columns, IReadOnlyList<string> Formats, InstantZone Zone, DateOnly? NotBefore)
{
    internal static InstantColumns Read(DeclaredMap map) => new(
        map.Texts("columns"),
        map.Has("formats") ? map.Texts("formats") : [map.Text("format")],
        map.OneOf("zone", ["UTC", "local"]) == "UTC" ? InstantZone.Utc : InstantZone.Local,
        map.OptionalDate("not_before"));
}

/// <summary>What clock an instant was read on.</summary>
public enum InstantZone
{
    /// <summary>Universal time: the day depends on the place.</summary>
    Utc,

    /// <summary>The clock of the place: the day is as written.</summary>
    Local,
}
