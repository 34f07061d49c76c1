using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Promises;

/// <summary>Reads what a signatory promised: money in euros, other means in other units.</summary>
internal static class CommitmentReading
{
    private const int SiretDigits = 14;

    public static Commitment From(DeclaredMap map)
    {
        Commitment commitment = new(
            map.Text("id"),
            map.Text("signatory"),
            Siret(map),
            map.OneOf<CommitmentKind>("kind"),
            map.Label("label"),
            map.Decimal("quantity"),
            map.OneOf<CommitmentUnit>("unit"),
            map.Date("by"),
            map.OptionalText("action"),
            map.OptionalText("evidence"));
        Check(commitment, map);
        return commitment;
    }

    private static string? Siret(DeclaredMap map)
    {
        string? siret = map.OptionalText("siret");
        if (siret is not null && (siret.Length != SiretDigits || !siret.All(char.IsAsciiDigit)))
        {
            map.Fault($"{SiretDigits} chiffres attendus, reçu [{siret}]", "siret");
        }

        return siret;
    }

    private static void Check(Commitment commitment, DeclaredMap map)
    {
        if (map.Has("quantity") && commitment.Quantity <= 0)
        {
            map.Fault($"quantité au-dessus de 0 attendue, reçu [{commitment.Quantity}]", "quantity");
        }

        if ((commitment.Kind == CommitmentKind.Financial) != (commitment.Unit == CommitmentUnit.Euros) && map.Has("kind") && map.Has("unit"))
        {
            map.Fault("des moyens financiers se promettent en euros, et eux seuls", "unit");
        }
    }
}
