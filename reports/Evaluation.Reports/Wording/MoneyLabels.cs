using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Wording;

/// <summary>The words of what the plan's money became, in one language.</summary>
internal sealed record MoneyLabels
{
    private static readonly MoneyLabels French = new()
    {
        Steps = ["Annoncé", "Engagé", "Conventionné", "Versé", "Justifié"],
        Step = "Étape",
        ChainTable = "La chaîne de l’argent, de l’annoncé au justifié (euros)",
        ChainNote = "Ce que les lignes livrées disent de chaque année\u00a0: des étapes d’une même somme, qui ne s’additionnent pas. Une somme peut passer d’une étape à l’autre l’année d’après\u00a0; le dossier de chaque convention la suit depuis son début.",
        Agreement = "Convention",
        ByAgreement = "Par convention, en {0} (euros)",
        Funder = "Financeur",
        ByFunder = "Par financeur, en {0} (euros)",
        Action = "Action, telle que les lignes la nomment",
        ByAction = "Par action financée, en {0} (euros)",
        Spent = "Dépensé",
        CostTable = "Coût d’un accompagnement, par partenaire, en {0}",
        CostNote = "Règle\u00a0: toutes les dépenses qu’un partenaire dit pour l’année, directes et communes, sur ses accompagnements dans le territoire du plan. Des dépenses peuvent ne pas être dites\u00a0: le coût est alors un minimum. Le coût par convention, avec sa règle de répartition et son second dénominateur (les personnes), est dans le dossier de chaque convention.",
        Expenses = "Dépenses (€)",
        Cost = "Coût d’un accompagnement (€)",
        PersonCost = "Coût par personne (€)",
        PersonCostNote = "Coût par personne\u00a0: les mêmes dépenses, sur le plus puis sur le moins de personnes que le partenaire peut avoir aidées. Celles qu’il ne nomme pas n’y sont pas\u00a0: plus il en aide, plus ce coût est surestimé.",
        NoCost = "les dépenses ou les accompagnements ne sont pas connus",
        PassTable = "Les pass, de l’achat au remboursement",
        Pass = "Étape ou taux",
        DoubleInCost = "Les dépenses et les coûts ci-dessus comprennent deux fois {0}\u00a0€ que deux conventions revendiquent, liste plus bas\u00a0: là, le coût n’est pas un minimum.",
        DoubleInPublic = "Les dépenses et les coûts ci-dessus comprennent deux fois celles que deux conventions revendiquent\u00a0: là, le coût n’est pas un minimum.",
        PartialTitle = "Étapes que des conventions ne disent pas",
        PartialPoint = "{0}\u00a0: le total laisse de côté ce dont cette étape n’est pas dite ({1})\u00a0; il peut paraître inférieur à l’étape suivante.",
        PartialCount = "{0}\u00a0: le total laisse de côté {1} conventions dont cette étape n’est pas dite\u00a0; il peut paraître inférieur à l’étape suivante.",
        DoubleTitle = "Dépenses que deux conventions revendiquent",
        DoublePoint = "{0}, {1}, {2}\u00a0€\u00a0: {3} (livraison {4}, ligne {5}) et {6} (livraison {7}, ligne {8}).",
        DoubleCount = "Dépenses de l’année que deux conventions revendiquent (même jour, même nature, même montant, même structure)\u00a0: {0}. Leur liste est dans le dossier de chaque convention.",
        DoubleClaim = "double compte",
        NoDay = "jour non dit",
        OverrunTitle = "Étapes qui dépassent celle d’avant",
        OverrunPoint = "{0} ({1}), depuis le début\u00a0: «\u00a0{2}\u00a0» {3}\u00a0€, plus que «\u00a0{4}\u00a0» {5}\u00a0€. À expliquer, ou une ligne manque.",
        OverrunCount = "Étapes de conventions que plus d’argent a atteintes, depuis le début, que celle d’avant\u00a0: {0}. Chacune est à expliquer, dans le dossier de sa convention.",
        Overrun = "dépasse",
    };

    private static readonly MoneyLabels English = new()
    {
        Steps = ["Announced", "Committed", "Contracted", "Paid", "Justified"],
        Step = "Step",
        ChainTable = "The chain of money, from announced to justified (euros)",
        ChainNote = "What the lines delivered say of each year: steps of the same sums, which do not add up. A sum may reach the next step in the following year; the pack of each agreement follows it since it began.",
        Agreement = "Agreement",
        ByAgreement = "By agreement, in {0} (euros)",
        Funder = "Funder",
        ByFunder = "By funder, in {0} (euros)",
        Action = "Action, as the lines name it",
        ByAction = "By funded action, in {0} (euros)",
        Spent = "Spent",
        CostTable = "Cost of a support, by partner, in {0}",
        CostNote = "Rule: all the expenses that a partner tells for the year, direct and shared, over its supports in the territory of the plan. Expenses may not all be told: the cost is then a minimum. The cost by agreement, with its rule of allocation and its second denominator (people), is in the pack of each agreement.",
        Expenses = "Expenses (€)",
        Cost = "Cost of a support (€)",
        PersonCost = "Cost per person (€)",
        PersonCostNote = "Cost per person: the same expenses, over the most and then the fewest people that the partner may have helped. Those whom it does not name are not in it: the more it helps, the more this cost is overestimated.",
        NoCost = "the expenses or the supports are not known",
        PassTable = "Passes, from purchase to reimbursement",
        Pass = "Step or rate",
        DoubleInCost = "The expenses and costs above hold twice the {0}\u00a0€ that two agreements claim, listed below: there the cost is no minimum.",
        DoubleInPublic = "The expenses and costs above hold twice those that two agreements claim: there the cost is no minimum.",
        PartialTitle = "Steps that some agreements do not tell",
        PartialPoint = "{0}: the total leaves out those of which this step is not told ({1}); it may look smaller than the next step.",
        PartialCount = "{0}: the total leaves out {1} agreements of which this step is not told; it may look smaller than the next step.",
        DoubleTitle = "Expenses claimed by two agreements",
        DoublePoint = "{0}, {1}, €{2}: {3} (delivery {4}, line {5}) and {6} (delivery {7}, line {8}).",
        DoubleCount = "Expenses of the year that two agreements claim (same day, sort, amount and structure): {0}. The pack of each agreement lists them.",
        DoubleClaim = "claimed twice",
        NoDay = "day not told",
        OverrunTitle = "Steps that exceed the one before",
        OverrunPoint = "{0} ({1}), since it began: “{2}” €{3}, more than “{4}” €{5}. To be explained, or a line is missing.",
        OverrunCount = "Steps of agreements that more money has reached, since they began, than the step before: {0}. Each is to be explained, in the pack of its agreement.",
        Overrun = "exceeds",
    };

    /// <summary>Names of the steps of the chain, in order.</summary>
    internal required IReadOnlyList<string> Steps { get; init; }

    internal required string Step { get; init; }
    internal required string ChainTable { get; init; }
    internal required string ChainNote { get; init; }
    internal required string Agreement { get; init; }
    internal required string ByAgreement { get; init; }
    internal required string Funder { get; init; }
    internal required string ByFunder { get; init; }
    internal required string Action { get; init; }
    internal required string ByAction { get; init; }
    internal required string Spent { get; init; }
    internal required string CostTable { get; init; }
    internal required string CostNote { get; init; }
    internal required string Expenses { get; init; }
    internal required string Cost { get; init; }
    internal required string PersonCost { get; init; }
    internal required string PersonCostNote { get; init; }
    internal required string NoCost { get; init; }
    internal required string PassTable { get; init; }
    internal required string Pass { get; init; }
    internal required string DoubleInCost { get; init; }

    internal required string DoubleInPublic { get; init; }

    internal required string PartialTitle { get; init; }

    internal required string PartialPoint { get; init; }

    internal required string PartialCount { get; init; }

    internal required string DoubleTitle { get; init; }
    internal required string DoublePoint { get; init; }
    internal required string DoubleCount { get; init; }
    internal required string DoubleClaim { get; init; }
    internal required string NoDay { get; init; }
    internal required string OverrunTitle { get; init; }
    internal required string OverrunPoint { get; init; }
    internal required string OverrunCount { get; init; }
    internal required string Overrun { get; init; }

    internal static MoneyLabels For(ReportLanguage language) => language switch
    {
        ReportLanguage.French => French,
        ReportLanguage.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "A report is in French or in English."),
    };
}
