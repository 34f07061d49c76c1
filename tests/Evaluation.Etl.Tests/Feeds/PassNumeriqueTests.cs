using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>The chain of passes: our own format, its invented sample, and the order of its steps.</summary>
public sealed class PassNumeriqueTests
{
    private const string Feed = "pass-numerique/chaine";
    private const string Header = "Identifiant;Lot;Étape;Date;Nombre de pass;Valeur (€);Lieu (identifiant);Lieu (nom);SIRET de la structure;Structure;Financeur;Commune (code INSEE)\n";

    [EveryDatabase]
    public void The_sample_loads_and_the_lot_that_gives_out_more_than_it_bought_is_told(TestEngine engine)
    {
        using TerritoryOnDisk territory = Delivered.By(engine, "pass-numerique");
        LoadReport report = territory.LoadFile(Feed, Path.Combine(Repository.Root, "etl", "partners", "pass-numerique", "sample", "chaine.csv"));
        Assert.Equal($"{Delivered.Line(9, 9)}\n", Told.Report(report));
        Assert.Equal(
            "activated|1400|1400000\nbought|2500|2500000\ndistributed|2300|2300000\nexpired|250|250000\nreimbursed|900|900000\nused|950|950000",
            territory.Value("select step, sum(passes), sum(amount_cents) from fact_pass_step group by step order by 1"));
        Assert.Equal([new PassOverrun("pass-mouvement:pass-numerique", "LOT-2025-B", 20250620, "distributed", 600, 500)], PassOverrun.Read(territory.Database.Session, Latest(territory)));
    }

    [Fact]
    public void The_overrun_is_a_result_of_the_checks_of_the_delivery_in_a_sentence()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "pass-numerique");
        territory.Load(Feed, "a.csv", Header + Movement(0, ["Achetés", "1", "10"]) + Movement(1, ["Distribués", "2", "12"]));
        territory.Load(Feed, "b.csv", Header + Movement(1, ["Distribués", "2", "9"]));
        Assert.Equal(
            "warn|1|1 lot a plus de pass à une étape qu'à la précédente\u00a0: lot [LOT], étape «\u00a0Distribués\u00a0», 12 pour 10 au plus. Demandez au partenaire le mouvement qui manque.\npass|0|Aucun lot n'a plus de pass à une étape qu'à la précédente.",
            territory.Value("select outcome, numerator, sentence from fact_check_result where check_code = 'pass_order' and recorded_to = 2147483647 order by delivery_key"));
    }

    [Theory]
    [InlineData("Achetés 1 10;Distribués 2 10;Utilisés 3 10", "")]
    [InlineData("Distribués 1 10;Achetés 2 10", "LOT 20250101 distributed 10 > 0")]
    [InlineData("Achetés 1 10;Utilisés 2 11", "LOT 20250102 used 11 > 10")]
    [InlineData("Achetés 1 10;Distribués 1 10;Activés 1 5;Utilisés 2 6", "LOT 20250102 used 6 > 5")]
    [InlineData("Achetés 1 10;Distribués 1 10;Utilisés 2 6;Remboursés 3 7", "LOT 20250103 reimbursed 7 > 6")]
    [InlineData("Achetés 1 10;Distribués 1 10;Utilisés 2 6;Expirés 3 5", "LOT 20250103 expired 11 > 10")]
    [InlineData("Achetés 1 10;Distribués 1 6;Distribués 2 4;Distribués 3 1", "LOT 20250103 distributed 11 > 10")]
    public void A_step_never_holds_more_passes_than_the_one_before_it_that_is_told(string movements, string overruns)
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "pass-numerique");
        territory.Load(Feed, "chaine.csv", Header + string.Concat(movements.Split(';').Index().Select(pair => Movement(pair.Index, pair.Item.Split(' ')))));
        Assert.Equal(overruns, string.Join('\n', PassOverrun.Read(territory.Database.Session, Latest(territory)).Select(row => $"{row.Lot} {row.DateKey} {row.Step} {row.Passes} > {row.AtMost}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_corrected_movement_replaces_the_first_and_the_overrun_is_gone_but_stays_known_as_of_the_load_before()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "pass-numerique");
        territory.Load(Feed, "a.csv", Header + Movement(0, ["Achetés", "1", "10"]) + Movement(1, ["Distribués", "2", "12"]));
        int before = Latest(territory);
        territory.Load(Feed, "b.csv", Header + Movement(1, ["Distribués", "2", "9"]));
        Assert.Empty(PassOverrun.Read(territory.Database.Session, Latest(territory)));
        Assert.Single(PassOverrun.Read(territory.Database.Session, before));
    }

    [Fact]
    public void An_unknown_step_is_counted_and_a_movement_without_passes_is_refused()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "pass-numerique");
        LoadReport report = territory.Load(Feed, "a.csv", Header + Movement(0, ["Perdus", "1", "10"]) + Movement(1, ["Achetés", "2", "0"]));
        Assert.Equal($"{Delivered.Line(2, 1, 1)}\nline 3 column [Nombre de pass] value [0]: hors des bornes admises (1 à 10000000)\nunknown pass_steps [Perdus]: 1\n", Told.Report(report));
    }

    private static string Movement(int id, string[] words) => $"M{id};LOT;{words[0]};2025-01-0{words[1]};{words[2]};;;;;;;\n";

    private static int Latest(TerritoryOnDisk territory) => int.Parse(territory.Value("select max(load_key) from journal_load"), System.Globalization.CultureInfo.InvariantCulture);
}
