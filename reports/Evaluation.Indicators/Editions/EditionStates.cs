namespace Evaluation.Indicators.Editions;

/// <summary>Which state may follow which, and their names.</summary>
public static class EditionStates
{
    private const int Longest = 120;

    /// <summary>What people read.</summary>
    public static string French(this EditionState state) => state switch
    {
        EditionState.Draft => "brouillon",
        EditionState.Review => "en revue",
        EditionState.Reserves => "réserves",
        EditionState.Validated => "validée",
        EditionState.Published => "publiée",
        _ => throw new InvalidOperationException($"State [{state}]"),
    };

    /// <summary>The states that may follow a state; none follows a publication.</summary>
    public static IReadOnlyList<EditionState> After(EditionState state) => state switch
    {
        EditionState.Draft => [EditionState.Review],
        EditionState.Review => [EditionState.Reserves, EditionState.Validated],
        EditionState.Reserves => [EditionState.Review, EditionState.Validated],
        EditionState.Validated => [EditionState.Published],
        EditionState.Published => [],
        _ => throw new InvalidOperationException($"State [{state}]"),
    };

    /// <summary>Refuses a step that the states don't allow, or that nobody signs.</summary>
    /// <param name="edition">The edition, for the sentence.</param>
    /// <param name="last">The state it is in.</param>
    /// <param name="next">The step.</param>
    /// <exception cref="IndicatorRefusal">The step is not allowed.</exception>
    internal static void Check(string edition, StateChange last, StateChange next)
    {
        RefusePublished(edition, last);
        if (!After(last.State).Contains(next.State))
        {
            throw new IndicatorRefusal($"l'édition [{edition}] est [{last.State.French()}]\u00a0: elle ne peut pas devenir [{next.State.French()}], seulement {string.Join(" ou ", After(last.State).Select(state => $"[{state.French()}]"))}");
        }

        CheckSigned(next.By);
        if (next.State == EditionState.Reserves && string.IsNullOrWhiteSpace(next.Note))
        {
            throw new IndicatorRefusal("des réserves se disent\u00a0: écrire --note \"ce qui est à revoir\"");
        }
    }

    /// <summary>Refuses any change of an edition that is published.</summary>
    /// <exception cref="IndicatorRefusal">It is.</exception>
    internal static void RefusePublished(string edition, StateChange last)
    {
        if (last.State == EditionState.Published)
        {
            throw new IndicatorRefusal($"l'édition [{edition}] est publiée depuis le {last.At:dd/MM/yyyy}\u00a0: elle ne change plus\u00a0; « evaluation edition draft » en prépare une autre");
        }
    }

    /// <summary>Refuses what nobody signs.</summary>
    /// <exception cref="IndicatorRefusal">The name is empty, too long or holds no line of text.</exception>
    internal static void CheckSigned(string by)
    {
        if (string.IsNullOrWhiteSpace(by) || by.Length > Longest || by.Any(char.IsControl))
        {
            throw new IndicatorRefusal($"dire qui agit, par sa fonction ou son nom, en {Longest} caractères au plus\u00a0: --by \"comité stratégique\"");
        }
    }
}
