using Evaluation.Etl.Erasing;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Tests.Coop;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Etl.Tests.Tableur;
using Evaluation.Testing;
using Evaluation.Warehouse.Erasing;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Tests.Erasing;

/// <summary>A person erased is nowhere any more and comes back by no load; what was done stays counted.</summary>
public sealed class ErasureTests
{
    private const string Fiches = "la-coop/beneficiaires-modele";

    private static readonly Dictionary<string, string> Martin = new() { ["Nom"] = " martin ", ["Prénom"] = "CAMILLE", ["Année de naissance"] = "1958" };

    [EveryDatabase]
    public void A_person_who_asks_is_in_no_table_no_archive_and_no_later_load_and_activities_stay(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Coop.Territory(engine);
        Fill(territory, 1);
        string received = territory.Value("select received_sha256 from journal_delivery order by delivery_key");
        string activities = territory.Value("select source_id, participants, supports from fact_activity where recorded_to = 2147483647 order by source_id");
        IReadOnlyList<PersonPseudonym> persons = new PersonIdentity(territory.Catalog).Pseudonyms(Martin, territory.Key);
        string[] secrets = [.. persons.Select(person => person.Pseudonym), .. Parts(territory)];
        Assert.All(persons.Where(person => person.Namespace != "coop-beneficiaire"), person => Assert.Contains(person.Pseudonym, Everything(territory), StringComparison.Ordinal));
        int before = territory.Database.LatestLoad();

        ErasureOutcome outcome = territory.Erase(persons, ErasureReason.Asked);

        Assert.Equal((2L, 1L, "fact_assessment 2, fact_followed_person 1, fact_segment_membership 0, fact_support 2", 3, 5), (outcome.Rows.Persons, outcome.Rows.Unnamed, string.Join(", ", outcome.Rows.Removed.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}")), outcome.Copies, outcome.Lines));
        Assert.Equal([new ErasedYear(before + 1, 2025)], ErasedYear.Since(territory.Database.Session, before));
        Assert.Empty(ErasedYear.Since(territory.Database.Session, before + 1));
        AssertNowhere(territory, secrets);
        Assert.Equal(activities, territory.Value("select source_id, participants, supports from fact_activity where recorded_to = 2147483647 order by source_id"));
        Assert.Equal(received, territory.Value("select received_sha256 from journal_delivery order by delivery_key"));
        Assert.Equal(["S-1|1", "S-2|0"], territory.Rows("select a.source_id, case when s.beneficiary_key > 0 then 1 else 0 end as named from fact_support as s join (select activity_key, source_id from fact_activity) as a on a.activity_key = s.activity_key where s.recorded_to = 2147483647 order by a.source_id"));
        Assert.Equal("erasure|à la demande d'une personne|5", territory.Value($"select kind, subject, rows_closed from journal_load where load_key = {before + 1}"));

        Assert.All(new[] { "foyer/evaluations", "foyer/presences", Fiches }, feed => Assert.All(territory.Replay(feed), report => Assert.Null(report.Refusal)));
        AssertNowhere(territory, secrets);
        Assert.Equal(
            "read 3 = loaded 0 + unchanged 1 + stale 0 + set aside 2 + rejected 0; read 4 = loaded 0 + unchanged 4 + stale 0 + set aside 0 + rejected 0; read 2 = loaded 1 + unchanged 0 + stale 0 + set aside 1 + rejected 0",
            string.Join("; ", Fill(territory, 2).Select(Told.Counts)));
        AssertNowhere(territory, secrets);
        Assert.Equal("2", territory.Value("select count(*) from dim_beneficiary where beneficiary_key > 0 and recorded_to = 2147483647"));
        Assert.Equal(activities, territory.Value("select source_id, participants, supports from fact_activity where recorded_to = 2147483647 order by source_id"));
        Assert.Equal(0, territory.Erase(persons, ErasureReason.Asked).Rows.Persons);
    }

    [EveryDatabase]
    public void A_person_without_contact_for_too_long_is_over_and_others_stay(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        FilledTemplate.Load(territory, "presences", 1, Present("S-1", "Martin"), Present("S-1", "Petit"));
        FilledTemplate.Load(territory, "evaluations", 1, Level("Petit", FilledTemplate.Day.AddDays(30)));
        Assert.Empty(ExpiredPersons.Before(territory.Database.Session, FilledTemplate.Day));

        PersonPseudonym over = Assert.Single(ExpiredPersons.Before(territory.Database.Session, FilledTemplate.Day.AddDays(1)));

        Assert.Equal(new PersonIdentity(territory.Catalog).Pseudonyms(Martin, territory.Key), [over]);
        Assert.Equal(1, territory.Erase([over], ErasureReason.Expired).Rows.Persons);
        Assert.Equal("expired|1", territory.Value("select reason, count(*) from journal_erasure group by reason"));
        Assert.Equal("1|1", territory.Value("select count(*), count(distinct beneficiary_key) from fact_support where recorded_to = 2147483647"));
        Assert.Empty(ExpiredPersons.Before(territory.Database.Session, FilledTemplate.Day.AddDays(1)));
    }

    [EveryDatabase]
    public void Who_comes_back_after_the_clock_ran_out_starts_afresh_and_who_asked_never_does(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        DateOnly over = FilledTemplate.Day.AddDays(20);
        DateOnly back = over.AddDays(1);
        IReadOnlyDictionary<string, object?>[] lines = [Level("Martin", FilledTemplate.Day), Level("Martin", over), Level("Petit", over)];
        FilledTemplate.Load(territory, "evaluations", 1, lines);
        FilledTemplate.Load(territory, "presences", 1, Present("S-1", "Martin"), Present("S-1", "Petit"));
        IReadOnlyList<PersonPseudonym> martin = [.. new PersonIdentity(territory.Catalog).Pseudonyms(Martin, territory.Key).Where(person => person.Namespace == "tableur-personne")];
        territory.Clock.Set(over.ToDateTime(new TimeOnly(21, 0)));
        Assert.Equal((1L, 0L), Counted(territory.Erase(martin, ErasureReason.Expired)));

        // 21 h in universal time is still that day in France: what is of that day or before stays without a name, delivered again or late.
        Assert.Equal("read 4 = loaded 1 + unchanged 1 + stale 0 + set aside 2 + rejected 0", FilledTemplate.Counts(territory, "evaluations", 2, [.. lines, Level("Martin", back)]));
        FilledTemplate.Load(territory, "presences", 2, Present("S-1", "Martin"), Present("S-1", "Petit"), Present("S-2", "Martin", over), Present("S-3", "Martin", back));
        Assert.Equal(["20250114|Petit", "20250203|Petit", "20250204|Martin"], Contacts(territory, martin[0], "fact_assessment", "fact_support"));
        Assert.All(territory.Replay("foyer/evaluations").Concat(territory.Replay("foyer/presences")), report => Assert.Null(report.Refusal));
        Assert.Equal(["20250203|Petit", "20250204|Martin"], Contacts(territory, martin[0], "fact_assessment"));
        Assert.Equal(["20250114|Petit", "20250204|Martin"], Contacts(territory, martin[0], "fact_support"));

        // The clock runs out again: the day moves. Then a request takes its place, for ever, whatever the clock says later.
        territory.Clock.Set(back.ToDateTime(new TimeOnly(12, 0)));
        Assert.Equal((1L, 1L), Counted(territory.Erase(martin, ErasureReason.Expired)));
        FilledTemplate.Load(territory, "presences", 3, Present("S-1", "Petit"), Present("S-3", "Martin", back), Present("S-4", "Martin", back.AddDays(1)));
        Assert.Equal(["20250114|Petit", "20250205|Martin"], Contacts(territory, martin[0], "fact_support"));
        Assert.Equal((1L, 1L), Counted(territory.Erase(martin, ErasureReason.Asked)));
        Assert.Equal((0L, 0L), Counted(territory.Erase(martin, ErasureReason.Expired)));
        FilledTemplate.Load(territory, "presences", 4, Present("S-1", "Petit"), Present("S-5", "Martin", new DateOnly(2025, 3, 30)));
        FilledTemplate.Load(territory, "evaluations", 4, Level("Martin", new DateOnly(2025, 3, 30)));
        Assert.DoesNotContain(martin[0].Pseudonym, Everything(territory), StringComparison.Ordinal);
        Assert.Equal("asked|1", territory.Value("select reason, count(*) from journal_erasure where recorded_to = 2147483647 group by reason"));
    }

    private static (long Persons, long Overtaken) Counted(ErasureOutcome outcome) => (outcome.Rows.Persons, outcome.Rows.Overtaken);

    // Days on which each person is named by what is held.
    private static string[] Contacts(TerritoryOnDisk territory, PersonPseudonym martin, params string[] facts) =>
    [
        .. facts.SelectMany(fact => territory.Rows($"""
            select distinct f.date_key, case when b.pseudonym = '{martin.Pseudonym}' then 'Martin' else 'Petit' end as who
            from {fact} as f join dim_beneficiary as b on b.beneficiary_key = f.beneficiary_key
            where f.beneficiary_key > 0 and f.recorded_to = 2147483647
            """)).Distinct().Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_clock_looks_at_every_fact_that_has_persons()
    {
        using TestWarehouse warehouse = TestWarehouse.New(TestEngine.DuckDb);
        using Warehouse.WarehouseDatabase database = warehouse.Open();
        // A segment is found in what they did; falling into it is no contact.
        Assert.All(PersonErasure.Facts.Where(fact => fact.Name != "fact_segment_membership"), fact => Assert.Contains($"from {fact.Name}\n", database.Session.Text("erase/last-contacts").ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    private static LoadReport[] Fill(TerritoryOnDisk territory, int asOf) =>
    [
        FilledTemplate.Load(territory, "evaluations", asOf, Level("Martin", FilledTemplate.Day), Level("MARTIN ", FilledTemplate.Day.AddDays(1)), Level("Petit", FilledTemplate.Day)),
        FilledTemplate.Load(territory, "presences", asOf, Present("S-1", "Martin"), Present("S-1", "Petit"), Present("S-1", null), Present("S-2", "MARTIN")),
        territory.Load(Fiches, $"fiches-{asOf}.xlsx", CoopWorkbook.Beneficiaries(("Martin", "Camille", "1958"), ("Roth", "Joseph", "1894")), new DateTime(2025, 3, asOf)),
    ];

    // The archive keeps the pseudonym of each column, of which the person's is made.
    private static IEnumerable<string> Parts(TerritoryOnDisk territory) =>
        from space in new[] { "tableur-personne-nom", "coop-beneficiaire-nom" }
        select new Pseudonymizer(territory.Key, space, PersonalKind.Name).Of("Martin").Hex;

    private static void AssertNowhere(TerritoryOnDisk territory, IReadOnlyList<string> secrets)
    {
        string everything = Everything(territory);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, everything, StringComparison.Ordinal));
        Assert.DoesNotContain("Martin", everything, StringComparison.OrdinalIgnoreCase);
    }

    // Of declared texts their hash: no delivery changes them, and SqlClient gives up on a long result of long texts.
    private static string Everything(TerritoryOnDisk territory) => string.Join('\n',
    [
        .. StarDictionary.Current.Tables.Where(table => table.Kind != TableKind.Staging && table.Name is not ("journal_erasure" or "dim_territory" or "bridge_territory" or "fact_need" or "dim_date")).SelectMany(table => territory.Rows($"select {(table.Name == "journal_text" ? "kind, name, version, sha256, recorded_from, recorded_to" : "*")} from {table.Name}")),
        .. Directory.EnumerateFiles(territory.ArchivePath, "*.gz", SearchOption.AllDirectories).Select(Told.Unzipped),
    ]);

    private static Dictionary<string, object?> Level(string name, DateOnly day) => new()
    {
        ["Date"] = day,
        ["Moment"] = "Avant",
        ["Nom"] = name,
        ["Prénom"] = "Camille",
        ["Année de naissance"] = "1958",
        ["Expression publique"] = 2,
    };

    private static Dictionary<string, object?> Present(string session, string? name, DateOnly? day = null) => new()
    {
        ["Séance"] = session,
        ["Date"] = day ?? FilledTemplate.Day,
        ["Type"] = "Atelier collectif",
        ["Commune (code INSEE)"] = "26108",
        ["Nom"] = name,
        ["Prénom"] = name is null ? null : "Camille",
        ["Année de naissance"] = name is null ? null : "1958",
    };
}
