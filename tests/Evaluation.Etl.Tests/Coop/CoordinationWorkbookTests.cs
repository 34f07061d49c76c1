using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>Coordination work comes by its workbook only: evidence of governance.</summary>
public sealed class CoordinationWorkbookTests
{
    private static readonly string[] Header =
    [
        "Date de l’activité", "Type", "Durée (min.)", "Participants", "Médiateur·ice·s numérique·s", "Structure·s", "Autres acteur.trice.s", "Nom de l’évènement", "Type d’animation, type d’évènement, nature du partenariat",
        "Organisé par", "Structure·s partenaire·s (Nom)", "Structure·s partenaire·s (type)", "Échelon territorial de l’évènement ou du partenariat", "Qui est à l’initiative de cette intervention ?", "Thématique(s) d’animation",
        "Tags", "Notes", "Enregistrée le", "Dernière modification le", "ID CRA",
    ];

    [EveryDatabase]
    public void Each_line_is_one_piece_of_work_at_its_level_and_notes_are_not_kept(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        LoadReport report = territory.Load("la-coop/coordination-export", "a.xlsx", CoopWorkbook.Sheet("Activités de coordination", Header, Line("c1", "Événement"), Line("c2", "Animation")));
        Assert.Equal("read 2 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(report));
        Assert.Equal("c1|evenement|departemental|20250310|90|12\nc2|animation|departemental|20250310|90|12", territory.Value("select source_id, kind, level, date_key, minutes, participants from fact_coordination order by 1"));
        Assert.DoesNotContain("Zweig", Told.Held(territory) + string.Concat(Directory.EnumerateFiles(territory.ArchivePath, "*", SearchOption.AllDirectories).Select(Told.Unzipped)), StringComparison.Ordinal);
    }

    private static Dictionary<string, object> Line(string id, string type) => new()
    {
        ["Date de l’activité"] = new DateOnly(2025, 3, 10),
        ["Type"] = type,
        ["Durée (min.)"] = 90,
        ["Participants"] = 12,
        ["Autres acteur.trice.s"] = "-",
        ["Échelon territorial de l’évènement ou du partenariat"] = "Départemental",
        ["Notes"] = "Mme Zweig préside",
        ["Enregistrée le"] = "10/03/2025 à 14:00",
        ["ID CRA"] = id,
    };
}
