using Evaluation.Declared;
using Evaluation.Etl.Partners;
using Evaluation.Indicators.Contracts;
using Evaluation.Warehouse.CodeLists;

namespace Evaluation.Solution.Tests.Declared;

public sealed class ContractFileTests
{
    private static readonly IReadOnlyList<(string File, IndicatorContract Contract)> Contracts =
        [.. Shipped(".yaml").Select(path => (path, ContractReading.Read(path, Repository.Text(path))))];

    private static readonly IReadOnlyList<CodeList> Lists = CodeList.Shipped();

    // ACT-01.yaml is the latest version, ACT-01.v1.yaml one that it replaced.
    [Fact]
    public void Every_contract_is_shipped_under_its_name() => Assert.Equal(
        Shipped(".yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
        ShippedContracts.All.Select(text => text.Contract).OfType<IndicatorContract>().GroupBy(contract => contract.Id)
            .SelectMany(same => same.OrderByDescending(contract => contract.Version).Select((contract, place) => place == 0 ? contract.Id : $"{contract.Id}.v{contract.Version}"))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_contract_that_replaces_a_version_still_shipped_says_what_changed() => Offences.None(
        "changes nothing that it says:",
        from pair in Contracts
        where pair.Contract.Change is null && Contracts.Any(other => other.Contract.Id == pair.Contract.Id && other.Contract.Version < pair.Contract.Version)
        select $"{pair.File}: change");

    [Fact]
    public void Every_select_is_named_by_a_contract() => Assert.Equal(
        Shipped(".sql").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
        Contracts.Select(pair => pair.Contract.RowsFile).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_parts_of_contracts_fit_together()
    {
        DefinitionFaults faults = new();
        ContractGraph.Check(Contracts, faults);
        faults.ThrowIfAny();
    }

    [Fact]
    public void Conditions_name_feeds_that_are_shipped() =>
        Known("feeds", contract => [.. contract.Conditions.Feeds, .. contract.Includes.Concat(contract.Excludes).SelectMany(exception => exception.Feeds)], PartnerCatalog.Read(PartnerFolder.Shipped(), PartnerFolder.Shipped()).Feeds.Select(feed => feed.Standard).Append("territoires/decoupage-administratif"));

    [Fact]
    public void Conditions_name_kinds_of_our_list() =>
        Known("kinds", contract => [.. contract.Conditions.Kinds, .. contract.Includes.Concat(contract.Excludes).SelectMany(exception => exception.Kinds)], Codes("activity_kinds", 0));

    [Fact]
    public void Conditions_name_attributes_of_our_list() =>
        Known("attribute", contract => One(contract.Conditions.Attribute), Codes("attribute_values", 1));

    [Fact]
    public void Conditions_name_context_measures_of_our_list() =>
        Known("need_measure", contract => One(contract.Conditions.NeedMeasure), Codes("need_measures", 0));

    private static void Known(string key, Func<IndicatorContract, IReadOnlyList<string>> named, IEnumerable<string> known) => Offences.None(
        $"conditions.{key} names what nobody declares:",
        from pair in Contracts
        from code in named(pair.Contract).Except(known)
        select $"{pair.File}: [{code}]");

    private static IEnumerable<string> Codes(string list, int column) => Lists.Single(candidate => candidate.Name == list).Rows.Select(row => (string)row[column]!);

    private static IReadOnlyList<string> One(string? code) => code is null ? [] : [code];

    private static IReadOnlyList<string> Shipped(string ending) =>
        [.. Repository.Ending(ending).Where(path => path.StartsWith("reports/indicators/", StringComparison.Ordinal))];
}
