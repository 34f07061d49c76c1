using Evaluation.Declared;

namespace Evaluation.Etl.Returns;

/// <summary>What a territory tells its partners about lines that go back.</summary>
/// <param name="KeepDays">Days the original of a delivery with rejected lines is kept, where the archive names nobody.</param>
/// <param name="Contact">Whom to ask; null when not said.</param>
public sealed record ReturnTerms(int KeepDays, string? Contact)
{
    private const int UsualDays = 30;

    /// <summary>The terms of a territory that says none.</summary>
    public static ReturnTerms Usual { get; } = new(UsualDays, null);

    /// <summary>Reads the keys <c>keep_days</c> and <c>contact</c>.</summary>
    public static ReturnTerms Read(DeclaredMap map)
    {
        int days = map.Has("keep_days") ? map.Integer("keep_days") : UsualDays;
        if (days is < 0 or > 366)
        {
            map.Fault($"de 0 à 366 jours attendus, reçu [{days}]", "keep_days");
        }

        return new ReturnTerms(days, map.OptionalText("contact"));
    }
}
