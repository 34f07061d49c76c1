using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>Structures, posts granted and estimated money of the State: 2 889 real lines, counted apart by Python.</summary>
public sealed class ConseillerNumeriqueTests
{
    private const string Feed = "conseiller-numerique/structures-coselec";
    private const string Header = "Raison sociale;Commune INSEE;Département;Région;Nombre de conseillers validés par le COSELEC;Date de validation en comité de sélection;Type;SIRET;Code département;Adresse;Code commune INSEE;Code postal;Investissement financier estimatif total de l’Etat;ZRR;QPV;France services\n";

    [EveryDatabase]
    public void Every_line_loads_and_the_posts_make_the_number_in_the_name_of_the_file(TestEngine engine)
    {
        using TerritoryOnDisk territory = Delivered.By(engine, "conseiller-numerique");
        LoadReport report = territory.LoadFile(Feed, SharedData.PathOf("conum/20230405-3925-cnfs.csv"));
        Assert.Equal($"{Delivered.Line(2889, 2889)}\n", Told.Report(report));
        Assert.Equal("2889|3925|conum|valide", territory.Value("select count(*), sum(posts), min(kind), max(state) from fact_post"));
        Assert.Equal("2889|19197312100|announced|announced", territory.Value("select count(*), sum(amount_cents), min(step), max(step) from fact_money_step"));
        Assert.Equal("2821|2821", territory.Value("select count(*), count(distinct siret) from dim_structure where namespace = 'siret' and recorded_to = 2147483647"));
    }

    // Five to the letter, ten more but for the address. Without the five, 3 920 posts: the partner's own total, in the name of its file, is 3 925.
    [Fact]
    public void Lines_written_twice_are_second_posts_and_count()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique");
        territory.LoadFile(Feed, SharedData.PathOf("conum/20230405-3925-cnfs.csv"));
        Assert.Equal("15", territory.Value("select count(*) from fact_post where source_id like '%#2%'"));
        Assert.Equal("3|3", territory.Value("select count(*), sum(posts) from fact_post as p join dim_structure as s on s.structure_key = p.structure_key where s.siret = '21760351300011'"));
    }

    [Fact]
    public void Communes_that_lost_their_zero_are_found_and_old_ones_too()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique");
        territory.LoadFile(Feed, SharedData.PathOf("conum/20230405-3925-cnfs.csv"));
        Assert.Equal("0|27|40", territory.Value("select sum(case when territory_key = 0 then 1 else 0 end), sum(case when territory_code like '01%' then 1 else 0 end), sum(case when territory_code like '01%' then posts end) from fact_post"));
    }

    [Fact]
    public void A_second_delivery_without_a_line_closes_its_post_and_its_money()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique");
        string first = Line("A", 1, "44315772200010");
        string second = Line("B", 2, "21760351300011");
        territory.Load(Feed, "20230405-3-cnfs.csv", Header + first + second);
        Assert.Equal(Delivered.Line(1, 0, unchanged: 1), Told.Counts(territory.Load(Feed, "20230505-2-cnfs.csv", Header + second)));
        Assert.Equal("2", territory.Value("select sum(posts) from fact_post where recorded_to = 2147483647"));
        Assert.Equal("7485800", territory.Value("select sum(amount_cents) from fact_money_step where recorded_to = 2147483647"));
    }

    [Fact]
    public void A_number_of_posts_that_is_none_refuses_the_line_with_its_sentence()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique");
        LoadReport report = territory.Load(Feed, "20230405-1-cnfs.csv", Header + Line("A", 1, "44315772200010").Replace(";1;", ";deux;", StringComparison.Ordinal));
        Assert.Equal($"{Delivered.Line(1, 0, 1)}\nline 2 column [Nombre de conseillers validés par le COSELEC] value [deux]: n'est pas un nombre entier\n", Told.Report(report));
    }

    [Fact]
    public void A_SIRET_whose_key_is_wrong_names_its_structure_and_is_not_kept_as_one()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "conseiller-numerique");
        LoadReport report = territory.Load(Feed, "20230405-1-cnfs.csv", Header + Line("A", 1, "44315772200011"));
        Assert.Equal($"{Delivered.Line(1, 1)}\nunknown illisible [44315772200011]: 1\n", Told.Report(report));
        Assert.Equal("44315772200011|A|1", territory.Value("select source_id, name, case when siret is null then 1 else 0 end from dim_structure where namespace = 'siret'"));
    }

    private static string Line(string name, int posts, string siret) =>
        $"{name};Bourg-en-Bresse;Ain;Auvergne-Rhône-Alpes;{posts};16/06/2021;privée;{siret};01; PL DE LA MAIRIE ;1053;1000;{37429 * posts};non;Non défini;non renseigné\n";
}
