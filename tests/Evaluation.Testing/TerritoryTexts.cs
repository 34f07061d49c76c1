namespace Evaluation.Testing;

/// <summary>Texts that a territory declares: its settings, and a plan of one objective.</summary>
public static class TerritoryTexts
{
    /// <summary>The settings of a territory, at the usual thresholds.</summary>
    public static string Settings(string name, string territory) => $"name: {name}\nterritory: {territory}\ndisclosure: {{ internal: 5, public: 11 }}\n";

    /// <summary>A plan of three years that follows one indicator from the last day of the year before.</summary>
    /// <param name="from">Its first year.</param>
    /// <param name="contract">The indicator.</param>
    /// <param name="baseline">Where it starts.</param>
    /// <param name="target">What is promised, and for which day.</param>
    /// <param name="actions">Lines of the objective about its actions.</param>
    public static string Plan(int from, string contract, int baseline, (string Day, int Value) target, string actions = "") => $$"""
        id: plan
        version: 1
        label: { fr: Plan, en: Plan }
        from: {{from}}-01-01
        to: {{from + 2}}-12-31
        effective_from: {{from}}-01-01
        assessment: { on_track: 0.9, at_risk: 0.6, minimum_coverage: 0.5 }
        axes:
          - id: a
            label: { fr: Axe, en: Axis }
            objectives:
              - id: o
                label: { fr: Objectif, en: Objective }
                indicators:
                  - contract: {{contract}}
                    baseline: { date: {{from - 1}}-12-31, value: {{baseline}} }
                    targets: [ { date: {{target.Day}}, value: {{target.Value}} } ]

        """ + actions;
}
