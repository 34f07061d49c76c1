using Evaluation.Indicators.Disclosure;
using Evaluation.Reports.Yearly;

namespace Evaluation.Worker.Printing;

/// <summary>Says what protecting people cost the readers of a report, for whoever writes it.</summary>
internal static class HidingPrint
{
    private static readonly Dictionary<HidingCause, (string One, string Many)> Causes = new()
    {
        [HidingCause.Few] = ("trop petite", "trop petites"),
        [HidingCause.Money] = ("partagée par trop peu de structures", "partagées par trop peu de structures"),
        [HidingCause.Before] = ("masquée ou dite ailleurs", "masquées ou dites ailleurs"),
        [HidingCause.FewOthers] = ("trop petite une fois qu'un partenaire a retranché les siens", "trop petites une fois qu'un partenaire a retranché les siens"),
        [HidingCause.WouldTell] = ("qui dirait l'une des autres", "qui diraient l'une des autres"),
        [HidingCause.WouldTellOthers] = ("qui la dirait à un partenaire", "qui la diraient à un partenaire"),
    };

    /// <summary>How many values are hidden, and why, in one line.</summary>
    internal static string Line(YearlyValues values)
    {
        string all = $"{French.Count(values.Hidden.Values.Sum(), "valeur masquée", "valeurs masquées")} sur {French.Count(values.Values.Sum(set => set.Values.Count))}";
        string[] causes = [.. values.Hidden.OrderBy(pair => pair.Key).Select(pair => French.Count(pair.Value, Causes[pair.Key].One, Causes[pair.Key].Many))];
        return causes.Length == 0 ? $"{all}." : $"{all}\u00a0: {string.Join(", ", causes)}.";
    }
}
