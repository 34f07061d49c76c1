using Evaluation.Declared;
using Evaluation.Etl.Structures;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Tests.Structures;

public sealed class StructureMergesTests
{
    private const string Header = "kept_namespace,kept_id,merged_namespace,merged_id,since,decided_by,why\n";

    [Fact]
    public void A_decision_gives_its_organisation_and_leaves_the_candidates()
    {
        DefinitionFaults faults = new();
        StructureMerges merges = StructureMerges.Read($"{Header}a,1,b,2,2025-01-01,comité du 12 mars,même association\n", faults);
        faults.ThrowIfAny();
        StructureHeld[] held = [new(1, "a", "1", "Foyer", null, null, "26108"), new(2, "b", "2", "Foyer", null, null, "26108"), new(3, "c", "3", "Foyer", null, null, "26108")];
        Assert.Equal(["a|1", "a|1", "c|3"], held.Select(structure => merges.OrganisationOf(StructureMerges.Named(structure))));
        Assert.Equal("c", Assert.Single(merges.Undecided(StructureMatching.Candidates(held))).Merged.Namespace);
        Assert.Equal(2, StructureMerges.None.Undecided(StructureMatching.Candidates(held)).Count);
    }

    [Fact]
    public void A_proposal_filled_in_is_a_decision_as_it_stands()
    {
        StructureHeld[] held = [new(1, "a", "1", "Foyer, rural", null, null, "26108"), new(2, "b", "2", "Foyer, rural", null, null, "26108")];
        string proposal = CandidateFile.Of(StructureMatching.Candidates(held));
        DefinitionFaults undecided = new();
        StructureMerges.Read(proposal, undecided);
        Assert.Equal(["since", "decided_by", "why"], undecided.Ordered.Select(fault => fault.KeyPath));

        DefinitionFaults faults = new();
        StructureMerge merge = Assert.Single(StructureMerges.Read(proposal.Replace(",,,,", ",2025-01-01,comité du 12 mars,même association,", StringComparison.Ordinal), faults).Lines);
        faults.ThrowIfAny();
        Assert.Equal(new StructureMerge("a|1", "b|2", new DateOnly(2025, 1, 1), "comité du 12 mars", "même association"), merge);
    }

    [Fact]
    public void A_chain_a_repeat_and_a_wrong_day_are_refused_together()
    {
        DefinitionFaults faults = new();
        StructureMerges.Read($"{Header}a,1,b,2,2025-01-01,qui,pourquoi\nb,2,c,3,2025-02-30,qui,pourquoi\nd,4,c,3,2025-01-01,qui,pourquoi\n", faults);
        Assert.Equal([3, 3, 4], faults.Ordered.Select(fault => fault.Line));
    }
}
