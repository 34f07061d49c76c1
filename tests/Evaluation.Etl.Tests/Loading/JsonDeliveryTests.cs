using System.Text;
using Evaluation.Etl.Deliveries;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>A JSON feed from its file to the warehouse, and what its archive keeps.</summary>
public sealed class JsonDeliveryTests
{
    private const string First = """{"id":"a","attributes":{"jour":"2025-01-14","type":"atelier","commune":"26108","participants":6,"themes":["mails"]}}""";
    private const string Second = """{"id":"b","attributes":{"jour":"2025-01-15","type":"individuel","commune":"26108","participants":1,"themes":[]}}""";

    [EveryDatabase]
    public void Items_load_and_their_second_delivery_changes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine, string.Empty);
        LoadReport first = territory.Load("essai/seances", "a.json", $"{{\"data\":[{First},{Second},{{\"id\":null,\"attributes\":{{}}}}]}}");
        Assert.Equal("""
            read 3 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 1
            line 3 column [id] value []: identifiant manquant
            line 3 column [attributes.jour] value []: date manquante

            """, Told.Report(first));
        Assert.Equal("a|6|1\nb|1|2", territory.Value("select source_id, participants, line_number from fact_activity order by 1"));
        Assert.Equal("read 2 = loaded 0 + unchanged 2 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load("essai/seances", "b.json", $"{Second}\n{First}\n")));
        Assert.Equal("read 3 = loaded 0 + unchanged 2 + stale 0 + set aside 0 + rejected 1|read 2 = loaded 0 + unchanged 2 + stale 0 + set aside 0 + rejected 0", string.Join('|', territory.Replay("essai/seances").Select(Told.Counts)));
    }

    [Fact]
    public void New_paths_and_paths_that_never_come_are_told()
    {
        using TerritoryOnDisk territory = Declared(TestEngine.DuckDb, string.Empty);
        LoadReport report = territory.Load("essai/seances", "a.json", $"[{First.Replace("\"themes\":[\"mails\"]", "\"humeur\":\"gaie\"", StringComparison.Ordinal)}]");
        Assert.Equal("""
            read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0
            note: Colonnes nouvelles, chargées sans être lues : [attributes.humeur]. Déclarez-les dans le flux, lues ou ignorées avec la raison.
            note: Colonnes que le flux lit et qu'aucun élément ne porte : [attributes.themes]. Vérifiez avec le partenaire qu'elles n'ont pas changé de nom.

            """, Told.Report(report));
    }

    [Fact]
    public void The_archive_keeps_the_declared_paths_with_pseudonyms_and_a_path_declared_later_reads_as_empty()
    {
        const string Personal = "personal:\n  attributes.aidant: { kind: name, namespace: essai-aidant }\n  notes: { kind: erased }\n";
        string named = First.Replace("\"themes\"", "\"aidant\":\"Camille Martin\",\"inconnu\":\"Zoé\",\"themes\"", StringComparison.Ordinal).Replace("\"id\"", "\"notes\":{\"de\":\"Camille\"},\"id\"", StringComparison.Ordinal);
        using TerritoryOnDisk territory = Declared(TestEngine.DuckDb, Personal);
        Assert.Equal("read 2 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load("essai/seances", "a.json", $"{named}\n{Second}\n")));
        string copy = Copy(territory);
        Assert.Equal("#,id,attributes.jour,attributes.type,attributes.commune,attributes.participants,attributes.themes,attributes.aidant,notes", copy.Split('\n')[0]);
        Assert.Matches("^1,a,2025-01-14,atelier,26108,6,mails,p:[^,]+,$", copy.Split('\n')[1]);
        Assert.Equal("2,b,2025-01-15,individuel,26108,1,,,", copy.Split('\n')[2]);

        territory.Declare("essai/seances.feed.yaml", Feed(Personal + "ignored: { attributes.inconnu: pas utile }\n").Replace("version: 2", "version: 3", StringComparison.Ordinal));
        territory.Register();
        Assert.Equal("read 2 = loaded 0 + unchanged 2 + stale 0 + set aside 0 + rejected 0", Told.Counts(Assert.Single(territory.Replay("essai/seances"))));
    }

    [Fact]
    public void A_parent_that_would_keep_a_name_in_the_archive_is_refused_at_the_declaration() =>
        Assert.Contains("la colonne [attributes] contient [attributes.aidant], qui nomme quelqu'un", Assert.ThrowsAny<Exception>(() =>
            Declared(TestEngine.DuckDb, "personal:\n  attributes.aidant: { kind: erased }\nignored: { attributes: pas utile }\n").Dispose()).Message, StringComparison.Ordinal);

    private static string Copy(TerritoryOnDisk territory)
    {
        string sha = territory.Value("select archive_sha256 from journal_delivery where file_name = 'seances.json'");
        using StreamReader copy = new(new DeliveryArchive(territory.ArchivePath).Open(sha), Encoding.UTF8);
        return copy.ReadToEnd();
    }

    private static TerritoryOnDisk Declared(TestEngine engine, string more)
    {
        TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai");
        territory.Declare("essai/seances.feed.yaml", Feed(more));
        territory.Register();
        return territory;
    }

    private static string Feed(string more) => """
        feed: seances
        version: 2
        label: { fr: Séances, en: Sessions }
        format: { kind: json, items: data }
        identity: { namespace: seances, columns: [id], rank: 1 }
        carries: changes
        activity:
          day: { columns: [attributes.jour], format: yyyy-MM-dd, zone: local }
          kind: { column: attributes.type, map: types }
          commune: { column: attributes.commune }
          participants: { column: attributes.participants, min: 1, max: 100 }
          themes: { columns: [attributes.themes], map: themes }

        """ + more;
}
