using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Contracts;

public sealed class ContractGraphTests
{
    private static readonly (string File, IndicatorContract Contract)[] Shipped =
        [.. ShippedContracts.All.Where(text => text.Contract is not null).Select(text => (text.Name, text.Contract!))];

    [Fact]
    public void Shipped_contracts_combine()
    {
        DefinitionFaults faults = new();
        ContractGraph.Check(Shipped, faults);
        Assert.Empty(faults.Ordered);
    }

    [Fact]
    public void A_contract_made_of_itself_of_a_ratio_or_of_nothing_known_is_refused()
    {
        DefinitionFaults faults = new();
        ContractGraph.Check(
            [.. Shipped, Made("ONE", new SumOfMeasure(["TWO", "NONE"])), Made("TWO", new DifferenceMeasure("ONE", "ACT-02")), Made("THREE", new RatioMeasure("ACT-10-TAUX", "ACT-02", []))], faults);
        Assert.Equal(
            [
                "[one.yaml]\u00a0: [ONE] est fait de [TWO], qui est fait de lui",
                "[one.yaml]\u00a0: contrat inconnu [NONE]",
                "[three.yaml]\u00a0: [ACT-10-TAUX] est un rapport, un indice ou un âge\u00a0: il ne se combine pas, combiner ce dont il est fait",
                "[two.yaml]\u00a0: [TWO] est fait de [ONE], qui est fait de lui",
            ],
            faults.Ordered.Select(fault => fault.ToString()));
    }

    [EveryDatabase]
    public void A_contract_of_the_warehouse_that_cannot_serve_is_refused_by_itself_and_stops_no_other(TestEngine engine)
    {
        using SmallStar star = new(engine);
        string sum = ShippedContracts.All.Single(text => text.Name == "ACT-07").Text.Body;
        star.Know(ContractText.Kind, "LOOP", 1, sum.Replace("id: ACT-07", "id: LOOP", StringComparison.Ordinal).Replace("[ACT-07-ATELIERS, ACT-07-INDIVIDUELS]", "[LOOP]", StringComparison.Ordinal), 1);
        star.Know(ContractText.Kind, "BROKEN", 1, "id: [", 1);
        DateOnly day = new(2025, 12, 31);
        Assert.Equal(
            "le contrat connu de l'entrepôt ne peut pas servir\u00a0: [LOOP\u00a0v1]\u00a0: [LOOP] est fait de [LOOP], qui est fait de lui",
            Assert.Throws<IndicatorRefusal>(() => star.Run().Contract("LOOP", day)).Message);
        Assert.Throws<IndicatorRefusal>(() => star.Run().Contract("BROKEN", day));
        Assert.Equal(Shipped.DistinctBy(pair => pair.Contract.Id).Count(), star.Run().Contracts(day).Count);
    }

    [Fact]
    public void A_plan_is_refused_what_it_cannot_follow()
    {
        DefinitionFaults faults = new();
        string text = SmallStar.Text("plan-v1.yaml").Replace("contract: ACT-03", "contract: ACT-09", StringComparison.Ordinal).Replace("contract: ACT-10-TAUX", "contract: ACT-13", StringComparison.Ordinal);
        PlanContracts.Check("plan.yaml", PlanReading.Read("plan.yaml", text), [.. Shipped.Select(pair => pair.Contract).Where(contract => contract.Id != "ACT-02")], faults);
        Assert.Equal(
            [
                "[plan.yaml]\u00a0: contrat inconnu [ACT-02]",
                "[plan.yaml]\u00a0: ACT-13 n'a pas de total\u00a0: un plan ne peut pas le suivre",
                "[plan.yaml]\u00a0: l'action [saint-denis] compte une part [0.5] de ACT-09, qui ne se partage pas\u00a0: une part ne vaut que pour une mesure additive",
            ],
            faults.Ordered.Select(fault => fault.ToString()));
    }

    private static (string File, IndicatorContract Contract) Made(string id, Measure measure) =>
        ($"{id.ToLowerInvariant()}.yaml", Shipped[0].Contract with { Id = id, Fact = FactTable.None, Measure = measure });
}
